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
[exit 0]
`).toHappen();
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
