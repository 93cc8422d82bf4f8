import type { RecordBatch } from '../memory/record-batch.ts';

/** Where a row stands. */
export interface RowPlace {
  readonly row: number;
  readonly line: number;
}

const MOST_ROWS = 5000;

/** The amounts of the last 5,000 records; looked at when a sum does not agree. */
export class LastAmounts {
  readonly #amounts: ReadonlyMap<string, Float64Array>;
  readonly #rows = new Uint32Array(MOST_ROWS);
  readonly #lines = new Uint32Array(MOST_ROWS);
  /** Where the next record goes: behind the last slot comes the first. */
  #next = 0;

  constructor(fields: readonly string[]) {
    this.#amounts = new Map(fields.map((field) => [field, new Float64Array(MOST_ROWS)]));
  }

  /** Keeps the records from `from` up to, not including, `to`. */
  keep(records: RecordBatch, from: number, to: number): void {
    for (let begin = Math.max(from, to - MOST_ROWS); begin < to;) {
      const end = Math.min(to, begin + MOST_ROWS - this.#next);
      for (const [field, amounts] of this.#amounts) {
        amounts.set(records.numbers(field).subarray(begin, end), this.#next);
      }
      this.#rows.set(records.rows.subarray(begin, end), this.#next);
      this.#lines.set(records.lines.subarray(begin, end), this.#next);
      this.#next = (this.#next + end - begin) % MOST_ROWS;
      begin = end;
    }
  }

  /**
   * The one row, among the last `rows`, whose amount would become larger by `difference` if two neighbouring digits of it
   * were swapped, and the amount it then would have. Null for none, for several, and when there were more than 5,000 rows.
   */
  swapped(field: string, difference: number, rows: number): (RowPlace & { readonly amount: number }) | null {
    const swap = swapOf(difference);
    const amounts = this.#amounts.get(field);
    if (swap === null || amounts === undefined || rows > MOST_ROWS) return null;
    let found: (RowPlace & { readonly amount: number }) | null = null;
    for (let back = 1; back <= rows; back += 1) {
      const slot = (this.#next - back + MOST_ROWS) % MOST_ROWS;
      const amount = amounts[slot] ?? 0;
      const low = Math.floor(amount / swap.power) % 10;
      const high = Math.floor(amount / (swap.power * 10)) % 10;
      // A larger amount has more digits in front; a leading digit does not become 0.
      if (amount < swap.power * 10 || low - high !== swap.digits) continue;
      if (low === 0 && amount < swap.power * 100) continue;
      if (found !== null) return null;
      found = { row: this.#rows[slot] ?? 0, line: this.#lines[slot] ?? 0, amount: amount + difference };
    }
    return found;
  }
}

/** Which digits differ by how much where a number changes like this by a swap: 9 × digits × power; null for other numbers. */
function swapOf(difference: number): { readonly digits: number; readonly power: number } | null {
  let digits = difference / 9;
  if (!Number.isSafeInteger(digits) || digits === 0) return null;
  let power = 1;
  while (digits % 10 === 0) {
    digits /= 10;
    power *= 10;
  }
  return Math.abs(digits) <= 9 ? { digits, power } : null;
}
