import { findingKind } from '../../findings/finding-kind.ts';
import { amountOrder } from './amount-order.ts';

const KIND = findingKind({
  code: 'P010',
  name: 'paid-in-above-investment',
  severity: 'warning',
  details: { expected: 'amount', related: 'position' },
  message: {
    zh: '到位资金“{found}”大于总投资（{expected}）',
    en: "'{found}' paid in is more than the investment, {expected}",
  },
  hint: {
    zh: '核对两列的单位（万元、亿元）和小数点；确有增资的，把总投资改为增资后的数',
    en: 'check the units of both columns and the decimal point; if the project has grown, raise its investment',
  },
  reason: {
    zh: '到位资金超过总投资，多半是单位写错，资金到位率会超过100%。',
    en: 'Mostly a wrong unit; it makes the paid-in rate exceed 100%.',
  },
  bad: '总投资(亿元) 12.5,到位资金(亿元) 250',
  good: '总投资(亿元) 12.5,到位资金(亿元) 2.5',
});

/** More money paid in than the project is to cost. */
export const P010 = amountOrder(KIND, 'paidIn', 'investment');
