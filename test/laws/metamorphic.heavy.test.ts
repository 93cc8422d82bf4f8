import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import * as fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENCODINGS, type Delimiter, type Encoding } from '../../src/sheet/dialect.ts';
import { run } from '../cli/run.ts';
import { encode, markOf } from '../sheet/encode.ts';
import { madeLedger, orderOf, type Table } from './made-ledger.ts';
import '../seeded.ts';

/** How a table is written down. */
interface Writing {
  readonly delimiter?: Delimiter;
  readonly lineEnd?: '\n' | '\r\n' | '\r';
  readonly quoted?: boolean;
  readonly encoding?: Encoding;
  readonly marked?: boolean;
}

function textOf(rows: readonly (readonly string[])[], writing: Writing = {}): string {
  const { delimiter = ',', lineEnd = '\n', quoted = false } = writing;
  return stringify(
    rows.map((cells) => [...cells]),
    { delimiter, record_delimiter: lineEnd, quoted, quoted_match: /[\r\n]/ },
  );
}

/** The bytes; null where the encoding lacks a character. */
function bytesOf(rows: readonly (readonly string[])[], writing: Writing = {}): Uint8Array | null {
  const { encoding = 'utf-8', marked = false } = writing;
  const bytes = encode(textOf(rows, writing), encoding);
  return bytes === null || !marked ? bytes : Buffer.concat([markOf(encoding), bytes]);
}

interface Figures {
  readonly asOf: unknown;
  readonly totals: unknown;
  readonly ranking: unknown;
  readonly breakdowns: unknown;
}

/** The report in JSON without what tells the files apart: sources, findings, what several files have. */
async function figures(paths: readonly string[], stdin: Uint8Array | string = ''): Promise<unknown> {
  const { code, stdout, stderr } = await run(['report', ...paths, '--format', 'json'], { stdin });
  if (code > 1) throw new Error(`exit code ${code}: ${stderr}`);
  const report = JSON.parse(stdout) as Record<string, unknown>;
  return { ...report, sources: null, findings: null, repeated: null };
}

function figuresOf(rows: readonly (readonly string[])[], writing: Writing = {}): Promise<unknown> {
  return figures(['-'], bytesOf(rows, writing) ?? '');
}

const all = ({ header, rows }: Table): readonly (readonly string[])[] => [header, ...rows];

const TIDY = 'fixtures/jingdezhen/2021-10-tidy.csv';

function tidy(): Table {
  const [header = [], ...rows] = parse(readFileSync(TIDY));
  return { header, rows };
}

/** The tidy ledger of Jingdezhen, and made ones. */
const ledger = fc.oneof({ weight: 1, arbitrary: fc.constant(tidy()) }, { weight: 6, arbitrary: madeLedger });

/** A ledger with something that depends on its size. */
function withLedger<T>(more: (table: Table) => fc.Arbitrary<T>): fc.Arbitrary<readonly [Table, T]> {
  return ledger.chain((table) => fc.tuple(fc.constant(table), more(table)));
}

/** Asserts that a change of the ledger leaves every figure as it was. */
async function changesNothing<T>(
  cases: fc.Arbitrary<readonly [Table, T]>,
  change: (table: Table, how: T) => Promise<unknown>,
  numRuns = 80,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(cases, async ([table, how]) => {
      expect(await change(table, how)).toEqual(await figuresOf(all(table)));
    }),
    { numRuns },
  );
}

/* oxlint-disable vitest/expect-expect -- changesNothing asserts */
describe('no figure changes', () => {
  test('when rows are shuffled', () =>
    changesNothing(
      withLedger(({ rows }) => orderOf(rows.length)),
      ({ header, rows }, order) => figuresOf([header, ...order.map((index) => rows[index] ?? [])]),
    ));

  test('when columns are shuffled', () =>
    changesNothing(
      withLedger(({ header }) => orderOf(header.length)),
      (table, order) => figuresOf(all(table).map((cells) => order.map((index) => cells[index] ?? ''))),
    ));

  test('when the ledger is written in another way', () =>
    changesNothing(
      withLedger(() =>
        fc.record({
          delimiter: fc.constantFrom<Delimiter>(',', ';', '\t', '|'),
          lineEnd: fc.constantFrom<'\n' | '\r\n' | '\r'>('\n', '\r\n', '\r'),
          quoted: fc.boolean(),
          encoding: fc.constantFrom(...ENCODINGS),
          marked: fc.boolean(),
        }),
      ),
      (table, writing) => {
        // Simplified characters do not exist in Big5.
        const possible = bytesOf(all(table), writing) !== null;
        return figuresOf(all(table), possible ? writing : { ...writing, encoding: 'gb18030' });
      },
      150,
    ));

  test('when blank rows and the header again stand between', () =>
    changesNothing(
      withLedger(({ rows }) =>
        fc.array(
          fc.tuple(fc.nat({ max: rows.length }), fc.constantFrom('nothing', 'blanks', 'spaces', 'header')),
        ),
      ),
      ({ header, rows }, inserts) => {
        const between = (index: number): readonly (readonly string[])[] =>
          inserts
            .filter(([at]) => at === index)
            .map(([, kind]) => {
              if (kind === 'header') return header;
              if (kind === 'nothing') return [''];
              return header.map(() => (kind === 'blanks' ? '' : ' 　'));
            });
        return figuresOf([
          header,
          ...between(0),
          ...rows.flatMap((cells, index) => [cells, ...between(index + 1)]),
        ]);
      },
    ));

  test('when rows of sums stand between, before and below', () =>
    changesNothing(
      withLedger(({ rows, header }) =>
        fc.array(
          fc.tuple(
            fc.nat({ max: rows.length }),
            fc.constantFrom(
              '小计',
              '合计',
              '总计',
              '其中：',
              '小 计',
              '全市合计',
              '合计（33个）',
              '小計',
              '樂平市小计',
            ),
            fc.nat({ max: Math.min(3, header.length - 1) }),
            fc.boolean(),
          ),
          { maxLength: 5 },
        ),
      ),
      ({ header, rows }, inserts) => {
        const naming = header.map((label, index) => (/序号|县区|縣區|名称|名稱/.test(label) ? index : -1));
        const columns = naming.filter((index) => index >= 0);
        const sums = (at: number): readonly (readonly string[])[] =>
          inserts
            .filter(([place]) => place === at)
            .map(([, label, which, filled]) =>
              header.map((name, index) => {
                if (index === columns[which % columns.length]) return label;
                return filled && /投资|投資|资金|資金/.test(name) ? '246.5' : '';
              }),
            );
        return figuresOf([
          header,
          ...sums(0),
          ...rows.flatMap((cells, index) => [cells, ...sums(index + 1)]),
        ]);
      },
    ));

  test('when the county stands only in the first row of its block', () =>
    changesNothing(
      withLedger(() => fc.boolean()),
      ({ header, rows }, sums) => {
        const county = header.findIndex((label) => /县区|縣區/.test(label));
        const name = header.findIndex((label) => /项目名称|項目名稱/.test(label));
        const sorted = rows.toSorted((a, b) => compare(a[county] ?? '', b[county] ?? ''));
        const merged = sorted.flatMap((cells, index) => {
          const again = index > 0 && cells[county] === sorted[index - 1]?.[county];
          const row = again ? cells.toSpliced(county, 1, '') : cells;
          const last = cells[county] !== sorted[index + 1]?.[county];
          return sums && last ? [row, header.map((_, at) => (at === name ? '小计' : ''))] : [row];
        });
        return figuresOf([header, ...merged]);
      },
    ));

  test('when empty columns and a title stand around', () =>
    changesNothing(
      withLedger(() => fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }), fc.boolean())),
      (table, [left, right, titled]) => {
        const wide = all(table).map((cells) =>
          Array.from({ length: left + cells.length + right }, (_, index) => cells[index - left] ?? ''),
        );
        return figuresOf(titled ? [['重大重点项目台账'], ...wide] : wide);
      },
    ));
});

describe('no figure changes when the ledger is split into files', () => {
  let folder = '';
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'split-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('of any encoding', () =>
    changesNothing(
      withLedger(({ rows }) => fc.tuple(fc.nat({ max: rows.length }), fc.constantFrom(...ENCODINGS))),
      ({ header, rows }, [cut, encoding]) => {
        const paths = [rows.slice(0, cut), rows.slice(cut)].map((part, index) => {
          const path = join(folder, `${index}.csv`);
          const written = bytesOf([header, ...part], index === 0 ? {} : { encoding });
          writeFileSync(path, written ?? textOf([header, ...part]));
          return path;
        });
        return figures(paths);
      },
      60,
    ));
});
/* oxlint-enable vitest/expect-expect */

test('the messy ledger and the tidy one have the same figures', async () => {
  const messy = (await figures(['fixtures/jingdezhen/2021-10.csv'])) as Figures;
  const clean = (await figures([TIDY])) as Figures;
  expect({ ...messy, asOfFrom: null }).toEqual({ ...clean, asOfFrom: null });
});

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
