import { describe, expect, test } from 'vitest';
import { folderWith, runLine } from '../transcript.ts';

test('every project with what the ledger tells of it', async () => {
  await expect(`
$ LANG=zh_CN.UTF-8 zhaoshang list oracle/ledger.csv -f csv
县区,项目编号,项目名称,总投资(亿元),签约日期,开工日期,进展
乐平市,P1,溶剂项目,12,2021-03-19,2021-05-31,开工
乐平市,P2,涂料项目,8,2021-06-25,,签约
浮梁县,P3,文旅小镇项目,20,2021-02-05,2021-04-06,开工
浮梁县,P4,日用瓷项目,,2021-08-20,,签约
昌江区,P5,航空构件项目,6.5,2021-01-22,2021-03-18,投产
昌江区,P6,检测中心项目,4,2021-07-09,2021-09-16,开工
! zhaoshang: 台账有1处错误，数字可能不全；用 zhaoshang check 查看
[exit 1]

$ zhaoshang list oracle/ledger.csv -f csv
county,code,name,investment (¥bn),signed,started,stage
乐平市,P1,溶剂项目,1.2,2021-03-19,2021-05-31,started
乐平市,P2,涂料项目,0.8,2021-06-25,,signed
浮梁县,P3,文旅小镇项目,2,2021-02-05,2021-04-06,started
浮梁县,P4,日用瓷项目,,2021-08-20,,signed
昌江区,P5,航空构件项目,0.65,2021-01-22,2021-03-18,operating
昌江区,P6,检测中心项目,0.4,2021-07-09,2021-09-16,started
! zhaoshang: the ledger has 1 error, so figures may lack something; see zhaoshang check
[exit 1]

$ zhaoshang list oracle/ledger.csv -f json
{
  "schema": "zhaoshang.list/2",
  "projects": [
    { "county": "乐平市", "code": "P1", "name": "溶剂项目", "investment": 1200000000, "signed": "2021-03-19", "started": "2021-05-31", "stage": "started" },
    { "county": "乐平市", "code": "P2", "name": "涂料项目", "investment": 800000000, "signed": "2021-06-25", "started": null, "stage": "signed" },
    { "county": "浮梁县", "code": "P3", "name": "文旅小镇项目", "investment": 2000000000, "signed": "2021-02-05", "started": "2021-04-06", "stage": "started" },
    { "county": "浮梁县", "code": "P4", "name": "日用瓷项目", "investment": null, "signed": "2021-08-20", "started": null, "stage": "signed" },
    { "county": "昌江区", "code": "P5", "name": "航空构件项目", "investment": 650000000, "signed": "2021-01-22", "started": "2021-03-18", "stage": "operating" },
    { "county": "昌江区", "code": "P6", "name": "检测中心项目", "investment": 400000000, "signed": "2021-07-09", "started": "2021-09-16", "stage": "started" }
  ],
  "findings": {
    "errors": 1,
    "warnings": 0,
    "notes": 0,
    "omitted": 0,
    "items": [
      { "code": "C103", "name": "amount-range", "severity": "error", "file": "oracle/ledger.csv", "sheet": null, "row": 5, "column": 4, "cell": "D5", "line": 5, "field": "investment", "county": "浮梁县", "found": "12-15亿元", "expected": null, "message": "Investment '12-15亿元' is a range; it is not used", "hint": "give one number, the amount of the contract, and put the range into the remarks" }
    ]
  },
  "asOf": "2021-09-16",
  "asOfFrom": "last-day",
  "sources": [
    { "file": "oracle/ledger.csv", "sha256": "918d2d8c724201b6e247f0ed49ccfc836ae951b52cce4bc3fc3f450040ff6051", "bytes": 519, "encoding": "utf-8", "delimiter": ",", "rows": 7, "projects": 6 }
  ]
}
[exit 1]
`).toHappen();
});

describe('--columns', () => {
  test('in any spelling and any order', async () => {
    await expect(`
$ zhaoshang list oracle/ledger.csv --columns code,paid-in,paidIn,到位资金 --county 乐平市 -f csv
code,paidIn (¥bn)
P1,0.3
P2,
! zhaoshang: the ledger has 1 error, so figures may lack something; see zhaoshang check
[exit 1]

$ LANG=zh_CN.UTF-8 zhaoshang list oracle/ledger.csv --columns 进展，项目名称 --county 昌江区 -f csv
进展,项目名称
投产,航空构件项目
开工,检测中心项目
! zhaoshang: 台账有1处错误，数字可能不全；用 zhaoshang check 查看
[exit 1]
`).toHappen();
  });

  test('all of them, columns of unknown meaning included', async () => {
    await expect(`
$ LANG=zh_CN.UTF-8 zhaoshang list ledgers/unknown-columns/ledger.csv --columns all -f csv
县区,项目名称,总投资(亿元),签约日期,开工日期,进展,天气,土地证号
乐平市,精细化工产业园项目,12.5,2021-03-19,2021-05-31,开工,晴,（略）
乐平市,特种涂料项目,8,2021-06-25,,注册,晴,（略）
浮梁县,日用陶瓷生产线项目,10.8,2021-02-05,2021-04-06,投产,晴,（略）
昌江区,航空构件项目,7.2,2021-09-17,,签约,晴,（略）
[exit 0]
`).toHappen();
  });

  test('that do not exist', async () => {
    await expect(`
$ LANG=zh_CN.UTF-8 zhaoshang list oracle/ledger.csv --columns code,总头资
! zhaoshang: --columns 不接受“总头资”
! 提示：可用：序号（serial）、类别（group）、县区（county）、项目编号（code）、项目名称（name）、首谈单位（referrer）、首谈占比（referrer-share）、投资方（investor）、来源地（origin）、内资/外资（capital）、产业（industry）、产业链环节（chain-role）、招商方式（channel）、协议类型（agreement）、总投资（investment）、固定资产投资（fixed-investment）、到位资金（paid-in）、签约日期（signed）、签约活动（event）、注册日期（registered）、约定开工日期（agreed-start）、开工日期（started）、投产日期（operating）、竣工日期（completed）、终止日期（terminated）、进展（stage）、预计年产值（output）、预计税收（tax）、预计用工（jobs）、用地（land）、责任单位（department）、责任领导（leader）、存在问题（problem）、备注（remark）、地市（city）、报告日（report-day）；是否指 总投资？
[exit 2]

$ zhaoshang list oracle/ledger.csv --columns code,investmnt
! zhaoshang: --columns does not take 'investmnt'
! hint: use serial, group, county, code, name, referrer, referrer-share, investor, origin, capital, industry, chain-role, channel, agreement, investment, fixed-investment, paid-in, signed, event, registered, agreed-start, started, operating, completed, terminated, stage, output, tax, jobs, land, department, leader, problem, remark, city, report-day (did you mean investment?)
[exit 2]
`).toHappen();
  });
});

describe('--sort', () => {
  test('up and down, what is not known last', async () => {
    await expect(`
$ zhaoshang list oracle/ledger.csv --columns code,investment --sort investment -f csv
code,investment (¥bn)
P6,0.4
P5,0.65
P2,0.8
P1,1.2
P3,2
P4,
! zhaoshang: the ledger has 1 error, so figures may lack something; see zhaoshang check
[exit 1]

$ zhaoshang list oracle/ledger.csv --columns code,investment --sort -总投资 -f csv
code,investment (¥bn)
P3,2
P1,1.2
P2,0.8
P5,0.65
P6,0.4
P4,
! zhaoshang: the ledger has 1 error, so figures may lack something; see zhaoshang check
[exit 1]

$ zhaoshang list oracle/ledger.csv --columns code,investment --sort -investment -f csv
code,investment (¥bn)
P3,2
P1,1.2
P2,0.8
P5,0.65
P6,0.4
P4,
! zhaoshang: the ledger has 1 error, so figures may lack something; see zhaoshang check
[exit 1]

$ zhaoshang list oracle/ledger.csv --columns code,started --sort -started -f csv
code,started
P6,2021-09-16
P1,2021-05-31
P3,2021-04-06
P5,2021-03-18
P2,
P4,
! zhaoshang: the ledger has 1 error, so figures may lack something; see zhaoshang check
[exit 1]

$ zhaoshang list oracle/ledger.csv --columns code,stage --sort stage -f csv
code,stage
P2,signed
P4,signed
P1,started
P3,started
P6,started
P5,operating
! zhaoshang: the ledger has 1 error, so figures may lack something; see zhaoshang check
[exit 1]
`).toHappen();
  });

  test('by no field at all', async () => {
    await expect(`
$ LANG=zh_CN.UTF-8 zhaoshang list oracle/ledger.csv --sort stag
! zhaoshang: --sort 不接受“stag”
! 提示：可用：序号（serial）、类别（group）、县区（county）、项目编号（code）、项目名称（name）、首谈单位（referrer）、首谈占比（referrer-share）、投资方（investor）、来源地（origin）、内资/外资（capital）、产业（industry）、产业链环节（chain-role）、招商方式（channel）、协议类型（agreement）、总投资（investment）、固定资产投资（fixed-investment）、到位资金（paid-in）、签约日期（signed）、签约活动（event）、注册日期（registered）、约定开工日期（agreed-start）、开工日期（started）、投产日期（operating）、竣工日期（completed）、终止日期（terminated）、进展（stage）、预计年产值（output）、预计税收（tax）、预计用工（jobs）、用地（land）、责任单位（department）、责任领导（leader）、存在问题（problem）、备注（remark）、地市（city）、报告日（report-day）；是否指 stage？
[exit 2]
`).toHappen();
  });
});

test('shows people a table with its unit', async () => {
  const { code, stdout } = await runLine(
    'LANG=zh_CN.UTF-8 zhaoshang list jingdezhen/2021-10.csv --county 浮梁 --columns code,name,investment,stage',
  );
  expect(code).toBe(0);
  expect(stdout).toContain('单位：亿元');
  const rows = stdout.split('\n').map((line) => line.replaceAll('│', ' ').trim().split(/\s+/).join(' '));
  for (const row of [
    '项目编号 项目名称 总投资 进展',
    'FL-2021-001 茶瓷文旅小镇项目 62.00 开工',
    'FL-2021-002 高强陶瓷基复合材料项目 21.50 开工',
    'FL-2021-003 日用陶瓷智能化生产线项目 10.80 投产',
    'FL-2021-004 智能终端结构件项目 6.30 开工',
    'FL-2021-005 古村民宿集群项目 3.20 签约',
  ]) {
    expect(rows).toContain(row);
  }
});

test('columns of unknown meaning and one header are all there', async () => {
  const dir = folderWith({
    'ledger.csv': '县区,项目名称,总投资(亿元),年度目标,年度目标\n乐平市,甲项目,12,1,2\n',
  });
  await expect(`
$ zhaoshang list $DIR/ledger.csv --columns all -f csv
county,name,investment (¥bn),年度目标,年度目标 (2)
乐平市,甲项目,1.2,1,2
[exit 0]

$ LANG=zh_CN.UTF-8 zhaoshang list $DIR/ledger.csv --columns name,年度目标
项目清单

来源：$DIR/ledger.csv（UTF-8，逗号分隔，2行，1个项目）
报告日未知

项目名称  年度目标  年度目标 (2)
────────────────────────────────
甲项目    1         2

数据问题
错误0个，警告0个，提示2个
$DIR/ledger.csv:1:D1  提示 H003 unknown-column  不认识“年度目标”这一列，没有使用
$DIR/ledger.csv:1:E1  提示 H003 unknown-column  不认识“年度目标”这一列，没有使用
[exit 0]

$ zhaoshang list $DIR/ledger.csv --columns '年度目标 (2)' -f csv
年度目标 (2)
2
[exit 0]

$ zhaoshang list $DIR/ledger.csv --columns '年度目标 (3)' --lang zh
! zhaoshang: --columns 不接受“年度目标 (3)”
! 提示：可用：序号（serial）、类别（group）、县区（county）、项目编号（code）、项目名称（name）、首谈单位（referrer）、首谈占比（referrer-share）、投资方（investor）、来源地（origin）、内资/外资（capital）、产业（industry）、产业链环节（chain-role）、招商方式（channel）、协议类型（agreement）、总投资（investment）、固定资产投资（fixed-investment）、到位资金（paid-in）、签约日期（signed）、签约活动（event）、注册日期（registered）、约定开工日期（agreed-start）、开工日期（started）、投产日期（operating）、竣工日期（completed）、终止日期（terminated）、进展（stage）、预计年产值（output）、预计税收（tax）、预计用工（jobs）、用地（land）、责任单位（department）、责任领导（leader）、存在问题（problem）、备注（remark）、地市（city）、报告日（report-day）、年度目标、年度目标 (2)；是否指 年度目标 (2)？
[exit 2]
`).toHappen(dir);
});

describe('projects that do not count', () => {
  const files = {
    'ledger.csv': `县区,项目名称,总投资(亿元),签约日期,进展
乐平市,甲项目,1,2021-03-05,签约
乐平市,乙项目,2,,在谈
浮梁县,丙项目,3,2021-11-05,签约
浮梁县,丁项目,4,2021-12-05,在谈
`,
  };

  test('are listed where they are asked for', async () => {
    await expect(`
$ zhaoshang list $DIR/ledger.csv --as-of 2021-10-29 --stage negotiating --columns name,signed,stage -f csv
name,signed,stage
乙项目,,negotiating
丁项目,2021-12-05,negotiating
[exit 0]

$ LANG=zh_CN.UTF-8 zhaoshang list $DIR/ledger.csv --as-of 2021-10-29 --stage 在谈 --stage 签约 --columns name -f csv
项目名称
甲项目
乙项目
丁项目
! zhaoshang: 未计入1个项目（签约日期晚于报告日）；用 zhaoshang list --not-counted 加同样的文件和条件查看
[exit 0]

$ zhaoshang list $DIR/ledger.csv --as-of 2021-10-29 --where 'stage = negotiating' --county 乐平市 --columns name -f csv
name
乙项目
[exit 0]

$ zhaoshang list $DIR/ledger.csv --as-of 2021-10-29 --not-counted --columns county,name,signed -f csv
county,name,signed,notCounted
乐平市,乙项目,,"still negotiated, not signed"
浮梁县,丙项目,2021-11-05,signed after the day of the report
浮梁县,丁项目,2021-12-05,signed after the day of the report
[exit 0]

$ LANG=zh_CN.UTF-8 zhaoshang list $DIR/ledger.csv --as-of 2021-10-29 --not-counted --county 浮梁县 --columns name
未计入的项目

仅统计：--county 浮梁县
来源：$DIR/ledger.csv（UTF-8，逗号分隔，5行，4个项目）
报告日2021年10月29日（由 --as-of 指定）

项目名称  未计入原因
────────────────────────────
丙项目    签约日期晚于报告日
丁项目    签约日期晚于报告日

数据问题
错误0个，警告2个，提示0个
$DIR/ledger.csv:4:D4  警告 P006 day-after-report-day  签约日期“2021-11-05”在报告日（2021年10月29日）之后
$DIR/ledger.csv:5:D5  警告 P006 day-after-report-day  签约日期“2021-12-05”在报告日（2021年10月29日）之后
[exit 0]
`).toHappen(folderWith(files));
  });

  test('come with the reason, under the filter of the report that leaves them out', async () => {
    const dir = folderWith({
      'ledger.csv': `${files['ledger.csv']}乐平市,戊项目,约5亿,2021-03-06,签约\n`,
    });
    await expect(`
$ LANG=zh_CN.UTF-8 zhaoshang summary $DIR/ledger.csv --as-of 2021-10-29 --where '投资总额>1亿' --measure projects
0
! zhaoshang: 没有符合条件的项目：--where 投资总额>1亿
! zhaoshang: 台账有1处错误，数字可能不全；用 zhaoshang check 查看
! zhaoshang: 未计入4个项目（签约日期晚于报告日；在谈，尚未签约；筛选所看的单元格无法读取）；用 zhaoshang list --not-counted 加同样的文件和条件查看
[exit 1]

$ LANG=zh_CN.UTF-8 zhaoshang list $DIR/ledger.csv --as-of 2021-10-29 --where '投资总额>1亿' --not-counted --columns name -f csv
项目名称,未计入原因
乙项目,在谈，尚未签约
丙项目,签约日期晚于报告日
丁项目,签约日期晚于报告日
戊项目,筛选所看的单元格无法读取
! zhaoshang: 台账有1处错误，数字可能不全；用 zhaoshang check 查看
[exit 1]

$ zhaoshang list $DIR/ledger.csv --as-of 2021-10-29 --where '投资总额>1亿' --not-counted --columns name --sort -investment -f json --fail-on never
{
  "schema": "zhaoshang.list/2",
  "asOf": "2021-10-29",
  "asOfFrom": "option",
  "filter": ["--where 投资总额>1亿"],
  "sources": [
    { "file": "$DIR/ledger.csv", "sha256": "e169352bf34a130155514c27051819088a82c6c4d0017b51a8f7a530e78674f5", "bytes": 254, "encoding": "utf-8", "delimiter": ",", "rows": 6, "projects": 5 }
  ],
  "projects": [
    { "name": "丁项目", "notCounted": "after-day" },
    { "name": "丙项目", "notCounted": "after-day" },
    { "name": "乙项目", "notCounted": "negotiating" },
    { "name": "戊项目", "notCounted": "unreadable" }
  ],
  "findings": {
    "errors": 1,
    "warnings": 2,
    "notes": 0,
    "omitted": 0,
    "items": [
      { "code": "P006", "name": "day-after-report-day", "severity": "warning", "file": "$DIR/ledger.csv", "sheet": null, "row": 4, "column": 4, "cell": "D4", "line": 4, "field": "signed", "county": "浮梁县", "found": "2021-11-05", "expected": "29 October 2021", "message": "Signed '2021-11-05' is after the day of the report, 29 October 2021", "hint": "a day still to come belongs in a column for plans such as 约定开工日期; otherwise check the year, or the day of the report" },
      { "code": "P006", "name": "day-after-report-day", "severity": "warning", "file": "$DIR/ledger.csv", "sheet": null, "row": 5, "column": 4, "cell": "D5", "line": 5, "field": "signed", "county": "浮梁县", "found": "2021-12-05", "expected": "29 October 2021", "message": "Signed '2021-12-05' is after the day of the report, 29 October 2021", "hint": "a day still to come belongs in a column for plans such as 约定开工日期; otherwise check the year, or the day of the report" },
      { "code": "C102", "name": "amount-approximate", "severity": "error", "file": "$DIR/ledger.csv", "sheet": null, "row": 6, "column": 3, "cell": "C6", "line": 6, "field": "investment", "county": "乐平市", "found": "约5亿", "expected": null, "message": "Investment '约5亿' is only approximate; it is not used", "hint": "give the exact amount of the contract, without 约, 超, 左右 or 以上; put such words into the remarks" }
    ]
  }
}
[exit 0]
`).toHappen(dir);
  });

  test('are counted by no figure, whatever is asked for', async () => {
    const { stdout } = await runLine(
      `zhaoshang summary ${folderWith(files)}/ledger.csv --as-of 2021-10-29 --stage negotiating --measure projects`,
    );
    expect(stdout).toBe('0\n');
  });
});
