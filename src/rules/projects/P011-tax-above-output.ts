import { findingKind } from '../../findings/finding-kind.ts';
import { amountOrder } from './amount-order.ts';

const KIND = findingKind({
  code: 'P011',
  name: 'tax-above-output',
  severity: 'warning',
  details: { expected: 'amount', related: 'position' },
  message: {
    zh: '预计税收“{found}”大于预计年产值（{expected}）',
    en: "expected tax '{found}' is more than the expected output, {expected}",
  },
  hint: {
    zh: '核对两列的单位（万元、亿元）和小数点，看是不是填反了列',
    en: 'check the units and decimal points, and whether the two stand in each other’s column',
  },
  reason: {
    zh: '税收不会超过产值，其中一个数的单位或小数点错了。',
    en: 'Tax cannot exceed output: one of the two has a wrong unit or decimal point.',
  },
  bad: '预计年产值(亿元) 10,预计税收(亿元) 120',
  good: '预计年产值(亿元) 10,预计税收(亿元) 1.2',
});

/** More tax than output. */
export const P011 = amountOrder(KIND, 'tax', 'output');
