import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { MESSY } from '../messy-ledger.ts';
import { folder } from '../child.ts';
import { folderWith, runLine } from '../transcript.ts';

const FIXTURES = fileURLToPath(new URL('../../../fixtures/', import.meta.url));

test('changes the form of what it can read, and leaves the rest', async () => {
  await expect(`
$ zhaoshang normalize $DIR/ledger.csv
报告日,地市,县区,项目编号,项目名称,总投资(亿元),到位资金(亿元),签约日期,开工日期,进展,年度目标,年度目标
2021-10-29,景德镇市,乐平市,A1,甲项目,12,3,2021-03-19,2021-05-31,在建,1,2
2021-10-29,景德镇市,乐平市,A2,乙项目,12-15亿元,3至5万元,2021-06-25,,签约,3,4
2021-10-29,景德镇市,浮梁县,A3,'=1+1,8,9,2021-02-05,2021-01-06,主体施工,,
2021-10-29,景德镇市,浮粱县,A4,__proto__,约3,-,2021-04-06,,签约,,
2021-10-29,景德镇市,,A5,constructor,6.5,1.6,3月,,已开工,,
2021-10-29,景德镇市,昌江区,A6,丁 项目,4,0.8,2021-07-09,2021-09-16,等待土地,,
[exit 1]

$ LANG=zh_CN.UTF-8 zhaoshang normalize $DIR/ledger.csv --output-unit 万元 --fail-on never
报告日,地市,县区,项目编号,项目名称,总投资(万元),到位资金(万元),签约日期,开工日期,进展,年度目标,年度目标
2021-10-29,景德镇市,乐平市,A1,甲项目,120000,30000,2021-03-19,2021-05-31,在建,1,2
2021-10-29,景德镇市,乐平市,A2,乙项目,12-15亿元,3至5,2021-06-25,,签约,3,4
2021-10-29,景德镇市,浮梁县,A3,'=1+1,80000,90000,2021-02-05,2021-01-06,主体施工,,
2021-10-29,景德镇市,浮粱县,A4,__proto__,约3亿元,-,2021-04-06,,签约,,
2021-10-29,景德镇市,,A5,constructor,65000,16000,3月,,已开工,,
2021-10-29,景德镇市,昌江区,A6,丁 项目,40000,8000,2021-07-09,2021-09-16,等待土地,,
[exit 0]

$ zhaoshang normalize $DIR/ledger.csv --diff
Cells changed in form

Cell  Column          Before     After
───────────────────────────────────────────
E4    到位资金(万元)  30000      3
E5    到位资金(万元)  3至5       3至5万元
F5    签约日期        2021.6.25  2021-06-25
D6    总投资(亿元)    ８         8
E6    到位资金(万元)  90000      9
F7    签约日期        2021/4/6   2021-04-06
E8    到位资金(万元)  1.6亿      1.6
C9    项目名称        丁　项目   丁 项目
E9    到位资金(万元)  8000       0.8

Source: $DIR/ledger.csv (UTF-8, commas, 10 rows, 6 projects)
Day of the report: 29 October 2021 (stated in the sheet)
[exit 1]

$ LANG=zh_CN.UTF-8 zhaoshang normalize $DIR/ledger.csv --diff -f csv --fail-on never
单元格,列,原来,整理后
E4,到位资金(万元),30000,3
E5,到位资金(万元),3至5,3至5万元
F5,签约日期,2021.6.25,2021-06-25
D6,总投资(亿元),８,8
E6,到位资金(万元),90000,9
F7,签约日期,2021/4/6,2021-04-06
E8,到位资金(万元),1.6亿,1.6
C9,项目名称,丁　项目,丁 项目
E9,到位资金(万元),8000,0.8
[exit 0]
`).toHappen(folderWith({ 'ledger.csv': MESSY }));
});

test('names rows that it leaves out', async () => {
  await expect(`
$ zhaoshang normalize $DIR/ledger.csv
县区,项目名称,总投资(亿元),签约日期
乐平市,甲项目,1.5,2021-05-06
! $DIR/ledger.csv:3: this row ('看不出是什么') is neither a project nor a total nor a note; it is not counted
[exit 0]

$ LANG=zh_CN.UTF-8 zhaoshang normalize $DIR/ledger.csv
县区,项目名称,总投资(亿元),签约日期
乐平市,甲项目,1.5,2021-05-06
! $DIR/ledger.csv:3: 看不出这一行（“看不出是什么”）是项目、合计还是说明，没有计入
[exit 0]
`).toHappen(
    folderWith({
      'ledger.csv': '县区,项目名称,总投资(亿元),签约日期\n乐平市,甲项目,1.5,2021-05-06\n,,,看不出是什么\n',
    }),
  );
});

test('one ledger at a time', async () => {
  await expect(`
$ zhaoshang normalize worked/2-mended.csv worked/3-clean.csv
! zhaoshang: normalize takes one ledger at a time
! hint: normalize them one by one
[exit 2]

$ LANG=zh_CN.UTF-8 zhaoshang normalize worked
! zhaoshang: normalize 每次只整理一个台账，这里有3个
! 提示：请逐个整理
[exit 2]
`).toHappen();
});

test('rows whose cells have moved stay so, and are not counted the second time either', async () => {
  await expect(`
$ zhaoshang normalize ledgers/too-many-cells/ledger.csv --fail-on never
县区,项目名称,总投资(万元),签约日期,开工日期,进展
乐平市,化工园项目,125000,2021-03-19,2021-05-31,在建
浮梁县,日用瓷项目,1,234.5,2021-02-05,2021-04-06,已投产
昌江区,航空构件项目,72000,2021-09-17,,签约
[exit 0]

$ zhaoshang normalize ledgers/too-few-cells/ledger.csv --fail-on never
县区,项目名称,总投资(亿元),签约日期,开工日期,进展
乐平市,化工园项目,12.5,2021-03-19,2021-05-31,在建
浮梁县,日用瓷项目,10.8,2021-02-05
昌江区,航空构件项目
珠山区,文创园项目,8,2021-09-17,,签约
[exit 0]
`).toHappen();
});

test('a column without a label is kept where something stands in it', async () => {
  await expect(`
$ zhaoshang normalize $DIR/ledger.csv
县区,项目名称,总投资(亿元),签约日期,,
乐平市,甲项目,1.5,2021-05-06,,待办证
乐平市,乙项目,2,2021-05-07,-,
[exit 0]
`).toHappen(
    folderWith({
      'ledger.csv':
        '县区,项目名称,总投资(亿元),签约日期,,,\n乐平市,甲项目,1.5,2021-05-06,,待办证,\n乐平市,乙项目,2,2021-05-07,-,,/\n',
    }),
  );
});

test('an amount that cannot be read keeps the unit that its column had', async () => {
  await expect(`
$ zhaoshang normalize $DIR/ledger.csv --fail-on never
县区,项目名称,总投资(亿元),到位资金(亿元)
乐平市,甲项目,12,约300万元
乐平市,乙项目,12,300万元左右
乐平市,丙项目,12,1.2E+3万元
乐平市,丁项目,12,(500万元)
乐平市,戊项目,12,１２～１５万元
乐平市,己项目,12,约3亿
乐平市,庚项目,12,见备注1
乐平市,辛项目,12,待定
[exit 0]
`).toHappen(
    folderWith({
      'ledger.csv':
        '县区,项目名称,总投资(亿元),到位资金(万元)\n乐平市,甲项目,12,约300\n乐平市,乙项目,12,300左右\n乐平市,丙项目,12,1.2E+3\n' +
        '乐平市,丁项目,12,(500)\n乐平市,戊项目,12,１２～１５\n乐平市,己项目,12,约3亿\n乐平市,庚项目,12,见备注1\n乐平市,辛项目,12,待定\n',
    }),
  );
});

test('names like formulas and of Object survive', async () => {
  const dir = folder();
  const names = async (path: string): Promise<unknown> =>
    JSON.parse((await runLine(`zhaoshang list ${path} -f json --fail-on never`)).stdout).projects.map(
      ({ name }: { name: string }) => name,
    );
  for (const ledger of ['formula-like-names', 'proto-names', 'markup-names', 'leading-apostrophes']) {
    const path = `ledgers/${ledger}/ledger.csv`;
    const { stdout } = await runLine(`zhaoshang normalize ${path} --fail-on never`);
    writeFileSync(join(dir, 'tidy.csv'), stdout);
    expect(await names(`${dir}/tidy.csv`)).toEqual(await names(path));
    // No cell may be a formula where a spreadsheet opens the file.
    for (const cell of (
      parse(stdout, { record_delimiter: '\r\n', relax_column_count: true }) as string[][]
    ).flat()) {
      expect(cell).not.toMatch(/^[=+@\t\r]/);
    }
  }
});

/** What a report says of the projects, without where it has it from. */
async function figuresOf(path: string): Promise<unknown> {
  const { stdout } = await runLine(`zhaoshang report ${path} -f json --fail-on never`);
  const { asOf, totals, ranking, breakdowns, leftOut } = JSON.parse(stdout);
  return { asOf, totals, ranking, breakdowns, leftOut };
}

const LEDGERS = ['ledgers', 'rules'].flatMap((parent) =>
  readdirSync(join(FIXTURES, parent))
    .map((name) => `${parent}/${name}/ledger.csv`)
    .filter((path) => existsSync(join(FIXTURES, path))),
);

describe('says the same as the ledger, and the same when it is tidied again', () => {
  test.each([
    '$DIR/messy.csv',
    'oracle/ledger.csv',
    'jingdezhen/2021-09.csv',
    'jingdezhen/2021-10.csv',
    'worked/1-exported.csv',
    ...LEDGERS,
  ])('%s', async (name) => {
    const dir = folderWith({ 'messy.csv': MESSY });
    const path = name.replace('$DIR', dir);
    const first = await runLine(`zhaoshang normalize ${path} --fail-on never`);
    if (first.code === 3) return; // a file that cannot be read at all
    expect(first.code).toBe(0);
    writeFileSync(join(dir, 'tidy.csv'), first.stdout);
    expect((await runLine(`zhaoshang normalize ${dir}/tidy.csv --fail-on never`)).stdout).toBe(first.stdout);
    expect(await figuresOf(`${dir}/tidy.csv`)).toEqual(await figuresOf(path));
    const diff = await runLine(`zhaoshang normalize ${dir}/tidy.csv --diff -f csv --fail-on never`);
    // What begins like a formula has a quote in front, which spreadsheets hide and tidying takes away.
    expect(diff.stdout.split('\r\n').filter((line) => !/,'+(.*),'\1$/.test(line))).toEqual([
      'cell,column,before,after',
      '',
    ]);
  });
});

test('writes a file', async () => {
  const dir = folder();
  const shown = await runLine('zhaoshang normalize jingdezhen/2021-10.csv');
  expect(await runLine(`zhaoshang normalize jingdezhen/2021-10.csv -o ${dir}/t.csv`)).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  });
  expect(readFileSync(join(dir, 't.csv'), 'utf8')).toBe(shown.stdout);
});

test('JSON keeps what stands beyond the header', async () => {
  const dir = folderWith({
    'ledger.csv': '县区,项目名称,总投资(亿元)\n乐平市,甲项目,3.5\n昌江区,乙项目,4,,"见""附表"""\n',
  });
  const { stdout } = await runLine(`zhaoshang normalize ${dir}/ledger.csv -f json`);
  expect(JSON.parse(stdout).ledger).toEqual([
    { 县区: '乐平市', 项目名称: '甲项目', '总投资(亿元)': '3.5' },
    { 县区: '昌江区', 项目名称: '乙项目', '总投资(亿元)': '4', beyond: ['', '见"附表"'] },
  ]);
});

test('JSON has the headers as keys, numbered where they repeat', async () => {
  const dir = folderWith({
    'ledger.csv': '属地,项目名称,投资额(万元),年度目标,年度目标,,\n乐平,甲项目,12000,1,2,x,\n',
  });
  const { stdout } = await runLine(`zhaoshang normalize ${dir}/ledger.csv -f json`);
  expect(JSON.parse(stdout).ledger).toEqual([
    {
      县区: '乐平市',
      项目名称: '甲项目',
      '总投资(万元)': '12000',
      年度目标: '1',
      '年度目标 (2)': '2',
      F: 'x',
    },
  ]);
});
