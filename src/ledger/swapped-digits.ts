import type { Project } from '../domain/project.ts';

/** Where a row stands. */
export interface RowPlace {
  readonly row: number;
  readonly line: number;
}

const MOST_ROWS = 5000;

/** The amounts of the last 5,000 projects, by the place of their field in a list; looked at when a sum does not agree. */
export class LastAmounts {
  readonly #width: number;
  readonly #amounts: Float64Array;
  readonly #rows = new Uint32Array(MOST_ROWS);
  readonly #lines = new Uint32Array(MOST_ROWS);
  #next = 0;

  constructor(fields: number) {
    this.#width = fields;
    this.#amounts = new Float64Array(MOST_ROWS * fields);
  }

  /** Begins with the next project. */
  begin({ row, line }: Project): void {
    this.#next = this.#next + 1 === MOST_ROWS ? 0 : this.#next + 1;
    this.#rows[this.#next] = row;
    this.#lines[this.#next] = line;
  }

  /** Keeps an amount of that project; 0 for none. */
  keep(field: number, amount: number): void {
    this.#amounts[this.#next * this.#width + field] = amount;
  }

  /**
   * The one row, among the last `rows`, whose amount would become larger by `difference` if two neighbouring digits of it
   * were swapped, and the amount it then would have. Null for none, for several, and when there were more than 5,000 rows.
   */
  swapped(field: number, difference: number, rows: number): (RowPlace & { readonly amount: number }) | null {
    const swap = swapOf(difference);
    if (swap === null || rows > MOST_ROWS) return null;
    let found: (RowPlace & { readonly amount: number }) | null = null;
    for (let back = 0; back < rows; back += 1) {
      const at = (this.#next - back + MOST_ROWS) % MOST_ROWS;
      const amount = this.#amounts[at * this.#width + field] ?? 0;
      const low = Math.floor(amount / swap.power) % 10;
      const high = Math.floor(amount / (swap.power * 10)) % 10;
      // A larger amount has more digits in front; a leading digit does not become 0.
      if (amount < swap.power * 10 || low - high !== swap.digits) continue;
      if (low === 0 && amount < swap.power * 100) continue;
      if (found !== null) return null;
      found = { row: this.#rows[at] ?? 0, line: this.#lines[at] ?? 0, amount: amount + difference };
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
