import { describe, expect, test } from 'vitest';
import { csvRows, folderWith, runLine } from './transcript.ts';

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

  test('that the ledger does not have is refused where a near name is known', async () => {
    await expect(`
$ zhaoshang summary jingdezhen/2021-10.csv --county 乐坪市
! zhaoshang: --county: the ledger has no county '乐坪市'
! hint: did you mean 乐平市?
[exit 2]

$ LANG=zh_CN.UTF-8 zhaoshang summary jingdezhen/2021-10.csv --county 乐坪市 --measure projects
! zhaoshang: --county：台账中没有“乐坪市”
! 提示：是否指 乐平市？
[exit 2]

$ zhaoshang list jingdezhen/2021-10.csv --county 乐平市 --county 株山区 -f csv
! zhaoshang: --county: the ledger has no county '株山区'
! hint: did you mean 珠山区?
[exit 2]

$ zhaoshang rank jingdezhen/2021-10.csv --where 'county != 浮粱县' --config settings/jingdezhen.yaml
! zhaoshang: --where：台账中没有“浮粱县”
! 提示：是否指 浮梁县？
[exit 2]

$ zhaoshang summary jingdezhen/2021-10.csv --county 乐坪市 --where 'industry = 无' --measure projects
! zhaoshang: --county: the ledger has no county '乐坪市'
! hint: did you mean 乐平市?
[exit 2]

$ zhaoshang summary jingdezhen/2021-10.csv --county 雄安新区 --measure projects
0
! zhaoshang: no project meets --county 雄安新区
[exit 0]
`).toHappen();
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

  test('of another name', async () => {
    await expect(`
$ zhaoshang list oracle/ledger.csv --stage finished
! zhaoshang: --stage does not take 'finished'
! hint: use negotiating, signed, registered, started, operating, completed, terminated
[exit 2]

$ LANG=zh_CN.UTF-8 zhaoshang list oracle/ledger.csv --stage 已投产
项目清单

仅统计：--stage 已投产
来源：oracle/ledger.csv（UTF-8，逗号分隔，7行，6个项目）
报告日2021年9月16日（台账中的最后一天）

单位：亿元
县区    项目编号  项目名称      总投资    签约日期    开工日期  进展
────────────────────────────────────────────────────────────────────
昌江区  P5        航空构件项目    6.50  2021-01-22  2021-03-18  投产

数据问题
错误1个，警告0个，提示0个
oracle/ledger.csv:5:D5  错误 C103 amount-range  总投资“12-15亿元”是一个范围，没有采用
[exit 1]
`).toHappen();
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

  test('no period', async () => {
    await expect(`
$ zhaoshang list oracle/ledger.csv --signed 2021Q5
! zhaoshang: --signed does not take '2021Q5'
! hint: use 2021, 2021-10, 2021Q3 or 2021-01..2021-10
[exit 2]

$ LANG=zh_CN.UTF-8 zhaoshang list oracle/ledger.csv --signed 2021-10..2021-09
! zhaoshang: --signed 不接受“2021-10..2021-09”
! 提示：可用：2021、2021-10、2021Q3 或 2021-01..2021-10
[exit 2]

$ zhaoshang list oracle/ledger.csv --signed ..
! zhaoshang: --signed does not take '..'
! hint: use 2021, 2021-10, 2021Q3 or 2021-01..2021-10
[exit 2]

$ zhaoshang list oracle/ledger.csv --signed 2021-02-30
! zhaoshang: --signed does not take '2021-02-30'
! hint: use 2021, 2021-10, 2021Q3 or 2021-01..2021-10
[exit 2]
`).toHappen();
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

  test('no amount', async () => {
    await expect(`
$ LANG=zh_CN.UTF-8 zhaoshang list oracle/ledger.csv --min-investment 五十亿
! zhaoshang: --min-investment：总投资只能与带单位的金额（如 1亿、3000万元）相比，这里写的是“五十亿”
[exit 2]

$ zhaoshang list oracle/ledger.csv --min-investment 50头
! zhaoshang: --min-investment: investment is compared with an amount with its unit, such as 1亿 or 3000万元, not '50头'
[exit 2]

$ LANG=zh_CN.UTF-8 zhaoshang list oracle/ledger.csv --min-investment 50
! zhaoshang: --min-investment：总投资只能与带单位的金额（如 1亿、3000万元）相比，这里写的是“50”
[exit 2]

$ zhaoshang list oracle/ledger.csv --min-investment 5000000000
! zhaoshang: --min-investment: investment is compared with an amount with its unit, such as 1亿 or 3000万元, not '5000000000'
[exit 2]
`).toHappen();
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

  test('that cannot be understood', async () => {
    await expect(`
$ zhaoshang list oracle/ledger.csv --where 'paidin < 1亿'
! zhaoshang: --where: there is no field called 'paidin'; did you mean paid-in?
[exit 2]

$ LANG=zh_CN.UTF-8 zhaoshang list oracle/ledger.csv --where '投资额 > 1亿'
! zhaoshang: --where：没有名为“投资额”的字段，是否指 投资总额？
[exit 2]

$ LANG=zh_CN.UTF-8 zhaoshang list oracle/ledger.csv --where '投资总额 > 10'
! zhaoshang: --where：投资总额只能与带单位的金额（如 1亿、3000万元）相比，这里写的是“10”
[exit 2]

$ LANG=zh_CN.UTF-8 zhaoshang list oracle/ledger.csv --where 'paid-in > 10'
! zhaoshang: --where：到位资金只能与带单位的金额（如 1亿、3000万元）相比，这里写的是“10”
[exit 2]

$ LANG=zh_CN.UTF-8 zhaoshang list oracle/ledger.csv --where '进展 = 搁浅'
! zhaoshang: --where：进展只能与进展阶段（在谈、签约、注册、开工、投产、竣工、终止）相比，这里写的是“搁浅”
[exit 2]

$ LANG=zh_CN.UTF-8 zhaoshang list oracle/ledger.csv --where 'investment'
! zhaoshang: --where：“investment”不是比较式，应写成例如 总投资 >= 1亿
[exit 2]

$ zhaoshang list oracle/ledger.csv --where 'signed > spring'
! zhaoshang: --where: signed is compared with a day such as 2021-10-29, not 'spring'
[exit 2]

$ zhaoshang list oracle/ledger.csv --where 'paid-in < 1'
! zhaoshang: --where: paid-in is compared with an amount with its unit, such as 1亿 or 3000万元, not '1'
[exit 2]
`).toHappen();
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

test('a project of which only the month is known is in neither part of that month, and counted beside both', async () => {
  const dir = folderWith({
    'a.csv':
      '县区,项目名称,总投资(亿元),签约日期\n' +
      '乐平市,甲项目,3,2021年2月\n乐平市,乙项目,4,2021-02-05\n乐平市,丙项目,5,2021-02-20\n',
  });
  await expect(`
$ zhaoshang summary $DIR/a.csv --measure projects --signed 2021-02-01..2021-02-10
1
! zhaoshang: not counted: 1 (only the month is known, while the filter asks for days within it); see zhaoshang list --not-counted with the same files and filters
[exit 0]

$ LANG=zh_CN.UTF-8 zhaoshang summary $DIR/a.csv --measure projects --signed 2021-02-11..2021-02-28
1
! zhaoshang: 未计入1个项目（只知道月份，无法判断是否在筛选的日期内）；用 zhaoshang list --not-counted 加同样的文件和条件查看
[exit 0]

$ zhaoshang summary $DIR/a.csv --measure projects --signed 2021-02
3
[exit 0]
`).toHappen(dir);
});
