import { findingsSection, type ReportContext } from './context.ts';
import type { Counting } from './counting.ts';
import { headlineSection, totalsSection } from './headline.ts';
import { leftOutTables } from './left-out-table.ts';
import type { Report } from './report.ts';

/** The paragraph for pasting; in formats for programs, the totals. @param forPeople whether the totals are left out */
export function summaryReport(counting: Counting, context: ReportContext, forPeople: boolean): Report {
  const { totals } = counting;
  return {
    schema: 'zhaoshang.summary/1',
    title: { zh: '概要', en: 'Summary' },
    asOf: context.asOf,
    asOfFrom: context.asOfFrom,
    sources: context.sources,
    sections: forPeople
      ? [headlineSection(totals, context)]
      : [
          headlineSection(totals, context),
          totalsSection(totals, context),
          ...leftOutTables(counting.leftOut),
          findingsSection(context.findings),
        ],
  };
}
