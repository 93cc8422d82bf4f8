import type { MoneyUnit } from '../domain/amount.ts';
import type { Day } from '../domain/day.ts';
import { finding, Unreadable } from '../findings/finding.ts';
import { wholeFile, type Position } from '../domain/position.ts';
import { PAST_DAYS, type Field, type TextField } from '../domain/field.ts';
import type { Projects } from '../domain/projects.ts';
import { readRows } from '../sheet/read-rows.ts';
import { NO_ROWS, rowTexts, type RowBatch } from '../sheet/rows.ts';
import { classifyRow, type RowClass } from './classify-row.ts';
import { columnReaders, type ColumnReaders } from './column-readers.ts';
import { readHeader, missingFields, type Header } from './find-header.ts';
import { rawWidth, type OpenSheet } from './open-sheet.ts';
import type { ProjectRows } from './project-rows.ts';
import { keyText, saysNothing } from './plain-text.ts';
import { namesOtherStage, statedCount } from './row-words.ts';
import { StatedTotals, type StatedRow } from './stated-totals.ts';
import type { SheetContext } from './sheet-context.ts';
import { CELL_FINDINGS } from './findings/cell-findings.ts';
import { ROW_FINDINGS } from './findings/row-findings.ts';
import { TABLE_FINDINGS } from './findings/table-findings.ts';

/** What the rows of a sheet turned out to be. */
export interface SheetCounts {
  /** Records in the file, those above the table included. */
  rows: number;
  projects: number;
  totals: number;
  notes: number;
  blank: number;
  repeatedHeaders: number;
  /** Rows that are neither project nor total nor anything else known. */
  strays: number;
  /** Projects whose county stands only further up, and those whose group or industry does. */
  filled: number;
  readonly textsFilled: Map<TextField, number>;
  /** Projects whose row ends before the last column, where that is the custom of the file. */
  endEarly: number;
  /** The latest day of any project, planned ones aside; null when there is none. */
  lastDay: Day | null;
}

/** Reads the rows of one sheet into projects; findings go to the sink as they are met. */
export class SheetReader {
  readonly sheet: OpenSheet;
  readonly counts: SheetCounts = {
    rows: 0,
    projects: 0,
    totals: 0,
    notes: 0,
    blank: 0,
    repeatedHeaders: 0,
    strays: 0,
    filled: 0,
    endEarly: 0,
    textsFilled: new Map(),
    lastDay: null,
  };
  readonly #context: SheetContext;
  readonly #totals = new StatedTotals();
  #header: Header;
  #unit: MoneyUnit | null;
  #readers: ColumnReaders;
  /** The projects of the batch in hand; the cells of the first {@link #filled} have been read. */
  #projects: ProjectRows;
  #filled = 0;
  #afterNote = false;
  /** The row that was read last, when it was too short to be whole. */
  #unfinished: Position | null = null;

  constructor(sheet: OpenSheet, context: SheetContext) {
    this.sheet = sheet;
    this.#context = context;
    this.#header = sheet.header;
    this.#unit = sheet.preamble.unit ?? context.inputUnit;
    this.#readers = this.#columnReaders();
    this.#projects = this.#readers.begin(NO_ROWS);
  }

  /** The projects of the sheet, in batches, in the order of the rows. @throws Unreadable */
  async *projects(): AsyncGenerator<Projects> {
    const { source, dialect, header } = this.sheet;
    this.#lookAtTitle();
    for await (const batch of readRows(source.chunks(), dialect, { source: source.name, partial: false })) {
      this.counts.rows += batch.count;
      for (let record = 0; record < batch.count && batch.firstRow + record <= header.row; record += 1) {
        if (isMultiline(batch, record)) this.#lookForSwallowed(batch, record);
      }
      this.#begin(batch);
      for (let record = Math.max(0, header.row - batch.firstRow + 1); record < batch.count; record += 1) {
        if (isMultiline(batch, record)) {
          this.#fill();
          this.#lookForSwallowed(batch, record);
        }
        if (this.#readers.isPlainProject(batch, record)) {
          this.#projects.add(record);
          this.#afterNote = false;
          continue;
        }
        yield* this.#closeLook(batch, record);
      }
      yield* this.#finished();
    }
    for (const difference of this.#totals.end()) this.#context.report(difference);
    this.#summarise();
  }

  #lookAtTitle(): void {
    const { sample, header, source } = this.sheet;
    for (const { row, line, cells } of sample) {
      if (row > header.row - header.height) return;
      const column = cells.findIndex((text) => namesOtherStage(text));
      if (column >= 0)
        this.#seeSection({ ...wholeFile(source.name), row, line, column: column + 1 }, cells[column] ?? '');
    }
  }

  /** Told of a heading that names a stage; a column for the stage would say more. @returns whether that is said */
  #seeSection(at: Position, found: string): boolean {
    const isDoubtful = !this.#header.columns.some(({ field }) => field === 'stage');
    if (isDoubtful) this.#report(ROW_FINDINGS.sectionNamesStage, at, found);
    return isDoubtful;
  }

  #begin(batch: RowBatch): void {
    this.#projects = this.#readers.begin(batch);
    this.#filled = 0;
  }

  /** The projects of the batch in hand, if there are any, all read. */
  *#finished(): Generator<Projects> {
    this.#fill();
    const { textsFilled } = this.counts;
    for (const [field, projects] of this.#projects.textsFilled) {
      textsFilled.set(field, (textsFilled.get(field) ?? 0) + projects);
    }
    if (this.#projects.count > 0) yield this.#projects;
  }

  /** Reads the cells of the projects that have been added since the last time. */
  #fill(): void {
    const projects = this.#projects;
    const from = this.#filled;
    const { count } = projects;
    if (count === from) return;
    const filledDown = projects.countiesFilled;
    this.#readers.fill(projects, from);
    this.#filled = count;
    this.counts.projects += count - from;
    this.counts.filled += projects.countiesFilled - filledDown;
    this.#totals.add(projects, from, count);
    const { firstCell } = projects.batch;
    const { ragged } = this.sheet;
    const width = rawWidth(this.#header);
    this.#unfinished = null;
    for (let index = from; index < count; index += 1) {
      if (projects.odd[index] !== 1) continue;
      const record = projects.records[index] ?? 0;
      if ((firstCell[record + 1] ?? 0) - (firstCell[record] ?? 0) >= width) continue;
      if (ragged) this.counts.endEarly += 1;
      else if (index === count - 1) this.#unfinished = projects.at(index).at();
    }
    this.#seeDays(projects, from);
  }

  #seeDays(projects: Projects, from: number): void {
    let last = this.counts.lastDay ?? 0;
    for (const field of PAST_DAYS) {
      const days = projects.numbers(field);
      // A month comes before its days, so that the order of the rows does not matter.
      for (let index = from; index < projects.count; index += 1) last = Math.max(last, days[index] ?? 0);
    }
    if (last > 0) this.counts.lastDay = last;
  }

  /** What a row is that is not plainly a project, and what follows from it. */
  *#closeLook(batch: RowBatch, record: number): Generator<Projects> {
    const texts = rowTexts(batch, record);
    const row = classifyRow(texts, {
      header: this.#header,
      words: this.#context.headerWords,
      title: this.sheet.preamble.title,
      afterNote: this.#afterNote,
    });
    this.#afterNote = row.kind === 'note';
    if (row.kind === 'project') {
      this.#projects.add(record);
      return;
    }
    // Whatever it is, it comes after the rows above it.
    this.#fill();
    this.#unfinished = null;
    const readers = this.#readers;
    this.#act(row, batch, record, texts);
    if (readers === this.#readers) return;
    yield* this.#finished();
    this.#begin(batch);
  }

  #act(row: RowClass, batch: RowBatch, index: number, texts: readonly string[]): void {
    if (row.kind !== 'project') this.#context.seeOther?.(row.kind, this.#at(batch, index, null), texts);
    const heading = row.kind === 'total' || row.kind === 'header' ? -1 : texts.findIndex(namesOtherStage);
    const isSection = heading >= 0 && this.#seeSection(this.#at(batch, index, heading), texts[heading] ?? '');
    switch (row.kind) {
      case 'project':
        return;
      case 'blank':
        this.counts.blank += 1;
        return;
      case 'note':
        this.counts.notes += 1;
        return;
      case 'unit':
        this.counts.notes += 1;
        this.#useUnit(row.unit, batch, index);
        return;
      case 'header':
        this.counts.repeatedHeaders += 1;
        if (row.differs) this.#useHeader(batch, index, texts);
        else this.#report(ROW_FINDINGS.repeatedHeader, this.#at(batch, index, null), '');
        this.#readers.startBlock();
        return;
      case 'total':
        this.counts.totals += 1;
        if (texts.length < rawWidth(this.#header) && !this.sheet.ragged)
          this.#unfinished = this.#at(batch, index, null);
        this.#statedTotal(row, batch, index, texts);
        if (row.total === 'of-which') this.#lookAtPart(batch, index, texts);
        this.#readers.startBlock();
        return;
      case 'stray':
        this.counts.strays += 1;
        if (isSection) return;
        this.#report(
          ROW_FINDINGS.neitherProjectNorTotal,
          this.#at(batch, index, row.column),
          texts[row.column] ?? '',
        );
    }
  }

  #statedTotal(
    { total: kind, label, column }: Extract<RowClass, { kind: 'total' }>,
    batch: RowBatch,
    index: number,
    texts: readonly string[],
  ): void {
    const sums = this.#readers.statedSums(batch, index);
    const name = this.#header.columns.find(({ field }) => field === 'name');
    const counts = [column, ...(name === undefined ? [] : [name.index])].flatMap((each) => {
      const found = texts[each] ?? '';
      const value = statedCount(found);
      return value === null ? [] : [{ value, at: this.#at(batch, index, each), found }];
    });
    const row: StatedRow = { kind, label, sums, count: counts[0] ?? null };
    for (const difference of this.#totals.see(row)) this.#context.report(difference);
  }

  /** A row that says 其中 is no project; where it has what only projects have, that is doubtful. */
  #lookAtPart(batch: RowBatch, index: number, texts: readonly string[]): void {
    const own = this.#header.columns.find(
      (column) => OF_PROJECTS.has(column.field) && !saysNothing(keyText(texts[column.index] ?? '')),
    );
    if (own === undefined) return;
    const facts = { found: texts[own.index] ?? '', details: { dated: { field: own.field } } };
    const position = this.#at(batch, index, own.index);
    this.#context.report(finding(ROW_FINDINGS.ofWhichLikeProject, position, facts));
  }

  #useUnit(unit: MoneyUnit, batch: RowBatch, index: number): void {
    if (this.#unit !== null && unit.name === this.#unit.name && unit.factor === this.#unit.factor) return;
    this.#unit = unit;
    this.#readers = this.#columnReaders();
    this.#report(TABLE_FINDINGS.severalTables, this.#at(batch, index, null), unit.name);
  }

  #useHeader(batch: RowBatch, index: number, texts: readonly string[]): void {
    const row = { row: batch.firstRow + index, line: batch.lines[index] ?? 0, cells: texts };
    const header = readHeader([row], this.#context.headerWords);
    const at = this.#at(batch, index, null);
    if (missingFields(header).length > 0) {
      const found = texts.filter((text) => text !== '').join('、');
      throw new Unreadable(finding(TABLE_FINDINGS.otherTable, at, { found }));
    }
    this.#header = header;
    this.#readers = this.#columnReaders();
    this.#report(
      TABLE_FINDINGS.severalTables,
      at,
      header.labels.filter((label, column) => label !== '' && !header.sentBack.has(column)).join('、'),
    );
  }

  #columnReaders(): ColumnReaders {
    const { sheet } = this;
    const year = sheet.preamble.year;
    return columnReaders(this.#header, { ...this.#context, sheet, unit: this.#unit, year });
  }

  /** A quote that is opened by accident ends at the next one, rows further down: their cells hold whole rows. */
  #lookForSwallowed(batch: RowBatch, index: number): void {
    const { delimiter } = this.sheet.dialect;
    const enough = Math.max(2, Math.floor(this.#header.width / 2));
    for (const [column, text] of rowTexts(batch, index).entries()) {
      if (this.#header.sentBack.has(column)) continue;
      const lines = text.split(/\r\n|\r|\n/);
      if (lines.length > 1 && lines.some((line) => line.split(delimiter).length > enough)) {
        this.#report(ROW_FINDINGS.swallowedRows, this.#at(batch, index, column), text);
        return;
      }
    }
  }

  #summarise(): void {
    const { counts, sheet } = this;
    const { report } = this.#context;
    const whole = wholeFile(sheet.source.name);
    if (this.#unfinished !== null) report(finding(TABLE_FINDINGS.truncated, this.#unfinished));
    if (counts.filled > 0) {
      const details = { projects: counts.filled };
      report(finding(CELL_FINDINGS.countyFilledDown, whole, { field: 'county', details }));
    }
    for (const [field, projects] of counts.textsFilled) {
      if (projects > 0)
        report(finding(CELL_FINDINGS.textFilledDown, whole, { field, details: { projects } }));
    }
    if (counts.endEarly > 0) {
      report(finding(ROW_FINDINGS.rowsEndEarly, whole, { details: { projects: counts.endEarly } }));
    }
    if (counts.projects === 0) report(finding(TABLE_FINDINGS.noProjects, whole));
  }

  #report(kind: typeof ROW_FINDINGS.repeatedHeader, position: Position, found: string): void {
    this.#context.report(finding(kind, position, { found }));
  }

  #at(batch: RowBatch, index: number, column: number | null): Position {
    return {
      source: this.sheet.source.name,
      sheet: null,
      row: batch.firstRow + index,
      column: column === null ? null : column + 1,
      line: batch.lines[index] ?? null,
    };
  }
}

/** Whether a record goes over more than one line. */
function isMultiline({ lines }: RowBatch, index: number): boolean {
  return (lines[index + 1] ?? 0) - (lines[index] ?? 0) > 1;
}

/** What projects have and parts of one have not. */
const OF_PROJECTS: ReadonlySet<Field> = new Set<Field>(['code', 'signed', 'started', 'stage']);
