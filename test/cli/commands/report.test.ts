import { describe, expect, test } from 'vitest';
import { csvRows, runLine } from '../transcript.ts';

const SEED = 'jingdezhen/2021-10.csv';

/** What the city published as of 29 October 2021. */
const PUBLISHED = {
  zh: '截至2021年10月29日，景德镇市已签约重大重点项目33个，投资总额948亿元，开工率75.76%（25/33）。项目全部达产后，预计年产值1000亿元，年税收100亿元。',
  en: 'As of 29 October 2021, 33 major projects had been signed, with a total investment of ¥94.8bn; 25 had started (start rate 75.76%, 25/33). Expected output is ¥100bn and expected tax ¥10bn a year.',
};

describe.each([SEED, 'jingdezhen/2021-10-tidy.csv --config settings/jingdezhen.yaml'])('%s', (ledger) => {
  test.each(['terminal', 'markdown'])('the published totals, %s', async (format) => {
    const zh = await runLine(`zhaoshang report ${ledger} -f ${format} --lang zh --as-of 2021-10-29`);
    expect(zh).toMatchObject({ code: 0, stderr: '' });
    expect(zh.stdout.split('\n')).toContain(PUBLISHED.zh);
    const en = await runLine(`zhaoshang report ${ledger} -f ${format} --lang en --output-unit bn`);
    expect(en).toMatchObject({ code: 0, stderr: '' });
    const sentence = ledger === SEED ? PUBLISHED.en : PUBLISHED.en.replace(/^As of [^,]*, /, '');
    expect(en.stdout).toContain(sentence);
  });

  test('the published totals, json', async () => {
    const { code, stdout, stderr } = await runLine(`zhaoshang report ${ledger} -f json --as-of 2021-10-29`);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'zhaoshang.report/2',
      asOf: '2021-10-29',
      totals: {
        projects: 33,
        investment: 94_800_000_000,
        started: 25,
        startRate: { numerator: 25, denominator: 33, percent: 75.76 },
        output: 100_000_000_000,
        tax: 10_000_000_000,
      },
      findings: { errors: 0, warnings: 0 },
    });
  });

  test('the published totals, csv', async () => {
    const { code, stdout, stderr } = await runLine(
      `zhaoshang report ${ledger} -f csv --lang zh --output-unit 亿元 --digits 2`,
    );
    expect([code, stderr]).toEqual([0, '']);
    const rows = csvRows(stdout);
    const sum = (column: string): number =>
      rows.reduce((total, row) => total + Math.round(Number(row[column]) * 100), 0) / 100;
    expect(['项目数', '投资总额(亿元)', '已开工', '预计年产值(亿元)', '预计税收(亿元)'].map(sum)).toEqual([
      33, 948, 25, 1000, 100,
    ]);
  });
});

test('the ranking of the counties in CSV', async () => {
  await expect(`
$ LANG=zh_CN.UTF-8 zhaoshang report jingdezhen/2021-10.csv -f csv
名次,县区（园区）,项目数,投资总额(亿元),投资总额未计入项目数,投资占比(%),投资占比分子,投资占比分母,已开工,开工率(%),开工率分子,开工率分母,预计年产值(亿元),预计年产值未计入项目数,预计税收(亿元),预计税收未计入项目数
1,高新区,7,287.58,0,30.34,28758000000,94800000000,5,71.43,5,7,320.1,0,30.98,0
2,乐平市,7,246.5,0,26.00,24650000000,94800000000,6,85.71,6,7,282.59,0,31.91,0
3,昌南新区,5,136.46,0,14.39,13646000000,94800000000,3,60.00,3,5,138.35,0,12.98,0
4,昌江区,5,110.7,0,11.68,11070000000,94800000000,4,80.00,4,5,123.94,0,12.46,0
5,浮梁县,5,103.8,0,10.95,10380000000,94800000000,4,80.00,4,5,83.17,0,7.13,0
6,珠山区,4,62.96,0,6.64,6296000000,94800000000,3,75.00,3,4,51.85,0,4.54,0
[exit 0]

$ zhaoshang report jingdezhen/2021-10.csv -f csv
rank,county,projects,investment (¥bn),investment missing,investmentShare (%),investmentShare numerator,investmentShare denominator,started,startRate (%),startRate numerator,startRate denominator,output (¥bn),output missing,tax (¥bn),tax missing
1,高新区,7,28.758,0,30.34,28758000000,94800000000,5,71.43,5,7,32.01,0,3.098,0
2,乐平市,7,24.65,0,26.00,24650000000,94800000000,6,85.71,6,7,28.259,0,3.191,0
3,昌南新区,5,13.646,0,14.39,13646000000,94800000000,3,60.00,3,5,13.835,0,1.298,0
4,昌江区,5,11.07,0,11.68,11070000000,94800000000,4,80.00,4,5,12.394,0,1.246,0
5,浮梁县,5,10.38,0,10.95,10380000000,94800000000,4,80.00,4,5,8.317,0,0.713,0
6,珠山区,4,6.296,0,6.64,6296000000,94800000000,3,75.00,3,4,5.185,0,0.454,0
[exit 0]
`).toHappen();
});

describe('the terminal', () => {
  test('ranks the counties, with the total below', async () => {
    const { stdout } = await runLine(`LANG=zh_CN.UTF-8 zhaoshang report ${SEED}`);
    const figures = stdout.split('\n').map((line) =>
      line
        .replaceAll(/[█│|]|\s+$/g, '')
        .trim()
        .split(/\s+/)
        .join(' '),
    );
    for (const line of [
      '1 高新区 7 287.58 30.34% 5 71.43% 320.10 30.98',
      '2 乐平市 7 246.50 26.00% 6 85.71% 282.59 31.91',
      '3 昌南新区 5 136.46 14.39% 3 60.00% 138.35 12.98',
      '4 昌江区 5 110.70 11.68% 4 80.00% 123.94 12.46',
      '5 浮梁县 5 103.80 10.95% 4 80.00% 83.17 7.13',
      '6 珠山区 4 62.96 6.64% 3 75.00% 51.85 4.54',
      '合计 33 948.00 100.00% 25 75.76% 1000.00 100.00',
      '航空 7 310.13 32.71% 6 85.71%',
      '以商招商 7 370.02 39.03% 6 85.71%',
      '强链 11 537.15 56.66% 11 100.00%',
      '50亿元及以上 7 521.50 55.01% 7 100.00%',
      '2021-10 6 33.83 3.57% 1 16.67%',
    ]) {
      expect(figures).toContain(line);
    }
  });

  test('lists the totals', async () => {
    const { stdout } = await runLine(`zhaoshang report ${SEED}`);
    const figures = stdout.split('\n').map((line) =>
      line
        .trim()
        .split(/\s{2,}/)
        .join(': '),
    );
    for (const line of [
      'Projects: 33',
      'Investment: ¥94.80bn',
      'Fixed-asset investment: ¥70.37bn',
      'Paid in: ¥20.52bn*',
      'Registered: 26',
      'Started: 25',
      'Start rate: 75.76% (25/33)',
      'Operating: 5',
      'Jobs: 11370',
      '≥ CNY 100m: 33',
      '≥ CNY 500m: 29',
      '≥ CNY 1bn: 23',
      '≥ CNY 2bn: 17',
      '≥ CNY 5bn: 7',
    ]) {
      expect(figures).toContain(line);
    }
  });

  test('says what is not in a total, and where the fault stands', async () => {
    const { code, stdout } = await runLine('LANG=zh_CN.UTF-8 zhaoshang report oracle/ledger.csv');
    expect(code).toBe(1);
    expect(stdout).toContain('其中1个项目的投资额空白或无法读取，未计入。');
    expect(stdout).toContain('oracle/ledger.csv:5:D5');
    expect(stdout).toContain('总投资“12-15亿元”是一个范围，没有采用');
  });
});

/** The totals of a ledger that do not depend on what was paid in. */
async function totalsOf(line: string): Promise<unknown> {
  const { stdout } = await runLine(`zhaoshang report ${line} -f json`);
  const { totals } = JSON.parse(stdout) as { totals: Record<string, unknown> };
  return ['projects', 'investment', 'started', 'output', 'tax', 'jobs'].map((key) => totals[key]);
}

// 2021-07-01: the ten projects signed later are left out, and the others stand as they stood: by their days, 10 of 23
// had started.
describe('--as-of an earlier day', () => {
  test('leaves out what was signed later and says so', async () => {
    await expect(`
$ LANG=zh_CN.UTF-8 zhaoshang report jingdezhen/2021-10.csv --as-of 2021-07-01 -f csv --table leftOut
原因,项目数,投资总额(亿元),投资总额未计入项目数
签约日期晚于报告日,10,79.29,0
! zhaoshang: 未计入10个项目（签约日期晚于报告日）；用 zhaoshang list --not-counted 加同样的文件和条件查看
[exit 0]

$ zhaoshang report jingdezhen/2021-10.csv --as-of 2021-07-01 -f csv --table leftOut
reason,projects,investment (¥bn),investment missing
signed after the day of the report,10,7.929,0
! zhaoshang: not counted: 10 (signed after the day of the report); see zhaoshang list --not-counted with the same files and filters
[exit 0]
`).toHappen();
    const { stdout } = await runLine(`LANG=zh_CN.UTF-8 zhaoshang report ${SEED} --as-of 2021-07-01`);
    expect(stdout).toContain(
      '截至2021年7月1日，景德镇市已签约重大重点项目23个，投资总额868.71亿元，开工率43.48%（10/23）。',
    );
    expect(stdout).toContain('未计入的项目');
    expect(stdout).toMatch(/签约日期晚于报告日\D+10\D+79\.29/);
  });

  test('shows stages as they stood then', async () => {
    await expect(`
$ LANG=zh_CN.UTF-8 zhaoshang list jingdezhen/2021-10.csv --as-of 2021-07-01 --stage 签约 --columns code,signed,registered,started,stage -f csv
项目编号,签约日期,注册日期,开工日期,进展
LP-2021-006,2021-06-25,2021-07-12,2021-09-26,签约
GX-2021-004,2021-04-15,2021-05-06,,签约
CN-2021-002,2021-06-18,2021-07-06,2021-10-14,签约
! zhaoshang: 未计入10个项目（签约日期晚于报告日）；用 zhaoshang list --not-counted 加同样的文件和条件查看
[exit 0]
`).toHappen();
  });

  // CJ-2021-004 is 竣工投产 in October. It went into production on 30 August, so that on 1 July it was being built.
  test('takes no later stage for reached because its own day is not given', async () => {
    const { stdout } = await runLine(`zhaoshang list ${SEED} --as-of 2021-07-01 --columns code,stage -f csv`);
    expect(stdout).toContain('CJ-2021-004,started\r\n');
  });

  test('a month stands for its last day', async () => {
    const month = await runLine(`zhaoshang report ${SEED} --as-of 2021-09 -f json`);
    const day = await runLine(`zhaoshang report ${SEED} --as-of 2021-09-30 -f json`);
    expect(month).toEqual(day);
  });

  // The ledger of September says the same of its 27 projects as that of October as of 30 September, but for what has no
  // day: funds paid in since.
  test('agrees with the ledger of that month', async () => {
    const september = [27, 91_417_000_000, 19, 96_238_000_000, 9_603_000_000, 10_740];
    expect(await totalsOf('jingdezhen/2021-09.csv')).toEqual(september);
    expect(await totalsOf(`${SEED} --as-of 2021-09-30`)).toEqual(september);
  });
});

test('as a page in both languages', async () => {
  await expect(`
$ LANG=zh_CN.UTF-8 zhaoshang report oracle/ledger.csv --as-of 2021-10-29 -f markdown
# 全市重大项目签约开工情况

截至2021年10月29日，全市已签约重大重点项目6个，投资总额50.5亿元，开工率66.67%（4/6）。预计年产值和年税收没有可用数据。其中1个项目的投资额空白或无法读取，未计入。

- 来源：oracle/ledger.csv（UTF-8，逗号分隔，7行，6个项目）
- 报告日2021年10月29日（由 --as-of 指定）

## 总计

- 项目数：6
- 投资总额：50.50亿元\\*
- 到位资金：11.40亿元\\*
- 预计年产值：—
- 预计税收：—
- 平均投资额：10.10亿元
- 最大单个投资额：20.00亿元
- 已注册：4
- 注册率：66.67%（4/6）
- 已开工：4
- 开工率：66.67%（4/6）
- 已投产：1
- 投产率：16.67%（1/6）
- 资金到位率：24.47%（10.40亿元/42.50亿元）
- 亿元以上：5
- 5亿元以上：4
- 10亿元以上：2
- 20亿元以上：1
- 50亿元以上：0

\\* 未含：投资总额1个、到位资金1个（空白或无法读取）

资金到位率 = 到位资金 ÷ 投资总额，只计两项都有数的项目

## 县区（园区）按投资总额排名

单位：亿元

| 名次 | 县区（园区） | 项目数 | 投资总额 | 投资占比 | 已开工 | 开工率 |
| --: | --- | --: | --: | --: | --: | --: |
| 1 | 乐平市 | 2 | 20.00 | 39.60% | 1 | 50.00% |
| 1 | 浮梁县 | 2 | 20.00\\* | 39.60% | 1 | 50.00% |
| 3 | 昌江区 | 2 | 10.50 | 20.79% | 2 | 100.00% |
|  | **合计** | **6** | **50.50\\*** | **100.00%** | **4** | **66.67%** |

\\* 未含：投资总额1个（空白或无法读取）

## 按投资规模分

单位：亿元

| 投资规模 | 项目数 | 投资总额 | 投资占比 | 已开工 | 开工率 |
| --- | --: | --: | --: | --: | --: |
| 20亿—50亿元 | 1 | 20.00 | 39.60% | 1 | 100.00% |
| 10亿—20亿元 | 1 | 12.00 | 23.76% | 1 | 100.00% |
| 5亿—10亿元 | 2 | 14.50 | 28.71% | 1 | 50.00% |
| 1亿—5亿元 | 1 | 4.00 | 7.92% | 1 | 100.00% |
| — | 1 | — | — | 0 | 0.00% |

## 按进展分

单位：亿元

| 进展 | 项目数 | 投资总额 | 投资占比 | 已开工 | 开工率 |
| --- | --: | --: | --: | --: | --: |
| 签约 | 2 | 8.00\\* | 15.84% | 0 | 0.00% |
| 开工 | 3 | 36.00 | 71.29% | 3 | 100.00% |
| 投产 | 1 | 6.50 | 12.87% | 1 | 100.00% |

\\* 未含：投资总额部分项目（空白或无法读取）

## 按签约月份分

单位：亿元

| 签约月份 | 项目数 | 投资总额 | 投资占比 | 已开工 | 开工率 |
| --- | --: | --: | --: | --: | --: |
| 2021-01 | 1 | 6.50 | 12.87% | 1 | 100.00% |
| 2021-02 | 1 | 20.00 | 39.60% | 1 | 100.00% |
| 2021-03 | 1 | 12.00 | 23.76% | 1 | 100.00% |
| 2021-06 | 1 | 8.00 | 15.84% | 0 | 0.00% |
| 2021-07 | 1 | 4.00 | 7.92% | 1 | 100.00% |
| 2021-08 | 1 | — | — | 0 | 0.00% |

## 数据问题

错误1个，警告0个，提示0个

- oracle/ledger.csv:5:D5 **错误 C103 amount-range** 总投资“12-15亿元”是一个范围，没有采用
[exit 1]

$ zhaoshang report oracle/ledger.csv --county 昌江区 -f markdown
# Major investment projects

As of 16 September 2021, 2 major projects had been signed, with a total investment of ¥1.05bn; 2 had started (start rate 100%, 2/2). There is no usable figure for expected output and tax. (Only --county 昌江区.)

- Only: --county 昌江区
- Source: oracle/ledger.csv (UTF-8, commas, 7 rows, 6 projects)
- Day of the report: 16 September 2021 (the last day in the ledger)

## Totals

- Projects: 2
- Investment: ¥1.05bn
- Paid in: ¥0.24bn
- Expected output: —
- Expected tax: —
- Mean investment: ¥0.53bn
- Largest project: ¥0.65bn
- Registered: 2
- Registration rate: 100.00% (2/2)
- Started: 2
- Start rate: 100.00% (2/2)
- Operating: 1
- Operating rate: 50.00% (1/2)
- Paid-in rate: 22.86% (¥0.24bn/¥1.05bn)
- ≥ CNY 100m: 2
- ≥ CNY 500m: 1
- ≥ CNY 1bn: 0
- ≥ CNY 2bn: 0
- ≥ CNY 5bn: 0

## County ranking by investment

Amounts in ¥bn

| Rank | County | Projects | Investment | Share | Started | Start rate |
| --: | --- | --: | --: | --: | --: | --: |
| 1 | 昌江区 | 2 | 1.05 | 100.00% | 2 | 100.00% |
|  | **Total** | **2** | **1.05** | **100.00%** | **2** | **100.00%** |

## By size

Amounts in ¥bn

| Size | Projects | Investment | Share | Started | Start rate |
| --- | --: | --: | --: | --: | --: |
| CNY 500m to 1bn | 1 | 0.65 | 61.90% | 1 | 100.00% |
| CNY 100m to 500m | 1 | 0.40 | 38.10% | 1 | 100.00% |

## By stage

Amounts in ¥bn

| Stage | Projects | Investment | Share | Started | Start rate |
| --- | --: | --: | --: | --: | --: |
| started | 1 | 0.40 | 38.10% | 1 | 100.00% |
| operating | 1 | 0.65 | 61.90% | 1 | 100.00% |

## By month signed

Amounts in ¥bn

| Month signed | Projects | Investment | Share | Started | Start rate |
| --- | --: | --: | --: | --: | --: |
| 2021-01 | 1 | 0.65 | 61.90% | 1 | 100.00% |
| 2021-07 | 1 | 0.40 | 38.10% | 1 | 100.00% |

## Findings

1 error, 0 warnings, 0 notes

- oracle/ledger.csv:5:D5 **error C103 amount-range** Investment '12-15亿元' is a range; it is not used
[exit 1]
`).toHappen();
});

test('--table: one table alone for people too, and errors are still told', async () => {
  await expect(`
$ zhaoshang report oracle/ledger.csv --table size
Major investment projects

Source: oracle/ledger.csv (UTF-8, commas, 7 rows, 6 projects)
Day of the report: 16 September 2021 (the last day in the ledger)

By size  Amounts in ¥bn
Size              Projects  Investment   Share            Started  Start rate
─────────────────────────────────────────────────────────────────────────────
CNY 2bn to 5bn           1        2.00  39.60%  ████████        1     100.00%
CNY 1bn to 2bn           1        1.20  23.76%  █████           1     100.00%
CNY 500m to 1bn          2        1.45  28.71%  ██████          1      50.00%
CNY 100m to 500m         1        0.40   7.92%  ██              1     100.00%
—                        1           —       —                  0       0.00%
! zhaoshang: the ledger has 1 error, so figures may lack something; see zhaoshang check
[exit 1]

$ LANG=zh_CN.UTF-8 zhaoshang report oracle/ledger.csv --table month -f markdown
# 全市重大项目签约开工情况

- 来源：oracle/ledger.csv（UTF-8，逗号分隔，7行，6个项目）
- 报告日2021年9月16日（台账中的最后一天）

## 按签约月份分

单位：亿元

| 签约月份 | 项目数 | 投资总额 | 投资占比 | 已开工 | 开工率 |
| --- | --: | --: | --: | --: | --: |
| 2021-01 | 1 | 6.50 | 12.87% | 1 | 100.00% |
| 2021-02 | 1 | 20.00 | 39.60% | 1 | 100.00% |
| 2021-03 | 1 | 12.00 | 23.76% | 1 | 100.00% |
| 2021-06 | 1 | 8.00 | 15.84% | 0 | 0.00% |
| 2021-07 | 1 | 4.00 | 7.92% | 1 | 100.00% |
| 2021-08 | 1 | — | — | 0 | 0.00% |
! zhaoshang: 台账有1处错误，数字可能不全；用 zhaoshang check 查看
[exit 1]

$ zhaoshang report oracle/ledger.csv --table sizes
! zhaoshang: this report has no table called "sizes"
! hint: choose one of ranking, size, stage, month
[exit 2]

$ zhaoshang summary oracle/ledger.csv --table size
! zhaoshang: this report has no table called "size"
! hint: it has no table at all
[exit 2]
`).toHappen();
});
