import { findingKind } from '../../findings/finding-kind.ts';
import type { DuplicateRule } from '../rule.ts';

const KIND = findingKind({
  code: 'L004',
  name: 'near-equal-name',
  severity: 'warning',
  details: { related: 'position' },
  message: {
    zh: '项目“{found}”与{related}名称相近，投资方和总投资相同，可能是同一个项目',
    en: "project '{found}' resembles the one at {related}: same investor, same investment; it may be the same",
  },
  hint: {
    zh: '是同一个项目就删去一行；是分期项目，在名称里写明“一期”“二期”',
    en: 'delete one row if it is the same project; for phases say so in the name, as in 一期, 二期',
  },
  reason: {
    zh: '两个科室各填一次的项目，名称常差“公司”“项目”几个字，查重名查不出来。',
    en: 'A project entered by two offices often differs in a word such as 公司 or 项目, which no search for equal names finds.',
  },
  bad: '高端釉料建设项目,样例材料公司,12.5 / 年产高端釉料项目,样例材料公司,12.5',
  good: '高端釉料项目,样例材料公司,12.5 / 电子陶瓷项目,样例材料公司,8',
});

/** Names that differ only in words without meaning, with the same investor and the same investment. */
export const L004: DuplicateRule = {
  kind: KIND,
  needs: ['name', 'investor', 'investment'],
  sameness: 'bare-name',
};
