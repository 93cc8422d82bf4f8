import { describe, expect, test } from 'vitest';
import { folderWith, runLine } from './run-line.ts';

const HEAD = '县区,项目编号,项目名称,总投资(亿元),签约日期,进展\n';
const MAY = `${HEAD}乐平市,A1,甲项目,1.5,2021-05-06,签约\n`;
const JUNE = `${HEAD}浮梁县,B1,乙项目,2.5,2021-06-07,开工\n`;

async function figures(line: string): Promise<unknown> {
  const { code, stdout } = await runLine(line.replace('zhaoshang report', 'zhaoshang report -f json'));
  const { totals, sources } = JSON.parse(stdout) as {
    totals: { projects: number; investment: number };
    sources: readonly { file: string; projects: number }[];
  };
  return [
    code,
    totals.projects,
    totals.investment,
    sources.map(({ file, projects }) => `${file} ${projects}`),
  ];
}

describe('several inputs', () => {
  test('files add up', async () => {
    const dir = folderWith({ 'may.csv': MAY, 'june.csv': JUNE });
    expect(await figures(`zhaoshang report ${dir}/may.csv ${dir}/june.csv`)).toEqual([
      0,
      2,
      400_000_000,
      [`${dir}/may.csv 1`, `${dir}/june.csv 1`],
    ]);
  });

  test('a folder stands for the tables in it, by name', async () => {
    const dir = folderWith({
      'b.CSV': MAY,
      'a.tsv': JUNE.replaceAll(',', '\t'),
      'notes.md': '# no',
      '.hidden.csv': MAY,
    });
    expect(await figures(`zhaoshang report ${dir}`)).toEqual([
      0,
      2,
      400_000_000,
      [`${dir}/a.tsv 1`, `${dir}/b.CSV 1`],
    ]);
  });

  test('standard input', async () => {
    expect(await figures('zhaoshang report - < jingdezhen/2021-10.csv')).toEqual([
      0,
      33,
      94_800_000_000,
      ['<stdin> 33'],
    ]);
  });

  test('standard input beside a file', async () => {
    const dir = folderWith({ 'may.csv': MAY });
    const { stdout } = await runLine(`zhaoshang summary ${dir}/may.csv - --measure projects`, {
      stdin: JUNE,
    });
    expect(stdout).toBe('2\n');
  });
});

describe('the same project twice', () => {
  test('in two files counts twice, is an error, and both rows are named', async () => {
    const dir = folderWith({ 'may.csv': MAY, 'june.csv': `${JUNE}乐平市,A1,甲项目,1.5,2021-05-06,开工\n` });
    const { code, stdout } = await runLine(`zhaoshang report ${dir}/may.csv ${dir}/june.csv -f json`);
    expect(code).toBe(1);
    const report = JSON.parse(stdout) as {
      totals: object;
      findings: { items: readonly { message: string }[] };
    };
    expect(report.totals).toMatchObject({ projects: 3, investment: 550_000_000 });
    expect(report.findings).toMatchObject({
      errors: 1,
      items: [{ code: 'L001', name: 'same-code-twice', file: `${dir}/june.csv`, cell: 'B3', found: 'A1' }],
    });
    expect(report.findings.items[0]?.message).toContain(`${dir}/may.csv`);
  });

  test('two months of one ledger are no sum to be trusted', async () => {
    const { code, stdout } = await runLine(
      'LANG=zh_CN.UTF-8 zhaoshang report jingdezhen/2021-09.csv jingdezhen/2021-10.csv',
    );
    expect(code).toBe(1);
    expect(stdout).toContain('已签约重大重点项目60个');
    expect(stdout).toMatch(/L001|same-code-twice/);
  });
});

describe('a ledger that does not say its unit of money', () => {
  test('the answer does not overrule a ledger that says its unit', async () => {
    const { stdout } = await runLine(
      'zhaoshang summary oracle/ledger.csv --measure investment --input-unit 万元',
    );
    expect(stdout).toBe('5050000000\n');
  });
});

describe('what cannot be read', () => {
  test('nothing is written when one of several inputs is missing', async () => {
    const { code, stdout } = await runLine('zhaoshang report oracle/ledger.csv missing.csv -f csv');
    expect([code, stdout]).toEqual([3, '']);
  });
});

describe('a header without the required columns', () => {
  const files = {
    'near.csv': '序号,County xyz,Remarks,项目的名称,总投资\n1,乐平市,x,甲,1\n',
    'far.csv': '甲,乙,丙\n1,2,3\n',
  };

  test('is understood after that line', async () => {
    const dir = folderWith(files);
    const config = folderWith({
      'z.yaml': 'synonyms: {county: ["County xyz"], 项目名称: ["项目的名称"]}\ninput-unit: 亿元\n',
    });
    const { code, stdout } = await runLine(
      `zhaoshang summary ${dir}/near.csv --config ${config}/z.yaml --measure projects`,
    );
    expect([code, stdout]).toEqual([0, '1\n']);
  });
});

describe('--encoding', () => {
  test('is found out, or as told', async () => {
    const found = await runLine('zhaoshang report jingdezhen/2021-10.csv -f csv');
    const told = await runLine('zhaoshang report jingdezhen/2021-10.csv -f csv --encoding gb18030');
    expect(told).toEqual(found);
  });
});

describe('settings', () => {
  test('are found beside the ledger, or above it', async () => {
    const dir = folderWith({ 'may.csv': MAY, 'zhaoshang.yaml': 'output-unit: 万元\nlanguage: zh\n' });
    const { stdout } = await runLine(`zhaoshang summary ${dir}/may.csv`);
    expect(stdout).toContain('投资总额15000万元');
    expect((await runLine(`zhaoshang summary ${dir}`)).stdout).toContain('投资总额15000万元');
    expect((await runLine(`zhaoshang summary ${dir}/may.csv --lang en --output-unit m`)).stdout).toContain(
      '¥150m',
    );
  });

  test('in the folder of the ledger that are wrong are told as well', async () => {
    const dir = folderWith({ 'may.csv': MAY, 'zhaoshang.yaml': 'unit: 万元\n' });
    const { code, stdout, stderr } = await runLine(`zhaoshang report ${dir}/may.csv`);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('zhaoshang.yaml:1:1: unknown key "unit"');
  });
});

describe('the day of the report', () => {
  const ROWS =
    '县区,项目名称,总投资(亿元),签约日期\n乐平市,甲项目,10,2021-09-16\n乐平市,乙项目,5,2021-10-08\n';

  test.each([
    ['2021-09.csv', ROWS, '2021-09-30', 'file-name'],
    ['a.csv', `2021年9月台账,,,\n${ROWS}`, '2021-09-30', 'sheet'],
    ['b.csv', `景德镇市2021年1-9月招商引资项目台账,,,\n${ROWS}`, '2021-09-30', 'sheet'],
    ['2021年1-9月.csv', ROWS, '2021-09-30', 'file-name'],
    ['c.csv', `统计时间：2021年1月1日至10月10日,,,\n${ROWS}`, '2021-10-10', 'sheet'],
    ['2021-10.csv', ROWS, '2021-10-08', 'last-day'],
    ['2021-08.csv', '县区,项目名称,总投资(亿元)\n乐平市,甲项目,10\n', '2021-08-31', 'file-name'],
    ['d.csv', ROWS, '2021-10-08', 'last-day'],
    ['e.csv', '县区,项目名称,总投资(亿元)\n乐平市,甲项目,10\n', null, 'none'],
  ])('%s', async (file, text, day, from) => {
    const dir = folderWith({ [file]: text });
    const { stdout } = await runLine(`zhaoshang summary ${dir}/${file} -f json`);
    const { asOf, asOfFrom } = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
    expect([asOf, asOfFrom]).toEqual([day, from]);
  });

  test('of a sheet that states a month and one that states nothing: not known where no row has a day', async () => {
    const text = '县区,项目名称,总投资(亿元)\n乐平市,甲项目,10\n';
    const dir = folderWith({ '2021-08.csv': text, 'a.csv': text });
    const { stdout } = await runLine(`zhaoshang summary ${dir} -f json`);
    expect(JSON.parse(stdout)).toMatchObject({ asOf: null, asOfFrom: 'none' });
  });
});
