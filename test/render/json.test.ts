import { describe, expect, test } from 'vitest';
import { jsonString } from '../../src/render/json-text.ts';
import { valueJson } from '../../src/render/json-value.ts';
import type { Report, Row } from '../../src/reports/report.ts';
import { EN, rendered, reportOf, SMALL, ZH } from './reports.ts';

describe('strings', () => {
  const cases: readonly (readonly [text: string, json: string])[] = [
    ['乐平市', '"乐平市"'],
    ['"\\\n', '"\\"\\\\\\n"'],
    ['\u0000\u001B\u007F\u009B', '"\\u0000\\u001b\\u007f\\u009b"'],
    ['\u2028\u2029\u202E\uFEFF', '"\\u2028\\u2029\\u202e\\ufeff"'],
    ['\uD800-\uDC00', '"\uFFFD-\uFFFD"'],
    ['𠮷\u{E0041}', '"𠮷\\udb40\\udc41"'],
  ];
  test.each(cases)('%j', (text, json) => {
    expect(jsonString(text)).toBe(json);
    expect(JSON.parse(json)).toBe(text.replace(/\p{Cs}/gu, '\uFFFD'));
  });
});

test('percents have 2 digits, half up, whatever is asked for people; means are whole yuan', async () => {
  const numbers = [
    valueJson('rate', { numerator: 1, denominator: 3 }),
    valueJson('rate', { numerator: 1, denominator: 80_000 }),
    valueJson('share', { numerator: 1, denominator: 2 }),
    valueJson('mean', { sum: 5, count: 2 }),
    valueJson('mean', null),
  ];
  expect(numbers).toEqual([
    '{ "numerator": 1, "denominator": 3, "percent": 33.33 }',
    '{ "numerator": 1, "denominator": 80000, "percent": 0 }',
    '{ "numerator": 1, "denominator": 2, "percent": 50 }',
    '3',
    'null',
  ]);
  const rough = {
    ...ZH,
    digitsAsked: true,
    decimal: { digits: 0, rounding: 'truncate', trimZeros: true },
  } as const;
  expect(await rendered('json', SMALL, rough)).toBe(await rendered('json', SMALL, ZH));
});

const COLUMNS = [{ key: 'name', label: { zh: '项目', en: 'Project' }, kind: 'text', importance: 1 }] as const;

test('what is known only after the rows have streamed stands last', async () => {
  let read = 0;
  const rows = async function* (): AsyncGenerator<readonly Row[]> {
    yield [['甲']];
    yield [['乙']];
    read = 2;
  };
  const streamed = reportOf(COLUMNS, rows(), { path: ['projects'] });
  const { findings } = SMALL.tail();
  if (findings === null) throw new Error('no findings');
  const report: Report = {
    ...streamed,
    tail: () => ({ ...streamed.tail(), findings: { ...findings, notes: read, items: [] } }),
  };
  expect((await rendered('json', report, EN)).split('\n')).toEqual([
    '{',
    '  "schema": "zhaoshang.report/2",',
    '  "projects": [',
    '    { "name": "甲" },',
    '    { "name": "乙" }',
    '  ],',
    '  "findings": {',
    '    "errors": 1,',
    '    "warnings": 0,',
    '    "notes": 2,',
    '    "omitted": 1,',
    '    "items": []',
    '  },',
    '  "asOf": "2021-10-29",',
    '  "asOfFrom": "sheet",',
    '  "sources": []',
    '}',
    '',
  ]);
});

test('sections stand at their paths, those with a common beginning together', async () => {
  const [first] = reportOf(COLUMNS, [['甲']], { path: ['breakdowns', 'industry'] }).sections;
  const [second] = reportOf(COLUMNS, [['乙']], { path: ['breakdowns', '__proto__'], by: 'name' }).sections;
  if (first === undefined || second === undefined) throw new Error('no tables');
  const between = SMALL.sections.filter((section) => section.kind === 'facts');
  const text = await rendered('json', { ...SMALL, sections: [first, ...between, second] }, ZH);
  expect(Object.keys(JSON.parse(text))).toEqual([
    'schema',
    'asOf',
    'asOfFrom',
    'sources',
    'breakdowns',
    'totals',
    'findings',
  ]);
  expect(text).toContain(
    [
      '  "breakdowns": {',
      '    "industry": [',
      '      { "name": "甲" }',
      '    ],',
      '    "__proto__": {',
      '      "by": "name",',
      '      "rows": [',
      '        { "name": "乙" }',
      '      ]',
      '    }',
      '  },',
    ].join('\n'),
  );
  await expect(rendered('json', { ...SMALL, sections: [first, first] }, ZH)).rejects.toThrow('two sections');
});
