import type { AmountField, DayField, Field, TextField } from './field.ts';
import type { KeyText } from './key-text.ts';
import type { Project } from './project.ts';
import type { Terms } from './terms.ts';

/** No value, in a column of numbers: nothing that a ledger holds is below 0. */
export const NONE = -1;

/** The fields whose values are numbers: yuan, days, people, hundredths of a percent. */
export type NumberField = AmountField | DayField | 'jobs' | 'referrerShare';

/**
 * Some projects of one sheet in the order of its rows, by their columns: to go through a column of numbers costs a
 * fraction of asking a million objects. Projects count from 0; entries of columns from `count` on mean nothing. All of it
 * holds until the next ones are asked for, and so does a Project among them: its memory is used again.
 */
export interface Projects extends Iterable<Project> {
  readonly count: number;
  /** The file, as findings name it. */
  readonly source: string;
  /** Spreadsheet row and physical line of each, from 1. */
  readonly rows: Uint32Array;
  readonly lines: Uint32Array;
  readonly counties: readonly (string | null)[];
  /** What the stage column says, and where the project stood on the day of the report: places in STAGES, or NONE. */
  readonly statedStages: Int8Array;
  readonly stages: Int8Array;
  /** Whether the column that settings name as the sign of a start holds anything: 1, 0, or NONE without such a setting. */
  readonly startSigns: Int8Array;
  /** Whether the ledger has a column of a field. */
  has(field: Field): boolean;
  /** The values of a field; NONE where Project has null. */
  numbers(field: NumberField): Float64Array;
  /** The same as what Project says of one of them. */
  isUnread(field: Field, index: number): boolean;
  says(field: TextField, index: number): boolean;
  keyInto(field: TextField, index: number, key: KeyText): boolean;
  /** Fills `numbers` with those that `terms` gives to the texts of a field. */
  termsInto(field: TextField, terms: Terms, numbers: Int32Array): void;
  /** One of them by itself. */
  at(index: number): Project;
}
