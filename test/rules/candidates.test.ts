import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Counties } from '../../src/domain/county.ts';
import { STAGES } from '../../src/domain/stage.ts';
import { keyText } from '../../src/table/plain-text.ts';
import { checkProjects } from '../../src/rules/check-projects.ts';
import { P001 } from '../../src/rules/projects/P001-no-name.ts';
import type { ProjectRule, RuleContext } from '../../src/rules/rule.ts';
import { RULES } from '../../src/rules/rules.ts';
import { projectOf } from '../measures/project.ts';
import { projectsOf } from '../measures/projects.ts';
import { FIELD_NAMES } from '../../src/books/projects.ts';
import '../seeded.ts';

const NO_COUNTIES = new Counties([], null, keyText);
const DAYS = [20210300, 20210310, 20210331, 20210400, 20210401, 20211029];
const maybe = <T>(values: readonly T[]): fc.Arbitrary<T | null> => fc.constantFrom(...values, null);
const amount = maybe([0, 1, 100_000_000, 100_000_001]);
const day = maybe(DAYS);

/** Few values, so that they often contradict one another. */
const parts = fc.record({
  investment: amount,
  fixedInvestment: amount,
  paidIn: amount,
  output: amount,
  tax: amount,
  signed: day,
  registered: day,
  agreedStart: day,
  started: day,
  operating: day,
  completed: day,
  terminated: day,
  statedStage: maybe(STAGES),
  referrer: maybe(['乐平市']),
  referrerShare: maybe([0, 4000]),
  name: maybe(['化工园项目']),
});

const WITH_CANDIDATES: readonly ProjectRule[] = RULES.filter(
  (rule): rule is ProjectRule => 'check' in rule && rule.candidates !== null,
);

function context(given: Partial<RuleContext>): RuleContext {
  return {
    horizon: null,
    today: null,
    seed: [1, 2],
    earlier: null,
    counties: NO_COUNTIES,
    channels: [],
    thresholds: new Map(),
    fields: new Set(FIELD_NAMES),
    files: [],
    report: () => undefined,
    ...given,
  };
}

test('whenever a rule objects to a project, it has marked it as a candidate', () => {
  const spoken = new Set<string>();
  fc.assert(
    fc.property(parts, fc.subarray([...FIELD_NAMES]), maybe(DAYS), (values, columns, horizon) => {
      const fields = new Set(columns);
      const project = projectOf({
        ...Object.fromEntries(
          Object.entries(values).filter(
            ([field]) => field === 'statedStage' || columns.some((each) => each === field),
          ),
        ),
        statedStage: fields.has('stage') ? values.statedStage : null,
        says: (field) => field === 'name' && fields.has('name') && values.name !== null,
        positionOf: () => ({ source: 'x.csv', sheet: null, row: 2, column: 1, line: 2 }),
      });
      const given = context({ horizon, fields });
      for (const rule of WITH_CANDIDATES) {
        if (!rule.needs.every((field) => fields.has(field))) continue;
        const { code } = rule.kind;
        let isMarked = false;
        rule.candidates?.(projectsOf([project]), 0, 1, () => void (isMarked = true), given);
        const objects = rule.check(project, given).length > 0;
        if (objects) spoken.add(code);
        expect([code, objects && !isMarked]).toEqual([code, false]);
      }
    }),
    { numRuns: 3000 },
  );
  expect([...spoken].toSorted()).toEqual(WITH_CANDIDATES.map(({ kind }) => kind.code).toSorted());
});

test('a project that is in order is no candidate of any rule', () => {
  const project = projectOf({
    investment: 10,
    paidIn: 5,
    signed: 20210310,
    started: 20210401,
    statedStage: 'started',
    says: () => true,
  });
  const marked: string[] = [];
  for (const { kind, candidates } of WITH_CANDIDATES)
    candidates?.(
      projectsOf([project]),
      0,
      1,
      () => void marked.push(kind.code),
      context({ horizon: 20211029 }),
    );
  expect(marked).toEqual([]);
});

test('a rule that names no candidates sees every project, one that does sees those that any rule has marked', () => {
  const projects = projectsOf([
    projectOf({ name: 'a', row: 2, says: () => true }),
    projectOf({ name: 'b', row: 3, says: () => false }),
    projectOf({ name: 'c', row: 4, says: () => true }),
  ]);
  const seen: string[] = [];
  const looking = (name: string, candidates: ProjectRule['candidates']): ProjectRule => ({
    kind: P001.kind,
    needs: [],
    candidates,
    check: (project) => {
      seen.push(`${name} ${project.row}`);
      return [];
    },
  });
  checkProjects([looking('all', null), looking('some', () => undefined), P001], context({})).see(projects);
  expect(seen).toEqual(['all 2', 'all 3', 'some 3', 'all 4']);
});
