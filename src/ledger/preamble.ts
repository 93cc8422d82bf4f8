import { parseMoneyUnit, type MoneyUnit } from '../domain/amount.ts';
import { endOfMonth, isMonthOnly, yearOf, type Day } from '../domain/day.ts';
import { placesNamed } from '../domain/places.ts';
import type { SampleRow } from '../sheet/sample-rows.ts';
import { keyText } from './plain-text.ts';
import { readDay } from './read-day.ts';

/** What the rows above the header, and the name of the file, say. */
export interface Preamble {
  /** The first text above the header, or null. */
  readonly title: string | null;
  /** The unit of money of the `单位：` row, or null. */
  readonly unit: MoneyUnit | null;
  /** The day, or only the month, that the sheet states. */
  readonly statedDay: Day | null;
  readonly statedIn: 'sheet' | 'file-name' | null;
  /** The year of days that state none: the stated day's, or the title's. */
  readonly year: number | null;
  /** The city that the title or 填报单位 begins with, or null. */
  readonly city: string | null;
}

/** Reads the rows above the header. @param file the name of the file, without folders */
export function readPreamble(rows: readonly SampleRow[], file: string): Preamble {
  const texts = rows.flatMap((row) => row.cells.map(keyText)).filter((text) => text !== '');
  const inSheet = statedDay(texts);
  const inName = inSheet === null ? dayInFileName(file) : null;
  const day = inSheet ?? inName;
  return {
    title: texts[0] ?? null,
    unit: theOnly(texts.flatMap(moneyUnitsIn)),
    statedDay: day,
    statedIn: inSheet !== null ? 'sheet' : inName !== null ? 'file-name' : null,
    year: day !== null ? yearOf(day) : first(texts, (text) => yearIn(text)),
    city: first(texts, cityOf),
  };
}

/** The last day that a stated day or month allows. */
export function lastDayOf(stated: Day): Day {
  return isMonthOnly(stated) ? endOfMonth(stated) : stated;
}

/** Longer texts above a header are paragraphs of explanation. */
const LONGEST_TEXT = 200;

function first<T>(texts: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const value = text.length > LONGEST_TEXT ? null : read(text);
    if (value !== null) return value;
  }
  return null;
}

/** The unit of money in `单位：万元、个`; null where there is none, and where there are several: 单位：亿元、万美元. */
export function moneyUnitOf(text: string): MoneyUnit | null {
  return theOnly(moneyUnitsIn(text));
}

function moneyUnitsIn(text: string): readonly MoneyUnit[] {
  if (text.length > LONGEST_TEXT) return [];
  const units: MoneyUnit[] = [];
  for (let at = text.indexOf('单位'); at >= 0; at = text.indexOf('单位', at + 1)) {
    for (const word of text.slice(at + 2).split(/[、,;:/|)(]/)) {
      const unit = parseMoneyUnit(word);
      if (unit !== null) units.push(unit);
    }
  }
  return units;
}

/** The unit of a sheet that names but one. */
function theOnly(units: readonly MoneyUnit[]): MoneyUnit | null {
  const [one] = units;
  return one !== undefined && units.every(({ name }) => name === one.name) ? one : null;
}

const DAY_WORDS =
  /(?:截至|截止|填报时间|填报日期|填表时间|填表日期|制表日期|制表时间|统计日期|统计时间|报送时间|报送日期|上报时间|数据截止|日期|时间)/;
const DAY_IN_TEXT = /(20\d{2})[年\-/.](\d{1,2})(?:[月\-/.](?:(\d{1,2})日?)?)?/;

/** A day beside a word such as 填报时间 before a day that merely occurs; a day before a month. */
function statedDay(texts: readonly string[]): Day | null {
  const labelled = texts.filter((text) => DAY_WORDS.test(text)).flatMap((text) => dayIn(text) ?? []);
  const any = texts.flatMap((text) => (text.length > LONGEST_TEXT ? [] : (dayIn(text) ?? [])));
  const all = [...labelled, ...any];
  return all.find((day) => !isMonthOnly(day)) ?? all[0] ?? null;
}

/** The day or month that stands in a text: `填报时间:2021年10月29日`. */
export function dayIn(text: string): Day | null {
  const match = DAY_IN_TEXT.exec(text);
  if (match === null) return null;
  const [, year = '', month = '', day] = match;
  return readDay(day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`, null).value;
}

function dayInFileName(file: string): Day | null {
  const compact = /(?:^|\D)(20\d{2})(\d{2})(\d{2})?(?=\D|$)/.exec(file);
  if (compact !== null) return readDay(compact.slice(1).join(''), null).value;
  const match = /(20\d{2})[-_.年](\d{1,2})(?:[-_.月](\d{1,2})(?=\D|$))?/.exec(file);
  if (match === null) return null;
  const [, year = '', month = '', day] = match;
  return readDay([year, month, day].filter((part) => part !== undefined).join('-'), null).value;
}

function yearIn(text: string): number | null {
  const match = /(20\d{2})年/.exec(text);
  return match === null ? null : Number(match[1]);
}

function cityOf(text: string): string | null {
  const from = text.replace(/^.{0,6}[::]/, '').replace(/^.{2,8}?(?:省|自治区)/, '');
  for (const end of ['市', '州', '盟', '地区']) {
    const at = from.indexOf(end);
    if (at < 1 || at > 12) continue;
    const name = from.slice(0, at + end.length);
    if (placesNamed(name).some((place) => place.level === 'city' || /^(?:北京|天津|上海|重庆)市$/.test(name)))
      return name;
  }
  return null;
}
