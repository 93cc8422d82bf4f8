import type { ExchangeRates, MoneyUnit } from '../domain/amount.ts';
import type { Counties } from '../domain/county.ts';
import type { Day } from '../domain/day.ts';
import type { Position } from '../domain/position.ts';
import type { FindingSink } from '../findings/finding.ts';

/** What a row is that is no record. */
export type OtherRow = 'blank' | 'note' | 'unit' | 'header' | 'total' | 'stray';

/** What the reading of rows needs to know beside the sheet. */
export interface TableContext {
  readonly counties: Counties;
  readonly rates: ExchangeRates;
  /** The unit of amounts where neither cell nor header nor 单位 row state one; null: none. */
  readonly inputUnit: MoneyUnit | null;
  /** Words that settings add to those of a field, by field and value. */
  readonly furtherWords: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Whether an amount without any unit is a finding, once for each column, instead of the end of the reading. */
  readonly goesOnWithoutUnit?: boolean;
  /** The label of the column whose values are the sign of a start, or null. */
  readonly startColumn: string | null;
  /** The day behind which nothing has happened, as far as it is known while reading; null: no limit is known. */
  readonly horizon: Day | null;
  readonly report: FindingSink;
  /** Called for every row below the header that is not a record. */
  readonly seeOther?: (kind: OtherRow, position: Position, texts: readonly string[]) => void;
}
