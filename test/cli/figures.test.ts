import { describe, expect, test } from 'vitest';
import { csvRows, folderWith, runLine } from './run-line.ts';

const SEED = 'jingdezhen/2021-10.csv';

describe('--output-unit', () => {
  test.each([
    ['亿元', '投资总额(亿元)', '287.58'],
    ['万元', '投资总额(万元)', '2875800'],
    ['元', '投资总额(元)', '28758000000'],
    ['bn', '投资总额(十亿元)', '28.758'],
    ['m', '投资总额(百万元)', '28758'],
  ])('%s', async (unit, column, value) => {
    const { stdout } = await runLine(`LANG=zh_CN.UTF-8 zhaoshang rank ${SEED} -f csv --output-unit ${unit}`);
    expect(csvRows(stdout)[0]?.[column]).toBe(value);
  });

  test.each([
    ['zh', '亿元', '投资总额948亿元'],
    ['zh', '万元', '投资总额9480000万元'],
    ['en', '亿元', 'a total investment of 948 亿元'],
    ['en', 'm', 'a total investment of ¥94800m'],
    ['en', 'BN', 'a total investment of ¥94.8bn'],
  ])('in the sentence, %s, %s', async (language, unit, sentence) => {
    const { stdout } = await runLine(`zhaoshang summary ${SEED} --lang ${language} --output-unit ${unit}`);
    expect(stdout).toContain(sentence);
  });

  test('leaves JSON in yuan', async () => {
    const plain = await runLine(`zhaoshang report ${SEED} -f json`);
    const other = await runLine(`zhaoshang report ${SEED} -f json --output-unit 万元`);
    expect(other).toEqual(plain);
  });
});

describe('--digits, --rounding, --trim-zeros', () => {
  // The shares of the oracle are 39.6039… % and 20.7920… %.
  test.each([
    ['', '39.60 20.79'],
    ['--digits 0', '40 21'],
    ['--digits 0 --rounding truncate', '39 20'],
    ['--digits 1', '39.6 20.8'],
    ['--digits 1 --rounding truncate', '39.6 20.7'],
    ['--digits 6', '39.603960 20.792079'],
    ['--digits 6 --trim-zeros', '39.60396 20.792079'],
    ['--trim-zeros', '39.6 20.79'],
  ])('%s', async (options, expected) => {
    const { stdout } = await runLine(`zhaoshang rank oracle/ledger.csv -f csv ${options}`);
    const shares = csvRows(stdout).map((row) => row['investmentShare (%)']);
    expect([shares[0], shares[2]].join(' ')).toBe(expected);
  });

  test('in tables for people', async () => {
    const line = 'LANG=zh_CN.UTF-8 zhaoshang rank oracle/ledger.csv -f markdown';
    expect((await runLine(line)).stdout).toMatch(/昌江区 \| 2 \| 10\.50 \| 20\.79% \| 2 \| 100\.00%/);
    expect((await runLine(`${line} --digits 1`)).stdout).toMatch(
      /昌江区 \| 2 \| 10\.5 \| 20\.8% \| 2 \| 100\.0%/,
    );
    expect((await runLine(`${line} --trim-zeros`)).stdout).toMatch(
      /昌江区 \| 2 \| 10\.5 \| 20\.79% \| 2 \| 100%/,
    );
  });
});

describe('--table', () => {
  test('that does not exist', async () => {
    const { code, stdout, stderr } = await runLine(
      'LANG=zh_CN.UTF-8 zhaoshang report oracle/ledger.csv -f csv --table idustry',
    );
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      'zhaoshang: 这份报告没有名为“idustry”的表\n提示：可选：ranking、industry、channel',
    );
  });
});

describe('--bom', () => {
  test('begins CSV with a mark', async () => {
    const plain = await runLine('zhaoshang list oracle/ledger.csv -f csv');
    const marked = await runLine('zhaoshang list oracle/ledger.csv -f csv --bom');
    expect(marked.stdout).toBe(`\uFEFF${plain.stdout}`);
  });

  test('does nothing to other formats', async () => {
    for (const format of ['terminal', 'markdown', 'json']) {
      const { stdout } = await runLine(`zhaoshang list oracle/ledger.csv -f ${format} --bom`);
      expect(stdout).not.toContain('\uFEFF');
    }
  });
});

test('lines of CSV end in CR LF, those of all other formats in LF', async () => {
  const csv = await runLine('zhaoshang report oracle/ledger.csv -f csv');
  expect(csv.stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const format of ['terminal', 'markdown', 'json']) {
    expect((await runLine(`zhaoshang report oracle/ledger.csv -f ${format}`)).stdout).not.toContain('\r');
  }
});

test('the paid-in rate shows its two sides, and says which projects they are of where some state only one', async () => {
  const header = '县区,项目名称,总投资(亿元),到位资金(亿元)\n';
  const dir = folderWith({
    'whole.csv': `${header}乐平市,甲,10,2\n浮梁县,乙,6,2\n`,
    'lacking.csv': `${header}乐平市,甲,10,2\n浮梁县,乙,6,\n昌江区,丙,,1\n`,
  });
  const said = async (line: string): Promise<readonly string[]> => {
    const { stdout } = await runLine(line);
    return stdout.split('\n').filter((text) => /Paid-in rate|资金到位率/.test(text));
  };
  expect(await said(`zhaoshang report ${dir}/whole.csv`)).toEqual([
    '  Paid-in rate     25.00% (¥0.40bn/¥1.60bn)',
  ]);
  expect(await said(`LANG=zh_CN.UTF-8 zhaoshang report ${dir}/lacking.csv`)).toEqual([
    '  资金到位率      20.00%（2.00亿元/10.00亿元）',
    '资金到位率 = 到位资金 ÷ 投资总额，只计两项都有数的项目',
  ]);
  expect(await said(`zhaoshang report ${dir}/lacking.csv --output-unit 万元 -f markdown`)).toEqual([
    '- Paid-in rate: 20.00% (20000.00 万元/100000.00 万元)',
    'Paid-in rate = paid in ÷ investment, over the projects that state both',
  ]);
});
