import { findingKind } from '../../findings/finding-kind.ts';
import { isBlank, projectRule } from '../rule.ts';
import { NONE } from '../../table/records.ts';

const KIND = findingKind({
  code: 'P014',
  name: 'investment-missing',
  severity: 'note',
  details: { stands: 'text?' },
  message: {
    zh: '[总投资写的是“{stands}”，没有金额|没有填总投资]，合计里不含这个项目的投资额',
    en: "[the investment says '{stands}', which is no amount|no investment is given]; totals lack that of this project",
  },
  hint: {
    zh: '补上合同金额；金额未定的可以留空，报告会在合计旁注明缺几个',
    en: 'fill in the amount of the contract; it may stay blank, reports then say beside the total how many are missing',
  },
  reason: {
    zh: '没有金额不等于0，项目计入个数，不计入投资额。',
    en: 'No amount is not zero: the project is counted, its investment is not.',
  },
  bad: '乐平市,化工园项目,-,2021-03-19',
  good: '乐平市,化工园项目,12.5,2021-03-19',
});

/** A project without an amount. */
export const P014 = projectRule(KIND, {
  needs: ['investment'],
  candidates(projects, from, to, mark) {
    const investments = projects.numbers('investment');
    for (let index = from; index < to; index += 1) if ((investments[index] ?? NONE) < 0) mark(index);
  },
  check(project) {
    if (project.investment !== null || !isBlank(project, 'investment')) return null;
    const stands = project.raw('investment')?.trim() ?? '';
    return { field: 'investment', details: stands === '' ? {} : { stands } };
  },
});
