import { findingKind } from '../../findings/finding-kind.ts';
import { amountOrder } from './amount-order.ts';

const KIND = findingKind({
  code: 'P012',
  name: 'fixed-above-investment',
  severity: 'warning',
  details: { expected: 'amount', related: 'position' },
  message: {
    zh: '固定资产投资“{found}”大于总投资（{expected}）',
    en: "fixed-asset investment '{found}' is more than the whole investment, {expected}",
  },
  hint: {
    zh: '固定资产投资是总投资的一部分，核对两列的单位（万元、亿元）和小数点',
    en: 'it is a part of the investment: check the units of both columns and the decimal points',
  },
  reason: {
    zh: '部分大于整体，其中一个数必然有错。',
    en: 'A part larger than the whole means that one of the two is wrong.',
  },
  bad: '总投资(亿元) 12.5,固定资产投资(亿元) 93',
  good: '总投资(亿元) 12.5,固定资产投资(亿元) 9.3',
});

/** More fixed assets than investment in all. */
export const P012 = amountOrder(KIND, 'fixedInvestment', 'investment');
