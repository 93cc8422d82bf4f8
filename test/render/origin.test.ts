import { expect, test } from 'vitest';
import type { Report, ReportSource } from '../../src/reports/report.ts';
import { originLines } from '../../src/render/origin.ts';
import { ending, rendered, EN, SMALL, ZH } from './reports.ts';

const source = (file: string, encoding: string, delimiter: string, rows: number): ReportSource => ({
  file,
  sha256: null,
  bytes: 0,
  encoding,
  delimiter,
  rows,
  projects: rows - 1,
});

test('each source says how it was read', () => {
  const sources = [
    source('甲.csv', 'utf-8', '\t', 2),
    source('-', 'big5', ';', 1),
    source('丙\u202E.csv', 'utf-16le', '|', 3),
  ];
  const tail = { ...SMALL.tail(), sources };
  expect(originLines({}, tail, 'zh').slice(0, 3)).toEqual([
    '来源：甲.csv（UTF-8，制表符分隔，2行，1个项目）',
    '来源：-（BIG5，分号分隔，1行，0个项目）',
    '来源：丙\\u{202E}.csv（UTF-16LE，竖线分隔，3行，2个项目）',
  ]);
  expect(originLines({}, tail, 'en').slice(0, 2)).toEqual([
    'Source: 甲.csv (UTF-8, tabs, 2 rows, 1 project)',
    'Source: - (BIG5, semicolons, 1 row, 0 projects)',
  ]);
});

test('of more than six sources the first five are named', () => {
  const many = Array.from({ length: 12 }, (_, at) => source(`${at}.csv`, 'utf-8', ',', 9));
  const lines = (count: number, language: 'zh' | 'en') =>
    originLines({}, { ...SMALL.tail(), sources: many.slice(0, count) }, language);
  expect(lines(6, 'zh').slice(5)).toEqual([
    '来源：5.csv（UTF-8，逗号分隔，9行，8个项目）',
    '报告日2021年10月29日（取自表内）',
  ]);
  expect(lines(7, 'zh').slice(4)).toEqual([
    '来源：4.csv（UTF-8，逗号分隔，9行，8个项目）',
    '另有2个文件',
    '报告日2021年10月29日（取自表内）',
  ]);
  expect(lines(7, 'en').slice(5)).toEqual([
    'and 2 more files',
    'Day of the report: 29 October 2021 (stated in the sheet)',
  ]);
  expect(lines(12, 'en')[5]).toBe('and 7 more files');
});

test('the day of the report and how it was found', () => {
  const cases = [
    [
      'option',
      '报告日2021年10月29日（由 --as-of 指定）',
      'Day of the report: 29 October 2021 (given by --as-of)',
    ],
    [
      'file-name',
      '报告日2021年10月29日（取自文件名）',
      'Day of the report: 29 October 2021 (from the name of the file)',
    ],
    [
      'last-day',
      '报告日2021年10月29日（台账中的最后一天）',
      'Day of the report: 29 October 2021 (the last day in the ledger)',
    ],
    ['none', '报告日未知', 'Day of the report: not known'],
  ] as const;
  for (const [reportDayFrom, zh, en] of cases) {
    const { reportDay, findings } = SMALL.tail();
    const tail = {
      sources: [],
      findings,
      reportDayFrom,
      reportDay: reportDayFrom === 'none' ? null : reportDay,
    };
    expect([originLines({}, tail, 'zh'), originLines({}, tail, 'en')]).toEqual([[zh], [en]]);
  }
});

test.each(['terminal', 'markdown'] as const)('%s: a paragraph for pasting stays bare', async (format) => {
  const sections = SMALL.sections.filter(({ kind }) => kind === 'headline');
  const report = ending({ ...SMALL, sections }, { findings: null });
  expect(await rendered(format, report, ZH)).toMatch(/^截至.*未计入。\n$/);
  expect(await rendered(format, report, EN)).toMatch(/^As of .* investment\.\n$/);
});

test('a table that is called what the report is called says it once', async () => {
  const sections = SMALL.sections.filter(({ kind }) => kind === 'table');
  const title = { zh: '县区排名', en: 'Ranking of counties' };
  const report: Report = { ...SMALL, title, sections };
  expect((await rendered('terminal', report, ZH)).split('\n').slice(0, 6)).toEqual([
    '县区排名',
    '',
    '来源：2021-10.csv（GB18030，逗号分隔，48行，14个项目）',
    '报告日2021年10月29日（取自表内）',
    '',
    '单位：亿元',
  ]);
  expect((await rendered('markdown', report, EN)).match(/Ranking of counties/g)).toHaveLength(1);
});

test('findings: nothing found says so', async () => {
  const { findings } = SMALL.tail();
  if (findings === null) throw new Error('no findings');
  const none = { ...findings, errors: 0, notes: 0, items: [], omitted: 0 };
  const report = ending({ ...SMALL, sections: [] }, { sources: [], findings: none });
  expect(await rendered('terminal', report, ZH)).toMatch(/\n台账问题\n未发现问题\n$/);
  expect(await rendered('markdown', report, EN)).toMatch(/\n## Findings\n\nNo findings\n$/);
});

test('many facts stand in columns where there is room, and one below the other in a pipe', async () => {
  const facts = Array.from({ length: 9 }, (_, at) => ({
    key: `k${at}`,
    label: { zh: `指标${at}`, en: `measure ${at}` },
    kind: 'count' as const,
    value: at * 1000,
  }));
  const section = { kind: 'facts', path: ['totals'], title: { zh: '总计', en: 'Totals' }, facts } as const;
  const report = ending({ ...SMALL, sections: [section] }, { sources: [], findings: null });
  const lines = async (width: number | null) =>
    (await rendered('terminal', report, { ...ZH, width })).split('\n').slice(3, -1);
  expect(await lines(34)).toEqual([
    '  指标0  0       指标5  5000',
    '  指标1  1000    指标6  6000',
    '  指标2  2000    指标7  7000',
    '  指标3  3000    指标8  8000',
    '  指标4  4000',
  ]);
  expect((await lines(200))[0]).toBe('  指标0  0       指标3  3000    指标6  6000');
  expect([(await lines(null)).length, (await lines(27)).length]).toEqual([9, 9]);
});
