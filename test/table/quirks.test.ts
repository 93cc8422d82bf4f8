import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isoDay, type Day } from '../../src/domain/day.ts';
import { cellName } from '../../src/domain/position.ts';
import { Unreadable } from '../../src/findings/finding.ts';
import { stageRank } from '../../src/domain/stage.ts';
import { expectedFindings, findingLines } from '../expected-findings.ts';
import { readFile } from './read-all.ts';
import { FIELDS, type Project } from '../../src/books/projects.ts';

const ROOT = 'fixtures/ledgers';

interface Expected {
  readonly file: string;
  readonly args?: readonly string[];
  readonly unreadable?: boolean;
  readonly projects: number;
  readonly investment: number | null;
  readonly missing: number;
  readonly started: number;
  readonly encoding?: string;
  readonly asOf?: string | null;
  readonly counties?: Readonly<Record<string, number>>;
  readonly industries?: Readonly<Record<string, number>>;
  readonly withoutCounty?: number;
  readonly amounts?: Readonly<Record<string, number | null>>;
  readonly days?: Readonly<Record<string, string | null>>;
  readonly stages?: Readonly<Record<string, string | null>>;
  readonly names?: Readonly<Record<string, string | null>>;
}

describe('every quirk of the ledgers as they come is read rightly or found', () => {
  for (const folder of readdirSync(ROOT, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue;
    const expected = JSON.parse(readFileSync(`${ROOT}/${folder.name}/expected.json`, 'utf8')) as Expected;
    test(`${folder.name}`, async () => {
      const path = `${ROOT}/${folder.name}/${expected.file}`;
      const inputUnit = expected.args?.[expected.args.indexOf('--input-unit') + 1] ?? null;
      const read = await readFile(path, inputUnit).catch((error: unknown) => {
        if (error instanceof Unreadable) return error.finding;
        throw error;
      });
      const refused = 'kind' in read;
      const findings = refused ? [read] : read.findings;
      expect({ refused, findings: findingLines(findings) }).toEqual({
        refused: expected.unreadable === true,
        findings: expectedFindings(`ledgers/${folder.name}`),
      });
      if (refused) return;
      const { projects } = read;
      const amounts = projects.map(({ investment }) => investment).filter((amount) => amount !== null);
      expect({
        projects: projects.length,
        investment: amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0),
        missing: projects.length - amounts.length,
        started: projects.filter(({ statedStage }) => statedStage !== null && stageRank(statedStage) >= 3)
          .length,
        encoding: expected.encoding === undefined ? undefined : read.dialect.encoding,
        asOf: expected.asOf === undefined ? undefined : read.asOf,
        counties: expected.counties === undefined ? undefined : countsOf(projects, 'county'),
        industries: expected.industries === undefined ? undefined : countsOf(projects, 'industry'),
        cells: cells(projects, expected),
      }).toEqual({
        projects: expected.projects,
        investment: expected.investment,
        missing: expected.missing,
        started: expected.started,
        encoding: expected.encoding,
        asOf: expected.asOf,
        counties: expected.counties,
        industries: expected.industries,
        cells: {
          amounts: expected.amounts,
          days: expected.days,
          stages: expected.stages,
          names: expected.names,
        },
      });
    });
  }
});

/** How many projects each county or industry has. */
function countsOf(
  projects: readonly Project[],
  field: 'county' | 'industry',
): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { [field]: key } of projects) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** The values of the cells that the fixture names. */
function cells(projects: readonly Project[], expected: Expected): unknown {
  const all = new Map<string, unknown>();
  for (const project of projects) {
    for (const [field, { kind }] of Object.entries(FIELDS) as [keyof typeof FIELDS, { kind: string }][]) {
      const at = project.positionOf(field);
      const name = cellName(at);
      if (name === null) continue;
      const value = field === 'stage' ? project.statedStage : project[field];
      all.set(name, kind === 'day' && value !== null ? isoDay(value as Day) : value);
    }
  }
  const of = (part: Readonly<Record<string, unknown>> | undefined): unknown =>
    part === undefined
      ? undefined
      : Object.fromEntries(Object.keys(part).map((cell) => [cell, all.get(cell)]));
  return {
    amounts: of(expected.amounts),
    days: of(expected.days),
    stages: of(expected.stages),
    names: of(expected.names),
  };
}
