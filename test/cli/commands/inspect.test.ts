import { describe, expect, test } from 'vitest';
import { MESSY } from '../messy-ledger.ts';
import { folderWith, runLine } from '../transcript.ts';

test('in both languages', async () => {
  await expect(`
$ zhaoshang inspect $DIR/ledger.csv --fail-on never
How the ledger was read

File: $DIR/ledger.csv
  Encoding                     utf-8
  Encoding known by            all bytes fit it
  Delimiter                    comma
  Title                        景德镇市重大项目台账
  City                         景德镇市
  Header row                   3
  Unit stated above the table  —
  Day stated                   2021-10-29
  Day stated in                the sheet
  Rows                         10
  Projects                     6

Columns
Column  Header          Read as     Unit  Remark
─────────────────────────────────────────────────────────────────────────
A       县区            County      —     —
B       项目编号        Code        —     —
C       项目名称        Project     —     —
D       总投资(亿元)    Investment  亿元  —
E       到位资金(万元)  Paid in     万元  —
F       签约日期        Signed      —     —
G       开工日期        Started     —     —
H       进展            Stage       —     —
I       年度目标        —           —     meaning unknown; kept for lists
J       年度目标        —           —     meaning unknown; kept for lists

Rows that are no project
What they are  Rows  The first of them
──────────────────────────────────────
totals            1  10 合计
[exit 0]

$ LANG=zh_CN.UTF-8 zhaoshang inspect $DIR/ledger.csv
台账读法

文件：$DIR/ledger.csv
  编码                utf-8
  编码依据            全部字节符合该编码
  分隔符              逗号
  标题                景德镇市重大项目台账
  地市                景德镇市
  表头所在行          3
  表上写明的金额单位  —
  表上写明的日期      2021-10-29
  日期出处            表内
  行数                10
  项目数              6

各列
列  表头            读作      单位  说明
────────────────────────────────────────────────────────────
A   县区            县区      —     —
B   项目编号        项目编号  —     —
C   项目名称        项目名称  —     —
D   总投资(亿元)    总投资    亿元  —
E   到位资金(万元)  到位资金  万元  —
F   签约日期        签约日期  —     —
G   开工日期        开工日期  —     —
H   进展            进展      —     —
I   年度目标        —         —     含义不明，只在清单中保留
J   年度目标        —         —     含义不明，只在清单中保留

不是项目的行
是什么            行数  前几行
───────────────────────────────
合计、小计、其中     1  10 合计
[exit 1]

$ LANG=zh_CN.UTF-8 zhaoshang inspect ledgers/two-row-header/ledger.csv
台账读法

文件：ledgers/two-row-header/ledger.csv
  编码                utf-8
  编码依据            全部字节符合该编码
  分隔符              逗号
  标题                —
  地市                —
  表头所在行          1–2
  表上写明的金额单位  —
  表上写明的日期      —
  日期出处            —
  行数                5
  项目数              3

各列
列  表头                       读作      单位  说明
───────────────────────────────────────────────────
A   县区                       县区      —     —
B   项目名称                   项目名称  —     —
C   投资情况（亿元） 总投资    总投资    亿元  —
D   投资情况（亿元） 到位资金  到位资金  亿元  —
E   进度 签约日期              签约日期  —     —
F   进度 开工日期              开工日期  —     —
G   进度 进展                  进展      —     —

不是项目的行
（无）
[exit 0]

$ zhaoshang inspect ledgers/two-columns-one-field/ledger.csv -f markdown
# How the ledger was read

## File: ledgers/two-columns-one-field/ledger.csv

- Encoding: utf-8
- Encoding known by: all bytes fit it
- Delimiter: comma
- Title: —
- City: —
- Header row: 1
- Unit stated above the table: —
- Day stated: —
- Day stated in: —
- Rows: 5
- Projects: 4

## Columns

| Column | Header | Read as | Unit | Remark |
| --- | --- | --- | --- | --- |
| A | 县区 | County | — | — |
| B | 项目名称 | Project | — | — |
| C | 总投资(亿元) | Investment | 亿元 | — |
| D | 投资额(亿元) | — | 亿元 | another column has this meaning; not used |
| E | 签约日期 | Signed | — | — |
| F | 开工日期 | Started | — | — |
| G | 进展 | Stage | — | — |

## Rows that are no project

(none)
[exit 1]
`).toHappen(folderWith({ 'ledger.csv': MESSY }));
});

test('knows the columns of rows that were sent back', async () => {
  const dir = folderWith({
    'back.csv': '县区,项目名称,总投资(亿元),报告日,台账文件,台账行,问题\n乐平市,甲,5,2021年,a.csv,3,\n',
  });
  await expect(`
$ zhaoshang inspect $DIR/back.csv -f csv
file,column,label,field,unit,remark
$DIR/back.csv,A,县区,County,,
$DIR/back.csv,B,项目名称,Project,,
$DIR/back.csv,C,总投资(亿元),Investment,亿元,
$DIR/back.csv,D,报告日,Day of report,,
$DIR/back.csv,E,台账文件,,,added by check --rejects; no data
$DIR/back.csv,F,台账行,,,added by check --rejects; no data
$DIR/back.csv,G,问题,,,added by check --rejects; no data
[exit 0]

$ LANG=zh_CN.UTF-8 zhaoshang inspect $DIR/back.csv --table columns -f markdown
# 台账读法

## 各列

| 文件 | 列 | 表头 | 读作 | 单位 | 说明 |
| --- | --- | --- | --- | --- | --- |
| $DIR/back.csv | A | 县区 | 县区 | — | — |
| $DIR/back.csv | B | 项目名称 | 项目名称 | — | — |
| $DIR/back.csv | C | 总投资(亿元) | 总投资 | 亿元 | — |
| $DIR/back.csv | D | 报告日 | 报告日 | — | — |
| $DIR/back.csv | E | 台账文件 | — | — | check --rejects 附加的列，不作数据 |
| $DIR/back.csv | F | 台账行 | — | — | check --rejects 附加的列，不作数据 |
| $DIR/back.csv | G | 问题 | — | — | check --rejects 附加的列，不作数据 |
[exit 0]

$ zhaoshang inspect $DIR/back.csv --table columns -f markdown
# How the ledger was read

## Columns

| File | Column | Header | Read as | Unit | Remark |
| --- | --- | --- | --- | --- | --- |
| $DIR/back.csv | A | 县区 | County | — | — |
| $DIR/back.csv | B | 项目名称 | Project | — | — |
| $DIR/back.csv | C | 总投资(亿元) | Investment | 亿元 | — |
| $DIR/back.csv | D | 报告日 | Day of report | — | — |
| $DIR/back.csv | E | 台账文件 | — | — | added by check --rejects; no data |
| $DIR/back.csv | F | 台账行 | — | — | added by check --rejects; no data |
| $DIR/back.csv | G | 问题 | — | — | added by check --rejects; no data |
[exit 0]
`).toHappen(dir);
});

test('for programs', async () => {
  await expect(`
$ zhaoshang inspect oracle/ledger.csv -f json --fail-on never
{
  "schema": "zhaoshang.inspect/2",
  "asOf": null,
  "asOfFrom": "none",
  "sources": [
    { "file": "oracle/ledger.csv", "sha256": "918d2d8c724201b6e247f0ed49ccfc836ae951b52cce4bc3fc3f450040ff6051", "bytes": 519, "encoding": "utf-8", "delimiter": ",", "rows": 7, "projects": 6 }
  ],
  "files": {
    "1": {
      "file": {
        "encoding": "utf-8",
        "encodingReason": "valid",
        "delimiter": ",",
        "title": null,
        "city": null,
        "headerRows": "1",
        "unit": null,
        "statedDay": null,
        "statedIn": null,
        "rows": 7,
        "projects": 6
      },
      "columns": [
        { "column": "A", "label": "县区", "field": "county", "unit": null, "remark": null },
        { "column": "B", "label": "项目编号", "field": "code", "unit": null, "remark": null },
        { "column": "C", "label": "项目名称", "field": "name", "unit": null, "remark": null },
        { "column": "D", "label": "总投资(亿元)", "field": "investment", "unit": "亿元", "remark": null },
        { "column": "E", "label": "到位资金(亿元)", "field": "paidIn", "unit": "亿元", "remark": null },
        { "column": "F", "label": "签约日期", "field": "signed", "unit": null, "remark": null },
        { "column": "G", "label": "开工日期", "field": "started", "unit": null, "remark": null },
        { "column": "H", "label": "投产日期", "field": "operating", "unit": null, "remark": null },
        { "column": "I", "label": "进展", "field": "stage", "unit": null, "remark": null }
      ],
      "rows": []
    }
  }
}
[exit 0]

$ zhaoshang inspect jingdezhen/2021-09.csv -f csv
file,column,label,field,unit,remark
jingdezhen/2021-09.csv,A,序号,No.,,
jingdezhen/2021-09.csv,B,县区（园区）,County,,"merged cells, filled down"
jingdezhen/2021-09.csv,C,项目编号,Code,,
jingdezhen/2021-09.csv,D,项目名称,Project,,
jingdezhen/2021-09.csv,E,投资方,Investor,,
jingdezhen/2021-09.csv,F,来源地,Origin,,
jingdezhen/2021-09.csv,G,内资/外资,Capital,,
jingdezhen/2021-09.csv,H,产业,Industry,,
jingdezhen/2021-09.csv,I,产业链环节,Chain role,,
jingdezhen/2021-09.csv,J,招商方式,Channel,,
jingdezhen/2021-09.csv,K,协议类型,Agreement,,
jingdezhen/2021-09.csv,L,总投资,Investment,亿元,
jingdezhen/2021-09.csv,M,固定资产投资,Fixed-asset investment,亿元,
jingdezhen/2021-09.csv,N,到位资金,Paid in,亿元,
jingdezhen/2021-09.csv,O,签约日期,Signed,,
jingdezhen/2021-09.csv,P,签约活动,Signing event,,
jingdezhen/2021-09.csv,Q,注册日期,Registered,,
jingdezhen/2021-09.csv,R,约定开工日期,Agreed start,,
jingdezhen/2021-09.csv,S,开工日期,Started,,
jingdezhen/2021-09.csv,T,投产日期,Operating since,,
jingdezhen/2021-09.csv,U,进展,Stage,,
jingdezhen/2021-09.csv,V,预计年产值,Expected output,亿元,
jingdezhen/2021-09.csv,W,预计税收,Expected tax,亿元,
jingdezhen/2021-09.csv,X,预计用工,Jobs,,
jingdezhen/2021-09.csv,Y,责任单位,Department,,
jingdezhen/2021-09.csv,Z,挂点领导,Leader,,
jingdezhen/2021-09.csv,AA,存在问题,Problem,,
jingdezhen/2021-09.csv,AB,备注,Remark,,
[exit 0]
`).toHappen();
});

describe('says how the encoding is known', () => {
  test.each([
    ['utf8', 'valid'],
    ['utf8-bom', 'mark'],
    ['utf16-le', 'mark'],
    ['utf16-le-no-bom', 'zero-bytes'],
    ['gb18030-no-mark', 'header'],
    ['utf8 --encoding utf-8', 'forced'],
  ])('%s', async (ledger, reason) => {
    const [name = '', ...options] = ledger.split(' ');
    const { stdout } = await runLine(
      `zhaoshang inspect ledgers/${name}/ledger.csv ${options.join(' ')} -f json --fail-on never`,
    );
    expect(JSON.parse(stdout).files[1].file.encodingReason).toBe(reason);
  });
});

test('several files, one after the other', async () => {
  const { code, stdout } = await runLine(
    'zhaoshang inspect worked/2-mended.csv worked/3-clean.csv -f json --fail-on never',
  );
  const { files } = JSON.parse(stdout);
  expect([code, Object.keys(files)]).toEqual([0, ['1', '2']]);
});

test('a file that cannot be read', async () => {
  await expect(`
$ zhaoshang inspect ledgers/xlsx-renamed/ledger.csv
! zhaoshang: ledgers/xlsx-renamed/ledger.csv: F002 not-text: this is not CSV text but a file of type 'xlsx/zip'
! hint: open the file in Excel or WPS, choose Save As and the type "CSV UTF-8 (*.csv)"; renaming a file does not convert it
[exit 3]

$ LANG=zh_CN.UTF-8 zhaoshang inspect ledgers/no-amount-column/ledger.csv
! zhaoshang: ledgers/no-amount-column/ledger.csv:1：H001 required-column-missing：没有找到必需的列：总投资；读到的表头是“县区、项目名称、签约日期、开工日期、进展”
! 提示：在表头写上这些列名；已有这一列但叫法特殊的，在设置文件中加一行：synonyms: {总投资: ["表中的叫法"]}
[exit 3]
`).toHappen();
});

test('several files as one table of each kind in CSV', async () => {
  await expect(`
$ zhaoshang inspect worked/2-mended.csv ledgers/two-row-header/ledger.csv -f csv --table rows
file,kind,count,rows
worked/2-mended.csv,totals,1,11 合计
[exit 1]

$ LANG=zh_CN.UTF-8 zhaoshang inspect worked/2-mended.csv ledgers/two-row-header/ledger.csv -f csv --table files
文件,编码,编码依据,分隔符,标题,地市,表头所在行,表上写明的金额单位,表上写明的日期,日期出处,行数,项目数
worked/2-mended.csv,utf-8,全部字节符合该编码,逗号,景德镇市2021年10月重大项目台账(虚构),景德镇市,3,亿元,2021-10-29,表内,11,7
ledgers/two-row-header/ledger.csv,utf-8,全部字节符合该编码,逗号,,,1–2,,,,5,3
[exit 1]

$ zhaoshang inspect worked/2-mended.csv -f csv --table sheets
! zhaoshang: this report has no table called "sheets"
! hint: choose one of columns, rows, files
[exit 2]
`).toHappen();
});

test('several files as one table of each kind for people who ask for one', async () => {
  await expect(`
$ zhaoshang inspect worked/2-mended.csv ledgers/two-row-header/ledger.csv --table rows
How the ledger was read

Rows that are no project
File                 What they are  Rows  The first of them
───────────────────────────────────────────────────────────
worked/2-mended.csv  totals            1  11 合计
[exit 1]

$ LANG=zh_CN.UTF-8 zhaoshang inspect ledgers/two-row-header/ledger.csv ledgers/merged-county/ledger.csv --table files -f markdown
# 台账读法

## 文件

| 文件 | 编码 | 编码依据 | 分隔符 | 标题 | 地市 | 表头所在行 | 表上写明的金额单位 | 表上写明的日期 | 日期出处 | 行数 | 项目数 |
| --- | --- | --- | --- | --- | --- | --- | --- | --: | --- | --: | --: |
| ledgers/two-row-header/ledger.csv | utf-8 | 全部字节符合该编码 | 逗号 | — | — | 1–2 | — | — | — | 5 | 3 |
| ledgers/merged-county/ledger.csv | utf-8 | 全部字节符合该编码 | 逗号 | — | — | 1 | — | — | — | 6 | 5 |
[exit 1]

$ LANG=zh_CN.UTF-8 zhaoshang inspect worked/2-mended.csv ledgers/two-row-header/ledger.csv --table sheets
! zhaoshang: 这份报告没有名为“sheets”的表
! 提示：可选：columns、rows、files
[exit 2]
`).toHappen();
});

test('amounts without any unit do not keep it from showing the rest', async () => {
  const dir = folderWith({
    'two.csv':
      '县区,项目名称,总投资,到位资金（万元）,固定资产投资\n乐平市,甲,12,300,12亿\n浮梁县,乙,3,200,7\n合计,,15,500,\n',
  });
  await expect(`
$ zhaoshang inspect $DIR/two.csv
How the ledger was read

File: $DIR/two.csv
  Encoding                     utf-8
  Encoding known by            all bytes fit it
  Delimiter                    comma
  Title                        —
  City                         —
  Header row                   1
  Unit stated above the table  —
  Day stated                   —
  Day stated in                —
  Rows                         4
  Projects                     2

Columns
Column  Header            Read as                 Unit  Remark
───────────────────────────────────────────────────────────────────────────────────────────────────
A       县区              County                  —     —
B       项目名称          Project                 —     —
C       总投资            Investment              —     no unit of money; name it with --input-unit
D       到位资金（万元）  Paid in                 万元  —
E       固定资产投资      Fixed-asset investment  —     no unit of money; name it with --input-unit

Rows that are no project
What they are  Rows  The first of them
──────────────────────────────────────
totals            1  4 合计
! zhaoshang: $DIR/two.csv:2:C2: H004 money-unit-unknown: Investment '12' has no unit: 亿元, 万元 or yuan?
! hint: state the unit in the header, such as 总投资（亿元）, or in a row 单位：亿元 above it; or say --input-unit 亿元
[exit 1]

$ LANG=zh_CN.UTF-8 zhaoshang inspect $DIR/two.csv -f csv
文件,列,表头,读作,单位,说明
$DIR/two.csv,A,县区,县区,,
$DIR/two.csv,B,项目名称,项目名称,,
$DIR/two.csv,C,总投资,总投资,,没有写明金额单位，用 --input-unit 说明
$DIR/two.csv,D,到位资金（万元）,到位资金,万元,
$DIR/two.csv,E,固定资产投资,固定资产投资,,没有写明金额单位，用 --input-unit 说明
! zhaoshang: $DIR/two.csv:2:C2：H004 money-unit-unknown：总投资“12”没有写明单位，不知道是亿元、万元还是元
! 提示：在列名里写明单位，如“总投资（亿元）”，或在表头上方加一行“单位：亿元”；也可以用 --input-unit 亿元 说明
[exit 1]

$ zhaoshang inspect $DIR/two.csv --input-unit 亿元 -f csv
file,column,label,field,unit,remark
$DIR/two.csv,A,县区,County,,
$DIR/two.csv,B,项目名称,Project,,
$DIR/two.csv,C,总投资,Investment,亿元,
$DIR/two.csv,D,到位资金（万元）,Paid in,万元,
$DIR/two.csv,E,固定资产投资,Fixed-asset investment,亿元,
[exit 0]
`).toHappen(dir);
});
