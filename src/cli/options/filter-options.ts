import { withCounties, type Comparison, type Condition } from '../../books/condition.ts';
import type { ProjectField } from '../../books/projects.ts';
import { STAGES, type Stage } from '../../domain/stage.ts';
import type { Text } from '../../domain/text.ts';
import type { Filter } from '../../measures/scope.ts';
import { doubtAbout, namesOf, type CountyDoubt } from '../../run/county-doubts.ts';
import { stageNamed, type OpenRun } from '../../run/open-run.ts';
import type { Selection } from '../../run/selection.ts';
import { notAStage } from '../failures-options.ts';
import { keyOf, nameOf, wordsOf, type Option, type ValuesOf } from '../option.ts';
import { readCondition, readPeriod, readText } from '../read-words.ts';

/** How a ledger and its settings call counties and stages. */
interface Names {
  /** The condition with the counties in it by all their names. @param askedBy the option that it stands in */
  readonly counties: (condition: Condition, askedBy: string) => Condition;
  /** The stage that a word of the stage column names. */
  readonly stage: (text: string) => Stage | null;
}

/** What one option of the filter asks for. */
interface FilterPart {
  /** How it is said: `--county 乐平市`. */
  readonly words: readonly string[];
  readonly filter: (names: Names) => Partial<Filter>;
}

/**
 * An option that chooses projects. `read` understands what a word says by itself, `selects` what all its words ask for,
 * once a ledger is open.
 */
function filterOption<const Flags extends string, Value>({
  flags,
  text,
  read,
  selects,
}: {
  readonly flags: Flags;
  readonly text: Text;
  readonly read: (word: string, name: string) => Value;
  readonly selects: (values: readonly Value[], names: Names, name: string) => Partial<Filter>;
}): Option<Flags, FilterPart> {
  const name = nameOf(flags);
  return {
    flags,
    text,
    read(given) {
      const words = wordsOf(given);
      const values = words.map((word) => read(word, name));
      return {
        words: words.map((word) => `${name} ${word}`),
        filter: (names) => (values.length === 0 ? {} : selects(values, names, name)),
      };
    },
  };
}

function equals(field: ProjectField, text: string): Comparison {
  return { field, operator: '=', operand: { kind: 'text', text } };
}

/** Options that choose projects. */
export const FILTER_OPTIONS = [
  filterOption({
    flags: '--county <name...>',
    text: { zh: '只计这个县区（园区），可重复', en: 'only this county; repeatable' },
    read: (word) => equals('county', word),
    selects: (counties, names, name) => ({ any: [names.counties(counties, name)] }),
  }),
  filterOption({
    flags: '--industry <name...>',
    text: { zh: '只计这个产业，可重复', en: 'only this industry; repeatable' },
    read: (word) => equals('industry', word),
    selects: (industries) => ({ any: [industries] }),
  }),
  filterOption({
    flags: '--channel <name...>',
    text: { zh: '只计这种招商方式，可重复', en: 'only this channel; repeatable' },
    read: (word) => equals('channel', word),
    selects: (channels) => ({ any: [channels] }),
  }),
  filterOption({
    flags: '--stage <stage...>',
    text: {
      zh: '只计处于这个阶段的项目，例如签约、开工、投产；可重复',
      en: 'only projects at this stage, such as signed or started; repeatable',
    },
    read: readText,
    selects: (words, names, name) => ({ any: [words.map((word) => atStage(word, names, name))] }),
  }),
  filterOption({
    flags: '--signed <period>',
    text: {
      zh: '签约时间：2021、2021-10、2021Q3 或 2021-01..2021-10',
      en: 'signed in 2021, 2021-10, 2021Q3 or 2021-01..2021-10',
    },
    read: readPeriod,
    selects: (periods) => ({ all: periods.flat() }),
  }),
  filterOption({
    flags: '--min-investment <amount>',
    text: { zh: '投资额不低于，例如 1亿', en: 'investment of at least, such as 1亿' },
    read: (word, name) => readCondition(`investment >= ${word}`, name),
    selects: (conditions) => ({ all: conditions.flat() }),
  }),
  filterOption({
    flags: '--where <condition...>',
    text: {
      zh: "只计符合条件的项目，例如 'paid-in < 1亿'；可重复",
      en: "only projects that meet a condition such as 'paid-in < 1亿'; repeatable",
    },
    read: readText,
    selects: (words, names, name) => ({
      all: words.flatMap((word) => names.counties(readCondition(word, name, names.stage), name)),
    }),
  }),
] as const;

function atStage(word: string, names: Names, name: string): Comparison {
  const stage = STAGES.find((each) => each === word) ?? names.stage(word);
  if (stage !== null) return { field: 'stage', operator: '=', operand: { kind: 'stage', stage } };
  throw notAStage(name, word);
}

/** Which projects the options ask for, in the words of a ledger that is open. @throws Failure */
export function selectionOf(values: ValuesOf<typeof FILTER_OPTIONS>, open: OpenRun): Selection {
  const doubts: CountyDoubt[] = [];
  const names: Names = {
    counties: (condition, askedBy) =>
      withCounties(condition, (text, field) => {
        // Who refers projects need not have any.
        const doubt = field === 'county' ? doubtAbout(open.counties, askedBy, text) : null;
        if (doubt !== null) doubts.push(doubt);
        return namesOf(open.counties, text);
      }),
    stage: (text) => stageNamed(open, text),
  };
  const parts = FILTER_OPTIONS.map(({ flags }) => values[keyOf(flags)]);
  const filters = parts.map((part) => part.filter(names));
  return {
    filter: {
      all: filters.flatMap(({ all = [] }) => all),
      any: filters.flatMap(({ any = [] }) => any),
    },
    doubts,
    words: parts.flatMap(({ words }) => words),
  };
}
