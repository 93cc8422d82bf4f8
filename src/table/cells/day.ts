import { dayOf, dayOfSerial, type Day } from '../../domain/day.ts';
import { hasControl, plainText, saysNothing } from '../plain-text.ts';
import { probableDay, type WrittenDay } from './probable-day.ts';
import { isSpreadsheetError } from './amount.ts';
import { NOTHING, certain, remarked, unread, type Reading } from './reading.ts';
import { NumberColumn, type ColumnContext } from './cell-column.ts';
import { AMOUNT_FINDINGS } from './amount-findings.ts';
import { DAY_FINDINGS } from './day-findings.ts';

// 1990-01-01 and 2099-12-31 as spreadsheets store them.
const FIRST_SERIAL = 32874;
const LAST_SERIAL = 73050;

const FULL = /^(\d{4})([-/.年])(\d{1,2})([-/.月])(\d{1,2})(?:日|号)?$/;
const MONTH = /^(\d{4})([-/.年])(\d{1,2})(?:月|月份)?$/;
const YEARLESS = /^(\d{1,2})(?:月(\d{1,2})(?:日|号)?|[-/.](\d{1,2}))$/;
const TWO_DIGITS = /^\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/;
const TIME = /[ t]\d{1,2}:\d{2}(?::\d{2}(?:\.0{1,6})?)?(?: ?[ap]m)?z?$/i;

/**
 * Reads a cell with a calendar day: full dates with `-`, `/`, `.` or 年月日, eight digits, spreadsheet serials, months.
 * @param ledgerYear the year that days without one are taken to be in, or null when the ledger states none
 */
export function readDay(text: string, ledgerYear: number | null): Reading<Day> {
  const spaced = plainText(text);
  if (saysNothing(spaced)) return NOTHING;
  if (isSpreadsheetError(spaced)) return unread(AMOUNT_FINDINGS.spreadsheetError);
  if (spaced.length > 40 || hasControl(text)) return unread(DAY_FINDINGS.dayUnreadable);
  const dated = spaced.replace(TIME, '');
  // 2021-10-2 9 may be the 2nd, the 9th or the 29th.
  if (/\d \d/.test(dated)) return unread(DAY_FINDINGS.dayUnreadable);
  const plain = dated.replaceAll(' ', '');
  return (
    digitsOnly(plain) ??
    withSeparators(plain) ??
    withoutYear(plain, ledgerYear) ??
    unread(DAY_FINDINGS.dayUnreadable)
  );
}

/** Reads a cell of the column 报告日, as {@link readDay}; a year alone says of which year the days of its row are. */
function readReportDay(text: string): Reading<Day> {
  return statedYear(text) === null ? readDay(text, null) : NOTHING;
}

/** The year that a cell states alone, as `check --rejects` writes that of a title: `2021年`. Null: it says something else. */
export function statedYear(text: string): number | null {
  const match = /^(20\d{2})年度?$/.exec(plainText(text));
  return match === null ? null : Number(match[1]);
}

function digitsOnly(plain: string): Reading<Day> | null {
  if (!/^\d{4,8}(?:\.0+)?$/.test(plain)) return null;
  const digits = plain.replace(/\.0+$/, '');
  if (digits.length === 8) {
    const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
    return existing({ year, month, day, apart: false });
  }
  if (digits.length === 6) return orImpossible(dayOf(Number(digits.slice(0, 4)), Number(digits.slice(4)), 0));
  const serial = Number(digits);
  if (digits.length === 5 && serial >= FIRST_SERIAL && serial <= LAST_SERIAL)
    return certain(dayOfSerial(serial));
  if (digits.length === 4 && serial >= 1980 && serial <= 2099) return unread(DAY_FINDINGS.yearOnly);
  return unread(DAY_FINDINGS.dayUnreadable);
}

function withSeparators(plain: string): Reading<Day> | null {
  const full = FULL.exec(plain);
  if (full !== null) {
    const sameSigns = full[2] === '年' ? full[4] === '月' : full[4] === full[2];
    if (!sameSigns) return unread(DAY_FINDINGS.dayUnreadable);
    return existing({ year: full[1] ?? '', month: full[3] ?? '', day: full[5] ?? '', apart: true });
  }
  const month = MONTH.exec(plain);
  if (month !== null) {
    // A spreadsheet turns 2021.10 into the number 2021.1: January or October.
    if (month[2] === '.' && month[3] === '1') return unread(DAY_FINDINGS.monthAmbiguous);
    return orImpossible(dayOf(Number(month[1]), Number(month[3]), 0));
  }
  if (/^\d{4}年度?$/.test(plain)) return unread(DAY_FINDINGS.yearOnly);
  return TWO_DIGITS.test(plain) ? unread(DAY_FINDINGS.twoDigitYear) : null;
}

function withoutYear(plain: string, ledgerYear: number | null): Reading<Day> | null {
  const match = YEARLESS.exec(plain);
  if (match === null) return null;
  if (ledgerYear === null) return unread(DAY_FINDINGS.dayYearUnknown);
  const [month, day] = [match[1] ?? '', match[2] ?? match[3] ?? ''];
  const read = existing({ year: String(ledgerYear), month, day, apart: true });
  return read.value === null ? read : remarked(read.value, DAY_FINDINGS.dayWithoutYear, { day: read.value });
}

/** The number of a day that is written out; 0 would mean "only the month is known" and is no day. */
function fromOne(digits: string): number {
  const number = Number(digits);
  return number === 0 ? -1 : number;
}

/** A day that is written out, or what is wrong with it. */
function existing(written: WrittenDay): Reading<Day> {
  const day = dayOf(Number(written.year), Number(written.month), fromOne(written.day));
  if (day !== null) return certain(day);
  const probable = probableDay(written);
  return probable === null
    ? unread(DAY_FINDINGS.dayImpossible)
    : unread(DAY_FINDINGS.dayTransposed, { day: probable });
}

function orImpossible(day: Day | null): Reading<Day> {
  return day === null ? unread(DAY_FINDINGS.dayImpossible) : certain(day);
}

/** A column of days. */
export function dayColumn(context: ColumnContext): NumberColumn {
  return new NumberColumn(context, (text) => readDay(text, context.year));
}

/** A column that says of which day, or year, each row is. */
export function statedDayColumn(context: ColumnContext): NumberColumn {
  return new NumberColumn(context, readReportDay);
}
