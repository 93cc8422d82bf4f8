import { wholeFile, type Position } from '../../domain/position.ts';
import { finding, Unreadable } from '../../findings/finding.ts';
import { readRows } from '../../sheet/read-rows.ts';
import { NO_ROWS, rowTexts, type RowBatch } from '../../sheet/rows.ts';
import { columnOf, missingFields, type Header } from '../head/find-header.ts';
import { rawWidth, type OpenSheet } from '../head/open-sheet.ts';
import type { RecordBatch } from '../memory/record-batch.ts';
import { keyText, saysNothing } from '../plain-text.ts';
import type { Records } from '../records.ts';
import { nameOf } from '../table-kind.ts';
import type { TableContext } from '../table-context.ts';
import type { RowClass } from './classify-row.ts';
import { RecordReader } from './record-reader.ts';
import { ROW_FINDINGS } from './row-findings.ts';
import { RowWalk } from './row-walk.ts';
import { namesOtherStage, statedCount } from './row-words.ts';
import { StatedTotals, type StatedRow } from './stated-totals.ts';
import { summarise, type TableCounts } from './table-counts.ts';
import { TABLE_FINDINGS } from './table-findings.ts';

/** Reads the rows of one sheet into records; findings go to the sink as they are met. */
export class TableReader {
  readonly sheet: OpenSheet;
  readonly counts: TableCounts = { rows: 0, records: 0, filled: new Map(), endEarly: 0, lastDay: null };
  readonly #context: TableContext;
  readonly #totals: StatedTotals;
  readonly #walk: RowWalk;
  /** The names of the days on which something has happened. */
  readonly #happened: readonly string[];
  /** The header and the unit under which records are read; the walk is ahead of them by a row. */
  #header: Header;
  #reader: RecordReader;
  /** The records of the batch in hand; the cells of the first {@link #filled} have been read. */
  readonly #records: RecordBatch;
  #filled = 0;
  /** The row that was read last, when it was too short to be whole. */
  #unfinished: Position | null = null;

  constructor(sheet: OpenSheet, context: TableContext) {
    this.sheet = sheet;
    this.#context = context;
    this.#totals = new StatedTotals(sheet.kind);
    this.#walk = new RowWalk(sheet, context.inputUnit);
    this.#happened = Object.values(sheet.kind.fields).flatMap((field) =>
      field.happened === true ? [nameOf(field)] : [],
    );
    this.#header = sheet.header;
    this.#reader = new RecordReader(sheet, this.#header, this.#walk.unit, context);
    this.#records = this.#reader.batch(NO_ROWS);
  }

  /** The records of the sheet, in batches, in the order of the rows. @throws Unreadable */
  async *records(): AsyncGenerator<Records> {
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
        if (this.#reader.isPlainRecord(batch, record)) {
          this.#records.add(record);
          this.#walk.passRecord();
          continue;
        }
        yield* this.#classify(batch, record);
      }
      yield* this.#finished();
    }
    for (const difference of this.#totals.end()) this.#context.report(difference);
    summarise(this.sheet, this.counts, this.#unfinished, this.#context.report);
  }

  #lookAtTitle(): void {
    const { sample, header, source } = this.sheet;
    for (const { row, line, cells } of sample) {
      if (row > header.row - header.height) return;
      const column = cells.findIndex((text) => namesOtherStage(text));
      if (column < 0) continue;
      const position = { ...wholeFile(source.name), row, line, column: column + 1 };
      this.#seeSection(position, cells[column] ?? '');
    }
  }

  /** Called for a heading that names a stage; a column for the stage would say more. @returns whether that is said */
  #seeSection(position: Position, found: string): boolean {
    const { stage } = this.sheet.kind;
    const isDoubtful = stage !== null && columnOf(this.#header, stage) === undefined;
    if (isDoubtful) this.#report(ROW_FINDINGS.sectionNamesStage, position, found);
    return isDoubtful;
  }

  #begin(batch: RowBatch): void {
    this.#reader.begin(this.#records, batch);
    this.#filled = 0;
  }

  /** The records of the batch in hand, if there are any, all read. */
  *#finished(): Generator<Records> {
    this.#fill();
    const { filled } = this.counts;
    for (const [field, count] of this.#records.filled) filled.set(field, (filled.get(field) ?? 0) + count);
    if (this.#records.count > 0) yield this.#records;
  }

  /** Reads the cells of the records that have been added since the last time. */
  #fill(): void {
    const records = this.#records;
    const from = this.#filled;
    const { count } = records;
    if (count === from) return;
    this.#reader.fill(records, from);
    this.#filled = count;
    this.counts.records += count - from;
    this.#totals.add(records, from, count);
    const { ragged } = this.sheet;
    const width = rawWidth(this.#header);
    this.#unfinished = null;
    for (let index = from; index < count; index += 1) {
      if (records.doubtful[index] !== 1 || records.width(index) >= width) continue;
      if (ragged) this.counts.endEarly += 1;
      else if (index === count - 1) this.#unfinished = records.recordAt(index).positionOf();
    }
    this.#seeDays(records, from);
  }

  #seeDays(records: RecordBatch, from: number): void {
    let last = this.counts.lastDay ?? 0;
    for (const name of this.#happened) {
      const days = records.numbers(name);
      // A month comes before its days, so that the order of the rows does not matter.
      for (let index = from; index < records.count; index += 1) last = Math.max(last, days[index] ?? 0);
    }
    if (last > 0) this.counts.lastDay = last;
  }

  /** Classifies a row that is not plainly a record, and acts on it. */
  *#classify(batch: RowBatch, record: number): Generator<Records> {
    const texts = rowTexts(batch, record);
    const row = this.#walk.see(texts, batch.firstRow + record, batch.lines[record] ?? 0);
    if (row.kind === 'record') {
      this.#records.add(record);
      return;
    }
    // Whatever it is, it comes after the rows above it.
    this.#fill();
    this.#unfinished = null;
    const before = this.#reader;
    this.#act(row, batch, record, texts);
    if (before === this.#reader) return;
    yield* this.#finished();
    this.#begin(batch);
  }

  #act(row: RowClass, batch: RowBatch, index: number, texts: readonly string[]): void {
    if (row.kind !== 'record') this.#context.seeOther?.(row.kind, this.#position(batch, index, null), texts);
    const heading = row.kind === 'total' || row.kind === 'header' ? -1 : texts.findIndex(namesOtherStage);
    const isSection =
      heading >= 0 && this.#seeSection(this.#position(batch, index, heading), texts[heading] ?? '');
    switch (row.kind) {
      case 'record':
      case 'blank':
      case 'note':
        return;
      case 'unit':
        this.#useUnit(this.#position(batch, index, null));
        return;
      case 'header':
        if (row.differs) this.#useHeader(this.#position(batch, index, null), texts);
        else this.#report(ROW_FINDINGS.repeatedHeader, this.#position(batch, index, null), '');
        this.#reader.startBlock();
        return;
      case 'total':
        if (texts.length < rawWidth(this.#header) && !this.sheet.ragged)
          this.#unfinished = this.#position(batch, index, null);
        this.#statedTotal(row, batch, index, texts);
        if (row.total === 'of-which') this.#lookAtPart(batch, index, texts);
        this.#reader.startBlock();
        return;
      case 'stray':
        if (isSection) return;
        this.#report(
          ROW_FINDINGS.neitherProjectNorTotal,
          this.#position(batch, index, row.column),
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
    const sums = this.#reader.statedSums(batch, index);
    const title = columnOf(this.#header, this.sheet.kind.title);
    const counts = (title === undefined ? [column] : [column, title.index]).flatMap((each) => {
      const found = texts[each] ?? '';
      const value = statedCount(found);
      return value === null ? [] : [{ value, position: this.#position(batch, index, each), found }];
    });
    const row: StatedRow = { kind, label, sums, count: counts[0] ?? null };
    for (const difference of this.#totals.see(row)) this.#context.report(difference);
  }

  /** A row that says 其中 is no record; where it has what only records have, that is doubtful. */
  #lookAtPart(batch: RowBatch, index: number, texts: readonly string[]): void {
    const { ofWhole } = this.sheet.kind;
    const own = this.#header.columns.find(
      (column) => ofWhole.includes(column.field.key) && !saysNothing(keyText(texts[column.index] ?? '')),
    );
    if (own === undefined) return;
    const facts = { found: texts[own.index] ?? '', details: { dated: { field: own.field } } };
    const position = this.#position(batch, index, own.index);
    this.#context.report(finding(ROW_FINDINGS.ofWhichLikeProject, position, facts));
  }

  #useUnit(position: Position): void {
    const { unit } = this.#walk;
    const before = this.#reader.unit;
    if (unit === null || (before !== null && unit.name === before.name && unit.factor === before.factor))
      return;
    this.#reader = new RecordReader(this.sheet, this.#header, unit, this.#context);
    this.#report(TABLE_FINDINGS.severalTables, position, unit.name);
  }

  #useHeader(position: Position, texts: readonly string[]): void {
    const { header, unit } = this.#walk;
    if (missingFields(header, this.sheet.kind).length > 0) {
      const found = texts.filter((text) => text !== '').join('、');
      throw new Unreadable(finding(TABLE_FINDINGS.otherTable, position, { found }));
    }
    this.#header = header;
    this.#reader = new RecordReader(this.sheet, header, unit, this.#context);
    this.#report(
      TABLE_FINDINGS.severalTables,
      position,
      header.labels.filter((label, column) => label !== '' && !header.sentBack.has(column)).join('、'),
    );
  }

  /** A quote that is opened by accident ends at the next one, rows further down: their cells hold whole rows. */
  #lookForSwallowed(batch: RowBatch, index: number): void {
    const { delimiter } = this.sheet.dialect;
    const enough = Math.max(2, Math.floor(this.#header.width / 2));
    for (const [column, text] of rowTexts(batch, index).entries()) {
      if (this.#header.sentBack.has(column)) continue;
      const lines = text.split(/\r\n|\r|\n/);
      if (lines.length > 1 && lines.some((line) => line.split(delimiter).length > enough)) {
        this.#report(ROW_FINDINGS.swallowedRows, this.#position(batch, index, column), text);
        return;
      }
    }
  }

  #report(kind: typeof ROW_FINDINGS.repeatedHeader, position: Position, found: string): void {
    this.#context.report(finding(kind, position, { found }));
  }

  #position(batch: RowBatch, index: number, column: number | null): Position {
    return {
      ...wholeFile(this.sheet.source.name),
      row: batch.firstRow + index,
      column: column === null ? null : column + 1,
      line: batch.lines[index] ?? null,
    };
  }
}

/** Whether a row goes over more than one line. */
function isMultiline({ lines }: RowBatch, index: number): boolean {
  return (lines[index + 1] ?? 0) - (lines[index] ?? 0) > 1;
}
