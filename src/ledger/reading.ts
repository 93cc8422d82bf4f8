import type { Evidence } from '../domain/finding.ts';
import type { ReadingCode } from '../domain/reading-codes.ts';

/**
 * What a cell says. A value without a fault is certain; a value with a fault was read, with a remark; no value without a
 * fault means that the cell says nothing; no value with a fault means that it could not be read.
 */
export interface Reading<T> {
  readonly value: T | null;
  readonly fault: ReadingCode | null;
  readonly expected: Evidence | null;
}

/** The cell says nothing: empty, `-`, `无`. */
export const NOTHING: Reading<never> = { value: null, fault: null, expected: null };

/** A certain value. */
export function certain<T>(value: T): Reading<T> {
  return { value, fault: null, expected: null };
}

/** A value that was read, with something to say about it. */
export function remarked<T>(value: T, fault: ReadingCode, expected: Evidence | null = null): Reading<T> {
  return { value, fault, expected };
}

/** What stands there cannot be read for certain. */
export function unread(fault: ReadingCode, expected: Evidence | null = null): Reading<never> {
  return { value: null, fault, expected };
}
