import type { Amount } from '../domain/amount.ts';
import type { Day } from '../domain/day.ts';
import type { Field, TextField } from '../domain/field.ts';
import type { Position } from '../domain/finding.ts';
import type { KeyText } from '../domain/key-text.ts';
import type { Project } from '../domain/project.ts';
import { NONE, type NumberField, type Projects } from '../domain/projects.ts';
import { STAGES, type Stage } from '../domain/stage.ts';
import type { Terms } from '../domain/terms.ts';
import { cellText, rowTexts, type RowBatch } from '../sheet/rows.ts';
import { isLongText, keyOfBytes } from './key-bytes.ts';
import { Meanings } from './meanings.ts';
import { LONGEST_NOTHING, saysNothing, tidyText } from './plain-text.ts';

/** What the rows under one header have in common. */
export class SheetColumns {
  readonly source: string;
  /** The column of each field, from 0; -1 where there is none. */
  readonly indexOf: Readonly<Record<Field, number>>;
  /** The columns whose meaning is not known, by their distinct names, from 0. */
  readonly others: ReadonlyMap<string, number>;
  readonly #texts = new Map<TextField, Meanings<string | null>>();
  readonly #terms = new Map<Terms, Meanings<number>>();

  constructor(source: string, indexOf: Readonly<Record<Field, number>>, others: ReadonlyMap<string, number>) {
    this.source = source;
    this.indexOf = indexOf;
    this.others = others;
  }

  /** Tidied texts of a field; null where the cell says nothing. */
  texts(field: TextField): Meanings<string | null> {
    let texts = this.#texts.get(field);
    if (texts === undefined) this.#texts.set(field, (texts = new Meanings(tidyOrNull)));
    return texts;
  }

  /** The numbers of the texts of one field. */
  numbers(terms: Terms): Meanings<number> {
    let numbers = this.#terms.get(terms);
    if (numbers === undefined) {
      this.#terms.set(terms, (numbers = new Meanings((text) => terms.numberOf(tidyOrNull(text)))));
    }
    return numbers;
  }
}

/** A text with its blanks tidied; null for one that says nothing. */
function tidyOrNull(text: string): string | null {
  const value = tidyText(text);
  return saysNothing(value) ? null : value;
}

/** Numbers of which none is known, for columns that a ledger does not have; all share one. */
let nothing = new Float64Array(0);

function nothingOf(count: number): Float64Array {
  if (nothing.length < count) nothing = new Float64Array(count).fill(NONE);
  return nothing;
}

/** The projects among the records of a batch. Readers of columns fill in what the cells say. */
export class ProjectRows implements Projects {
  count = 0;
  readonly columns: SheetColumns;
  readonly batch: RowBatch;
  /** The record of each project in the batch. */
  readonly records: Uint32Array;
  readonly rows: Uint32Array;
  readonly lines: Uint32Array;
  readonly counties: (string | null)[];
  readonly statedStages: Int8Array;
  readonly stages: Int8Array;
  readonly startSigns: Int8Array;
  /** 1 where a row has something that must be told. */
  readonly odd: Uint8Array;
  /** How many projects have a text only further up, in a merged cell, by field. */
  readonly textsFilled = new Map<TextField, number>();
  /** Referring counties, where there is such a column. */
  readonly referrers: (string | null)[];
  readonly #numbers: Map<NumberField, Float64Array>;
  /** The texts of columns with merged cells, filled down. */
  readonly #filled: Map<TextField, (string | null)[]>;
  readonly #faults = new Map<number, number[]>();
  readonly #unread = new Map<number, Field[]>();
  readonly #filledCounties = new Set<number>();

  /** @param before projects whose memory is used again */
  constructor(columns: SheetColumns, batch: RowBatch, before: ProjectRows | null) {
    const most = batch.count;
    const again = before === null || before.records.length < most ? null : before;
    this.columns = columns;
    this.batch = batch;
    this.records = again?.records ?? new Uint32Array(most);
    this.rows = again?.rows ?? new Uint32Array(most);
    this.lines = again?.lines ?? new Uint32Array(most);
    this.counties = again?.counties ?? [];
    this.statedStages = again?.statedStages ?? new Int8Array(most);
    this.stages = again?.stages ?? new Int8Array(most);
    this.startSigns = again?.startSigns ?? new Int8Array(most);
    this.odd = again?.odd ?? new Uint8Array(most);
    this.referrers = again?.referrers ?? [];
    this.#numbers = again === null ? new Map() : again.#numbers;
    this.#filled = again === null ? new Map() : again.#filled;
    this.statedStages.fill(NONE, 0, most);
    this.stages.fill(NONE, 0, most);
    this.startSigns.fill(NONE, 0, most);
    this.odd.fill(0, 0, most);
    for (const numbers of this.#numbers.values()) numbers.fill(NONE, 0, most);
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

  numbers(field: NumberField): Float64Array {
    return this.#numbers.get(field) ?? nothingOf(this.batch.count);
  }

  /** The numbers of a field that the ledger has, to be filled in. */
  ownNumbers(field: NumberField): Float64Array {
    let numbers = this.#numbers.get(field);
    if (numbers === undefined) {
      this.#numbers.set(field, (numbers = new Float64Array(this.records.length).fill(NONE)));
    }
    return numbers;
  }

  /** The texts of a field with merged cells, to be filled in. */
  ownTexts(field: TextField): (string | null)[] {
    let texts = this.#filled.get(field);
    if (texts === undefined) this.#filled.set(field, (texts = []));
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
    const fields = this.#unread.get(index);
    if (fields === undefined) this.#unread.set(index, [field]);
    else fields.push(field);
  }

  isUnread(field: Field, index: number): boolean {
    return this.#unread.size > 0 && this.#unread.get(index)?.includes(field) === true;
  }

  /** Notes that the county of a project stands only further up. */
  markFilled(index: number): void {
    this.#filledCounties.add(index);
  }

  /** How many projects have their county only further up. */
  get countiesFilled(): number {
    return this.#filledCounties.size;
  }

  isFilled(index: number): boolean {
    return this.#filledCounties.has(index);
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
    const filled = this.#filled.get(field);
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
    const filled = this.#filled.get(field);
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

/** One project of a sheet, for whoever looks at it by itself; it only points at its row. */
class ProjectRow implements Project {
  readonly #rows: ProjectRows;
  readonly #index: number;

  constructor(rows: ProjectRows, index: number) {
    this.#rows = rows;
    this.#index = index;
  }

  get source(): string {
    return this.#rows.source;
  }
  get row(): number {
    return this.#rows.rows[this.#index] ?? 0;
  }
  get line(): number {
    return this.#rows.lines[this.#index] ?? 0;
  }

  isUnread(field: Field): boolean {
    return this.#rows.isUnread(field, this.#index);
  }

  raw(field: Field): string {
    return this.#rows.raw(field, this.#index);
  }

  says(field: TextField): boolean {
    return this.#rows.says(field, this.#index);
  }

  keyInto(field: TextField, key: KeyText): boolean {
    return this.#rows.keyInto(field, this.#index, key);
  }

  other(label: string): string | null {
    return this.#rows.other(label, this.#index);
  }

  at(field?: Field): Position {
    const index = field === undefined ? -1 : this.#rows.columns.indexOf[field];
    return { source: this.source, row: this.row, column: index < 0 ? null : index + 1, line: this.line };
  }

  cells(): readonly string[] {
    return this.#rows.cells(this.#index);
  }

  get county(): string | null {
    return this.#rows.counties[this.#index] ?? null;
  }
  get countyFilled(): boolean {
    return this.#rows.isFilled(this.#index);
  }
  get referrer(): string | null {
    return this.#rows.referrers[this.#index] ?? null;
  }
  get statedStage(): Stage | null {
    return STAGES[this.#rows.statedStages[this.#index] ?? -1] ?? null;
  }
  get stage(): Stage | null {
    return STAGES[this.#rows.stages[this.#index] ?? -1] ?? null;
  }
  get startSign(): boolean | null {
    const sign = this.#rows.startSigns[this.#index] ?? -1;
    return sign < 0 ? null : sign === 1;
  }

  #number(field: NumberField): number | null {
    const value = this.#rows.numbers(field)[this.#index] ?? -1;
    return value < 0 ? null : value;
  }

  get referrerShare(): number | null {
    return this.#number('referrerShare');
  }
  get jobs(): number | null {
    return this.#number('jobs');
  }
  get investment(): Amount | null {
    return this.#number('investment');
  }
  get fixedInvestment(): Amount | null {
    return this.#number('fixedInvestment');
  }
  get paidIn(): Amount | null {
    return this.#number('paidIn');
  }
  get output(): Amount | null {
    return this.#number('output');
  }
  get tax(): Amount | null {
    return this.#number('tax');
  }
  get signed(): Day | null {
    return this.#number('signed');
  }
  get registered(): Day | null {
    return this.#number('registered');
  }
  get agreedStart(): Day | null {
    return this.#number('agreedStart');
  }
  get started(): Day | null {
    return this.#number('started');
  }
  get operating(): Day | null {
    return this.#number('operating');
  }
  get completed(): Day | null {
    return this.#number('completed');
  }
  get terminated(): Day | null {
    return this.#number('terminated');
  }
  get reportDay(): Day | null {
    return this.#number('reportDay');
  }

  #text(field: TextField): string | null {
    return this.#rows.text(field, this.#index);
  }

  get serial(): string | null {
    return this.#text('serial');
  }
  get group(): string | null {
    return this.#text('group');
  }
  get code(): string | null {
    return this.#text('code');
  }
  get name(): string | null {
    return this.#text('name');
  }
  get investor(): string | null {
    return this.#text('investor');
  }
  get origin(): string | null {
    return this.#text('origin');
  }
  get capital(): string | null {
    return this.#text('capital');
  }
  get industry(): string | null {
    return this.#text('industry');
  }
  get chainRole(): string | null {
    return this.#text('chainRole');
  }
  get channel(): string | null {
    return this.#text('channel');
  }
  get agreement(): string | null {
    return this.#text('agreement');
  }
  get event(): string | null {
    return this.#text('event');
  }
  get land(): string | null {
    return this.#text('land');
  }
  get department(): string | null {
    return this.#text('department');
  }
  get leader(): string | null {
    return this.#text('leader');
  }
  get problem(): string | null {
    return this.#text('problem');
  }
  get remark(): string | null {
    return this.#text('remark');
  }
  get city(): string | null {
    return this.#text('city');
  }
}
