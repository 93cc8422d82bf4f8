import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCondition } from '../../src/books/condition.ts';
import { parseSettings } from '../../src/settings/parse-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings.ts';

function contentOf(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

const county = { aliases: [], kind: null, group: null, parent: null, ranked: true };

describe('what a file says, beside the defaults', () => {
  const cases: readonly (readonly [yaml: string, expected: Partial<Settings>])[] = [
    ['', {}],
    ['# 全部采用默认值\n', {}],
    ['{}', {}],
    ['\uFEFFdigits: 0', { digits: 0 }],
    ['city:\ncounties:\ndigits: ~\n', {}],
    ['city: " 景德镇市 "\r\nlanguage: en\r\n', { city: '景德镇市', language: 'en' }],
    ['input-unit: 万美元', { inputUnit: { name: '万美元', factor: 10_000, currency: 'USD' } }],
    [
      'output-unit: bn\nrounding: truncate\ntrim-zeros: true',
      { outputUnit: 'bn', rounding: 'truncate', trimZeros: true },
    ],
    // a code is text, not a number
    [
      'counties: [{name: 乐平市, aliases: [360281]}]',
      { counties: [{ ...county, name: '乐平市', aliases: ['360281'] }] },
    ],
    [
      'counties:\n  - 浮梁县\n  - {name: 高新区, kind: park, parent: 浮梁, ranked: false, group: 园区}\n  - {name: 甲, aliases: [浮梁]}',
      {
        counties: [
          { ...county, name: '浮梁县' },
          { name: '高新区', aliases: [], kind: 'park', group: '园区', parent: '甲', ranked: false },
          { ...county, name: '甲', aliases: ['浮梁'] },
        ],
      },
    ],
    // fields in either spelling or by label, in the order of the domain
    [
      'synonyms: {paidIn: [到账], fixed-investment: [固投], 总投资: [投资规模]}',
      {
        synonyms: new Map([
          ['investment', ['投资规模']],
          ['fixedInvestment', ['固投']],
          ['paidIn', ['到账']],
        ]),
      },
    ],
    [
      'stages: {投产: [试产], signed: []}',
      {
        stages: new Map([
          ['signed', []],
          ['operating', ['试产']],
        ]),
      },
    ],
    // exact as written, not through a binary fraction
    [
      'exchange-rates: {USD: 6.390, JPY: "0.0563", KRW: 0.005400000000000000001}',
      {
        exchangeRates: new Map([
          ['USD', { digits: 6390n, scale: 3 }],
          ['JPY', { digits: 563n, scale: 4 }],
          ['KRW', { digits: 5400000000000000001n, scale: 21 }],
        ]),
      },
    ],
    ['started: date', { started: { kind: 'date' } }],
    ['started: {column: 施工许可证}', { started: { kind: 'column', column: '施工许可证' } }],
    [
      'severities: {C203: off, amount-range: note}',
      {
        severities: new Map([
          ['C203', 'off'],
          ['amount-range', 'note'],
        ]),
      },
    ],
    [
      'thresholds: {old-ledger-days: 45, paid-in-ratio: 1.2}',
      {
        thresholds: new Map([
          ['old-ledger-days', 45],
          ['paid-in-ratio', 1.2],
        ]),
      },
    ],
    [
      'synonyms: {活动.类型: [活动性质], activities.project-code: [编码号], projects.paid-in: [到账], 备注: [说明]}',
      {
        synonyms: new Map([
          ['paidIn', ['到账']],
          ['remark', ['说明']],
          ['activities.type', ['活动性质']],
          ['activities.projectCode', ['编码号']],
        ]),
      },
    ],
    [
      'files: {活动*: {kind: activities}, "2021-1?.csv": {kind: projects}}',
      {
        files: [
          { pattern: '活动*', kind: 'activities' },
          { pattern: '2021-1?.csv', kind: 'projects' },
        ],
      },
    ],
    ['channels: [夜市招商, 夜市招商, 云上招商]', { channels: ['夜市招商', '云上招商'] }],
    ['required: [investor, paid-in, paidIn]', { required: ['investor', 'paidIn'] }],
    // YAML 1.1 would read the codes as octal numbers and `off` as false
    [
      '%YAML 1.1\n---\nseverities: {C203: off}\ncity: 010',
      { severities: new Map([['C203', 'off']]), city: '010' },
    ],
    [
      'stages:\n  signed: &words [签约]\nsynonyms:\n  event: *words',
      { stages: new Map([['signed', ['签约']]]), synonyms: new Map([['event', ['签约']]]) },
    ],
  ];
  test.each(cases)('%s', (yaml, expected) => {
    expect(parseSettings(yaml, 'zhaoshang.yaml')).toStrictEqual({ ...DEFAULT_SETTINGS, ...expected });
  });
});

test('own measures and checks, with their defaults', () => {
  const yaml = `
measures:
  - {key: share, label: 占比, numerator: stage >= started}
checks:
  - {code: X001, message: {zh: 缺投资方, en: no investor}, rule: stage >= signed}
`;
  expect(parseSettings(yaml, 'zhaoshang.yaml')).toStrictEqual({
    ...DEFAULT_SETTINGS,
    measures: [
      {
        key: 'share',
        label: { zh: '占比', en: '占比' },
        numerator: parseCondition('stage >= started'),
        denominator: null,
        better: 'high',
      },
    ],
    checks: [
      {
        code: 'X001',
        message: { zh: '缺投资方', en: 'no investor' },
        severity: 'warning',
        rule: parseCondition('stage >= signed'),
      },
    ],
  });
});

test('the counties of Jingdezhen', () => {
  const group = '县（市、区）';
  expect(parseSettings(contentOf('fixtures/settings/jingdezhen.yaml'), 'jingdezhen.yaml')).toStrictEqual({
    ...DEFAULT_SETTINGS,
    city: '景德镇市',
    language: 'zh',
    inputUnit: { name: '亿元', factor: 100_000_000, currency: 'CNY' },
    outputUnit: '亿元',
    digits: 2,
    counties: [
      { ...county, name: '乐平市', aliases: ['乐平', '乐平县', '360281'], kind: 'county', group },
      { ...county, name: '浮梁县', aliases: ['浮梁', '360222'], kind: 'county', group },
      { ...county, name: '昌江区', aliases: ['昌江', '360202'], kind: 'county', group },
      { ...county, name: '珠山区', aliases: ['珠山', '360203'], kind: 'county', group },
      {
        ...county,
        name: '高新区',
        aliases: ['景德镇高新区', '高新技术产业开发区'],
        kind: 'park',
        group: '园区',
      },
      { ...county, name: '昌南新区', aliases: ['昌南', '陶瓷工业园区'], kind: 'park', group: '园区' },
    ],
    synonyms: new Map([
      ['investment', ['投资规模']],
      ['paidIn', ['累计到位资金']],
    ]),
    stages: new Map([['started', ['动工', '破土动工']]]),
    exchangeRates: new Map([['USD', { digits: 639n, scale: 2 }]]),
    thresholds: new Map([['old-ledger-days', 45]]),
    required: ['county', 'name', 'investment', 'signed'],
  });
});

test('the example of the reference is read, and shows every key', () => {
  const example = /```yaml\n([^`]*)```/.exec(contentOf('src/settings/README.md'))?.[1] ?? '';
  expect(parseSettings(example, 'README.md').checks).toHaveLength(1);
  const keys = [...example.matchAll(/^([a-z-]+):/gm)].map(([, key = '']) =>
    key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  );
  expect(keys).toStrictEqual(Object.keys(DEFAULT_SETTINGS));
});
