import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Counties } from '../../src/domain/county.ts';
import type { Day } from '../../src/domain/day.ts';
import { FIELD_NAMES, type Field } from '../../src/domain/field.ts';
import type { Project } from '../../src/domain/project.ts';
import { STAGES } from '../../src/domain/stage.ts';
import { keyText } from '../../src/ledger/plain-text.ts';
import { quickLook } from '../../src/rules/projects/quick-look.ts';
import { ODD_PROJECTS } from '../../src/rules/rules.ts';
import type { RuleContext } from '../../src/rules/rule.ts';
import { projectOf } from '../measures/project.ts';
import { projectsOf } from '../measures/projects.ts';
import '../seeded.ts';

const NO_COUNTIES = new Counties([], null, keyText);
const DAYS = [20210300, 20210310, 20210331, 20210400, 20210401, 20211029];
const maybe = <T>(values: readonly T[]): fc.Arbitrary<T | null> => fc.constantFrom(...values, null);
const amount = maybe([0, 1, 100_000_000, 100_000_001]);
const day = maybe(DAYS);

function looksOdd(project: Project, fields: ReadonlySet<Field>, asOf: Day | null): boolean {
  return quickLook(fields, asOf)(projectsOf([project]), new Uint32Array(1)) === 1;
}

/** Few values, so that they often contradict one another. */
const parts = fc.record({
  ...{ investment: amount, fixedInvestment: amount, paidIn: amount, output: amount, tax: amount },
  ...{ signed: day, registered: day, started: day, operating: day, completed: day, terminated: day },
  statedStage: maybe(STAGES),
  referrer: maybe(['乐平市']),
  referrerShare: maybe([0, 4000]),
  name: maybe(['化工园项目']),
});

test('whenever a rule has something to say about a project, the quick look has seen something odd', () => {
  const spoken = new Set<string>();
  fc.assert(
    fc.property(parts, fc.subarray([...FIELD_NAMES]), maybe(DAYS), (values, columns, asOf) => {
      const fields = new Set(columns);
      const context: Omit<RuleContext, 'report'> = {
        ...{ asOf, today: null, earlier: null, counties: NO_COUNTIES, channels: [], thresholds: new Map() },
        fields,
        files: [],
      };
      const project = projectOf({
        ...Object.fromEntries(
          Object.entries(values).filter(
            ([field]) => field === 'statedStage' || columns.some((each) => each === field),
          ),
        ),
        statedStage: fields.has('stage') ? values.statedStage : null,
        says: (field) => field === 'name' && fields.has('name') && values.name !== null,
        at: () => ({ source: 'x.csv', row: 2, column: 1, line: 2 }),
      });
      const codes: string[] = [];
      for (const rule of ODD_PROJECTS.filter(({ needs }) => needs.every((field) => fields.has(field))))
        rule.start({ ...context, report: ({ code }) => void codes.push(code) }).see(project);
      for (const code of codes) spoken.add(code);
      expect(codes.length === 0 || looksOdd(project, fields, asOf)).toBe(true);
    }),
    { numRuns: 3000 },
  );
  expect([...spoken].toSorted()).toEqual(ODD_PROJECTS.map(({ code }) => code).toSorted());
});

test('a project that is in order is not odd', () => {
  const project = projectOf({
    ...{ investment: 10, paidIn: 5, signed: 20210310, started: 20210401, statedStage: 'started' },
    says: () => true,
  });
  expect(looksOdd(project, new Set(FIELD_NAMES), 20211029)).toBe(false);
});
