import { findingKind } from '../../findings/finding-kind.ts';
import { isBlank, projectRule } from '../rule.ts';

const KIND = findingKind({
  code: 'P001',
  name: 'no-name',
  severity: 'warning',
  message: {
    zh: '没有填项目名称，但有金额，已按一个项目计',
    en: 'there is an amount but no project name; it was counted as a project',
  },
  hint: {
    zh: '补上项目名称；如果这一行是合计，在第一格写“小计”或“合计”',
    en: 'give the name; if the row is a sum, write 小计 or 合计 in its first cell',
  },
  reason: {
    zh: '没有名称的行可能是忘了写“小计”的合计行，那样金额就算了两遍。',
    en: 'A row without a name may be an unlabelled sum, and then its amount counts twice.',
  },
  bad: '乐平市,,12.5,2021-03-19',
  good: '乐平市,化工园项目,12.5,2021-03-19',
});

/** An amount that belongs to no named project. */
export const P001 = projectRule(KIND, {
  needs: ['name'],
  candidates(projects, from, to, mark) {
    for (let index = from; index < to; index += 1) if (!projects.says('name', index)) mark(index);
  },
  check: (project) => (!project.says('name') && isBlank(project, 'name') ? { field: 'name' } : null),
});
