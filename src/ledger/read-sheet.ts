import type { MoneyUnit } from '../domain/amount.ts';
import type { Day } from '../domain/day.ts';
import { finding, Unreadable, type Position } from '../domain/finding.ts';
import { READING, type ReadingCode } from '../domain/reading-codes.ts';
import type { Project } from '../domain/project.ts';
import { readRows } from '../sheet/read-rows.ts';
import { rowTexts, type RowBatch } from '../sheet/rows.ts';
import { classifyRow, type RowClass } from './classify-row.ts';
import { columnReaders, type ColumnReaders } from './column-readers.ts';
import { readHeader, missingFields, type Header } from './find-header.ts';
import { rawWidth, type OpenSheet } from './open-sheet.ts';
import type { ProjectRow } from './project-row.ts';
import { statedCount } from './row-words.ts';
import { StatedTotals, type StatedRow } from './stated-totals.ts';
import type { SheetContext } from './sheet-context.ts';

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
  /** Projects whose county stands only further up. */
  filled: number;
  /** Projects whose row ends before the last column, where that is the custom of the file. */
  endEarly: number;
  /** The latest day of any project, planned ones aside; null when there is none. */
  lastDay: Day | null;
}

/** Reads the rows of one sheet into projects; findings go to the sink as they are met. */
export class SheetReader {
  readonly sheet: OpenSheet;
  readonly counts: SheetCounts = {
    ...{
      rows: 0,
      projects: 0,
      totals: 0,
      notes: 0,
      blank: 0,
      repeatedHeaders: 0,
      strays: 0,
      filled: 0,
      endEarly: 0,
    },
    lastDay: null,
  };
  readonly #context: SheetContext;
  readonly #totals = new StatedTotals();
  #header: Header;
  #unit: MoneyUnit | null;
  #readers: ColumnReaders;
  #afterNote = false;
  /** The row that was read last, when it was too short to be whole. */
  #unfinished: Position | null = null;

  constructor(sheet: OpenSheet, context: SheetContext) {
    this.sheet = sheet;
    this.#context = context;
    this.#header = sheet.header;
    this.#unit = sheet.preamble.unit ?? context.inputUnit;
    this.#readers = this.#columnReaders();
  }

  /** The projects of the sheet, in batches, in the order of the rows. @throws Unreadable */
  async *projects(): AsyncGenerator<readonly Project[]> {
    const { source, dialect, header } = this.sheet;
    for await (const batch of readRows(source.chunks(), dialect, { source: source.name, partial: false })) {
      this.counts.rows += batch.count;
      const projects: ProjectRow[] = [];
      for (let index = 0; index < batch.count && batch.firstRow + index <= header.row; index += 1) {
        if (isMultiline(batch, index)) this.#lookForSwallowed(batch, index);
      }
      for (let index = Math.max(0, header.row - batch.firstRow + 1); index < batch.count; index += 1) {
        const project = this.#row(batch, index);
        if (project !== null) projects.push(project);
      }
      if (projects.length > 0) yield projects;
    }
    for (const difference of this.#totals.end()) this.#context.report(difference);
    this.#summarise();
  }

  #row(batch: RowBatch, index: number): ProjectRow | null {
    if (isMultiline(batch, index)) this.#lookForSwallowed(batch, index);
    this.#unfinished = null;
    const readers = this.#readers;
    if (readers.isPlainProject(batch, index)) return this.#project(batch, index);
    const texts = rowTexts(batch, index);
    const kind = classifyRow(texts, {
      header: this.#header,
      words: this.#context.headerWords,
      title: this.sheet.preamble.title,
      afterNote: this.#afterNote,
    });
    this.#afterNote = kind.kind === 'note';
    return this.#act(kind, batch, index, texts);
  }

  #act(row: RowClass, batch: RowBatch, index: number, texts: readonly string[]): ProjectRow | null {
    if (row.kind !== 'project') this.#context.seeOther?.(row.kind, this.#at(batch, index, null), texts);
    switch (row.kind) {
      case 'project':
        return this.#project(batch, index);
      case 'blank':
        this.counts.blank += 1;
        return null;
      case 'note':
        this.counts.notes += 1;
        return null;
      case 'unit':
        this.counts.notes += 1;
        this.#useUnit(row.unit, batch, index);
        return null;
      case 'header':
        this.counts.repeatedHeaders += 1;
        if (row.differs) this.#useHeader(batch, index, texts);
        else this.#report(READING.repeatedHeader, this.#at(batch, index, null), '');
        this.#readers.startBlock();
        return null;
      case 'total':
        this.counts.totals += 1;
        if (texts.length < rawWidth(this.#header) && !this.sheet.ragged)
          this.#unfinished = this.#at(batch, index, null);
        this.#statedTotal(row, batch, index, texts);
        this.#readers.startBlock();
        return null;
      case 'stray':
        this.counts.strays += 1;
        this.#report(
          READING.neitherProjectNorTotal,
          this.#at(batch, index, row.column),
          texts[row.column] ?? '',
        );
        return null;
    }
  }

  #project(batch: RowBatch, index: number): ProjectRow {
    const { counts } = this;
    const project = this.#readers.read(batch, index);
    this.#afterNote = false;
    counts.projects += 1;
    if (project.countyFilled) counts.filled += 1;
    if (project.endsEarly && !this.sheet.ragged) this.#unfinished = project.at();
    if (project.endsEarly && this.sheet.ragged) counts.endEarly += 1;
    counts.lastDay = latest(counts.lastDay, project);
    this.#totals.add(project);
    return project;
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

  #useUnit(unit: MoneyUnit, batch: RowBatch, index: number): void {
    if (this.#unit !== null && unit.name === this.#unit.name && unit.factor === this.#unit.factor) return;
    this.#unit = unit;
    this.#readers = this.#columnReaders();
    this.#report(READING.severalTables, this.#at(batch, index, null), unit.name);
  }

  #useHeader(batch: RowBatch, index: number, texts: readonly string[]): void {
    const row = { row: batch.firstRow + index, line: batch.lines[index] ?? 0, cells: texts };
    const header = readHeader([row], this.#context.headerWords);
    const at = this.#at(batch, index, null);
    if (missingFields(header).length > 0) {
      throw new Unreadable({
        code: READING.otherTable,
        at,
        found: texts.filter((text) => text !== '').join('、'),
      });
    }
    this.#header = header;
    this.#readers = this.#columnReaders();
    this.#report(READING.severalTables, at, header.labels.filter((label) => label !== '').join('、'));
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
      const lines = text.split(/\r\n|\r|\n/);
      if (lines.length > 1 && lines.some((line) => line.split(delimiter).length > enough)) {
        this.#report(READING.swallowedRows, this.#at(batch, index, column), text);
        return;
      }
    }
  }

  #summarise(): void {
    const { counts, sheet } = this;
    const at = { source: sheet.source.name, row: null, column: null, line: null };
    if (this.#unfinished !== null) {
      this.#context.report(finding({ code: READING.truncated, at: this.#unfinished }));
    }
    if (counts.filled > 0) {
      this.#context.report(
        finding({
          code: READING.countyFilledDown,
          at,
          field: 'county',
          details: { projects: counts.filled },
        }),
      );
    }
    if (counts.endEarly > 0) {
      this.#context.report(
        finding({ code: READING.rowsEndEarly, at, details: { projects: counts.endEarly } }),
      );
    }
    if (counts.projects === 0) this.#context.report(finding({ code: READING.noProjects, at }));
  }

  #report(code: ReadingCode, at: Position, found: string): void {
    this.#context.report(finding({ code, at, found }));
  }

  #at(batch: RowBatch, index: number, column: number | null): Position {
    return {
      source: this.sheet.source.name,
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

function latest(before: Day | null, project: Project): Day | null {
  let last = before;
  for (const day of [
    project.signed,
    project.registered,
    project.started,
    project.operating,
    project.completed,
    project.terminated,
  ]) {
    // A month comes before its days, so that the order of the rows does not matter.
    if (day !== null && (last === null || day > last)) last = day;
  }
  return last;
}
