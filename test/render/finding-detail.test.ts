import { stripVTControlCharacters } from 'node:util';
import { eastAsianWidth } from 'get-east-asian-width';
import { Chalk } from 'chalk';
import { expect, test } from 'vitest';
import type { JudgedFinding } from '../../src/findings/finding.ts';
import type { FindingsSection, Report } from '../../src/reports/report.ts';
import { cellExcerpt } from '../../src/render/cell-excerpt.ts';
import { drawFindingDetails } from '../../src/render/finding-detail.ts';
import type { RenderStyle } from '../../src/render/render-style.ts';
import { CELL_FINDINGS } from '../../src/table/cells/cell-findings.ts';
import { checked, DAY, EN, HOSTILE, RANGE, rendered, WHOLE_FILE, ZH } from './check-reports.ts';

const SECOND: JudgedFinding = {
  ...RANGE,
  kind: {
    ...RANGE.kind,
    message: {
      zh: '总投资“3至5亿元”是一个范围，没有采用',
      en: "Investment '3至5亿元' is a range; it is not used",
    },
  },
  position: { ...RANGE.position, row: 12, line: 14 },
  found: '3至5亿元',
};
const OTHER_FILE: JudgedFinding = {
  ...DAY,
  position: { source: '2021-09.csv', sheet: null, row: 3, column: null, line: 3 },
  found: null,
  severity: 'note',
  related: [
    { source: '2021-10.csv', sheet: null, row: 7, column: 4, line: 9 },
    { source: '2021-09.csv', sheet: null, row: 2, column: null, line: 2 },
  ],
};
const CUT: Partial<FindingsSection> = {
  errors: 39,
  warnings: 1,
  notes: 5,
  omitted: 40,
  omittedByCode: [{ code: 'C103', name: 'amount-range', count: 37 }],
};
const REPORT = checked([WHOLE_FILE, RANGE, DAY, SECOND, OTHER_FILE], CUT);

function drawn({ sections }: Report, style: RenderStyle): string {
  const chalk = new Chalk({ level: style.colours ? 1 : 0 });
  const findings = sections.filter((section) => section.kind === 'findings');
  return findings.map((section) => Array.from(drawFindingDetails(section, style, chalk)).join('')).join('');
}

test('in Chinese, at 80 columns', () => {
  expect(drawn(REPORT, { ...ZH, width: 80 })).toBe(`2021-10.csv
  2021-10.csv  警告 F004 encoding-doubtful
    文字编码不能确定，已按“gb18030”读取
    改法：另存为“CSV UTF-8”

  2021-10.csv:7  D7  错误 C103 amount-range
    总投资“12-15亿元”是一个范围，没有采用
      12-15亿元
      ~~~~~~~~~
    改法：填合同金额一个数；范围写进“备注”列
  2021-10.csv:7  F7  警告 P002 started-before-signed
    开工日期早于签约日期
      2021-05-01
      ~~~~~~~~~~
    另见 E7
    改法：核对两个日期

  2021-10.csv:12  D12  错误 C103 amount-range
    总投资“3至5亿元”是一个范围，没有采用
      3至5亿元
      ~~~~~~~~

2021-09.csv
  2021-09.csv:3  第3行  提示 P002 started-before-signed
    开工日期早于签约日期
    另见 2021-10.csv:7 D7、第2行

C103 amount-range 另有37处
另有3个未列出
错误39个，警告1个，提示5个
`);
});

test('in English, at 40 columns', () => {
  const report = checked([RANGE, { ...OTHER_FILE, found: '  ' }], CUT);
  expect(drawn(report, { ...EN, width: 40 })).toBe(`2021-10.csv
  2021-10.csv:7  D7
    error C103 amount-range
    Investment '12-15亿元' is a range;
    it is not used
      12-15亿元
      ~~~~~~~~~
    hint: give one number

2021-09.csv
  2021-09.csv:3  row 3
    note P002 started-before-signed
    started before it was signed
    see also 2021-10.csv:7 D7, row 2
    hint: compare the two days

C103 amount-range 37 more
3 more not listed
39 errors, 1 warning, 5 notes
`);
});

test('nothing found', () => {
  expect(drawn(checked([]), ZH)).toBe('未发现问题\n');
});

test('hostile texts steer no terminal and make no line too long', () => {
  const items = HOSTILE.flatMap((text) => [
    {
      ...RANGE,
      kind: { ...RANGE.kind, message: { zh: text, en: text } },
      position: { ...RANGE.position, source: text },
      found: text,
    },
    {
      ...RANGE,
      kind: { ...RANGE.kind, hint: { zh: text, en: text } },
      found: `${text}${text}`.repeat(20),
      expected: text,
    },
  ]);
  for (const width of [20, 40, 80]) {
    const text = drawn(checked(items), { ...ZH, width });
    expect(text.match(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu)).toBeNull();
    expect(text).not.toMatch(/ \n/);
    expect(text.split('\n').filter((line) => widthOf(line) > width)).toEqual([]);
  }
});

test('a terminal shows findings so where they are to be detailed', async () => {
  const details = drawn(REPORT, ZH);
  expect((await rendered('terminal', REPORT, ZH)).endsWith(`\n\n${details}`)).toBe(true);
  const brief = checked([RANGE], { detailed: false });
  expect(await rendered('terminal', brief, ZH)).not.toContain('~');
});

test('colours change nothing but colours', () => {
  const plain = drawn(REPORT, { ...ZH, width: 80 });
  const coloured = drawn(REPORT, { ...ZH, width: 80, colours: true });
  expect(plain).not.toContain('\u001B');
  expect(stripVTControlCharacters(coloured)).toBe(plain);
  expect(coloured).toContain('\u001B[31m错误 C103\u001B[39m amount-range\n');
  expect(coloured).toContain('      \u001B[31m~~~~~~~~~\u001B[39m\n');
  expect(coloured).toContain('\u001B[33m警告 P002\u001B[39m');
  expect(coloured).toContain('\u001B[2m提示 P002\u001B[22m');
});

const LONG = '新能源电解液';

test.each<[found: string, parts: Partial<JudgedFinding>, room: number, text: string, underline: string]>([
  ['12-15亿元', {}, 74, '12-15亿元', '~~~~~~~~~'],
  ['一行\n二行', {}, 74, '一行␊二行', '~~~~~~~~~'],
  ['乐坪市', { expected: '乐平市' }, 74, '乐坪市', '  ~~'],
  ['高新技术', { expected: '高新区' }, 74, '高新技术', '    ~~~~'],
  ['上饶市', { expected: '景德镇市' }, 74, '上饶市', '~~~~~~'],
  ['乐平', { expected: '乐平市' }, 74, '乐平', '~~~~'],
  ['𠮷野市', { expected: '𠮶野市' }, 74, '𠮷野市', '~~'],
  [
    '化工\u200B园\u202E项目\n',
    { kind: CELL_FINDINGS.hiddenCharacters },
    74,
    '化工\\u{200B}园\\u{202E}项目␊',
    '    ~~~~~~~~~~~~~~~~~~',
  ],
  ['化工\u00A0园', { kind: CELL_FINDINGS.hiddenCharacters }, 74, '化工\u00A0园', '~~~~~~~'],
  [LONG, {}, 9, '新能源电…', '~~~~~~~~~'],
  [`${LONG}坪${LONG}`, { expected: `${LONG}平${LONG}` }, 16, '…液坪新能源电解…', '   ~~'],
  [`${LONG}坪`, { expected: `${LONG}平` }, 10, '…电解液坪', '       ~~'],
  [`甲${LONG}`, { expected: '甲' }, 8, '甲新能…', '~~~~~~~'],
  [`${LONG}甲乙丙丁`, { expected: LONG }, 12, '…液甲乙丙丁', '   ~~~~~~~~'],
  [`${LONG}甲乙丙丁戊`, { expected: LONG }, 8, '…甲乙丙…', ' ~~~~~~~'],
])('of %j %o in %i columns: %s', (found, parts, room, text, underline) => {
  const excerpt = cellExcerpt({ ...RANGE, found, expected: null, ...parts }, room);
  expect([excerpt?.text, ' '.repeat(excerpt?.start ?? 0) + '~'.repeat(excerpt?.width ?? 0)]).toEqual([
    text,
    underline,
  ]);
});

// Time that grew with the square of the length would not end before the runner gives up.
test('a cell of a million characters', () => {
  const found = '长'.repeat(1_000_000);
  const items = Array.from({ length: 10 }, () => ({ ...RANGE, found, expected: `${found}短` }));
  const text = drawn(checked(items), { ...ZH, width: 80 });
  expect(text).toContain(`\n      ${'长'.repeat(36)}…\n      ${'~'.repeat(73)}\n`);
});

/** Columns a line takes, worked out apart from the code under test. */
function widthOf(line: string): number {
  return [...line.replace(/\p{M}/gu, '')].reduce(
    (sum, each) => sum + eastAsianWidth(each.codePointAt(0) ?? 0),
    0,
  );
}
