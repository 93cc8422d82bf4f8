import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  amountOf,
  ConditionError,
  fieldNamed,
  optionName,
  parseCondition,
  type Comparison,
  type Operator,
} from '../../src/books/condition.ts';
import { meets } from '../../src/books/meets-condition.ts';
import { STAGES, type Stage } from '../../src/domain/stage.ts';
import { projectOf, type ProjectParts } from '../measures/project.ts';
import '../seeded.ts';
import { FIELDS, FIELD_NAMES } from '../../src/books/projects.ts';

const yuan = (value: number): Comparison['operand'] => ({ kind: 'number', value });

describe('text, comparisons', () => {
  const cases: readonly (readonly [text: string, comparisons: readonly Comparison[]])[] = [
    ['investment >= 1亿', [{ field: 'investment', operator: '>=', operand: yuan(100_000_000) }]],
    ['investment>=1亿', [{ field: 'investment', operator: '>=', operand: yuan(100_000_000) }]],
    ['投资总额>=1亿', [{ field: 'investment', operator: '>=', operand: yuan(100_000_000) }]],
    ['name = 甲 or 乙', [{ field: 'name', operator: '=', operand: { kind: 'text', text: '甲 or 乙' } }]],
    [
      "name ~ '甲 or 总投资>1'",
      [{ field: 'name', operator: '~', operand: { kind: 'text', text: '甲 or 总投资>1' } }],
    ],
    ['  总投资  <  1,000.5 万元 ', [{ field: 'investment', operator: '<', operand: yuan(10_005_000) }]],
    ['paid-in != 100000000元', [{ field: 'paidIn', operator: '!=', operand: yuan(100_000_000) }]],
    ['paidIn = 0', [{ field: 'paidIn', operator: '=', operand: yuan(0) }]],
    ['到位资金 > 1.5亿元', [{ field: 'paidIn', operator: '>', operand: yuan(150_000_000) }]],
    ['jobs <= 1,200', [{ field: 'jobs', operator: '<=', operand: yuan(1200) }]],
    ['referrer-share = 60%', [{ field: 'referrerShare', operator: '=', operand: yuan(6000) }]],
    ['referrer-share < 33.33%', [{ field: 'referrerShare', operator: '<', operand: yuan(3333) }]],
    ['signed > 2021-10-29', [{ field: 'signed', operator: '>', operand: yuan(20211029) }]],
    ['签约日期 = 2021-10', [{ field: 'signed', operator: '=', operand: yuan(20211000) }]],
    ['stage >= started', [{ field: 'stage', operator: '>=', operand: { kind: 'stage', stage: 'started' } }]],
    ['进展 != 投产', [{ field: 'stage', operator: '!=', operand: { kind: 'stage', stage: 'operating' } }]],
    ['county = 乐平市', [{ field: 'county', operator: '=', operand: { kind: 'text', text: '乐平市' } }]],
    ["name ~ ' 产业园 '", [{ field: 'name', operator: '~', operand: { kind: 'text', text: ' 产业园 ' } }]],
    ['name ~ "a=b"', [{ field: 'name', operator: '~', operand: { kind: 'text', text: 'a=b' } }]],
    ["name = it's", [{ field: 'name', operator: '=', operand: { kind: 'text', text: "it's" } }]],
    [
      'paid-in <= investment * 1.2',
      [
        {
          field: 'paidIn',
          operator: '<=',
          operand: { kind: 'field', field: 'investment', factor: { digits: 12n, scale: 1 } },
        },
      ],
    ],
    [
      'started < 约定开工日期',
      [
        {
          field: 'started',
          operator: '<',
          operand: { kind: 'field', field: 'agreedStart', factor: { digits: 1n, scale: 0 } },
        },
      ],
    ],
    // a field of another kind is only a word
    ['name = investment', [{ field: 'name', operator: '=', operand: { kind: 'text', text: 'investment' } }]],
    [
      'investment >= 1亿 and industry = 航空 且 stage = signed AND jobs > 5',
      [
        { field: 'investment', operator: '>=', operand: yuan(100_000_000) },
        { field: 'industry', operator: '=', operand: { kind: 'text', text: '航空' } },
        { field: 'stage', operator: '=', operand: { kind: 'stage', stage: 'signed' } },
        { field: 'jobs', operator: '>', operand: yuan(5) },
      ],
    ],
    [
      `name ~ "research and development" and channel = 'a 且 b'`,
      [
        { field: 'name', operator: '~', operand: { kind: 'text', text: 'research and development' } },
        { field: 'channel', operator: '=', operand: { kind: 'text', text: 'a 且 b' } },
      ],
    ],
  ];
  test.each(cases)('%s', (text, comparisons) => expect(parseCondition(text)).toEqual(comparisons));
});

describe('text, offset of what is wrong', () => {
  const cases: readonly (readonly [text: string, offset: number])[] = [
    ['', 0],
    ['investment', 0],
    ['投资', 0],
    ['>= 1亿', 0],
    ['investmnt >= 1亿', 0],
    ['__proto__ = 1', 0],
    ['constructor = 1', 0],
    ['investment >=', 13],
    ["investment = ''", 12],
    ['investment >= x', 13],
    ['investment >= 1亿个', 13],
    ['investment >= -1', 13],
    // 50 may be meant as 50亿元
    ['investment >= 50', 13],
    ['investment >= 0.5', 13],
    ['investment >= 1e9', 13],
    ['investment >= 1万美元', 13],
    ['investment >= 999999999亿', 13],
    ['jobs > 1.5', 6],
    ['jobs > 300人', 6],
    ['jobs > 9007199254740993', 6],
    ['signed > 2021-02-30', 8],
    ['signed > 2021', 8],
    ['signed > 44498', 8],
    ['stage = 开', 7],
    ['stage = on hold', 7],
    ['referrer-share = 12.345%', 16],
    ['paid-in <= investment * 1.2.3', 10],
    ['jobs > 1 and ', 13],
    ['jobs > 1 and investmnt > 2', 13],
    ['jobs > 1 and jobs > x', 19],
  ];
  test.each(cases)('%j: %i', (text, offset) => {
    const thrown = thrownBy(() => parseCondition(text));
    expect(thrown).toBeInstanceOf(ConditionError);
    expect(thrown).toMatchObject({ offset });
    expect(thrown).toMatchObject({
      text: { zh: expect.stringMatching(/./), en: expect.stringMatching(/./) },
    });
  });

  const joined = [
    '总投资>5亿 or 签约日期>2021-04',
    'name ~ 甲 OR name ~ 乙',
    '总投资>5亿 或 签约日期>2021-04',
    '总投资>5亿 || jobs > 1',
    '总投资>5亿，签约日期>2021-04',
    '总投资>5亿且签约日期>2021-04',
  ];
  test.each(joined)('%j: only `and` joins comparisons', (text) => {
    expect(thrownBy(() => parseCondition(text))).toMatchObject({
      text: {
        zh: `比较式之间只能用“and”或“且”连接（前后空一格），并且要全部成立，这里写的是“${text}”`,
        en: `only 'and' (且), with blanks around it, joins comparisons, and all of them must hold: '${text}'`,
      },
    });
  });

  test('a name that is nearly right is suggested', () => {
    expect(thrownBy(() => parseCondition('投资总颔 > 1'))).toMatchObject({
      text: { zh: '没有名为“投资总颔”的字段，是否指 投资总额？' },
    });
    expect(thrownBy(() => parseCondition('investmnt > 1'))).toMatchObject({
      text: { en: "there is no field called 'investmnt'; did you mean investment?" },
    });
  });
});

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return null;
}

describe('project, condition, whether it is met', () => {
  const cases: readonly (readonly [ProjectParts, string, boolean])[] = [
    [{ investment: 100_000_000 }, 'investment >= 1亿', true],
    [{ investment: 99_999_999 }, 'investment >= 1亿', false],
    [{ investment: 100_000_000 }, 'investment > 1亿', false],
    [{ investment: 0 }, 'investment = 0', true],
    // what is not known meets nothing
    [{}, 'investment < 1亿', false],
    [{}, 'investment != 1亿', false],
    [{}, 'county != 乐平市', false],
    [{}, 'stage != signed', false],
    [{}, 'name ~ a', false],
    [{ paidIn: 5 }, 'paid-in < investment', false],
    [{ investment: 5 }, 'paid-in < investment', false],
    [{ county: '乐平市' }, 'county = 乐平市', true],
    [{ county: '乐平市' }, 'county != 乐平市', false],
    [{ county: '浮梁县' }, 'county != 乐平市', true],
    [{ name: '化工产业园项目' }, 'name ~ 产业园', true],
    [{ name: '化工产业园项目' }, 'name = 产业园', false],
    [{ paidIn: 120, investment: 100 }, 'paid-in <= investment * 1.2', true],
    [{ paidIn: 121, investment: 100 }, 'paid-in <= investment * 1.2', false],
    // 0.1 × 3 is no binary fraction
    [{ paidIn: 3, investment: 30 }, 'paid-in = investment * 0.1', true],
    [{ stage: 'operating' }, 'stage >= started', true],
    [{ stage: 'started' }, 'stage > started', false],
    [{ stage: 'negotiating' }, 'stage < signed', true],
    // terminated stands aside
    [{ stage: 'terminated' }, 'stage < signed', false],
    [{ stage: 'terminated' }, 'stage >= negotiating', false],
    [{ stage: 'signed' }, 'stage <= terminated', false],
    [{ stage: 'terminated' }, 'stage = terminated', true],
    [{ stage: 'signed' }, 'stage != terminated', true],
    [{ signed: 20211029 }, 'signed >= 2021-10-29', true],
    [{ signed: 20211029 }, 'signed > 2021-10-29', false],
    // a month equals every day in it
    [{ signed: 20211029 }, 'signed = 2021-10', true],
    [{ signed: 20211029 }, 'signed > 2021-10', false],
    [{ signed: 20211029 }, 'signed >= 2021-10', true],
    [{ signed: 20211101 }, 'signed > 2021-10', true],
    [{ signed: 20211000 }, 'signed <= 2021-10-01', true],
    [{ signed: 20211000 }, 'signed < 2021-11-01', true],
    [{ started: 20210601, agreedStart: 20210630 }, 'started <= agreed-start', true],
    [{ started: 20210701, agreedStart: 20210630 }, 'started <= agreed-start', false],
    [{ started: 20210630, agreedStart: 20210600 }, 'started <= agreed-start', true],
    [{ county: 'a', referrer: 'a' }, 'county = referrer', true],
    [{ county: 'a', referrer: 'b' }, 'county = referrer', false],
    [{ investment: 200_000_000, stage: 'started' }, 'investment >= 1亿 and stage = started', true],
    [{ investment: 200_000_000, stage: 'signed' }, 'investment >= 1亿 and stage = started', false],
    [{ referrerShare: 6000 }, 'referrer-share > 50%', true],
  ];
  test.each(cases)('%j %s: %s', (parts, text, met) => {
    expect(meets(projectOf(parts), parseCondition(text))).toBe(met);
  });

  test('no comparison at all holds for every project', () => expect(meets(projectOf(), [])).toBe(true));
});

const OPERATORS: Readonly<Record<Exclude<Operator, '~'>, (a: bigint, b: bigint) => boolean>> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};
const operator = fc.constantFrom(...(Object.keys(OPERATORS) as (keyof typeof OPERATORS)[]));
const amount = fc.oneof(fc.nat({ max: 5 }), fc.nat({ max: 1e6 }), fc.maxSafeNat());

test('amounts compare as whole numbers do', () => {
  fc.assert(
    fc.property(amount, amount, operator, (investment, other, sign) => {
      const condition = parseCondition(`investment ${sign} ${other}元`);
      expect(meets(projectOf({ investment }), condition)).toBe(
        OPERATORS[sign](BigInt(investment), BigInt(other)),
      );
    }),
    { numRuns: 2000 },
  );
});

test('amounts times a decimal compare exactly', () => {
  fc.assert(
    fc.property(amount, amount, operator, fc.nat({ max: 5000 }), (paidIn, investment, sign, thousandths) => {
      const factor = `${Math.floor(thousandths / 1000)}.${String(thousandths % 1000).padStart(3, '0')}`;
      const condition = parseCondition(`paid-in ${sign} investment * ${factor}`);
      expect(meets(projectOf({ paidIn, investment }), condition)).toBe(
        OPERATORS[sign](BigInt(paidIn) * 1000n, BigInt(investment) * BigInt(thousandths)),
      );
    }),
    { numRuns: 2000 },
  );
});

test('stages compare by how far they are', () => {
  const lifecycle: readonly Stage[] = STAGES.filter((stage) => stage !== 'terminated');
  for (const [a, stage] of lifecycle.entries()) {
    for (const [b, other] of lifecycle.entries()) {
      for (const [sign, holds] of Object.entries(OPERATORS)) {
        const condition = parseCondition(`stage ${sign} ${other}`);
        expect([stage, sign, other, meets(projectOf({ stage }), condition)]).toEqual([
          stage,
          sign,
          other,
          holds(BigInt(a), BigInt(b)),
        ]);
      }
    }
  }
});

test('every field has three names', () => {
  for (const field of FIELD_NAMES) {
    expect([fieldNamed(field), fieldNamed(optionName(field)), fieldNamed(FIELDS[field].label.zh)]).toEqual([
      field,
      field,
      field,
    ]);
  }
});

test('any text is read or refused with its place', () => {
  const words = [
    [
      'investment',
      'paid-in',
      '总投资',
      'stage',
      'signed',
      'county',
      ' ',
      ' and ',
      '>=',
      '=',
      '~',
      '*',
      '1亿',
    ],
    ["'", '"', '乐平市', '1.2', '%', '\n', '𠮷', '2021-10'],
  ].flat();
  const word = fc.constantFrom(...words);
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 3 })), { maxLength: 8 }), (parts) => {
      const text = parts.join('');
      const thrown = thrownBy(() => parseCondition(text));
      expect(thrown === null || thrown instanceof ConditionError).toBe(true);
      const offset = thrown instanceof ConditionError ? thrown.offset : 0;
      expect(offset).toBeGreaterThanOrEqual(0);
      expect(offset).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 3000 },
  );
});

describe('amounts of options', () => {
  const cases: readonly (readonly [string, bigint | null])[] = [
    ['1亿', 100_000_000n],
    ['3000万元', 30_000_000n],
    ['1.5 亿', 150_000_000n],
    ['1,234元', 1234n],
    ['1,234', null],
    ['0.0', 0n],
    ['1bn', 1_000_000_000n],
    ['0', 0n],
    ['1,23', null],
    ['亿', null],
    ['', null],
    ['1亿2000万', null],
    ['0.1', null],
    ['1万美元', null],
    ['-1', null],
    ['1e8', null],
  ];
  test.each(cases)('%j', (text, digits) => {
    expect(amountOf(text)).toEqual(digits === null ? null : { digits, scale: 0 });
  });
});
