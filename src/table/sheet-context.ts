import type { ExchangeRates, MoneyUnit } from '../domain/amount.ts';
import type { Counties } from '../domain/county.ts';
import type { Day } from '../domain/day.ts';
import type { FindingSink } from '../findings/finding.ts';
import type { Position } from '../domain/position.ts';
import type { StageWords } from './cells/stage.ts';
import type { HeaderWords } from './head/header-words.ts';

/** What a row is that is no project. */
export type OtherRow = 'blank' | 'note' | 'unit' | 'header' | 'total' | 'stray';

/** What the reading of rows needs to know beside the sheet. */
export interface SheetContext {
  readonly counties: Counties;
  readonly rates: ExchangeRates;
  /** The unit of amounts where neither cell nor header nor 单位 row state one; null: none. */
  readonly inputUnit: MoneyUnit | null;
  readonly stageWords: StageWords;
  readonly headerWords: HeaderWords;
  /** Whether an amount without any unit is a finding, once for each column, instead of the end of the reading. */
  readonly goesOnWithoutUnit?: boolean;
  /** The label of the column whose values are the sign of a start, or null. */
  readonly startColumn: string | null;
  /** The day on which stages are looked at; null: the ledger is taken as it stands. */
  readonly asOf: Day | null;
  readonly report: FindingSink;
  /** Told of every row under the header that is no project. */
  readonly seeOther?: (kind: OtherRow, at: Position, texts: readonly string[]) => void;
}
