import { findingKind } from '../../findings/finding-kind.ts';
import type { LedgerRule } from '../rule.ts';

/** A ledger too large to look for duplicates in all of it. */
export const NOT_SEARCHED_FURTHER = findingKind({
  code: 'L009',
  name: 'duplicates-not-searched-further',
  severity: 'warning',
  message: {
    zh: '台账太大，从这一行起的项目只与前面的比较，彼此之间不再查重',
    en: 'the ledger is too large: from this row on projects are compared with those above only, not with each other',
  },
  hint: {
    zh: '按县区或年份把台账分成几份，分别检查',
    en: 'split the ledger by county or year and check the parts one by one',
  },
  reason: {
    zh: '查重要记住每个项目的编号和名称，记到约两百万个项目为止，再多会占满内存。',
    en: 'A search for duplicates remembers every project; it stops at about two million so as not to fill the memory.',
  },
  bad: '（一份三百万行的台账）',
  good: '（三份一百万行的台账）',
});

/** The search for duplicates itself reports it: it knows how many projects it remembers. */
export const L009: LedgerRule = {
  kind: NOT_SEARCHED_FURTHER,
  needs: [],
  start: () => ({ see() {} }),
};
