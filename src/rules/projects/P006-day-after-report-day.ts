import { isAfter } from '../../domain/day.ts';
import { findingKind } from '../../findings/finding-kind.ts';
import { projectRule } from '../rule.ts';
import type { DayField } from '../../books/projects.ts';
import { NONE } from '../../table/records.ts';

const PAST: readonly DayField[] = ['signed', 'registered', 'started', 'operating', 'completed'];

const KIND = findingKind({
  code: 'P006',
  name: 'day-after-report-day',
  severity: 'warning',
  details: { field: 'field', expected: 'day' },
  message: {
    zh: '{field}“{found}”在报告日（{expected}）之后',
    en: "{field} '{found}' is after the day of the report, {expected}",
  },
  hint: {
    zh: '还没有发生的，日期移到“约定开工日期”等计划列；已经发生的，核对年份，或把报告日改到实际填报的日子',
    en: 'a day still to come belongs in a column for plans such as 约定开工日期; otherwise check the year, or the day of the report',
  },
  reason: {
    zh: '报告日之后的事不计入本期，计划日期填进实际日期的列会让人误以为已经开工。',
    en: 'What comes after the day of the report is not counted; a planned day in a column for facts misleads.',
  },
  bad: '填报时间 2021-10-29：化工园项目,开工 2021-12-01',
  good: '填报时间 2021-10-29：化工园项目,约定开工 2021-12-01',
});

/** Days of things done that come after the day of the report. Silent where that day is not stated. */
export const P006 = projectRule(KIND, {
  needs: [],
  candidates(projects, from, to, mark, { horizon }) {
    if (horizon === null) return;
    for (const field of PAST) {
      const days = projects.numbers(field);
      for (let index = from; index < to; index += 1) if ((days[index] ?? NONE) > horizon) mark(index);
    }
  },
  check(project, { horizon }) {
    if (horizon === null) return null;
    return PAST.flatMap((field) => {
      const day = project[field];
      return day !== null && isAfter(day, horizon) ? [{ field, expected: { day: horizon } }] : [];
    });
  },
});
