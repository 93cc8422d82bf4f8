import { describe, expect, test } from 'vitest';
import { csvRows, folderWith, runLine } from '../run-line.ts';

/** `[name, rank, value]` of a ranking, in its order. */
async function ranking(line: string, name: string, value: string): Promise<unknown[]> {
  const { stdout } = await runLine(`LANG=zh_CN.UTF-8 zhaoshang rank ${line} -f csv`);
  return csvRows(stdout).map((row) => [row[name], row['名次'], row[value]]);
}

const COUNTY = '县区（园区）';
const SEED = 'jingdezhen/2021-10.csv';

// The figures stand in fixtures/jingdezhen/README.md.
describe('--by every kind of measure', () => {
  test.each([
    [
      'projects',
      '项目数',
      ['乐平市 1 7', '高新区 1 7', '昌江区 3 5', '浮梁县 3 5', '昌南新区 3 5', '珠山区 6 4'],
    ],
    [
      'fixed-investment',
      '固定资产投资(亿元)',
      [
        '高新区 1 214.24',
        '乐平市 2 185.55',
        '昌南新区 3 99.07',
        '浮梁县 4 79.87',
        '昌江区 5 78.26',
        '珠山区 6 46.68',
      ],
    ],
    [
      '到位资金',
      '到位资金(亿元)',
      [
        '乐平市 1 58.01',
        '高新区 2 55.31',
        '昌南新区 3 28.81',
        '昌江区 4 27.17',
        '浮梁县 5 24.1',
        '珠山区 6 11.8',
      ],
    ],
    ['largest-investment', '最大单个投资额(亿元)', ['乐平市 1 120', '高新区 2 100', '浮梁县 3 62']],
    [
      'start-rate',
      '开工率(%)',
      [
        '乐平市 1 85.71',
        '昌江区 2 80.00',
        '浮梁县 2 80.00',
        '珠山区 4 75.00',
        '高新区 5 71.43',
        '昌南新区 6 60.00',
      ],
    ],
    [
      'jobs',
      '预计用工',
      ['高新区 1 3240', '乐平市 2 2310', '昌南新区 3 2130', '浮梁县 4 1430', '昌江区 5 1330', '珠山区 6 930'],
    ],
  ])('%s', async (measure, column, expected) => {
    const rows = (await ranking(`${SEED} --by ${measure}`, COUNTY, column)) as string[][];
    const lines = rows.map((row) => row.join(' '));
    for (const line of expected) expect(lines).toContain(line);
    const ranks = rows.map(([, rank]) => Number(rank));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });
});

describe('--group-by', () => {
  // The figures stand in fixtures/jingdezhen/README.md.
  test.each([
    [
      'industry',
      '产业',
      [
        '航空 1 310.13',
        '先进陶瓷 2 205.17',
        '精细化工 3 176.4',
        '文化旅游 4 101.2',
        '生物医药 5 85.6',
        '电子信息 6 69.5',
      ],
    ],
    [
      '招商方式',
      '招商方式',
      [
        '以商招商 1 370.02',
        '基金招商 2 201.6',
        '小分队招商 3 124.05',
        '亲情招商 4 87.18',
        '中介招商 5 85.2',
        '飞地招商 6 79.95',
      ],
    ],
    ['chain-role', '产业链环节', ['强链 1 537.15', '延链 2 257.7', '补链 3 153.15']],
    [
      'size',
      '投资规模',
      [
        '50亿元及以上 1 521.5',
        '20亿—50亿元 2 292.51',
        '10亿—20亿元 3 76.48',
        '5亿—10亿元 4 44.56',
        '1亿—5亿元 5 12.95',
      ],
    ],
    ['year', '签约年份', ['2021 1 948']],
  ])('%s', async (grouping, column, expected) => {
    const rows = await ranking(`${SEED} --group-by ${grouping}`, column, '投资总额(亿元)');
    expect(rows).toEqual(expected.map((line) => line.split(' ')));
  });

  test('what no column tells', async () => {
    expect(await ranking('oracle/ledger.csv --group-by industry', '产业', '项目数')).toEqual([['', '', '6']]);
  });

  test('every grouping adds up to all projects', async () => {
    for (const grouping of [
      'county',
      'industry',
      'channel',
      'chain-role',
      'size',
      'stage',
      'month',
      'quarter',
      'leader',
      'origin',
      'capital',
      'agreement',
      'event',
      'department',
    ]) {
      const { stdout } = await runLine(`zhaoshang rank ${SEED} --group-by ${grouping} -f csv`);
      const projects = csvRows(stdout).map((row) => Number(row['projects']));
      expect([grouping, projects.reduce((sum, count) => sum + count, 0)]).toEqual([grouping, 33]);
    }
  });
});

describe('--order, --top, --bottom', () => {
  test('the lowest first', async () => {
    expect(await ranking(`${SEED} --order ascending --top 2`, COUNTY, '投资总额(亿元)')).toEqual([
      ['珠山区', '1', '62.96'],
      ['浮梁县', '2', '103.8'],
    ]);
  });

  test('both ends', async () => {
    expect(await ranking(`${SEED} --top 2 --bottom 1`, COUNTY, '投资总额(亿元)')).toEqual([
      ['高新区', '1', '287.58'],
      ['乐平市', '2', '246.5'],
      ['珠山区', '6', '62.96'],
    ]);
    expect(await ranking(`${SEED} --bottom 1`, COUNTY, '名次')).toEqual([['珠山区', '6', '6']]);
  });

  test('more than there are shows each once', async () => {
    expect(await ranking(`${SEED} --top 4 --bottom 4`, COUNTY, '名次')).toHaveLength(6);
    expect(await ranking(`${SEED} --top 100`, COUNTY, '名次')).toHaveLength(6);
  });

  test('say what is shown and that the total is over all', async () => {
    const { stdout } = await runLine(`zhaoshang rank ${SEED} --top 1 --bottom 2`);
    expect(stdout).toContain('Only the first 1 and last 2; the total is over all');
    const chinese = await runLine(`LANG=zh_CN.UTF-8 zhaoshang rank ${SEED} --top 1 --bottom 2`);
    expect(chinese.stdout).toContain('仅列前1名、后2名；合计为全部');
    expect(chinese.stdout).toMatch(/合计\D+33\D+948\.00/);
  });
});

test('a rate says what is divided by what', async () => {
  const { stdout } = await runLine('zhaoshang rank oracle/ledger.csv --by start-rate');
  expect(stdout).toContain('Start rate = started ÷ signed');
  const chinese = await runLine('LANG=zh_CN.UTF-8 zhaoshang rank oracle/ledger.csv --by paid-in-rate');
  expect(chinese.stdout).toContain('资金到位率 = 到位资金 ÷ 投资总额，只计两项都有数的项目');
});

describe('settings', () => {
  test('peer groups are ranked each on its own', async () => {
    expect(await ranking(`${SEED} --config settings/jingdezhen.yaml`, COUNTY, '组别')).toEqual([
      ['乐平市', '1', '县（市、区）'],
      ['昌江区', '2', '县（市、区）'],
      ['浮梁县', '3', '县（市、区）'],
      ['珠山区', '4', '县（市、区）'],
      ['高新区', '1', '园区'],
      ['昌南新区', '2', '园区'],
    ]);
    expect(await ranking(`${SEED} --config settings/jingdezhen.yaml --top 1`, COUNTY, '组别')).toEqual([
      ['乐平市', '1', '县（市、区）'],
      ['高新区', '1', '园区'],
    ]);
  });

  const APART = `city: 景德镇市
counties:
  - {name: 浮梁县}
  - {name: 乐平市}
  - {name: 昌江区, ranked: false}
`;

  test('counties that take no part have no rank, and count in the total', async () => {
    const dir = folderWith({ 'apart.yaml': APART });
    const line = `oracle/ledger.csv --config ${dir}/apart.yaml`;
    expect(await ranking(line, COUNTY, '投资总额(亿元)')).toEqual([
      ['浮梁县', '1', '20'], // ties stand in the order of the settings
      ['乐平市', '1', '20'],
      ['昌江区', '', '10.5'],
    ]);
    const { stdout } = await runLine(`LANG=zh_CN.UTF-8 zhaoshang rank ${line}`);
    expect(stdout).toContain('未纳入排名：昌江区');
    expect(stdout).toMatch(/合计\D+6\D+50\.50/);
    const english = await runLine(`zhaoshang rank ${line}`);
    expect(english.stdout).toContain('Taking no part in the ranking: 昌江区');
  });

  test('rates of their own, where the lowest may be the best', async () => {
    const dir = folderWith({
      'own.yaml': `measures:
  - key: idle
    label: {zh: 未到位率, en: Idle}
    numerator: paid-in < 2亿
    better: low
`,
    });
    expect(
      await ranking(`oracle/ledger.csv --by idle --config ${dir}/own.yaml`, COUNTY, '未到位率(%)'),
    ).toEqual([
      ['乐平市', '1', '0.00'],
      ['浮梁县', '2', '50.00'],
      ['昌江区', '3', '100.00'],
    ]);
  });
});

test('a ranking by what needs the investment names the groups of which it lacks projects', async () => {
  const path = 'rules/R010-stated-total-not-compared/ledger.csv';
  for (const by of ['mean-investment', 'largest-investment', 'from1bn']) {
    const { stdout } = await runLine(`LANG=zh_CN.UTF-8 zhaoshang rank ${path} --by ${by}`);
    expect(stdout).toMatch(/\n.+不含投资额空白或读不出的项目：乐平市1个、珠山区1个\n/);
  }
  const { stdout } = await runLine(`zhaoshang rank ${path} --by mean-investment`);
  expect(stdout).toContain(
    'Mean investment lacks projects whose investment is blank or not readable: 乐平市 1, 珠山区 1\n',
  );
  expect((await runLine(`zhaoshang rank ${path} --by projects`)).stdout).not.toContain('lacks');
});
