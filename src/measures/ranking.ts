import { compareRates, type Rate } from '../domain/rate.ts';
import type { Mean, Total } from '../domain/total.ts';
import type { MeasureValue } from './measure.ts';

/** How equal values are numbered: 1 2 2 4, 1 2 2 3, or 1 2 3 4. */
export type Ties = 'competition' | 'dense' | 'sequential';

/** A place in a ranking. Null: the value is not known, so there is no place. */
export interface Standing<T> {
  readonly rank: number | null;
  readonly entry: T;
}

/** How a ranking is made. */
export interface RankingOptions {
  /** `descending`: the largest value is first. */
  readonly order: 'ascending' | 'descending';
  readonly ties: Ties;
}

/**
 * Ranks entries by value; equal values keep the order in which they come. Entries without a value come last and have no
 * rank.
 */
export function rank<T>(
  entries: readonly T[],
  valueOf: (entry: T) => MeasureValue['value'],
  { order, ties }: RankingOptions,
): readonly Standing<T>[] {
  const sign = order === 'descending' ? -1 : 1;
  const valued = entries.map((entry) => ({ entry, value: comparable(valueOf(entry)) }));
  const sorted = valued
    .flatMap(({ entry, value }) => (value === null ? [] : [{ entry, value }]))
    .toSorted((a, b) => sign * compare(a.value, b.value));
  const standings: Standing<T>[] = [];
  let place = 0;
  for (const [index, { entry, value }] of sorted.entries()) {
    const before = sorted[index - 1];
    const tied = ties !== 'sequential' && before !== undefined && compare(before.value, value) === 0;
    if (!tied) place = ties === 'competition' ? index + 1 : place + 1;
    standings.push({ rank: place, entry });
  }
  for (const { entry, value } of valued) if (value === null) standings.push({ rank: null, entry });
  return standings;
}

/** Every value as a fraction, so that counts, sums, means and rates compare in one exact way. */
function comparable(value: MeasureValue['value']): Rate | null {
  if (value === null) return null;
  if (typeof value === 'number') return { numerator: value, denominator: 1 };
  if (isRate(value)) return value;
  if (isMean(value)) return { numerator: value.sum, denominator: value.count };
  return value.amount === null ? null : { numerator: value.amount, denominator: 1 };
}

function isRate(value: Rate | Mean | Total): value is Rate {
  return 'denominator' in value;
}

function isMean(value: Mean | Total): value is Mean {
  return 'sum' in value;
}

function compare(a: Rate, b: Rate): number {
  return a.denominator === 1 && b.denominator === 1 ? a.numerator - b.numerator : compareRates(a, b);
}
