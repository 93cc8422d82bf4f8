import { findingKind } from '../../findings/finding-kind.ts';
import { dayOrder } from './day-order.ts';

const KIND = findingKind({
  code: 'P003',
  name: 'operating-before-started',
  severity: 'error',
  details: { expected: 'day', related: 'position' },
  message: {
    zh: '投产日期“{found}”早于开工日期（{expected}）',
    en: "operating date '{found}' is before the start date, {expected}",
  },
  hint: {
    zh: '核对两个日期是不是填反了列，年份有没有写错',
    en: 'see whether the two days stand in each other’s column, or a year is wrong',
  },
  reason: {
    zh: '没有开工不会投产，两个日期必有一个是错的，投产率和建设周期都会跟着错。',
    en: 'Nothing produces before works begin: one of the days is wrong, and with it the operating rate.',
  },
  bad: '化工园项目,开工 2021-05-31,投产 2021-04-10',
  good: '化工园项目,开工 2021-05-31,投产 2022-04-10',
});

/** Production before the start of works. */
export const P003 = dayOrder(KIND, 'started', 'operating');
