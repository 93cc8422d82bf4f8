import { findingKind } from '../../findings/finding-kind.ts';
import { projectRule } from '../rule.ts';
import { NONE } from '../../table/records.ts';

const KIND = findingKind({
  code: 'P013',
  name: 'share-without-referrer',
  severity: 'warning',
  message: {
    zh: '填了首谈占比“{found}”，没有填首谈单位，分成无从计算',
    en: "a referrer's share of '{found}' is given, but no referring county",
  },
  hint: {
    zh: '补上首谈（引荐）单位；没有首谈单位的，删去占比',
    en: 'name the referring county, or remove the share if there is none',
  },
  reason: {
    zh: '不知道首谈单位，业绩只能全部计给落地县区。',
    en: 'Without a referring county all credit goes to the hosting one.',
  },
  bad: '乐平市,,40%,化工园项目',
  good: '乐平市,浮梁县,40%,化工园项目',
});

/** A share of the credit that belongs to nobody. What is no share between 0 and 100% could not be read. */
export const P013 = projectRule(KIND, {
  needs: ['referrerShare'],
  candidates(projects, from, to, mark) {
    const shares = projects.numbers('referrerShare');
    for (let index = from; index < to; index += 1) if ((shares[index] ?? NONE) > 0) mark(index);
  },
  check(project) {
    const { referrer, referrerShare } = project;
    if (referrerShare === null || referrerShare === 0 || referrer !== null) return null;
    return project.isUnread('referrer') ? null : { field: 'referrerShare' };
  },
});
