import type { MoneyUnit } from '../../domain/amount.ts';
import { wholeFile, type Position } from '../../domain/position.ts';
import { finding, Unreadable, type Finding } from '../../findings/finding.ts';
import type { Details } from '../../findings/finding-kind.ts';
import { cellText, type RowBatch } from '../../sheet/rows.ts';
import { AMOUNT_FINDINGS } from '../cells/amount-findings.ts';
import type { CellColumn } from '../cells/cell-column.ts';
import { CELL_FINDINGS } from '../cells/cell-findings.ts';
import { CELL_KINDS, isSummed } from '../cells/cell-kinds.ts';
import { hasHidden } from '../cells/hidden.ts';
import { wordMap } from '../cells/vocabulary.ts';
import { unknownColumns, type Header, type MappedColumn } from '../head/find-header.ts';
import { rawWidth, type OpenSheet } from '../head/open-sheet.ts';
import { RecordBatch } from '../memory/record-batch.ts';
import { SheetColumns } from '../memory/sheet-columns.ts';
import { keyText } from '../plain-text.ts';
import { nameOf, type Field } from '../table-kind.ts';
import type { TableContext } from '../table-context.ts';
import { totalColumns } from './classify-row.ts';
import { PlainRecords } from './plain-rows.ts';
import { ROW_FINDINGS } from './row-findings.ts';
import type { StatedSum } from './stated-totals.ts';

const NO_WORDS: ReadonlyMap<string, number> = new Map();

/** Reads the cells of records under one header, and tells what is wrong with them. */
export class RecordReader {
  /** The unit of amounts whose header states none. */
  readonly unit: MoneyUnit | null;
  readonly #sheet: OpenSheet;
  readonly #context: TableContext;
  readonly #columns: SheetColumns;
  readonly #plain: PlainRecords;
  /** Those whose faults hold whatever the width of the row, first. */
  readonly #readers: readonly CellColumn[];
  readonly #owners: readonly CellColumn[];
  readonly #values: readonly CellColumn[];
  readonly #rawWidth: number;
  readonly #title: number;
  readonly #signColumn: number;
  /** Columns with an amount that has no unit. */
  readonly #withoutUnit = new Set<string>();

  constructor(sheet: OpenSheet, header: Header, unit: MoneyUnit | null, context: TableContext) {
    const { kind, source } = sheet;
    this.unit = unit;
    this.#sheet = sheet;
    this.#context = context;
    const indexes = new Map(header.columns.map(({ field, index }) => [field.key, index]));
    const others = new Map(unknownColumns(header).map(({ name, index }) => [name, index]));
    this.#columns = new SheetColumns(source.name, kind.view, indexes, others);
    this.#readers = header.columns.flatMap((column) => this.#readerOf(column) ?? []);
    this.#owners = this.#readers.filter(({ isLeading }) => isLeading);
    this.#values = this.#readers.filter(({ isLeading }) => !isLeading);
    this.#rawWidth = rawWidth(header);
    this.#title = this.#columns.indexOf(kind.title);
    const weight = kind.weight === null ? -1 : this.#columns.indexOf(kind.weight);
    this.#plain = new PlainRecords(this.#title, weight, totalColumns(header, kind));
    const { startColumn } = context;
    this.#signColumn =
      startColumn === null ? -1 : header.labels.findIndex((text) => keyText(text) === keyText(startColumn));
  }

  /** Whether a row is plainly a record: it has a title, an amount that begins with a digit, and no word of a total row. */
  isPlainRecord(batch: RowBatch, record: number): boolean {
    return this.#plain.has(batch, record);
  }

  /** A place for records of a batch, without any yet. */
  batch(batch: RowBatch): RecordBatch {
    return new RecordBatch(this.#columns, batch);
  }

  /** Begins with the next batch, in the memory of the last one. */
  begin(records: RecordBatch, batch: RowBatch): void {
    records.begin(this.#columns, batch);
  }

  /** A merged cell does not reach over a row of sums or a header. */
  startBlock(): void {
    for (const reader of this.#readers) reader.startBlock?.();
  }

  /** Reads the cells of the records from `from` on; what is wrong with them is reported. */
  fill(records: RecordBatch, from: number): void {
    const { count, doubtful } = records;
    for (const reader of this.#owners) reader.fill(records, from, count);
    this.#lookAtRows(records, from);
    for (const reader of this.#values) reader.fill(records, from, count);
    const { horizon } = this.#context;
    this.#sheet.kind.derive?.(records, from, { horizon, signColumn: this.#signColumn });
    // Faults are told row by row, as whoever fixes them goes through the sheet.
    for (let index = from; index < count; index += 1) if (doubtful[index] === 1) this.#tell(records, index);
  }

  /** The amounts of a row of sums; what cannot be read is reported. */
  statedSums(batch: RowBatch, record: number): readonly StatedSum[] {
    const first = batch.firstCell[record] ?? 0;
    const end = batch.firstCell[record + 1] ?? 0;
    const sums: StatedSum[] = [];
    for (const reader of this.#readers) {
      const cell = first + reader.index;
      const field = this.#fieldOf(reader.field);
      if (field === undefined || !isSummed(field.kind) || cell >= end) continue;
      const { value, fault, expected } = reader.read(batch, cell);
      const found = cellText(batch, cell);
      const position = {
        ...wholeFile(this.#columns.source),
        row: batch.firstRow + record,
        column: reader.index + 1,
        line: batch.lines[record] ?? null,
      };
      if (fault === AMOUNT_FINDINGS.moneyUnitUnknown) this.#noUnit(position, field, found);
      else if (fault !== null && fault !== AMOUNT_FINDINGS.finerThanYuan)
        this.#context.report(finding<Details>(fault, position, { field, found, expected }));
      if (typeof value === 'number') sums.push({ field, value, position, found });
    }
    return sums;
  }

  #readerOf({ field, index, unit }: MappedColumn): CellColumn | null {
    const { rates, counties, furtherWords } = this.#context;
    const { preamble, merged } = this.#sheet;
    const { vocabulary } = field;
    return CELL_KINDS[field.kind].column({
      field: field.key,
      name: nameOf(field),
      index,
      unit: unit ?? this.unit,
      rates,
      year: preamble.year,
      counties,
      words: vocabulary === undefined ? NO_WORDS : wordMap(vocabulary, furtherWords[field.key]),
      unknownWord: vocabulary?.unknown ?? CELL_FINDINGS.wordUnknown,
      halves: field.halves === true,
      asWritten: field.asWritten === true,
      mayBeBlank: field.mayBeBlank === true,
      merged: merged.has(index),
    });
  }

  #fieldOf(key: string): Field | undefined {
    return this.#sheet.kind.fields[key];
  }

  /** Looks at the rows themselves: a title that holds something hidden, a width that is not that of the header. */
  #lookAtRows(records: RecordBatch, from: number): void {
    const { batch, count, doubtful } = records;
    const { title } = this.#sheet.kind;
    const { firstCell } = batch;
    for (let index = from; index < count; index += 1) {
      const record = records.records[index] ?? 0;
      const first = firstCell[record] ?? 0;
      const end = firstCell[record + 1] ?? 0;
      if (end - first !== this.#rawWidth) doubtful[index] = 1;
      const cell = first + this.#title;
      if (this.#title >= 0 && cell < end && hasHidden(batch, cell)) {
        const kind = CELL_FINDINGS.hiddenCharacters;
        records.addFault(index, { field: title, kind, expected: null, unread: false, leading: true });
      }
    }
  }

  /** Reports what is wrong with a record, from whose it is to its last cell. */
  #tell(records: RecordBatch, index: number): void {
    const faults = records.faultsOf(index);
    for (const fault of faults) if (fault.leading) this.#report(records, index, fault);
    const odd = records.width(index) === this.#rawWidth ? null : this.#wrongWidth(records, index);
    if (odd !== null) {
      const { kind, column } = odd;
      const facts = {
        ...this.#ownerOf(records, index),
        found: String(records.width(index)),
        expected: this.#rawWidth,
      };
      const position = { ...records.recordAt(index).positionOf(), column };
      this.#context.report(finding(kind, position, facts));
      if (kind !== ROW_FINDINGS.blankCellsBeyond) {
        this.#takeBack(records, index);
        return;
      }
    }
    for (const fault of faults) if (!fault.leading) this.#report(records, index, fault);
  }

  #report(records: RecordBatch, index: number, fault: ReturnType<RecordBatch['faultsOf']>[number]): void {
    const { kind, expected, unread } = fault;
    const field = this.#fieldOf(fault.field);
    if (field === undefined) return;
    const record = records.recordAt(index);
    const position = record.positionOf(field.key);
    const found = record.raw(field.key);
    if (unread) records.markUnread(field.key, index);
    if (kind === AMOUNT_FINDINGS.moneyUnitUnknown) {
      this.#noUnit(position, field, found);
      return;
    }
    const facts = { field, ...this.#ownerOf(records, index), found, expected, details: {} };
    if (kind === CELL_FINDINGS.stageUnknown) {
      const stage = this.#sheet.kind.countedAs?.(records, index, field.key) ?? null;
      if (stage !== null) facts.details = { stage };
    } else if (kind === CELL_FINDINGS.wordUnknown) facts.details = { words: usualWords(field) };
    this.#context.report(finding<Details>(kind, position, facts));
  }

  /** No value of a row whose cells may stand in the wrong columns is used. */
  #takeBack(records: RecordBatch, index: number): void {
    for (const reader of this.#values) {
      reader.clear(records, index);
      records.markUnread(reader.field, index);
    }
    for (const name of this.#sheet.kind.derived) records.clearCode(name, index);
  }

  /** What is wrong with a row that is not as wide as the header's, and the column from which on; null for nothing. */
  #wrongWidth(
    records: RecordBatch,
    index: number,
  ): { readonly kind: typeof ROW_FINDINGS.tooManyCells; readonly column: number } | null {
    const { ragged, overlong } = this.#sheet;
    const width = records.width(index);
    if (width < this.#rawWidth) return ragged ? null : { kind: ROW_FINDINGS.tooFewCells, column: width + 1 };
    for (let column = this.#rawWidth; column < width; column += 1) {
      const text = cellText(records.batch, records.cell(column, index));
      if (keyText(text) !== '') return { kind: ROW_FINDINGS.tooManyCells, column: column + 1 };
    }
    // A comma too many in a row that ends in blank cells moves blank ones out of the table.
    return overlong ? null : { kind: ROW_FINDINGS.blankCellsBeyond, column: this.#rawWidth + 1 };
  }

  /** Whose a finding about a record is. */
  #ownerOf(records: RecordBatch, index: number): Pick<Finding, 'county' | 'project'> {
    const { owner, knownBy } = this.#sheet.kind;
    const county = owner === null ? null : (records.names(owner)[index] ?? null);
    const known = knownBy.map((field) => records.text(field, index)).find((text) => text !== null);
    return { county, project: known ?? null };
  }

  /** @throws Unreadable unless the reading goes on; then the first such cell of a column is reported */
  #noUnit(position: Position, field: Field, found: string): void {
    const lacking = finding(AMOUNT_FINDINGS.moneyUnitUnknown, position, { field, found });
    if (this.#context.goesOnWithoutUnit !== true) throw new Unreadable(lacking);
    if (this.#withoutUnit.has(field.key)) return;
    this.#withoutUnit.add(field.key);
    this.#context.report(lacking);
  }
}

/** What cells of a field of words usually say, for each of its values. */
function usualWords({ vocabulary }: Field): string {
  return Object.values(vocabulary?.words ?? {})
    .flatMap(([usual]) => usual ?? [])
    .join('、');
}
