import { isAfter } from '../../domain/day.ts';
import { STAGES } from '../../domain/stage.ts';
import { FIELDS } from '../../books/projects.ts';
import { findingKind } from '../../findings/finding-kind.ts';
import { projectRule } from '../rule.ts';

const NEGOTIATING = STAGES.indexOf('negotiating');

const KIND = findingKind({
  code: 'P019',
  name: 'negotiating-with-signing-day',
  severity: 'warning',
  details: { dated: ['field', '日期列', 'column'], day: 'day' },
  message: {
    zh: '进展是“{found}”，却有{dated}（{day}）；在谈项目不计入签约',
    en: "the stage is '{found}', yet a day is given: {dated}, {day}; projects under negotiation do not count as signed",
  },
  hint: {
    zh: '已经签约的，把进展改为“签约”或以后的阶段；没有签约的，删去日期',
    en: 'if it is signed, make the stage 签约 or a later one; if not, remove the day',
  },
  reason: {
    zh: '在谈的项目不算签约，签约个数和金额会少一个。',
    en: 'A project under negotiation is not signed: number and amount of signed projects lack it.',
  },
  bad: '化工园项目,12.5,签约 2021-03-19,在谈',
  good: '化工园项目,12.5,签约 2021-03-19,签约',
});

/** Talks that go on beside a day on which they ended. */
export const P019 = projectRule(KIND, {
  needs: ['stage'],
  candidates(projects, from, to, mark) {
    const statedStages = projects.codes('statedStage');
    for (let index = from; index < to; index += 1) if (statedStages[index] === NEGOTIATING) mark(index);
  },
  check(project, { horizon }) {
    if (project.statedStage !== 'negotiating') return null;
    const dated = (['signed', 'started'] as const).find((field) => project[field] !== null);
    const day = dated === undefined ? null : project[dated];
    // A day to come is a plan, and one that the rule for such days speaks about.
    if (dated === undefined || day === null || (horizon !== null && isAfter(day, horizon))) return null;
    return {
      field: 'stage',
      details: { dated: { field: FIELDS[dated] }, day: { day } },
      related: [project.positionOf(dated)],
    };
  },
});
