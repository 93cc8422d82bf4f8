// How a word behind an option becomes a value. Each reader takes the word and the name of the option, for its failure.
import { parseMoneyUnit, type MoneyUnit } from '../domain/amount.ts';
import { ConditionError, optionName, parseCondition, type Condition } from '../books/condition.ts';
import { endOfMonth, isMonthOnly, parseIsoDay, type Day } from '../domain/day.ts';
import type { Stage } from '../domain/stage.ts';
import type { Language, Text } from '../domain/text.ts';
import { keyText } from '../table/plain-text.ts';
import { OUTPUT_UNITS, parseOutputUnit, type OutputUnit } from '../render/output-unit.ts';
import { ENCODINGS, parseEncoding, type Encoding } from '../sheet/dialect.ts';
import {
  noneOf,
  notADay,
  notALanguage,
  notAMoneyUnit,
  notAPeriod,
  notOneOf,
  notWholeNumber,
  unknownName,
  wrongCondition,
} from './failures-options.ts';
import { parseLanguage } from './language.ts';

/** Any text. */
export function readText(word: string): string {
  return word;
}

/** One of some words. */
export function oneOf<const T extends string>(words: readonly T[]): (word: string, name: string) => T {
  return (word, name) => {
    const found = words.find((each) => each === word);
    if (found !== undefined) return found;
    throw notOneOf(name, word, words);
  };
}

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number): (word: string, name: string) => number {
  return (word, name) => {
    const number = /^\d{1,9}$/.test(word) ? Number(word) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw notWholeNumber(name, word, least, most);
  };
}

/** Something by its key in kebab-case or camelCase, or its Chinese label. @throws Failure */
export function named<T extends { readonly key: string; readonly label: Text }>(
  name: string,
  word: string,
  things: readonly T[],
): T {
  const found = things.find(
    ({ key, label }) => key === word || optionName(key) === word || label.zh === word,
  );
  if (found !== undefined) return found;
  throw unknownName(name, word, things);
}

/** A day, or the last day of a month. */
export function readDay(word: string, name: string): Day {
  const day = parseIsoDay(word);
  if (day === null) throw notADay(name, word);
  return isMonthOnly(day) ? endOfMonth(day) : day;
}

/** A language that the program speaks. */
export function readLanguage(word: string, name: string): Language {
  const language = parseLanguage(word);
  if (language === null) throw notALanguage(name, word);
  return language;
}

/** An encoding of files. */
export function readEncoding(word: string, name: string): Encoding {
  const encoding = parseEncoding(word);
  if (encoding === null) throw noneOf(name, word, ENCODINGS);
  return encoding;
}

/** A unit of money, as ledgers state it. */
export function readMoneyUnit(word: string, name: string): MoneyUnit {
  const unit = parseMoneyUnit(keyText(word));
  if (unit === null) throw notAMoneyUnit(name, word);
  return unit;
}

/** A unit of money that figures are written in. */
export function readOutputUnit(word: string, name: string): OutputUnit {
  const unit = parseOutputUnit(word);
  if (unit === null) throw noneOf(name, word, Object.keys(OUTPUT_UNITS));
  return unit;
}

/** A condition. @param stageOf the stage that a word names; absent: the condition holds none */
export function readCondition(
  word: string,
  name: string,
  stageOf?: (text: string) => Stage | null,
): Condition {
  try {
    return parseCondition(word, stageOf);
  } catch (error) {
    if (!(error instanceof ConditionError)) throw error;
    throw wrongCondition(name, error.text);
  }
}

/** When projects were signed: a year, quarter, month or day, or from one to another. */
export function readPeriod(word: string, name: string): Condition {
  const ends = word.split('..');
  const [first, last] = [ends[0] ?? '', ends.at(-1) ?? ''];
  const from = first === '' && ends.length === 2 ? null : bounds(first)?.[0];
  const to = last === '' && ends.length === 2 ? null : bounds(last)?.[1];
  if (ends.length > 2 || from === undefined || to === undefined || (from === null && to === null)) {
    throw notAPeriod(name, word);
  }
  if (from !== null && to !== null && from > to) throw notAPeriod(name, word);
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
