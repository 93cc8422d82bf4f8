import type { MoneyUnit } from '../domain/amount.ts';
import type { CountyMatch } from '../domain/county.ts';
import type { Day } from '../domain/day.ts';
import { finding, Unreadable, type Position } from '../domain/finding.ts';
import {
  FIELDS,
  FIELD_NAMES,
  type AmountField,
  type DayField,
  type Field,
  type TextField,
} from '../domain/field.ts';
import { READING, type ReadingCode } from '../domain/reading-codes.ts';
import { stageOn } from '../domain/stage.ts';
import { cellText, type RowBatch } from '../sheet/rows.ts';
import { unknownColumns, type Header, type MappedColumn } from './find-header.ts';
import { Meanings } from './meanings.ts';
import { rawWidth, type OpenSheet } from './open-sheet.ts';
import { hasInvisible, keyText, saysNothing, tidyText } from './plain-text.ts';
import { ProjectRow, type SheetColumns } from './project-row.ts';
import { readAmount } from './read-amount.ts';
import { readCount, readShare } from './read-count.ts';
import { readDay } from './read-day.ts';
import type { SheetContext } from './sheet-context.ts';
import { readStage } from './read-stage.ts';
import { NOTHING, type Reading } from './reading.ts';
import { exponentOf, plainDay, plainYuan } from './plain-bytes.ts';
import type { StatedSum, SummedField } from './stated-totals.ts';

/** What the readers of the columns need to know. */
export interface ColumnContext extends SheetContext {
  readonly sheet: OpenSheet;
  /** The unit of amounts whose header states none. */
  readonly unit: MoneyUnit | null;
  /** The year of days that state none. */
  readonly year: number | null;
}

/** Reads the cells of rows under one header. */
export interface ColumnReaders {
  /** Whether a row is plainly a project: named, with an amount that begins with a digit, and no word of a total row. */
  isPlainProject(batch: RowBatch, index: number): boolean;
  /** The project of a row; what cannot be read is reported. */
  read(batch: RowBatch, index: number): ProjectRow;
  /** The amounts of a row of sums; what cannot be read is reported. */
  statedSums(batch: RowBatch, index: number): readonly StatedSum[];
  /** A merged cell does not reach over a row of sums or a header. */
  startBlock(): void;
}

type Setter<T> = (project: ProjectRow, value: T | null) => void;

const SET_AMOUNT: Readonly<Record<AmountField, Setter<number>>> = {
  investment: (project, value) => void (project.investment = value),
  fixedInvestment: (project, value) => void (project.fixedInvestment = value),
  paidIn: (project, value) => void (project.paidIn = value),
  output: (project, value) => void (project.output = value),
  tax: (project, value) => void (project.tax = value),
};

const SET_DAY: Readonly<Record<DayField, Setter<Day>>> = {
  signed: (project, value) => void (project.signed = value),
  registered: (project, value) => void (project.registered = value),
  agreedStart: (project, value) => void (project.agreedStart = value),
  started: (project, value) => void (project.started = value),
  operating: (project, value) => void (project.operating = value),
  completed: (project, value) => void (project.completed = value),
  terminated: (project, value) => void (project.terminated = value),
  reportDay: (project, value) => void (project.reportDay = value),
};

/** Reads a plain cell straight from its bytes: a number from 0, or -1 for what is not plain. */
type PlainReader = (bytes: Uint8Array, from: number, to: number) => number;

/** A column whose cells are read into one value of the project. */
interface ReadColumn {
  readonly field: Field;
  readonly index: number;
  /** What a cell says. */
  read(batch: RowBatch, cell: number): Reading<unknown>;
  /** Puts the value of a cell on the project; returns what the cell says where that is not plain. */
  set(project: ProjectRow, batch: RowBatch, cell: number): Reading<unknown>;
}

class TypedColumn<T> implements ReadColumn {
  readonly field: Field;
  readonly index: number;
  readonly #meanings: Meanings<Reading<T>>;
  readonly #set: Setter<T>;
  readonly #plain: PlainReader | null;

  constructor(
    { field, index }: Pick<MappedColumn, 'field' | 'index'>,
    interpret: (text: string) => Reading<T>,
    set: Setter<T>,
    /** Only for columns of numbers. Most amounts and days are plain and differ from row to row. */
    plain: (T extends number ? PlainReader : never) | null = null,
  ) {
    this.field = field;
    this.index = index;
    this.#meanings = new Meanings(interpret);
    this.#set = set;
    this.#plain = plain;
  }

  read(batch: RowBatch, cell: number): Reading<T> {
    return this.#meanings.of(batch, cell);
  }

  set(project: ProjectRow, batch: RowBatch, cell: number): Reading<T> {
    const from = batch.from[cell] ?? 0;
    const to = batch.to[cell] ?? 0;
    if (from === to) return NOTHING;
    if (this.#plain !== null) {
      const value = this.#plain(batch.bytes, from, to);
      if (value >= 0) {
        this.#set(project, value as T);
        return NOTHING;
      }
    }
    const reading = this.#meanings.of(batch, cell);
    this.#set(project, reading.value);
    return reading;
  }
}

/** The readers for the columns of a header. */
export function columnReaders(header: Header, context: ColumnContext): ColumnReaders {
  return new Readers(header, context);
}

class Readers implements ColumnReaders {
  readonly #context: ColumnContext;
  readonly #columns: SheetColumns;
  readonly #typed: readonly ReadColumn[];
  readonly #rawWidth: number;
  readonly #naming: readonly number[];
  readonly #county: number;
  readonly #countyMeanings: Meanings<CountyMatch | null>;
  readonly #countyMerged: boolean;
  /** Columns with an amount that has no unit. */
  readonly #withoutUnit = new Set<Field>();
  readonly #startColumn: number;
  #above: CountyMatch | null = null;

  constructor(header: Header, context: ColumnContext) {
    this.#context = context;
    const indexOf = indexes(header.columns);
    this.#columns = {
      source: context.sheet.source.name,
      indexOf,
      texts: textMeanings(),
      others: others(header),
    };
    this.#typed = header.columns.flatMap((column) => this.#reader(column) ?? []);
    this.#rawWidth = rawWidth(header);
    this.#naming = (['serial', 'group', 'county', 'code', 'name'] as const)
      .map((field) => indexOf[field])
      .filter((index) => index >= 0);
    this.#county = indexOf.county;
    this.#countyMeanings = new Meanings((text) =>
      saysNothing(keyText(text)) ? null : context.counties.resolve(text),
    );
    this.#countyMerged = context.sheet.merged.has(indexOf.county);
    this.#startColumn = startColumn(header, context.startColumn);
  }

  isPlainProject(batch: RowBatch, index: number): boolean {
    const first = batch.firstCell[index] ?? 0;
    const end = batch.firstCell[index + 1] ?? 0;
    const { name, investment } = this.#columns.indexOf;
    if (first + Math.max(name, investment) >= end) return false;
    const digit = batch.bytes[batch.from[first + investment] ?? 0] ?? 0;
    if (digit < 48 || digit > 57 || isEmpty(batch, first + investment)) return false;
    if (isEmpty(batch, first + name) || !beginsPlainly(batch, first + name)) return false;
    for (const column of this.#naming) {
      if (first + column < end && mayBeTotal(batch, first + column)) return false;
    }
    return true;
  }

  startBlock(): void {
    this.#above = null;
  }

  read(batch: RowBatch, index: number): ProjectRow {
    const project = new ProjectRow(this.#columns, batch, index);
    const first = batch.firstCell[index] ?? 0;
    const end = batch.firstCell[index + 1] ?? 0;
    this.#readCounty(project, batch, first, end);
    if (hasHidden(batch, first + this.#columns.indexOf.name, end)) this.#hidden(project, 'name');
    const odd = end - first === this.#rawWidth ? null : this.#wrongWidth(project, batch, first, end);
    if (odd !== null) {
      const { code, column } = odd;
      const at = { ...project.at(), column };
      const found = String(end - first);
      this.#context.report(finding({ code, at, ...ownerOf(project), found, expected: this.#rawWidth }));
      if (code !== READING.blankCellsBeyond) {
        for (const { field } of this.#typed) project.markUnread(field);
        return project;
      }
    }
    for (const column of this.#typed) {
      const cell = first + column.index;
      if (cell >= end) continue;
      const reading = column.set(project, batch, cell);
      if (reading.fault !== null) this.#fault(project, column, reading, cellText(batch, cell));
    }
    if (this.#startColumn >= 0) {
      const cell = first + this.#startColumn;
      project.startSign = cell < end && !saysNothing(keyText(cellText(batch, cell)));
    }
    project.stage = stageOn(project.statedStage, project, this.#context.asOf);
    return project;
  }

  statedSums(batch: RowBatch, index: number): readonly StatedSum[] {
    const first = batch.firstCell[index] ?? 0;
    const end = batch.firstCell[index + 1] ?? 0;
    const sums: StatedSum[] = [];
    for (const column of this.#typed) {
      const cell = first + column.index;
      if (!isSummed(column.field) || cell >= end) continue;
      const { value, fault, expected } = column.read(batch, cell);
      const found = cellText(batch, cell);
      const at = {
        source: this.#columns.source,
        row: batch.firstRow + index,
        column: column.index + 1,
        line: batch.lines[index] ?? null,
      };
      if (fault !== null && fault !== READING.finerThanYuan) {
        if (fault === READING.moneyUnitUnknown) this.#noUnit(at, column.field, found);
        else this.#context.report(finding({ code: fault, at, field: column.field, found, expected }));
      }
      if (typeof value === 'number') sums.push({ field: column.field, value, at, found });
    }
    return sums;
  }

  #reader(column: MappedColumn): ReadColumn | null {
    const { field } = column;
    const kind = FIELDS[field].kind;
    switch (kind) {
      case 'amount':
        return amountColumn(column, this.#context);
      case 'day': {
        const { year } = this.#context;
        return new TypedColumn(column, (text) => readDay(text, year), SET_DAY[field as DayField], plainDay);
      }
      case 'count':
        return new TypedColumn(column, readCount, (project, value) => void (project.jobs = value));
      case 'share':
        return new TypedColumn(column, readShare, (project, value) => void (project.referrerShare = value));
      case 'stage': {
        const { stageWords } = this.#context;
        return new TypedColumn(
          column,
          (text) => readStage(text, stageWords),
          (project, value) => void (project.statedStage = value),
        );
      }
      case 'county':
        return field === 'county' ? null : this.#referrer(column);
      case 'text':
        return null;
    }
  }

  #referrer(column: MappedColumn): ReadColumn {
    const { counties } = this.#context;
    const read = (text: string): Reading<string> => {
      const value = saysNothing(keyText(text)) ? null : counties.resolve(text).name;
      return { value, fault: null, expected: null };
    };
    return new TypedColumn(column, read, (project, value) => void (project.referrer = value));
  }

  #readCounty(project: ProjectRow, batch: RowBatch, first: number, end: number): void {
    const cell = first + this.#county;
    const match = cell < end ? this.#countyMeanings.of(batch, cell) : null;
    if (match !== null) {
      project.county = match.name;
      this.#above = match;
      if (hasHidden(batch, cell, end)) this.#hidden(project, 'county');
      if (isOdd(match)) this.#oddCounty(project, match);
      return;
    }
    if (this.#countyMerged && this.#above !== null && cell < end && isBlankText(cellText(batch, cell))) {
      project.county = this.#above.name;
      project.countyFilled = true;
      return;
    }
    project.markUnread('county');
    this.#context.report(
      finding({
        code: READING.countyMissing,
        at: project.at('county'),
        field: 'county',
        project: project.code ?? project.name,
        found: project.raw('county'),
      }),
    );
  }

  #oddCounty(project: ProjectRow, match: CountyMatch): void {
    this.#context.report(
      finding({
        code: match.kind === 'elsewhere' ? READING.countyElsewhere : READING.countyUnknown,
        at: project.at('county'),
        field: 'county',
        county: match.name,
        project: project.code ?? project.name,
        found: project.raw('county'),
        expected: match.kind === 'elsewhere' ? this.#context.counties.city : match.nearest,
        details: { name: match.name },
      }),
    );
  }

  /** What is wrong with a row that is not as wide as the header's, and the column from which on; null for nothing. */
  #wrongWidth(
    project: ProjectRow,
    batch: RowBatch,
    first: number,
    end: number,
  ): { readonly code: ReadingCode; readonly column: number } | null {
    if (end - first < this.#rawWidth) {
      project.endsEarly = true;
      return this.#context.sheet.ragged ? null : { code: READING.tooFewCells, column: end - first + 1 };
    }
    for (let cell = first + this.#rawWidth; cell < end; cell += 1) {
      if (!isBlankText(cellText(batch, cell)))
        return { code: READING.tooManyCells, column: cell - first + 1 };
    }
    // A comma too many in a row that ends in blank cells moves blank ones out of the table.
    if (end - first > this.#rawWidth && !this.#context.sheet.overlong)
      return { code: READING.blankCellsBeyond, column: this.#rawWidth + 1 };
    return null;
  }

  #hidden(project: ProjectRow, field: Field): void {
    const found = project.raw(field);
    this.#context.report(
      finding({
        code: READING.hiddenCharacters,
        at: project.at(field),
        field,
        ...ownerOf(project),
        found,
      }),
    );
  }

  /** @throws Unreadable unless the reading goes on; then the first such cell of a column is reported */
  #noUnit(at: Position, field: Field, found: string): void {
    const parts = { code: READING.moneyUnitUnknown, at, field, found };
    if (this.#context.goesOnWithoutUnit !== true) throw new Unreadable(parts);
    if (this.#withoutUnit.has(field)) return;
    this.#withoutUnit.add(field);
    this.#context.report(finding(parts));
  }

  #fault(project: ProjectRow, { field }: ReadColumn, reading: Reading<unknown>, found: string): void {
    if (reading.fault === null) return;
    const { fault: code, expected } = reading;
    const at = project.at(field);
    if (reading.value === null) project.markUnread(field);
    if (code === READING.moneyUnitUnknown) return this.#noUnit(at, field, found);
    this.#context.report(finding({ code, at, field, ...ownerOf(project), found, expected }));
  }
}

function amountColumn(column: MappedColumn, context: ColumnContext): ReadColumn {
  const unit = column.unit ?? context.unit;
  const exponent = unit === null || unit.currency !== 'CNY' ? -1 : exponentOf(unit.factor);
  return new TypedColumn(
    column,
    (text) => readAmount(text, { unit, rates: context.rates }),
    SET_AMOUNT[column.field as AmountField],
    exponent < 0 ? null : (bytes, from, to) => plainYuan(bytes, from, to, exponent),
  );
}

function isSummed(field: Field): field is SummedField {
  return FIELDS[field].kind === 'amount' || field === 'jobs';
}

function indexes(columns: readonly MappedColumn[]): Readonly<Record<Field, number>> {
  const found = Object.fromEntries(FIELD_NAMES.map((field) => [field, -1])) as Record<Field, number>;
  for (const column of columns) found[column.field] = column.index;
  return found;
}

function others(header: Header): ReadonlyMap<string, number> {
  return new Map(unknownColumns(header).map(({ name, index }) => [name, index]));
}

/** A text with its blanks tidied; null for one that says nothing. */
function tidyOrNull(text: string): string | null {
  const value = tidyText(text);
  return saysNothing(value) ? null : value;
}

function textMeanings(): SheetColumns['texts'] {
  const texts = FIELD_NAMES.filter((field): field is TextField => FIELDS[field].kind === 'text');
  return Object.fromEntries(texts.map((field) => [field, new Meanings(tidyOrNull)])) as SheetColumns['texts'];
}

function startColumn(header: Header, label: string | null): number {
  return label === null ? -1 : header.labels.findIndex((text) => keyText(text) === keyText(label));
}

function isBlankText(text: string): boolean {
  return keyText(text) === '';
}

function isEmpty(batch: RowBatch, cell: number): boolean {
  return batch.from[cell] === batch.to[cell];
}

/** Whether a cell begins with a letter, digit or Chinese character: not with a blank, a sign or something invisible. */
function beginsPlainly(batch: RowBatch, cell: number): boolean {
  const byte = batch.bytes[batch.from[cell] ?? 0] ?? 0;
  return (byte > 0x27 && byte < 0x7f) || (byte >= 0xe4 && byte <= 0xe9);
}

/** Whether a county is of another city, not in the settings, or all but the name of a county of this city. */
function isOdd({ kind, nearest }: CountyMatch): boolean {
  return kind === 'elsewhere' || kind === 'unknown' || (kind === 'as-written' && nearest !== null);
}

/** Whose a finding about a project is. */
function ownerOf(project: ProjectRow): { readonly county: string | null; readonly project: string | null } {
  return { county: project.county, project: project.code ?? project.name };
}

/** Whether a cell holds control characters, or bytes with which invisible ones begin; few cells do. */
function hasHidden(batch: RowBatch, cell: number, end: number): boolean {
  if (cell >= end) return false;
  const { bytes } = batch;
  const to = batch.to[cell] ?? 0;
  for (let at = batch.from[cell] ?? 0; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > 0x1f && byte < 0x7f) continue;
    if (byte === 0x7f || byte === 0xc2 || byte === 0xe2 || byte === 0xef || byte === 0xd8 || byte < 0x20) {
      return hasInvisible(cellText(batch, cell));
    }
  }
  return false;
}

/** Whether a cell is short and holds 计, 計 or 其, or begins like an English word for a sum. Decoding it would cost more. */
function mayBeTotal(batch: RowBatch, cell: number): boolean {
  const { bytes } = batch;
  const from = batch.from[cell] ?? 0;
  const to = batch.to[cell] ?? 0;
  if (to === from || to - from > 72) return false;
  // Blanks, invisible characters or full width in front: Ｔotal.
  if (!beginsPlainly(batch, cell)) return true;
  // tot(al), sub(total), sum, of (which), gra(nd total), also with something other than a letter inside: T otal
  const first = (bytes[from] ?? 0) | 0x20;
  if (first === 0x74 || first === 0x73 || first === 0x6f || first === 0x67) {
    const second = (bytes[from + 1] ?? 0) | 0x20;
    if (second < 0x61 || second > 0x7a) return true;
    const both = first * 256 + second;
    if (both === 0x746f || both === 0x7375 || both === 0x6f66 || both === 0x6772) return true;
  }
  for (let at = from; at + 2 < to; at += 1) {
    const byte = bytes[at];
    if (byte === 0xe8) {
      const second = bytes[at + 1];
      if ((second === 0xae && bytes[at + 2] === 0xa1) || (second === 0xa8 && bytes[at + 2] === 0x88))
        return true;
    } else if (byte === 0xe5 && bytes[at + 1] === 0x85 && bytes[at + 2] === 0xb6) return true;
  }
  return false;
}
