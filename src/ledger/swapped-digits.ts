import type { NumberField, Projects } from '../domain/projects.ts';

/** Where a row stands. */
export interface RowPlace {
  readonly row: number;
  readonly line: number;
}

/** Projects that were read one after the other: those from `from` up to, not including, `to`. */
interface Stretch {
  readonly projects: Projects;
  readonly from: number;
  readonly to: number;
}

const MOST_ROWS = 5000;

/** The last 5,000 projects; their amounts are looked at when a sum does not agree. */
export class LastAmounts {
  /** The last ones first. */
  #stretches: Stretch[] = [];
  #rows = 0;

  /** Keeps the projects from `from` up to, not including, `to`. */
  keep(projects: Projects, from: number, to: number): void {
    this.#stretches.unshift({ projects, from, to });
    this.#rows += to - from;
    for (let last = this.#stretches.at(-1); last !== undefined; last = this.#stretches.at(-1)) {
      const rows = last.to - last.from;
      if (this.#rows - rows < MOST_ROWS) return;
      this.#stretches.pop();
      this.#rows -= rows;
    }
  }

  /**
   * The one row, among the last `rows`, whose amount would become larger by `difference` if two neighbouring digits of it
   * were swapped, and the amount it then would have. Null for none, for several, and when there were more than 5,000 rows.
   */
  swapped(
    field: NumberField,
    difference: number,
    rows: number,
  ): (RowPlace & { readonly amount: number }) | null {
    const swap = swapOf(difference);
    if (swap === null || rows > MOST_ROWS) return null;
    let found: (RowPlace & { readonly amount: number }) | null = null;
    let left = rows;
    for (const { projects, from, to } of this.#stretches) {
      const amounts = projects.numbers(field);
      for (let index = to - 1; index >= from && left > 0; index -= 1) {
        left -= 1;
        const amount = amounts[index] ?? 0;
        const low = Math.floor(amount / swap.power) % 10;
        const high = Math.floor(amount / (swap.power * 10)) % 10;
        // A larger amount has more digits in front; a leading digit does not become 0.
        if (amount < swap.power * 10 || low - high !== swap.digits) continue;
        if (low === 0 && amount < swap.power * 100) continue;
        if (found !== null) return null;
        found = {
          row: projects.rows[index] ?? 0,
          line: projects.lines[index] ?? 0,
          amount: amount + difference,
        };
      }
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
