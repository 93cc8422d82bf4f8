import { findingKind } from '../../findings/finding-kind.ts';
import { dayOrder } from './day-order.ts';

const KIND = findingKind({
  code: 'P002',
  name: 'started-before-signed',
  severity: 'error',
  details: { expected: 'day', related: 'position' },
  message: {
    zh: '开工日期“{found}”早于签约日期（{expected}）',
    en: "start date '{found}' is before the signing date, {expected}",
  },
  hint: {
    zh: '对照合同和施工许可证，改正写错的那个日期，先看年份；补签合同的项目，签约日期填第一次签约的日子',
    en: 'check contract and building permit and correct the wrong day, the year first; for a contract signed anew give the day of the first one',
  },
  reason: {
    zh: '两个日期必有一个是错的，开工率和“签约到开工”的天数都会跟着错。',
    en: 'One of the two days is wrong, and with it the start rate and the time from signing to start.',
  },
  bad: '乐平市,化工园项目,12.5,2021-03-19,2020-05-31',
  good: '乐平市,化工园项目,12.5,2021-03-19,2021-05-31',
});

/** A start before the contract. */
export const P002 = dayOrder(KIND, 'signed', 'started');
