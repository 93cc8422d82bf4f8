import type { Paint } from './paint.ts';
import { quotientText } from '../domain/decimal.ts';
import type { Column, Value } from '../reports/report.ts';
import { displayWidth } from './display-width.ts';
import { fitColumns, GAP, widthOf } from './fit-columns.ts';
import { knownValue } from './known-value.ts';
import type { RenderStyle } from './render-style.ts';
import { isWords, MISSING_MARK } from './value-text.ts';
import { said } from './words.ts';

const SHORTEST_BAR = 8;
const LONGEST_BAR = 20;

/** A column as it is drawn. */
export interface DrawnColumn {
  readonly column: Column;
  readonly index: number;
  readonly header: string;
  width: number;
  /** Whether a mark was seen, so that numbers without one leave its place blank and digits stand in line. */
  marked: boolean;
  /** Length of a bar for the whole, and of the longest bar there is, which is the room that bars take; 0: no bars. */
  full: number;
  bar: number;
}

/** A cell: its text, and its value for the bar. */
export interface Cell {
  readonly text: string;
  readonly value: Value;
}

/** The columns of a table, each as wide as its header and these rows need. */
export function measured(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  style: RenderStyle,
): readonly DrawnColumn[] {
  return columns.map((column, index) => {
    const header = said(column.label, style.language);
    const drawn = {
      column,
      index,
      header,
      width: Math.max(1, displayWidth(header)),
      marked: false,
      full: 0,
      bar: 0,
    };
    grow(drawn, rows);
    return drawn;
  });
}

/** Makes a column as wide as these rows need. */
export function grow(drawn: DrawnColumn, rows: readonly (readonly Cell[])[]): void {
  const texts = rows.map((row) => row[drawn.index]?.text ?? '');
  if (drawn.column.kind === 'total') drawn.marked ||= texts.some((text) => text.endsWith(MISSING_MARK));
  for (const text of texts) drawn.width = Math.max(drawn.width, displayWidth(inLine(drawn, text)));
}

/** The columns that there is room for, with bars if room is left. @param rows null: more will come */
export function laidOut(
  columns: readonly DrawnColumn[],
  rows: readonly (readonly Cell[])[] | null,
  width: number | null,
): readonly DrawnColumn[] {
  const wishes = columns.map(({ column, width: wish }) => ({
    width: wish,
    importance: column.importance,
    cuttable: isWords(column.kind),
  }));
  const widths = fitColumns(wishes, width);
  const shown = columns.filter((column) => (widths[column.index] ?? null) !== null);
  for (const column of shown) column.width = widths[column.index] ?? 0;

  const shares = shown.filter(({ column }) => column.kind === 'share');
  const room = width === null ? Infinity : Math.floor((width - widthOf(shown)) / shares.length) - GAP;
  for (const column of shares) {
    for (column.full = LONGEST_BAR; column.full >= SHORTEST_BAR; column.full -= 1) {
      column.bar = longestBar(column, rows);
      if (column.bar <= room) break;
      column.bar = 0;
    }
  }
  return shown;
}

/** A number with the place of the mark after it, blank where it has none. */
export function inLine(drawn: DrawnColumn, text: string): string {
  return drawn.marked && !text.endsWith(MISSING_MARK) ? `${text} ` : text;
}

/** The bar of a share, filled with blanks to the room of bars. */
export function barOf({ full, bar }: DrawnColumn, cell: Cell | undefined, paint: Paint): string {
  const length = Math.min(bar, barLength(cell?.value ?? null, full));
  return paint.cyan('█'.repeat(length)) + ' '.repeat(bar - length);
}

function longestBar({ index, full }: DrawnColumn, rows: readonly (readonly Cell[])[] | null): number {
  if (rows === null) return full;
  return rows.reduce((most, row) => Math.max(most, barLength(row[index]?.value ?? null, full)), 0);
}

/** How much of a bar a share fills: between nothing and all of it. */
function barLength(value: Value, full: number): number {
  const known = knownValue('share', value);
  if (known?.kind !== 'share' || known.value.denominator === 0) return 0;
  const { numerator, denominator } = known.value;
  const whole = { digits: 0, rounding: 'half-up', trimZeros: true } as const;
  const length = Number(quotientText(BigInt(numerator) * BigInt(full), denominator, whole));
  return Math.max(0, Math.min(full, length));
}
