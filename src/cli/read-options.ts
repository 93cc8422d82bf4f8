import { parseMoneyUnit, type MoneyUnit } from '../domain/amount.ts';
import {
  ConditionError,
  parseCondition,
  withCounties,
  type Comparison,
  type Condition,
} from '../books/condition.ts';
import { endOfMonth, isMonthOnly, parseIsoDay, type Day } from '../domain/day.ts';
import type { Severity } from '../findings/severity.ts';
import { STAGES, type Stage } from '../domain/stage.ts';
import type { Language } from '../domain/text.ts';
import { keyText } from '../table/plain-text.ts';
import type { Filter } from '../measures/scope.ts';
import type { AskedCounties } from './asked-counties.ts';
import {
  notADay,
  notALanguage,
  notAMoneyUnit,
  notAPeriod,
  notAStage,
  notOneOf,
  notWholeNumber,
  wrongCondition,
} from './failures-options.ts';
import { parseLanguage } from './language.ts';
import type { FilterOptions } from './options.ts';
import type { ProjectField } from '../books/projects.ts';

/** One of some words. */
export function oneOf<T extends string>(option: string, value: string, words: readonly T[]): T {
  const word = words.find((each) => each === value);
  if (word !== undefined) return word;
  throw notOneOf(option, value, words);
}

/** A whole number from `least` to `most`. */
export function wholeNumber(option: string, value: string, least: number, most: number): number {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw notWholeNumber(option, value, least, most);
}

/** A day, or the last day of a month. */
export function dayOption(option: string, value: string): Day {
  const day = parseIsoDay(value);
  if (day === null) throw notADay(option, value);
  return isMonthOnly(day) ? endOfMonth(day) : day;
}

/** A language that the program speaks. */
export function languageOption(option: string, value: string): Language {
  const language = parseLanguage(value);
  if (language === null) throw notALanguage(option, value);
  return language;
}

/** A unit of money. */
export function unitOption(option: string, value: string): MoneyUnit {
  const unit = parseMoneyUnit(keyText(value));
  if (unit === null) throw notAMoneyUnit(option, value);
  return unit;
}

/** From which severity on a run fails; null: never. */
export function failOnOption(value: string | undefined): Severity | null {
  if (value === undefined) return 'error';
  const word = oneOf('--fail-on', value, ['error', 'warning', 'note', 'never']);
  return word === 'never' ? null : word;
}

/** How a ledger and its settings call counties and stages. */
interface Names {
  readonly asked: AskedCounties;
  /** The stage that a word of the stage column names. */
  readonly stageOf: (text: string) => Stage | null;
}

/** What the filter options ask for. */
export function filterOption(options: FilterOptions, { asked, stageOf }: Names): Filter {
  const all: Comparison[] = [];
  const any: Condition[] = [];
  if (options.county)
    any.push(
      named(
        '--county',
        options.county.map((name) => equals('county', name)),
        asked,
      ),
    );
  if (options.industry) any.push(options.industry.map((name) => equals('industry', name)));
  if (options.channel) any.push(options.channel.map((name) => equals('channel', name)));
  if (options.stage) any.push(options.stage.map((word) => stageComparison(word, stageOf)));
  if (options.signed !== undefined) all.push(...period(options.signed));
  if (options.minInvestment !== undefined) {
    all.push(...condition('--min-investment', `investment >= ${options.minInvestment}`));
  }
  for (const where of options.where ?? [])
    all.push(...named('--where', condition('--where', where, stageOf), asked));
  return { all, any };
}

/** The filter as the user wrote it, option by option. */
export function filterText(options: FilterOptions): readonly string[] {
  return [
    ...several('county', options.county),
    ...several('industry', options.industry),
    ...several('channel', options.channel),
    ...several('stage', options.stage),
    ...several('signed', options.signed === undefined ? [] : [options.signed]),
    ...several('min-investment', options.minInvestment === undefined ? [] : [options.minInvestment]),
    ...several('where', options.where),
  ];
}

function named(option: string, comparisons: Condition, asked: AskedCounties): Condition {
  // Who refers projects need not have any.
  return withCounties(comparisons, (text, field) => asked.names(option, text, field === 'county'));
}

function equals(field: ProjectField, text: string): Comparison {
  return { field, operator: '=', operand: { kind: 'text', text } };
}

function several(option: string, values: readonly string[] | undefined): readonly string[] {
  return (values ?? []).map((value) => `--${option} ${value}`);
}

function stageComparison(value: string, stageOf: Names['stageOf']): Comparison {
  const stage = STAGES.find((name) => name === value) ?? stageOf(value);
  if (stage !== null) return { field: 'stage', operator: '=', operand: { kind: 'stage', stage } };
  throw notAStage('--stage', value);
}

function condition(option: string, text: string, stageOf?: Names['stageOf']): Condition {
  try {
    return parseCondition(text, stageOf);
  } catch (error) {
    if (!(error instanceof ConditionError)) throw error;
    throw wrongCondition(option, error.text);
  }
}

function period(value: string): Condition {
  const ends = value.split('..');
  const [first, last] = [ends[0] ?? '', ends.at(-1) ?? ''];
  const from = first === '' && ends.length === 2 ? null : bounds(first)?.[0];
  const to = last === '' && ends.length === 2 ? null : bounds(last)?.[1];
  if (ends.length > 2 || from === undefined || to === undefined || (from === null && to === null)) {
    throw notAPeriod('--signed', value);
  }
  if (from !== null && to !== null && from > to) throw notAPeriod('--signed', value);
  return [
    ...(from === null
      ? []
      : [{ field: 'signed', operator: '>=', operand: { kind: 'number', value: from } } as const]),
    ...(to === null
      ? []
      : [{ field: 'signed', operator: '<=', operand: { kind: 'number', value: to } } as const]),
  ];
}

/** The first and last day of a year, quarter, month or day. */
function bounds(text: string): readonly [Day, Day] | undefined {
  const quarter = /^(\d{4})q([1-4])$/i.exec(text);
  if (quarter !== null) {
    const [year, third] = [Number(quarter[1]), Number(quarter[2]) * 3];
    return [year * 10000 + (third - 2) * 100 + 1, endOfMonth(year * 10000 + third * 100)];
  }
  if (/^\d{4}$/.test(text)) return [Number(text) * 10000 + 101, Number(text) * 10000 + 1231];
  const day = parseIsoDay(text);
  if (day === null) return undefined;
  return isMonthOnly(day) ? [day + 1, endOfMonth(day)] : [day, day];
}
