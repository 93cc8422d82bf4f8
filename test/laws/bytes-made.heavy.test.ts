import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENCODINGS } from '../../src/sheet/dialect.ts';
import { encode } from '../sheet/encode.ts';
import { commands, complaintAbout } from './survives.ts';
import '../seeded.ts';

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

test('ledgers of hostile cells: no crash, no hang, no control character out', async () => {
  await fc.assert(
    fc.asyncProperty(ledger, commands, async (stdin, args) => {
      expect(await complaintAbout(stdin, args)).toBeNull();
    }),
    { numRuns: 2000 },
  );
});
