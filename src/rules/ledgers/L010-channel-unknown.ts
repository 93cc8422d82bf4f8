import { findingKind } from '../../findings/finding-kind.ts';
import { CHANNELS, meantChannel } from '../../domain/channel.ts';
import { NO_NUMBER, Terms } from '../../domain/terms.ts';
import { cellFinding, cellOf, type Cell, type LedgerRule } from '../rule.ts';

const KIND = findingKind({
  code: 'L010',
  name: 'channel-unknown',
  severity: 'warning',
  details: { expected: 'text?', projects: 'number' },
  message: {
    zh: '不认识招商方式“{found}”（{projects}个项目）[，是否指“{expected}”？]',
    en: "channel '{found}' (projects: {projects}) is not known[; did you mean '{expected}'?]",
  },
  hint: {
    zh: '写错的改成通用的说法；确是本地的招商方式，在设置文件的 channels 中登记',
    en: 'correct it if it is misspelt; if it is a channel of its own, add it to channels in the settings',
  },
  reason: {
    zh: '同一种招商方式有两种写法，按招商方式统计时就分成两行，哪一行都少算。',
    en: 'One channel under two names becomes two rows in the breakdown by channel, and both are too low.',
  },
  bad: '化工园项目,12.5,小分对招商',
  good: '化工园项目,12.5,小分队招商',
});

const MOST_WORDS = 300;
/** What so many projects say is the usage of the place, unless it all but names a known channel. */
const OFTEN = 3;

interface Word {
  readonly first: Cell;
  projects: number;
}

/**
 * Channels that are not known, each once: those that are all but the name of a known one, and those that only one or two
 * projects have, unless most of the column is like that and holds free text. Looks at the first 300.
 */
export const L010: LedgerRule = {
  kind: KIND,
  needs: ['channel'],
  start({ channels, report }) {
    const known = [...CHANNELS, ...channels];
    const isKnown = namesChannels(known);
    const terms = new Terms(MOST_WORDS);
    const nothing = terms.numberOf(null);
    /** By the number of the word. */
    const words: Word[] = [];
    let numbers = new Int32Array(0);
    return {
      see(projects) {
        if (numbers.length < projects.count) numbers = new Int32Array(projects.count);
        projects.termsInto('channel', terms, numbers);
        for (let index = 0; index < projects.count; index += 1) {
          const number = numbers[index] ?? NO_NUMBER;
          if (number === NO_NUMBER || number === nothing) continue;
          const word = words[number];
          if (word !== undefined) word.projects += 1;
          else {
            const first = cellOf(projects.recordAt(index), 'channel');
            words[number] = { first, projects: 1 };
          }
        }
      },
      end() {
        const all = terms.keys.flatMap((key, number) => {
          const word = words[number];
          return key === null || word === undefined ? [] : [[key, word] as const];
        });
        const unknown = all
          .filter(([text]) => !isKnown(text))
          .map(([text, { first, projects }]) => ({
            first,
            projects,
            expected: meantChannel(comparable(text), known),
          }));
        const strays = unknown.filter(({ expected, projects }) => expected === null && projects < OFTEN);
        const asks = sumOf(strays) * 2 < sumOf(all.map(([, word]) => word));
        for (const { first, projects, expected } of unknown) {
          if (expected !== null || (asks && projects < OFTEN))
            report(cellFinding(KIND, first, { expected, details: { projects } }));
        }
      },
    };
  },
};

/** Tells whether a cell names known channels, one or several: 以商招商、小分队招商. */
function namesChannels(channels: readonly string[]): (text: string) => boolean {
  const known = new Set(channels.map(comparable));
  return (text) =>
    comparable(text)
      .split(/[、,;/+]/)
      .every((part) => known.has(part));
}

/** A channel as channels are compared: blanks and the width of letters and signs do not count. */
function comparable(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();
}

function sumOf(words: readonly Pick<Word, 'projects'>[]): number {
  return words.reduce((sum, { projects }) => sum + projects, 0);
}
