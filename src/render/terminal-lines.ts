import type Table from 'cli-table3';
import { GAP } from './fit-columns.ts';

// What cli-table3 may cost. It takes some 25 µs for each cell, however many rows an instance holds, since it measures
// every cell several times: 1.1 s for 5,000 rows of 9 columns. And it cuts every cell down to ten columns, one character
// at a time, for a debug message that nobody sees, so that a long cell takes time with the square of its length.
const MOST_ROWS = 200;
const LONGEST_LINE = 300;

const BORDERS = ['top', 'bottom', 'left', 'right'] as const;
const CROSSINGS = ['top-mid', 'top-left', 'top-right', 'bottom-mid', 'bottom-left', 'bottom-right'] as const;
const BETWEEN_ROWS = ['mid', 'mid-mid', 'left-mid', 'right-mid'] as const;
const NO_BORDER = Object.fromEntries([...BORDERS, ...CROSSINGS, ...BETWEEN_ROWS].map((part) => [part, '']));
// Otherwise it puts colour codes even into pipes.
const PLAIN = { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 };

/**
 * Sets cells side by side to the lines of one table. The cells come filled to the width of their columns (at least 1), since
 * cli-table3 takes hexagrams and new emoji for narrower than terminals show them, and its wrapping loses Chinese characters.
 * For the same reason each line is an instance of its own: no cell is then measured against another, and none is filled or
 * cut again. Lines for a pipe, lines beyond what a person reads at a terminal, and very long ones, are joined without it, to
 * the same text.
 */
export class TableLines {
  readonly #library: typeof Table | null;
  #left = MOST_ROWS;

  /** @param library null: cells are only joined */
  constructor(library: typeof Table | null) {
    this.#library = library;
  }

  /** Lines for a terminal of this width; null: for a pipe, for which the library is not even loaded. */
  static async forWidth(width: number | null): Promise<TableLines> {
    return new TableLines(width === null ? null : (await import('cli-table3')).default);
  }

  /** A line of cells. */
  ofCells(cells: readonly string[]): string {
    return this.#joined(cells, ' '.repeat(GAP)).trimEnd();
  }

  /** A rule over columns of these widths. */
  rule(widths: readonly number[]): string {
    return this.#joined(
      widths.map((width) => '─'.repeat(width)),
      '─'.repeat(GAP),
    );
  }

  #joined(cells: readonly string[], middle: string): string {
    const length = cells.reduce((sum, cell) => sum + cell.length, 0);
    if (this.#library === null || this.#left === 0 || length > LONGEST_LINE) return cells.join(middle);
    this.#left -= 1;
    const table = new this.#library({ chars: { ...NO_BORDER, middle }, style: PLAIN });
    table.push([...cells]);
    return table.toString();
  }
}
