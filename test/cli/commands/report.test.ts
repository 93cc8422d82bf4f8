import { describe, expect, test } from 'vitest';
import { csvRows, runLine } from '../run-line.ts';

const SEED = 'jingdezhen/2021-10.csv';

/** What the city published as of 29 October 2021. */
const PUBLISHED = {
  zh: '截至2021年10月29日，景德镇市已签约重大重点项目33个，投资总额948亿元，开工率75.76%（25/33）。项目全部达产后，预计年产值1000亿元，年税收100亿元。',
  en: 'As of 29 October 2021, 33 major projects had been signed, with a total investment of ¥94.8bn; 25 had started (start rate 75.76%, 25/33). Expected output is ¥100bn and expected tax ¥10bn a year.',
};

describe.each([SEED, 'jingdezhen/2021-10-tidy.csv --config settings/jingdezhen.yaml'])('%s', (ledger) => {
  test.each(['terminal', 'markdown'])('the published totals, %s', async (format) => {
    const zh = await runLine(`zhaoshang report ${ledger} -f ${format} --lang zh --as-of 2021-10-29`);
    expect(zh).toMatchObject({ code: 0, stderr: '' });
    expect(zh.stdout.split('\n')).toContain(PUBLISHED.zh);
    const en = await runLine(`zhaoshang report ${ledger} -f ${format} --lang en --output-unit bn`);
    expect(en).toMatchObject({ code: 0, stderr: '' });
    const sentence = ledger === SEED ? PUBLISHED.en : PUBLISHED.en.replace(/^As of [^,]*, /, '');
    expect(en.stdout).toContain(sentence);
  });

  test('the published totals, json', async () => {
    const { code, stdout, stderr } = await runLine(`zhaoshang report ${ledger} -f json --as-of 2021-10-29`);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'zhaoshang.report/2',
      asOf: '2021-10-29',
      totals: {
        projects: 33,
        investment: 94_800_000_000,
        started: 25,
        startRate: { numerator: 25, denominator: 33, percent: 75.76 },
        output: 100_000_000_000,
        tax: 10_000_000_000,
      },
      findings: { errors: 0, warnings: 0 },
    });
  });

  test('the published totals, csv', async () => {
    const { code, stdout, stderr } = await runLine(
      `zhaoshang report ${ledger} -f csv --lang zh --output-unit 亿元 --digits 2`,
    );
    expect([code, stderr]).toEqual([0, '']);
    const rows = csvRows(stdout);
    const sum = (column: string): number =>
      rows.reduce((total, row) => total + Math.round(Number(row[column]) * 100), 0) / 100;
    expect(['项目数', '投资总额(亿元)', '已开工', '预计年产值(亿元)', '预计税收(亿元)'].map(sum)).toEqual([
      33, 948, 25, 1000, 100,
    ]);
  });
});

describe('the terminal', () => {
  test('ranks the counties, with the total below', async () => {
    const { stdout } = await runLine(`LANG=zh_CN.UTF-8 zhaoshang report ${SEED}`);
    const figures = stdout.split('\n').map((line) =>
      line
        .replaceAll(/[█│|]|\s+$/g, '')
        .trim()
        .split(/\s+/)
        .join(' '),
    );
    for (const line of [
      '1 高新区 7 287.58 30.34% 5 71.43% 320.10 30.98',
      '2 乐平市 7 246.50 26.00% 6 85.71% 282.59 31.91',
      '3 昌南新区 5 136.46 14.39% 3 60.00% 138.35 12.98',
      '4 昌江区 5 110.70 11.68% 4 80.00% 123.94 12.46',
      '5 浮梁县 5 103.80 10.95% 4 80.00% 83.17 7.13',
      '6 珠山区 4 62.96 6.64% 3 75.00% 51.85 4.54',
      '合计 33 948.00 100.00% 25 75.76% 1000.00 100.00',
      '航空 7 310.13 32.71% 6 85.71%',
      '以商招商 7 370.02 39.03% 6 85.71%',
      '强链 11 537.15 56.66% 11 100.00%',
      '50亿元及以上 7 521.50 55.01% 7 100.00%',
      '2021-10 6 33.83 3.57% 1 16.67%',
    ]) {
      expect(figures).toContain(line);
    }
  });

  test('lists the totals', async () => {
    const { stdout } = await runLine(`zhaoshang report ${SEED}`);
    const figures = stdout.split('\n').map((line) =>
      line
        .trim()
        .split(/\s{2,}/)
        .join(': '),
    );
    for (const line of [
      'Projects: 33',
      'Investment: ¥94.80bn',
      'Fixed-asset investment: ¥70.37bn',
      'Paid in: ¥20.52bn*',
      'Registered: 26',
      'Started: 25',
      'Start rate: 75.76% (25/33)',
      'Operating: 5',
      'Jobs: 11370',
      '≥ CNY 100m: 33',
      '≥ CNY 500m: 29',
      '≥ CNY 1bn: 23',
      '≥ CNY 2bn: 17',
      '≥ CNY 5bn: 7',
    ]) {
      expect(figures).toContain(line);
    }
  });

  test('says what is not in a total, and where the fault stands', async () => {
    const { code, stdout } = await runLine('LANG=zh_CN.UTF-8 zhaoshang report oracle/ledger.csv');
    expect(code).toBe(1);
    expect(stdout).toContain('其中1个项目的投资额空白或无法读取，未计入。');
    expect(stdout).toContain('oracle/ledger.csv:5:D5');
    expect(stdout).toContain('总投资“12-15亿元”是一个范围，没有采用');
  });
});

/** The totals of a ledger that do not depend on what was paid in. */
async function totalsOf(line: string): Promise<unknown> {
  const { stdout } = await runLine(`zhaoshang report ${line} -f json`);
  const { totals } = JSON.parse(stdout) as { totals: Record<string, unknown> };
  return ['projects', 'investment', 'started', 'output', 'tax', 'jobs'].map((key) => totals[key]);
}

// 2021-07-01: the ten projects signed later are left out, and the others stand as they stood: by their days, 10 of 23
// had started.
describe('--as-of an earlier day', () => {
  test('leaves out what was signed later and says so', async () => {
    const { stdout } = await runLine(`LANG=zh_CN.UTF-8 zhaoshang report ${SEED} --as-of 2021-07-01`);
    expect(stdout).toContain(
      '截至2021年7月1日，景德镇市已签约重大重点项目23个，投资总额868.71亿元，开工率43.48%（10/23）。',
    );
    expect(stdout).toContain('未计入的项目');
    expect(stdout).toMatch(/签约日期晚于报告日\D+10\D+79\.29/);
  });

  // CJ-2021-004 is 竣工投产 in October. It went into production on 30 August, so that on 1 July it was being built.
  test('takes no later stage for reached because its own day is not given', async () => {
    const { stdout } = await runLine(`zhaoshang list ${SEED} --as-of 2021-07-01 --columns code,stage -f csv`);
    expect(stdout).toContain('CJ-2021-004,started\r\n');
  });

  test('a month stands for its last day', async () => {
    const month = await runLine(`zhaoshang report ${SEED} --as-of 2021-09 -f json`);
    const day = await runLine(`zhaoshang report ${SEED} --as-of 2021-09-30 -f json`);
    expect(month).toEqual(day);
  });

  // The ledger of September says the same of its 27 projects as that of October as of 30 September, but for what has no
  // day: funds paid in since.
  test('agrees with the ledger of that month', async () => {
    const september = [27, 91_417_000_000, 19, 96_238_000_000, 9_603_000_000, 10_740];
    expect(await totalsOf('jingdezhen/2021-09.csv')).toEqual(september);
    expect(await totalsOf(`${SEED} --as-of 2021-09-30`)).toEqual(september);
  });
});
