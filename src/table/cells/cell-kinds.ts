import { AmountColumn } from './amount.ts';
import type { CellColumn, ColumnContext } from './cell-column.ts';
import { countColumn } from './count.ts';
import { CountyColumn } from './county.ts';
import { dayColumn, statedDayColumn } from './day.ts';
import { shareColumn } from './share.ts';
import { MergedTextColumn } from './text.ts';
import { WordColumn } from './word.ts';

/** What values are, for whoever compares, adds up or shows them. */
export type ValueKind = 'text' | 'county' | 'amount' | 'count' | 'day' | 'share' | 'word';

/** How the cells of a field are read. */
interface CellKindInfo {
  readonly value: ValueKind;
  /** The reader of a column; null: its cells stay in the bytes they came in until somebody asks. */
  readonly column: (context: ColumnContext) => CellColumn | null;
}

/** All kinds of cells. A new one is a file with its grammar and its faults, and a line here. */
export const CELL_KINDS = {
  text: { value: 'text', column: (context) => (context.merged ? new MergedTextColumn(context) : null) },
  county: { value: 'county', column: (context) => new CountyColumn(context) },
  amount: { value: 'amount', column: (context) => new AmountColumn(context) },
  count: { value: 'count', column: countColumn },
  day: { value: 'day', column: dayColumn },
  'stated-day': { value: 'day', column: statedDayColumn },
  share: { value: 'share', column: shareColumn },
  word: { value: 'word', column: (context) => new WordColumn(context) },
} as const satisfies Readonly<Record<string, CellKindInfo>>;

/** The name of a kind of cell. */
export type CellKind = keyof typeof CELL_KINDS;

/** Whether rows of sums state the sum of such cells. */
export function isSummed(kind: CellKind): boolean {
  const { value } = CELL_KINDS[kind];
  return value === 'amount' || value === 'count';
}
