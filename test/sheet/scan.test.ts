import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Unreadable } from '../../src/findings/finding.ts';
import { parseRows } from '../../src/sheet/csv-parse-rows.ts';
import { likelyDialects } from '../../src/sheet/detect-dialect.ts';
import type { Delimiter, Dialect } from '../../src/sheet/dialect.ts';
import { readRows } from '../../src/sheet/read-rows.ts';
import { MOST_RECORD_BYTES } from '../../src/sheet/rows.ts';
import { sampleRows } from '../../src/sheet/sample-rows.ts';
import { BatchBuilder } from '../../src/sheet/rows.ts';
import { scanRecords } from '../../src/sheet/scan.ts';
import { inChunks, outcomeOf, rowsOf, type Outcome, type Row } from './rows-of.ts';
import '../seeded.ts';

const SOURCE = 'x.csv';

/** What csv-parse says about the whole text; lines counted by hand, from where each record begins. */
function reference(text: string, delimiter: Delimiter): Outcome {
  const rows: Row[] = [];
  const bytes = Buffer.from(text);
  let start = 0;
  const line = (): number =>
    1 +
    (bytes
      .subarray(0, start)
      .toString()
      .match(/\r\n|\r|\n/g)?.length ?? 0);
  try {
    parse(bytes, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: false,
      on_record: (cells: string[], { bytes: end }) => {
        rows.push({ row: rows.length + 1, line: line(), cells });
        start = end;
        return null;
      },
    });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    return { rows, fault: { code: 'F005', row: rows.length + 1, line: line() } };
  }
  return { rows, fault: null };
}

function dialect(delimiter: Delimiter): Dialect {
  return { encoding: 'utf-8', reason: 'valid', markBytes: 0, delimiter };
}

function readInChunks(bytes: Uint8Array, size: number, how: Dialect, partial = false): Promise<Outcome> {
  return outcomeOf(readRows(inChunks(bytes, size), how, { source: SOURCE, partial }));
}

function parsedInChunks(text: string, size: number, delimiter: Delimiter): Promise<Outcome> {
  const start = { source: SOURCE, delimiter, row: 1, line: 1, partial: false };
  return outcomeOf(parseRows(inChunks(Buffer.from(text), size), start));
}

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];

/** Text that is hostile to whoever cuts it into cells. */
const hostile = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...DELIMITERS) },
      { weight: 4, arbitrary: fc.constantFrom('"', '""', '"""', '"a"', '"",""', '"\n"', '"x\r\ny"') },
      { weight: 3, arbitrary: fc.constantFrom('\n', '\r', '\r\n', '\r\r\n', '\n\r', '\n\n') },
      {
        weight: 3,
        arbitrary: fc.constantFrom('a', '12.5', ' ', '　', '乐平市', '𠮷', '\u{FEFF}', "'", '\\', '#'),
      },
      {
        weight: 1,
        arbitrary: fc.string({ unit: 'binary', maxLength: 3 }).filter((text) => !text.includes('\0')),
      },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

/** Mostly tiny chunks; sometimes all at once. */
const chunkSize = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 200 }));

describe('hostile text', () => {
  test('readRows, csv-parse in a stream and csv-parse at once give the same rows at every chunk size', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, fc.constantFrom(...DELIMITERS), chunkSize, async (text, delimiter, size) => {
        const expected = reference(text, delimiter);
        expect(await readInChunks(Buffer.from(text), size, dialect(delimiter))).toEqual(expected);
        expect(await parsedInChunks(text, size, delimiter)).toEqual(expected);
      }),
      { numRuns: 3000 },
    );
  });

  test('every chunk size from one byte up gives the same', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, fc.constantFrom(...DELIMITERS), async (text, delimiter) => {
        const bytes = Buffer.from(text);
        const expected = reference(text, delimiter);
        for (let size = 1; size <= bytes.length + 1; size += 1) {
          expect(await readInChunks(bytes, size, dialect(delimiter))).toEqual(expected);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('the beginning of a file gives the first rows of the whole file', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, fc.nat(), chunkSize, async (text, cut, size) => {
        const bytes = Buffer.from(text);
        const head = bytes.subarray(0, cut % (bytes.length + 1));
        const { rows, fault } = await readInChunks(head, size, dialect(','), true);
        expect({ rows, fault }).toEqual({
          rows: reference(text, ',').rows.slice(0, rows.length),
          fault: null,
        });
      }),
      { numRuns: 1500 },
    );
  });

  test('the scanner never consumes more than whole records, and says the same of them as csv-parse', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...DELIMITERS), fc.boolean(), (text, delimiter, final) => {
        const bytes = Buffer.from(text);
        const start = { delimiter: delimiter.charCodeAt(0), row: 1, line: 1, final };
        const scan = scanRecords(new Uint8Array(bytes), start, new BatchBuilder(1));
        const { rows, fault } = reference(text, delimiter);
        expect(rowsOf(scan.batch)).toEqual(rows.slice(0, scan.batch.count));
        const rest = bytes.subarray(scan.consumed).toString();
        const after = rows[scan.batch.count] ?? fault;
        expect(after === null ? null : scan.nextLine).toBe(after === null ? null : after.line);
        expect(reference(rest, delimiter).rows.map(({ cells }) => cells)).toEqual(
          rows.slice(scan.batch.count).map(({ cells }) => cells),
        );
      }),
      { numRuns: 3000 },
    );
  });
});

describe('well-formed CSV', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '乐平市',
      '12.5',
      'a,b',
      'say "hi"',
      '"',
      '""',
      'two\nlines',
      'two\r\nlines',
      ';',
      '\t',
      '|',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }).filter((text) => !text.includes('\0')),
  );
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 });

  test('is read by the scanner alone, into the cells that were written', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(...DELIMITERS),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        (rows, delimiter, lineEnd, quoted) => {
          const text = stringify(rows, {
            delimiter,
            record_delimiter: lineEnd,
            quoted,
            quoted_match: /[\r\n]/,
          });
          const bytes = new Uint8Array(Buffer.from(text));
          const start = { delimiter: delimiter.charCodeAt(0), row: 1, line: 1, final: true };
          const { batch, consumed, irregular, insideQuotes } = scanRecords(bytes, start, new BatchBuilder(1));
          expect({
            rows: rowsOf(batch).map(({ cells }) => cells),
            consumed,
            irregular,
            insideQuotes,
          }).toEqual({ rows, consumed: bytes.length, irregular: false, insideQuotes: false });
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('cases by hand', () => {
  const cases: readonly (readonly [text: string, rows: readonly (readonly [number, ...string[]])[]])[] = [
    ['', []],
    ['\n', [[1, '']]],
    [
      '\n\n',
      [
        [1, ''],
        [2, ''],
      ],
    ],
    ['a', [[1, 'a']]],
    ['a\n', [[1, 'a']]],
    [
      'a,b\nc',
      [
        [1, 'a', 'b'],
        [2, 'c'],
      ],
    ],
    [
      'a,\n,b',
      [
        [1, 'a', ''],
        [2, '', 'b'],
      ],
    ],
    [',', [[1, '', '']]],
    [
      'a\r\nb\rc\nd',
      [
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
        [4, 'd'],
      ],
    ],
    [
      'a\n\rb',
      [
        [1, 'a'],
        [2, ''],
        [3, 'b'],
      ],
    ],
    [
      'a\r\r\nb',
      [
        [1, 'a'],
        [2, ''],
        [3, 'b'],
      ],
    ],
    [
      '"a\r\nb","c\rd"\ne',
      [
        [1, 'a\r\nb', 'c\rd'],
        [4, 'e'],
      ],
    ],
    [
      '"a\n\nb"\n\nc',
      [
        [1, 'a\n\nb'],
        [4, ''],
        [5, 'c'],
      ],
    ],
    [
      '"a""b",""""\n"",x',
      [
        [1, 'a"b', '"'],
        [2, '', 'x'],
      ],
    ],
    ['a"b,c""d', [[1, 'a"b', 'c""d']]],
    [' "a",b', [[1, ' "a"', 'b']]],
    [
      '"a"b,c\nd',
      [
        [1, '"a"b', 'c'],
        [2, 'd'],
      ],
    ],
    ['"a,b\nc"x,"d\n"e', [[1, '"a,b\nc"x', '"d\n"e']]],
    [
      '乐平市,"珠　山　区"\r\n𠮷,é',
      [
        [1, '乐平市', '珠　山　区'],
        [2, '𠮷', 'é'],
      ],
    ],
    ['a;b\tc|d,e', [[1, 'a;b\tc|d', 'e']]],
  ];
  test.each(cases)('%j', async (text, rows) => {
    const expected = rows.map(([line, ...cells], index) => ({ row: index + 1, line, cells }));
    expect(await readInChunks(Buffer.from(text), 1, dialect(','))).toEqual({ rows: expected, fault: null });
  });

  const unclosed: readonly (readonly [text: string, row: number, line: number])[] = [
    ['"', 1, 1],
    ['"a', 1, 1],
    ['a\n"b\nc\nd', 2, 2],
    ['"a\nb"\n"c""', 2, 3],
    ['a,"b"c\nd,"e', 2, 2],
  ];
  test.each(unclosed)('a quote that never closes: %j', async (text, row, line) => {
    for (const size of [1, 2, 100]) {
      const { fault } = await readInChunks(Buffer.from(text), size, dialect(','));
      expect(fault).toEqual({ code: 'F005', row, line });
    }
  });

  test('a record of absurd length ends the reading where it begins, whether quoted or not', async () => {
    const long = 'x'.repeat(MOST_RECORD_BYTES + 10);
    for (const [quote, code] of [
      ['', 'F006'],
      ['"', 'F005'],
    ] as const) {
      expect(await readInChunks(Buffer.from(`a\n${quote}${long}${long}`), 1 << 20, dialect(','))).toEqual({
        rows: [{ row: 1, line: 1, cells: ['a'] }],
        fault: { code, row: 2, line: 2 },
      });
    }
  });
});

describe('fixtures', () => {
  const files = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:csv|tsv|txt)$/.test(name))
    .map((name) => `fixtures/${name}`)
    .toSorted();

  test('are there', () => {
    expect(files.length).toBeGreaterThan(80);
  });

  test.each(files)('%s', async (file) => {
    const bytes = readFileSync(file);
    for (const how of dialectsOf(bytes)) {
      const text = strictText(bytes.subarray(how.markBytes), how.encoding);
      const broken = text === null || text.includes('\0');
      const expected = reference(broken ? '' : text, how.delimiter);
      for (const size of [1, 7, 1000, bytes.length]) {
        const outcome = await readInChunks(bytes, size, how);
        const undecoded = /^F00[37]$/.test(outcome.fault?.code ?? '');
        expect({ broken: undecoded, outcome: undecoded ? null : outcome }).toEqual({
          broken,
          outcome: broken ? null : expected,
        });
      }
      if (broken) continue;
      const sample = await readSample(bytes, how);
      expect(sample).toEqual(expected.fault === null ? expected.rows.slice(0, 200) : null);
    }
  });
});

async function readSample(bytes: Uint8Array, how: Dialect): Promise<readonly Row[] | null> {
  try {
    return await sampleRows(bytes, how, { source: SOURCE, complete: true });
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

function dialectsOf(bytes: Uint8Array): readonly Dialect[] {
  try {
    return likelyDialects(bytes, SOURCE, true, null);
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}

function strictText(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
