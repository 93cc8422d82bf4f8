import { describe, expect, test } from 'vitest';
import { fitColumns } from '../../src/render/fit-columns.ts';
import { headlineText } from '../../src/render/headline.ts';
import { escape } from '../../src/render/markdown.ts';
import { defaultOutputUnit, OUTPUT_UNITS, parseOutputUnit } from '../../src/render/output-unit.ts';
import { valueText } from '../../src/render/value-text.ts';
import { wrap } from '../../src/render/wrap.ts';
import type { Headline } from '../../src/reports/report.ts';
import { EN, ZH } from './reports.ts';

const HEADLINE: Headline = {
  reportDay: 20211029,
  city: '景德镇市',
  projects: 33,
  investment: { amount: 94_800_000_000, missing: 0 },
  started: 25,
  startRate: { numerator: 25, denominator: 33 },
  output: { amount: 100_000_000_000, missing: 0 },
  tax: { amount: 10_000_000_000, missing: 0 },
  startUnknown: 0,
  terminated: 0,
  repeated: null,
  leaders: [],
};
const NOTHING = { amount: null, missing: 33 };

describe('the opening paragraph', () => {
  const cases: readonly (readonly [parts: Partial<Headline>, zh: string, en: string])[] = [
    [
      {},
      '截至2021年10月29日，景德镇市已签约重大重点项目33个，投资总额948亿元，开工率75.76%（25/33）。项目全部达产后，预计年产值1000亿元，年税收100亿元。',
      'As of 29 October 2021, 33 major projects had been signed, with a total investment of ¥94.8bn; 25 had started (start rate 75.76%, 25/33). Expected output is ¥100bn and expected tax ¥10bn a year.',
    ],
    [
      {
        reportDay: null,
        city: null,
        projects: 1,
        started: 1,
        startRate: { numerator: 1, denominator: 1 },
        tax: { amount: null, missing: 1 },
      },
      '全市已签约重大重点项目1个，投资总额948亿元，开工率100%（1/1）。项目全部达产后，预计年产值1000亿元，年税收没有可用数据。',
      '1 major project has been signed, with a total investment of ¥94.8bn; 1 has started (start rate 100%, 1/1). Expected output is ¥100bn a year; there is no usable figure for expected tax.',
    ],
    [
      {
        investment: { amount: 94_800_000_000, missing: 2 },
        tax: { amount: 10_000_000_000, missing: 1 },
        leaders: [
          { county: '高新区', investment: 28_758_000_000 },
          { county: '乐平\u202E市', investment: null },
        ],
      },
      '截至2021年10月29日，景德镇市已签约重大重点项目33个，投资总额948亿元，开工率75.76%（25/33）。项目全部达产后，预计年产值1000亿元，年税收100亿元。其中2个项目的投资额、1个项目的年税收空白或无法读取，未计入。排名居前的是高新区（287.58亿元）、乐平\\u{202E}市。',
      'As of 29 October 2021, 33 major projects had been signed, with a total investment of ¥94.8bn; 25 had started (start rate 75.76%, 25/33). Expected output is ¥100bn and expected tax ¥10bn a year. Left out of the sums: 2 projects without a readable investment, 1 project without a readable tax. At the top of the ranking: 高新区 (¥28.76bn), 乐平\\u{202E}市.',
    ],
    [
      { projects: 0, investment: NOTHING, started: null, startRate: null, output: NOTHING, tax: NOTHING },
      '截至2021年10月29日，景德镇市没有已签约重大重点项目。',
      'As of 29 October 2021, no major projects had been signed.',
    ],
    [
      {
        reportDay: null,
        projects: 0,
        investment: NOTHING,
        output: NOTHING,
        tax: NOTHING,
        filter: ['--county 甲县'],
      },
      '景德镇市没有符合筛选条件的已签约重大重点项目。（仅统计 --county 甲县）',
      'No signed major project meets the filter. (Only --county 甲县.)',
    ],
    [
      { reportDay: 20211000, started: 3, startRate: null, output: NOTHING },
      '截至2021年10月，景德镇市已签约重大重点项目33个，投资总额948亿元，已开工3个。项目全部达产后，预计年产值没有可用数据，年税收100亿元。',
      'As of October 2021, 33 major projects had been signed, with a total investment of ¥94.8bn; 3 had started. Expected tax is ¥10bn a year; there is no usable figure for expected output.',
    ],
  ];
  test.each(cases)('%j', (parts, zh, en) => {
    expect(headlineText({ ...HEADLINE, ...parts }, ZH)).toBe(zh);
    expect(headlineText({ ...HEADLINE, ...parts }, EN)).toBe(en);
  });
});

test('wrapping keeps punctuation at its words, words whole, and the width', () => {
  const cases: readonly (readonly [text: string, width: number | null, indent: string, lines: string])[] = [
    ['短', 10, '', '短'],
    ['很长的一行文字', null, '', '很长的一行文字'],
    ['投资总额，开工率。', 8, '', '投资总|额，开工|率。'],
    ['投资总额，开工率。', 8, '  ', '投资总|  额，开|  工率。'],
    ['开工率（高）、低', 8, '', '开工率|（高）、|低'],
    ['总投资（25/33）', 13, '', '总投资|（25/33）'],
    ['the start rate is', 9, '  ', 'the start|  rate is'],
    ['a  b cccc', 5, '', 'a  b|cccc'],
    ['abcdefghij', 4, '  ', 'abcd|  ef|  gh|  ij'],
    ['，，，，，，', 4, '', '，，|，，|，，'],
    ['e\u0301e\u0301e\u0301', 2, '', 'e\u0301e\u0301|e\u0301'],
  ];
  expect(cases.map(([text, width, indent]) => wrap(text, width, indent).join('|'))).toEqual(
    cases.map(([, , , lines]) => lines),
  );
});

const wish = (width: number, importance: number, cuttable = false) => ({ width, importance, cuttable });

test('columns go by importance, then words shrink', () => {
  const all = [wish(60, 1, true), wish(8, 2), wish(8, 3), wish(8, 3)];
  expect(fitColumns(all, null)).toEqual([60, 8, 8, 8]);
  expect(fitColumns(all, 200)).toEqual([60, 8, 8, 8]);
  expect(fitColumns(all, 80)).toEqual([50, 8, 8, 8]);
  expect(fitColumns(all, 50)).toEqual([30, 8, 8, null]);
  expect(fitColumns(all, 34)).toEqual([24, 8, null, null]);
  expect(fitColumns(all, 10)).toEqual([10, null, null, null]);
  expect(fitColumns([wish(12, 1)], 10)).toEqual([12]);
});

test('units of money', () => {
  expect(Object.values(OUTPUT_UNITS).map(({ key }) => parseOutputUnit(key)?.factor)).toEqual([
    1e8, 1e4, 1, 1e9, 1e6, 1,
  ]);
  expect(['BN', '亿', '', '__proto__'].map((text) => parseOutputUnit(text)?.key ?? null)).toEqual([
    'bn',
    null,
    null,
    null,
  ]);
  expect([defaultOutputUnit('zh').key, defaultOutputUnit('en').key]).toEqual(['亿元', 'bn']);
  expect(OUTPUT_UNITS.bn.prose.en('-1.5')).toBe('-¥1.5bn');
});

test('a value that is not of its kind is a bug, not a blank', () => {
  expect(() => valueText('amount', '12', ZH)).toThrow(TypeError);
});

test('Markdown shows text as it stands', () => {
  const cases: readonly (readonly [text: string, markdown: string])[] = [
    ['a|b', 'a\\|b'],
    ['`x` [y](z) *b* _i_ #1 ~s~ \\', '\\`x\\` \\[y\\](z) \\*b\\* \\_i\\_ \\#1 \\~s\\~ \\\\'],
    ['<b>&amp;', '&lt;b&gt;&amp;amp;'],
    ['一\r\n二', '一 二'],
    ['https://x.cn www.x.cn', 'https\\://x.cn www\\.x.cn'],
  ];
  expect(cases.map(([text]) => escape(text))).toEqual(cases.map(([, markdown]) => markdown));
});
