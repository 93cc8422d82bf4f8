import type { Day, DayOrigin } from '../domain/day.ts';
import type { LedgerReader } from '../books/ledger.ts';
import { FIELD_NAMES, PROJECTS, type Projects } from '../books/projects.ts';
import { columnOf } from '../table/head/find-header.ts';
import type { FindingSink } from '../findings/finding.ts';
import type { ReportSource, Term } from '../reports/report.ts';
import type { Records } from '../table/records.ts';
import type { TableKind } from '../table/table-kind.ts';
import { FindingCollector } from '../rules/collect-findings.ts';
import { startOwnChecks } from '../rules/own-checks.ts';
import { CountyNotFound, stillDoubtful, type CountyDoubt } from './county-doubts.ts';
import { rowsOf, withNames, type OpenRun } from './open-run.ts';
import type { FindingsRequest } from './request.ts';

/** Some projects in the order of their files. A batch holds until the next one is asked for. */
export interface Batch {
  readonly projects: Projects;
  /** The indexes of those that stand further up in the same file already, ascending. */
  readonly repeats: readonly number[];
}

/** What reading ledgers came to. */
export interface Outcome {
  /** Null: nothing tells it. */
  readonly reportDay: Day | null;
  readonly reportDayFrom: DayOrigin;
  readonly sources: readonly ReportSource[];
  readonly findings: FindingCollector;
  /** Whether a finding is as severe as the request says a failed run has. */
  readonly hasFailed: boolean;
}

/**
 * Reads and checks the projects of an open run, batch by batch, for whoever writes while reading. What the generator
 * returns, once its last batch was taken, is the outcome.
 *
 * @param doubts names of counties that must occur
 * @throws Unreadable, CountyNotFound
 */
export async function* readBatches(
  open: OpenRun,
  doubts: readonly CountyDoubt[] = [],
): AsyncGenerator<Batch, Outcome, void> {
  const { request, ledger, counties, horizon, earlier } = open;
  const { settings, today, seed, onStep } = request;
  const findings = new FindingCollector(collecting(request.findings));
  const report: FindingSink = (each) => findings.add(each);
  const reader = rowsOf(open, report);
  const repeats: number[] = [];
  let file: string | null = null;
  const rules = request.startRules({
    horizon,
    today,
    seed,
    earlier,
    counties,
    channels: settings.channels,
    thresholds: settings.thresholds,
    fields: new Set(
      FIELD_NAMES.filter((key) => ledger.sheets.some(({ header }) => columnOf(header, key) !== undefined)),
    ),
    files: ledger.sheets.map(({ source }) => source.name),
    report,
    seeRepeat: (index, before) => {
      if (before.source === file) repeats.push(index);
    },
  });
  const ownChecks = startOwnChecks(
    settings.checks.map(({ code, message, severity, rule }) => ({
      code,
      message,
      severity,
      rule: withNames(rule, counties),
    })),
    report,
  );
  let doubtful = doubts;
  for await (const projects of reader.projects()) {
    onStep('read rows');
    repeats.length = 0;
    file = projects.source;
    rules.see(projects);
    ownChecks.see(projects);
    doubtful = stillDoubtful(doubtful, projects);
    onStep('check');
    yield { projects, repeats };
    onStep('count');
  }
  const [doubt] = doubtful;
  if (doubt !== undefined) throw new CountyNotFound(doubt);
  const { day, from } = reader.reportDay;
  rules.end?.(day, from);
  const others = reader.others();
  while ((await others.next()).done !== true);
  return outcomeOf(open, reader, findings);
}

/** Reads and checks tables of other kinds where there is no ledger. @throws Unreadable */
export async function* readOthers(open: OpenRun): AsyncGenerator<Records, Outcome, void> {
  const findings = new FindingCollector(collecting(open.request.findings));
  const reader = rowsOf(open, (each) => findings.add(each));
  yield* reader.others();
  return outcomeOf(open, reader, findings);
}

function outcomeOf({ request, sources }: OpenRun, reader: LedgerReader, findings: FindingCollector): Outcome {
  const { day, from } = reader.reportDay;
  request.findings.baseline?.judgeBy(day);
  findings.settle();
  request.onStep('check');
  return {
    reportDay: day,
    reportDayFrom: from,
    sources: reader.results.map(({ sheet, source, dialect, counts }) => {
      const measured = sources.find((each) => each === sheet.source);
      return {
        file: source,
        sha256: measured?.sha256 ?? null,
        bytes: measured?.bytes ?? 0,
        encoding: dialect.encoding,
        delimiter: dialect.delimiter,
        rows: counts.rows,
        ...(sheet.kind === PROJECTS
          ? { projects: counts.records }
          : { projects: 0, other: { kind: termOf(sheet.kind), records: counts.records } }),
      };
    }),
    findings,
    hasFailed: request.failOn !== null && findings.reaches(request.failOn),
  };
}

/** A kind of table by its name. */
export function termOf({ name, label }: TableKind): Term {
  return { key: name, label };
}

/** Reads and checks all projects. @param see called with each batch @throws Unreadable, CountyNotFound */
export async function readAll(
  open: OpenRun,
  see: (batch: Batch) => void = () => undefined,
  doubts: readonly CountyDoubt[] = [],
): Promise<Outcome> {
  const batches = readBatches(open, doubts);
  for (;;) {
    const next = await batches.next();
    if (next.done === true) return next.value;
    see(next.value);
  }
}

function collecting({
  severities,
  most,
  baseline,
  see,
}: FindingsRequest): ConstructorParameters<typeof FindingCollector>[0] {
  return {
    severities,
    most,
    ...(baseline === null ? {} : { accepts: (finding) => baseline.accepts(finding) }),
    ...(see === null ? {} : { see }),
  };
}
