import { findingKind } from '../../findings/finding-kind.ts';
import { dayOrder } from './day-order.ts';

const KIND = findingKind({
  code: 'P005',
  name: 'completed-before-started',
  severity: 'error',
  details: { expected: 'day', related: 'position' },
  message: {
    zh: '竣工日期“{found}”早于开工日期（{expected}）',
    en: "completion date '{found}' is before the start date, {expected}",
  },
  hint: {
    zh: '核对两个日期是不是填反了列，年份有没有写错',
    en: 'see whether the two days stand in each other’s column, or a year is wrong',
  },
  reason: {
    zh: '没有开工不会竣工，两个日期必有一个是错的，开工率和建设周期都会跟着错。',
    en: 'Works cannot end before they begin: one of the days is wrong, and with it the figures made from it.',
  },
  bad: '化工园项目,开工 2021-05-31,竣工 2021-01-10',
  good: '化工园项目,开工 2021-05-31,竣工 2022-01-10',
});

/** An end of works before their start. That works end before production begins is in order. */
export const P005 = dayOrder(KIND, 'started', 'completed');
