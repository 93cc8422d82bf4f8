import { findingKind } from '../../findings/finding-kind.ts';
import { dayOrder } from './day-order.ts';

const KIND = findingKind({
  code: 'P004',
  name: 'registered-before-signed',
  severity: 'note',
  details: { expected: 'day', related: 'position' },
  message: {
    zh: '注册日期“{found}”早于签约日期（{expected}）',
    en: "registration date '{found}' is before the signing date, {expected}",
  },
  hint: {
    zh: '先注册公司、后签约的不用改；否则对照营业执照改正',
    en: 'leave it if the firm was registered first; otherwise correct it from the business licence',
  },
  reason: {
    zh: '先注册后签约确有其事，但更常见的是填了投资方总公司的注册日期。',
    en: 'It happens, but more often the day is that of the investor’s parent company.',
  },
  bad: '化工园项目,签约 2021-03-19,注册 2008-06-01',
  good: '化工园项目,签约 2021-03-19,注册 2021-04-02',
});

/** A firm that was registered before the contract: it happens. */
export const P004 = dayOrder(KIND, 'signed', 'registered');
