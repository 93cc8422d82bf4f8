import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { MESSY } from '../messy-ledger.ts';
import { folder } from '../child.ts';
import { folderWith, runLine } from '../run-line.ts';

const FIXTURES = fileURLToPath(new URL('../../../fixtures/', import.meta.url));

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
