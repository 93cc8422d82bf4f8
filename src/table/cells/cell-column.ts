import type { FindingKind } from '../../findings/finding-kind.ts';
import type { ExchangeRates, MoneyUnit } from '../../domain/amount.ts';
import type { Counties } from '../../domain/county.ts';
import type { RowBatch } from '../../sheet/rows.ts';
import { Meanings } from '../memory/meanings.ts';
import type { RecordBatch } from '../memory/record-batch.ts';
import { NONE } from '../records.ts';
import type { WordMap } from './vocabulary.ts';
import { NOTHING, type Reading } from './reading.ts';

/** What the reader of a column needs to know of it. */
export interface ColumnContext {
  /** The field, and the name of its values on a record. */
  readonly field: string;
  readonly name: string;
  /** From 0. */
  readonly index: number;
  /** The unit of amounts; null: none is known. */
  readonly unit: MoneyUnit | null;
  readonly rates: ExchangeRates;
  /** The year of days that state none. */
  readonly year: number | null;
  readonly counties: Counties;
  /** What the words of its cells stand for. */
  readonly words: WordMap;
  /** What a word that is not known is reported as. */
  readonly unknownWord: FindingKind;
  /** Whether halves are counted. */
  readonly halves: boolean;
  /** Whether names are taken as they stand. */
  readonly asWritten: boolean;
  /** Whether a record may go without a county. */
  readonly mayBeBlank: boolean;
  /** Whether a value may stand only in the first row of its block. */
  readonly merged: boolean;
}

/** A column whose cells are read into values of the records. */
export interface CellColumn {
  readonly field: string;
  readonly index: number;
  /** What a cell says. */
  read(batch: RowBatch, cell: number): Reading<unknown>;
  /** Reads the cells of the records from `from` up to, not including, `to`; notes their faults. */
  fill(records: RecordBatch, from: number, to: number): void;
  /** Takes back the value of a record whose cells stand in the wrong columns. */
  clear(records: RecordBatch, index: number): void;
  /** A merged cell does not reach over a row of sums or a header. */
  startBlock?(): void;
  /** Whether it says whose a record is; its values hold even where other cells of the row stand in the wrong columns. */
  readonly isLeading?: boolean;
}

/** What cells say, each distinct text once. An empty cell says nothing. */
export class Readings<T> {
  readonly #meanings: Meanings<Reading<T>>;

  constructor(interpret: (text: string) => Reading<T>) {
    this.#meanings = new Meanings(interpret);
  }

  of(batch: RowBatch, cell: number): Reading<T> {
    return batch.from[cell] === batch.to[cell] ? NOTHING : this.#meanings.of(batch, cell);
  }
}

/** A column of numbers, each distinct text looked up once. */
export class NumberColumn implements CellColumn {
  readonly field: string;
  readonly name: string;
  readonly index: number;
  readonly #readings: Readings<number>;

  constructor({ field, name, index }: ColumnContext, interpret: (text: string) => Reading<number>) {
    this.field = field;
    this.name = name;
    this.index = index;
    this.#readings = new Readings(interpret);
  }

  read(batch: RowBatch, cell: number): Reading<number> {
    return this.#readings.of(batch, cell);
  }

  fill(records: RecordBatch, from: number, to: number): void {
    const numbers = records.ownNumbers(this.name);
    for (let index = from; index < to; index += 1) {
      const cell = records.cell(this.index, index);
      if (cell >= 0) numbers[index] = this.look(records, index, cell);
    }
  }

  clear(records: RecordBatch, index: number): void {
    records.ownNumbers(this.name)[index] = NONE;
  }

  /** The value of a cell by the full grammar; its fault is noted. */
  protected look(records: RecordBatch, index: number, cell: number): number {
    const { value, fault, expected } = this.#readings.of(records.batch, cell);
    if (fault !== null) {
      const unread = value === null;
      records.addFault(index, { field: this.field, kind: fault, expected, unread, leading: false });
    }
    return value ?? NONE;
  }
}
