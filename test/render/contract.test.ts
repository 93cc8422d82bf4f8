import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { RenderStyle } from '../../src/render/render-style.ts';
import type { Report, Row } from '../../src/reports/report.ts';
import { FIGURE_FORMATS, FINDING_FORMATS, FORMATS, type Format } from '../../src/render/formats.ts';
import { hostileCheck } from './check-reports.ts';
import { EN, HOSTILE, hostileReport, rendered, reportOf, SMALL, ZH } from './reports.ts';

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../src/render/report.schema.json', import.meta.url), 'utf8'),
);

const COLUMNS = [
  { key: 'name', label: { zh: '项目', en: 'Project' }, kind: 'text', importance: 1 },
  { key: 'investment', label: { zh: '投资额', en: 'Investment' }, kind: 'amount', importance: 1 },
] as const;
const ROWS: readonly Row[] = Array.from({ length: 450 }, (_, index) => [`项目${index}`, index * 1_000_000]);

async function* inBatches(rows: readonly Row[], size: number): AsyncGenerator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}

const REPORTS: readonly (readonly [name: string, report: () => Report])[] = [
  ['a small report', () => SMALL],
  ['a hostile report', hostileReport],
  ['a table without rows', () => reportOf(COLUMNS, [])],
  ['a stream', () => reportOf(COLUMNS, inBatches(ROWS, 7))],
  ['a stream without rows', () => reportOf(COLUMNS, inBatches([], 7))],
];
const STYLES: readonly (readonly [name: string, style: RenderStyle])[] = [
  ['zh', ZH],
  ['en', EN],
  ['zh, 80 columns', { ...ZH, width: 80 }],
  ['en, 40 columns', { ...EN, width: 40 }],
];
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

// Reports made by hand need not hold all that a command promises.
const matchesSchema = new Ajv2020({ allowUnionTypes: true }).compile({ ...Object(schema), allOf: [true] });

/** What programs and people who read the format would stumble over; nothing, as it should be. */
const COMPLAINTS = {
  terminal: (text) => [...matches(text, UNSEEN), ...matches(text, / \n/g)],
  markdown: (text) => {
    const rows = text.split('\n').filter((line) => line.startsWith('| '));
    const widths = new Set(rows.map((row) => row.replace(/\\./g, '').split('|').length));
    return [...matches(text, UNSEEN), ...matches(text, /<|>|(?<!\\)[`[\]]/g), ...[...widths].slice(1)];
  },
  // Throws for records of different lengths and for stray quotes.
  csv: (text) => parse(text, { record_delimiter: '\r\n' }).slice(0, 0),
  json: (text) => {
    matchesSchema(JSON.parse(text));
    return [...matches(text, UNSEEN), ...(matchesSchema.errors ?? [])];
  },
  jsonl: (text) => {
    for (const line of text.split('\n').slice(0, -1)) JSON.parse(line);
    return matches(text, UNSEEN);
  },
  github: (text) => {
    const lines = text.split('\n').slice(0, -1);
    return [...matches(text, UNSEEN), ...lines.filter((line) => !/^::(?:error|warning|notice) /.test(line))];
  },
} as const satisfies Readonly<Record<Format, (text: string) => readonly unknown[]>>;

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => JSON.stringify(match[0]));
}

describe.each(FIGURE_FORMATS)('%s', (format) => {
  describe.each(REPORTS)('of %s', (_report, report) => {
    test.each(STYLES)('%s: complete, deterministic, readable by programs', async (_style, style) => {
      const text = await rendered(format, report(), style);
      expect(text).toMatch(/[^\n]\n$/);
      expect(text).not.toMatch(/\p{Cs}/u);
      expect(await rendered(format, report(), style)).toBe(text);
      expect(COMPLAINTS[format](text)).toEqual([]);
    });
  });

  test('rows that stream come out as rows that are there', async () => {
    const streamed = await rendered(format, reportOf(COLUMNS, inBatches(ROWS, 450)), ZH);
    const there = await rendered(format, reportOf(COLUMNS, ROWS), ZH);
    // Sources and the day of the report come after what streams.
    const read = (text: string): unknown => (format === 'json' ? JSON.parse(text) : text);
    const day = {
      terminal: '\n报告日2021年10月29日（取自表内）\n',
      markdown: '\n- 报告日2021年10月29日（取自表内）\n',
    };
    const late = format === 'terminal' || format === 'markdown' ? day[format] : '';
    expect(read(streamed)).toEqual(read(there + late));
  });

  test('text is produced while rows still arrive', async () => {
    let arrived = 0;
    const counting = async function* (): AsyncGenerator<readonly Row[]> {
      for await (const batch of inBatches(ROWS, 10)) {
        arrived += batch.length;
        yield batch;
      }
    };
    const seen: number[] = [];
    for await (const piece of (await FORMATS[format].renderer())(reportOf(COLUMNS, counting()), ZH)) {
      if (piece.includes('项目0')) seen.push(arrived);
    }
    expect(Math.min(...seen)).toBeLessThan(450);
  });
});

describe.each(FINDING_FORMATS)('%s', (format) => {
  test.each([...REPORTS, ['a hostile check', hostileCheck] as const])(
    'of %s: deterministic, readable by programs',
    async (_report, report) => {
      const text = await rendered(format, report(), ZH);
      expect(text.split('\n')).toHaveLength(1 + (await countOf(report())));
      expect(await rendered(format, report(), ZH)).toBe(text);
      expect(COMPLAINTS[format](text)).toEqual([]);
    },
  );
});

/** How many findings a report lists. */
async function countOf(report: Report): Promise<number> {
  const { findings } = JSON.parse(await rendered('json', report, ZH));
  return findings?.items.length ?? 0;
}

test('every hostile text comes back from CSV and JSON', async () => {
  const whole = HOSTILE.map((text) => text.replace(/\p{Cs}/gu, '\uFFFD'));
  const records: string[][] = parse(await rendered('csv', hostileReport(), ZH), { record_delimiter: '\r\n' });
  expect(records.slice(1).map((record) => record[1]?.replace(/^'(?!撇)/, ''))).toEqual(whole);
  const { ranking } = JSON.parse(await rendered('json', hostileReport(), ZH));
  expect(ranking.rows.map((row: { county: string }) => row.county)).toEqual(whole);
});
