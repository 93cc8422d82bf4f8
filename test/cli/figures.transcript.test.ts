import { describe, expect, test } from 'vitest';
import { csvRows, folderWith, runLine } from './transcript.ts';

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

  test('of a bare number: digits are those of rates and of amounts in a unit, never of counts or yuan', async () => {
    await expect(`
$ zhaoshang summary jingdezhen/2021-10.csv --measure projects --digits 2
33
[exit 0]

$ zhaoshang summary jingdezhen/2021-10.csv --measure investment --digits 2
94800000000
[exit 0]

$ zhaoshang summary jingdezhen/2021-10.csv --measure investment --digits 2 --output-unit 亿元
948.00
[exit 0]

$ zhaoshang summary jingdezhen/2021-10.csv --measure largest-investment --config settings/jingdezhen.yaml
12000000000
[exit 0]

$ zhaoshang summary jingdezhen/2021-10.csv --measure start-rate --digits 0
76
[exit 0]
`).toHappen();
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

  test('of other values', async () => {
    await expect(`
$ zhaoshang report oracle/ledger.csv --digits 7
! zhaoshang: --digits does not take '7'
! hint: use a whole number from 0 to 6
[exit 2]

$ LANG=zh_CN.UTF-8 zhaoshang report oracle/ledger.csv --digits 两位
! zhaoshang: --digits 不接受“两位”
! 提示：可用：0到6的整数
[exit 2]

$ zhaoshang report oracle/ledger.csv --rounding up
! zhaoshang: --rounding does not take 'up'
! hint: use half-up, truncate
[exit 2]

$ LANG=zh_CN.UTF-8 zhaoshang report oracle/ledger.csv --output-unit 万
! zhaoshang: --output-unit 不接受“万”
! 提示：可用：亿元、万元、元、bn、m、yuan
[exit 2]

$ zhaoshang report oracle/ledger.csv --output-unit dollars
! zhaoshang: --output-unit does not take 'dollars'
! hint: use 亿元, 万元, 元, bn, m, yuan
[exit 2]
`).toHappen();
  });
});

describe('--table', () => {
  test('any table of a report', async () => {
    await expect(`
$ LANG=zh_CN.UTF-8 zhaoshang report jingdezhen/2021-10.csv -f csv --table industry
产业,项目数,投资总额(亿元),投资总额未计入项目数,投资占比(%),投资占比分子,投资占比分母,已开工,开工率(%),开工率分子,开工率分母
航空,7,310.13,0,32.71,31013000000,94800000000,6,85.71,6,7
先进陶瓷,9,205.17,0,21.64,20517000000,94800000000,7,77.78,7,9
精细化工,4,176.4,0,18.61,17640000000,94800000000,4,100.00,4,4
文化旅游,3,101.2,0,10.68,10120000000,94800000000,2,66.67,2,3
生物医药,5,85.6,0,9.03,8560000000,94800000000,3,60.00,3,5
电子信息,5,69.5,0,7.33,6950000000,94800000000,3,60.00,3,5
[exit 0]

$ LANG=zh_CN.UTF-8 zhaoshang report oracle/ledger.csv -f csv --table size
投资规模,项目数,投资总额(亿元),投资总额未计入项目数,投资占比(%),投资占比分子,投资占比分母,已开工,开工率(%),开工率分子,开工率分母
20亿—50亿元,1,20,0,39.60,2000000000,5050000000,1,100.00,1,1
10亿—20亿元,1,12,0,23.76,1200000000,5050000000,1,100.00,1,1
5亿—10亿元,2,14.5,0,28.71,1450000000,5050000000,1,50.00,1,2
1亿—5亿元,1,4,0,7.92,400000000,5050000000,1,100.00,1,1
,1,,1,,,,0,0.00,0,1
! zhaoshang: 台账有1处错误，数字可能不全；用 zhaoshang check 查看
[exit 1]

$ zhaoshang report jingdezhen/2021-10.csv -f csv --table month
month,projects,investment (¥bn),investment missing,investmentShare (%),investmentShare numerator,investmentShare denominator,started,startRate (%),startRate numerator,startRate denominator
2021-01,4,16.956,0,17.89,16956000000,94800000000,4,100.00,4,4
2021-02,4,16.83,0,17.75,16830000000,94800000000,4,100.00,4,4
2021-03,5,17.87,0,18.85,17870000000,94800000000,5,100.00,5,5
2021-04,3,10.37,0,10.94,10370000000,94800000000,2,66.67,2,3
2021-05,4,12.505,0,13.19,12505000000,94800000000,4,100.00,4,4
2021-06,3,12.34,0,13.02,12340000000,94800000000,3,100.00,3,3
2021-07,3,3.63,0,3.83,3630000000,94800000000,2,66.67,2,3
2021-08,1,0.916,0,0.97,916000000,94800000000,0,0.00,0,1
2021-10,6,3.383,0,3.57,3383000000,94800000000,1,16.67,1,6
[exit 0]

$ zhaoshang report jingdezhen/2021-10.csv -f csv --table stage
stage,projects,investment (¥bn),investment missing,investmentShare (%),investmentShare numerator,investmentShare denominator,started,startRate (%),startRate numerator,startRate denominator
signed,7,6.916,0,7.30,6916000000,94800000000,0,0.00,0,7
registered,1,0.475,0,0.50,475000000,94800000000,0,0.00,0,1
started,20,81.273,0,85.73,81273000000,94800000000,20,100.00,20,20
operating,4,5.146,0,5.43,5146000000,94800000000,4,100.00,4,4
completed,1,0.99,0,1.04,990000000,94800000000,1,100.00,1,1
[exit 0]
`).toHappen();
  });

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
