import { STAGES } from '../../domain/stage.ts';
import { findingKind } from '../../findings/finding-kind.ts';
import { isBlank, projectRule } from '../rule.ts';
import { NONE } from '../../table/records.ts';

const STARTED = STAGES.indexOf('started');
const COMPLETED = STAGES.indexOf('completed');

const KIND = findingKind({
  code: 'P008',
  name: 'started-without-day',
  severity: 'note',
  details: { stage: 'stage' },
  message: {
    zh: '进展是{stage}，没有填开工日期',
    en: 'the stage is {stage}, but there is no start date',
  },
  hint: {
    zh: '补上开工日期；只知道月份的写 2021-05',
    en: 'fill in the start date, or the month: 2021-05',
  },
  reason: {
    zh: '没有开工日期，仍按进展算作开工，但不能算“签约到开工”的天数，也看不出以前某一天是否已经开工。',
    en: 'It counts as started all the same, but the time it took, and how it stood on an earlier day, cannot be told.',
  },
  bad: '化工园项目,12.5,2021-03-19,,在建',
  good: '化工园项目,12.5,2021-03-19,2021-05-31,在建',
});

/** Works that have begun, nobody says when. */
export const P008 = projectRule(KIND, {
  needs: ['stage', 'started'],
  candidates(projects, from, to, mark) {
    const statedStages = projects.codes('statedStage');
    const started = projects.numbers('started');
    for (let index = from; index < to; index += 1) {
      const stage = statedStages[index] ?? NONE;
      if (stage >= STARTED && stage <= COMPLETED && (started[index] ?? NONE) < 0) mark(index);
    }
  },
  check(project) {
    const { statedStage, started } = project;
    if (started !== null) return null;
    if (statedStage !== 'started' && statedStage !== 'operating' && statedStage !== 'completed') return null;
    return isBlank(project, 'started')
      ? {
          field: 'started',
          details: { stage: { stage: statedStage } },
          related: [project.positionOf('stage')],
        }
      : null;
  },
});
