import { describe, expect, test } from 'vitest';
import { csvRows, runLine } from './cli/run-line.ts';

// Every figure below stands in fixtures/oracle/README.md and was worked out there by hand. None was taken from the tool.

const LEDGER = 'oracle/ledger.csv --as-of 2021-10-29';

/** A share of all investment. */
function share(numerator: number, percent: number): unknown {
  return { numerator, denominator: 5_050_000_000, percent };
}

/** What `-f json` says, by the names of its parts; a part that is not there fails the test that asks for it. */
async function jsonOf(line: string): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await runLine(`zhaoshang ${line} -f json`);
  expect([code, stderr]).toEqual([1, '']); // P4 has a range where an amount should be
  return JSON.parse(stdout) as Record<string, unknown>;
}

let reported: Promise<Record<string, unknown>> | null = null;

function report(): Promise<Record<string, unknown>> {
  reported ??= jsonOf(`report ${LEDGER}`);
  return reported;
}

/** `[county, rank, value]` of a ranking. */
async function ranking(options: string, key: string): Promise<unknown[]> {
  const { ranking: section } = (await jsonOf(`rank ${LEDGER} ${options}`)) as {
    ranking: { rows: readonly Record<string, unknown>[] };
  };
  return section.rows.map((row) => [row['county'], row['rank'], row[key]]);
}

async function number(measure: string, options = ''): Promise<string> {
  const { stdout } = await runLine(`zhaoshang summary ${LEDGER} --measure ${measure} ${options}`);
  return stdout;
}

describe('the whole ledger', () => {
  test('totals', async () => {
    expect((await report())['totals']).toMatchObject({
      projects: 6,
      investment: 5_050_000_000,
      paidIn: 1_140_000_000,
      output: null,
      tax: null,
      meanInvestment: 1_010_000_000,
      largestInvestment: 2_000_000_000,
      started: 4,
      startRate: { numerator: 4, denominator: 6, percent: 66.67 },
      operating: 1,
      operatingRate: { numerator: 1, denominator: 6, percent: 16.67 },
      paidInRate: { numerator: 1_040_000_000, denominator: 4_250_000_000, percent: 24.47 },
      from100m: 5,
      from500m: 4,
      from1bn: 2,
      from2bn: 1,
      from5bn: 0,
      missing: { investment: 1, paidIn: 1 },
    });
  });

  test('one finding: the range in D5', async () => {
    expect((await report())['findings']).toMatchObject({
      errors: 1,
      warnings: 0,
      items: [{ cell: 'D5', line: 5, county: '浮梁县', field: 'investment', found: '12-15亿元' }],
    });
  });

  test('day and file', async () => {
    expect(await report()).toMatchObject({
      asOf: '2021-10-29',
      asOfFrom: 'option',
      sources: [{ file: 'oracle/ledger.csv', rows: 7, projects: 6, encoding: 'utf-8' }],
    });
  });

  test('half-open bands of size', async () => {
    const { breakdowns } = (await report()) as { breakdowns: { size: readonly Record<string, unknown>[] } };
    expect(breakdowns.size.map((row) => [row['size'], row['projects'], row['investment']])).toEqual([
      ['20-50', 1, 2_000_000_000],
      ['10-20', 1, 1_200_000_000],
      ['5-10', 2, 1_450_000_000],
      ['1-5', 1, 400_000_000],
      [null, 1, null],
    ]);
  });
});

describe('a number for a script', () => {
  test.each([
    ['projects', '', '6'],
    ['investment', '', '5050000000'],
    ['investment', '--output-unit 亿元', '50.5'],
    ['investment', '--output-unit 万元', '505000'],
    ['investment', '--output-unit bn', '5.05'],
    ['paid-in', '--output-unit 亿元', '11.4'],
    ['output', '', ''],
    ['tax', '', ''],
    ['mean-investment', '--output-unit 亿元', '10.10'],
    ['largest-investment', '--output-unit 亿元', '20'],
    ['started', '', '4'],
    ['start-rate', '', '66.67'],
    ['start-rate', '--rounding truncate', '66.66'],
    ['operating', '', '1'],
    ['operating-rate', '', '16.67'],
    ['paid-in-rate', '', '24.47'],
    ['from100m', '', '5'],
    ['from500m', '', '4'],
    ['from1bn', '', '2'],
    ['from2bn', '', '1'],
    ['from5bn', '', '0'],
    ['jobs', '', ''],
  ])('%s %s', async (measure, options, expected) => {
    expect(await number(measure, options)).toBe(`${expected}\n`);
  });

  test.each([
    ['乐平市', '10.00', '12'],
    ['浮梁县', '20.00', '20'],
    ['昌江区', '5.25', '6.5'],
  ])('mean and largest of %s', async (county, mean, largest) => {
    const options = `--county ${county} --output-unit 亿元`;
    expect(await number('mean-investment', options)).toBe(`${mean}\n`);
    expect(await number('largest-investment', options)).toBe(`${largest}\n`);
  });

  test.each([
    ['1亿', '5', '50.5'],
    ['5亿', '4', '46.5'],
    ['10亿', '2', '32'],
    ['20亿', '1', '20'],
    ['50亿', '0', ''],
  ])('projects of at least %s', async (least, projects, investment) => {
    const options = `--min-investment ${least} --output-unit 亿元`;
    expect(await number('projects', options)).toBe(`${projects}\n`);
    expect(await number('investment', options)).toBe(`${investment}\n`);
  });
});

describe('ranking', () => {
  test.each([
    ['competition', 1, 1, 3],
    ['dense', 1, 1, 2],
    ['sequential', 1, 2, 3],
  ])('by investment, ties %s', async (ties, leping, fuliang, changjiang) => {
    expect(await ranking(`--by investment --ties ${ties}`, 'investment')).toEqual([
      ['乐平市', leping, 2_000_000_000],
      ['浮梁县', fuliang, 2_000_000_000],
      ['昌江区', changjiang, 1_050_000_000],
    ]);
  });

  test('shares of the total, which make 99.99% as printed', async () => {
    expect(await ranking('', 'investmentShare')).toEqual([
      ['乐平市', 1, share(2_000_000_000, 39.6)],
      ['浮梁县', 1, share(2_000_000_000, 39.6)],
      ['昌江区', 3, share(1_050_000_000, 20.79)],
    ]);
  });

  test('by start rate', async () => {
    expect(await ranking('--by start-rate', 'startRate')).toEqual([
      ['昌江区', 1, { numerator: 2, denominator: 2, percent: 100 }],
      ['乐平市', 2, { numerator: 1, denominator: 2, percent: 50 }],
      ['浮梁县', 2, { numerator: 1, denominator: 2, percent: 50 }],
    ]);
  });

  test('by operating rate', async () => {
    expect(await ranking('--by operating-rate', 'operatingRate')).toEqual([
      ['昌江区', 1, { numerator: 1, denominator: 2, percent: 50 }],
      ['乐平市', 2, { numerator: 0, denominator: 2, percent: 0 }],
      ['浮梁县', 2, { numerator: 0, denominator: 2, percent: 0 }],
    ]);
  });

  test('by what is paid in', async () => {
    expect(await ranking('--by paid-in', 'paidIn')).toEqual([
      ['浮梁县', 1, 600_000_000],
      ['乐平市', 2, 300_000_000],
      ['昌江区', 3, 240_000_000],
    ]);
  });

  test('by paid-in rate: only projects that have both amounts', async () => {
    expect(await ranking('--by paid-in-rate', 'paidInRate')).toEqual([
      ['乐平市', 1, { numerator: 300_000_000, denominator: 1_200_000_000, percent: 25 }],
      ['浮梁县', 1, { numerator: 500_000_000, denominator: 2_000_000_000, percent: 25 }],
      ['昌江区', 3, { numerator: 240_000_000, denominator: 1_050_000_000, percent: 22.86 }],
    ]);
  });

  test('by mean and by largest investment', async () => {
    expect(await ranking('--by mean-investment', 'meanInvestment')).toEqual([
      ['浮梁县', 1, 2_000_000_000],
      ['乐平市', 2, 1_000_000_000],
      ['昌江区', 3, 525_000_000],
    ]);
    expect(await ranking('--by largest-investment', 'largestInvestment')).toEqual([
      ['浮梁县', 1, 2_000_000_000],
      ['乐平市', 2, 1_200_000_000],
      ['昌江区', 3, 650_000_000],
    ]);
  });

  test('what each county lacks', async () => {
    const { ranking: section } = (await report()) as {
      ranking: { rows: readonly { county: string; projects: number; missing: Record<string, number> }[] };
    };
    const missing = section.rows.map((row) => [row.county, row.projects, row.missing['investment']]);
    expect(missing).toEqual([
      ['乐平市', 2, 0],
      ['浮梁县', 2, 1],
      ['昌江区', 2, 0],
    ]);
  });

  test('the same in CSV', async () => {
    const { stdout } = await runLine(`LANG=zh_CN.UTF-8 zhaoshang rank ${LEDGER} --by paid-in -f csv`);
    const rows = csvRows(stdout);
    expect(
      rows.map((row) => [row['县区（园区）'], row['到位资金(亿元)'], row['到位资金未计入项目数']]),
    ).toEqual([
      ['浮梁县', '6', '0'],
      ['乐平市', '3', '1'],
      ['昌江区', '2.4', '0'],
    ]);
  });
});
