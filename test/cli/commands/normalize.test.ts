import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { folder } from '../child.ts';
import { folderWith, runLine } from '../run-line.ts';

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
