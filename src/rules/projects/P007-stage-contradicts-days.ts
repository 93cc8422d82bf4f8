import { isAfter } from '../../domain/day.ts';
import { STAGES } from '../../domain/stage.ts';
import { findingKind } from '../../findings/finding-kind.ts';
import { projectRule } from '../rule.ts';
import { NONE } from '../../table/records.ts';

const SIGNED = STAGES.indexOf('signed');
const REGISTERED = STAGES.indexOf('registered');

const KIND = findingKind({
  code: 'P007',
  name: 'stage-contradicts-days',
  severity: 'error',
  details: { start: 'day' },
  message: {
    zh: '进展是“{found}”，开工日期却写着{start}',
    en: "the stage is '{found}', yet a start date is given: {start}",
  },
  hint: {
    zh: '已经开工的，把进展改为“开工”或“在建”；没有开工的，删去开工日期，计划日期填到“约定开工日期”列',
    en: 'if it has started, make the stage 开工 or 在建; if not, remove the day or move it to 约定开工日期',
  },
  reason: {
    zh: '开工率按进展计算，这个项目算没算开工，取决于哪一格是对的。',
    en: 'The start rate goes by the stage: whether this project counts depends on which cell is right.',
  },
  bad: '化工园项目,12.5,开工 2021-05-31,签约',
  good: '化工园项目,12.5,开工 2021-05-31,在建',
});

/** A stage before the start beside a day on which it started. */
export const P007 = projectRule(KIND, {
  needs: ['stage', 'started'],
  candidates(projects, from, to, mark) {
    const statedStages = projects.codes('statedStage');
    const started = projects.numbers('started');
    for (let index = from; index < to; index += 1) {
      const stage = statedStages[index] ?? NONE;
      if ((stage === SIGNED || stage === REGISTERED) && (started[index] ?? NONE) >= 0) mark(index);
    }
  },
  check(project, { horizon }) {
    const { statedStage, started } = project;
    if (started === null || (statedStage !== 'signed' && statedStage !== 'registered')) return null;
    if (horizon !== null && isAfter(started, horizon)) return null;
    return { field: 'stage', details: { start: { day: started } }, related: [project.positionOf('started')] };
  },
});
