import type { Reading } from '../../src/table/cells/reading.ts';

/** A reading as tests write it: its fault by the code. */
export interface CodedReading<T> extends Omit<Reading<T>, 'fault'> {
  readonly fault: string | null;
}

/** What a cell says, with the code of its fault. */
export function coded<T>({ value, fault, expected }: Reading<T>): CodedReading<T> {
  return { value, fault: fault?.code ?? null, expected };
}
