import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCondition } from '../../src/books/condition.ts';
import { EVERYTHING, Scope, type LeftOutReason } from '../../src/measures/scope.ts';
import { madeProjects } from './made-projects.ts';
import '../seeded.ts';
import { projectOf, type ProjectParts } from './project.ts';
import { projectsOf } from './projects.ts';
import type { Project } from '../../src/books/projects.ts';

const ON = 20211029;

/** The projects that count. */
function choose(scope: Scope, list: readonly Project[]): readonly Project[] {
  const chosen = new Uint32Array(list.length);
  const count = scope.choose(projectsOf(list), chosen);
  return list.filter((_, index) => chosen.subarray(0, count).includes(index));
}

describe('project, day of the report: why it is not counted', () => {
  const cases: readonly (readonly [ProjectParts, number | null, LeftOutReason | null])[] = [
    [{}, ON, null],
    [{ signed: 20211029 }, ON, null],
    [{ signed: 20211030 }, ON, 'after-day'],
    [{ signed: 20211030 }, null, null],
    // a month that may be over is not later
    [{ signed: 20211000 }, ON, null],
    [{ signed: 20211100 }, ON, 'after-day'],
    [{ stage: 'negotiating' }, ON, 'negotiating'],
    [{ stage: 'negotiating' }, null, 'negotiating'],
    [{ stage: 'negotiating', signed: 20211030 }, ON, 'after-day'],
    [{ stage: 'terminated', signed: 20210101 }, ON, null],
    [{ stage: 'signed', started: 20211130 }, ON, null],
  ];
  test.each(cases)('%j on %s: %s', (parts, on, reason) => {
    const scope = new Scope(EVERYTHING, on);
    const counted = choose(scope, [projectOf(parts)]);
    expect([scope.leftOut.map((entry) => entry.reason), counted.length]).toEqual(
      reason === null ? [[], 1] : [[reason], 0],
    );
  });
});

describe('filters', () => {
  const all = parseCondition('investment >= 1亿 and industry = 航空');
  const any = [parseCondition('county = 乐平市 and county = 浮梁县'), parseCondition('stage = started')];
  const match = { investment: 1e8, industry: '航空', county: '浮梁县', stage: 'started' } as const;
  const cases: readonly (readonly [string, ProjectParts, boolean])[] = [
    ['all of one list, one of each other', match, true],
    ['the other of the choices', { ...match, county: '乐平市' }, true],
    ['none of the choices', { ...match, county: '昌江区' }, false],
    ['one of all is missing', { ...match, investment: 1 }, false],
    ['a value is not known', { ...match, investment: null }, false],
    ['one list of choices is not met', { ...match, stage: 'signed' }, false],
  ];
  test.each(cases)('%s', (_name, parts, included) => {
    expect(choose(new Scope({ all, any }, null), [projectOf(parts)]).length).toBe(Number(included));
  });

  test('what the user did not ask for is not left out, it is not asked for', () => {
    const scope = new Scope({ all: parseCondition('county = 乐平市'), any: [] }, ON);
    choose(
      scope,
      ['乐平市', '昌江区'].map((county) => projectOf({ county, stage: 'negotiating', investment: 5 })),
    );
    expect(scope.leftOut).toEqual([
      { reason: 'negotiating', projects: 1, investment: { amount: 5, missing: 0 } },
    ]);
  });
});

test('nothing is left out where nothing is', () => expect(new Scope(EVERYTHING, ON).leftOut).toEqual([]));

test('what is left out has no sum where nobody knows an amount, and says how many it lacks', () => {
  const negotiated = (investment: number | null) => projectOf({ stage: 'negotiating', investment });
  const amounts = (list: readonly (number | null)[]) => {
    const scope = new Scope(EVERYTHING, ON);
    choose(scope, list.map(negotiated));
    return scope.leftOut[0]?.investment;
  };
  expect(amounts([null, null])).toEqual({ amount: null, missing: 2 });
  expect(amounts([null, 0])).toEqual({ amount: 0, missing: 1 });
});

test('every project is counted or left out, once, with its investment', () => {
  fc.assert(
    fc.property(madeProjects, fc.constantFrom(null, ON, 20210101), (projects, on) => {
      const scope = new Scope(EVERYTHING, on);
      const counted = choose(scope, projects);
      const out = scope.leftOut;
      expect(counted.length + out.reduce((total, entry) => total + entry.projects, 0)).toBe(projects.length);
      const left = out.map(({ investment }) => ({ investment: investment.amount }));
      expect(sum(counted) + sum(left)).toBe(sum(projects));
      expect(out.every((entry) => entry.projects > 0)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

function sum(list: readonly { readonly investment: number | null }[]): number {
  return list.reduce((total, { investment }) => total + (investment ?? 0), 0);
}

describe('what a filter cannot tell', () => {
  const scope = () =>
    new Scope({ all: parseCondition('signed >= 2021-07-01 and county = 乐平市'), any: [] }, ON);
  const unread = { signed: null, unread: ['signed'] } as const;
  const cases: readonly (readonly [string, ProjectParts, LeftOutReason | null])[] = [
    [
      'a day that could not be read may have been meant',
      { ...unread, county: '乐平市', investment: 5 },
      'unreadable',
    ],
    ['a blank day was not', { county: '乐平市' }, null],
    ['what another comparison rules out was not', { ...unread, county: '昌江区' }, null],
    [
      'still negotiated it does not count anyway',
      { ...unread, county: '乐平市', stage: 'negotiating' },
      'negotiating',
    ],
  ];
  test.each(['stage = signed', 'stage != started', 'stage < started', 'stage >= started', 'stage ~ sign'])(
    'a stage that days tell while its cell could not be read: %s',
    (where) => {
      const asked = new Scope({ all: parseCondition(where), any: [] }, ON);
      const doubtful = projectOf({ stage: 'signed', unread: ['stage'], investment: 5 });
      expect(choose(asked, [doubtful])).toEqual([]);
      expect(asked.leftOut).toEqual([
        { reason: 'unreadable', projects: 1, investment: { amount: 5, missing: 0 } },
      ]);
    },
  );

  test.each([
    ['signed >= 2021-02-01 and signed <= 2021-02-10', 'month-only'],
    ['signed >= 2021-02-11 and signed <= 2021-03-31', 'month-only'],
    ['signed = 2021-02-10', 'month-only'],
    ['signed != 2021-02-10', 'month-only'],
    ['signed > 2021-02-27', 'month-only'],
    ['signed < 2021-02-02', 'month-only'],
    ['signed >= 2021-02-01 and signed <= 2021-02-28', 'counted'],
    ['signed >= 2021-01-15 and signed < 2021-03-01', 'counted'],
    ['signed = 2021-02', 'counted'],
    ['signed <= 2021-02', 'counted'],
    ['signed < 2021-02-01', 'no'],
    ['signed > 2021-02-28', 'no'],
    ['signed >= 2021-02-10 and county = 浮梁县', 'no'],
  ])('a day of which only the month is known: %s: %s', (where, answer) => {
    const asked = new Scope({ all: parseCondition(where), any: [] }, ON);
    const counted = choose(asked, [projectOf({ signed: 20210200, county: '乐平市' })]).length;
    expect([counted, asked.leftOut.map(({ reason }) => reason)]).toEqual([
      answer === 'counted' ? 1 : 0,
      answer === 'month-only' ? [answer] : [],
    ]);
  });

  test('a stage that could not be read does not matter where another choice holds, or a comparison fails', () => {
    const doubtful = projectOf({ stage: 'signed', unread: ['stage'], county: '乐平市' });
    const either = new Scope({ all: [], any: [parseCondition('stage = signed and county = 乐平市')] }, ON);
    expect([choose(either, [doubtful]).length, either.leftOut]).toEqual([1, []]);
    const both = new Scope({ all: parseCondition('stage = signed and county = 浮梁县'), any: [] }, ON);
    expect([choose(both, [doubtful]).length, both.leftOut]).toEqual([0, []]);
  });

  test.each(cases)('%s', (_name, parts, reason) => {
    const asked = scope();
    expect(choose(asked, [projectOf(parts)])).toEqual([]);
    expect(asked.leftOut.map((entry) => entry.reason)).toEqual(reason === null ? [] : [reason]);
  });
});
