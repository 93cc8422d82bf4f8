/** Blanks between two columns. */
export const GAP = 2;

/** A column that wants room. */
export interface ColumnWish {
  /** The widest of its cells and its header. */
  readonly width: number;
  /** 1 is kept longest. */
  readonly importance: number;
  /** Words may be cut with `…`; a number that is cut is a wrong number. */
  readonly cuttable: boolean;
}

// Twelve Chinese characters: enough to tell one project from another, so that a column of long names does not drive
// out all others.
const READABLE = 24;

/**
 * The width that each column gets, null for the columns that are left out. Columns go in the order of their importance, the
 * rightmost first among equals, until the rest fits with its words cut to a readable length; then words grow back into the
 * room that is left. One column always stays, too wide for the terminal if it holds numbers.
 */
export function fitColumns(wishes: readonly ColumnWish[], width: number | null): readonly (number | null)[] {
  if (width === null) return wishes.map((wish) => wish.width);
  const fitted = wishes.map((wish) => ({
    wish,
    width: wish.cuttable ? Math.min(wish.width, READABLE) : wish.width,
    shown: true,
  }));
  let shown = fitted;
  while (shown.length > 1 && widthOf(shown) > width) {
    const least = shown.reduce((a, b) => (b.wish.importance >= a.wish.importance ? b : a));
    least.shown = false;
    shown = shown.filter((column) => column !== least);
  }
  let room = width - widthOf(shown);
  for (const column of shown) {
    if (!column.wish.cuttable) continue;
    const growth = Math.max(1 - column.width, Math.min(column.wish.width - column.width, room));
    column.width += growth;
    room -= growth;
  }
  return fitted.map((column) => (column.shown ? column.width : null));
}

/** Columns of the terminal that a table takes. */
export function widthOf(columns: readonly { readonly width: number }[]): number {
  return columns.reduce((sum, column) => sum + column.width, GAP * Math.max(0, columns.length - 1));
}
