import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMoneyUnit, type ExchangeRates, type MoneyUnit } from '../../src/domain/amount.ts';
import { exponentOf, plainYuan, isSpreadsheetError, readAmount } from '../../src/table/cells/amount.ts';
import { coded, type CodedReading } from './coded.ts';
import '../seeded.ts';

function unit(name: string): MoneyUnit {
  const found = parseMoneyUnit(name);
  if (found === null) throw new Error(name);
  return found;
}

const YI = unit('亿元');
const NO_RATES: ExchangeRates = new Map();

/** In a column of 亿元, unless a test says otherwise. */
function read(text: string, column: MoneyUnit | null = YI, rates = NO_RATES): CodedReading<number> {
  return coded(readAmount(text, { unit: column, rates }));
}

/** [cell, yuan] in a column of 亿元 */
const VALUES: readonly (readonly [string, number])[] = [
  ['12.5', 1_250_000_000],
  ['0', 0],
  ['0.00', 0],
  ['012', 1_200_000_000],
  ['1,234.5', 123_450_000_000],
  ['1，234.5', 123_450_000_000],
  ['１２．５', 1_250_000_000],
  ['１，２３４．５', 123_450_000_000],
  [' 12.5 ', 1_250_000_000],
  ['　12.5　', 1_250_000_000],
  ['\u00A012.5', 1_250_000_000],
  ['12.5\n', 1_250_000_000],
  ["'12.5", 1_250_000_000],
  ['\u200B12.5', 1_250_000_000],
  ['+12.5', 1_250_000_000],
  ['12.', 1_200_000_000],
  ['12.5亿', 1_250_000_000],
  ['12.5亿元', 1_250_000_000],
  ['12.5 亿元', 1_250_000_000],
  ['１２．５亿元', 1_250_000_000],
  ['3000万', 30_000_000],
  ['3000万元', 30_000_000],
  ['3,000万元', 30_000_000],
  ['3000 万 元', 30_000_000],
  ['5千万元', 50_000_000],
  ['2百万', 2_000_000],
  ['12500000元', 12_500_000],
  ['人民币3000万元', 30_000_000],
  ['3000万元人民币', 30_000_000],
  ['¥12.5', 1_250_000_000],
  ['¥500万', 5_000_000],
  ['￥500万元', 5_000_000],
  ['￥12.5', 1_250_000_000],
  ['￥3000万元', 30_000_000],
  ['RMB12.5', 1_250_000_000],
  ['CNY 30m', 30_000_000],
  ['1.25bn', 1_250_000_000],
  ['0.00000001', 1],
  ['90071992.5', 9_007_199_250_000_000],
];

/** Cells that say nothing. */
const EMPTY = [
  ['', ' ', '　', '\u00A0', '-', '—', '——', '－', '–', '--', '/', '\\', '无', '暂无', '待定', '未定'],
  ['N/A', 'n/a', 'null', '…', ' - ', "'-", '、', '\u200B'],
].flat();

/** [cell, code] in a column of 亿元 */
const FAULTS: readonly (readonly [string, string])[] = [
  // no number of its own
  ['27.18①', 'C101'],
  ['12²', 'C101'],
  ['1,23', 'C101'],
  ['12,34', 'C101'],
  ['1,2345', 'C101'],
  ['0x1F', 'C101'],
  ['Infinity', 'C101'],
  ['NaN', 'C101'],
  // A digit or the point may have become a control character.
  ['8\u00129', 'C101'],
  ['\u00018.9', 'C101'],
  ['8.9\u007F', 'C101'],
  ['１２．５．３', 'C101'],
  ['1.2.3', 'C101'],
  ['12..5', 'C101'],
  ['.5', 'C101'],
  ['十二', 'C101'],
  ['壹仟万元', 'C101'],
  ['1亿2000万', 'C101'],
  ['12.5亿吨', 'C101'],
  ['12个', 'C101'],
  ['30%', 'C101'],
  ['①', 'C101'],
  ['12.5*', 'C101'],
  ['12.5？', 'C101'],
  ['见备注', 'C101'],
  ['true', 'C101'],
  ['=1+1', 'C101'],
  ['12 亿 左', 'C101'],
  ['__proto__', 'C101'],
  ['$12.5', 'C101'],
  ['$12.5万元', 'C101'],
  ['￥3000万美元', 'C101'],
  ['人民币3000万美元', 'C101'],
  ['12.5万亩', 'C101'],
  ['٣', 'C101'],
  ['x'.repeat(100), 'C101'],
  ['9'.repeat(31), 'C101'],
  // about
  ['约12亿元', 'C102'],
  ['约12', 'C102'],
  ['近12亿', 'C102'],
  ['超12亿元', 'C102'],
  ['不低于12亿元', 'C102'],
  ['≥12', 'C102'],
  ['>12', 'C102'],
  ['~12', 'C102'],
  ['12亿元左右', 'C102'],
  ['12亿以上', 'C102'],
  ['12余亿元', 'C101'],
  ['12亿多', 'C102'],
  ['12+', 'C102'],
  // from … to
  ['12-15', 'C103'],
  ['12—15亿', 'C103'],
  ['12–15', 'C103'],
  ['12~15亿元', 'C103'],
  ['12～15亿元', 'C103'],
  ['12至15亿元', 'C103'],
  ['12到15', 'C103'],
  ['12亿-15亿', 'C103'],
  ['12亿元—15亿元', 'C103'],
  // what a spreadsheet shows
  ['########', 'C104'],
  ['#', 'C104'],
  ['#REF!', 'C104'],
  ['#N/A', 'C104'],
  ['#DIV/0!', 'C104'],
  ['#value!', 'C104'],
  ['＃REF！', 'C104'],
  // powers of ten
  ['1.2E+05', 'C105'],
  ['1e3', 'C105'],
  ['1E3', 'C105'],
  ['1.2E-05', 'C105'],
  ['１．２Ｅ＋０５', 'C105'],
  // other money without a rate
  ['3000万美元', 'C106'],
  ['$500万', 'C106'],
  ['$12.5亿', 'C106'],
  ['＄ 500 万', 'C106'],
  ['US$500万', 'C106'],
  ['USD 500万', 'C106'],
  ['€500万', 'C106'],
  ['US$30m', 'C106'],
  ['US$3000万美元', 'C106'],
  ['3000万港币', 'C106'],
  // less than nothing
  ['-5', 'C108'],
  ['－5', 'C108'],
  ['−5', 'C108'],
  ['(5)', 'C108'],
  ['（1,234.5）', 'C108'],
  ['-5亿元', 'C108'],
  // two values
  ['12.5(3)', 'C109'],
  ['12.5（3）', 'C109'],
  ['12.5亿元(3)', 'C109'],
  ['12.5（第3）', 'C109'],
  // too much
  ['90071993', 'C110'],
  ['123456789012', 'C110'],
  ['9'.repeat(30), 'C110'],
];

describe('cells of a column in 亿元', () => {
  test.each(VALUES)('%j is %i yuan', (text, yuan) => {
    expect(read(text)).toEqual({ value: yuan, fault: null, expected: null });
  });

  test.each(EMPTY)('%j says nothing', (text) => {
    expect(read(text)).toEqual({ value: null, fault: null, expected: null });
  });

  test.each(FAULTS)('%j is %s', (text, code) => {
    expect(read(text)).toMatchObject({ value: null, fault: code });
  });

  test('two numbers with a blank between are not one', () => {
    for (const text of ['12.5 3', '12 5', '1 234', '27.18 1', '12.5　3', '12\n5']) {
      expect([text, read(text).value]).toEqual([text, null]);
    }
  });

  test('what is finer than a yuan is rounded half up, with a remark', () => {
    expect(read('0.000000015')).toEqual({ value: 2, fault: 'C107', expected: { amount: 2 } });
    expect(read('0.000000004')).toEqual({ value: 0, fault: 'C107', expected: { amount: 0 } });
    expect(read('12.345元')).toEqual({ value: 12, fault: 'C107', expected: { amount: 12 } });
  });
});

describe('cells of other columns', () => {
  const cases: readonly (readonly [
    cell: string,
    column: string | null,
    value: number | null,
    code: string | null,
  ])[] = [
    ['12.5', '万元', 125_000, null],
    ['12.5亿', '万元', 1_250_000_000, null],
    ['12.5', '元', 13, 'C107'],
    ['3000', '万美元', null, 'C106'],
    ['3000万元', '万美元', 30_000_000, null],
    ['¥12.5', '万美元', null, 'C101'],
    ['12.5', null, null, 'H004'],
    ['0', null, 0, null],
    ['0.0', null, 0, null],
    ['-', null, null, null],
    ['12.5亿', null, 1_250_000_000, null],
    ['约12', null, null, 'C102'],
    ['12.5x', null, null, 'C101'],
  ];
  test.each(cases)('%j in %s', (cell, column, value, code) => {
    expect(read(cell, column === null ? null : unit(column))).toMatchObject({ value, fault: code });
  });

  test('foreign money with a rate is yuan', () => {
    const rates: ExchangeRates = new Map([['USD', { digits: 64n, scale: 1 }]]);
    expect(read('3000万美元', YI, rates).value).toBe(192_000_000);
    expect(read('3,000', unit('万美元'), rates).value).toBe(192_000_000);
    expect(read('US$30m', YI, rates).value).toBe(192_000_000);
    expect(read('$3000万', YI, rates).value).toBe(192_000_000);
    expect(read('1万欧元', YI, rates).fault).toBe('C106');
  });
});

function fullWidth(text: string): string {
  return text.replace(/[0-9.,]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
}

test('a decimal is the same amount however it is written', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 99_999_999 }),
      fc.nat({ max: 9999 }),
      fc.constantFrom('', '亿', '亿元', ' 亿元'),
      (whole, parts, suffix) => {
        const text = `${whole}.${String(parts).padStart(4, '0')}`;
        const grouped = text.replace(/^\d+/, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ','));
        const yuan = whole * 100_000_000 + parts * 10_000;
        const expected = yuan <= Number.MAX_SAFE_INTEGER ? yuan : null;
        for (const each of [text, grouped, fullWidth(text), fullWidth(grouped), ` ${text}`, `+${text}`]) {
          expect(read(`${each}${suffix}`).value).toBe(expected);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

const scrap = fc.constantFrom(
  '0',
  '1',
  '5',
  '9',
  '12',
  '.',
  ',',
  '，',
  '．',
  '-',
  '—',
  '~',
  '至',
  '约',
  '亿',
  '万',
  '元',
  '美元',
  '(',
  ')',
  '（',
  '）',
  ' ',
  '　',
  'e',
  'E',
  '+',
  '%',
  '①',
  '²',
  '５',
  '#',
  '人民币',
  '$',
  '￥',
  '左右',
  '\u200B',
  "'",
  'x',
  '\n',
);

test('whatever a cell says, its value is whole yuan, and only digits and units make one', () => {
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 8 }), (parts) => {
      const { value, fault } = read(parts.join(''));
      expect(value === null || (Number.isSafeInteger(value) && value >= 0)).toBe(true);
      const strange = /[①²e E%x#~至约—()（）]|左右|-/i.test(parts.join('').trim());
      expect(value !== null && strange && !/[ 　]/.test(parts.join(''))).toBe(false);
      expect(fault === null || /^[CH]\d{3}$/.test(fault)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test('an amount read from its bytes is what its text says', () => {
  const digits = fc.array(fc.constantFrom('0', '1', '5', '9', '.', ',', '-', ' ', '亿'), { maxLength: 17 });
  fc.assert(
    fc.property(
      fc.oneof(
        digits.map((parts) => parts.join('')),
        fc.nat().map(String),
        fc.float({ min: 0, noNaN: true }).map(String),
      ),
      fc.constantFrom('元', '千元', '万元', '百万元', '亿元', '百亿元'),
      (text, name) => {
        const column = unit(name);
        const bytes = Buffer.from(`x${text}x`);
        const plain = plainYuan(bytes, 1, bytes.length - 1, exponentOf(column.factor));
        expect(plain === -1 ? null : { value: plain, fault: null, expected: null }).toEqual(
          plain === -1 ? null : read(text, column),
        );
      },
    ),
    { numRuns: 5000 },
  );
});

describe('what spreadsheets show instead of a value', () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ['#REF!', true],
    ['#ref!', true],
    ['###', true],
    ['#', true],
    ['', false],
    ['#1', false],
    ['1#', false],
    ['#REF', false],
    ['##12', false],
  ];
  test.each(cases)('%j: %s', (text, is) => expect(isSpreadsheetError(text)).toBe(is));
});
