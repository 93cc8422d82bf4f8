import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GROUPINGS, type Grouping } from '../../src/measures/grouping.ts';
import { Groups } from '../../src/measures/groups.ts';
import { MEASURES } from '../../src/measures/measure.ts';
import { Shares } from '../../src/measures/shares.ts';
import type { Definitions, Tally } from '../../src/measures/tally.ts';
import { madeProjects } from './made-projects.ts';
import '../seeded.ts';
import { projectOf, type ProjectParts } from './project.ts';
import { all, projectsOf } from './projects.ts';
import type { Project } from '../../src/books/projects.ts';

const DEFINITIONS: Definitions = { started: 'stage', rates: [], horizon: 20211029 };

function grouping(key: string): Grouping {
  const found = GROUPINGS.find((each) => each.key === key);
  if (found === undefined) throw new Error(key);
  return found;
}

function groupsOf(projects: readonly Project[], by: Grouping): Groups {
  const groups = new Groups(by, 0);
  const batch = projectsOf(projects);
  const shares = new Shares(DEFINITIONS);
  shares.of(batch, all(batch), batch.count);
  groups.add(batch, all(batch), shares);
  return groups;
}

function figures(tally: Tally): unknown {
  return MEASURES.map(({ key, of }) => [key, of(tally)]);
}

describe.each(GROUPINGS)('by $key', (by) => {
  test('the parts add up to the total', () => {
    fc.assert(
      fc.property(madeProjects, (projects) => {
        const parts = groupsOf(projects, by).inOrder();
        const sum = (value: (tally: Tally) => number): number =>
          parts.reduce((total, { tally }) => total + value(tally), 0);
        expect([
          sum((tally) => tally.projects),
          sum((tally) => tally.total('investment').amount ?? 0),
          sum((tally) => tally.total('tax').missing),
          sum((tally) => tally.started),
        ]).toEqual([
          projects.length,
          projects.reduce((total, { investment }) => total + (investment ?? 0), 0),
          projects.filter(({ tax }) => tax === null).length,
          projects.filter(({ stage }) => ['started', 'operating', 'completed'].includes(String(stage)))
            .length,
        ]);
      }),
      { numRuns: 100 },
    );
  });

  test('the order of the projects changes nothing', () => {
    fc.assert(
      fc.property(madeProjects, (projects) => {
        const [forth, back] = [projects, projects.toReversed()].map((list) =>
          groupsOf(list, by)
            .inOrder()
            .map(({ key, tally }) => [key, figures(tally)]),
        );
        expect(back).toEqual(forth);
      }),
      { numRuns: 100 },
    );
  });

  test('every group once, what is not known last', () => {
    fc.assert(
      fc.property(madeProjects, (projects) => {
        const keys = groupsOf(projects, by)
          .inOrder()
          .map(({ key }) => key);
        const alone = projects.map((project) => groupsOf([project], by).inOrder()[0]?.key);
        expect(new Set(keys)).toEqual(new Set(alone));
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.slice(0, -1)).not.toContain(null);
      }),
      { numRuns: 100 },
    );
  });
});

describe('project, grouping: group', () => {
  const cases: readonly (readonly [ProjectParts, string, string | null])[] = [
    [{ county: '乐平市' }, 'county', '乐平市'],
    [{}, 'county', null],
    [{ investment: 0 }, 'size', '0-1'],
    [{ investment: 99_999_999 }, 'size', '0-1'],
    [{ investment: 100_000_000 }, 'size', '1-5'],
    [{ investment: 499_999_999 }, 'size', '1-5'],
    [{ investment: 500_000_000 }, 'size', '5-10'],
    [{ investment: 1_000_000_000 }, 'size', '10-20'],
    [{ investment: 2_000_000_000 }, 'size', '20-50'],
    [{ investment: 5_000_000_000 }, 'size', '50'],
    [{ investment: Number.MAX_SAFE_INTEGER }, 'size', '50'],
    [{}, 'size', null],
    [{ signed: 20211029 }, 'month', '2021-10'],
    [{ signed: 20211000 }, 'month', '2021-10'],
    [{ signed: 20210331 }, 'quarter', '2021Q1'],
    [{ signed: 20210401 }, 'quarter', '2021Q2'],
    [{ signed: 20211200 }, 'quarter', '2021Q4'],
    [{ signed: 20211029 }, 'year', '2021'],
    [{}, 'month', null],
    [{ stage: 'terminated' }, 'stage', 'terminated'],
    [{ leader: '王某某' }, 'leader', '王某某'],
  ];
  test.each(cases)('%j by %s: %s', (parts, key, group) => {
    const groups = groupsOf([projectOf(parts)], grouping(key)).inOrder();
    expect(groups.map((each) => each.key)).toEqual([group]);
  });
});

describe('the order of groups', () => {
  const projects = ['珠山区', '__proto__', null, '乐平市', 'constructor', '昌江区'].map((county) =>
    projectOf({ county }),
  );

  test('is that of the list first, then by code, what is not known last', () => {
    const groups = groupsOf(projects, grouping('county'));
    expect(groups.inOrder(['乐平市', '浮梁县', '珠山区']).map(({ key }) => key)).toEqual([
      '乐平市',
      '珠山区',
      '__proto__',
      'constructor',
      '昌江区',
      null,
    ]);
    expect([groups.get('浮梁县'), groups.get('乐平市')?.projects, groups.get(null)?.projects]).toEqual([
      null,
      1,
      1,
    ]);
  });

  test('goes by code points, not by UTF-16 units', () => {
    const groups = groupsOf(
      ['𠮷县', '～县', '乐平市'].map((county) => projectOf({ county })),
      grouping('county'),
    );
    expect(groups.inOrder().map(({ key }) => key)).toEqual(['乐平市', '～县', '𠮷县']);
  });

  test('is that of the terms where the groups are the tool’s own', () => {
    const stages = (['completed', 'signed', 'terminated', 'started'] as const).map((stage) =>
      projectOf({ stage }),
    );
    expect(
      groupsOf(stages, grouping('stage'))
        .inOrder()
        .map(({ key }) => key),
    ).toEqual(['signed', 'started', 'completed', 'terminated']);
  });
});
