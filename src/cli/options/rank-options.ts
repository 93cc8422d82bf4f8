import type { Measure } from '../../measures/measure.ts';
import type { RankingRequest } from '../../reports/context.ts';
import { option, type ValuesOf } from '../option.ts';
import { named, oneOf, readText, wholeNumber } from '../read-words.ts';

const numberOfRanks = wholeNumber(1, 1_000_000);

/** Options of ranking. */
export const RANK_OPTIONS = [
  option({
    flags: '--by <measure>',
    text: { zh: '排名依据的指标（默认 investment）', en: 'measure to rank by (default: investment)' },
    read: readText,
    absent: 'investment',
  }),
  option({
    flags: '--order <order>',
    text: { zh: '顺序：descending 从高到低、ascending 从低到高', en: 'descending or ascending' },
    read: oneOf(['ascending', 'descending']),
  }),
  option({
    flags: '--ties <kind>',
    text: {
      zh: '并列名次：competition（1224，默认）、dense（1223）、sequential（1234）',
      en: 'numbers of equal values: competition (1224, default), dense (1223), sequential (1234)',
    },
    read: oneOf(['competition', 'dense', 'sequential']),
    absent: 'competition' as const,
  }),
  option({
    flags: '--top <n>',
    text: { zh: '只列前n名', en: 'only the first n' },
    read: numberOfRanks,
  }),
  option({
    flags: '--bottom <n>',
    text: { zh: '只列后n名', en: 'only the last n' },
    read: numberOfRanks,
  }),
] as const;

/** The ranking that the options ask for. @throws Failure for a measure that does not exist */
export function rankingRequest(
  { by, order, ties, top, bottom }: ValuesOf<typeof RANK_OPTIONS>,
  measures: readonly Measure[],
): RankingRequest {
  const measure = named('--by', by, measures);
  const usual = measure.better === 'high' ? 'descending' : 'ascending';
  return { by: measure, order: order ?? usual, ties, top, bottom };
}
