import type { Amount } from '../../domain/amount.ts';
import type { Day } from '../../domain/day.ts';
import type { Field, TextField } from '../../domain/field.ts';
import type { Position } from '../../domain/position.ts';
import type { KeyText } from '../../domain/key-text.ts';
import type { Project } from '../../domain/project.ts';
import type { NumberField } from '../../domain/projects.ts';
import { STAGES, type Stage } from '../../domain/stage.ts';
import type { ProjectValues } from './project-values.ts';
import type { SheetColumns } from './sheet-columns.ts';

/** What a {@link ProjectRow} looks through to: the projects of a batch. */
export interface RowsBehind {
  readonly columns: SheetColumns;
  readonly values: ProjectValues;
  numbers(field: NumberField): Float64Array;
  isUnread(field: Field, index: number): boolean;
  isFilled(index: number): boolean;
  says(field: TextField, index: number): boolean;
  keyInto(field: TextField, index: number, key: KeyText): boolean;
  raw(field: Field, index: number): string;
  text(field: TextField, index: number): string | null;
  other(label: string, index: number): string | null;
  cells(index: number): readonly string[];
}

/** One project of a sheet, for whoever looks at it by itself; it only points at its row. */
export class ProjectRow implements Project {
  readonly #rows: RowsBehind;
  readonly #index: number;

  constructor(rows: RowsBehind, index: number) {
    this.#rows = rows;
    this.#index = index;
  }

  get source(): string {
    return this.#rows.columns.source;
  }
  get row(): number {
    return this.#rows.values.rows[this.#index] ?? 0;
  }
  get line(): number {
    return this.#rows.values.lines[this.#index] ?? 0;
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
    const { source, row, line } = this;
    return { source, sheet: null, row, column: index < 0 ? null : index + 1, line };
  }

  cells(): readonly string[] {
    return this.#rows.cells(this.#index);
  }

  get county(): string | null {
    return this.#rows.values.counties[this.#index] ?? null;
  }
  get countyFilled(): boolean {
    return this.#rows.isFilled(this.#index);
  }
  get referrer(): string | null {
    return this.#rows.values.referrers[this.#index] ?? null;
  }
  get statedStage(): Stage | null {
    return STAGES[this.#rows.values.statedStages[this.#index] ?? -1] ?? null;
  }
  get stage(): Stage | null {
    return STAGES[this.#rows.values.stages[this.#index] ?? -1] ?? null;
  }
  get startSign(): boolean | null {
    const sign = this.#rows.values.startSigns[this.#index] ?? -1;
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
