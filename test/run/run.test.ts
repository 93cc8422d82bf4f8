import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Day } from '../../src/domain/day.ts';
import { CountyNotFound, doubtAbout } from '../../src/run/county-doubts.ts';
import { countProjects } from '../../src/run/count-projects.ts';
import { listProjects } from '../../src/run/list-projects.ts';
import { openRun, type OpenRun } from '../../src/run/open-run.ts';
import { readAll, readBatches } from '../../src/run/read-run.ts';
import { remarksOn } from '../../src/run/remarks.ts';
import { plainRequest, type RunRequest, type Source } from '../../src/run/request.ts';
import { ALL_PROJECTS } from '../../src/run/selection.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { sourceOf } from '../read-fixture.ts';

const HEADER = '县区,项目编号,项目名称,总投资(亿元),签约日期,进展';
const ROWS = [
  '乐平市,1,化工园项目,10,2021-03-19,签约',
  '浮梁县,2,茶叶项目,2,2021-05-20,在谈',
  '乐平市,1,化工园项目,10,2021-03-19,签约', // once more
  '昌江区,3,航空构件项目,4,2021-11-02,签约', // after the horizon
];

function ledger(...rows: readonly string[]): Source {
  return sourceOf('a.csv', new TextEncoder().encode([HEADER, ...rows, ''].join('\n')));
}

function open(wishes: Partial<RunRequest> = {}): Promise<OpenRun> {
  const settings = { ...DEFAULT_SETTINGS, city: '景德镇市' };
  return openRun({ ...plainRequest([ledger(...ROWS)], settings), ...wishes });
}

const reportDay: Day = 20211029;

test('what repeats in a file travels with its batch, and the outcome is the last word', async () => {
  const batches = readBatches(await open({ reportDay }));
  const first = await batches.next();
  expect(first.done === true ? null : [first.value.projects.count, [...first.value.repeats]]).toEqual([
    4,
    [2],
  ]);
  const last = await batches.next();
  if (last.done !== true) throw new Error('one batch too many');
  const { findings, ...outcome } = last.value;
  expect(outcome).toEqual({
    reportDay,
    reportDayFrom: 'option',
    sources: [
      {
        file: 'a.csv',
        sha256: null,
        bytes: new TextEncoder().encode([HEADER, ...ROWS, ''].join('\n')).length,
        encoding: 'utf-8',
        delimiter: ',',
        rows: 5,
        projects: 4,
      },
    ],
    hasFailed: true,
  });
  expect(findings.byCode.map(({ kind: { code }, count }) => [code, count])).toEqual([
    ['L001', 1],
    ['P006', 1],
    ['P019', 1],
  ]);
});

test('the horizon is what is known while reading, the report day what the rows tell', async () => {
  const run = await open();
  expect(run.horizon).toBe(null);
  const { reportDay: day, reportDayFrom } = await readAll(run);
  expect([day, reportDayFrom]).toEqual([20211102, 'last-day']);
});

test('whether a run has failed is decided by the severity that the request names', async () => {
  const failed = async (failOn: RunRequest['failOn']): Promise<boolean> =>
    (await readAll(await open({ reportDay, failOn }))).hasFailed;
  expect([await failed(null), await failed('error'), await failed('note')]).toEqual([false, true, true]);
});

test('a digest is made while a source is read', async () => {
  const { sources } = await readAll(await open({ digest: () => createHash('sha256') }));
  const bytes = [HEADER, ...ROWS, ''].join('\n');
  expect(sources.map(({ sha256 }) => sha256)).toEqual([createHash('sha256').update(bytes).digest('hex')]);
});

test('what is counted, counted again and left out, and what must be said of it', async () => {
  const counted = await countProjects(await open({ reportDay }), ALL_PROJECTS, []);
  const { counting, repeated } = counted;
  expect({ projects: counting.totals.projects, repeated }).toEqual({
    projects: 2,
    repeated: [{ file: 'a.csv', alsoIn: 'a.csv', projects: 1, investment: 1_000_000_000 }],
  });
  const held = { projects: counting.totals.projects, leftOut: counting.leftOut, repeated };
  expect(remarksOn(counted, ALL_PROJECTS, held, true)).toEqual([
    { kind: 'errors', count: counted.findings.count('error') },
    { kind: 'left-out', count: 2, leftOut: counting.leftOut },
    { kind: 'counted-again', count: 1 },
  ]);
  expect(remarksOn(counted, ALL_PROJECTS, held, false)).toEqual([]);
  const nothing = { ...ALL_PROJECTS, words: ['--county 乐平市'] };
  expect(remarksOn(counted, nothing, { ...held, projects: 0 }, false)).toEqual([
    { kind: 'nothing-selected', words: ['--county 乐平市'] },
  ]);
});

test('why a project is not counted travels with it', async () => {
  const batches = listProjects(await open({ reportDay }), ALL_PROJECTS, 'not-counted');
  const listed: unknown[] = [];
  for await (const batch of batches) {
    for (const { project, reason } of batch) listed.push([project.row, reason]);
  }
  expect(listed).toEqual([
    [3, 'negotiating'],
    [5, 'after-day'],
  ]);
});

test('a name that looks misspelt must occur', async () => {
  const run = await open();
  const doubt = doubtAbout(run.counties, '--county', '浮粱县');
  if (doubt === null) throw new Error('not doubted');
  await expect(readAll(run, undefined, [doubt])).rejects.toThrow(CountyNotFound);
  const misspelt = await open({ sources: [ledger('浮粱县,1,茶叶项目,10,2021-03-19,签约')] });
  expect((await readAll(misspelt, undefined, [doubt])).sources.map(({ projects }) => projects)).toEqual([1]);
});

test.each([[[0, 0]], [[0xffffffff, 0x80000000]], [[0x1747b28c, 0x1747b28c]]] as const)(
  'wherever hashes begin (%j), the same is found',
  async (seed) => {
    const usual = await readAll(await open({ reportDay }));
    const other = await readAll(await open({ reportDay, seed }));
    expect(other.findings.kept()).toEqual(usual.findings.kept());
  },
);
