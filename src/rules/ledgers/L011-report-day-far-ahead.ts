import { findingKind } from '../../findings/finding-kind.ts';
import { endOfMonth, isAfter, isMonthOnly, monthsLater, type Day } from '../../domain/day.ts';
import { cellFinding, cellOf, type Cell, type LedgerRule } from '../rule.ts';
import { PAST_DAYS } from '../../books/projects.ts';
import { NONE } from '../../table/records.ts';

const KIND = findingKind({
  code: 'L011',
  name: 'report-day-far-ahead',
  severity: 'warning',
  details: { field: 'field', day: 'day' },
  message: {
    zh: '没有写明报告日，按台账中最后的日期（{field}“{found}”）计；它比其余签约（最晚{day}）晚一年以上，可能是计划日期或笔误',
    en: "no day of the report is stated, so that the last day in the ledger is taken: {field} '{found}'; more than a year after all other signings (the last: {day}), it may be a plan or a mistake",
  },
  hint: {
    zh: '写错的改正，计划的日期移到备注；日期没有错的，用 --as-of 指定报告日',
    en: 'correct the cell, or move a planned day into the remarks; if the day is right, name the day of the report with --as-of',
  },
  reason: {
    zh: '报告日太晚，计划中的开工、投产就都当成已经实现，开工率、投产率虚高。',
    en: 'With the day of the report too late, whatever is planned counts as done, and start and operating rates are too high.',
  },
  bad: '（没有填报时间）乐平市,化工园项目,12.5,2021-03-19,投产日期2024-12-31',
  good: '填报时间：2021年10月29日 / 乐平市,化工园项目,12.5,2021-03-19,投产日期2024-12-31',
});

const MONTHS = 12;

/** A day of the report that is the last day in the ledger, and lies far behind the days of signing. */
export const L011: LedgerRule = {
  kind: KIND,
  needs: ['signed'],
  start({ report }) {
    let last = NONE;
    let lastCell: Cell | null = null;
    /** The last two days of signing. */
    let signed = NONE;
    let signedBefore = NONE;
    return {
      see(projects) {
        for (const day of projects.numbers('signed').subarray(0, projects.count)) {
          if (day <= signedBefore || day === signed) continue;
          signedBefore = Math.min(day, signed);
          signed = Math.max(day, signed);
        }
        for (const field of PAST_DAYS) {
          const days = projects.numbers(field).subarray(0, projects.count);
          let latest = -1;
          for (let index = 0; index < days.length; index += 1) {
            const day = days[index] ?? NONE;
            if (day <= last) continue;
            last = day;
            latest = index;
          }
          if (latest >= 0) lastCell = cellOf(projects.recordAt(latest), field);
        }
      },
      end(_, from) {
        const other = last === signed ? signedBefore : signed;
        if (from !== 'last-day' || lastCell === null || other === NONE) return;
        if (isAfter(last, aYearAfter(other)))
          report(cellFinding(KIND, lastCell, { details: { day: { day: other } } }));
      },
    };
  },
};

function aYearAfter(day: Day): Day {
  return monthsLater(isMonthOnly(day) ? endOfMonth(day) : day, MONTHS);
}
