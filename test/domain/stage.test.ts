import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  STAGE_LABELS,
  STAGES,
  stageOn,
  stageRank,
  type Stage,
  type StageDays,
} from '../../src/domain/stage.ts';
import '../seeded.ts';

const NONE: StageDays = {
  signed: null,
  registered: null,
  started: null,
  operating: null,
  completed: null,
  terminated: null,
};

const ON = 20211029;
const PAST = 20210601;
const FUTURE = 20211130;

type Case = readonly [
  stated: Stage | null,
  days: Partial<StageDays>,
  on: number | null,
  expected: Stage | null,
];

describe('stated stage, days, day of the report: stage', () => {
  const cases: readonly Case[] = [
    // nothing tells
    [null, {}, null, null],
    [null, {}, ON, null],
    [null, { signed: FUTURE }, ON, null],
    [null, { terminated: FUTURE }, ON, null],
    // the days decide
    [null, { signed: PAST }, ON, 'signed'],
    [null, { signed: ON }, ON, 'signed'],
    [null, { signed: PAST, started: PAST }, ON, 'started'],
    [null, { started: PAST }, ON, 'started'],
    [null, { signed: PAST, registered: PAST, started: FUTURE }, ON, 'registered'],
    [null, { signed: PAST, started: PAST, operating: PAST, completed: FUTURE }, ON, 'operating'],
    [null, { completed: PAST }, ON, 'completed'],
    [null, { signed: FUTURE, started: FUTURE }, null, 'started'],
    [null, { signed: PAST, terminated: PAST }, ON, 'terminated'],
    [null, { signed: PAST, terminated: FUTURE }, ON, 'signed'],
    [null, { signed: PAST, terminated: FUTURE }, null, 'terminated'],
    // what is stated without a day is believed
    ['signed', {}, ON, 'signed'],
    ['registered', {}, ON, 'registered'],
    ['started', {}, ON, 'started'],
    ['started', { signed: PAST }, ON, 'started'],
    ['completed', { signed: PAST, started: PAST }, ON, 'completed'],
    ['terminated', {}, ON, 'terminated'],
    ['terminated', { started: PAST }, ON, 'terminated'],
    // what is stated and reached stands, whatever further days say
    ['started', { started: PAST }, ON, 'started'],
    ['signed', { signed: PAST, started: PAST }, ON, 'signed'],
    ['registered', { signed: PAST, registered: PAST, operating: PAST }, ON, 'registered'],
    ['started', { started: PAST, terminated: PAST }, ON, 'started'],
    // what is stated and was not reached yet is cut back
    ['started', { started: FUTURE }, ON, 'signed'],
    ['started', { signed: PAST, started: FUTURE }, ON, 'signed'],
    ['started', { signed: PAST, registered: PAST, started: FUTURE }, ON, 'registered'],
    ['operating', { signed: PAST, operating: FUTURE }, ON, 'signed'],
    ['operating', { started: PAST, operating: FUTURE }, ON, 'started'],
    ['completed', { operating: PAST, completed: FUTURE }, ON, 'operating'],
    // what had not come was not followed by anything
    ['operating', { started: FUTURE }, ON, 'signed'],
    ['operating', { registered: PAST, started: FUTURE }, ON, 'registered'],
    ['completed', { started: FUTURE, operating: PAST }, ON, 'signed'],
    ['operating', { started: FUTURE }, null, 'operating'],
    ['completed', { started: PAST, operating: FUTURE, completed: FUTURE }, ON, 'started'],
    ['terminated', { terminated: FUTURE, started: PAST }, ON, 'started'],
    ['terminated', { terminated: FUTURE, signed: PAST, started: FUTURE }, ON, 'signed'],
    ['terminated', { terminated: FUTURE }, ON, 'signed'],
    ['started', { started: FUTURE }, null, 'started'],
    ['terminated', { terminated: FUTURE }, null, 'terminated'],
    // the day itself counts
    ['started', { signed: PAST, started: ON }, ON, 'started'],
    ['started', { signed: PAST, started: ON + 1 }, ON, 'signed'],
    ['terminated', { terminated: ON }, ON, 'terminated'],
    // a month that may be past is not later
    ['started', { signed: PAST, started: 20211000 }, ON, 'started'],
    ['started', { signed: PAST, started: 20211100 }, ON, 'signed'],
    ['started', { signed: PAST, started: ON }, 20211000, 'started'],
    // talks are talks
    ['negotiating', {}, ON, 'negotiating'],
    ['negotiating', { signed: PAST, started: PAST }, ON, 'negotiating'],
    ['negotiating', { terminated: PAST }, ON, 'negotiating'],
  ];
  test.each(cases)('%j %j on %j: %j', (stated, days, on, expected) => {
    expect(stageOn(stated, { ...NONE, ...days }, on)).toBe(expected);
  });
});

const maybeDay = fc.option(fc.integer({ min: 20210101, max: 20210128 }));
const anyDays: fc.Arbitrary<StageDays> = fc.record({
  signed: maybeDay,
  registered: maybeDay,
  started: maybeDay,
  operating: maybeDay,
  completed: maybeDay,
  terminated: fc.constant(null),
});
const anyStage = fc.option(fc.constantFrom(...STAGES.filter((stage) => stage !== 'terminated')));

test('no project goes back as days pass, and none is further than the ledger says', () => {
  fc.assert(
    fc.property(
      anyStage,
      anyDays,
      fc.integer({ min: 20210101, max: 20210128 }),
      fc.nat({ max: 10 }),
      (stated, days, on, later) => {
        const ranks = [on, Math.min(on + later, 20210128), null].map((day) => {
          const stage = stageOn(stated, days, day);
          return stage === null ? -1 : stageRank(stage);
        });
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        const limit = stated === null ? 5 : stageRank(stated);
        expect(Math.max(...ranks)).toBeLessThanOrEqual(stated === null ? 5 : Math.max(limit, 0));
      },
    ),
    { numRuns: 3000 },
  );
});

test('as the ledger stands, what is stated stands', () => {
  fc.assert(
    fc.property(fc.constantFrom(...STAGES), anyDays, (stated, days) => {
      expect(stageOn(stated, days, null)).toBe(stated);
    }),
  );
});

test('ranks go from 0 to 5, terminated aside; every stage is called something of its own', () => {
  expect(STAGES.map(stageRank)).toEqual([0, 1, 2, 3, 4, 5, -1]);
  expect(new Set(STAGES.map((stage) => STAGE_LABELS[stage].zh)).size).toBe(7);
  expect(new Set(STAGES.map((stage) => STAGE_LABELS[stage].en)).size).toBe(7);
});
