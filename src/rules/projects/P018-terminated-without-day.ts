import { isBlank, projectRule } from '../field-rule.ts';

/** A project that ended, nobody says when. */
export const P018 = projectRule(
  {
    code: 'P018',
    name: 'terminated-without-day',
    severity: 'note',
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
  },
  ['stage', 'terminated'],
  (project) => {
    if (project.statedStage !== 'terminated' || project.terminated !== null) return null;
    if (!isBlank(project, 'terminated')) return null;
    return { field: 'terminated', details: { stage: project.raw('stage') }, related: [project.at('stage')] };
  },
);
