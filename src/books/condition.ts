import { parseMoneyUnit, yuanOf } from '../domain/amount.ts';
import { parseDecimal, type Decimal } from '../domain/decimal.ts';
import { parseIsoDay } from '../domain/day.ts';
import { nearest } from '../domain/nearest.ts';
import { STAGE_LABELS, STAGES, type Stage } from '../domain/stage.ts';
import type { Text } from '../domain/text.ts';
import { FIELD_NAMES, FIELDS, valueKindOf, type ProjectField } from './projects.ts';
import type { ValueKind } from '../table/cells/cell-kinds.ts';

/** How two values are compared; `~` means "contains". */
export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | '~';

/** What the field of a comparison is compared with. */
type Operand =
  /** Yuan, a number of people, hundredths of a percent, or a day. */
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'text'; readonly text: string }
  /** A county by the names that it may have. */
  | { readonly kind: 'county'; readonly names: readonly string[] }
  /** Another field of the same project, times a factor. */
  | { readonly kind: 'field'; readonly field: ProjectField; readonly factor: Decimal };

/** One comparison: `investment >= 1亿`. */
export interface Comparison {
  readonly field: ProjectField;
  readonly operator: Operator;
  readonly operand: Operand;
}

/** Comparisons that must all hold. No comparison at all holds for every project. */
export type Condition = readonly Comparison[];

/** The stage that a word stands for; null for none. */
type StageOf = (word: string) => Stage | null;

/** A condition that cannot be understood. `offset` (from 0) is where in its text. */
export class ConditionError extends Error {
  override readonly name = 'ConditionError';
  readonly text: Text;
  readonly offset: number;
  constructor(text: Text, offset: number) {
    super(text.en);
    this.text = text;
    this.offset = offset;
  }
}

const OPERATORS: readonly Operator[] = ['!=', '<=', '>=', '=', '<', '>', '~'];

/** What joins two comparisons; what is quoted behind an operator is taken as a whole, since it may hold such a word. */
const JOINT_OR_QUOTED = / (?:and|AND|且) |[=<>~]\s*(?:"[^"]*"|'[^']*')(?=\s|$)/g;

/**
 * Reads a condition: comparisons joined by `and`. A comparison is a field (`paid-in`, `paidIn` or 到位资金), one of
 * `= != < <= > >= ~`, and an amount with its unit, a number, a day, a stage, a text, or another field, which may be
 * multiplied: `paid-in <= investment * 1.2`.
 * @param stageOf the stage that a word stands for, beside the names of the stages
 * @throws ConditionError
 */
export function parseCondition(text: string, stageOf: StageOf = () => null): Condition {
  const parts: Comparison[] = [];
  let start = 0;
  for (const joint of text.matchAll(JOINT_OR_QUOTED)) {
    if (!joint[0].startsWith(' ')) continue;
    parts.push(parseComparison(text.slice(start, joint.index), start, stageOf));
    start = joint.index + joint[0].length;
  }
  parts.push(parseComparison(text.slice(start), start, stageOf));
  return parts;
}

/** ` or ` and a second comparison behind it, outside of quotes. */
const ALTERNATIVE =
  /^(?:"[^"]*"|'[^']*'|[^"'])*?(?: (?:or|OR|或者?) |\|\||&&|[,，;；且])\s*([^\s=!<>~]+)\s*(?:!=|[<>]=?|=|~)/;

/** Whether a part goes on with another comparison that is joined by something else than `and`. */
function joinsOtherwise(part: string): boolean {
  return fieldNamed(ALTERNATIVE.exec(part)?.[1] ?? '') !== null;
}

function parseComparison(part: string, offset: number, stageOf: StageOf): Comparison {
  if (joinsOtherwise(part)) {
    throw new ConditionError(
      {
        zh: `比较式之间只能用“and”或“且”连接（前后空一格），并且要全部成立，这里写的是“${part.trim()}”`,
        en: `only 'and' (且), with blanks around it, joins comparisons, and all of them must hold: '${part.trim()}'`,
      },
      offset,
    );
  }
  for (let at = 0; at < part.length; at += 1) {
    const operator = OPERATORS.find((candidate) => part.startsWith(candidate, at));
    if (operator === undefined) continue;
    const name = part.slice(0, at).trim();
    const field = fieldNamed(name);
    if (field === null) throw unknownField(name, offset);
    const right = part.slice(at + operator.length).trim();
    const start = offset + at + operator.length;
    return { field, operator, operand: parseOperand({ field, name }, operator, right, start, stageOf) };
  }
  throw new ConditionError(
    {
      zh: `“${part.trim()}”不是比较式，应写成例如 总投资 >= 1亿`,
      en: `'${part.trim()}' is not a comparison; write for example: investment >= 1亿`,
    },
    offset,
  );
}

/** What tables call the sum of a field, where its column is called otherwise. */
const NAMES_OF_SUMS: ReadonlyMap<string, ProjectField> = new Map([['投资总额', 'investment']]);

/** The field of a name in kebab-case, camelCase, by its Chinese label or by that of its sum; null for none. */
export function fieldNamed(name: string): ProjectField | null {
  const camel = name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const summed = NAMES_OF_SUMS.get(name);
  if (summed !== undefined) return summed;
  return FIELD_NAMES.find((field) => field === camel || FIELDS[field].label.zh === name) ?? null;
}

/** The name of a field as options and settings write it: `paidIn` → `paid-in`. */
export function optionName(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function unknownField(name: string, offset: number): ConditionError {
  const near = nearest(name, [
    ...FIELD_NAMES.map(optionName),
    ...NAMES_OF_SUMS.keys(),
    ...FIELD_NAMES.map((field) => FIELDS[field].label.zh),
  ]);
  return new ConditionError(
    {
      zh: `没有名为“${name}”的字段${near === null ? '' : `，是否指 ${near}？`}`,
      en: `there is no field called '${name}'${near === null ? '' : `; did you mean ${near}?`}`,
    },
    offset,
  );
}

/** The left side of a comparison: a field, and how it is written there. */
interface Left {
  readonly field: ProjectField;
  readonly name: string;
}

function parseOperand(
  left: Left,
  operator: Operator,
  text: string,
  offset: number,
  stageOf: StageOf,
): Operand {
  const { field } = left;
  const bare = text.replace(/^(['"])(.*)\1$/, '$2');
  if (bare === '') throw mismatch(left, text, offset);
  if (operator === '~') return { kind: 'text', text: bare };
  const product = /^([^*\s]+)(?:\s*\*\s*([\d.]+))?$/.exec(bare);
  const other = product === null ? null : fieldNamed(product[1] ?? '');
  if (other !== null && valueKindOf(other) === valueKindOf(field)) {
    const factor = parseDecimal(product?.[2] ?? '1');
    if (factor === null) throw mismatch(left, text, offset);
    return { kind: 'field', field: other, factor };
  }
  switch (valueKindOf(field)) {
    case 'amount':
      return numberOr(amountOf(bare), left, text, offset);
    case 'count':
      return numberOr(parseDecimal(bare), left, text, offset);
    case 'share':
      return numberOr(parseDecimal(bare.replace(/%$/, '')), left, text, offset, 100);
    case 'day': {
      const day = parseIsoDay(bare);
      if (day === null) throw mismatch(left, text, offset);
      return { kind: 'number', value: day };
    }
    case 'word': {
      if (field !== 'stage') return { kind: 'text', text: bare };
      const stage = STAGES.find((name) => name === bare || STAGE_LABELS[name].zh === bare) ?? stageOf(bare);
      if (stage === null) throw mismatch(left, text, offset);
      return { kind: 'stage', stage };
    }
    case 'county':
    case 'text':
      return { kind: 'text', text: bare };
  }
}

/** Whole yuan for `1亿`, `3000万元`, `1.5亿`, `0`; null for anything else. */
export function amountOf(text: string): Decimal | null {
  const match = /^([\d.,]+)\s*(.*)$/.exec(text);
  if (match === null) return null;
  const decimal = parseDecimal(match[1] ?? '');
  const unit = parseMoneyUnit(match[2] ?? '');
  // 50 may be meant as 50亿元: only nothing at all needs no unit.
  if (decimal?.digits === 0n && match[2] === '') return { digits: 0n, scale: 0 };
  if (decimal === null || unit === null) return null;
  const yuan = yuanOf(decimal, unit, new Map());
  return yuan.kind === 'exact' ? { digits: BigInt(yuan.yuan), scale: 0 } : null;
}

function numberOr(decimal: Decimal | null, left: Left, text: string, offset: number, times = 1): Operand {
  const value = decimal === null ? Number.NaN : (Number(decimal.digits) * times) / 10 ** decimal.scale;
  if (!Number.isSafeInteger(value)) throw mismatch(left, text, offset);
  return { kind: 'number', value };
}

const EXPECTED: Readonly<Record<ValueKind, Text>> = {
  amount: { zh: '带单位的金额（如 1亿、3000万元）', en: 'an amount with its unit, such as 1亿 or 3000万元' },
  count: { zh: '整数', en: 'a whole number' },
  share: { zh: '百分比（如 60%）', en: 'a percentage such as 60%' },
  day: { zh: '日期（如 2021-10-29）', en: 'a day such as 2021-10-29' },
  word: {
    zh: `进展阶段（${STAGES.map((stage) => STAGE_LABELS[stage].zh).join('、')}）`,
    en: `a stage: ${STAGES.join(', ')}`,
  },
  county: { zh: '县区名称', en: 'the name of a county' },
  text: { zh: '文字', en: 'a text' },
};

function mismatch({ field, name }: Left, text: string, offset: number): ConditionError {
  const { label } = FIELDS[field];
  const kind = valueKindOf(field);
  const expected = EXPECTED[kind];
  const chinese = /^\p{Script=Han}/u.test(name) ? name : label.zh;
  return new ConditionError(
    {
      zh: `${chinese}只能与${expected.zh}相比，这里写的是“${text}”`,
      en: `${optionName(field)} is compared with ${expected.en}, not '${text}'`,
    },
    offset,
  );
}

/** A condition in which counties that are compared with `=` or `!=` go by the names under which they may be ranked. */
export function withCounties(
  condition: Condition,
  namesOf: (text: string, field: ProjectField) => readonly string[],
): Condition {
  return condition.map((comparison) => {
    const { field, operator, operand } = comparison;
    if (valueKindOf(field) !== 'county' || operand.kind !== 'text') return comparison;
    if (operator !== '=' && operator !== '!=') return comparison;
    return { field, operator, operand: { kind: 'county', names: namesOf(operand.text, field) } };
  });
}
