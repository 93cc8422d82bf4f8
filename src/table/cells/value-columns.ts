import type { AmountField, Field } from '../../domain/field.ts';
import { NONE } from '../../domain/projects.ts';
import type { NumberField } from '../../domain/projects.ts';
import { STAGES, type Stage } from '../../domain/stage.ts';
import type { RowBatch } from '../../sheet/rows.ts';
import { Meanings } from '../memory/meanings.ts';
import { plainDay, plainYuan } from './plain-bytes.ts';
import type { ProjectRows } from '../memory/project-rows.ts';
import { certain, NOTHING, type Reading } from './reading.ts';

/** A column whose cells are read into values of the projects. */
export interface ValueColumn {
  readonly field: Field;
  readonly index: number;
  /** What a cell says. */
  read(batch: RowBatch, cell: number): Reading<unknown>;
  /** Reads the cells of the projects from `from` up to, not including, `to`; notes their faults. */
  fill(projects: ProjectRows, from: number, to: number): void;
  /** Takes back the value of a project whose cells stand in the wrong columns. */
  clear(projects: ProjectRows, index: number): void;
}

/** What cells say, each distinct text once. An empty cell says nothing. */
class Readings<T> {
  readonly #meanings: Meanings<Reading<T>>;

  constructor(interpret: (text: string) => Reading<T>) {
    this.#meanings = new Meanings(interpret);
  }

  of(batch: RowBatch, cell: number): Reading<T> {
    return batch.from[cell] === batch.to[cell] ? NOTHING : this.#meanings.of(batch, cell);
  }
}

/** The cell of a project in a column; -1 where the row is too short. */
function cellOf({ batch, records }: ProjectRows, column: number, index: number): number {
  const record = records[index] ?? 0;
  const cell = (batch.firstCell[record] ?? 0) + column;
  return cell < (batch.firstCell[record + 1] ?? 0) ? cell : -1;
}

abstract class NumberColumn implements ValueColumn {
  readonly field: NumberField;
  readonly index: number;
  readonly readings: Readings<number>;

  constructor(field: NumberField, index: number, interpret: (text: string) => Reading<number>) {
    this.field = field;
    this.index = index;
    this.readings = new Readings(interpret);
  }

  read(batch: RowBatch, cell: number): Reading<number> {
    return this.readings.of(batch, cell);
  }

  abstract fill(projects: ProjectRows, from: number, to: number): void;

  clear(projects: ProjectRows, index: number): void {
    projects.ownNumbers(this.field)[index] = NONE;
  }

  /** The value of a cell that is not plain. */
  protected slowly(projects: ProjectRows, index: number, cell: number): number {
    const reading = this.readings.of(projects.batch, cell);
    if (reading.fault !== null) projects.addFault(index, this.index);
    return reading.value ?? NONE;
  }
}

/** Amounts: most are plain decimals, which are read straight from their bytes. */
export class AmountColumn extends NumberColumn {
  readonly #exponent: number;

  /** @param exponent of the unit: 8 for 亿元; -1: no cell is plain */
  constructor(
    field: AmountField,
    index: number,
    interpret: (text: string) => Reading<number>,
    exponent: number,
  ) {
    super(field, index, interpret);
    this.#exponent = exponent;
  }

  fill(projects: ProjectRows, from: number, to: number): void {
    const { batch } = projects;
    const numbers = projects.ownNumbers(this.field);
    const exponent = this.#exponent;
    for (let index = from; index < to; index += 1) {
      const cell = cellOf(projects, this.index, index);
      if (cell < 0) continue;
      const begin = batch.from[cell] ?? 0;
      const end = batch.to[cell] ?? 0;
      if (begin === end) continue;
      const plain = exponent < 0 ? NONE : plainYuan(batch.bytes, begin, end, exponent);
      numbers[index] = plain >= 0 ? plain : this.slowly(projects, index, cell);
    }
  }
}

/** Days: most are plain dates, which are read straight from their bytes. */
export class DayColumn extends NumberColumn {
  fill(projects: ProjectRows, from: number, to: number): void {
    const { batch } = projects;
    const numbers = projects.ownNumbers(this.field);
    for (let index = from; index < to; index += 1) {
      const cell = cellOf(projects, this.index, index);
      if (cell < 0) continue;
      const begin = batch.from[cell] ?? 0;
      const end = batch.to[cell] ?? 0;
      if (begin === end) continue;
      const plain = plainDay(batch.bytes, begin, end);
      numbers[index] = plain >= 0 ? plain : this.slowly(projects, index, cell);
    }
  }
}

/** Counts and shares. */
export class CountColumn extends NumberColumn {
  fill(projects: ProjectRows, from: number, to: number): void {
    const numbers = projects.ownNumbers(this.field);
    for (let index = from; index < to; index += 1) {
      const cell = cellOf(projects, this.index, index);
      if (cell >= 0) numbers[index] = this.slowly(projects, index, cell);
    }
  }
}

/** The stage that the ledger states. */
export class StageColumn implements ValueColumn {
  readonly field = 'stage';
  readonly index: number;
  readonly #readings: Readings<number>;

  constructor(index: number, interpret: (text: string) => Reading<Stage>) {
    this.index = index;
    this.#readings = new Readings((text) => {
      const { value, ...rest } = interpret(text);
      return { value: value === null ? null : STAGES.indexOf(value), ...rest };
    });
  }

  read(batch: RowBatch, cell: number): Reading<number> {
    return this.#readings.of(batch, cell);
  }

  fill(projects: ProjectRows, from: number, to: number): void {
    const { batch, statedStages } = projects;
    for (let index = from; index < to; index += 1) {
      const cell = cellOf(projects, this.index, index);
      if (cell < 0) continue;
      const { value, fault } = this.#readings.of(batch, cell);
      statedStages[index] = value ?? NONE;
      if (fault !== null) projects.addFault(index, this.index);
    }
  }

  clear({ statedStages }: ProjectRows, index: number): void {
    statedStages[index] = NONE;
  }
}

/** The county that referred a project. */
export class ReferrerColumn implements ValueColumn {
  readonly field = 'referrer';
  readonly index: number;
  readonly #readings: Readings<string>;

  constructor(index: number, resolve: (text: string) => string | null) {
    this.index = index;
    this.#readings = new Readings((text) => {
      const name = resolve(text);
      return name === null ? NOTHING : certain(name);
    });
  }

  read(batch: RowBatch, cell: number): Reading<string> {
    return this.#readings.of(batch, cell);
  }

  fill(projects: ProjectRows, from: number, to: number): void {
    for (let index = from; index < to; index += 1) {
      const cell = cellOf(projects, this.index, index);
      projects.referrers[index] = cell < 0 ? null : this.#readings.of(projects.batch, cell).value;
    }
  }

  clear({ referrers }: ProjectRows, index: number): void {
    referrers[index] = null;
  }
}
