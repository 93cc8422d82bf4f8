import { describe as group, expect, test } from 'vitest';
import { isMisspelling, mayBeSame, shortForm } from '../../src/domain/county-spelling.ts';
import { messageOf } from '../../src/findings/sentence.ts';
import { THRESHOLDS } from '../../src/rules/rules.ts';
import { findingsOf, sourceOf } from '../read-fixture.ts';

const sheet = (name: string, ...rows: readonly string[]) =>
  sourceOf(name, new TextEncoder().encode(rows.join('\n')));

group('names of one county', () => {
  test.each([
    ['高新技术产业开发区管委会', '高新区'],
    ['高新技术产业园区', '高新区'],
    ['高新', '高新区'],
    ['乐平经济技术开发区', '乐平经开区'],
    ['乐平市', '乐平市'],
  ])('%s is short for %s', (name, short) => {
    expect(shortForm(name)).toBe(short);
  });

  test.each([
    ['高新区', '景德镇高新区', true],
    ['景德镇高新技术产业开发区', '高新', true],
    ['昌江区', '昌江高新区', false],
    ['城区', '东城区', false],
    ['新区', '高新区', false],
    ['乐平高新区', '景德镇高新区', false],
    ['昌南', '昌南新区', true],
    ['昌南', '昌南工业园区', true],
    ['昌南', '昌南高新技术产业开发区', true],
    ['昌江', '昌江高新区', false],
    ['乐平市', '乐平市工业园区', false],
    ['昌南', '昌南瓷园', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect([mayBeSame(one, other), mayBeSame(other, one)]).toEqual([same, same]);
  });

  test.each([
    ['珠山区', '株山区', true],
    ['珠山区', '珠区', true],
    ['浮梁县', '浮梁县商务局', true],
    ['浮梁县', '浮梁县（补）', true],
    ['浮梁县', '浮梁县工业园', false],
    ['东湖区', '西湖区', false],
    ['高新区', '高薪区', false],
    ['昌江区', '昌南新区', false],
  ])('%s misspelt as %s: %s', (one, other, misspelt) => {
    expect([isMisspelling(one, other), isMisspelling(other, one)]).toEqual([misspelt, misspelt]);
  });
});

group('a county by another name is questioned once', () => {
  const table = (...counties: readonly string[]) =>
    sheet(
      'a.csv',
      '县区,项目名称,总投资(亿元)',
      ...counties.map((county, index) => `${county},项目甲${index},1`),
    );
  const said = async (counties: readonly string[], options: Parameters<typeof findingsOf>[1]) =>
    (await findingsOf([table(...counties)], options))
      .filter(({ kind: { code } }) => code !== 'L006')
      .map(({ kind: { code }, position: at, expected }) => [code, at.row, expected]);
  const listed = ['高新区', '经开区', '乐平市'].map((name) => ({
    name,
    aliases: name === '高新区' ? ['高新产业园'] : [],
    kind: null,
    group: null,
    parent: null,
    ranked: true,
  }));

  test('by reading where the city is known, else by comparing the names', async () => {
    const names = ['珠山区', '株山区'];
    expect(await said(names, { city: '景德镇市' })).toEqual([['C402', 3, '珠山区']]);
    expect(await said(names, {})).toEqual([['L008', 3, '珠山区']]);
  });

  test('but for each name that only it connects', async () => {
    const names = ['乐平市/浮梁县', '乐平市、浮梁县', '乐平市', '昌南新区', '昌南'];
    expect(await said(names, {})).toEqual([
      ['L008', 4, '乐平市/浮梁县'],
      ['L008', 4, '乐平市、浮梁县'],
      ['L008', 6, '昌南新区'],
    ]);
    expect(await said(['高新区', '景德镇高新区', '国家高新区', '高新'], {})).toEqual([
      ['L008', 3, '高新区'],
      ['L008', 4, '高新区'],
      ['L008', 5, '高新区'],
    ]);
  });

  test('by reading where a town has the name of a county of the city in front; a park is ranked by itself', async () => {
    const names = ['乐平市镇桥镇', '珠山区竟成镇', '乐平市工业园区', '昌南新区', '乐平市'];
    expect(await said(names, { city: '景德镇市' })).toEqual([
      ['C402', 2, '乐平市'],
      ['C402', 3, '珠山区'],
    ]);
  });

  test('by reading where settings list the counties, with the name they have', async () => {
    const names = [
      '高新区',
      '景德镇高新技术产业开发区',
      '高新技术开发区',
      '高新产业圆',
      '乐平市商务局',
      '别处',
    ];
    expect(await said(names, { counties: listed })).toEqual([
      ['C402', 3, '高新区'],
      ['C402', 4, '高新区'],
      ['C402', 5, '高新区'],
      ['C402', 6, '乐平市'],
      ['C402', 7, null],
    ]);
  });
});

group('channels', () => {
  const header = '县区,项目名称,总投资(亿元),招商方式';
  const said = async (cells: readonly string[], channels: readonly string[] = []) => {
    const rows = cells.map((cell, index) => `乐平市,项目甲${index},1,${cell}`);
    return (await findingsOf([sheet('a.csv', header, ...rows)], { channels })).map(
      ({ kind: { code }, position: at, expected, details }) => [code, at.row, expected, details['projects']],
    );
  };

  test('that settings name are known, and what is meant by others', async () => {
    const cells = ['以商招商', '夜市招商', '夜事招商', '夜市', '基金招商'];
    expect(await said(cells, ['夜市招商'])).toEqual([
      ['L010', 4, '夜市招商', 1],
      ['L010', 5, '夜市招商', 1],
    ]);
  });

  test('are questioned once, however many projects have them', async () => {
    const cells = Array.from({ length: 500 }, (_, index) => (index % 2 === 0 ? '已商招商' : '以商招商'));
    expect(await said(cells)).toEqual([['L010', 2, '以商招商', 250]]);
  });

  test('that three projects have are usual, fewer are not', async () => {
    expect(await said(['夜市招商', '夜市招商', '夜市招商', '张某某', '以商招商', '以商招商'])).toEqual([
      ['L010', 5, null, 1],
    ]);
  });

  test('of a ledger that goes by words of its own are left alone', async () => {
    expect(await said(['甲类', '乙类', '丙类', '以商招商'])).toEqual([]);
  });

  test('are no channels where the column holds free text', async () => {
    const cells = Array.from({ length: 400 }, (_, index) => `由第${index}号经办人联系`);
    expect(await said(cells)).toEqual([]);
  });
});

group('amounts far from the others', () => {
  const header = '县区,项目名称,总投资(亿元)';
  const amounts = (...values: readonly number[]) =>
    sheet('a.csv', header, ...values.map((value, index) => `乐平市,项目甲${index},${value}`));
  const cells = async (values: readonly number[], thresholds: ReadonlyMap<string, number>) =>
    (await findingsOf([amounts(...values)], { thresholds })).map(({ kind: { code }, position: at }) => [
      code,
      at.row,
    ]);

  test('need others to be compared with', async () => {
    expect(await cells([1, 2, 100_000, 3], new Map())).toEqual([]);
    expect(await cells([1, 2, 100_000, 3, 4], new Map())).toEqual([['P016', 4]]);
  });

  test('come the farthest first, on both sides', async () => {
    const values = [1, 2, 30_000, 100_000, 3, 4, 5, 0.0001, 2, 3];
    expect(await cells(values, new Map())).toEqual([
      ['P016', 5],
      ['P016', 4],
      ['P020', 9],
    ]);
  });

  test('are found wherever they stand', async () => {
    expect(await cells([100_000, 30_000, 1, 2, 3, 4, 5], new Map())).toEqual([
      ['P016', 2],
      ['P016', 3],
    ]);
    expect(await cells([0.0001, 0.0003, 1, 2, 3, 4, 5], new Map())).toEqual([
      ['P020', 2],
      ['P020', 3],
    ]);
  });

  test('are as far as the settings say', async () => {
    expect(THRESHOLDS).toEqual(['far-amount-times', 'earlier-amount-times', 'old-ledger-days']);
    expect(await cells([1, 2, 3, 4, 100], new Map([['far-amount-times', 10]]))).toEqual([['P016', 6]]);
  });
});

group('a day of the report that only the rows tell', () => {
  const said = async (
    rows: readonly string[],
    options: Parameters<typeof findingsOf>[1] = {},
    file = 'a.csv',
  ) =>
    (await findingsOf([sheet(file, '县区,项目名称,总投资(亿元),签约日期,投产日期', ...rows)], options))
      .filter(({ kind: { code } }) => code === 'L011')
      .map(({ position: at, found, details }) => [at.row, at.column, found, details['day']]);
  const signed = (...days: readonly string[]) => days.map((day, index) => `乐平市,项目甲${index},1,${day},`);

  test('may be a plan, or a slip in a day of signing', async () => {
    const plan = [...signed('2021-03-19', '2021-06'), '乐平市,化工园项目,1,2021-02-01,2022-07-01'];
    expect(await said(plan)).toEqual([[4, 5, '2022-07-01', { day: 20210600 }]]);
    const slip = signed('2021-03-19', '2091-01-02', '2021-06-25');
    expect(await said(slip)).toEqual([[3, 4, '2091-01-02', { day: 20210625 }]]);
  });

  test('is in order within a year, a month at its end', async () => {
    expect(await said([...signed('2021-06'), '乐平市,化工园项目,1,2021-02-01,2022-06-30'])).toEqual([]);
    expect(await said(signed('2021-03-19', '2022-03-19'))).toEqual([]);
  });

  test('is compared with nothing where nothing else is signed', async () => {
    expect(await said(signed('2091-01-02'))).toEqual([]);
    expect(await said(['乐平市,化工园项目,1,,2091-01-02'])).toEqual([]);
  });

  test('is not asked for where the user, the sheet or the name of the file state another', async () => {
    const slip = signed('2021-03-19', '2091-01-02');
    expect(await said(slip, { reportDay: 20211029 })).toEqual([]);
    expect(await said(slip, {}, '2021-10.csv')).toEqual([]);
    const rows = ['县区,项目名称,总投资(亿元),签约日期,投产日期', ...slip];
    const stated = await findingsOf([sheet('a.csv', '填报时间：2021年10月29日', ...rows)]);
    expect(stated.map(({ kind: { code } }) => code)).not.toContain('L011');
  });

  test('is told once, at the latest cell of all files', async () => {
    const rows = ['县区,项目名称,总投资(亿元),签约日期,投产日期'];
    const findings = await findingsOf([
      sheet('a.csv', ...rows, '乐平市,化工园项目,1,2021-02-01,2024-07-01'),
      sheet('b.csv', ...rows, '乐平市,涂料项目,1,2021-02-01,2025-07-01'),
    ]);
    const told = findings.filter(({ kind: { code } }) => code === 'L011').map(({ position: at }) => at);
    expect(told).toEqual([{ source: 'b.csv', sheet: null, row: 2, column: 5, line: 2 }]);
  });
});

test('serial numbers are followed in each file by itself', async () => {
  const header = '序号,县区,项目名称,总投资(亿元)';
  const findings = await findingsOf([
    sheet(
      'a.csv',
      header,
      '5,乐平市,化工园项目,1',
      '6,乐平市,涂料项目,1',
      '9,乐平市,树脂项目,1',
      '9,乐平市,溶剂项目,1',
    ),
    sheet('b.csv', header, '10,浮梁县,日用瓷项目,1', '12,浮梁县,茶叶项目,1'),
  ]);
  expect(
    findings.map(({ kind: { code }, position: at, expected, details }) => ({ code, at, expected, details })),
  ).toEqual([
    {
      code: 'L005',
      at: { source: 'a.csv', sheet: null, row: 4, column: 1, line: 4 },
      expected: 7,
      details: { places: 2 },
    },
    {
      code: 'L005',
      at: { source: 'b.csv', sheet: null, row: 3, column: 1, line: 3 },
      expected: 11,
      details: { places: 1 },
    },
  ]);
});

test('serial numbers are not followed over a row without one', async () => {
  const header = '序号,县区,项目名称,总投资(亿元)';
  const rows = ['5,乐平市,化工园项目,1', ',乐平市,涂料项目,1', '9,乐平市,树脂项目,1', '一,乐平市,溶剂项目,1'];
  expect(await findingsOf([sheet('a.csv', header, ...rows)])).toEqual([]);
});

test('a file without the column of a rule is not reproached with blank cells', async () => {
  const findings = await findingsOf([
    sheet('a.csv', '县区,项目名称,总投资(亿元),开工日期,进展', '乐平市,化工园项目,1,,在建'),
    sheet('b.csv', '县区,项目名称,总投资(亿元)', '浮梁县,日用瓷项目,1'),
  ]);
  expect(findings.map(({ kind: { code }, position: at }) => [code, at.source])).toEqual([['P008', 'a.csv']]);
});

group('an earlier ledger', () => {
  const header = '县区,项目编号,项目名称,总投资(亿元),进展';
  const against = async (before: readonly string[], now: readonly string[]) => {
    const earlier = [sheet('earlier.csv', header, ...before)];
    const findings = await findingsOf([sheet('now.csv', header, ...now)], { earlier });
    return findings.map(({ kind: { code }, position: at, found, related }) => [
      code,
      at.row,
      found,
      related[0]?.row,
    ]);
  };

  test('knows a project by code and name before it goes by either', async () => {
    const before = ['乐平市,1,化工园项目,10,在建', '乐平市,1,涂料项目,100,签约'];
    const now = ['乐平市,1,涂料项目,100,签约', '乐平市,1,化工园项目,10,在建'];
    expect((await against(before, now)).filter(([code]) => code !== 'L001')).toEqual([]);
  });

  test('does not lose a project whose code another one has taken', async () => {
    const before = ['乐平市,1,化工园项目,10,签约', '乐平市,2,涂料项目,8,签约'];
    const now = ['乐平市,2,化工园项目,10,签约', '乐平市,3,涂料项目,8,签约'];
    expect(await against(before, now)).toEqual([]);
  });

  test('knows the first of several under one code where no name tells', async () => {
    const before = ['乐平市,1,化工园项目,10,签约', '乐平市,1,涂料项目,100,在建'];
    const found = await against(before, ['乐平市,1,树脂项目,100,签约']);
    expect(found).toEqual([
      ['P022', 2, '100', 2],
      ['P023', null, '涂料项目', 3],
    ]);
  });

  test('names what stood there, in the words of the rule', async () => {
    const before = ['乐平市,1,化工园项目,10,在建', '浮梁县,,茶叶项目,3,签约'];
    const earlier = [sheet('2021-09.csv', header, ...before)];
    const now = sheet('2021-10.csv', header, '乐平市,1,化工园项目,100,签约');
    const findings = await findingsOf([now], { earlier });
    expect(findings.map((found) => messageOf(found, 'en'))).toEqual([
      'the stage is signed, but it was started in the earlier ledger, at E2 of 2021-09.csv',
      "investment '100' was read as CNY 10bn; it was CNY 1bn in the earlier ledger, at D2 of 2021-09.csv: 9 times apart or more",
      "project '茶叶项目' of 浮梁县 stood in the earlier ledger, at C3 of 2021-09.csv, and is missing now",
    ]);
  });

  test('has its amounts as far apart as the settings say', async () => {
    const earlier = [sheet('earlier.csv', header, '乐平市,1,化工园项目,10,在建')];
    const codes = async (investment: number, times: number) => {
      const now = sheet('now.csv', header, `乐平市,1,化工园项目,${investment},在建`);
      const thresholds = new Map([['earlier-amount-times', times]]);
      return (await findingsOf([now], { earlier, thresholds })).map(({ kind: { code }, details }) => [
        code,
        details['times'],
      ]);
    };
    expect([await codes(2.5, 4), await codes(2.5, 5)]).toEqual([[['P022', 4]], []]);
    expect([await codes(40, 4), await codes(40, 5)]).toEqual([[['P022', 4]], []]);
  });

  test('says nothing of a ledger without projects, of which that is said already', async () => {
    expect(await against(['乐平市,1,化工园项目,10,在建'], [])).toEqual([['F009', null, null, undefined]]);
  });
});

group('a ledger is old', () => {
  const ledger = () =>
    sheet('a.csv', '填报时间：2021年10月29日,,', '县区,项目名称,总投资(亿元)', '乐平市,化工园项目,1');
  test.each([
    [45, 20211213, []],
    [45, 20211214, ['L007']],
    [0, 20211029, []],
    [null, 20990101, []],
  ] as const)('%s days allowed, on %s: %j', async (days, today, codes) => {
    const thresholds = new Map(days === null ? [] : [['old-ledger-days', days]]);
    expect((await findingsOf([ledger()], { today, thresholds })).map(({ kind: { code } }) => code)).toEqual(
      codes,
    );
  });

  test('only where it says of what day it is', async () => {
    const undated = sheet('a.csv', '县区,项目名称,总投资(亿元)', '乐平市,化工园项目,1');
    const thresholds = new Map([['old-ledger-days', 1]]);
    expect(await findingsOf([undated], { today: 20211220, thresholds })).toEqual([]);
  });

  test('only where somebody says what day it is', async () => {
    expect(await findingsOf([ledger()], { thresholds: new Map([['old-ledger-days', 1]]) })).toEqual([]);
  });
});

group('a stated sum that two swapped digits explain', () => {
  const header = '县区,项目名称,总投资(亿元)';
  const said = async (...rows: readonly string[]) => {
    const findings = await findingsOf([sheet('a.csv', header, ...rows)]);
    return findings.map(({ kind: { code }, related, details }) => [
      code,
      related[0]?.row,
      details['probable'],
    ]);
  };

  test('names the cell and the amount that would agree', async () => {
    expect(await said('乐平市,化工园项目,12.5', '浮梁县,日用瓷项目,18.1', '合计,,93.6')).toEqual([
      ['R006', 3, { amount: 8_110_000_000 }],
    ]);
  });

  test.each([
    ['several rows could be meant', ['乐平市,化工园项目,12', '浮梁县,日用瓷项目,23', '合计,,44']],
    ['the difference is no such change', ['乐平市,化工园项目,12', '浮梁县,日用瓷项目,23', '合计,,45']],
    ['a leading digit would become 0', ['乐平市,化工园项目,10', '浮梁县,日用瓷项目,23', '合计,,24']],
  ])('says nothing of it when %s', async (_, rows) => {
    expect(await said(...rows)).toEqual([['R006', undefined, undefined]]);
  });

  test('looks only at the rows that the sum covers', async () => {
    expect(await said('乐平市,化工园项目,18.1', '小计,,18.1', '浮梁县,日用瓷项目,5', '小计,,68')).toEqual([
      ['R006', undefined, undefined],
    ]);
  });
});
