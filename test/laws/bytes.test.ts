import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENCODINGS } from '../../src/sheet/dialect.ts';
import { run } from '../cli/run.ts';
import { encode } from '../sheet/encode.ts';

/** Whole small ledgers, to be damaged. */
const FIXTURES: readonly Uint8Array[] = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.csv'))
  .toSorted()
  .map((name) => readFileSync(`fixtures/${name}`))
  .filter((bytes) => bytes.length > 0 && bytes.length < 4000);

const HEADERS = [
  ['序号', '县区', '项目名称', '总投资(亿元)', '签约日期', '进展', '产业', '备注'],
  ['项目', '单位', '投资额', '到位资金', '开工日期', '状态', '预计用工', '首谈占比'],
  ['县区', '项目名称', '总投资（万美元）', '项目编号', '类别', '招商方式', '终止日期', '县区'],
];

const CELLS = [
  [
    '乐平市',
    '乐 平 市',
    '360281',
    '浮梁',
    '北京市',
    '',
    ' ',
    '　',
    '合计',
    '小计',
    '其中:',
    '注：',
    '单位：万元',
  ],
  [
    '12.5',
    '1,234',
    '１２．５',
    '12亿',
    '-5',
    '(5)',
    '1e3',
    '9'.repeat(20),
    '约12亿元',
    '12-15',
    '12.5(3)',
    '33个',
  ],
  ['2021-10-29', '2021.1', '44498', '10月29日', '2021年10月', '2021-02-30', '20211000', '99999'],
  ['已开工', '签约', '终止', '在谈', '开公', '60%', '7:3', '0:0', '100.01%'],
  ['=1+1', '@x', '<b>', '|', '`', '[x](y)', '\u001B[31m', '\u0007', '\u009B', '\u202E', '\u200B', '\u{FEFF}'],
  [
    '"',
    '""',
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '__proto__',
    'constructor',
    'toString',
    '项目名称',
    '县区',
    '𠮷',
    '\u2028',
  ],
].flat();

const cell = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...CELLS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const ledger = fc
  .record({
    before: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 2 }),
    header: fc.constantFrom(...HEADERS),
    rows: fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 12 }),
    delimiter: fc.constantFrom(',', ',', ';', '\t', '|'),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    quoted: fc.boolean(),
    encoding: fc.constantFrom(...ENCODINGS, 'utf-8' as const, 'utf-8' as const),
  })
  .map(({ before, header, rows, delimiter, lineEnd, quoted, encoding }) => {
    const write = (text: string): string => (quoted ? `"${text.replaceAll('"', '""')}"` : text);
    const text = [...before, header, ...rows].map((cells) => cells.map(write).join(delimiter)).join(lineEnd);
    return encode(text, encoding) ?? Buffer.from(text);
  });

interface Damage {
  readonly at: number;
  readonly kind: 'set' | 'cut' | 'insert' | 'double' | 'swap';
  readonly bytes: Uint8Array;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('set', 'cut', 'insert', 'double', 'swap'),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 3 }),
    fc.constantFrom('"', ',', '\n', '\r', '\0', '\u001B', '合计', '-', '\t').map((text) => Buffer.from(text)),
  ),
});
const damaged = fc
  .tuple(fc.constantFrom(...FIXTURES), fc.array(damage, { minLength: 1, maxLength: 4 }))
  .map(([fixture, list]) => list.reduce(apply, fixture));

function apply(bytes: Uint8Array, { at, kind, bytes: other }: Damage): Uint8Array {
  const place = at % (bytes.length + 1);
  const [front, back] = [bytes.subarray(0, place), bytes.subarray(place)];
  switch (kind) {
    case 'set':
      return Buffer.concat([front, other, back.subarray(other.length)]);
    case 'cut':
      return Buffer.concat([front, back.subarray(1 + (at % 40))]);
    case 'insert':
      return Buffer.concat([front, other, back]);
    case 'double':
      return Buffer.concat([front, back.subarray(0, 200), back]);
    case 'swap':
      return Buffer.concat([back, front]);
  }
}

const bytes = fc.oneof(
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 120 }) },
  { weight: 4, arbitrary: damaged },
  { weight: 4, arbitrary: ledger },
);

/** Anything that a terminal could take for more than text. */
const CONTROLS = /(?!\n)[\p{Cc}\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\u{FEFF}]/u;

/** 0 nothing found, 1 findings, 3 unreadable. */
const CODES = [0, 1, 3];

/** JSON mostly: it draws the whole report, and fast. */
const commands = fc.oneof(
  {
    weight: 16,
    arbitrary: fc.constantFrom(
      ['report', '-', '-f', 'json'],
      ['report', '-', '-f', 'json', '--input-unit', '亿元'],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constant(['list', '-', '-f', 'json', '--columns', 'all', '--input-unit', '万元']),
  },
  { weight: 2, arbitrary: fc.constant(['report', '-', '-f', 'markdown', '--input-unit', '万元']) },
  { weight: 1, arbitrary: fc.constant(['report', '-', '--input-unit', '万元']) },
  { weight: 1, arbitrary: fc.constant(['summary', '-', '--lang', 'zh', '--input-unit', '元']) },
);

test('whatever comes in: no crash, no hang, no control character out', async () => {
  await fc.assert(
    fc.asyncProperty(bytes, commands, async (stdin, args) => {
      const { code, stdout, stderr } = await run(args, { stdin });
      const control = CONTROLS.exec(stdout)?.[0] ?? CONTROLS.exec(stderr)?.[0] ?? null;
      expect({
        args,
        code: CODES.includes(code) ? null : code,
        control,
        stderr: code === 70 ? stderr : '',
      }).toEqual({
        args,
        code: null,
        control: null,
        stderr: '',
      });
      expect(code !== 3 || stderr !== '').toBe(true);
    }),
    { numRuns: Number(process.env['RUNS'] ?? 10_000), endOnFailure: false },
  );
}, 60_000);
