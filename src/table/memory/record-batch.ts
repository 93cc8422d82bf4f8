import type { KeyText } from '../../domain/key-text.ts';
import type { Terms } from '../../domain/terms.ts';
import type { FindingKind } from '../../findings/finding-kind.ts';
import type { FindingValue } from '../../findings/finding-value.ts';
import { cellText, rowTexts, type RowBatch } from '../../sheet/rows.ts';
import { keyText, LONGEST_NOTHING, saysNothing, tidyText } from '../plain-text.ts';
import { NONE, type Records, type TableRecord } from '../records.ts';
import { isLongText, keyOfBytes } from './key-bytes.ts';
import type { SheetColumns } from './sheet-columns.ts';

/** Numbers of which none is known, for columns that a table does not have; all share one. */
let noNumbers = new Float64Array(0);
let noCodes = new Int8Array(0);
const NO_NAMES: readonly null[] = [];

/** What is wrong with a cell of a record. */
export interface RecordFault {
  readonly field: string;
  readonly kind: FindingKind;
  readonly expected: FindingValue | null;
  /** Whether there is no usable value for it. */
  readonly unread: boolean;
  /** Whether it holds even where the cells of the row stand in the wrong columns: it is about who owns the row, or its name. */
  readonly leading: boolean;
}

/**
 * The records among the rows of a batch, and all that is known of them while the batch lasts. Readers of columns fill in
 * what the cells say; the next batch uses the same memory.
 */
export class RecordBatch implements Records {
  count = 0;
  columns: SheetColumns;
  batch: RowBatch;
  /** The row of each in the batch, its spreadsheet row and its physical line. */
  records = new Uint32Array(0);
  rows = new Uint32Array(0);
  lines = new Uint32Array(0);
  /** 1 where something must be told about a record. */
  doubtful = new Uint8Array(0);
  readonly #numbers = new Map<string, Float64Array>();
  readonly #codes = new Map<string, Int8Array>();
  readonly #names = new Map<string, (string | null)[]>();
  /** The texts of columns with merged cells, filled down. */
  readonly #texts = new Map<string, (string | null)[]>();
  readonly #faults = new Map<number, RecordFault[]>();
  readonly #unread = new Map<number, string[]>();
  /** Records whose value stands only further up, by field. */
  readonly #filled = new Map<string, Set<number>>();

  constructor(columns: SheetColumns, batch: RowBatch) {
    this.columns = columns;
    this.batch = batch;
    this.begin(columns, batch);
  }

  /** Begins with the rows of the next batch, without any record. */
  begin(columns: SheetColumns, batch: RowBatch): void {
    const most = batch.count;
    const isLarger = this.records.length < most;
    if (isLarger) {
      this.records = new Uint32Array(most);
      this.rows = new Uint32Array(most);
      this.lines = new Uint32Array(most);
      this.doubtful = new Uint8Array(most);
    }
    if (isLarger || columns !== this.columns) {
      for (const values of [this.#numbers, this.#codes, this.#names, this.#texts]) values.clear();
    }
    this.columns = columns;
    this.batch = batch;
    this.count = 0;
    this.doubtful.fill(0, 0, most);
    for (const numbers of this.#numbers.values()) numbers.fill(NONE, 0, most);
    for (const codes of this.#codes.values()) codes.fill(NONE, 0, most);
    this.#faults.clear();
    this.#unread.clear();
    this.#filled.clear();
  }

  get source(): string {
    return this.columns.source;
  }

  /** Adds a row of the batch. */
  add(record: number): void {
    const { batch, count } = this;
    this.records[count] = record;
    this.rows[count] = batch.firstRow + record;
    this.lines[count] = batch.lines[record] ?? 0;
    this.count += 1;
  }

  has(field: string): boolean {
    return this.columns.indexOf(field) >= 0;
  }

  numbers(field: string): Float64Array {
    const own = this.#numbers.get(field);
    if (own !== undefined) return own;
    if (noNumbers.length < this.records.length) noNumbers = new Float64Array(this.records.length).fill(NONE);
    return noNumbers;
  }

  codes(field: string): Int8Array {
    const own = this.#codes.get(field);
    if (own !== undefined) return own;
    if (noCodes.length < this.records.length) noCodes = new Int8Array(this.records.length).fill(NONE);
    return noCodes;
  }

  names(field: string): readonly (string | null)[] {
    return this.#names.get(field) ?? NO_NAMES;
  }

  /** The numbers of a field that the table has, to be filled in. */
  ownNumbers(field: string): Float64Array {
    let numbers = this.#numbers.get(field);
    if (numbers === undefined)
      this.#numbers.set(field, (numbers = new Float64Array(this.records.length).fill(NONE)));
    return numbers;
  }

  /** The places of words, or of derived values, to be filled in. */
  ownCodes(field: string): Int8Array {
    let codes = this.#codes.get(field);
    if (codes === undefined) this.#codes.set(field, (codes = new Int8Array(this.records.length).fill(NONE)));
    return codes;
  }

  /** Names of counties, to be filled in. */
  ownNames(field: string): (string | null)[] {
    let names = this.#names.get(field);
    if (names === undefined) this.#names.set(field, (names = []));
    return names;
  }

  /** The texts of a field with merged cells, to be filled in. */
  ownTexts(field: string): (string | null)[] {
    let texts = this.#texts.get(field);
    if (texts === undefined) this.#texts.set(field, (texts = []));
    return texts;
  }

  /** Takes back a derived value. */
  clearCode(name: string, index: number): void {
    const codes = this.#codes.get(name);
    if (codes !== undefined) codes[index] = NONE;
  }

  /** Notes what is wrong with a cell of a record. */
  addFault(index: number, fault: RecordFault): void {
    this.doubtful[index] = 1;
    const faults = this.#faults.get(index);
    if (faults === undefined) this.#faults.set(index, [fault]);
    else faults.push(fault);
  }

  /** What is wrong with the cells of a record, in the order in which they were read. */
  faultsOf(index: number): readonly RecordFault[] {
    return this.#faults.get(index) ?? [];
  }

  /** Notes that the cell of a field could not be read. */
  markUnread(field: string, index: number): void {
    const fields = this.#unread.get(index);
    if (fields === undefined) this.#unread.set(index, [field]);
    else fields.push(field);
  }

  isUnread(field: string, index: number): boolean {
    return this.#unread.size > 0 && this.#unread.get(index)?.includes(field) === true;
  }

  /** Notes that the value of a field stands only further up. */
  markFilled(field: string, index: number): void {
    const filled = this.#filled.get(field);
    if (filled === undefined) this.#filled.set(field, new Set([index]));
    else filled.add(index);
  }

  isFilled(field: string, index: number): boolean {
    return this.#filled.get(field)?.has(index) === true;
  }

  /** How many records have their value only further up, by field. */
  get filled(): readonly (readonly [field: string, count: number])[] {
    return [...this.#filled].map(([field, indexes]) => [field, indexes.size] as const);
  }

  /** The place of a cell in the batch; -1 where the row has no such column. */
  cell(column: number, index: number): number {
    if (column < 0) return -1;
    const { firstCell } = this.batch;
    const record = this.records[index] ?? 0;
    const cell = (firstCell[record] ?? 0) + column;
    return cell < (firstCell[record + 1] ?? 0) ? cell : -1;
  }

  /** Whether the cell of a record in a column says nothing. */
  isBlankAt(column: number, index: number): boolean {
    const cell = this.cell(column, index);
    return cell < 0 || saysNothing(keyText(cellText(this.batch, cell)));
  }

  /** How many cells the row of a record has. */
  width(index: number): number {
    const record = this.records[index] ?? 0;
    return (this.batch.firstCell[record + 1] ?? 0) - (this.batch.firstCell[record] ?? 0);
  }

  raw(field: string, index: number): string {
    const cell = this.cell(this.columns.indexOf(field), index);
    return cell < 0 ? '' : cellText(this.batch, cell);
  }

  text(field: string, index: number): string | null {
    const filled = this.#texts.get(field);
    if (filled !== undefined) return filled[index] ?? null;
    const cell = this.cell(this.columns.indexOf(field), index);
    return cell < 0 ? null : this.columns.texts(field).of(this.batch, cell);
  }

  /** What the cell of a column stands for whose meaning is not known. */
  other(label: string, index: number): string | null {
    const cell = this.cell(this.columns.others.get(label) ?? -1, index);
    const text = cell < 0 ? '' : tidyText(cellText(this.batch, cell));
    return text === '' ? null : text;
  }

  cells(index: number): readonly string[] {
    return rowTexts(this.batch, this.records[index] ?? 0);
  }

  says(field: string, index: number): boolean {
    const cell = this.cell(this.columns.indexOf(field), index);
    if (cell < 0) return false;
    const { bytes, from, to } = this.batch;
    return isLongText(bytes, from[cell] ?? 0, to[cell] ?? 0) || this.text(field, index) !== null;
  }

  keyInto(field: string, index: number, key: KeyText): boolean {
    const cell = this.cell(this.columns.indexOf(field), index);
    if (cell < 0) return false;
    const { bytes, from, to } = this.batch;
    keyOfBytes(bytes, from[cell] ?? 0, to[cell] ?? 0, key);
    if (key.length === 0) return false;
    // Short texts may be a dash or 无; those that begin with a digit are not.
    const first = key.units[0] ?? 0;
    return key.length > LONGEST_NOTHING || (first >= 48 && first <= 57) || this.text(field, index) !== null;
  }

  termsInto(field: string, terms: Terms, numbers: Int32Array): void {
    const { batch, count, records } = this;
    const filled = this.#texts.get(field);
    if (filled !== undefined) {
      for (let index = 0; index < count; index += 1) numbers[index] = terms.numberOf(filled[index] ?? null);
      return;
    }
    const column = this.columns.indexOf(field);
    const nothingSaid = terms.numberOf(null);
    if (column < 0) {
      numbers.fill(nothingSaid, 0, count);
      return;
    }
    const meanings = this.columns.numbers(terms);
    const { firstCell } = batch;
    for (let index = 0; index < count; index += 1) {
      const record = records[index] ?? 0;
      const cell = (firstCell[record] ?? 0) + column;
      numbers[index] = cell < (firstCell[record + 1] ?? 0) ? meanings.of(batch, cell) : nothingSaid;
    }
  }

  recordAt(index: number): TableRecord {
    return new this.columns.view(this, index);
  }

  *[Symbol.iterator](): Generator<TableRecord> {
    for (let index = 0; index < this.count; index += 1) yield this.recordAt(index);
  }
}
