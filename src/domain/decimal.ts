/** What happens to the digits that are not shown: half away from zero (四舍五入), or cut off. */
export type Rounding = 'half-up' | 'truncate';

/** How a decimal number is written. */
export interface DecimalStyle {
  /** Digits after the point; null: as many as the exact value has (at most 12). */
  readonly digits: number | null;
  readonly rounding: Rounding;
  /** Whether zeros at the end of the fraction are dropped: 948.00 → 948. */
  readonly trimZeros: boolean;
}

const MOST_DIGITS = 12;

/**
 * The quotient of two whole numbers as decimal text, exact to the last digit shown: the only place where the
 * tool divides. Works in big integers, so no binary fraction is ever involved.
 * @throws RangeError when the denominator is 0 (a rate over nothing is null, not a number).
 */
export function quotientText(
  numerator: number | bigint,
  denominator: number | bigint,
  style: DecimalStyle,
): string {
  const top = BigInt(numerator);
  const bottom = BigInt(denominator);
  if (bottom === 0n) throw new RangeError('a quotient over 0 has no value');
  const negative = top < 0n !== bottom < 0n;
  const digits = style.digits ?? MOST_DIGITS;
  const absTop = (top < 0n ? -top : top) * 10n ** BigInt(digits);
  const absBottom = bottom < 0n ? -bottom : bottom;
  let scaled = absTop / absBottom;
  if (style.rounding === 'half-up' && (absTop % absBottom) * 2n >= absBottom) scaled += 1n;
  const padded = scaled.toString().padStart(digits + 1, '0');
  const whole = padded.slice(0, padded.length - digits);
  let fraction = padded.slice(padded.length - digits);
  if (style.trimZeros || style.digits === null) {
    let end = fraction.length;
    while (end > 0 && fraction.charCodeAt(end - 1) === 48) end -= 1;
    fraction = fraction.slice(0, end);
  }
  const sign = negative && scaled !== 0n ? '-' : '';
  return fraction === '' ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
}

/** A whole number read from decimal text: `digits` ÷ 10^`scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const DECIMAL = /^(\d{1,30})(?:\.(\d{0,30}))?$/;

/**
 * Reads `1234`, `1234.5`, `1,234.5` (groups of three); null for anything else. No signs, exponents or spaces:
 * whoever calls has dealt with those.
 */
export function parseDecimal(text: string): Decimal | null {
  let plain = text;
  if (text.includes(',')) {
    if (!hasThousandsGroups(text)) return null;
    plain = text.replaceAll(',', '');
  }
  const match = DECIMAL.exec(plain);
  if (match === null) return null;
  const whole = match[1] ?? '';
  const fraction = match[2] ?? '';
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}

/** Whether commas stand only between groups of three digits before the point: `1,234.5` yes, `12,34` no. */
function hasThousandsGroups(text: string): boolean {
  const point = text.indexOf('.');
  if (point >= 0 && text.includes(',', point)) return false;
  const groups = (point < 0 ? text : text.slice(0, point)).split(',');
  return groups.every((group, index) =>
    index === 0 ? group.length >= 1 && group.length <= 3 : group.length === 3,
  );
}
