import type { Field, TextField } from '../../domain/field.ts';
import type { KeyText } from '../../domain/key-text.ts';
import type { Project } from '../../domain/project.ts';
import { NONE, type NumberField, type Projects } from '../../domain/projects.ts';
import type { Terms } from '../../domain/terms.ts';
import { cellText, rowTexts, type RowBatch } from '../../sheet/rows.ts';
import { isLongText, keyOfBytes } from './key-bytes.ts';
import { LONGEST_NOTHING, tidyText } from '../plain-text.ts';
import { ProjectRow, type RowsBehind } from './project-row.ts';
import type { ProjectValues } from './project-values.ts';
import type { SheetColumns } from './sheet-columns.ts';

/** Numbers of which none is known, for columns that a ledger does not have; all share one. */
let nothing = new Float64Array(0);

function nothingOf(count: number): Float64Array {
  if (nothing.length < count) nothing = new Float64Array(count).fill(NONE);
  return nothing;
}

/** The projects among the records of a batch. Readers of columns fill in what the cells say. */
export class ProjectRows implements Projects, RowsBehind {
  count: number;
  readonly columns: SheetColumns;
  readonly batch: RowBatch;
  readonly values: ProjectValues;
  readonly records: Uint32Array;
  readonly rows: Uint32Array;
  readonly lines: Uint32Array;
  readonly counties: (string | null)[];
  readonly statedStages: Int8Array;
  readonly stages: Int8Array;
  readonly startSigns: Int8Array;
  readonly referrers: (string | null)[];
  /** While they are read: 1 where a row has something that must be told. */
  readonly odd: Uint8Array;
  /** How many projects have a text only further up, in a merged cell, by field. */
  readonly textsFilled = new Map<TextField, number>();
  readonly #faults = new Map<number, number[]>();

  /** @param count how many projects there are already; a reader begins with none */
  constructor(columns: SheetColumns, batch: RowBatch, values: ProjectValues, count: number) {
    this.columns = columns;
    this.batch = batch;
    this.values = values;
    this.count = count;
    this.records = values.records;
    this.rows = values.rows;
    this.lines = values.lines;
    this.counties = values.counties;
    this.statedStages = values.statedStages;
    this.stages = values.stages;
    this.startSigns = values.startSigns;
    this.referrers = values.referrers;
    this.odd = new Uint8Array(batch.count);
  }

  get source(): string {
    return this.columns.source;
  }

  /** Adds a record of the batch. */
  add(record: number): void {
    const { batch, count } = this;
    this.records[count] = record;
    this.rows[count] = batch.firstRow + record;
    this.lines[count] = batch.lines[record] ?? 0;
    this.count += 1;
  }

  has(field: Field): boolean {
    return this.columns.indexOf[field] >= 0;
  }

  numbers(field: NumberField): Float64Array {
    return this.values.numbers.get(field) ?? nothingOf(this.batch.count);
  }

  /** The numbers of a field that the ledger has, to be filled in. */
  ownNumbers(field: NumberField): Float64Array {
    let numbers = this.values.numbers.get(field);
    if (numbers === undefined) {
      this.values.numbers.set(field, (numbers = new Float64Array(this.records.length).fill(NONE)));
    }
    return numbers;
  }

  /** The texts of a field with merged cells, to be filled in. */
  ownTexts(field: TextField): (string | null)[] {
    let texts = this.values.filledTexts.get(field);
    if (texts === undefined) this.values.filledTexts.set(field, (texts = []));
    return texts;
  }

  /** Notes that there is something to say about the cell of a project in a column (from 0). */
  addFault(index: number, column: number): void {
    this.odd[index] = 1;
    const columns = this.#faults.get(index);
    if (columns === undefined) this.#faults.set(index, [column]);
    else columns.push(column);
  }

  /** The columns with faults of a project, in the order in which they were read. */
  faultsOf(index: number): readonly number[] {
    return this.#faults.get(index) ?? [];
  }

  /** Notes that the cell of a field could not be read. */
  markUnread(field: Field, index: number): void {
    const fields = this.values.unread.get(index);
    if (fields === undefined) this.values.unread.set(index, [field]);
    else fields.push(field);
  }

  isUnread(field: Field, index: number): boolean {
    return this.values.unread.size > 0 && this.values.unread.get(index)?.includes(field) === true;
  }

  /** Notes that the county of a project stands only further up. */
  markFilled(index: number): void {
    this.values.filledCounties.add(index);
  }

  /** How many projects have their county only further up. */
  get countiesFilled(): number {
    return this.values.filledCounties.size;
  }

  isFilled(index: number): boolean {
    return this.values.filledCounties.has(index);
  }

  /** The place of a cell in the batch; -1 where the row has no such column. */
  cell(column: number, index: number): number {
    if (column < 0) return -1;
    const { firstCell } = this.batch;
    const record = this.records[index] ?? 0;
    const cell = (firstCell[record] ?? 0) + column;
    return cell < (firstCell[record + 1] ?? 0) ? cell : -1;
  }

  raw(field: Field, index: number): string {
    const cell = this.cell(this.columns.indexOf[field], index);
    return cell < 0 ? '' : cellText(this.batch, cell);
  }

  text(field: TextField, index: number): string | null {
    const filled = this.values.filledTexts.get(field);
    if (filled !== undefined) return filled[index] ?? null;
    const cell = this.cell(this.columns.indexOf[field], index);
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

  says(field: TextField, index: number): boolean {
    const cell = this.cell(this.columns.indexOf[field], index);
    if (cell < 0) return false;
    const { bytes, from, to } = this.batch;
    return isLongText(bytes, from[cell] ?? 0, to[cell] ?? 0) || this.text(field, index) !== null;
  }

  keyInto(field: TextField, index: number, key: KeyText): boolean {
    const cell = this.cell(this.columns.indexOf[field], index);
    if (cell < 0) return false;
    const { bytes, from, to } = this.batch;
    keyOfBytes(bytes, from[cell] ?? 0, to[cell] ?? 0, key);
    if (key.length === 0) return false;
    // Short texts may be a dash or 无; those that begin with a digit are not.
    const first = key.units[0] ?? 0;
    return key.length > LONGEST_NOTHING || (first >= 48 && first <= 57) || this.text(field, index) !== null;
  }

  termsInto(field: TextField, terms: Terms, numbers: Int32Array): void {
    const { batch, count, records } = this;
    const filled = this.values.filledTexts.get(field);
    if (filled !== undefined) {
      for (let index = 0; index < count; index += 1) numbers[index] = terms.numberOf(filled[index] ?? null);
      return;
    }
    const column = this.columns.indexOf[field];
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

  at(index: number): Project {
    return new ProjectRow(this, index);
  }

  *[Symbol.iterator](): Generator<Project> {
    for (let index = 0; index < this.count; index += 1) yield this.at(index);
  }
}
