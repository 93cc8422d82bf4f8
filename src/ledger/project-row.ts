import type { Amount } from '../domain/amount.ts';
import type { Day } from '../domain/day.ts';
import type { Field, TextField } from '../domain/field.ts';
import type { Position } from '../domain/finding.ts';
import type { KeyText } from '../domain/key-text.ts';
import type { Project } from '../domain/project.ts';
import type { Stage } from '../domain/stage.ts';
import { cellText, rowTexts, type RowBatch } from '../sheet/rows.ts';
import { isLongText, keyOfBytes } from './key-bytes.ts';
import type { Meanings } from './meanings.ts';
import { LONGEST_NOTHING, tidyText } from './plain-text.ts';

/** What the rows of one sheet have in common. */
export interface SheetColumns {
  readonly source: string;
  /** The column of each field, from 0; -1 where there is none. */
  readonly indexOf: Readonly<Record<Field, number>>;
  /** Tidied texts by field; null where the cell says nothing. */
  readonly texts: Readonly<Record<TextField, Meanings<string | null>>>;
  /** The columns whose meaning is not known, by their distinct names, from 0. */
  readonly others: ReadonlyMap<string, number>;
}

/** A project of a sheet: typed values stand plain on it, texts are read from the row when somebody asks. */
export class ProjectRow implements Project {
  county: string | null = null;
  countyFilled = false;
  /** The row has fewer cells than the header. */
  endsEarly = false;
  referrer: string | null = null;
  referrerShare: number | null = null;
  jobs: number | null = null;
  statedStage: Stage | null = null;
  stage: Stage | null = null;
  startSign: boolean | null = null;
  investment: Amount | null = null;
  fixedInvestment: Amount | null = null;
  paidIn: Amount | null = null;
  output: Amount | null = null;
  tax: Amount | null = null;
  signed: Day | null = null;
  registered: Day | null = null;
  agreedStart: Day | null = null;
  started: Day | null = null;
  operating: Day | null = null;
  completed: Day | null = null;
  terminated: Day | null = null;
  reportDay: Day | null = null;
  readonly line: number;
  readonly row: number;
  readonly #columns: SheetColumns;
  readonly #batch: RowBatch;
  readonly #index: number;
  #unread: Field[] | null = null;

  constructor(columns: SheetColumns, batch: RowBatch, index: number) {
    this.#columns = columns;
    this.#batch = batch;
    this.#index = index;
    this.row = batch.firstRow + index;
    this.line = batch.lines[index] ?? 0;
  }

  get source(): string {
    return this.#columns.source;
  }

  /** Notes that the cell of a field could not be read. */
  markUnread(field: Field): void {
    (this.#unread ??= []).push(field);
  }

  isUnread(field: Field): boolean {
    return this.#unread !== null && this.#unread.includes(field);
  }

  raw(field: Field): string {
    const cell = this.#cell(field);
    return cell < 0 ? '' : cellText(this.#batch, cell);
  }

  says(field: TextField): boolean {
    const cell = this.#cell(field);
    if (cell < 0) return false;
    const { bytes, from, to } = this.#batch;
    return isLongText(bytes, from[cell] ?? 0, to[cell] ?? 0) || this.#text(field) !== null;
  }

  keyInto(field: TextField, key: KeyText): boolean {
    const cell = this.#cell(field);
    if (cell < 0) return false;
    const { bytes, from, to } = this.#batch;
    keyOfBytes(bytes, from[cell] ?? 0, to[cell] ?? 0, key);
    if (key.length === 0) return false;
    // Short texts may be a dash or 无; those that begin with a digit are not.
    const first = key.units[0] ?? 0;
    return key.length > LONGEST_NOTHING || (first >= 48 && first <= 57) || this.#text(field) !== null;
  }

  other(label: string): string | null {
    const cell = this.#cellAt(this.#columns.others.get(label) ?? -1);
    const text = cell < 0 ? '' : tidyText(cellText(this.#batch, cell));
    return text === '' ? null : text;
  }

  at(field?: Field): Position {
    const index = field === undefined ? -1 : this.#columns.indexOf[field];
    return { source: this.source, row: this.row, column: index < 0 ? null : index + 1, line: this.line };
  }

  cells(): readonly string[] {
    return rowTexts(this.#batch, this.#index);
  }

  #cell(field: Field): number {
    return this.#cellAt(this.#columns.indexOf[field]);
  }

  #cellAt(index: number): number {
    if (index < 0) return -1;
    const cell = (this.#batch.firstCell[this.#index] ?? 0) + index;
    return cell < (this.#batch.firstCell[this.#index + 1] ?? 0) ? cell : -1;
  }

  #text(field: TextField): string | null {
    const cell = this.#cell(field);
    return cell < 0 ? null : this.#columns.texts[field].of(this.#batch, cell);
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
