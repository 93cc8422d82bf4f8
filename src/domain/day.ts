import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import type { Language } from './text.ts';
import { wordList } from './word-list.ts';

/**
 * A calendar day without time or zone, as the whole number yyyymmdd: 20211029. A day of which only the month is known
 * ends in 00: 20211000. Days of either kind can be compared with {@link isAfter}.
 */
export type Day = number;

/** How the day of a report was found: named by the user, stated in the sheet or its file's name, or its last day. */
export type DayOrigin = 'option' | 'sheet' | 'file-name' | 'last-day' | 'none';

const FIRST_YEAR = 1980;
const LAST_YEAR = 2099;

/** The day with these parts (month and day from 1; day 0: only the month is known), or null when there is none such. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 0) return null;
  const date = year * 10000 + month * 100 + day;
  return day > 28 && (day > 30 || month === 2) && day > daysInMonth(date) ? null : date;
}

/** How many days each month has, once somebody has asked. */
let lengths: Uint8Array | null = null;

function daysInMonth(day: Day): number {
  lengths ??= new Uint8Array(MONTHS);
  const month = monthNumber(day);
  return (lengths[month] ||= getDaysInMonth(new UTCDateMini(yearOf(day), monthOf(day) - 1, 1)));
}

/** Whether only the month is known. */
export function isMonthOnly(day: Day): boolean {
  return day % 100 === 0;
}

/** The year of a day: 2021. */
export function yearOf(day: Day): number {
  return Math.floor(day / 10000);
}

/** The month of a day, from 1. */
export function monthOf(day: Day): number {
  return Math.floor(day / 100) % 100;
}

/** How many months there are of which a day may be. */
export const MONTHS = (LAST_YEAR - FIRST_YEAR + 1) * 12;

/** The number of the month of a day among those {@link MONTHS}, from 0. */
export function monthNumber(day: Day): number {
  return (yearOf(day) - FIRST_YEAR) * 12 + monthOf(day) - 1;
}

/** Whether `a` is later than `b` for certain: where one of the two is only a month, the months are compared. */
export function isAfter(a: Day, b: Day): boolean {
  if (a % 100 === 0 || b % 100 === 0) return Math.floor(a / 100) > Math.floor(b / 100);
  return a > b;
}

/** Days from `from` to `to`; negative when `to` is earlier. A month counts from its first day. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(dateOf(to), dateOf(from));
}

/** The day `count` months later, the last of the month where it would not exist: 2021-08-31 + 6 → 2022-02-28. */
export function monthsLater(day: Day, count: number): Day {
  return fromDate(addMonths(dateOf(day), count));
}

/** The last day of the month of a day. */
export function endOfMonth(day: Day): Day {
  return Math.floor(day / 100) * 100 + daysInMonth(day);
}

/** The day that a spreadsheet stores as this serial number (44498 → 2021-10-29), counted from 1899-12-30. */
export function dayOfSerial(serial: number): Day {
  return fromDate(addDays(new UTCDateMini(1899, 11, 30), serial));
}

/** `2021-10-29`; `2021-10` where only the month is known. */
export function isoDay(day: Day): string {
  const month = `${yearOf(day)}-${String(monthOf(day)).padStart(2, '0')}`;
  return isMonthOnly(day) ? month : `${month}-${String(day % 100).padStart(2, '0')}`;
}

const ENGLISH_MONTHS = wordList(
  'January|February|March|April|May|June|July|August|September|October|November|December',
);

/** A day in a sentence: `2021年10月29日`; `29 October 2021`. */
export function dayText(day: Day, language: Language): string {
  const date = day % 100;
  if (language === 'zh') return `${yearOf(day)}年${monthOf(day)}月${date === 0 ? '' : `${date}日`}`;
  const month = `${ENGLISH_MONTHS[monthOf(day) - 1] ?? ''} ${yearOf(day)}`;
  return date === 0 ? month : `${date} ${month}`;
}

/** Reads `2021-10-29` or `2021-10`; null for anything else. For options and settings, not for cells. */
export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (match === null) return null;
  if (match[3] === '00') return null;
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3] ?? 0));
}

function dateOf(day: Day): Date {
  return new UTCDateMini(yearOf(day), monthOf(day) - 1, Math.max(1, day % 100));
}

function fromDate(date: Date): Day {
  return date.getUTCFullYear() * 10000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}
