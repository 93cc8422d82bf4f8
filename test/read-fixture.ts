import { readFile } from 'node:fs/promises';
import { Counties, type County } from '../src/domain/county.ts';
import type { Day } from '../src/domain/day.ts';
import { Unreadable, type Finding, type FindingSink } from '../src/findings/finding.ts';
import { openLedger, LedgerReader, type OpenLedger } from '../src/books/ledger.ts';
import type { SheetSource } from '../src/table/head/open-sheet.ts';
import { keyText } from '../src/table/plain-text.ts';
import { stageWords } from '../src/table/cells/word.ts';
import type { SheetContext } from '../src/table/table-context.ts';
import { headerWords } from '../src/table/head/header-words.ts';
import { EarlierLedger } from '../src/rules/earlier-ledger.ts';
import type { LedgerFold, RuleContext } from '../src/rules/rule.ts';
import { startRules } from '../src/rules/rules.ts';
import type { ProjectField } from '../src/books/projects.ts';

/** What a test may set beside the files. */
export interface ReadOptions {
  readonly city?: string;
  readonly counties?: readonly County[];
  readonly asOf?: Day;
  readonly today?: Day;
  readonly channels?: readonly string[];
  readonly thresholds?: ReadonlyMap<string, number>;
  /** The files of an earlier ledger. */
  readonly earlier?: readonly SheetSource[];
  readonly start?: (context: RuleContext) => LedgerFold;
}

const CHUNK = 1024 * 1024;

/** A file that is already in memory. */
export function sourceOf(name: string, bytes: Uint8Array): SheetSource {
  return {
    name,
    head: async (count) => bytes.slice(0, count),
    async *chunks() {
      for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.slice(at, at + CHUNK);
    },
  };
}

/** A file under `fixtures/`, by the name that findings give it: its last part. */
export async function fixtureSource(path: string): Promise<SheetSource> {
  const bytes = await readFile(new URL(`../fixtures/${path}`, import.meta.url));
  return sourceOf(path.slice(path.lastIndexOf('/') + 1), new Uint8Array(bytes));
}

/** All findings of reading and checking a ledger, in order; that of a file that cannot be read is the last. */
export async function findingsOf(
  sources: readonly SheetSource[],
  options: ReadOptions = {},
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const report: FindingSink = (finding) => void findings.push(finding);
  try {
    await check(sources, options, report);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    findings.push(error.finding);
  }
  return findings;
}

async function check(
  sources: readonly SheetSource[],
  options: ReadOptions,
  report: FindingSink,
): Promise<void> {
  const words = headerWords({});
  const ledger = await openLedger(sources, { encoding: null, words, required: [] }, options.asOf ?? null);
  const asOf = ledger.reportDay.cut;
  const city = options.city ?? ledger.city;
  const context: SheetContext = {
    counties: new Counties(options.counties ?? [], city, keyText),
    rates: new Map(),
    inputUnit: null,
    stageWords: stageWords({}),
    headerWords: words,
    startColumn: null,
    asOf,
    report,
  };
  const reader = new LedgerReader(ledger, context);
  const earlier = options.earlier === undefined ? null : await readEarlier(options.earlier, context);
  const rules = (options.start ?? startRules)({
    asOf,
    today: options.today ?? null,
    earlier,
    counties: context.counties,
    channels: options.channels ?? [],
    thresholds: options.thresholds ?? new Map(),
    fields: fieldsOf(ledger),
    files: ledger.sheets.map(({ source }) => source.name),
    report,
  });
  for await (const batch of reader.projects()) rules.see(batch);
  const { day, from } = reader.asOf;
  rules.end?.(day, from);
}

async function readEarlier(sources: readonly SheetSource[], context: SheetContext): Promise<EarlierLedger> {
  const { headerWords: words } = context;
  const ledger = await openLedger(sources, { encoding: null, words, required: [] }, null);
  const reader = new LedgerReader(ledger, {
    ...context,
    asOf: ledger.reportDay.cut,
    report: () => undefined,
  });
  const earlier = new EarlierLedger();
  for await (const batch of reader.projects()) for (const project of batch) earlier.add(project);
  return earlier;
}

function fieldsOf({ sheets }: OpenLedger): ReadonlySet<ProjectField> {
  return new Set(sheets.flatMap(({ header }) => header.columns.map(({ field }) => field)));
}
