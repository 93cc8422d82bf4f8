import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDecimal, quotientText, type DecimalStyle } from '../../src/domain/decimal.ts';
import '../seeded.ts';

describe('text, digits, scale', () => {
  const cases: readonly (readonly [text: string, digits: bigint, scale: number])[] = [
    ['0', 0n, 0],
    ['12', 12n, 0],
    ['12.5', 125n, 1],
    ['12.50', 1250n, 2],
    ['012', 12n, 0],
    ['0.05', 5n, 2],
    ['1.', 1n, 0],
    ['1,234', 1234n, 0],
    ['1,234.5', 12345n, 1],
    ['12,345,678.90', 1234567890n, 2],
    ['123,456', 123456n, 0],
    ['0,123', 123n, 0],
    ['9007199254740993', 9007199254740993n, 0],
    ['123456789012345678901234567890', 123456789012345678901234567890n, 0],
    ['0.000000000000000000000000000001', 1n, 30],
  ];
  test.each(cases)('%s', (text, digits, scale) => expect(parseDecimal(text)).toEqual({ digits, scale }));
});

describe('no decimal', () => {
  const texts = [
    ['', ' ', '.', '.5', ',', '-1', '+1', '−1', '1 2', ' 1', '1 ', '1e3', '1E3', '0x1F', '0b1', '1_000'],
    ['Infinity', 'NaN', '１２', '１２．５', '1.2.3', '1..2', '12²', '①', '٣', '一', '1\n', '1n'],
    ['1,23', '12,34', '1234,567', ',123', '1,', '1,234,', '1,,234', '1.5,000', '1,234.5,678', '1,23.456'],
    ['1，234', '12.5亿', '1'.repeat(31), `0.${'1'.repeat(31)}`],
  ].flat();
  test.each(texts)('%j', (text) => expect(parseDecimal(text)).toBeNull());
});

test('what is read is what was written, with or without separators', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 25n }),
      fc.integer({ min: 0, max: 12 }),
      fc.boolean(),
      (digits, scale, grouped) => {
        const padded = String(digits).padStart(scale + 1, '0');
        const whole = padded.slice(0, padded.length - scale);
        const fraction = scale === 0 ? '' : `.${padded.slice(padded.length - scale)}`;
        const text = grouped ? grouping(whole) : whole;
        expect(parseDecimal(`${text}${fraction}`)).toEqual({ digits, scale });
      },
    ),
    { numRuns: 2000 },
  );
});

function grouping(whole: string): string {
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return groups.join(',');
}

// Time that grew with the square of the length would not end before the runner gives up.
test('huge texts are refused', () => {
  for (const text of ['1'.repeat(2e6), '1,111'.repeat(4e5), ',111'.repeat(5e5), '1.'.repeat(1e6)]) {
    expect(parseDecimal(text)).toBeNull();
  }
});

const HALF_UP = { rounding: 'half-up', trimZeros: false } as const;

describe('numerator, denominator, style, text', () => {
  const cases: readonly (readonly [number | bigint, number | bigint, DecimalStyle, string])[] = [
    [25, 33, { digits: 4, ...HALF_UP }, '0.7576'],
    [2500, 33, { digits: 2, ...HALF_UP }, '75.76'],
    [2500, 33, { digits: 1, ...HALF_UP }, '75.8'],
    [2500, 33, { digits: 0, ...HALF_UP }, '76'],
    [2500, 33, { digits: 1, rounding: 'truncate', trimZeros: false }, '75.7'],
    [400, 6, { digits: 2, rounding: 'truncate', trimZeros: false }, '66.66'],
    [94800000000, 1e8, { digits: 2, ...HALF_UP }, '948.00'],
    [94800000000, 1e8, { digits: 2, rounding: 'half-up', trimZeros: true }, '948'],
    [94810000000, 1e8, { digits: 2, rounding: 'half-up', trimZeros: true }, '948.1'],
    [1000, 1, { digits: 0, rounding: 'half-up', trimZeros: true }, '1000'],
    [1, 8, { digits: 2, ...HALF_UP }, '0.13'],
    [1, 8, { digits: null, ...HALF_UP }, '0.125'],
    [1, 3, { digits: null, ...HALF_UP }, '0.333333333333'],
    [2, 3, { digits: null, ...HALF_UP }, '0.666666666667'],
    [1, 2, { digits: 0, ...HALF_UP }, '1'],
    [3, 2, { digits: 0, ...HALF_UP }, '2'],
    [-1, 2, { digits: 0, ...HALF_UP }, '-1'],
    [-1, 3, { digits: 0, ...HALF_UP }, '0'],
    [-1, 2, { digits: 0, rounding: 'truncate', trimZeros: false }, '0'],
    [1, -8, { digits: 2, ...HALF_UP }, '-0.13'],
    [-1, -8, { digits: 2, ...HALF_UP }, '0.13'],
    [0, 7, { digits: 2, ...HALF_UP }, '0.00'],
    [0, -7, { digits: 2, ...HALF_UP }, '0.00'],
    [999999, 1000, { digits: 2, ...HALF_UP }, '1000.00'],
    // 1.005 as a binary fraction would become 1.00
    [1005, 1000, { digits: 2, ...HALF_UP }, '1.01'],
    [Number.MAX_SAFE_INTEGER, 1, { digits: 2, ...HALF_UP }, '9007199254740991.00'],
    [10n ** 40n, 3n, { digits: 1, ...HALF_UP }, `${'3'.repeat(40)}.3`],
  ];
  test.each(cases)('%s / %s %j: %s', (numerator, denominator, style, text) => {
    expect(quotientText(numerator, denominator, style)).toBe(text);
  });

  test('over 0 there is none', () => {
    expect(() => quotientText(1, 0, { digits: 2, ...HALF_UP })).toThrow(RangeError);
  });
});

const whole = fc.oneof(
  fc.bigInt({ min: -200n, max: 200n }),
  fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
);
const divisor = whole.filter((value) => value !== 0n);
const places = fc.integer({ min: 0, max: 8 });

/** What the text says, times 10 to the power of `digits`. */
function scaled(text: string, digits: number): bigint {
  const [front = '', fraction = ''] = text.replace('-', '').split('.');
  const value = BigInt(front + fraction.padEnd(digits, '0'));
  return text.startsWith('-') ? -value : value;
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}

test('rounded: no shown number is nearer, and a tie goes away from zero', () => {
  fc.assert(
    fc.property(whole, divisor, places, (top, bottom, digits) => {
      const shown = scaled(quotientText(top, bottom, { digits, ...HALF_UP }), digits);
      // |shown / 10^d - top / bottom| <= 1 / (2 * 10^d), all times 2 * 10^d * |bottom|
      const error = 2n * (shown * bottom - top * 10n ** BigInt(digits));
      expect(abs(error)).toBeLessThanOrEqual(abs(bottom));
      const isTie = abs(error) === abs(bottom);
      expect(!isTie || abs(shown * bottom) > abs(top) * 10n ** BigInt(digits)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('truncated: what is cut off is less than one of the last digit, towards zero', () => {
  fc.assert(
    fc.property(whole, divisor, places, (top, bottom, digits) => {
      const style = { digits, rounding: 'truncate', trimZeros: false } as const;
      const shown = scaled(quotientText(top, bottom, style), digits);
      const cut = abs(top) * 10n ** BigInt(digits) - abs(shown * bottom);
      expect(cut >= 0n && cut < abs(bottom)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('exactly as many digits as asked for, no sign before zero; trimmed, the same number without zeros behind', () => {
  fc.assert(
    fc.property(whole, divisor, places, (top, bottom, digits) => {
      const text = quotientText(top, bottom, { digits, ...HALF_UP });
      expect(text).toMatch(
        digits === 0 ? /^-?(?:0|[1-9]\d*)$/ : new RegExp(`^-?(?:0|[1-9]\\d*)\\.\\d{${digits}}$`),
      );
      expect(text).not.toMatch(/^-[0.]*$/);
      const trimmed = quotientText(top, bottom, { digits, rounding: 'half-up', trimZeros: true });
      expect(trimmed).not.toMatch(/\.\d*0$|\.$/);
      expect(scaled(trimmed, digits)).toBe(scaled(text, digits));
    }),
    { numRuns: 2000 },
  );
});
