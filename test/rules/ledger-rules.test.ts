import { describe as group, expect, test } from 'vitest';
import { isMisspelling, mayBeSame, shortForm } from '../../src/rules/ledgers/county-spelling.ts';
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

group('amounts far from the others', () => {
  const header = '县区,项目名称,总投资(亿元)';
  const amounts = (...values: readonly number[]) =>
    sheet('a.csv', header, ...values.map((value, index) => `乐平市,项目甲${index},${value}`));
  const cells = async (values: readonly number[], thresholds: ReadonlyMap<string, number>) =>
    (await findingsOf([amounts(...values)], { thresholds })).map(({ code, at }) => [code, at.row]);

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

  test('are as far as the settings say', async () => {
    expect(THRESHOLDS).toEqual(['far-amount-times', 'old-ledger-days']);
    expect(await cells([1, 2, 3, 4, 100], new Map([['far-amount-times', 10]]))).toEqual([['P016', 6]]);
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
  expect(findings.map(({ code, at, expected, details }) => ({ code, at, expected, details }))).toEqual([
    {
      code: 'L005',
      at: { source: 'a.csv', row: 4, column: 1, line: 4 },
      expected: 7,
      details: { places: 2 },
    },
    {
      code: 'L005',
      at: { source: 'b.csv', row: 3, column: 1, line: 3 },
      expected: 11,
      details: { places: 1 },
    },
  ]);
});

test('a file without the column of a rule is not reproached with blank cells', async () => {
  const findings = await findingsOf([
    sheet('a.csv', '县区,项目名称,总投资(亿元),开工日期,进展', '乐平市,化工园项目,1,,在建'),
    sheet('b.csv', '县区,项目名称,总投资(亿元)', '浮梁县,日用瓷项目,1'),
  ]);
  expect(findings.map(({ code, at }) => [code, at.source])).toEqual([['P008', 'a.csv']]);
});
