import { readdirSync } from 'node:fs';
import { describe as group, expect, test } from 'vitest';
import { findingKind, type Details } from '../../src/findings/finding-kind.ts';
import { finding, type FactsOf, type Finding } from '../../src/findings/finding.ts';
import { valueWords, type FindingValue } from '../../src/findings/finding-value.ts';
import { fillSentence, hintOf, messageOf } from '../../src/findings/sentence.ts';
import { FIELDS } from '../../src/books/projects.ts';
import { AMOUNT_FINDINGS } from '../../src/table/cells/amount-findings.ts';
import { DAY_FINDINGS } from '../../src/table/cells/day-findings.ts';
import { ROW_FINDINGS } from '../../src/table/rows/row-findings.ts';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { severityOf } from '../../src/rules/severities.ts';
import { ownKinds } from '../../src/rules/own-checks.ts';
import { findingsOf, fixtureSource } from '../read-fixture.ts';

const position = { source: '2021-10.csv', sheet: null, row: 6, column: 4, line: 7 };

function said(found: Finding): readonly string[] {
  return [messageOf(found, 'zh'), messageOf(found, 'en')];
}

/** A finding of a rule, by its code. */
function ofRule(code: string, facts: FactsOf<Details>): Finding {
  const kind = CATALOGUE.get(code);
  if (kind === undefined) throw new Error(code);
  return finding<Details>(kind, position, facts);
}

test('a finding in the words of its kind', () => {
  const found = finding(AMOUNT_FINDINGS.amountRange, position, {
    field: FIELDS.investment,
    found: '12-15亿元',
  });
  expect(said(found)).toEqual([
    '总投资“12-15亿元”是一个范围，没有采用',
    "Investment '12-15亿元' is a range; it is not used",
  ]);
  expect([hintOf(found, 'zh'), hintOf(found, 'en')]).toEqual([
    '填合同金额一个数；范围写进“备注”列',
    'give one number, the amount of the contract, and put the range into the remarks',
  ]);
});

test('what a finding lacks, and what a sentence names although no finding has it, does not compile', () => {
  const words = { name: 'made', severity: 'note', reason: { zh: '', en: '' }, bad: '', good: '' } as const;
  const plain = { zh: '改', en: 'fix' };
  const kind = findingKind({
    ...words,
    code: 'Z001',
    details: { amount: 'amount', day: 'day?' },
    message: { zh: '{found}{amount}[，{day}]', en: '{found} {amount}[, {day}]' },
    hint: plain,
  });
  const made = [
    finding(kind, position, { details: { amount: { amount: 1 } } }),
    finding(kind, position, { details: { amount: { amount: 1 }, day: { day: 20211029 } } }),
    // @ts-expect-error an amount is missing
    finding(kind, position, { details: {} }),
    // @ts-expect-error all is missing
    finding(kind, position),
    // @ts-expect-error a day is no amount
    finding(kind, position, { details: { amount: { day: 20211029 } } }),
    // @ts-expect-error nothing was expected
    finding(kind, position, { expected: 'x', details: { amount: { amount: 1 } } }),
  ];
  expect(made).toHaveLength(6);
  const kinds = [
    // @ts-expect-error nobody says what {rest} is
    findingKind({ ...words, code: 'Z002', message: { zh: '{rest}', en: 'x' }, hint: plain }),
    // @ts-expect-error nor in the hint
    findingKind({ ...words, code: 'Z003', message: plain, hint: { zh: '改', en: '{rest}' } }),
    findingKind({
      ...words,
      code: 'Z004',
      details: { day: 'day?' },
      // @ts-expect-error some findings have no day
      message: { zh: '{day}', en: '[{day}]' },
      hint: plain,
    }),
    findingKind({
      ...words,
      code: 'Z005',
      details: { day: 'day?', stage: 'stage?' },
      // @ts-expect-error what is said otherwise may lack its value as well
      message: { zh: '[{day}|{stage}]', en: '[{day}|]' },
      hint: plain,
    }),
    // @ts-expect-error there is no such type of value
    findingKind({ ...words, code: 'Z006', details: { day: 'date' }, message: plain, hint: plain }),
  ];
  expect(kinds).toHaveLength(5);
});

group('sentences that depend on what was found', () => {
  test.each<[difference: { readonly amount: number } | { readonly count: number }, zh: string, en: string]>([
    [{ amount: -600_000_000 }, '表上少6亿元', 'the row says CNY 600m less'],
    [{ amount: 570_000_000 }, '表上多5.7亿元', 'the row says CNY 570m more'],
    [{ count: -3 }, '表上少3', 'the row says 3 less'],
  ])('a stated total: %j', (difference, zh, en) => {
    const found = finding(ROW_FINDINGS.statedTotalDiffers, position, {
      field: FIELDS.investment,
      expected: { amount: 1_100_000_000 },
      details: {
        label: '合计',
        stated: { amount: 500_000_000 },
        projects: 3,
        difference: { difference },
      },
    });
    expect(said(found)).toEqual([
      `“合计”行的总投资写的是5亿元，按3个项目相加是11亿元，${zh}`,
      `the row '合计' states CNY 500m as Investment; its 3 projects add up to CNY 1.1bn: ${en}`,
    ]);
  });

  test('an investment that is missing: what stands in the cell, if anything', () => {
    const facts = { field: FIELDS.investment, found: '待定', details: { stands: '待定' } } as const;
    expect(said(ofRule('P014', facts))).toEqual([
      '总投资写的是“待定”，没有金额，合计里不含这个项目的投资额',
      "the investment says '待定', which is no amount; totals lack that of this project",
    ]);
    expect(said(ofRule('P014', { field: FIELDS.investment, found: '' }))).toEqual([
      '没有填总投资，合计里不含这个项目的投资额',
      'no investment is given; totals lack that of this project',
    ]);
  });
});

group('settings change what a finding weighs', () => {
  const found = finding(AMOUNT_FINDINGS.amountRange, position, { field: FIELDS.investment, found: '1-2' });
  test.each([
    [new Map([['C103', 'note']] as const), 'note'],
    [new Map([['amount-range', 'warning']] as const), 'warning'],
    [new Map<string, 'note' | 'off'>().set('C103', 'note').set('amount-range', 'off'), 'note'],
    [new Map([['C102', 'off']] as const), 'error'],
    [new Map([['amount-range', 'off']] as const), 'off'],
  ])('%o', (severities, expected) => {
    expect(severityOf(found.kind, severities)).toBe(expected);
  });
});

test('a check of the settings says its sentence as it stands', () => {
  const message = { zh: '到位资金{过低}[%]', en: 'too {little}' };
  const kind = ownKinds([{ code: 'X001', message, severity: 'note', rule: [] }]).get('X001');
  expect(kind && said(finding(kind, position))).toEqual([message.zh, message.en]);
});

group('values in sentences', () => {
  const elsewhere = { ...position, source: '2021-09.csv', row: 12, column: null, line: 12 };
  const table: readonly (readonly [FindingValue, string, string])[] = [
    ['乐平市', '乐平市', '乐平市'],
    [33, '33', '33'],
    [{ zh: '单位', en: 'unit' }, '单位', 'unit'],
    [{ amount: 1_250_000_000 }, '12.5亿元', 'CNY 1.25bn'],
    [{ amount: 123_456_789 }, '1.23456789亿元', 'CNY 123.456789m'],
    [{ amount: -30_000_000 }, '-3000万元', 'CNY -30m'],
    [{ day: 20211029 }, '2021年10月29日', '29 October 2021'],
    [{ day: 20211000 }, '2021年10月', 'October 2021'],
    [{ rate: { numerator: 25, denominator: 33 } }, '75.76%', '75.76%'],
    [{ field: FIELDS.paidIn }, '到位资金', 'Paid in'],
    [{ stage: 'started' }, '开工', 'started'],
    [{ position: { ...position, row: 2, column: 28 } }, 'AB2', 'AB2'],
    [{ position: { ...position, column: null } }, '第6行', 'row 6'],
    [{ position: elsewhere }, '2021-09.csv第12行', 'row 12 of 2021-09.csv'],
    [{ position: { ...elsewhere, column: 3 } }, '2021-09.csv的C12', 'C12 of 2021-09.csv'],
    [{ position: { ...elsewhere, row: null } }, '2021-09.csv', '2021-09.csv'],
    ['长'.repeat(60), '长'.repeat(60), '长'.repeat(60)],
    ['长'.repeat(61), `${'长'.repeat(60)}…`, `${'长'.repeat(60)}…`],
    ['𠮷'.repeat(61), `${'𠮷'.repeat(60)}…`, `${'𠮷'.repeat(60)}…`],
  ];
  test.each(table)('%o', (value, zh, en) => {
    expect([valueWords(value, position.source, 'zh'), valueWords(value, position.source, 'en')]).toEqual([
      zh,
      en,
    ]);
  });
});

group('sentences', () => {
  const full = ofRule('P002', { found: 'a[{x}]b', field: FIELDS.tax, county: '乐平市', related: [position] });
  const bare = ofRule('P002', { found: ' ' });
  test.each([
    ['“{found}”', full, '“a[{x}]b”'],
    ['“{found}”', bare, '（空）'],
    ["'{found}'", { ...bare, found: null }, '（空）'],
    ['共{found}格', { ...bare, found: '5' }, '共5格'],
    ['{field} {county} {line} {related}', full, '预计税收 乐平市 7 D6'],
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
  const day = finding(DAY_FINDINGS.dayWithoutYear, position, {
    field: FIELDS.signed,
    found: '10月29日',
    expected: { day: 20211029 },
  });
  expect(said(day)).toEqual([
    '签约日期“10月29日”没有写年份，按台账的年份读作2021年10月29日',
    "Signed '10月29日' has no year; taken as 29 October 2021, the year of the ledger",
  ]);
  expect(said(ofRule('L001', { found: 'LP-001', related: [{ ...position, row: 2, column: 2 }] }))).toEqual([
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
    for (const found of await findingsOf([source], { city: '景德镇市' })) sentences.push(...said(found));
  }
  expect(sentences.length).toBeGreaterThan(100);
  expect(sentences.filter((sentence) => sentence === '' || /undefined|NaN|\{\w+\}/.test(sentence))).toEqual(
    [],
  );
});
