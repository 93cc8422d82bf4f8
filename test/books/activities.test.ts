import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cellName } from '../../src/domain/position.ts';
import { isoDay } from '../../src/domain/day.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { messageOf } from '../../src/findings/sentence.ts';
import { openRun } from '../../src/run/open-run.ts';
import { readOthers } from '../../src/run/read-run.ts';
import { plainRequest } from '../../src/run/request.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { findingLines } from '../expected-findings.ts';
import { sourceOf } from '../read-fixture.ts';

interface Activities {
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  readonly findings: readonly Finding[];
}

/** Reads a file of activities. */
async function read(text: string, ...fields: readonly string[]): Promise<Activities> {
  const findings: Finding[] = [];
  const rows: Readonly<Record<string, string | number | null>>[] = [];
  const source = sourceOf('活动.csv', new TextEncoder().encode(text));
  const request = plainRequest([source], { ...DEFAULT_SETTINGS, city: '景德镇市' });
  const open = await openRun({
    ...request,
    needsLedger: false,
    findings: { ...request.findings, see: (finding) => void findings.push(finding) },
  });
  for await (const records of readOthers(open)) {
    for (const record of records)
      rows.push(Object.fromEntries(fields.map((field) => [field, record.value(field)])));
  }
  return { rows, findings };
}

async function lines(text: string): Promise<readonly string[]> {
  return findingLines((await read(text)).findings);
}

describe('two columns of counts are kept apart', () => {
  const ledger =
    '类型,日期,天数,人数\n外出招商,2021-09-01,2.5,6\n例会,2021-09-06,,30人\n走访,2021-09-07,0.5天,1\n';

  test('each has its own values, halves where days are counted', async () => {
    expect((await read(ledger, 'days', 'persons')).rows).toEqual([
      { days: 2.5, persons: 6 },
      { days: null, persons: 30 },
      { days: 0.5, persons: 1 },
    ]);
  });

  test('a row of sums is compared with each under its own name', async () => {
    expect(await lines(`${ledger}合计,,3,37\n`)).toEqual([]);
    const { findings } = await read(`${ledger}合计,,3.5,36\n`);
    expect(findingLines(findings)).toEqual(['C5 R006 error 3.5', 'D5 R006 error 36']);
    const said = findings.map((finding) => messageOf(finding, 'zh'));
    expect(said[0]).toMatch(/天数写的是3\.5.*相加是3，/);
    expect(said[1]).toMatch(/人数写的是36.*相加是37，/);
  });

  test('a half person is not a count, and a quarter of a day is no half', async () => {
    expect(await lines('类型,日期,天数,人数\n例会,2021-09-06,0.25,2.5\n')).toEqual([
      'C2 C112 error 0.25',
      'D2 C111 error 2.5',
    ]);
  });
});

describe('the sheet is read as a ledger is', () => {
  test('merged counties and leaders are filled down, and not over a row of sums', async () => {
    const text = [
      '县区,领导,类型,日期,人数',
      '乐平市,张一,例会,2021-09-01,3',
      ',,走访,2021-09-02,4',
      ',,走访,2021-09-03,5',
      '小计,,,,12',
      ',,会商,2021-09-04,1',
      '浮梁县,李二,会商,2021-09-06,1',
      ',,例会,2021-09-07,2',
    ].join('\n');
    const { rows } = await read(text, 'county', 'leader');
    expect(rows.map(({ county }) => county)).toEqual([
      '乐平市',
      '乐平市',
      '乐平市',
      null,
      '浮梁县',
      '浮梁县',
    ]);
    expect(rows.map(({ leader }) => leader)).toEqual(['张一', '张一', '张一', null, '李二', '李二']);
  });

  test('a header of two rows, a title with the year, and days that state none', async () => {
    const text = [
      '2021年招商活动一览表,,,,',
      '县区,活动,,时间,',
      ',名称,类型,出发,返回',
      '乐平市,赴深圳考察,外出招商,9月1日,9月3日',
    ].join('\n');
    const { rows, findings } = await read(text, 'name', 'from', 'to');
    expect(rows.map(({ from, to, name }) => [name, isoDay(Number(from)), isoDay(Number(to))])).toEqual([
      ['赴深圳考察', '2021-09-01', '2021-09-03'],
    ]);
    expect(findingLines(findings)).toEqual(['D4 C203 warning 9月1日', 'E4 C203 warning 9月3日']);
  });

  test('an activity of the city needs no county', async () => {
    expect(await lines('县区,类型,日期\n乐平市,例会,2021-09-01\n—,例会,2021-09-02\n')).toEqual([]);
  });

  test('words of types, and those of them that are near', async () => {
    const text =
      '类型,日期\n外出,2021-09-01\n企业服务日,2021-09-06\n現場走訪,2021-09-07\n调度汇,2021-09-08\n';
    const { rows, findings } = await read(text, 'type');
    expect(rows.map(({ type }) => type)).toEqual(['outbound', 'service-day', 'site-visit', null]);
    expect(findingLines(findings)).toEqual(['A5 C302 error 调度汇']);
    expect(messageOf(findings.at(-1) as Finding, 'zh')).toBe('不认识类型“调度汇”，是否指“调度会”？');
  });
});

describe('the same is wrong with a cell as in a ledger', () => {
  const header = '类型,日期,县区,天数,人数,备注';
  const cases: readonly (readonly [row: string, finding: string])[] = [
    ['例会,2021-02-30,乐平市,1,2,', 'B2 C202 error 2021-02-30'],
    ['例会,不日,乐平市,1,2,', 'B2 C201 error 不日'],
    ['例会,#REF!,乐平市,1,2,', 'B2 C104 error #REF!'],
    ['例会,2021-09-01,乐萍市,1,2,', 'C2 C402 error 乐萍市'],
    ['例会,2021-09-01,乐平市,#DIV/0!,2,', 'D2 C104 error #DIV/0!'],
    ['例会,2021-09-01,乐平市,两天,2,', 'D2 C112 error 两天'],
    ['例会,2021-09-01,乐平市,1,约20人,', 'E2 C111 error 约20人'],
    ['开会去,2021-09-01,乐平市,1,2,', 'A2 C302 error 开会去'],
    ['例会,2021-09-01,乐平市,1,2,,多', '2 R001 error 7'],
    ['例会,2021-09-01,乐平市\n走访,2021-09-02,乐平市,1,2,', '2 R002 error 3'],
    [',2021-09-01,,,,', '2 R004 warning 2021-09-01'],
  ];
  test.each(cases)('%s', async (row, finding) => {
    const wanted = finding.replace(/^\S+/, '').trim();
    const found = (await lines(`${header}\n${row}\n例会,2021-09-09,乐平市,1,2,`)).map((line) =>
      line.replace(/^\S+/, '').trim(),
    );
    expect(found).toEqual([wanted]);
  });
});

test('the register of the fixtures: days without a year are questioned, and its sums are right', async () => {
  const text = readFileSync('fixtures/activities/2021-09.csv', 'utf8');
  const days = ['D4', 'E4', 'D5', 'E5', 'D6', 'E6', 'D7', 'E7'];
  const { findings } = await read(text);
  const codes = findings.map(({ position, kind }) => [cellName(position) ?? '-', kind.code].join(' '));
  expect(codes.toSorted()).toEqual(['- C403', ...days.map((cell) => `${cell} C203`)].toSorted());
});
