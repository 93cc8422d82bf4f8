import { readdirSync } from 'node:fs';
import { describe as group, expect, test } from 'vitest';
import { finding, type Evidence, type FindingParts } from '../../src/domain/finding.ts';
import { describe } from '../../src/rules/describe.ts';
import { fillSentence } from '../../src/rules/fill-sentence.ts';
import type { RuleInfo } from '../../src/rules/rule.ts';
import { findingsOf, fixtureSource } from '../read-fixture.ts';

const at = { source: '2021-10.csv', row: 6, column: 4, line: 7 };
const plain = { severities: new Map() };

function said(parts: Partial<FindingParts> & { readonly code: string }): readonly (string | undefined)[] {
  const described = describe(finding({ at, ...parts }), plain);
  return [described?.message.zh, described?.message.en];
}

test('a finding with the words of its rule', () => {
  const found = finding({ code: 'C103', at, field: 'investment', county: '乐平市', found: '12-15亿元' });
  expect(describe(found, plain)).toEqual({
    ...found,
    name: 'amount-range',
    severity: 'error',
    message: {
      zh: '总投资“12-15亿元”是一个范围，没有采用',
      en: "Investment '12-15亿元' is a range; it is not used",
    },
    hint: {
      zh: '填合同金额一个数；范围写进“备注”列',
      en: 'give one number, the amount of the contract, and put the range into the remarks',
    },
  });
});

group('sentences that depend on what was found', () => {
  const total = (difference: Evidence): NonNullable<FindingParts['details']> => ({
    label: '合计',
    stated: { amount: 500_000_000 },
    projects: 3,
    difference,
  });
  test.each<[difference: Evidence, zh: string, en: string]>([
    [{ more: { amount: -600_000_000 } }, '表上少6亿元', 'the row says CNY 600m less'],
    [{ more: { amount: 570_000_000 } }, '表上多5.7亿元', 'the row says CNY 570m more'],
    [{ more: { count: -3 } }, '表上少3', 'the row says 3 less'],
  ])('R006: %j', (difference, zh, en) => {
    const expected = { amount: 1_100_000_000 };
    expect(said({ code: 'R006', field: 'investment', expected, details: total(difference) })).toEqual([
      `“合计”行的总投资写的是5亿元，按3个项目相加是11亿元，${zh}`,
      `the row '合计' states CNY 500m as Investment; its 3 projects add up to CNY 1.1bn: ${en}`,
    ]);
  });

  test('P014: what stands in the cell, if anything', () => {
    expect(said({ code: 'P014', field: 'investment', found: '待定', details: { stands: '待定' } })).toEqual([
      '总投资写的是“待定”，没有金额，合计里不含这个项目的投资额',
      "the investment says '待定', which is no amount; totals lack that of this project",
    ]);
    expect(said({ code: 'P014', field: 'investment', found: '' })).toEqual([
      '没有填总投资，合计里不含这个项目的投资额',
      'no investment is given; totals lack that of this project',
    ]);
  });
});

group('settings change what a finding weighs', () => {
  const found = finding({ code: 'C103', at, field: 'investment', found: '1-2' });
  test.each([
    [new Map([['C103', 'note']] as const), 'note'],
    [new Map([['amount-range', 'warning']] as const), 'warning'],
    [
      new Map([
        ['C103', 'note'],
        ['amount-range', 'off'],
      ] as const),
      'note',
    ],
    [new Map([['C102', 'off']] as const), 'error'],
    [new Map([['amount-range', 'off']] as const), undefined],
  ])('%o', (severities, expected) => {
    expect(describe(found, { severities })?.severity).toBe(expected);
  });
});

test('a check of the settings says its sentence as it stands', () => {
  const words = { zh: '到位资金{过低}[%]', en: 'too {little}' };
  const info: RuleInfo = {
    code: 'X001',
    name: 'own-check',
    severity: 'note',
    message: words,
    hint: words,
    reason: words,
    bad: '',
    good: '',
  };
  const own = new Map([['X001', info]]);
  expect(describe(finding({ code: 'X001', at }), { ...plain, own })?.message).toEqual(words);
  expect(() => describe(finding({ code: 'X002', at }), { ...plain, own })).toThrow('X002');
});

group('values in sentences', () => {
  const elsewhere = { source: '2021-09.csv', row: 12, column: null, line: 12 };
  const table: readonly (readonly [Evidence, string, string])[] = [
    ['乐平市', '乐平市', '乐平市'],
    [33, '33', '33'],
    [{ zh: '单位', en: 'unit' }, '单位', 'unit'],
    [{ amount: 1_250_000_000 }, '12.5亿元', 'CNY 1.25bn'],
    [{ amount: 123_456_789 }, '1.23456789亿元', 'CNY 123.456789m'],
    [{ amount: -30_000_000 }, '-3000万元', 'CNY -30m'],
    [{ day: 20211029 }, '2021年10月29日', '29 October 2021'],
    [{ day: 20211000 }, '2021年10月', 'October 2021'],
    [{ rate: { numerator: 25, denominator: 33 } }, '75.76%', '75.76%'],
    [{ field: 'paidIn' }, '到位资金', 'Paid in'],
    [{ stage: 'started' }, '开工', 'started'],
    [{ at: { ...at, row: 2, column: 28 } }, 'AB2', 'AB2'],
    [{ at: { ...at, column: null } }, '第6行', 'row 6'],
    [{ at: elsewhere }, '2021-09.csv第12行', 'row 12 of 2021-09.csv'],
    [{ at: { ...elsewhere, column: 3 } }, '2021-09.csv的C12', 'C12 of 2021-09.csv'],
    [{ at: { ...elsewhere, row: null } }, '2021-09.csv', '2021-09.csv'],
    ['长'.repeat(60), '长'.repeat(60), '长'.repeat(60)],
    ['长'.repeat(61), `${'长'.repeat(60)}…`, `${'长'.repeat(60)}…`],
    ['𠮷'.repeat(61), `${'𠮷'.repeat(60)}…`, `${'𠮷'.repeat(60)}…`],
  ];
  test.each(table)('%o', (expected, zh, en) => {
    const found = finding({ code: 'P002', at, expected });
    expect([fillSentence('{expected}', found, 'zh'), fillSentence('{expected}', found, 'en')]).toEqual([
      zh,
      en,
    ]);
  });
});

group('sentences', () => {
  const full = finding({ code: 'P002', at, found: 'a[{x}]b', field: 'tax', county: '乐平市', related: [at] });
  const bare = finding({ code: 'P002', at, found: ' ' });
  test.each([
    ['“{found}”', full, '“a[{x}]b”'],
    ['“{found}”', bare, '（空）'],
    ["'{found}'", { ...bare, found: null }, '（空）'],
    ['共{found}格', { ...bare, found: '5' }, '共5格'],
    ['{field} {county} {line} {related}', full, '预计税收 乐平市 7 D6'],
    ['{field}', { ...bare, details: { field: { field: 'tax' } as const } }, '预计税收'],
    ['不认识[，是否指{expected}？|，没有采用]', bare, '不认识，没有采用'],
    ['不认识[，是否指{expected}？|，没有采用]', { ...bare, expected: '开工' }, '不认识，是否指开工？'],
    ['[{county}的]项目', bare, '项目'],
    ['[{county}的]项目', full, '乐平市的项目'],
  ])('%s', (sentence, found, expected) => {
    expect(fillSentence(sentence, found, 'zh')).toBe(expected);
  });

  test.each(['{expected}', '{county}', '{field}', '{related}', '{constructor}'])(
    '%s without a value is a bug',
    (sentence) => {
      expect(() => fillSentence(sentence, bare, 'zh')).toThrow(sentence);
    },
  );
});

test('what is nowhere else', () => {
  expect(said({ code: 'C203', field: 'signed', found: '10月29日', expected: { day: 20211029 } })).toEqual([
    '签约日期“10月29日”没有写年份，按台账的年份读作2021年10月29日',
    "Signed '10月29日' has no year; taken as 29 October 2021, the year of the ledger",
  ]);
  expect(said({ code: 'L001', found: 'LP-001', related: [{ ...at, row: 2, column: 2 }] })).toEqual([
    '项目编号“LP-001”已在B2出现过，两行都计入了',
    "project code 'LP-001' stands at B2 already; both rows are counted",
  ]);
});

const folders = ['rules', 'ledgers'].flatMap((parent) =>
  readdirSync(new URL(`../../fixtures/${parent}`, import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${parent}/${name}`),
);

test('every finding of every fixture can be said', async () => {
  const sentences: string[] = [];
  for (const folder of folders) {
    const source = await fixtureSource(`${folder}/ledger.csv`);
    for (const found of await findingsOf([source], { city: '景德镇市' })) {
      const { message } = describe(found, plain) ?? { message: { zh: '', en: '' } };
      sentences.push(message.zh, message.en);
    }
  }
  expect(sentences.length).toBeGreaterThan(100);
  expect(sentences.filter((sentence) => sentence === '' || /undefined|NaN|\{\w+\}/.test(sentence))).toEqual(
    [],
  );
});
