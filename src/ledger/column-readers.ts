import type { MoneyUnit } from '../domain/amount.ts';
import type { CountyMatch } from '../domain/county.ts';
import { finding, Unreadable, type Finding, type Position } from '../domain/finding.ts';
import {
  FIELDS,
  FIELD_NAMES,
  type AmountField,
  type DayField,
  type Field,
  type TextField,
} from '../domain/field.ts';
import type { Project } from '../domain/project.ts';
import { NONE } from '../domain/projects.ts';
import { READING, type ReadingCode } from '../domain/reading-codes.ts';
import { STAGES, stageOn } from '../domain/stage.ts';
import { cellText, type RowBatch } from '../sheet/rows.ts';
import { totalColumns } from './classify-row.ts';
import { unknownColumns, type Header, type MappedColumn } from './find-header.ts';
import { Meanings } from './meanings.ts';
import { rawWidth, type OpenSheet } from './open-sheet.ts';
import { exponentOf } from './plain-bytes.ts';
import { hasHidden, PlainProjects } from './plain-project.ts';
import { keyText, saysNothing } from './plain-text.ts';
import { ProjectRows } from './project-rows.ts';
import { emptyValues, type ProjectValues } from './project-values.ts';
import { readAmount } from './read-amount.ts';
import { readCount, readShare } from './read-count.ts';
import { readDay, readReportDay } from './read-day.ts';
import type { Reading } from './reading.ts';
import { readStage } from './read-stage.ts';
import { SheetColumns } from './sheet-columns.ts';
import type { SheetContext } from './sheet-context.ts';
import type { StatedSum, SummedField } from './stated-totals.ts';
import {
  AmountColumn,
  CountColumn,
  DayColumn,
  ReferrerColumn,
  StageColumn,
  type ValueColumn,
} from './value-columns.ts';

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
  isPlainProject(batch: RowBatch, record: number): boolean;
  /** An empty list for the projects of a batch; the one before is not used any more. */
  begin(batch: RowBatch): ProjectRows;
  /** Reads the cells of the projects from `from` on; what cannot be read is reported. */
  fill(projects: ProjectRows, from: number): void;
  /** The amounts of a row of sums; what cannot be read is reported. */
  statedSums(batch: RowBatch, record: number): readonly StatedSum[];
  /** A merged cell does not reach over a row of sums or a header. */
  startBlock(): void;
}

/** The readers for the columns of a header. */
export function columnReaders(header: Header, context: ColumnContext): ColumnReaders {
  return new Readers(header, context);
}

/** What a cell of the county column says. */
interface CountyCell {
  /** Null: nothing. */
  readonly match: CountyMatch | null;
  /** The cell is blank, and so may be part of a merged one. */
  readonly blank: boolean;
  /** There is something to say about it. */
  readonly odd: boolean;
}

/** A text column with merged cells, and what stands above. */
interface MergedTexts {
  readonly field: TextField;
  readonly index: number;
  above: string | null;
}

/** Without any of these columns it is not known whether a project has started: a contract alone does not tell. */
const STAGE_FIELDS = ['stage', 'started', 'operating', 'completed'] as const;

/** The stages that come one after the other; `terminated` and `negotiating` stand aside. */
const FIRST_STAGE = STAGES.indexOf('signed');
const LAST_STAGE = STAGES.indexOf('completed');

class Readers implements ColumnReaders {
  readonly #context: ColumnContext;
  readonly #columns: SheetColumns;
  readonly #plain: PlainProjects;
  readonly #typed: readonly ValueColumn[];
  readonly #rawWidth: number;
  readonly #county: number;
  readonly #countyCells: Meanings<CountyCell>;
  readonly #countyMerged: boolean;
  readonly #mergedTexts: readonly MergedTexts[];
  /** Columns with an amount that has no unit. */
  readonly #withoutUnit = new Set<Field>();
  readonly #startColumn: number;
  /** Whether there is any column that tells how far a project is beyond its contract. */
  readonly #tellsStages: boolean;
  #above: string | null = null;
  #memory: ProjectValues | null = null;

  constructor(header: Header, context: ColumnContext) {
    this.#context = context;
    const indexOf = indexes(header.columns);
    this.#columns = new SheetColumns(context.sheet.source.name, indexOf, others(header));
    this.#typed = header.columns.flatMap((column) => this.#reader(column) ?? []);
    this.#rawWidth = rawWidth(header);
    this.#plain = new PlainProjects(indexOf.name, indexOf.investment, totalColumns(header));
    this.#county = indexOf.county;
    this.#countyCells = new Meanings((text) => this.#countyCell(text));
    this.#countyMerged = context.sheet.merged.has(indexOf.county);
    this.#mergedTexts = (['group', 'industry'] as const)
      .map((field) => ({ field, index: indexOf[field], above: null }))
      .filter(({ index }) => context.sheet.merged.has(index));
    this.#startColumn = startColumn(header, context.startColumn);
    this.#tellsStages = STAGE_FIELDS.some((field) => indexOf[field] >= 0);
  }

  isPlainProject(batch: RowBatch, record: number): boolean {
    return this.#plain.has(batch, record);
  }

  begin(batch: RowBatch): ProjectRows {
    this.#memory = emptyValues(batch.count, this.#memory);
    return new ProjectRows(this.#columns, batch, this.#memory, 0);
  }

  startBlock(): void {
    this.#above = null;
    for (const merged of this.#mergedTexts) merged.above = null;
  }

  fill(projects: ProjectRows, from: number): void {
    const { count, odd, stages } = projects;
    this.#fillCounties(projects, from);
    this.#lookAtRows(projects, from);
    for (const merged of this.#mergedTexts) fillDown(merged, projects, from);
    for (const column of this.#typed) column.fill(projects, from, count);
    if (this.#startColumn >= 0) this.#fillStartSigns(projects, from);
    this.#fillStages(projects, from, stages);
    // Faults are told row by row, as whoever mends them goes through the sheet.
    for (let index = from; index < count; index += 1) if (odd[index] === 1) this.#tell(projects, index);
  }

  statedSums(batch: RowBatch, record: number): readonly StatedSum[] {
    const first = batch.firstCell[record] ?? 0;
    const end = batch.firstCell[record + 1] ?? 0;
    const sums: StatedSum[] = [];
    for (const column of this.#typed) {
      const cell = first + column.index;
      if (!isSummed(column.field) || cell >= end) continue;
      const { value, fault, expected } = column.read(batch, cell);
      const found = cellText(batch, cell);
      const at = {
        source: this.#columns.source,
        row: batch.firstRow + record,
        column: column.index + 1,
        line: batch.lines[record] ?? null,
      };
      if (fault !== null && fault !== READING.finerThanYuan) {
        if (fault === READING.moneyUnitUnknown) this.#noUnit(at, column.field, found);
        else this.#context.report(finding({ code: fault, at, field: column.field, found, expected }));
      }
      if (typeof value === 'number') sums.push({ field: column.field, value, at, found });
    }
    return sums;
  }

  #reader({ field, index, unit }: MappedColumn): ValueColumn | null {
    const { year, rates, stageWords, counties } = this.#context;
    switch (FIELDS[field].kind) {
      case 'amount': {
        const own = unit ?? this.#context.unit;
        const read = (text: string): Reading<number> => readAmount(text, { unit: own, rates });
        const exponent = own === null || own.currency !== 'CNY' ? -1 : exponentOf(own.factor);
        return new AmountColumn(field as AmountField, index, read, exponent);
      }
      case 'day':
        return new DayColumn(field as DayField, index, (text) =>
          field === 'reportDay' ? readReportDay(text) : readDay(text, year),
        );
      case 'count':
        return new CountColumn('jobs', index, readCount);
      case 'share':
        return new CountColumn('referrerShare', index, readShare);
      case 'stage':
        return new StageColumn(index, (text) => readStage(text, stageWords));
      case 'county':
        if (field === 'county') return null;
        return new ReferrerColumn(index, (text) =>
          saysNothing(keyText(text)) ? null : counties.resolve(text).name,
        );
      case 'text':
        return null;
    }
  }

  #countyCell(text: string): CountyCell {
    const key = keyText(text);
    if (saysNothing(key)) return { match: null, blank: key === '', odd: true };
    const match = this.#context.counties.resolve(text);
    return { match, blank: false, odd: isOdd(match) || !isPlainText(text) };
  }

  #fillCounties(projects: ProjectRows, from: number): void {
    const { batch, counties, count, odd } = projects;
    for (let index = from; index < count; index += 1) {
      const cell = projects.cell(this.#county, index);
      const said = cell < 0 ? NO_COUNTY : this.#countyCells.of(batch, cell);
      if (said.match !== null) {
        this.#above = said.match.name;
        counties[index] = this.#above;
        if (said.odd) odd[index] = 1;
      } else if (said.blank && this.#countyMerged && this.#above !== null) {
        counties[index] = this.#above;
        projects.markFilled(index);
      } else {
        counties[index] = null;
        odd[index] = 1;
      }
    }
  }

  /** Marks as odd the rows whose name holds something hidden, or that are not as wide as the header. */
  #lookAtRows({ batch, records, count, odd }: ProjectRows, from: number): void {
    const { firstCell } = batch;
    const name = this.#columns.indexOf.name;
    const width = this.#rawWidth;
    for (let index = from; index < count; index += 1) {
      const record = records[index] ?? 0;
      const first = firstCell[record] ?? 0;
      const end = firstCell[record + 1] ?? 0;
      if (end - first !== width || (first + name < end && hasHidden(batch, first + name))) odd[index] = 1;
    }
  }

  #fillStartSigns(projects: ProjectRows, from: number): void {
    const { batch, count, startSigns } = projects;
    for (let index = from; index < count; index += 1) {
      const cell = projects.cell(this.#startColumn, index);
      startSigns[index] = cell >= 0 && !saysNothing(keyText(cellText(batch, cell))) ? 1 : 0;
    }
  }

  /** Where no day of a project is later than the day of the report, what the ledger states is so. */
  #fillStages(projects: ProjectRows, from: number, stages: Int8Array): void {
    const { count, statedStages } = projects;
    const { asOf } = this.#context;
    const last = asOf ?? Number.MAX_SAFE_INTEGER;
    if (!this.#tellsStages) return;
    const [signed, registered, started] = [
      projects.numbers('signed'),
      projects.numbers('registered'),
      projects.numbers('started'),
    ];
    const [operating, completed] = [projects.numbers('operating'), projects.numbers('completed')];
    for (let index = from; index < count; index += 1) {
      const stated = statedStages[index] ?? -1;
      const isPlain =
        stated >= FIRST_STAGE &&
        stated <= LAST_STAGE &&
        (signed[index] ?? 0) <= last &&
        (started[index] ?? 0) <= last &&
        (registered[index] ?? 0) <= last &&
        (operating[index] ?? 0) <= last &&
        (completed[index] ?? 0) <= last;
      if (isPlain) {
        stages[index] = stated;
        continue;
      }
      const stage = stageOn(STAGES[stated] ?? null, projects.at(index), asOf);
      if (stage !== null) stages[index] = STAGES.indexOf(stage);
    }
  }

  /** Reports what is wrong with a project, from its county to its last cell. */
  #tell(projects: ProjectRows, index: number): void {
    const { batch, records } = projects;
    const project = projects.at(index);
    const first = batch.firstCell[records[index] ?? 0] ?? 0;
    const end = batch.firstCell[(records[index] ?? 0) + 1] ?? 0;
    this.#tellCounty(projects, index, project);
    const name = projects.cell(this.#columns.indexOf.name, index);
    if (name >= 0 && hasHidden(batch, name)) this.#hidden(project, 'name');
    const odd = end - first === this.#rawWidth ? null : this.#wrongWidth(batch, first, end);
    if (odd !== null) {
      const { code, column } = odd;
      const at = { ...project.at(), column };
      const found = String(end - first);
      this.#context.report(finding({ code, at, ...ownerOf(project), found, expected: this.#rawWidth }));
      if (code !== READING.blankCellsBeyond) {
        for (const typed of this.#typed) {
          typed.clear(projects, index);
          projects.markUnread(typed.field, index);
        }
        projects.stages[index] = NONE;
        return;
      }
    }
    for (const place of projects.faultsOf(index)) {
      const column = this.#typed.find((each) => each.index === place);
      if (column === undefined) continue;
      const cell = first + place;
      const { value, fault, expected } = column.read(batch, cell);
      if (fault === null) continue;
      const [at, found] = [project.at(column.field), cellText(batch, cell)];
      if (value === null) projects.markUnread(column.field, index);
      if (fault === READING.moneyUnitUnknown) this.#noUnit(at, column.field, found);
      else {
        this.#context.report(
          finding({
            code: fault,
            at,
            field: column.field,
            ...ownerOf(project),
            found,
            expected,
            details: fault === READING.stageUnknown ? countedAs(project) : {},
          }),
        );
      }
    }
  }

  #tellCounty(projects: ProjectRows, index: number, project: Project): void {
    const cell = projects.cell(this.#county, index);
    const match = cell < 0 ? null : this.#countyCells.of(projects.batch, cell).match;
    if (match !== null) {
      if (hasHidden(projects.batch, cell)) this.#hidden(project, 'county');
      if (isOdd(match)) this.#oddCounty(project, match);
      return;
    }
    if (projects.isFilled(index)) return;
    projects.markUnread('county', index);
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

  #oddCounty(project: Project, match: CountyMatch): void {
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
    batch: RowBatch,
    first: number,
    end: number,
  ): { readonly code: ReadingCode; readonly column: number } | null {
    const { ragged, overlong } = this.#context.sheet;
    if (end - first < this.#rawWidth) {
      return ragged ? null : { code: READING.tooFewCells, column: end - first + 1 };
    }
    for (let cell = first + this.#rawWidth; cell < end; cell += 1) {
      if (!isBlankText(cellText(batch, cell)))
        return { code: READING.tooManyCells, column: cell - first + 1 };
    }
    // A comma too many in a row that ends in blank cells moves blank ones out of the table.
    return overlong ? null : { code: READING.blankCellsBeyond, column: this.#rawWidth + 1 };
  }

  #hidden(project: Project, field: Field): void {
    const found = project.raw(field);
    this.#context.report(
      finding({ code: READING.hiddenCharacters, at: project.at(field), field, ...ownerOf(project), found }),
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
}

const NO_COUNTY: CountyCell = { match: null, blank: false, odd: true };

/** The texts of merged cells, in every row of their block. */
function fillDown(merged: MergedTexts, projects: ProjectRows, from: number): void {
  const { batch, columns, count } = projects;
  const texts = projects.ownTexts(merged.field);
  let filled = 0;
  for (let index = from; index < count; index += 1) {
    const cell = projects.cell(merged.index, index);
    const text = cell < 0 ? null : columns.texts(merged.field).of(batch, cell);
    const isBlank = text === null && cell >= 0 && isBlankText(cellText(batch, cell));
    if (!isBlank) merged.above = text;
    texts[index] = merged.above;
    if (isBlank && merged.above !== null) filled += 1;
  }
  projects.textsFilled.set(merged.field, (projects.textsFilled.get(merged.field) ?? 0) + filled);
}

/** Where a project stands whose stage could not be read: its days may tell. */
function countedAs({ stage }: Project): Finding['details'] {
  return stage === null ? {} : { stage: { stage } };
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

function startColumn(header: Header, label: string | null): number {
  return label === null ? -1 : header.labels.findIndex((text) => keyText(text) === keyText(label));
}

function isBlankText(text: string): boolean {
  return keyText(text) === '';
}

/** Whether a text holds nothing but visible ASCII and Chinese characters: nothing hidden, whatever counts as that. */
function isPlainText(text: string): boolean {
  return /^[ -~\u4e00-\u9fff]*$/.test(text);
}

/** Whether a county is of another city, not in the settings, or all but the name of a county of this city. */
function isOdd({ kind, nearest }: CountyMatch): boolean {
  return kind === 'elsewhere' || kind === 'unknown' || (kind === 'as-written' && nearest !== null);
}

/** Whose a finding about a project is. */
function ownerOf(project: Project): { readonly county: string | null; readonly project: string | null } {
  return { county: project.county, project: project.code ?? project.name };
}
