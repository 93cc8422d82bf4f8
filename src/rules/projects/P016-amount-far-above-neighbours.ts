import { findingKind } from '../../findings/finding-kind.ts';
import { farAmounts } from './far-amounts.ts';

const KIND = findingKind({
  code: 'P016',
  name: 'amount-far-above-neighbours',
  severity: 'error',
  details: { amount: 'amount' },
  message: {
    zh: '总投资“{found}”读作{amount}，是其他项目的几千倍以上，单位可能错了',
    en: "investment '{found}' was read as {amount}, thousands of times that of other projects: a wrong unit?",
  },
  hint: {
    zh: '核对这一格的单位：以万元填写的数放进了以亿元为单位的列，会放大一万倍；除以10000再填',
    en: 'check the unit of the cell: 万元 in a column of 亿元 is ten thousand times too much; divide it by 10,000',
  },
  reason: {
    zh: '一个放大一万倍的金额，足以让全市合计和排名都失去意义。',
    en: 'One amount that is ten thousand times too large makes totals and ranking meaningless.',
  },
  bad: '总投资(亿元)：12.5 / 8 / 105000 / 7.2',
  good: '总投资(亿元)：12.5 / 8 / 10.5 / 7.2',
});

/** An investment thousands of times the usual one. */
export const P016 = farAmounts(KIND, 'above');
