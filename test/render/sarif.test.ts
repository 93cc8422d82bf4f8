import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DescribedFinding } from '../../src/domain/finding.ts';
import type { Report } from '../../src/reports/report.ts';
import { checked, DAY, EN, HOSTILE, hostileCheck, RANGE, rendered, WHOLE_FILE, ZH } from './check-reports.ts';

const schema: unknown = JSON.parse(readFileSync(new URL('sarif-part.schema.json', import.meta.url), 'utf8'));
const matchesSchema = new Ajv().compile(Object(schema));

/** The only run of a valid document. */
async function runOf(report: Report, style = ZH) {
  const document = JSON.parse(await rendered('sarif', report, style));
  matchesSchema(document);
  expect(matchesSchema.errors ?? []).toEqual([]);
  expect(document.runs).toHaveLength(1);
  return document.runs[0];
}

test('rules and results', async () => {
  const { tool, results, ...run } = await runOf(checked([WHOLE_FILE, RANGE, RANGE, DAY], { omitted: 3 }));
  expect(run).toEqual({
    columnKind: 'utf16CodeUnits',
    language: 'zh-CN',
    properties: { errors: 2, warnings: 2, notes: 0, omitted: 3 },
  });
  expect(tool.driver.rules[1]).toEqual({
    id: 'C103',
    name: 'amount-range',
    shortDescription: { text: 'C103 amount-range' },
    fullDescription: { text: '填合同金额一个数；范围写进“备注”列' },
    help: { text: '填合同金额一个数；范围写进“备注”列' },
    defaultConfiguration: { level: 'error' },
  });
  expect(results.map((each: { ruleId: string; ruleIndex: number }) => [each.ruleId, each.ruleIndex])).toEqual(
    [
      ['F004', 0],
      ['C103', 1],
      ['C103', 1],
      ['P002', 2],
    ],
  );
  expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['F004', 'C103', 'P002']);
  const file = { artifactLocation: { uri: '2021-10.csv' } };
  expect(results[0].locations).toEqual([{ physicalLocation: file }]);
  expect(results[3]).toEqual({
    ruleId: 'P002',
    ruleIndex: 2,
    level: 'warning',
    message: { text: '开工日期早于签约日期' },
    locations: [
      {
        physicalLocation: { ...file, region: { startLine: 9 } },
        logicalLocations: [{ name: 'F7', fullyQualifiedName: '2021-10.csv!F7', kind: 'cell' }],
      },
    ],
    relatedLocations: [
      {
        physicalLocation: { ...file, region: { startLine: 9 } },
        logicalLocations: [{ name: 'E7', fullyQualifiedName: '2021-10.csv!E7', kind: 'cell' }],
      },
    ],
    partialFingerprints: results[3].partialFingerprints,
    properties: {
      cell: 'F7',
      row: 7,
      column: 6,
      field: 'started',
      county: '乐平市',
      project: 'LP-2021-003',
      found: '2021-05-01',
      expected: '2021年6月1日',
    },
  });
});

test('nothing found', async () => {
  const { tool, results } = await runOf(checked([]), EN);
  expect([tool, results]).toEqual([{ driver: { name: 'zhaoshang', rules: [] } }, []]);
});

test('hostile texts come back, and steer nothing on their way', async () => {
  const { results } = await runOf(hostileCheck());
  expect(results.map((each: { properties: object }) => each.properties)).toMatchObject(
    HOSTILE.map((text) => ({ found: text.replace(/\p{Cs}/gu, '\uFFFD') })),
  );
  const text = await rendered('sarif', hostileCheck(), ZH);
  expect(text.match(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu)).toBeNull();
});

test.each([
  ['台账/2021 10.csv', '%E5%8F%B0%E8%B4%A6/2021%2010.csv'],
  ['./a.csv', 'a.csv'],
  ['../a#b?c%.csv', '../a%23b%3Fc%25.csv'],
  ['/srv//a.csv', 'file:///srv//a.csv'],
  ['//host/a.csv', 'file:///host/a.csv'],
  ['c:a.csv', 'c%3Aa.csv'],
  ['<stdin>', '%3Cstdin%3E'],
])('the file %s is %s', async (source, uri) => {
  const { results } = await runOf(checked([{ ...WHOLE_FILE, at: { ...WHOLE_FILE.at, source } }]));
  expect(results[0].locations[0].physicalLocation.artifactLocation).toEqual({ uri });
});

async function printsOf(...items: readonly DescribedFinding[]): Promise<readonly string[]> {
  const { results } = await runOf(checked(items));
  return results.map((each: { partialFingerprints: Readonly<Record<string, string>> }) => {
    expect(Object.keys(each.partialFingerprints)).toEqual(['primaryLocationLineHash', 'zhaoshang/v1']);
    return each.partialFingerprints['zhaoshang/v1'];
  });
}

describe('fingerprints', () => {
  test('stay when rows move, also to another file', async () => {
    const moved = { ...RANGE, at: { source: '2021-11.csv', row: 90, column: 5, line: 95 } };
    expect((await printsOf(DAY, moved))[1]).toBe((await printsOf(RANGE))[0]);
  });

  test('of whole files differ with the file', async () => {
    const other = { ...WHOLE_FILE, at: { ...WHOLE_FILE.at, source: '2021-09.csv' } };
    const prints = await printsOf(WHOLE_FILE, other);
    expect(prints[0]?.slice(0, 16)).not.toBe(prints[1]?.slice(0, 16));
  });

  test('differ with code, county, project, field and text; the same ones are numbered', async () => {
    const prints = await printsOf(
      RANGE,
      { ...RANGE, code: 'C102' },
      { ...RANGE, county: '浮梁县' },
      { ...RANGE, county: null },
      { ...RANGE, project: 'LP-2021-004' },
      { ...RANGE, field: 'paidIn' },
      { ...RANGE, found: '12-16亿元' },
      RANGE,
    );
    expect(new Set(prints).size).toBe(prints.length);
    expect(prints.map((print) => print.replace(/^[0-9a-f]{16}/, ''))).toEqual([
      ':1',
      ':1',
      ':1',
      ':1',
      ':1',
      ':1',
      ':1',
      ':2',
    ]);
  });
});
