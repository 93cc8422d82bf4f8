import { expect, test } from 'vitest';
import { folderWith } from '../cli/transcript.ts';

test('an earlier ledger that cannot be read, is not there, or comes from standard input', async () => {
  await expect(`
$ zhaoshang check rules/P021-stage-fell-back/ledger.csv --against ledgers/png-renamed/ledger.csv
! zhaoshang: ledgers/png-renamed/ledger.csv: F002 not-text: this is not CSV text but a file of type 'png'
! hint: open the file in Excel or WPS, choose Save As and the type "CSV UTF-8 (*.csv)"; renaming a file does not convert it
[exit 3]

$ LANG=zh_CN.UTF-8 zhaoshang check rules/P021-stage-fell-back/ledger.csv --against nowhere.csv
! zhaoshang: 无法读取 nowhere.csv：文件或文件夹不存在
! 提示：请检查路径和文件名是否写对。
[exit 3]

$ zhaoshang check rules/P021-stage-fell-back/ledger.csv --against -
! zhaoshang: --against does not take '-'
! hint: use a file or folder
[exit 2]
`).toHappen();
});

test('what is gone decides the exit code only where notes do', async () => {
  await expect(`
$ zhaoshang check rules/P023-project-gone/ledger.csv --against rules/P023-project-gone/earlier.csv --quiet -f markdown --select P023
# Check

- Source: rules/P023-project-gone/ledger.csv (UTF-8, commas, 5 rows, 4 projects)
- Day of the report: not known

## Findings

0 errors, 0 warnings, 1 note

- rules/P023-project-gone/ledger.csv **note P023 project-gone** project '涂料项目' of 乐平市 stood in the earlier ledger, at C3 of rules/P023-project-gone/earlier.csv, and is missing now
  - hint: put it back if it was forgotten; keep the row of a project that ended, with the stage 终止; keep the code of one that was renamed
[exit 0]
`).toHappen();
});

test('what is gone stands at the file of its county, a county without a project at no file of several', async () => {
  const header = '县区,项目编号,项目名称,总投资(亿元)\n';
  const dir = folderWith({
    'earlier.csv': `${header}乐平市,A1,甲项目,10\n浮梁县,B1,乙项目,10\n浮梁县,B2,丙项目,10\n昌江区,C1,丁项目,10\n`,
    'a.csv': `${header}乐平市,A1,甲项目,10\n`,
    'b.csv': `${header}浮梁县,B1,乙项目,10\n`,
    'z.yaml': 'counties: [乐平市, 浮梁县, 昌江区]\nseverities: {L006: warning}\n',
  });
  await expect(`
$ zhaoshang check $DIR/a.csv $DIR/b.csv --against $DIR/earlier.csv --config $DIR/z.yaml --select P023,L006 --quiet
Check

Source: $DIR/a.csv (UTF-8, commas, 2 rows, 1 project)
Source: $DIR/b.csv (UTF-8, commas, 2 rows, 1 project)
Day of the report: not known

$DIR/b.csv
  $DIR/b.csv  note P023 project-gone
    project '丙项目' of 浮梁县 stood in the earlier ledger, at C4 of $DIR/earlier.csv, and is missing now
      丙项目
      ~~~~~~
    see also $DIR/earlier.csv:4 C4
    hint: put it back if it was forgotten; keep the row of a project that ended, with the stage 终止; keep the code of one that was renamed

the whole ledger
  the whole ledger  warning L006 county-without-project
    昌江区 has no project
    hint: see whether its ledger was handed in and given to this check; nothing to do if there really is none
  the whole ledger  note P023 project-gone
    project '丁项目' of 昌江区 stood in the earlier ledger, at C5 of $DIR/earlier.csv, and is missing now
      丁项目
      ~~~~~~
    see also $DIR/earlier.csv:5 C5

0 errors, 1 warning, 2 notes
[exit 0]

$ LANG=zh_CN.UTF-8 zhaoshang check $DIR/a.csv $DIR/b.csv --against $DIR/earlier.csv --config $DIR/z.yaml --select P023,L006 --quiet -f markdown
# 台账核对

- 来源：$DIR/a.csv（UTF-8，逗号分隔，2行，1个项目）
- 来源：$DIR/b.csv（UTF-8，逗号分隔，2行，1个项目）
- 报告日未知

## 数据问题

错误0个，警告1个，提示2个

- $DIR/b.csv **提示 P023 project-gone** 上期台账（$DIR/earlier.csv的C4）里的项目“丙项目”（浮梁县），本期没有了
  - 改法：漏报的补上；终止的保留一行，进展填“终止”；改了名称的，保留原来的项目编号
- 整个台账 **警告 L006 county-without-project** 昌江区没有一个项目
  - 改法：看该县区的台账有没有报送、有没有一并读入；确实没有的不必理会
- 整个台账 **提示 P023 project-gone** 上期台账（$DIR/earlier.csv的C5）里的项目“丁项目”（昌江区），本期没有了
[exit 0]

$ zhaoshang check $DIR/a.csv $DIR/b.csv --against $DIR/earlier.csv --config $DIR/z.yaml --select P023,L006 -f jsonl
{ "code": "P023", "name": "project-gone", "severity": "note", "file": "$DIR/b.csv", "sheet": null, "row": null, "column": null, "cell": null, "line": null, "field": null, "county": "浮梁县", "found": "丙项目", "expected": null, "message": "project '丙项目' of 浮梁县 stood in the earlier ledger, at C4 of $DIR/earlier.csv, and is missing now", "hint": "put it back if it was forgotten; keep the row of a project that ended, with the stage 终止; keep the code of one that was renamed" }
{ "code": "L006", "name": "county-without-project", "severity": "warning", "file": null, "sheet": null, "row": null, "column": null, "cell": null, "line": null, "field": "county", "county": "昌江区", "found": null, "expected": null, "message": "昌江区 has no project", "hint": "see whether its ledger was handed in and given to this check; nothing to do if there really is none" }
{ "code": "P023", "name": "project-gone", "severity": "note", "file": null, "sheet": null, "row": null, "column": null, "cell": null, "line": null, "field": null, "county": "昌江区", "found": "丁项目", "expected": null, "message": "project '丁项目' of 昌江区 stood in the earlier ledger, at C5 of $DIR/earlier.csv, and is missing now", "hint": "put it back if it was forgotten; keep the row of a project that ended, with the stage 终止; keep the code of one that was renamed" }
[exit 0]

$ zhaoshang check $DIR/a.csv $DIR/b.csv --against $DIR/earlier.csv --config $DIR/z.yaml --select P023,L006 -f github
::notice file=$DIR/b.csv,title=P023 project-gone::project '丙项目' of 浮梁县 stood in the earlier ledger, at C4 of $DIR/earlier.csv, and is missing now
::warning title=L006 county-without-project::昌江区 has no project
::notice title=P023 project-gone::project '丁项目' of 昌江区 stood in the earlier ledger, at C5 of $DIR/earlier.csv, and is missing now
[exit 0]

$ zhaoshang check $DIR/a.csv $DIR/b.csv --against $DIR/earlier.csv --config $DIR/z.yaml --select P023,L006 -f csv
file,row,cell,line,severity,code,name,county,project,found,message,hint
$DIR/b.csv,,,,note,P023,project-gone,浮梁县,B2,丙项目,"project '丙项目' of 浮梁县 stood in the earlier ledger, at C4 of $DIR/earlier.csv, and is missing now","put it back if it was forgotten; keep the row of a project that ended, with the stage 终止; keep the code of one that was renamed"
,,,,warning,L006,county-without-project,昌江区,,,昌江区 has no project,see whether its ledger was handed in and given to this check; nothing to do if there really is none
,,,,note,P023,project-gone,昌江区,C1,丁项目,"project '丁项目' of 昌江区 stood in the earlier ledger, at C5 of $DIR/earlier.csv, and is missing now","put it back if it was forgotten; keep the row of a project that ended, with the stage 终止; keep the code of one that was renamed"
[exit 0]

$ zhaoshang check $DIR/a.csv $DIR/b.csv --against $DIR/earlier.csv --config $DIR/z.yaml --select P023,L006 --write-baseline $DIR/known.yaml -f github
::notice file=$DIR/b.csv,title=P023 project-gone::project '丙项目' of 浮梁县 stood in the earlier ledger, at C4 of $DIR/earlier.csv, and is missing now
::warning title=L006 county-without-project::昌江区 has no project
::notice title=P023 project-gone::project '丁项目' of 昌江区 stood in the earlier ledger, at C5 of $DIR/earlier.csv, and is missing now
[exit 0]

$ zhaoshang check $DIR/a.csv $DIR/b.csv --against $DIR/earlier.csv --config $DIR/z.yaml --select P023,L006 --baseline $DIR/known.yaml -f github
::notice file=$DIR/b.csv,title=P023 project-gone::project '丙项目' of 浮梁县 stood in the earlier ledger, at C4 of $DIR/earlier.csv, and is missing now
::notice title=P023 project-gone::project '丁项目' of 昌江区 stood in the earlier ledger, at C5 of $DIR/earlier.csv, and is missing now
[exit 0]

$ zhaoshang check $DIR/a.csv --against $DIR/earlier.csv --config $DIR/z.yaml --select P023,L006 -f github
::warning file=$DIR/a.csv,title=L006 county-without-project::浮梁县 has no project
::warning file=$DIR/a.csv,title=L006 county-without-project::昌江区 has no project
::notice file=$DIR/a.csv,title=P023 project-gone::project '乙项目' of 浮梁县 stood in the earlier ledger, at C3 of $DIR/earlier.csv, and is missing now
::notice file=$DIR/a.csv,title=P023 project-gone::project '丙项目' of 浮梁县 stood in the earlier ledger, at C4 of $DIR/earlier.csv, and is missing now
::notice file=$DIR/a.csv,title=P023 project-gone::project '丁项目' of 昌江区 stood in the earlier ledger, at C5 of $DIR/earlier.csv, and is missing now
[exit 0]
`).toHappen(dir);
});

test('of a project that stood twice one row is left: nothing is gone', async () => {
  const header = '县区,项目编号,项目名称,总投资(亿元)\n';
  const row = '乐平市,A1,甲项目,10\n';
  const dir = folderWith({ 'earlier.csv': header + row + row, 'now.csv': header + row });
  await expect(`
$ zhaoshang check $DIR/now.csv --against $DIR/earlier.csv -f csv
file,row,cell,line,severity,code,name,county,project,found,message,hint
[exit 0]
`).toHappen(dir);
});

test('settings that name a rule or a threshold that there is not', async () => {
  const dir = folderWith({
    'z.yaml': 'severities: {amount-rnge: off, X001: off}\nthresholds: {old-ledger-day: 45}\n',
  });
  await expect(`
$ zhaoshang check rules/P021-stage-fell-back/ledger.csv --config $DIR/z.yaml
! zhaoshang: $DIR/z.yaml:1:14: there is no rule "amount-rnge"; did you mean "amount-range"?
! $DIR/z.yaml:1:32: there is no rule "X001"; did you mean "F001"?
! $DIR/z.yaml:2:14: there is no threshold "old-ledger-day"; did you mean "old-ledger-days"?
[exit 2]
`).toHappen(dir);
});
