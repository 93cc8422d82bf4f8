import { isMonthOnly, type Day, type DayOrigin } from '../domain/day.ts';
import type { Dialect } from '../sheet/dialect.ts';
import { openSheet, type OpenOptions, type OpenSheet, type SheetSource } from '../table/head/open-sheet.ts';
import { headerFindings } from '../table/head/look-at-header.ts';
import { lastDayOf } from '../table/head/preamble.ts';
import { TableReader } from '../table/rows/table-reader.ts';
import type { TableCounts } from '../table/rows/table-counts.ts';
import type { TableContext } from '../table/table-context.ts';
import type { Records } from '../table/records.ts';
import { PROJECTS, type Projects } from './projects.ts';

/** What is known of the day of the report before the rows are read. */
interface KnownDay {
  /** Days after this one have not happened yet, as far as the report goes; null: no limit is known. */
  readonly horizon: Day | null;
  /** The day of the report, when one is stated in full; null: the last day of the ledger will be taken. */
  readonly reportDay: Day | null;
  /** The day that some sheets state while others state none: the day of the report is not before it. */
  readonly atLeast: Day | null;
  /** Where the horizon or {@link atLeast} comes from. */
  readonly from: DayOrigin;
}

/** The tables of a city, opened. */
export interface OpenBooks {
  /** The ledger of projects, sheet by sheet. */
  readonly sheets: readonly OpenSheet[];
  /** Tables of other kinds, which are no part of the ledger. */
  readonly others: readonly OpenSheet[];
  /** All of them, in the order in which they were named. */
  readonly tables: readonly OpenSheet[];
  /** The city of the first title that names one, or null. */
  readonly city: string | null;
  readonly day: KnownDay;
}

/** What reading one file came to. */
export interface SheetResult {
  readonly sheet: OpenSheet;
  readonly source: string;
  readonly dialect: Dialect;
  readonly counts: TableCounts;
}

/** Opens all files. @param asOf the day that the user named, or null @throws Unreadable */
export async function openBooks(
  sources: readonly SheetSource[],
  options: OpenOptions,
  asOf: Day | null,
): Promise<OpenBooks> {
  const opened: OpenSheet[] = [];
  for (const source of sources) opened.push(await openSheet(source, options));
  const sheets = opened.filter(({ kind }) => kind === PROJECTS);
  const others = opened.filter(({ kind }) => kind !== PROJECTS);
  const city = sheets.map((sheet) => sheet.preamble.city).find((name) => name !== null) ?? null;
  return { sheets, others, tables: opened, city, day: knownDay(sheets, asOf) };
}

/**
 * The day of the report: the option, else the latest that sheets state in full, else the last day in the ledger. A month
 * that a sheet states only bounds it. Where a sheet states nothing, its rows are not bound and may be later.
 */
function knownDay(sheets: readonly OpenSheet[], asOf: Day | null): KnownDay {
  if (asOf !== null)
    return { horizon: lastDayOf(asOf), reportDay: lastDayOf(asOf), atLeast: null, from: 'option' };
  let latest: Day | null = null;
  let from: DayOrigin = 'none';
  for (const { preamble } of sheets) {
    if (preamble.statedDay === null) continue;
    const last = lastDayOf(preamble.statedDay);
    if (latest !== null && last < lastDayOf(latest)) continue;
    // A day says more than its month.
    if (latest !== null && last === lastDayOf(latest) && !isMonthOnly(latest)) continue;
    latest = preamble.statedDay;
    from = preamble.statedIn ?? 'none';
  }
  if (latest === null) return { horizon: null, reportDay: null, atLeast: null, from: 'none' };
  const atLeast = isMonthOnly(latest) ? null : latest;
  if (sheets.some(({ preamble }) => preamble.statedDay === null))
    return { horizon: null, reportDay: null, atLeast, from: atLeast === null ? 'none' : from };
  return { horizon: lastDayOf(latest), reportDay: atLeast, atLeast, from };
}

/** Reads tables, file by file; {@link LedgerReader.results} tells what the files held. */
export class LedgerReader {
  readonly #books: OpenBooks;
  readonly #context: TableContext;
  readonly #results: SheetResult[] = [];

  constructor(books: OpenBooks, context: TableContext) {
    this.#books = books;
    this.#context = context;
  }

  /** The projects, in batches. @throws Unreadable */
  async *projects(): AsyncGenerator<Projects> {
    for (const sheet of this.#books.sheets) {
      // A sheet of this kind has records of this kind: the one place where a schema meets its type.
      for await (const records of this.#read(sheet)) yield records as unknown as Projects;
    }
  }

  /** The records of tables of other kinds, in batches. @throws Unreadable */
  async *others(): AsyncGenerator<Records> {
    for (const sheet of this.#books.others) yield* this.#read(sheet);
  }

  async *#read(sheet: OpenSheet): AsyncGenerator<Records> {
    for (const found of headerFindings(sheet)) this.#context.report(found);
    const reader = new TableReader(sheet, this.#context);
    yield* reader.records();
    const { name } = sheet.source;
    this.#results.push({ sheet, source: name, dialect: sheet.dialect, counts: reader.counts });
  }

  /** What was read, file by file; complete when all projects have been read. */
  get results(): readonly SheetResult[] {
    return this.#results;
  }

  /** The day of the report and where it comes from, once all projects have been read. */
  get reportDay(): { readonly day: Day | null; readonly from: DayOrigin } {
    const { reportDay, from, horizon, atLeast } = this.#books.day;
    if (reportDay !== null) return { day: reportDay, from };
    let last: Day | null = null;
    for (const { sheet, counts } of this.#results) {
      if (sheet.kind === PROJECTS && counts.lastDay !== null && (last === null || counts.lastDay > last))
        last = counts.lastDay;
    }
    if (atLeast !== null && (last === null || lastDayOf(last) <= atLeast)) return { day: atLeast, from };
    // Where the rows go beyond the month that is stated, or hold no day at all, that month decides.
    if (last === null || (horizon !== null && lastDayOf(last) > horizon)) return { day: horizon, from };
    return { day: lastDayOf(last), from: 'last-day' };
  }
}
