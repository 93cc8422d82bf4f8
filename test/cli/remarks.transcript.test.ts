import { describe, expect, test } from 'vitest';
import { folderWith, runLine } from './transcript.ts';

const HEAD = '县区,项目名称,总投资(亿元),签约日期,进展\n';
const TALKS = `${HEAD}乐平市,甲项目,1.5,2021-05-06,签约\n乐平市,乙项目,2,,在谈\n`;

describe('standard error says what the output has no room for', () => {
  test('errors', async () => {
    await expect(`
$ zhaoshang summary worked/2-mended.csv
As of 29 October 2021, 7 major projects had been signed, with a total investment of ¥7.3bn; 4 had started (start rate 57.14%, 4/7). There is no usable figure for expected output and tax.
! zhaoshang: the ledger has 2 errors, so figures may lack something; see zhaoshang check
[exit 1]

$ LANG=zh_CN.UTF-8 zhaoshang summary worked/2-mended.csv --measure projects
7
! zhaoshang: 台账有2处错误，数字可能不全；用 zhaoshang check 查看
[exit 1]

$ zhaoshang rank worked/2-mended.csv -f csv --top 1
rank,county,projects,investment (¥bn),investment missing,investmentShare (%),investmentShare numerator,investmentShare denominator,started,startRate (%),startRate numerator,startRate denominator,output (¥bn),output missing,tax (¥bn),tax missing
1,乐平市,2,3.03,0,41.51,3030000000,7300000000,1,50.00,1,2,,2,,2
! zhaoshang: the ledger has 2 errors, so figures may lack something; see zhaoshang check
[exit 1]

$ LANG=zh_CN.UTF-8 zhaoshang list worked/2-mended.csv -f csv --columns code --county 珠山区
项目编号
A-07
! zhaoshang: 台账有2处错误，数字可能不全；用 zhaoshang check 查看
[exit 1]

$ zhaoshang summary worked/2-mended.csv --lang zh --measure start-rate
57.14
! zhaoshang: 台账有2处错误，数字可能不全；用 zhaoshang check 查看
[exit 1]
`).toHappen();
  });

  test('projects left out', async () => {
    await expect(`
$ zhaoshang summary $DIR/ledger.csv --measure projects
1
! zhaoshang: not counted: 1 (still negotiated, not signed); see zhaoshang list --not-counted with the same files and filters
[exit 0]

$ LANG=zh_CN.UTF-8 zhaoshang summary $DIR/ledger.csv --measure projects --as-of 2021-01-01
0
! zhaoshang: 未计入2个项目（签约日期晚于报告日；在谈，尚未签约）；用 zhaoshang list --not-counted 加同样的文件和条件查看
[exit 0]

$ zhaoshang rank $DIR/ledger.csv -f csv
rank,county,projects,investment (¥bn),investment missing,investmentShare (%),investmentShare numerator,investmentShare denominator,started,startRate (%),startRate numerator,startRate denominator,output (¥bn),output missing,tax (¥bn),tax missing
1,乐平市,1,0.15,0,100.00,150000000,150000000,0,0.00,0,1,,1,,1
! zhaoshang: not counted: 1 (still negotiated, not signed); see zhaoshang list --not-counted with the same files and filters
[exit 0]
`).toHappen(folderWith({ 'ledger.csv': TALKS }));
  });

  test('nothing where the output says it', async () => {
    const dir = folderWith({ 'ledger.csv': TALKS });
    for (const rest of [
      'report oracle/ledger.csv',
      'report oracle/ledger.csv -f markdown',
      'report oracle/ledger.csv -f json',
      'summary oracle/ledger.csv -f json',
      'list oracle/ledger.csv',
      `report ${dir}/ledger.csv`,
      `report ${dir}/ledger.csv -f json`,
      'summary jingdezhen/2021-10.csv',
      'rank jingdezhen/2021-10.csv -f csv',
    ]) {
      expect([rest, (await runLine(`zhaoshang ${rest}`)).stderr]).toEqual([rest, '']);
    }
  });
});

test('a filter that nothing meets is said in every format', async () => {
  for (const command of ['report', 'rank', 'summary', 'list']) {
    for (const format of ['terminal', 'markdown', 'csv', 'json']) {
      const { code, stderr } = await runLine(
        `zhaoshang ${command} jingdezhen/2021-10.csv --county 没有 --stage 在建 -f ${format}`,
      );
      expect([command, format, code, stderr]).toEqual([
        command,
        format,
        0,
        'zhaoshang: no project meets --county 没有 --stage 在建\n',
      ]);
    }
  }
  await expect(`
$ LANG=zh_CN.UTF-8 zhaoshang summary jingdezhen/2021-10.csv --measure projects --where 'investment > 1000亿'
0
! zhaoshang: 没有符合条件的项目：--where investment > 1000亿
[exit 0]

$ zhaoshang list oracle/ledger.csv --industry 航空 -f csv --columns code
code
! zhaoshang: no project meets --industry 航空
! zhaoshang: the ledger has 1 error, so figures may lack something; see zhaoshang check
[exit 1]
`).toHappen();
});

describe('a filtered report says its filter', () => {
  test('in words for people', async () => {
    await expect(`
$ zhaoshang list jingdezhen/2021-10.csv --county 乐平市 --min-investment 60亿 --columns code,investment
Projects

Only: --county 乐平市 --min-investment 60亿
Source: jingdezhen/2021-10.csv (GB18030, commas, 45 rows, 33 projects)
Day of the report: 29 October 2021 (stated in the sheet)

Amounts in ¥bn
Code         Investment
───────────────────────
LP-2021-001       12.00

Findings
0 errors, 0 warnings, 1 note
jingdezhen/2021-10.csv  note C403 county-filled-down  county cells that are blank and were taken from the merged cell above: 27
[exit 0]

$ LANG=zh_CN.UTF-8 zhaoshang list jingdezhen/2021-10.csv --county 乐平市 --min-investment 60亿 --columns code,investment -f markdown
# 项目清单

- 仅统计：--county 乐平市 --min-investment 60亿
- 来源：jingdezhen/2021-10.csv（GB18030，逗号分隔，45行，33个项目）
- 报告日2021年10月29日（取自表内）

单位：亿元

| 项目编号 | 总投资 |
| --- | --: |
| LP-2021-001 | 120.00 |

## 数据问题

错误0个，警告0个，提示1个

- jingdezhen/2021-10.csv **提示 C403 county-filled-down** 有27个项目的县区格是空的，按上方合并的单元格计
[exit 0]

$ zhaoshang rank jingdezhen/2021-10.csv --stage operating --where 'paid-in > 1亿' --by projects --top 1 -f markdown
# County ranking by projects

- Only: --stage operating --where paid-in &gt; 1亿
- Source: jingdezhen/2021-10.csv (GB18030, commas, 45 rows, 33 projects)
- Day of the report: 29 October 2021 (stated in the sheet)

Amounts in ¥bn

| Rank | County | Projects | Investment | Share | Started | Start rate | Expected output | Expected tax |
| --: | --- | --: | --: | --: | --: | --: | --: | --: |
| 1 | 浮梁县 | 1 | 1.08 | 21.40% | 1 | 100.00% | 1.17 | 0.11 |
| 1 | 乐平市 | 1 | 1.52 | 30.12% | 1 | 100.00% | 1.71 | 0.19 |
| 1 | 昌南新区 | 1 | 2.45 | 48.47% | 1 | 100.00% | 2.27 | 0.22 |
|  | **Total** | **3** | **5.05** | **100.00%** | **3** | **100.00%** | **5.15** | **0.51** |

Only the first 1; the total is over all

## Findings

0 errors, 0 warnings, 1 note

- jingdezhen/2021-10.csv **note C403 county-filled-down** county cells that are blank and were taken from the merged cell above: 27
[exit 0]

$ LANG=zh_CN.UTF-8 zhaoshang rank jingdezhen/2021-10.csv --signed 2021Q3 --channel 飞地招商 --channel 以商招商 --by projects
县区（园区）按项目数排名

仅统计：--channel 飞地招商 --channel 以商招商 --signed 2021Q3
来源：jingdezhen/2021-10.csv（GB18030，逗号分隔，45行，33个项目）
报告日2021年10月29日（取自表内）

单位：亿元
名次  县区（园区）  项目数  投资总额  投资占比                        已开工  开工率  预计年产值  预计税收
──────────────────────────────────────────────────────────────────────────────────────────────────────────
   1  珠山区             1      9.16   100.00%  ████████████████████       0   0.00%        9.90      0.94
──────────────────────────────────────────────────────────────────────────────────────────────────────────
      合计               1      9.16   100.00%                             0   0.00%        9.90      0.94

数据问题
错误0个，警告0个，提示1个
jingdezhen/2021-10.csv  提示 C403 county-filled-down  有27个项目的县区格是空的，按上方合并的单元格计
[exit 0]

$ zhaoshang summary jingdezhen/2021-10.csv --county 乐平市 --stage 在建
As of 29 October 2021, 5 major projects had been signed, with a total investment of ¥22.63bn; 5 had started (start rate 100%, 5/5). Expected output is ¥25.93bn and expected tax ¥2.93bn a year. (Only --county 乐平市 --stage 在建.)
[exit 0]

$ LANG=zh_CN.UTF-8 zhaoshang summary jingdezhen/2021-10.csv --county 乐平市 --stage 在建 -f markdown
截至2021年10月29日，景德镇市已签约重大重点项目5个，投资总额226.3亿元，开工率100%（5/5）。项目全部达产后，预计年产值259.32亿元，年税收29.29亿元。（仅统计 --county 乐平市 --stage 在建）
[exit 0]
`).toHappen();
  });

  test.each(['report', 'rank', 'summary', 'list'])('in JSON: %s', async (command) => {
    const filter =
      '--county 乐平市 --county 浮梁 --industry 航空 --channel 飞地招商 --stage 在建 --signed 2021';
    const further = `--min-investment 1亿 --where 'jobs > 1'`;
    const line = `zhaoshang ${command} jingdezhen/2021-10.csv -f json`;
    expect(JSON.parse((await runLine(`${line} ${filter} ${further}`)).stdout).filter).toEqual([
      ...filter.split(/ (?=--)/),
      '--min-investment 1亿',
      '--where jobs > 1',
    ]);
    expect(JSON.parse((await runLine(line)).stdout)).not.toHaveProperty('filter');
  });

  test('cannot be made to say anything else', async () => {
    const { stdout, stderr } = await runLine(
      `zhaoshang list oracle/ledger.csv --county 'x\n\u001B[31m<b>y|z' --columns code`,
    );
    expect(stdout + stderr).not.toContain('\u001B');
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});

describe('what the ledger tells nothing of is left out for people', () => {
  const titles = async (line: string): Promise<readonly string[]> =>
    [...(await runLine(line)).stdout.matchAll(/^## (.*)$/gm)].map(([, title = '']) => title);

  test('breakdowns', async () => {
    const few = [
      'Totals',
      'County ranking by investment',
      'By size',
      'By stage',
      'By month signed',
      'Findings',
    ];
    expect(await titles('zhaoshang report oracle/ledger.csv -f markdown')).toEqual(few);
    expect(await titles('LANG=zh_CN.UTF-8 zhaoshang report jingdezhen/2021-10.csv -f markdown')).toEqual([
      '总计',
      '县区（园区）按投资总额排名',
      '按产业分',
      '按招商方式分',
      '按产业链环节分',
      '按投资规模分',
      '按进展分',
      '按签约月份分',
      '数据问题',
    ]);
    const { stdout } = await runLine('zhaoshang report oracle/ledger.csv -f json');
    expect(Object.keys(JSON.parse(stdout).breakdowns)).toEqual([
      'industry',
      'channel',
      'chainRole',
      'size',
      'stage',
      'month',
    ]);
    for (const table of ['industry', 'channel', 'chainRole']) {
      const csv = await runLine(`zhaoshang report oracle/ledger.csv -f csv --table ${table}`);
      expect([table, csv.code, csv.stdout.split('\r\n').length]).toEqual([table, 1, 3]);
    }
  });

  test('columns of a ranking', async () => {
    await expect(`
$ zhaoshang rank oracle/ledger.csv --fail-on never
County ranking by investment

Source: oracle/ledger.csv (UTF-8, commas, 7 rows, 6 projects)
Day of the report: 16 September 2021 (the last day in the ledger)

Amounts in ¥bn
Rank  County  Projects  Investment    Share            Started  Start rate
──────────────────────────────────────────────────────────────────────────
   1  乐平市         2       2.00    39.60%  ████████        1      50.00%
   1  浮梁县         2       2.00*   39.60%  ████████        1      50.00%
   3  昌江区         2       1.05    20.79%  ████            2     100.00%
──────────────────────────────────────────────────────────────────────────
      Total          6       5.05*  100.00%                  4      66.67%
* not included: Investment of 1 project (blank or not readable)

Findings
1 error, 0 warnings, 0 notes
oracle/ledger.csv:5:D5  error C103 amount-range  Investment '12-15亿元' is a range; it is not used
[exit 0]

$ LANG=zh_CN.UTF-8 zhaoshang rank oracle/ledger.csv --fail-on never -f markdown
# 县区（园区）按投资总额排名

- 来源：oracle/ledger.csv（UTF-8，逗号分隔，7行，6个项目）
- 报告日2021年9月16日（台账中的最后一天）

单位：亿元

| 名次 | 县区（园区） | 项目数 | 投资总额 | 投资占比 | 已开工 | 开工率 |
| --: | --- | --: | --: | --: | --: | --: |
| 1 | 乐平市 | 2 | 20.00 | 39.60% | 1 | 50.00% |
| 1 | 浮梁县 | 2 | 20.00\\* | 39.60% | 1 | 50.00% |
| 3 | 昌江区 | 2 | 10.50 | 20.79% | 2 | 100.00% |
|  | **合计** | **6** | **50.50\\*** | **100.00%** | **4** | **66.67%** |

\\* 未含：投资总额1个（空白或无法读取）

## 数据问题

错误1个，警告0个，提示0个

- oracle/ledger.csv:5:D5 **错误 C103 amount-range** 总投资“12-15亿元”是一个范围，没有采用
[exit 0]

$ zhaoshang rank oracle/ledger.csv --by tax --fail-on never
County ranking by expected tax

Source: oracle/ledger.csv (UTF-8, commas, 7 rows, 6 projects)
Day of the report: 16 September 2021 (the last day in the ledger)

Amounts in ¥bn
Rank  County  Projects  Investment    Share            Started  Start rate  Expected tax
────────────────────────────────────────────────────────────────────────────────────────
   —  乐平市         2       2.00    39.60%  ████████        1      50.00%             —
   —  昌江区         2       1.05    20.79%  ████            2     100.00%             —
   —  浮梁县         2       2.00*   39.60%  ████████        1      50.00%             —
────────────────────────────────────────────────────────────────────────────────────────
      Total          6       5.05*  100.00%                  4      66.67%             —
* not included: Investment of 1 project (blank or not readable)

Findings
1 error, 0 warnings, 0 notes
oracle/ledger.csv:5:D5  error C103 amount-range  Investment '12-15亿元' is a range; it is not used
[exit 0]

$ LANG=zh_CN.UTF-8 zhaoshang rank oracle/ledger.csv --by tax --fail-on never -f csv
名次,县区（园区）,项目数,投资总额(亿元),投资总额未计入项目数,投资占比(%),投资占比分子,投资占比分母,已开工,开工率(%),开工率分子,开工率分母,预计年产值(亿元),预计年产值未计入项目数,预计税收(亿元),预计税收未计入项目数
,乐平市,2,20,0,39.60,2000000000,5050000000,1,50.00,1,2,,2,,2
,昌江区,2,10.5,0,20.79,1050000000,5050000000,2,100.00,2,2,,2,,2
,浮梁县,2,20,1,39.60,2000000000,5050000000,1,50.00,1,2,,2,,2
! zhaoshang: 台账有1处错误，数字可能不全；用 zhaoshang check 查看
[exit 0]
`).toHappen();
    const { stdout } = await runLine('zhaoshang rank oracle/ledger.csv -f json');
    expect(JSON.parse(stdout).ranking.rows[0]).toMatchObject({ output: null, tax: null });
  });
});

test('a cell has one place in every command, also after a cell with a line break', async () => {
  const dir = folderWith({
    'a.csv': `${HEAD}乐平市,"甲\n项目",1.5,2021-05-06,签约\n乐平市,乙项目,5～6,2021-06-07,签约\n`,
  });
  await expect(`
$ zhaoshang check $DIR/a.csv --select C103 --quiet
Check

Source: $DIR/a.csv (UTF-8, commas, 3 rows, 2 projects)
Day of the report: 7 June 2021 (the last day in the ledger)

$DIR/a.csv
  $DIR/a.csv:3  C3  error C103 amount-range
    Investment '5～6' is a range; it is not used
      5～6
      ~~~~
    hint: give one number, the amount of the contract, and put the range into the remarks

1 error, 0 warnings, 0 notes
[exit 1]
`).toHappen(dir);
  const { stdout } = await runLine(`zhaoshang report ${dir}/a.csv`);
  expect(stdout).toContain(`${dir}/a.csv:3:C3  error C103`);
  const annotations = await runLine(`zhaoshang check ${dir}/a.csv --select C103 -f github`);
  expect(annotations.stdout).toContain('line=4,title=C3 C103');
});
