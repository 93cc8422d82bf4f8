import { readFileSync } from 'node:fs';
import { parseMoneyUnit } from '../../src/domain/amount.ts';
import { Counties } from '../../src/domain/county.ts';
import { isoDay } from '../../src/domain/day.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { SheetSource } from '../../src/table/head/open-sheet.ts';
import { keyText } from '../../src/table/plain-text.ts';
import { LedgerReader, openLedger } from '../../src/books/ledger.ts';
import { stageWords } from '../../src/table/cells/word.ts';
import { headerWords } from '../../src/table/head/header-words.ts';
import { startRules } from '../../src/rules/rules.ts';
import type { Dialect } from '../../src/sheet/dialect.ts';
import { projectOf } from '../measures/project.ts';
import { FIELD_NAMES, type Project, type ProjectField } from '../../src/books/projects.ts';

/** A ledger as it was read, all at once. */
export interface ReadLedger {
  readonly projects: readonly Project[];
  readonly findings: readonly Finding[];
  readonly dialect: Dialect;
  /** The day that the ledger states in full, ISO; null for none. */
  readonly asOf: string | null;
}

/** Bytes as a source, in chunks of a size. */
export function bytesSource(bytes: Uint8Array, name: string, chunk = 1 << 20): SheetSource {
  return {
    name,
    head: (length) => Promise.resolve(bytes.subarray(0, length)),
    async *chunks() {
      for (let at = 0; at < bytes.length; at += chunk) {
        yield await Promise.resolve(new Uint8Array(bytes.subarray(at, at + chunk)));
      }
    },
  };
}

/** Reads and checks ledgers as the program does without settings. @throws Unreadable */
export async function readAll(
  sources: readonly SheetSource[],
  inputUnit: string | null = null,
): Promise<ReadLedger> {
  const words = headerWords({});
  const ledger = await openLedger(sources, { encoding: null, words, required: [] }, null);
  const findings: Finding[] = [];
  const projects: Project[] = [];
  const report = (finding: Finding): void => void findings.push(finding);
  const asOf = ledger.reportDay.cut;
  const counties = new Counties([], ledger.city, keyText);
  const reader = new LedgerReader(ledger, {
    counties,
    rates: new Map(),
    inputUnit: inputUnit === null ? null : parseMoneyUnit(inputUnit),
    stageWords: stageWords({}),
    headerWords: words,
    startColumn: null,
    asOf,
    report,
  });
  const fields = new Set(ledger.sheets.flatMap(({ header }) => header.columns.map(({ field }) => field)));
  const rules = startRules({
    asOf,
    today: null,
    earlier: null,
    counties,
    channels: [],
    thresholds: new Map(),
    fields,
    files: ledger.sheets.map(({ source }) => source.name),
    report,
  });
  for await (const batch of reader.projects()) {
    rules.see(batch);
    projects.push(...[...batch].map(copyOf));
  }
  rules.end?.(reader.asOf.day, reader.asOf.from);
  const [sheet] = ledger.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const { day } = ledger.reportDay;
  return { projects, findings, dialect: sheet.dialect, asOf: day === null ? null : isoDay(day) };
}

/** A project that holds when its batch does not any more. */
function copyOf(project: Project): Project {
  const of = <T>(value: (field: ProjectField) => T): ReadonlyMap<ProjectField, T> =>
    new Map(FIELD_NAMES.map((field) => [field, value(field)]));
  const raws = of((field) => project.raw(field));
  const places = of((field) => project.at(field));
  const unread = of((field) => project.isUnread(field));
  const { source, row, line, countyFilled, statedStage, startSign } = project;
  const [own, cells] = [project.at(), project.cells()];
  return {
    ...projectOf(Object.fromEntries(FIELD_NAMES.map((field) => [field, project[field]]))),
    source,
    row,
    line,
    countyFilled,
    statedStage,
    startSign,
    isUnread: (field) => unread.get(field) === true,
    raw: (field) => raws.get(field) ?? '',
    at: (field) => (field === undefined ? own : (places.get(field) ?? own)),
    cells: () => cells,
  };
}

/** {@link readAll} of one file. */
export function readFile(path: string, inputUnit: string | null = null): Promise<ReadLedger> {
  return readAll([bytesSource(readFileSync(path), path)], inputUnit);
}
