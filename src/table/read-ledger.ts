import { isMonthOnly, type Day, type DayOrigin } from '../domain/day.ts';
import type { Projects } from '../domain/projects.ts';
import type { Dialect } from '../sheet/dialect.ts';
import {
  headerFindings,
  openSheet,
  type OpenOptions,
  type OpenSheet,
  type SheetSource,
} from './head/open-sheet.ts';
import { lastDayOf } from './head/preamble.ts';
import { SheetReader, type SheetCounts } from './rows/read-rows.ts';
import type { SheetContext } from './sheet-context.ts';

/** What is known of the day of the report before the rows are read. */
interface ReportDay {
  /** Days after this one have not happened yet, as far as the report goes; null: no limit is known. */
  readonly cut: Day | null;
  /** The day, when one is stated in full; null: the last day of the ledger will be taken. */
  readonly day: Day | null;
  /** The day that some sheets state while others state none: the day of the report is not before it. */
  readonly atLeast: Day | null;
  /** Where {@link cut} or {@link atLeast} comes from. */
  readonly from: DayOrigin;
}

/** All sheets of a ledger, opened. */
export interface OpenLedger {
  readonly sheets: readonly OpenSheet[];
  /** The city of the first title that names one, or null. */
  readonly city: string | null;
  readonly reportDay: ReportDay;
}

/** What reading one file came to. */
export interface SheetResult {
  readonly source: string;
  readonly dialect: Dialect;
  readonly counts: SheetCounts;
}

/** Opens all files of a ledger. @param asOf the day that the user named, or null @throws Unreadable */
export async function openLedger(
  sources: readonly SheetSource[],
  options: OpenOptions,
  asOf: Day | null,
): Promise<OpenLedger> {
  const sheets: OpenSheet[] = [];
  for (const source of sources) sheets.push(await openSheet(source, options));
  const city = sheets.map((sheet) => sheet.preamble.city).find((name) => name !== null) ?? null;
  return { sheets, city, reportDay: reportDay(sheets, asOf) };
}

/**
 * The day of the report: the option, else the latest that sheets state in full, else the last day in the ledger. A month
 * that a sheet states only bounds it. Where a sheet states nothing, its rows are not bound and may be later.
 */
function reportDay(sheets: readonly OpenSheet[], asOf: Day | null): ReportDay {
  if (asOf !== null) return { cut: lastDayOf(asOf), day: lastDayOf(asOf), atLeast: null, from: 'option' };
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
  if (latest === null) return { cut: null, day: null, atLeast: null, from: 'none' };
  const atLeast = isMonthOnly(latest) ? null : latest;
  if (sheets.some(({ preamble }) => preamble.statedDay === null))
    return { cut: null, day: null, atLeast, from: atLeast === null ? 'none' : from };
  return { cut: lastDayOf(latest), day: atLeast, atLeast, from };
}

/** Reads the projects of a ledger, file by file; {@link LedgerReader.results} tells what the files held. */
export class LedgerReader {
  readonly #ledger: OpenLedger;
  readonly #context: SheetContext;
  readonly #results: SheetResult[] = [];

  constructor(ledger: OpenLedger, context: SheetContext) {
    this.#ledger = ledger;
    this.#context = context;
  }

  /** The projects, in batches. @throws Unreadable */
  async *projects(): AsyncGenerator<Projects> {
    for (const sheet of this.#ledger.sheets) {
      for (const found of headerFindings(sheet)) this.#context.report(found);
      const reader = new SheetReader(sheet, this.#context);
      yield* reader.projects();
      this.#results.push({ source: sheet.source.name, dialect: sheet.dialect, counts: reader.counts });
    }
  }

  /** What was read, file by file; complete when all projects have been read. */
  get results(): readonly SheetResult[] {
    return this.#results;
  }

  /** The day of the report and where it comes from, once all projects have been read. */
  get asOf(): { readonly day: Day | null; readonly from: DayOrigin } {
    const { day, from, cut, atLeast } = this.#ledger.reportDay;
    if (day !== null) return { day, from };
    let last: Day | null = null;
    for (const { counts } of this.#results) {
      if (counts.lastDay !== null && (last === null || counts.lastDay > last)) last = counts.lastDay;
    }
    if (atLeast !== null && (last === null || lastDayOf(last) <= atLeast)) return { day: atLeast, from };
    // Where the rows go beyond the month that is stated, or hold no day at all, that month decides.
    if (last === null || (cut !== null && lastDayOf(last) > cut)) return { day: cut, from };
    return { day: lastDayOf(last), from: 'last-day' };
  }
}
