import { dayOf, type Day } from '../../domain/day.ts';

const ZERO = 48;
const NINE = 57;
const POINT = 46;
const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);

/**
 * The yuan of a plain decimal such as `12.5` in a unit of 10^`exponent` yuan, read digit by digit; -1 for anything else,
 * amounts finer than a yuan included. No text is made and no fraction computed; says the same as readAmount.
 */
export function plainYuan(bytes: Uint8Array, from: number, to: number, exponent: number): number {
  // 15 digits are exact; nothing that long is plain.
  if (to === from || to - from > 15) return -1;
  let digits = 0;
  let point = -1;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) digits = digits * 10 + (byte - ZERO);
    else if (byte === POINT && point < 0 && at > from) point = at;
    else return -1;
  }
  const scale = point < 0 ? 0 : to - point - 1;
  if (scale > exponent) return -1;
  const yuan = digits * (POWERS[exponent - scale] ?? Number.NaN);
  return yuan <= Number.MAX_SAFE_INTEGER ? yuan : -1;
}

/** The power of ten that a factor is: 100,000,000 → 8; -1 for others. */
export function exponentOf(factor: number): number {
  return POWERS.indexOf(factor);
}

const DASH = 45;
const SLASH = 47;

/**
 * The day of a plain `2021-10-29`, `2021/10/9` or `2021.10.9`; -1 for anything else, days that do not exist included. Says
 * the same as readDay.
 */
export function plainDay(bytes: Uint8Array, from: number, to: number): Day {
  if (to - from < 8 || to - from > 10) return -1;
  const separator = bytes[from + 4] ?? 0;
  if (separator < DASH || separator > SLASH) return -1;
  let second = from + 6;
  if (bytes[second] !== separator) second += 1;
  if (bytes[second] !== separator) return -1;
  const year = digitsBetween(bytes, from, from + 4);
  const month = digitsBetween(bytes, from + 5, second);
  const day = digitsBetween(bytes, second + 1, to);
  if (year < 0 || month < 0 || day < 1) return -1;
  return dayOf(year, month, day) ?? -1;
}

/** The number that one to four digits make; -1 where there are none, three, or other characters. */
function digitsBetween(bytes: Uint8Array, from: number, to: number): number {
  const count = to - from;
  if (count < 1 || count === 3) return -1;
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < ZERO || byte > NINE) return -1;
    value = value * 10 + (byte - ZERO);
  }
  return value;
}
