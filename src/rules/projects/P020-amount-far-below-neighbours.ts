import { findingKind } from '../../findings/finding-kind.ts';
import { farAmounts } from './far-amounts.ts';

const KIND = findingKind({
  code: 'P020',
  name: 'amount-far-below-neighbours',
  severity: 'warning',
  details: { amount: 'amount' },
  message: {
    zh: '总投资“{found}”读作{amount}，不到其他项目的几千分之一，单位可能错了',
    en: "investment '{found}' was read as {amount}, a tiny part of that of other projects: a wrong unit?",
  },
  hint: {
    zh: '核对这一格的单位：以亿元填写的数放进了以万元为单位的列，会缩小一万倍；乘以10000再填',
    en: 'check the unit of the cell: 亿元 in a column of 万元 is ten thousand times too little; multiply it by 10,000',
  },
  reason: {
    zh: '缩小一万倍的金额在合计里看不出来，等于漏了这个项目的投资额。',
    en: 'An amount that is ten thousand times too small vanishes in every total.',
  },
  bad: '总投资(万元)：125000 / 80000 / 10.5 / 72000',
  good: '总投资(万元)：125000 / 80000 / 105000 / 72000',
});

/** An investment that is a tiny part of the usual one. */
export const P020 = farAmounts(KIND, 'below');
