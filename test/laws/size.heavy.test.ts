import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from '../cli/run.ts';
import { encode } from '../sheet/encode.ts';
import { FIELDS, FIELD_NAMES, type ProjectField } from '../../src/books/projects.ts';

const MB = 1_000_000;

/**
 * The exit code of a run. That it comes at all is what these tests show: time that grew with the square of the size would
 * not end before the runner gives up.
 */
async function answer(stdin: string | Uint8Array, args = ['report', '-', '-f', 'json']): Promise<number> {
  return (await run(args, { stdin })).code;
}

const LABELS = FIELD_NAMES.map((field) =>
  FIELDS[field].kind === 'amount' ? `${FIELDS[field].label.zh}(亿元)` : FIELDS[field].label.zh,
);
const COUNTY = FIELD_NAMES.indexOf('county');
const NAME = FIELD_NAMES.indexOf('name');
const INVESTMENT = FIELD_NAMES.indexOf('investment');

/** A ledger of all columns in which the cell of one column is given. */
function ledgerWith(column: number, cell: string): string {
  const plain = LABELS.map((_, index): string => {
    if (index === COUNTY) return '乐平市';
    if (index === NAME) return '溶剂项目';
    return index === INVESTMENT ? '12.5' : '';
  });
  const rows = [LABELS, plain, plain.with(column, `"${cell.replaceAll('"', '""')}"`), plain];
  return rows.map((cells) => cells.join(',')).join('\n');
}

/** What patterns may stumble over, when there is a megabyte of it. */
const HOSTILE: readonly (readonly [name: string, cell: string])[] = [
  ['digits', '1'.repeat(MB)],
  ['digits and commas', '1,111'.repeat(MB / 5)],
  ['blanks', `1${' '.repeat(MB)}1`],
  ['blanks of several kinds', `1${' 　\u00A0\t'.repeat(MB / 4)}x`],
  ['brackets', '('.repeat(MB)],
  ['pairs of brackets', '12.5(3)'.repeat(MB / 7)],
  ['line ends', 'a\n'.repeat(MB / 2)],
  ['delimiters', ','.repeat(MB)],
  ['quotes', '"'.repeat(MB)],
  ['words for sums', '合计'.repeat(MB / 2)],
  ['words for units', '单位：'.repeat(MB / 3)],
  ['days', '2021-10-29'.repeat(MB / 10)],
  ['dashes', '-'.repeat(MB)],
  ['multipliers', '万亿'.repeat(MB / 2)],
  ['places', '景德镇市'.repeat(MB / 4)],
  ['invisible characters', '\u200B'.repeat(MB)],
  ['hashes', '#'.repeat(MB)],
];

// One column stands for those of its kind.
const COLUMNS: readonly ProjectField[] = ['county', 'name', 'referrerShare', 'investment', 'signed', 'stage'];

describe.each(HOSTILE)('a megabyte of %s in a cell', (_name, cell) => {
  test('of every kind of column', async () => {
    for (const field of COLUMNS) {
      const found = await answer(ledgerWith(FIELD_NAMES.indexOf(field), cell));
      expect([field, found]).toEqual([field, expect.toBeOneOf([0, 1, 3])]);
    }
  });
});

test('a megabyte in every column at once', async () => {
  const cells = LABELS.map(
    (_, index) => HOSTILE[index % HOSTILE.length]?.[1].slice(0, 200_000).replaceAll('"', '') ?? '',
  );
  const text = [LABELS, cells.map((cell) => `"${cell}"`)].map((row) => row.join(',')).join('\n');
  expect(await answer(text)).toEqual(expect.toBeOneOf([0, 1, 3]));
});

describe('a megabyte where the header is looked for', () => {
  test.each(HOSTILE)('%s', async (_name, cell) => {
    const quoted = `"${cell.replaceAll('"', '""')}"`;
    const tidy = readFileSync('fixtures/oracle/ledger.csv', 'utf8');
    for (const text of [`${quoted}\n${tidy}`, tidy.replace('签约日期', quoted), quoted]) {
      expect(await answer(text)).toEqual(expect.toBeOneOf([0, 1, 3]));
    }
  });
});

describe('big shapes', () => {
  const ledger = readFileSync('fixtures/oracle/ledger.csv', 'utf8');

  test('a row of 16,384 columns, as data and as header', async () => {
    const wide = Array.from({ length: 16_384 }, (_, index) => `c${index}`).join(',');
    expect(await answer(`${ledger}${wide}\n`)).toEqual(expect.toBeOneOf([1, 3]));
    const header = `县区,项目名称,总投资(亿元),${wide}\n`;
    expect(await answer(`${header}乐平市,溶剂项目,12.5\n`)).toEqual(expect.toBeOneOf([0, 1]));
    const empty = ','.repeat(16_383);
    expect(await answer(`县区,项目名称,总投资(亿元)${empty}\n乐平市,溶剂项目,12.5${empty}\n`)).toEqual(0);
  });

  test('100,000 blank rows below, of three kinds', async () => {
    for (const row of ['\n', ',,,,,,,,\n', ' ,　,,,,,,,\n']) {
      expect(await answer(`${ledger}${row.repeat(100_000)}`)).toEqual(1);
    }
  });

  test('100,000 rows of sums, headers and notes', async () => {
    const [header = ''] = ledger.split('\n');
    for (const row of ['合计,,,12.5,,,,,', header, '注：以上数据,,,,,,,,']) {
      expect(await answer(`${ledger}${`${row}\n`.repeat(100_000)}`)).toEqual(expect.toBeOneOf([1, 3]));
    }
  });

  test.each(['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const)(
    'a cell of 10 MB in %s',
    async (encoding) => {
      // Blocks, because encoding a megabyte by table takes its time.
      const part = encode('长'.repeat(1000), encoding) ?? new Uint8Array(0);
      const cell = Buffer.concat(Array.from({ length: Math.ceil((10 * MB) / part.length) }, () => part));
      const [front, back] = ['乐平市,X,', ',12,3,2021-03-19,2021-05-31,,在建\n'].map(
        (text) => encode(text, encoding) ?? '',
      );
      const whole = Buffer.concat(
        [encode(ledger, encoding) ?? '', front ?? '', cell, back ?? ''].map((each) => Buffer.from(each)),
      );
      expect(await answer(whole)).toEqual(3);
    },
  );

  test('a quote that never closes over 20 MB', async () => {
    expect(await answer(`${ledger}"${ledger.repeat(40_000)}`)).toEqual(3);
  });
});
