import { findingKind } from '../../findings/finding-kind.ts';
import { isBlank, projectRule } from '../rule.ts';
import { NONE } from '../../table/records.ts';

const KIND = findingKind({
  code: 'P009',
  name: 'no-stage',
  severity: 'warning',
  message: {
    zh: '没有填进展，也没有开工日期，按没有开工计',
    en: 'neither a stage nor a start date is given; it counts as not started',
  },
  hint: {
    zh: '在“进展”列填在谈、签约、注册、开工、投产、竣工、终止之一',
    en: 'fill in one of 在谈, 签约, 注册, 开工, 投产, 竣工, 终止',
  },
  reason: {
    zh: '如果其实已经开工，开工率就少算了一个。',
    en: 'If it has started after all, the start rate is one too low.',
  },
  bad: '化工园项目,12.5,2021-03-19,,',
  good: '化工园项目,12.5,2021-03-19,,签约',
});

/** A project of which nothing tells how far it is. */
export const P009 = projectRule(KIND, {
  needs: ['stage'],
  candidates(projects, from, to, mark) {
    const statedStages = projects.codes('statedStage');
    const started = projects.numbers('started');
    for (let index = from; index < to; index += 1)
      if ((statedStages[index] ?? NONE) < 0 && (started[index] ?? NONE) < 0) mark(index);
  },
  check(project) {
    const { statedStage, started, operating, completed, terminated } = project;
    if (statedStage !== null || started !== null || operating !== null) return null;
    if (completed !== null || terminated !== null || project.isUnread('started')) return null;
    return isBlank(project, 'stage') ? { field: 'stage' } : null;
  },
});
