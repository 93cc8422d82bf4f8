import type { KeyText } from '../domain/key-text.ts';
import type { Position } from '../domain/position.ts';
import type { Terms } from '../domain/terms.ts';

/** No value, in a column of numbers: nothing that a table holds is below 0. */
export const NONE = -1;

/**
 * One row of a table, understood. Its values are properties of their own, by the schema of its kind: null is "no usable
 * value": the cell is empty, the column does not exist, or what stands there could not be read ({@link TableRecord.isUnread}
 * tells which). Texts have their blanks tidied.
 * @typeParam F the names of the fields @typeParam T those of texts
 */
export interface TableRecord<F extends string = string, T extends string = string> {
  /** The file, as findings name it. */
  readonly source: string;
  /** Spreadsheet row, from 1. */
  readonly row: number;
  /** Physical line, from 1. */
  readonly line: number;
  /** Whether the cell of a field holds something that could not be read. */
  isUnread(field: F): boolean;
  /** Whether the value of a field stands only further up, in a merged cell. */
  isFilled(field: F): boolean;
  /** What the cell of a field holds, as it stood; '' where there is no such column. */
  raw(field: F): string;
  /** Whether the cell of a text says something; the same as asking whether the text is null, but faster. */
  says(field: T): boolean;
  /** Fills `key` with a text as texts are compared. False, whatever `key` holds then: the cell says nothing. */
  keyInto(field: T, key: KeyText): boolean;
  /** What the cell of a column stands for whose meaning is not known, by its header (the second of the same
   *  header: `年度目标 (2)`); null for none, or nothing. */
  other(label: string): string | null;
  /** Where the cell of a field stands; without a field, where the row stands. */
  positionOf(field?: F): Position;
  /** The value of a name, for whoever goes by schema. */
  value(name: string): string | number | null;
  /** All cells of the row as they stood. */
  cells(): readonly string[];
}

/** The names of the values of a kind of table, by how they are kept. */
interface Names {
  /** Fields, as headers know them. */
  readonly fields: string;
  /** Yuan, days, people, hundredths of a percent. */
  readonly numbers: string;
  /** Places in a list of words. */
  readonly codes: string;
  /** Names of counties. */
  readonly names: string;
  readonly texts: string;
}

/**
 * Some records of one sheet in the order of its rows, by their columns: to go through a column of numbers costs a
 * fraction of asking a million objects. Records count from 0; entries of columns from `count` on mean nothing. All of it
 * holds until the next ones are asked for, and so does a record among them: its memory is used again.
 * @typeParam R one of them by itself
 */
export interface Records<R = TableRecord, N extends Names = Names> extends Iterable<R> {
  readonly count: number;
  /** The file, as findings name it. */
  readonly source: string;
  /** Spreadsheet row and physical line of each, from 1. */
  readonly rows: Uint32Array;
  readonly lines: Uint32Array;
  /** Whether the table has a column of a field. */
  has(field: N['fields']): boolean;
  /** The values of a field; NONE where the record has null. */
  numbers(field: N['numbers']): Float64Array;
  /** The values of a field of words, or of derived values, as places in their list, or NONE. */
  codes(field: N['codes']): Int8Array;
  /** The names of counties; null where the record has null. */
  names(field: N['names']): readonly (string | null)[];
  /** The same as what the record says of itself. */
  isUnread(field: N['fields'], index: number): boolean;
  says(field: N['texts'], index: number): boolean;
  keyInto(field: N['texts'], index: number, key: KeyText): boolean;
  /** Fills `numbers` with those that `terms` gives to the texts of a field. */
  termsInto(field: N['texts'], terms: Terms, numbers: Int32Array): void;
  /** One of them by itself. */
  recordAt(index: number): R;
}
