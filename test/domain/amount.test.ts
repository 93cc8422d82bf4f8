import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addAmounts,
  AmountOverflow,
  amountText,
  parseMoneyUnit,
  yuanOf,
  type ExchangeRates,
  type MoneyUnit,
} from '../../src/domain/amount.ts';
import { parseDecimal, type Decimal } from '../../src/domain/decimal.ts';
import '../seeded.ts';

function decimal(text: string): Decimal {
  const value = parseDecimal(text);
  if (value === null) throw new Error(text);
  return value;
}

function unit(text: string): MoneyUnit {
  const found = parseMoneyUnit(text);
  if (found === null) throw new Error(text);
  return found;
}

describe('units in Chinese: name, factor, currency', () => {
  const cases: readonly (readonly [text: string, name: string, factor: number, currency: string])[] = [
    ['元', '元', 1, 'CNY'],
    ['圆', '元', 1, 'CNY'],
    ['千', '千元', 1e3, 'CNY'],
    ['千元', '千元', 1e3, 'CNY'],
    ['万', '万元', 1e4, 'CNY'],
    ['万元', '万元', 1e4, 'CNY'],
    ['萬元', '万元', 1e4, 'CNY'],
    ['十万元', '十万元', 1e5, 'CNY'],
    ['百万', '百万元', 1e6, 'CNY'],
    ['百万元', '百万元', 1e6, 'CNY'],
    ['千万', '千万元', 1e7, 'CNY'],
    ['千万元', '千万元', 1e7, 'CNY'],
    ['亿', '亿元', 1e8, 'CNY'],
    ['亿元', '亿元', 1e8, 'CNY'],
    ['億元', '亿元', 1e8, 'CNY'],
    ['十亿元', '十亿元', 1e9, 'CNY'],
    ['百亿元', '百亿元', 1e10, 'CNY'],
    ['人民币', '元', 1, 'CNY'],
    ['人民币元', '元', 1, 'CNY'],
    ['人民币万元', '万元', 1e4, 'CNY'],
    ['亿元人民币', '亿元', 1e8, 'CNY'],
    ['美元', '美元', 1, 'USD'],
    ['美金', '美元', 1, 'USD'],
    ['万美元', '万美元', 1e4, 'USD'],
    ['万美金', '万美元', 1e4, 'USD'],
    ['亿美元', '亿美元', 1e8, 'USD'],
    ['百万美元', '百万美元', 1e6, 'USD'],
    ['万欧元', '万欧元', 1e4, 'EUR'],
    ['亿港元', '亿港元', 1e8, 'HKD'],
    ['亿港币', '亿港元', 1e8, 'HKD'],
    ['亿日元', '亿日元', 1e8, 'JPY'],
    ['万英镑', '万英镑', 1e4, 'GBP'],
    ['亿韩元', '亿韩元', 1e8, 'KRW'],
    ['万新台币', '万台币', 1e4, 'TWD'],
    ['万新元', '万新加坡元', 1e4, 'SGD'],
  ];
  test.each(cases)('%s', (text, name, factor, currency) => {
    expect(parseMoneyUnit(text)).toEqual({ name, factor, currency });
  });
});

describe('units in English: factor, currency', () => {
  const cases: readonly (readonly [text: string, factor: number, currency: string])[] = [
    ['cny', 1, 'CNY'],
    ['RMB', 1, 'CNY'],
    ['yuan', 1, 'CNY'],
    ['CNYm', 1e6, 'CNY'],
    ['cnybn', 1e9, 'CNY'],
    ['RMBmillion', 1e6, 'CNY'],
    ['millionyuan', 1e6, 'CNY'],
    ['10kyuan', 1e4, 'CNY'],
    ['100millionyuan', 1e8, 'CNY'],
    ['bn', 1e9, 'CNY'],
    ['m', 1e6, 'CNY'],
    ['mln', 1e6, 'CNY'],
    ['billion', 1e9, 'CNY'],
    ['k', 1e3, 'CNY'],
    ['US$', 1, 'USD'],
    ['US$m', 1e6, 'USD'],
    ['usdm', 1e6, 'USD'],
    ['mUSD', 1e6, 'USD'],
    ['$bn', 1e9, 'USD'],
    ['€m', 1e6, 'EUR'],
    ['eur', 1, 'EUR'],
    ['¥', 1, 'CNY'],
    ['HKDm', 1e6, 'HKD'],
  ];
  test.each(cases)('%s', (text, factor, currency) => {
    expect(parseMoneyUnit(text)).toMatchObject({ factor, currency });
  });
});

describe('no unit of money', () => {
  const texts = [
    ['', '个', '人', '亩', '平方米', '%', '万人', '万吨', '元月', '亿亿', '亿万元', '美', '元元', '百', '十'],
    [
      '12',
      '亿元左右',
      '万 元',
      'x',
      'kg',
      'mm',
      'cnycny',
      'mu',
      'usdcny',
      '__proto__',
      'constructor',
      'toString',
    ],
    ['亿'.repeat(30), 'm'.repeat(25), '￥￥'],
  ].flat();
  test.each(texts)('%j', (text) => expect(parseMoneyUnit(text)).toBeNull());
});

describe('decimal and unit: yuan', () => {
  const rates: ExchangeRates = new Map([
    ['USD', decimal('6.3907')],
    ['JPY', decimal('0.056')],
  ]);
  const cases: readonly (readonly [text: string, unit: string, expected: unknown])[] = [
    ['12.5', '亿元', { kind: 'exact', yuan: 1_250_000_000 }],
    ['0', '亿元', { kind: 'exact', yuan: 0 }],
    ['1,234.5', '万元', { kind: 'exact', yuan: 12_345_000 }],
    ['0.1', '亿元', { kind: 'exact', yuan: 10_000_000 }],
    // 1.1 × 1e8 and 4.35 × 1e4 are not whole as binary fractions
    ['1.1', '亿元', { kind: 'exact', yuan: 110_000_000 }],
    ['4.35', '万元', { kind: 'exact', yuan: 43_500 }],
    ['0.00000001', '亿元', { kind: 'exact', yuan: 1 }],
    ['0.000000014', '亿元', { kind: 'rounded', yuan: 1 }],
    ['0.000000015', '亿元', { kind: 'rounded', yuan: 2 }],
    ['0.000000004', '亿元', { kind: 'rounded', yuan: 0 }],
    ['2.5', '元', { kind: 'rounded', yuan: 3 }],
    ['2.50', '元', { kind: 'rounded', yuan: 3 }],
    ['2.00', '元', { kind: 'exact', yuan: 2 }],
    ['9007199254740991', '元', { kind: 'exact', yuan: Number.MAX_SAFE_INTEGER }],
    ['9007199254740992', '元', { kind: 'too-large' }],
    ['9007199254740991.5', '元', { kind: 'too-large' }],
    ['90071992.54740991', '亿元', { kind: 'exact', yuan: Number.MAX_SAFE_INTEGER }],
    ['90071992.54740992', '亿元', { kind: 'too-large' }],
    ['123456789012345678901234567890', '亿元', { kind: 'too-large' }],
    ['3000', '万美元', { kind: 'exact', yuan: 191_721_000 }],
    ['1', '美元', { kind: 'exact', yuan: 6 }],
    ['100', '亿日元', { kind: 'exact', yuan: 560_000_000 }],
    ['1', '万欧元', { kind: 'no-rate', currency: 'EUR' }],
  ];
  test.each(cases)('%s %s', (text, name, expected) => {
    expect(yuanOf(decimal(text), unit(name), rates)).toEqual(expected);
  });

  test('a rate of 0.5 rounds half up', () => {
    expect(yuanOf(decimal('3'), unit('美元'), new Map([['USD', decimal('0.5')]]))).toEqual({
      kind: 'exact',
      yuan: 2,
    });
  });
});

const amount = fc.oneof(
  fc.integer({ min: 0, max: 200_000 }),
  fc.maxSafeNat(),
  fc.constantFrom(0, 1, 9_999, 10_000, 99_999_999, 100_000_000, Number.MAX_SAFE_INTEGER),
);

test('what an amount is called in a sentence reads as that amount', () => {
  fc.assert(
    fc.property(amount, (yuan) => {
      const { number = '', unitName = '' } =
        /^(?<number>[\d.]+)(?<unitName>.*)$/.exec(amountText(yuan, 'zh'))?.groups ?? {};
      expect(yuanOf(decimal(number), unit(unitName), new Map())).toEqual({ kind: 'exact', yuan });
      const english = /^CNY (?<number>[\d.]+)(?<unitName>.*)$/.exec(amountText(yuan, 'en'))?.groups ?? {};
      expect(
        yuanOf(decimal(english['number'] ?? ''), unit(`cny${english['unitName'] ?? ''}`), new Map()),
      ).toEqual({ kind: 'exact', yuan });
    }),
    { numRuns: 3000 },
  );
});

describe('amount, Chinese, English', () => {
  const cases: readonly (readonly [number, string, string])[] = [
    [0, '0元', 'CNY 0'],
    [9_999, '9999元', 'CNY 9999'],
    [10_000, '1万元', 'CNY 10000'],
    [12_345, '1.2345万元', 'CNY 12345'],
    [30_000_000, '3000万元', 'CNY 30m'],
    [99_999_999, '9999.9999万元', 'CNY 99.999999m'],
    [1_250_000_000, '12.5亿元', 'CNY 1.25bn'],
    [94_800_000_000, '948亿元', 'CNY 94.8bn'],
    [100_000_001, '1.00000001亿元', 'CNY 100.000001m'],
    [-1_250_000_000, '-12.5亿元', 'CNY -1.25bn'],
    [-5, '-5元', 'CNY -5'],
  ];
  test.each(cases)('%i', (yuan, zh, en) => {
    expect([amountText(yuan, 'zh'), amountText(yuan, 'en')]).toEqual([zh, en]);
  });
});

test('sums are exact or refused', () => {
  const any = fc.maxSafeInteger();
  fc.assert(
    fc.property(any, any, (a, b) => {
      const exact = BigInt(a) + BigInt(b);
      const fits = exact <= BigInt(Number.MAX_SAFE_INTEGER) && exact >= BigInt(Number.MIN_SAFE_INTEGER);
      const sum = (): bigint => BigInt(addAmounts(a, b));
      expect(fits ? sum() : 'refused').toBe(fits ? exact : refusal(sum));
    }),
    { numRuns: 2000 },
  );
});

function refusal(sum: () => bigint): string {
  try {
    return String(sum());
  } catch (error) {
    return error instanceof AmountOverflow ? 'refused' : String(error);
  }
}
