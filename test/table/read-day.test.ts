import type { Day } from '../../src/domain/day.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay } from '../../src/domain/day.ts';
import { readDay as readDayOf } from '../../src/table/cells/day.ts';
import '../seeded.ts';
import { coded, type CodedReading } from './coded.ts';

function readDay(text: string, year: number | null): CodedReading<Day> {
  return coded(readDayOf(text, year));
}

/** [cell, day] whatever the year of the ledger */
const VALUES: readonly (readonly [string, number])[] = [
  ['2021-10-29', 20211029],
  ['2021-10-9', 20211009],
  ['2021-1-2', 20210102],
  ['2021/10/29', 20211029],
  ['2021/10/9', 20211009],
  ['2021.10.9', 20211009],
  ['2021.10.29', 20211029],
  ['2021.1.1', 20210101],
  ['2021年10月29日', 20211029],
  ['2021年10月9号', 20211009],
  ['2021年10月29', 20211029],
  ['２０２１年１０月２９日', 20211029],
  ['２０２１－１０－２９', 20211029],
  ['2021 年 10 月 29 日', 20211029],
  ['20211029', 20211029],
  ['20211029.0', 20211029],
  ['44498', 20211029],
  ['44498.0', 20211029],
  ['32874', 19900101],
  ['73050', 20991231],
  ['2021-10-29 00:00:00', 20211029],
  ['2021-10-29 0:00', 20211029],
  ['2021/10/29 8:30:00', 20211029],
  ['2021-10-29T00:00:00', 20211029],
  ['2021-10-29T00:00:00.000Z', 20211029],
  ['2021-10-29 12:00 AM', 20211029],
  ["'2021-10-29", 20211029],
  [' 2021-10-29　', 20211029],
  ['2021-10-29\u200B', 20211029],
  ['2020-02-29', 20200229],
  ['2000/2/29', 20000229],
  // a month
  ['2021-10', 20211000],
  ['2021/10', 20211000],
  ['2021.10', 20211000],
  ['2021.12', 20211200],
  ['2021.01', 20210100],
  ['2021.2', 20210200],
  ['2021年10月', 20211000],
  ['2021年10月份', 20211000],
  ['2021年1月', 20210100],
  ['202110', 20211000],
];

const EMPTY = ['', ' ', '　', '-', '—', '/', '无', '未定', '待定', '暂无', 'N/A'];

/** [cell, code] whatever the year of the ledger */
const FAULTS: readonly (readonly [string, string])[] = [
  // January or October
  ['2021.1', 'C206'],
  ['２０２１．１', 'C206'],
  ['2022.1', 'C206'],
  // which century
  ['21.10.29', 'C204'],
  ['21-10-29', 'C204'],
  ['21/10/29', 'C204'],
  ['21年10月29日', 'C204'],
  ['10/29/21', 'C204'],
  // no such day
  ['2021-02-30', 'C202'],
  ['2021-02-29', 'C202'],
  ['2021-04-31', 'C202'],
  ['2021-13-01', 'C208'],
  ['2021-00-10', 'C202'],
  ['2021-10-00', 'C202'],
  ['2021-10-0', 'C202'],
  ['2021-10-32', 'C208'],
  ['20210230', 'C202'],
  ['20211000', 'C202'],
  ['20211300', 'C202'],
  ['202113', 'C202'],
  ['2021-13', 'C202'],
  ['2021年13月', 'C202'],
  ['1979-12-31', 'C202'],
  ['2100-01-01', 'C202'],
  ['12345678', 'C202'],
  // only a year
  ['2021', 'C205'],
  ['2021年', 'C205'],
  ['2021年度', 'C205'],
  ['1980', 'C205'],
  // what a spreadsheet shows
  ['########', 'C104'],
  ['#REF!', 'C104'],
  ['#VALUE!', 'C104'],
  // no day
  ['2021-10-\u00129', 'C201'],
  ['2021-10/29', 'C201'],
  ['2021.10-29', 'C201'],
  ['2021年10-29', 'C201'],
  ['2021-10月29日', 'C201'],
  ['29.10.2021', 'C201'],
  ['10/29/2021', 'C201'],
  ['2021-10-29-1', 'C201'],
  ['2021--10-29', 'C201'],
  ['2021-10-291', 'C201'],
  ['2021-010-29', 'C201'],
  ['2021-10-29①', 'C201'],
  ['2021²', 'C201'],
  ['2021年10月底', 'C201'],
  ['2021年10月上旬', 'C201'],
  ['2021年第三季度', 'C201'],
  ['2021Q3', 'C201'],
  ['二〇二一年十月', 'C201'],
  ['已开工', 'C201'],
  ['待定中', 'C201'],
  ['2021-10-29至2021-11-02', 'C201'],
  ['2021-10-29,2021-11-02', 'C201'],
  ['1e5', 'C201'],
  ['0x1F', 'C201'],
  ['-44498', 'C201'],
  ['44498.5', 'C201'],
  ['44,498', 'C201'],
  ['32873', 'C201'],
  ['73051', 'C201'],
  ['1979', 'C201'],
  ['2100', 'C201'],
  ['99999', 'C201'],
  ['123', 'C201'],
  ['1234567', 'C201'],
  ['Oct 29, 2021', 'C201'],
  ['Infinity', 'C201'],
  ['24:00', 'C201'],
  ['2021-10-29 昨天', 'C201'],
  ['x'.repeat(1000), 'C201'],
];

describe.each([null, 2021])('where the year of the ledger is %s', (year) => {
  test.each(VALUES)('%j is %i', (text, day) => {
    expect(readDay(text, year)).toEqual({ value: day, fault: null, expected: null });
  });

  test.each(EMPTY)('%j says nothing', (text) => {
    expect(readDay(text, year)).toEqual({ value: null, fault: null, expected: null });
  });

  test.each(FAULTS)('%j is %s', (text, code) => {
    expect(readDay(text, year)).toMatchObject({ value: null, fault: code });
  });

  test('digits with a blank between are not one number', () => {
    for (const text of [
      '2021-10-2 9',
      '2021-1 0-29',
      '44 498',
      '2021 1029',
      '2021 10 29',
      '20 21-10-29',
      '2021-10-29 1',
    ]) {
      expect([text, readDay(text, year).value]).toEqual([text, null]);
    }
  });
});

describe('days without a year', () => {
  const cases: readonly (readonly [string, number | null])[] = [
    ['10月29日', 20211029],
    ['10月9号', 20211009],
    ['10月29', 20211029],
    ['１０月２９日', 20211029],
    ['1-9', 20210109],
    ['10/29', 20211029],
    ['10.29', 20211029],
    ['2月29日', null],
    ['13月31日', null],
    ['10月0日', null],
    ['10月45日', null],
  ];
  test.each(cases)('%j', (text, day) => {
    expect(readDay(text, null)).toEqual({ value: null, fault: 'C207', expected: null });
    expect(readDay(text, 2021)).toEqual({
      value: day,
      fault: day === null ? 'C202' : 'C203',
      expected: day === null ? null : { day },
    });
  });

  test('a month alone is no day', () => {
    expect([readDay('10月', 2021).value, readDay('10月份', 2021).value]).toEqual([null, null]);
  });
});

const day = fc
  .record({
    year: fc.integer({ min: 1980, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, date }) => year * 10_000 + month * 100 + date);

test('a day is the same however it is written', () => {
  fc.assert(
    fc.property(day, (each) => {
      const iso = isoDay(each);
      const [year = '', month = '', date = ''] = iso.split('-');
      const [m, d] = [Number(month), Number(date)];
      const forms = [
        [iso, iso.replaceAll('-', '/'), iso.replaceAll('-', '.'), iso.replaceAll('-', ''), `${iso} 00:00:00`],
        [
          `${year}年${m}月${d}日`,
          `${year}/${m}/${d}`,
          `${year}. ${m}. ${d}`,
          ` ${iso} `,
          iso.replaceAll('-', '－'),
        ],
      ].flat();
      for (const text of forms) {
        expect([text, readDay(text, null)]).toEqual([text, { value: each, fault: null, expected: null }]);
      }
    }),
    { numRuns: 500 },
  );
});

test('whatever a cell says, its day exists', () => {
  const scraps = [
    ['2021', '21', '10', '29', '0', '1', '31', '20211029', '44498', '00'],
    ['-', '/', '.', '年', '月', '日', ' ', '　', 'T', ':', '①', '至'],
  ].flat();
  const scrap = fc.constantFrom(...scraps);
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 8 }), fc.option(fc.constant(2021)), (parts, year) => {
      const { value, fault } = readDay(parts.join(''), year);
      const month = value === null ? 1 : Math.floor(value / 100) % 100;
      const date = value === null ? 1 : value % 100;
      expect(month >= 1 && month <= 12 && date <= 31).toBe(true);
      expect(value !== null && /[①至]/.test(parts.join(''))).toBe(false);
      expect(fault === null || /^C\d{3}$/.test(fault)).toBe(true);
    }),
    { numRuns: 4000 },
  );
});
