import type { Fact } from './damage-figures.ts';
import { bytesOf, cellOf, columnOf, rowsOf, textOf, type Column, type Ledger } from './damage-ledger.ts';

/** A ledger after something happened to it, and where that must be noticed. */
export interface Damaged {
  /** What happened, for whoever reads a failure. */
  readonly what: string;
  readonly bytes: Uint8Array;
  /** Spreadsheet rows of the damaged file, from 1, at one of which a finding must stand; null: at any. */
  readonly rows: readonly number[] | null;
  /** Only the stated sums can tell: a row of sums is the right place too. */
  readonly bySums?: boolean;
  /** What else the projects may come to, such as a project without the amount that was taken away. */
  readonly rightly?: (facts: readonly Fact[]) => readonly Fact[];
  /** A column whose header may be lost: it has no figure then, and the header row a finding of any weight. */
  readonly lost?: Column;
  /** The figures stay right, but a finding must stand there. */
  readonly mustTell?: boolean;
}

/** One way in which ledgers are damaged. */
export interface Kind {
  readonly name: string;
  /** False for ledgers in which nobody could notice it, or in which it cannot happen. */
  readonly on?: (ledger: Ledger) => boolean;
  readonly damage: (ledger: Ledger, dice: Dice) => Damaged;
}

/** Numbers that were drawn beforehand, turned into choices. */
export class Dice {
  readonly #numbers: readonly number[];
  #next = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** A whole number from 0 up to, not including, `count`. */
  below(count: number): number {
    const number = this.#numbers[this.#next % this.#numbers.length] ?? 0;
    this.#next += 1;
    return number % count;
  }

  pick<T>(list: readonly T[]): T {
    const index = this.below(Math.max(1, list.length));
    if (index >= list.length) throw new Error('nothing to choose from');
    return list[index] as T;
  }

  /** An index at which a text can be cut in two parts that are not empty. */
  inside(text: string): number {
    return 1 + this.below(Math.max(1, text.length - 1));
  }
}

/** A ledger whose rows are these now. */
export function rewritten(
  ledger: Ledger,
  rows: readonly (readonly string[])[],
  rest: Omit<Damaged, 'bytes'>,
): Damaged {
  return { ...rest, bytes: bytesOf(textOf(ledger, rows), ledger.encoding) };
}

/** A ledger in which one cell was replaced. */
export function withCell(
  ledger: Ledger,
  at: { readonly row: number; readonly column: number },
  text: string,
  rest: Partial<Damaged> = {},
): Damaged {
  const { row, column } = at;
  const rows = ledger.rows.map((cells, index) => (index === row ? cells.with(column, text) : cells));
  const what = `row ${row + 1}, column ${column + 1}: ${show(cellOf(ledger, row, column))} became ${show(text)}`;
  return rewritten(ledger, rows, { what, rows: [row + 1], ...rest });
}

/** The place of a cell of a project, by chance. */
export function projectCell(ledger: Ledger, dice: Dice, column: Column): { row: number; column: number } {
  return { row: dice.pick(rowsOf(ledger, 'project')), column: columnOf(ledger, column) };
}

/** A text as it would be typed into code, with what cannot be seen. */
export function show(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007F-\u00A0\u00AD\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
