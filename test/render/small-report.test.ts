import { describe, expect, test } from 'vitest';
import { EN, rendered, SMALL, ZH } from './reports.ts';

/** The lines of a text that stands indented in a template. */
function text(template: string): string {
  const lines = template.split('\n').slice(1, -1);
  return lines.map((line) => `${line.replace(/^ {6}/, '')}\n`).join('');
}

describe('the small report at a terminal or in a pipe', () => {
  test('in Chinese', async () => {
    expect(await rendered('terminal', SMALL, ZH)).toBe(
      text(`
      景德镇市招商引资报告

      截至2021年10月29日，景德镇市已签约重大重点项目14个，投资总额534.08亿元，开工率78.57%（11/14）。项目全部达产后，预计年产值600亿元，年税收没有可用数据。其中3个项目的投资额空白或无法读取，未计入。

      来源：2021-10.csv（GB18030，逗号分隔，48行，14个项目）
      报告日2021年10月29日（取自表内）

      总体情况
        项目数      14
        投资总额    534.08亿元*
        平均投资额  48.55亿元
        开工率      78.57%（11/14）
        预计税收    —
        最近签约    2021-10-28
        主要进展    开工
      * 未含：投资总额3个（空白或无法读取）

      县区排名  单位：亿元
      名次  县区      项目数  投资总额    占比          开工率
      ────────────────────────────────────────────────────────
         1  高新区         7   287.58   30.34%  ██████  71.43%
         2  乐平市         7   246.50*  26.00%  █████   85.71%
         —  昌南新区       0        —        —               —
      ────────────────────────────────────────────────────────
            合计          14   534.08*       —          78.57%
      * 未含：投资总额3个（空白或无法读取）
      昌南新区没有可用的投资额，不参加排名

      台账问题
      错误1个，警告0个，提示2个
      2021-10.csv:7:D7  错误 C102 amount-range  总投资是一个范围，无法计入
      2021-10.csv  提示 F004 encoding-guessed  文件按GB18030读取
      另有1个未列出
      `),
    );
  });

  test('in English', async () => {
    expect(await rendered('terminal', SMALL, EN)).toBe(
      text(`
      Investment promotion report

      As of 29 October 2021, 14 major projects had been signed, with a total investment of ¥53.41bn; 11 had started (start rate 78.57%, 11/14). Expected output is ¥60bn a year; there is no usable figure for expected tax. Left out of the sums: 3 projects without a readable investment.

      Source: 2021-10.csv (GB18030, commas, 48 rows, 14 projects)
      Day of the report: 29 October 2021 (stated in the sheet)

      Totals
        Projects           14
        Investment         ¥53.41bn*
        Mean investment    ¥4.86bn
        Start rate         78.57% (11/14)
        Expected tax       —
        Last signed        2021-10-28
        Most common stage  started
      * not included: Investment of 3 projects (blank or not readable)

      Ranking of counties  Amounts in ¥bn
      Rank  County    Projects  Investment   Share          Start rate
      ────────────────────────────────────────────────────────────────
         1  高新区           7      28.76   30.34%  ██████      71.43%
         2  乐平市           7      24.65*  26.00%  █████       85.71%
         —  昌南新区         0          —        —                   —
      ────────────────────────────────────────────────────────────────
            合计            14      53.41*       —              78.57%
      * not included: Investment of 3 projects (blank or not readable)
      昌南新区 has no usable investment and no rank

      Findings
      1 error, 0 warnings, 2 notes
      2021-10.csv:7:D7  error C102 amount-range  the investment is a range and cannot be counted
      2021-10.csv  note F004 encoding-guessed  the file was read as GB18030
      1 more not listed
      `),
    );
  });
});

describe('the small report as Markdown', () => {
  test('in Chinese', async () => {
    expect(await rendered('markdown', SMALL, ZH)).toBe(
      text(`
      # 景德镇市招商引资报告

      截至2021年10月29日，景德镇市已签约重大重点项目14个，投资总额534.08亿元，开工率78.57%（11/14）。项目全部达产后，预计年产值600亿元，年税收没有可用数据。其中3个项目的投资额空白或无法读取，未计入。

      - 来源：2021-10.csv（GB18030，逗号分隔，48行，14个项目）
      - 报告日2021年10月29日（取自表内）

      ## 总体情况

      - 项目数：14
      - 投资总额：534.08亿元\\*
      - 平均投资额：48.55亿元
      - 开工率：78.57%（11/14）
      - 预计税收：—
      - 最近签约：2021-10-28
      - 主要进展：开工

      \\* 未含：投资总额3个（空白或无法读取）

      ## 县区排名

      单位：亿元

      | 名次 | 县区 | 项目数 | 投资总额 | 占比 | 开工率 |
      | --: | --- | --: | --: | --: | --: |
      | 1 | 高新区 | 7 | 287.58 | 30.34% | 71.43% |
      | 2 | 乐平市 | 7 | 246.50\\* | 26.00% | 85.71% |
      | — | 昌南新区 | 0 | — | — | — |
      |  | **合计** | **14** | **534.08\\*** | **—** | **78.57%** |

      \\* 未含：投资总额3个（空白或无法读取）

      昌南新区没有可用的投资额，不参加排名

      ## 台账问题

      错误1个，警告0个，提示2个

      - 2021-10.csv:7:D7 **错误 C102 amount-range** 总投资是一个范围，无法计入
      - 2021-10.csv **提示 F004 encoding-guessed** 文件按GB18030读取

      另有1个未列出
      `),
    );
  });

  test('in English', async () => {
    expect(await rendered('markdown', SMALL, EN)).toBe(
      text(`
      # Investment promotion report

      As of 29 October 2021, 14 major projects had been signed, with a total investment of ¥53.41bn; 11 had started (start rate 78.57%, 11/14). Expected output is ¥60bn a year; there is no usable figure for expected tax. Left out of the sums: 3 projects without a readable investment.

      - Source: 2021-10.csv (GB18030, commas, 48 rows, 14 projects)
      - Day of the report: 29 October 2021 (stated in the sheet)

      ## Totals

      - Projects: 14
      - Investment: ¥53.41bn\\*
      - Mean investment: ¥4.86bn
      - Start rate: 78.57% (11/14)
      - Expected tax: —
      - Last signed: 2021-10-28
      - Most common stage: started

      \\* not included: Investment of 3 projects (blank or not readable)

      ## Ranking of counties

      Amounts in ¥bn

      | Rank | County | Projects | Investment | Share | Start rate |
      | --: | --- | --: | --: | --: | --: |
      | 1 | 高新区 | 7 | 28.76 | 30.34% | 71.43% |
      | 2 | 乐平市 | 7 | 24.65\\* | 26.00% | 85.71% |
      | — | 昌南新区 | 0 | — | — | — |
      |  | **合计** | **14** | **53.41\\*** | **—** | **78.57%** |

      \\* not included: Investment of 3 projects (blank or not readable)

      昌南新区 has no usable investment and no rank

      ## Findings

      1 error, 0 warnings, 2 notes

      - 2021-10.csv:7:D7 **error C102 amount-range** the investment is a range and cannot be counted
      - 2021-10.csv **note F004 encoding-guessed** the file was read as GB18030

      1 more not listed
      `),
    );
  });
});

describe('the small report as CSV', () => {
  test('in Chinese', async () => {
    expect((await rendered('csv', SMALL, ZH)).replaceAll('\r\n', '\n')).toBe(
      text(`
      名次,县区,项目数,投资总额(亿元),投资总额未计入项目数,占比(%),占比分子,占比分母,开工率(%),开工率分子,开工率分母
      1,高新区,7,287.58,0,30.34,28758,94800,71.43,5,7
      2,乐平市,7,246.5,2,26.00,24650,94800,85.71,6,7
      ,昌南新区,0,,1,,,,,,
      `),
    );
  });

  test('in English', async () => {
    expect((await rendered('csv', SMALL, EN)).replaceAll('\r\n', '\n')).toBe(
      text(`
      rank,county,projects,investment (¥bn),investment missing,share (%),share numerator,share denominator,startRate (%),startRate numerator,startRate denominator
      1,高新区,7,28.758,0,30.34,28758,94800,71.43,5,7
      2,乐平市,7,24.65,2,26.00,24650,94800,85.71,6,7
      ,昌南新区,0,,1,,,,,,
      `),
    );
  });
});

describe('the small report as JSON', () => {
  test('in Chinese', async () => {
    expect(await rendered('json', SMALL, ZH)).toBe(
      text(`
      {
        "schema": "zhaoshang.report/2",
        "asOf": "2021-10-29",
        "asOfFrom": "sheet",
        "sources": [
          { "file": "2021-10.csv", "sha256": null, "bytes": 8123, "encoding": "gb18030", "delimiter": ",", "rows": 48, "projects": 14 }
        ],
        "totals": {
          "projects": 14,
          "investment": 53408000000,
          "meanInvestment": 4855272727,
          "startRate": { "numerator": 11, "denominator": 14, "percent": 78.57 },
          "tax": null,
          "lastSigned": "2021-10-28",
          "stage": "started",
          "missing": { "investment": 3, "tax": 14 }
        },
        "ranking": {
          "by": "investment",
          "rows": [
            { "rank": 1, "county": "高新区", "projects": 7, "investment": 28758000000, "share": { "numerator": 28758, "denominator": 94800, "percent": 30.34 }, "startRate": { "numerator": 5, "denominator": 7, "percent": 71.43 }, "missing": { "investment": 0 } },
            { "rank": 2, "county": "乐平市", "projects": 7, "investment": 24650000000, "share": { "numerator": 24650, "denominator": 94800, "percent": 26 }, "startRate": { "numerator": 6, "denominator": 7, "percent": 85.71 }, "missing": { "investment": 2 } },
            { "rank": null, "county": "昌南新区", "projects": 0, "investment": null, "share": null, "startRate": null, "missing": { "investment": 1 } }
          ]
        },
        "findings": {
          "errors": 1,
          "warnings": 0,
          "notes": 2,
          "omitted": 1,
          "items": [
            { "code": "C102", "name": "amount-range", "severity": "error", "file": "2021-10.csv", "sheet": null, "row": 7, "column": 4, "cell": "D7", "line": 9, "field": "investment", "county": "乐平市", "found": "12-15亿元", "expected": "12.5亿元", "message": "总投资是一个范围，无法计入", "hint": "改成一个数" },
            { "code": "F004", "name": "encoding-guessed", "severity": "note", "file": "2021-10.csv", "sheet": null, "row": null, "column": null, "cell": null, "line": null, "field": null, "county": null, "found": null, "expected": null, "message": "文件按GB18030读取", "hint": "改成一个数" }
          ]
        }
      }
      `),
    );
  });

  test('in English', async () => {
    expect(await rendered('json', SMALL, EN)).toBe(
      text(`
      {
        "schema": "zhaoshang.report/2",
        "asOf": "2021-10-29",
        "asOfFrom": "sheet",
        "sources": [
          { "file": "2021-10.csv", "sha256": null, "bytes": 8123, "encoding": "gb18030", "delimiter": ",", "rows": 48, "projects": 14 }
        ],
        "totals": {
          "projects": 14,
          "investment": 53408000000,
          "meanInvestment": 4855272727,
          "startRate": { "numerator": 11, "denominator": 14, "percent": 78.57 },
          "tax": null,
          "lastSigned": "2021-10-28",
          "stage": "started",
          "missing": { "investment": 3, "tax": 14 }
        },
        "ranking": {
          "by": "investment",
          "rows": [
            { "rank": 1, "county": "高新区", "projects": 7, "investment": 28758000000, "share": { "numerator": 28758, "denominator": 94800, "percent": 30.34 }, "startRate": { "numerator": 5, "denominator": 7, "percent": 71.43 }, "missing": { "investment": 0 } },
            { "rank": 2, "county": "乐平市", "projects": 7, "investment": 24650000000, "share": { "numerator": 24650, "denominator": 94800, "percent": 26 }, "startRate": { "numerator": 6, "denominator": 7, "percent": 85.71 }, "missing": { "investment": 2 } },
            { "rank": null, "county": "昌南新区", "projects": 0, "investment": null, "share": null, "startRate": null, "missing": { "investment": 1 } }
          ]
        },
        "findings": {
          "errors": 1,
          "warnings": 0,
          "notes": 2,
          "omitted": 1,
          "items": [
            { "code": "C102", "name": "amount-range", "severity": "error", "file": "2021-10.csv", "sheet": null, "row": 7, "column": 4, "cell": "D7", "line": 9, "field": "investment", "county": "乐平市", "found": "12-15亿元", "expected": "CNY 1.25bn", "message": "the investment is a range and cannot be counted", "hint": "write one number" },
            { "code": "F004", "name": "encoding-guessed", "severity": "note", "file": "2021-10.csv", "sheet": null, "row": null, "column": null, "cell": null, "line": null, "field": null, "county": null, "found": null, "expected": null, "message": "the file was read as GB18030", "hint": "write one number" }
          ]
        }
      }
      `),
    );
  });
});
