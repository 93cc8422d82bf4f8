import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as shares from '../../src/table/cells/share.ts';
import * as cells from '../../src/table/cells/count.ts';
import { coded } from './coded.ts';
import '../seeded.ts';

const readCount = (text: string) => coded(cells.readCount(text));
const readShare = (text: string) => coded(shares.readShare(text));

const NOTHING = { value: null, fault: null, expected: null };
const EMPTY = ['', ' ', '　', '-', '—', '/', '无', '待定', 'N/A', "'"];

describe('numbers of which halves occur', () => {
  test.each([
    ['3', 3],
    ['3.5', 3.5],
    ['0.5天', 0.5],
    ['1,200.50', 1200.5],
    ['３．５', 3.5],
    ['2.0', 2],
  ])('%j is %d', (text, value) => {
    expect(coded(cells.readHalves(text))).toEqual({ value, fault: null, expected: null });
  });

  test.each([
    ['3.25', 'C112'],
    ['三天半', 'C112'],
    ['-1', 'C112'],
    ['#REF!', 'C104'],
  ])('%j is %s', (text, code) => {
    expect(coded(cells.readHalves(text))).toEqual({ value: null, fault: code, expected: null });
  });

  test.each(EMPTY)('%j says nothing', (text) => expect(coded(cells.readHalves(text))).toEqual(NOTHING));
});

describe('counts', () => {
  const values: readonly (readonly [string, number])[] = [
    ['300', 300],
    ['0', 0],
    ['007', 7],
    ['1,200', 1200],
    ['1，200', 1200],
    ['１２０', 120],
    ['1,200人', 1200],
    ['300 人', 300],
    ['300名', 300],
    ['33个', 33],
    ['33项', 33],
    ['300.0', 300],
    ['300.00', 300],
    [' 300 ', 300],
    ["'300", 300],
    ['999999999999999', 999_999_999_999_999],
  ];
  test.each(values)('%j is %i', (text, value) => {
    expect(readCount(text)).toEqual({ value, fault: null, expected: null });
  });

  test.each(EMPTY)('%j says nothing', (text) => expect(readCount(text)).toEqual(NOTHING));

  const faults: readonly (readonly [string, string])[] = [
    ['3\u00010', 'C111'],
    ['300.5', 'C111'],
    ['-5', 'C111'],
    ['+5', 'C111'],
    ['1,23', 'C111'],
    ['12,34', 'C111'],
    ['300 5', 'C111'],
    ['3 000', 'C111'],
    ['1e3', 'C111'],
    ['0x1F', 'C111'],
    ['Infinity', 'C111'],
    ['NaN', 'C111'],
    ['12²', 'C111'],
    ['300①', 'C111'],
    ['约300', 'C111'],
    ['300余人', 'C111'],
    ['300-500', 'C111'],
    ['300万', 'C111'],
    ['三百', 'C111'],
    ['300人次', 'C111'],
    ['30%', 'C111'],
    ['9999999999999999', 'C111'],
    ['#REF!', 'C104'],
    ['###', 'C104'],
  ];
  test.each(faults)('%j is %s', (text, code) => {
    expect(readCount(text)).toEqual({ value: null, fault: code, expected: null });
  });

  test('any whole number comes back', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        const grouped = String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
        expect([
          readCount(String(value)).value,
          readCount(grouped).value,
          readCount(`${grouped}人`).value,
        ]).toEqual([value, value, value]);
      }),
    );
  });
});

describe('shares, in hundredths of a percent', () => {
  const values: readonly (readonly [string, number])[] = [
    ['60%', 6000],
    ['100%', 10_000],
    ['0%', 0],
    ['33.33%', 3333],
    ['33.3%', 3330],
    ['６０％', 6000],
    ['60 %', 6000],
    ['6:4', 6000],
    ['5:5', 5000],
    ['7：3', 7000],
    ['1:3', 2500],
    ['10:0', 10_000],
    ['0:1', 0],
    ['0.6', 6000],
    ['0.65', 6500],
    ['1', 10_000],
    ['1.0', 10_000],
    ['0', 0],
    ['0.3333', 3333],
  ];
  test.each(values)('%j is %i', (text, value) => {
    expect(readShare(text)).toEqual({ value, fault: null, expected: null });
  });

  test.each(EMPTY)('%j says nothing', (text) => expect(readShare(text)).toEqual(NOTHING));

  const faults: readonly (readonly [string, string])[] = [
    ['60', 'C501'],
    ['6', 'C501'],
    ['100.01%', 'C501'],
    ['101%', 'C501'],
    ['33.333%', 'C501'],
    ['-60%', 'C501'],
    ['1.2', 'C501'],
    ['1.0001', 'C501'],
    ['0.33333', 'C501'],
    ['1:2', 'C501'],
    ['0:0', 'C501'],
    ['6:4:1', 'C501'],
    ['六四', 'C501'],
    ['60% 40%', 'C501'],
    ['6 0%', 'C501'],
    ['0.6%%', 'C501'],
    ['6e1%', 'C501'],
    ['#DIV/0!', 'C104'],
  ];
  test.each(faults)('%j is %s', (text, code) => {
    expect(readShare(text)).toEqual({ value: null, fault: code, expected: null });
  });

  test('every share from 0 to 100 percent comes back', () => {
    for (let value = 0; value <= 10_000; value += 1) {
      const digits = String(value).padStart(5, '0');
      const percent = `${Number(digits.slice(0, 3))}.${digits.slice(3)}%`;
      const part = `${digits.slice(0, 1)}.${digits.slice(1)}`;
      expect([readShare(percent).value, readShare(part).value]).toEqual([value, value]);
    }
  });
});
