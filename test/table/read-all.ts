import { readFileSync } from 'node:fs';
import { parseMoneyUnit } from '../../src/domain/amount.ts';
import { isoDay } from '../../src/domain/day.ts';
import { FIELD_NAMES, type ProjectField } from '../../src/books/projects.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { Project } from '../../src/books/projects.ts';
import { openRun } from '../../src/run/open-run.ts';
import { readAll as readRun } from '../../src/run/read-run.ts';
import { plainRequest, type Source } from '../../src/run/request.ts';
import type { Dialect } from '../../src/sheet/dialect.ts';
import { projectOf } from '../measures/project.ts';
import { sourceOf } from '../read-fixture.ts';

/** A ledger as it was read, all at once. */
export interface ReadLedger {
  readonly projects: readonly Project[];
  readonly findings: readonly Finding[];
  readonly dialect: Dialect;
  /** The day that the ledger states in full, ISO; null for none. */
  readonly asOf: string | null;
}

/** Reads and checks ledgers as the program does without settings. @throws Unreadable */
export async function readAll(
  sources: readonly Source[],
  inputUnit: string | null = null,
): Promise<ReadLedger> {
  const findings: Finding[] = [];
  const projects: Project[] = [];
  const request = plainRequest(sources);
  const open = await openRun({
    ...request,
    inputUnit: inputUnit === null ? null : parseMoneyUnit(inputUnit),
    findings: { ...request.findings, see: (finding) => void findings.push(finding) },
  });
  await readRun(open, (batch) => void projects.push(...[...batch.projects].map(copyOf)));
  const { sheets, day: known } = open.ledger;
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const { reportDay: day } = known;
  return { projects, findings, dialect: sheet.dialect, asOf: day === null ? null : isoDay(day) };
}

/** A project that holds when its batch does not any more. */
function copyOf(project: Project): Project {
  const of = <T>(value: (field: ProjectField) => T): ReadonlyMap<ProjectField, T> =>
    new Map(FIELD_NAMES.map((field) => [field, value(field)]));
  const raws = of((field) => project.raw(field));
  const places = of((field) => project.positionOf(field));
  const unread = of((field) => project.isUnread(field));
  const { source, row, line, statedStage, startSign } = project;
  const filled = of((field) => project.isFilled(field));
  const [own, cells] = [project.positionOf(), project.cells()];
  return {
    ...projectOf(Object.fromEntries(FIELD_NAMES.map((field) => [field, project[field]]))),
    source,
    row,
    line,
    statedStage,
    startSign,
    isUnread: (field) => unread.get(field) === true,
    raw: (field) => raws.get(field) ?? '',
    isFilled: (field) => filled.get(field) === true,
    positionOf: (field) => (field === undefined ? own : (places.get(field) ?? own)),
    cells: () => cells,
  };
}

/** {@link readAll} of one file. */
export function readFile(path: string, inputUnit: string | null = null): Promise<ReadLedger> {
  return readAll([sourceOf(path, readFileSync(path))], inputUnit);
}
