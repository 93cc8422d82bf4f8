import { findingKind } from '../../findings/finding-kind.ts';
import { projectRule } from '../rule.ts';

const KIND = findingKind({
  code: 'P015',
  name: 'amount-zero',
  severity: 'warning',
  message: { zh: '总投资填的是“{found}”，即0', en: "the investment '{found}' is zero" },
  hint: {
    zh: '填上合同金额；金额未定的留空，不要填0',
    en: 'fill in the amount of the contract; leave it blank if it is not known, instead of 0',
  },
  reason: {
    zh: '0会拉低平均投资额，而且说不清是没有投资还是还没有填。',
    en: 'A zero lowers means, and nobody can tell whether it means nothing or not known.',
  },
  bad: '乐平市,化工园项目,0,2021-03-19',
  good: '乐平市,化工园项目,12.5,2021-03-19',
});

/** An investment of nothing. */
export const P015 = projectRule(KIND, {
  needs: ['investment'],
  candidates(projects, from, to, mark) {
    const investments = projects.numbers('investment');
    for (let index = from; index < to; index += 1) if (investments[index] === 0) mark(index);
  },
  check: (project) => (project.investment === 0 ? { field: 'investment' } : null),
});
