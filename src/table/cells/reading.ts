import type { Details, FindingKind } from '../../findings/finding-kind.ts';
import type { ExpectedOf } from '../../findings/finding.ts';
import type { FindingValue } from '../../findings/finding-value.ts';

/**
 * What a cell says. A value without a fault is certain; a value with a fault was read, with a remark; no value without a
 * fault means that the cell says nothing; no value with a fault means that it could not be read.
 */
export interface Reading<T> {
  readonly value: T | null;
  readonly fault: FindingKind | null;
  /** What should stand there, or how it was read. */
  readonly expected: FindingValue | null;
}

/** The cell says nothing: empty, `-`, `无`. */
export const NOTHING: Reading<never> = { value: null, fault: null, expected: null };

/** A certain value. */
export function certain<T>(value: T): Reading<T> {
  return { value, fault: null, expected: null };
}

/** A value that was read, with something to say about it. */
export function remarked<T, D extends Details>(
  value: T,
  fault: FindingKind<D>,
  ...[expected]: ExpectedOf<D>
): Reading<T> {
  return { value, fault, expected: expected ?? null };
}

/** What stands there cannot be read for certain. */
export function unread<D extends Details>(
  fault: FindingKind<D>,
  ...[expected]: ExpectedOf<D>
): Reading<never> {
  return { value: null, fault, expected: expected ?? null };
}
