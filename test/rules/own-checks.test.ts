import { expect, test } from 'vitest';
import { parseCondition } from '../../src/books/condition.ts';
import { startOwnChecks } from '../../src/rules/own-checks.ts';
import { findingsOf, sourceOf } from '../read-fixture.ts';

const HEADER = '县区,项目编号,项目名称,总投资(亿元),到位资金(亿元),签约日期,注册日期,协议类型';
const ROWS = [
  '乐平市,1,化工园项目,10,11,2021-03-19,2021-04-01,合同', // more paid in than planned
  '乐平市,2,涂料项目,10,10,2021-03-19,2021-03-01,合同', // registered before it was signed
  '浮梁县,,茶叶项目,10,,2021-03-19,,合同', // nothing to compare
  '浮梁县,4,日用瓷项目,,9,,2021-03-01,意向',
  '昌江区,5,航空构件项目,10,12,2021-03-19,2021-03-18,', // both, and no agreement
];

/** What a check of the settings finds: cell and project. */
async function said(rule: string): Promise<readonly unknown[]> {
  const words = { zh: '不符', en: 'not so' };
  const check = { code: 'X001', message: words, severity: 'warning', rule: parseCondition(rule) } as const;
  const source = sourceOf('a.csv', new TextEncoder().encode([HEADER, ...ROWS].join('\n')));
  const findings = await findingsOf([source], { start: ({ report }) => startOwnChecks([check], report) });
  return findings.map(({ position: at, project, found }) => [at.row, at.column, project, found]);
}

test('a check finds the projects that do not meet it, at the field it begins with', async () => {
  expect(await said('paid-in <= investment')).toEqual([
    [2, 5, '1', '11'],
    [6, 5, '5', '12'],
  ]);
  expect(await said('registered >= signed')).toEqual([
    [3, 7, '2', '2021-03-01'],
    [6, 7, '5', '2021-03-18'],
  ]);
  expect(await said('investment >= paid-in')).toEqual([
    [2, 4, '1', '10'],
    [6, 4, '5', '10'],
  ]);
});

test('all parts of a check must be met, where all of their values are known', async () => {
  expect(await said('paid-in <= investment and registered >= signed')).toEqual([
    [2, 5, '1', '11'],
    [3, 5, '2', '10'],
    [6, 5, '5', '12'],
  ]);
  expect(await said('paid-in <= investment and agreement = 合同')).toEqual([[2, 5, '1', '11']]);
});

test('a project without a code goes by its name', async () => {
  expect(await said('name = 化工园项目 and county = 乐平市')).toEqual([
    [3, 3, '2', '涂料项目'],
    [4, 3, '茶叶项目', '茶叶项目'],
    [5, 3, '4', '日用瓷项目'],
    [6, 3, '5', '航空构件项目'],
  ]);
});
