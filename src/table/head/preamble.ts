import { parseMoneyUnit, type MoneyUnit } from '../../domain/amount.ts';
import { endOfMonth, isMonthOnly, yearOf, type Day } from '../../domain/day.ts';
import { placesNamed } from '../../domain/places.ts';
import type { SampleRow } from '../../sheet/sample-rows.ts';
import { keyText } from '../plain-text.ts';
import { dayInFileName, LONGEST_TEXT, statedDay } from './stated-day.ts';

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
  const said = rows.map((row) => row.cells.map(keyText).filter((text) => text !== ''));
  const texts = said.flat();
  const inSheet = statedDay(said);
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
