import { describe, expect, test } from 'vitest';
import { csvRows, folderWith, runLine } from './run-line.ts';

const SEED = 'jingdezhen/2021-10.csv';

/** The codes of the projects that a filter leaves, in the order of the ledger. */
async function codes(filter: string, ledger = SEED): Promise<string> {
  const { code, stdout, stderr } = await runLine(`zhaoshang list ${ledger} --columns code ${filter} -f csv`);
  expect([code, stderr]).toEqual([0, '']);
  return stdout.trimEnd().split('\r\n').slice(1).join(' ');
}

async function count(filter: string): Promise<string> {
  const { stdout } = await runLine(`zhaoshang summary ${SEED} --measure projects ${filter}`);
  return stdout.trimEnd();
}

const FULIANG = 'FL-2021-001 FL-2021-002 FL-2021-003 FL-2021-004 FL-2021-005';
const OCTOBER = 'LP-2021-007 FL-2021-005 CJ-2021-005 GX-2021-006 GX-2021-007 CN-2021-005';

describe('--county', () => {
  test.each(['浮梁县', '浮梁', '景德镇市浮梁县', '浮　梁　县', '360222'])('%s', async (name) => {
    expect(await codes(`--county '${name}'`)).toBe(FULIANG);
  });

  test('by an alias of the settings', async () => {
    expect(await codes('--county 陶瓷工业园区 --config settings/jingdezhen.yaml')).toMatch(
      /^CN-2021-001 .*CN-2021-005$/,
    );
  });

  // There are two 昌江 in China, and this ledger does not say its city; but it has only one of them.
  test.each(['昌江', '昌江区'])('%s, which the ledger makes clear', async (name) => {
    const { stdout } = await runLine(
      `zhaoshang summary oracle/ledger.csv --county ${name} --measure projects`,
    );
    expect(stdout).toBe('2\n');
  });

  test('several', async () => {
    expect(await count('--county 乐平 --county 浮梁')).toBe('12');
    expect(await count('--county 乐平 --county 乐平市')).toBe('7');
  });

  test('that is misspelt in the ledger too is found as it is written there', async () => {
    const dir = folderWith({
      'l.csv': '景德镇市招商台账\n县区,项目名称,总投资(亿元),签约日期\n乐坪市,甲项目,1,2021-05-06\n',
    });
    for (const format of ['csv', 'json', 'terminal']) {
      const { code, stdout } = await runLine(`zhaoshang list ${dir}/l.csv --county 乐坪市 -f ${format}`);
      expect([code, stdout]).toEqual([1, expect.stringContaining('甲项目')]);
    }
  });
});

test('--industry and --channel', async () => {
  expect(await codes('--industry 文化旅游')).toBe('FL-2021-001 FL-2021-005 ZS-2021-001');
  expect(await count('--industry 文化旅游 --industry 航空')).toBe('10');
  expect(await codes('--channel 飞地招商')).toBe('LP-2021-007 CJ-2021-005 GX-2021-004 CN-2021-002');
  expect(await codes('--channel 飞地招商 --industry 航空')).toBe('CJ-2021-005');
});

describe('--stage', () => {
  test.each(['投产', 'operating', '已投产', '已投產', '已 投产'])('%s', async (stage) => {
    expect(await codes(`--stage '${stage}'`)).toBe('LP-2021-004 FL-2021-003 ZS-2021-004 CN-2021-003');
  });

  test('every word that the stage column takes', async () => {
    const started = await codes('--stage started');
    expect(await codes('--stage 破土动工 --config settings/jingdezhen.yaml')).toBe(started);
    for (const word of ['开工', '在建', '已开工', '主体施工'])
      expect(await codes(`--stage ${word}`)).toBe(started);
  });

  test('several', async () => {
    expect(await count('--stage 投产 --stage completed')).toBe('5');
    expect(await count('--stage 终止')).toBe('0');
  });
});

describe('--signed', () => {
  test.each([
    ['2021', '33'],
    ['2020', '0'],
    ['2021-10', '6'],
    ['2021Q1', '13'],
    ['2021q3', '4'],
    ['2021-10-29', '2'],
    ['2021-07-01..2021-09-30', '4'],
    ['2021-07..2021-09', '4'],
    ['2021Q3..2021Q4', '10'],
    ['..2021-01', '4'],
    ['2021-10..', '6'],
    ['2021-01-12..2021-01-12', '1'],
  ])('%s', async (period, expected) => {
    expect(await count(`--signed ${period}`)).toBe(expected);
  });

  test('both ends belong to it', async () => {
    expect(await codes('--signed 2021-10')).toBe(OCTOBER);
    expect(await codes('--signed 2021-10-09..2021-10-29')).toBe(OCTOBER);
    expect(await codes('--signed 2021-10-10..2021-10-28')).toBe('LP-2021-007 GX-2021-007');
  });
});

describe('--min-investment', () => {
  // 1, 5, 10, 20, 50 and 100 亿元 each occur once.
  test.each([
    ['1亿', '33'],
    ['5亿元', '29'],
    ['100000万元', '23'],
    ['20亿', '17'],
    ['5000000000元', '7'],
    ['0', '33'],
    ['0亿', '33'],
    ['100亿', '2'],
    ['100.01亿', '1'],
  ])('%s', async (amount, expected) => {
    expect(await count(`--min-investment ${amount}`)).toBe(expected);
  });
});

describe('--where', () => {
  test.each([
    ['paid-in < 1亿', 'FL-2021-004 ZS-2021-004'],
    ['到位资金 < 1亿', 'FL-2021-004 ZS-2021-004'],
    ['paidIn < 1亿 and county = 浮梁县', 'FL-2021-004'],
    ['县区 = 浮梁 and 到位资金 < 1亿', 'FL-2021-004'],
    ['county != 浮梁 and paid-in < 1亿', 'ZS-2021-004'],
    ['investment = 20亿', 'GX-2021-005'],
    ['paid-in > investment * 0.4', 'LP-2021-004 CJ-2021-004 ZS-2021-004'],
    ['name ~ 直升机', 'GX-2021-001'],
    ['signed >= 2021-10-22', 'FL-2021-005 GX-2021-007 CN-2021-005'],
    ['stage = 注册', 'CJ-2021-005'],
    ['stage = 已注册公司', 'CJ-2021-005'],
    ['stage != 在建 and stage >= 完成注册 and county = 昌江区', 'CJ-2021-004 CJ-2021-005'],
    ['jobs >= 870', 'LP-2021-001 GX-2021-001 CN-2021-001'],
  ])('%s', async (condition, expected) => {
    expect(await codes(`--where '${condition}'`)).toBe(expected);
  });

  test('several must all hold', async () => {
    expect(await codes(`--where 'paid-in < 1亿' --where 'industry = 电子信息' --county 珠山`)).toBe(
      'ZS-2021-004',
    );
  });
});

test('counties have the same names in conditions of the settings', async () => {
  const dir = folderWith({
    'l.csv': `县区,首谈单位,项目编号,项目名称,总投资(亿元),签约日期
乐平市,浮梁县,A1,甲项目,1,2021-05-06
浮梁县,,B1,乙项目,1,2021-05-07
`,
    'zhaoshang.yaml': `city: 景德镇市
measures: [{ key: in-leping, label: 乐平占比, numerator: 县区 = 乐平 }]
checks: [{ code: X001, message: 是乐平的, rule: county != 乐平 }]
`,
  });
  const { stdout } = await runLine(`zhaoshang check ${dir}/l.csv --select X001 -f csv`);
  expect(csvRows(stdout).map(({ code, project }) => `${code} ${project}`)).toEqual(['X001 A1']);
  expect((await runLine(`zhaoshang summary ${dir}/l.csv --measure in-leping`)).stdout).toBe('50.00\n');
  expect(await codes("--where 'referrer = 浮梁'", `${dir}/l.csv`)).toBe('A1');
});

test('filters hold for every command and every format', async () => {
  for (const command of ['report', 'rank', 'summary', 'list']) {
    const { code, stdout } = await runLine(`zhaoshang ${command} ${SEED} --county 珠山 -f json`);
    expect([command, code]).toEqual([command, 0]);
    expect(stdout).not.toContain('乐平市');
  }
});

test('a project whose stage cannot be read is left out by every condition about the stage, and counted there', async () => {
  const dir = folderWith({
    'a.csv':
      '县区,项目名称,总投资(亿元),签约日期,进展\n' +
      '乐平市,甲项目,3,2021-01-02,等待土地指标\n乐平市,乙项目,4,2021-02-02,签约\n',
  });
  for (const filter of ['--stage 签约', `--where 'stage = signed'`, `--where 'stage < started'`]) {
    const { stderr, stdout } = await runLine(`zhaoshang summary ${dir}/a.csv --measure projects ${filter}`);
    expect([
      filter,
      stdout,
      stderr.includes('not counted: 1 (what the filter looks at cannot be read)'),
    ]).toEqual([filter, '1\n', true]);
  }
});
