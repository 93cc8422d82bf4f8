import { STAGES } from '../../domain/stage.ts';
import { findingKind } from '../../findings/finding-kind.ts';
import { isBlank, projectRule } from '../rule.ts';

const TERMINATED = STAGES.indexOf('terminated');

const KIND = findingKind({
  code: 'P018',
  name: 'terminated-without-day',
  severity: 'note',
  details: { stage: ['text', '进展', 'stage'] },
  message: {
    zh: '进展是“{stage}”，没有填终止日期',
    en: "the stage is '{stage}', but there is no termination date",
  },
  hint: { zh: '补上终止（解约）日期', en: 'fill in the day on which the contract ended' },
  reason: {
    zh: '没有终止日期，以前各期的报告也会把它当作已经终止。',
    en: 'Without the day, reports for earlier days take the project for terminated as well.',
  },
  bad: '化工园项目,12.5,2021-03-19,解约,',
  good: '化工园项目,12.5,2021-03-19,解约,2021-09-30',
});

/** A project that ended, nobody says when. */
export const P018 = projectRule(KIND, {
  needs: ['stage', 'terminated'],
  candidates(projects, from, to, mark) {
    const statedStages = projects.codes('statedStage');
    for (let index = from; index < to; index += 1) if (statedStages[index] === TERMINATED) mark(index);
  },
  check(project) {
    if (project.statedStage !== 'terminated' || project.terminated !== null) return null;
    if (!isBlank(project, 'terminated')) return null;
    return {
      field: 'terminated',
      details: { stage: project.raw('stage') },
      related: [project.positionOf('stage')],
    };
  },
});
