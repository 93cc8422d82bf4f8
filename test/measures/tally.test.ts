import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AmountOverflow } from '../../src/domain/amount.ts';
import { parseCondition } from '../../src/books/condition.ts';
import { MEASURES } from '../../src/measures/measure.ts';
import { Shares } from '../../src/measures/shares.ts';
import { Tallies } from '../../src/measures/tallies.ts';
import { TIERS, type Definitions, type Tally } from '../../src/measures/tally.ts';
import { madeProjects } from './made-projects.ts';
import '../seeded.ts';
import { projectOf } from './project.ts';
import { all, projectsOf } from './projects.ts';
import type { Project } from '../../src/books/projects.ts';

const DEFINITIONS: Definitions = {
  started: 'stage',
  horizon: 20211029,
  rates: [
    { numerator: parseCondition('stage >= operating'), denominator: parseCondition('stage >= started') },
    { numerator: parseCondition('paid-in >= investment * 0.3'), denominator: [] },
  ],
};

function tallyOf(projects: readonly Project[], definitions = DEFINITIONS): Tally {
  return tallyOfParts([projects], definitions);
}

/** The tally of projects that come in several batches. */
function tallyOfParts(parts: readonly (readonly Project[])[], definitions = DEFINITIONS): Tally {
  const tallies = new Tallies(definitions.rates.length);
  const shares = new Shares(definitions);
  for (const part of parts) {
    const projects = projectsOf(part);
    shares.of(projects, all(projects), projects.count);
    tallies.add(shares, new Int32Array(projects.count), all(projects), 1);
  }
  return tallies.at(0);
}

/** Every measure and every sum of a tally. */
function figures(tally: Tally): unknown {
  return {
    measures: MEASURES.map(({ key, of }) => [key, of(tally)]),
    tiers: TIERS.map((_, tier) => tally.atLeast(tier)),
    terminated: tally.terminated,
    rates: [tally.rate(0), tally.rate(1)],
  };
}

function measure(tally: Tally, key: string): unknown {
  return MEASURES.find((each) => each.key === key)?.of(tally);
}

test('the sums are those of the projects, one by one', () => {
  fc.assert(
    fc.property(madeProjects, (projects) => {
      const tally = tallyOf(projects);
      for (const key of ['investment', 'fixedInvestment', 'paidIn', 'output', 'tax'] as const) {
        const values = projects.flatMap((project) => project[key] ?? []);
        const amount = values.length === 0 ? null : values.reduce((sum, each) => sum + each, 0);
        expect([key, measure(tally, key)]).toEqual([
          key,
          { amount, missing: projects.length - values.length },
        ]);
      }
      const stated = projects.flatMap(({ investment }) => investment ?? []);
      const staged = projects.filter(({ stage }) => stage !== null);
      const at = (...stages: readonly string[]): number | null =>
        staged.length === 0 ? null : staged.filter(({ stage }) => stages.includes(String(stage))).length;
      const both = projects.filter(({ investment, paidIn }) => investment !== null && paidIn !== null);
      const sumOf = (key: 'investment' | 'paidIn'): number =>
        both.reduce((sum, each) => sum + (each[key] ?? 0), 0);
      expect({
        projects: measure(tally, 'projects'),
        largest: measure(tally, 'largestInvestment'),
        registered: measure(tally, 'registered'),
        started: measure(tally, 'started'),
        operating: measure(tally, 'operating'),
        paidInRate: measure(tally, 'paidInRate'),
        tiers: TIERS.map((_, tier) => tally.atLeast(tier)),
      }).toEqual({
        projects: projects.length,
        largest: stated.length === 0 ? null : Math.max(...stated),
        registered: at('registered', 'started', 'operating', 'completed'),
        started: at('started', 'operating', 'completed'),
        operating: at('operating', 'completed'),
        paidInRate:
          sumOf('investment') === 0 ? null : { numerator: sumOf('paidIn'), denominator: sumOf('investment') },
        tiers: TIERS.map((from) => stated.filter((amount) => amount >= from).length),
      });
    }),
    { numRuns: 1000 },
  );
});

test('the order of the projects changes nothing', () => {
  const shuffled = madeProjects.chain((projects) =>
    fc.tuple(
      fc.constant(projects),
      fc.shuffledSubarray(projects, { minLength: projects.length, maxLength: projects.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([projects, others]) => {
      expect(figures(tallyOf(others))).toEqual(figures(tallyOf(projects)));
    }),
    { numRuns: 1000 },
  );
});

test('it makes no difference in what batches projects come', () => {
  fc.assert(
    fc.property(madeProjects, madeProjects, madeProjects, (a, b, c) => {
      expect(figures(tallyOfParts([a, b, c]))).toEqual(figures(tallyOf([...a, ...b, ...c])));
    }),
    { numRuns: 1000 },
  );
});

test('a rate never has more above than below, unless it is one of money', () => {
  fc.assert(
    fc.property(madeProjects, (projects) => {
      const tally = tallyOf(projects);
      for (const { key, kind, of } of MEASURES) {
        const value = of(tally);
        if (kind !== 'rate' || key === 'paidInRate' || value === null || typeof value === 'number') continue;
        const { numerator, denominator } = 'numerator' in value ? value : { numerator: 1, denominator: 0 };
        expect([key, denominator > 0 && numerator <= denominator]).toEqual([key, true]);
      }
      for (const { numerator, denominator } of [tally.rate(0), tally.rate(1)])
        expect(numerator).toBeLessThanOrEqual(denominator);
    }),
    { numRuns: 500 },
  );
});

describe('null is not zero', () => {
  test('nothing at all', () => {
    expect(MEASURES.map(({ key, of }) => [key, of(tallyOf([]))])).toEqual(
      MEASURES.map(({ key, kind }) => {
        if (key === 'projects') return [key, 0];
        return [key, kind === 'total' ? { amount: null, missing: 0 } : null];
      }),
    );
  });

  test('a project that states nothing', () => {
    const tally = tallyOf([projectOf()]);
    expect([
      measure(tally, 'investment'),
      measure(tally, 'startRate'),
      measure(tally, 'meanInvestment'),
    ]).toEqual([{ amount: null, missing: 1 }, null, null]);
    expect([measure(tally, 'started'), measure(tally, 'jobs'), measure(tally, 'paidInRate')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('a project that states 0', () => {
    const zero = projectOf({ investment: 0, paidIn: 0, jobs: 0, stage: 'signed' });
    const tally = tallyOf([zero, projectOf()]);
    expect({
      investment: measure(tally, 'investment'),
      mean: measure(tally, 'meanInvestment'),
      largest: measure(tally, 'largestInvestment'),
      jobs: measure(tally, 'jobs'),
      started: measure(tally, 'started'),
      startRate: measure(tally, 'startRate'),
    }).toEqual({
      investment: { amount: 0, missing: 1 },
      mean: { sum: 0, count: 1 },
      largest: 0,
      jobs: 0,
      started: 0,
      startRate: { numerator: 0, denominator: 2 },
    });
  });
});

describe('what counts as started', () => {
  const projects = [
    projectOf({ stage: 'started', started: 20210501, startSign: true }),
    projectOf({ stage: 'signed', started: 20211130, startSign: false }),
    projectOf({ stage: 'completed', started: null, startSign: null }),
    projectOf({ stage: 'terminated', started: 20210101, startSign: true }),
    projectOf({ stage: null, unread: ['started'] }),
  ];
  const cases: readonly (readonly [
    Definitions['started'],
    number | null,
    { started: number; known: number },
  ])[] = [
    ['stage', 20211029, { started: 2, known: 4 }],
    ['day', 20211029, { started: 2, known: 4 }],
    ['day', null, { started: 3, known: 4 }],
    ['column', 20211029, { started: 2, known: 3 }],
  ];
  test.each(cases)('by %s, on %s', (started, horizon, expected) => {
    const tally = tallyOf(projects, { ...DEFINITIONS, started, horizon });
    expect({ started: tally.started, known: tally.startKnown }).toEqual(expected);
  });
});

test('by the day of the start, a ledger without such a column does not tell who has started', () => {
  const definitions: Definitions = { ...DEFINITIONS, started: 'day', horizon: 20211029 };
  const batch = projectsOf([projectOf({ stage: 'started' }), projectOf({ stage: 'signed' })], ['started']);
  const [shares, tallies] = [new Shares(definitions), new Tallies(definitions.rates.length)];
  shares.of(batch, all(batch), batch.count);
  tallies.add(shares, new Int32Array(batch.count), all(batch), 1);
  expect([tallies.at(0).started, tallies.at(0).startKnown]).toEqual([0, 0]);
});

test('sums that are too large are refused, not rounded', () => {
  const huge = projectOf({ investment: Number.MAX_SAFE_INTEGER });
  expect(() => tallyOf([huge, projectOf({ investment: 1 })])).toThrow(AmountOverflow);
  expect(() => tallyOfParts([[huge], [projectOf({ investment: 1 })]])).toThrow(AmountOverflow);
});
