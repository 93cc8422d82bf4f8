import { quotientText, type DecimalStyle } from './decimal.ts';

/** A share of something, kept as what was divided by what; counts, or yuan on both sides. */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
}

/** The rate, or null over nothing. */
export function rateOf(numerator: number, denominator: number): Rate | null {
  return denominator === 0 ? null : { numerator, denominator };
}

/** The rate in percent without a sign: 25/33 → `75.76`. */
export function percentText(rate: Rate, style: DecimalStyle): string {
  return quotientText(BigInt(rate.numerator) * 100n, rate.denominator, style);
}

/** Negative when `a` is smaller than `b`; exact, by cross-multiplication. */
export function compareRates(a: Rate, b: Rate): number {
  const difference =
    BigInt(a.numerator) * BigInt(b.denominator) - BigInt(b.numerator) * BigInt(a.denominator);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
