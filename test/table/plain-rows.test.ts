import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMoneyUnit } from '../../src/domain/amount.ts';
import { Counties } from '../../src/domain/county.ts';
import { wordList } from '../../src/domain/word-list.ts';
import { PROJECTS } from '../../src/books/projects.ts';
import { RecordReader } from '../../src/table/rows/record-reader.ts';
import { classifyRow } from '../../src/table/rows/classify-row.ts';
import { openSheet } from '../../src/table/head/open-sheet.ts';
import { keyText } from '../../src/table/plain-text.ts';
import { headerWords } from '../../src/table/head/header-words.ts';
import { readRows } from '../../src/sheet/read-rows.ts';
import { rowTexts } from '../../src/sheet/rows.ts';
import { sourceOf } from '../read-fixture.ts';
import '../seeded.ts';

const HEADERS: readonly (readonly string[])[] = [
  ['序号', '类别', '县区', '项目编号', '项目名称', '总投资(亿元)', '备注'],
  // without a label above the serial numbers, and with a column of unknown meaning before the name
  ['', '县区', '经办情况', '项目名称', '总投资(亿元)', '备注', '项目编号'],
];
const WORDS = headerWords(PROJECTS);

const NAMES = [
  wordList('|1|乐平市|工业|溶剂项目|P-1|合计|小计|总计：|其中：|全市合计|乐平市小计|合 计|　小计|小計'),
  wordList(
    "Total|total|Sum|Subtotal|Of which|Grand total|Ｔotal|T otal|S\u200Bum| Total|'Total",
    '合计系统项目|小计量器具项目|共计（3个）|总 计',
  ),
  wordList("注：以上|备注：|单位：万元|填表人：|台账|项目清单|设计项目|会计中心|-|—|无|\u200B合计|'小计"),
  wordList(
    '全市|5个|共3个项目|计2项|2|５个|总数|汇总|计|（合计）|【合计】|合计2个|总投资|5G基站项目',
    '3D打印项目|共享厂房项目|高端日用陶瓷生产线|12号地块开发建设',
  ),
].flat();
const AMOUNTS = [
  '12.5',
  '12.5亿',
  '1,234',
  '约12',
  '-',
  '',
  '12-15',
  '１２．５',
  '３亿',
  '0',
  '9'.repeat(30),
  '见备注',
  '单位：万元',
];

const sheets = fc.constantFrom(...HEADERS).chain((header) => {
  const cells = header.map((label) => fc.constantFrom(...(label.startsWith('总投资') ? AMOUNTS : NAMES)));
  return fc.tuple(fc.constant(header), fc.array(fc.tuple(...cells), { minLength: 1, maxLength: 40 }));
});

/** Rows that are plainly projects are not looked at more closely, for speed: they must be what a close look says. */
test('what is plainly a project is one', async () => {
  await fc.assert(
    fc.asyncProperty(sheets, async ([header, rows]) => {
      const text = [header, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');
      const source = sourceOf('x.csv', Buffer.from(text));
      const kinds = [{ kind: PROJECTS, words: WORDS, required: [] }];
      const sheet = await openSheet(source, { encoding: null, kinds });
      const reader = new RecordReader(sheet, sheet.header, parseMoneyUnit('亿元'), {
        counties: new Counties([], null, keyText),
        rates: new Map(),
        inputUnit: null,
        furtherWords: {},
        startColumn: null,
        horizon: null,
        report: () => undefined,
      });
      const around = { kind: PROJECTS, header: sheet.header, words: WORDS, title: null, afterNote: false };
      for await (const batch of readRows(source.chunks(), sheet.dialect, {
        source: 'x.csv',
        partial: false,
      })) {
        for (let index = 1; index < batch.count; index += 1) {
          const texts = rowTexts(batch, index);
          const plain = reader.isPlainRecord(batch, index);
          expect([texts, plain ? classifyRow(texts, around).kind : 'record']).toEqual([texts, 'record']);
        }
      }
    }),
    { numRuns: 800 },
  );
});
