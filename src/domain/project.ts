import type { Amount } from './amount.ts';
import type { Day } from './day.ts';
import type { AmountField, DayField, Field, TextField } from './field.ts';
import type { Position } from './position.ts';
import type { KeyText } from './key-text.ts';
import type { Stage } from './stage.ts';

type Texts = { readonly [F in TextField]: string | null };
type Amounts = { readonly [F in AmountField]: Amount | null };
type Days = { readonly [F in DayField]: Day | null };

/**
 * One row of a ledger, understood. Null is "no usable value": the cell is empty, the column does not exist, or what
 * stands there could not be read ({@link Project.isUnread} tells which). Texts have their blanks tidied.
 */
export interface Project extends Texts, Amounts, Days {
  /** The file, as findings name it. */
  readonly source: string;
  /** Spreadsheet row, from 1. */
  readonly row: number;
  /** Physical line, from 1. */
  readonly line: number;
  /** The county that owns the project, by the name under which it is ranked. */
  readonly county: string | null;
  /** Whether the county stands only further up, in a merged cell. */
  readonly countyFilled: boolean;
  /** The county that referred the project, and its share of the credit in hundredths of a percent. */
  readonly referrer: string | null;
  readonly referrerShare: number | null;
  readonly jobs: number | null;
  /** What the stage column says. */
  readonly statedStage: Stage | null;
  /** Where the project stood on the day of the report; null when neither stage nor days tell. */
  readonly stage: Stage | null;
  /** Whether the column that settings name as the sign of a start holds anything; null without such a setting. */
  readonly startSign: boolean | null;

  /** Whether the cell of a field holds something that could not be read. */
  isUnread(field: Field): boolean;
  /** What the cell of a field holds, as it stood; '' where there is no such column. */
  raw(field: Field): string;
  /** Whether the cell of a text says something; the same as asking whether the text is null, but faster. */
  says(field: TextField): boolean;
  /** Fills `key` with a text as texts are compared. False, whatever `key` holds then: the cell says nothing. */
  keyInto(field: TextField, key: KeyText): boolean;
  /** What the cell of a column stands for whose meaning is not known, by its header (the second of the same
   *  header: `年度目标 (2)`); null for none, or nothing. */
  other(label: string): string | null;
  /** Where the cell of a field stands; without a field, where the row stands. */
  at(field?: Field): Position;
  /** All cells of the row as they stood. */
  cells(): readonly string[];
}
