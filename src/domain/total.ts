import type { Amount } from './amount.ts';

/** A sum of amounts over projects, with the number of projects that had no usable value. Null: none had one. */
export interface Total {
  readonly amount: Amount | null;
  /** Projects whose amount is empty or could not be read; the sum lacks them. */
  readonly missing: number;
}

/** A mean in yuan, kept as what was divided by what. */
export interface Mean {
  readonly sum: Amount;
  readonly count: number;
}
