import { expect, test } from 'vitest';
import { probableDay } from '../../src/table/cells/probable-day.ts';

test.each([
  ['2021-29-10', 20211029],
  ['2021-13-05', 20210513],
  ['2201-10-29', 20211029],
  ['0221-10-29', 20211029],
  ['2021-10-92', 20211029],
  ['2021-10-32', 20211023],
  // 12-05 or 05-21
  ['2021-21-05', null],
  // the 31st of a short month
  ['2021-02-30', null],
  ['2021-04-31', null],
  // a year as it was meant
  ['1979-12-31', null],
  ['2100-01-01', null],
  ['2021-10-00', null],
  ['2021-45-45', null],
])('%s was probably %s', (written, day) => {
  const [year = '', month = '', date = ''] = written.split('-');
  expect(probableDay({ year, month, day: date, apart: true })).toBe(day);
});

test('digits change places over the border of month and day only where no sign stands between them', () => {
  const [year, month, day] = ['2021', '01', '32'];
  expect(probableDay({ year, month, day, apart: true })).toBe(20210123);
  // 01-23 or 03-12
  expect(probableDay({ year, month, day, apart: false })).toBe(null);
});
