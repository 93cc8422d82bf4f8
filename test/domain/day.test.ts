import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  dayOf,
  dayOfSerial,
  daysBetween,
  dayText,
  endOfMonth,
  isAfter,
  isMonthOnly,
  isoDay,
  monthOf,
  monthsLater,
  parseIsoDay,
  yearOf,
} from '../../src/domain/day.ts';
import '../seeded.ts';

/** Days since 1970-01-01 in the Gregorian calendar, counted in 400-year eras that begin in March. */
function count(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  );
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function countOf(day: number): number {
  return count(Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100);
}

/** Every day from 1980 to 2099. */
const CALENDAR: readonly number[] = Array.from({ length: 120 }, (_, y) => 1980 + y).flatMap((year) =>
  Array.from({ length: 12 }, (_, m) => m + 1).flatMap((month) =>
    Array.from({ length: daysInMonth(year, month) }, (_, d) => year * 10_000 + month * 100 + d + 1),
  ),
);

const day = fc.constantFrom(...CALENDAR);
const month = fc.constantFrom(...CALENDAR.filter((each) => each % 100 === 1).map((each) => each - 1));
const dayOrMonth = fc.oneof(day, month);

describe.each(['Asia/Shanghai', 'Pacific/Kiritimati', 'America/Los_Angeles', 'UTC', 'America/Sao_Paulo'])(
  'in %s',
  (zone) => {
    const before = process.env['TZ'];
    beforeAll(() => void (process.env['TZ'] = zone));
    afterAll(() => {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    });

    test('the days that there are, and no others', () => {
      const found: number[] = [];
      for (let year = 1979; year <= 2100; year += 1) {
        for (let m = 0; m <= 13; m += 1) {
          for (let d = 1; d <= 32; d += 1) {
            const made = dayOf(year, m, d);
            if (made !== null) found.push(made);
          }
        }
      }
      expect(found).toEqual(CALENDAR);
    });

    test('the serial numbers of spreadsheets', () => {
      const epoch = count(1899, 12, 30);
      const wrong = CALENDAR.filter((each) => dayOfSerial(countOf(each) - epoch) !== each);
      expect(wrong).toEqual([]);
      expect([dayOfSerial(44498), dayOfSerial(32874), dayOfSerial(73050), dayOfSerial(36585)]).toEqual([
        20211029, 19900101, 20991231, 20000229,
      ]);
    });

    test('days between two days', () => {
      fc.assert(
        fc.property(day, day, (a, b) => {
          expect(daysBetween(a, b)).toBe(countOf(b) - countOf(a));
        }),
        { numRuns: 1000 },
      );
    });

    test('months later', () => {
      fc.assert(
        fc.property(day, fc.integer({ min: -24, max: 60 }), (from, months) => {
          const index = yearOf(from) * 12 + monthOf(from) - 1 + months;
          const [year, inYear] = [Math.floor(index / 12), (index % 12) + 1];
          const date = Math.min(from % 100, daysInMonth(year, inYear));
          expect(monthsLater(from, months)).toBe(year * 10_000 + inYear * 100 + date);
        }),
        { numRuns: 1000 },
      );
    });
  },
);

describe('year, month, day', () => {
  const cases: readonly (readonly [number, number, number, number | null])[] = [
    [2021, 10, 29, 20211029],
    [2021, 10, 0, 20211000],
    [2020, 2, 29, 20200229],
    [2021, 2, 29, null],
    [2021, 2, 30, null],
    [2000, 2, 29, 20000229],
    [2021, 4, 31, null],
    [2021, 13, 1, null],
    [2021, 0, 1, null],
    [2021, 1, -1, null],
    [1979, 12, 31, null],
    [1980, 1, 1, 19800101],
    [2099, 12, 31, 20991231],
    [2100, 1, 1, null],
    [2021, 1, 32, null],
    [21, 10, 29, null],
  ];
  test.each(cases)('%i-%i-%i', (year, monthNumber, date, expected) => {
    expect(dayOf(year, monthNumber, date)).toBe(expected);
  });
});

describe('ISO text', () => {
  const cases: readonly (readonly [string, number | null])[] = [
    ['2021-10-29', 20211029],
    ['2021-10', 20211000],
    ['2020-02-29', 20200229],
    ['2021-02-29', null],
    ['2021-02-30', null],
    ['2021-10-00', null],
    ['2021-00', null],
    ['2021-13', null],
    ['2021', null],
    ['2021-1-9', null],
    ['2021/10/29', null],
    ['21-10-29', null],
    [' 2021-10-29', null],
    ['2021-10-29 ', null],
    ['2021-10-29\n', null],
    ['2021-10-29T00:00', null],
    ['２０２１-10-29', null],
    ['', null],
  ];
  test.each(cases)('%j', (text, expected) => expect(parseIsoDay(text)).toBe(expected));

  test('comes back for every day and month', () => {
    fc.assert(
      fc.property(dayOrMonth, (each) => {
        expect(parseIsoDay(isoDay(each))).toBe(each);
        expect(isMonthOnly(each)).toBe(isoDay(each).length === 7);
      }),
    );
  });
});

test('the last day of the month', () => {
  fc.assert(
    fc.property(dayOrMonth, (each) => {
      const whole = Math.floor(each / 100) * 100;
      expect(endOfMonth(each)).toBe(whole + daysInMonth(yearOf(each), monthOf(each)));
    }),
  );
});

describe('which of two is later for certain', () => {
  const cases: readonly (readonly [number, number, boolean])[] = [
    [20211030, 20211029, true],
    [20211029, 20211029, false],
    [20211029, 20211030, false],
    [20211029, 20211000, false],
    [20211000, 20211001, false],
    [20211000, 20210930, true],
    [20211101, 20211000, true],
    [20211000, 20211000, false],
    [20211100, 20211000, true],
    [20220100, 20211231, true],
  ];
  test.each(cases)('%i after %i: %s', (a, b, after) => expect(isAfter(a, b)).toBe(after));

  test('never both, and for days one of them unless they are the same', () => {
    fc.assert(
      fc.property(dayOrMonth, dayOrMonth, (a, b) => {
        expect(isAfter(a, b) && isAfter(b, a)).toBe(false);
        const sure = !isMonthOnly(a) && !isMonthOnly(b);
        expect(sure ? isAfter(a, b) || isAfter(b, a) : true).toBe(sure ? a !== b : true);
      }),
    );
  });
});

describe('a day in a sentence', () => {
  const cases: readonly (readonly [number, string, string])[] = [
    [20211029, '2021年10月29日', '29 October 2021'],
    [20210101, '2021年1月1日', '1 January 2021'],
    [20211000, '2021年10月', 'October 2021'],
    [20211231, '2021年12月31日', '31 December 2021'],
  ];
  test.each(cases)('%i', (each, zh, en) =>
    expect([dayText(each, 'zh'), dayText(each, 'en')]).toEqual([zh, en]),
  );
});
