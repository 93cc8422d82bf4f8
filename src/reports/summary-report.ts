import { findingsSection, type ReportContext } from './context.ts';
import type { Counting } from './counting.ts';
import { headlineSection, totalsSection } from './headline.ts';
import { leftOutTables } from './left-out-table.ts';
import { repeatedTables } from './repeated-table.ts';
import type { FactsSection, Report, Section, TableSection } from './report.ts';

/** What a summary is: a paragraph for pasting, one row of a table, or all totals with what they lack. */
export type SummaryShape = 'paragraph' | 'row' | 'facts';

/** The totals of a ledger, in one of the shapes. */
export function summaryReport(counting: Counting, context: ReportContext, shape: SummaryShape): Report {
  return {
    schema: 'zhaoshang.summary/1',
    title: { zh: '概要', en: 'Summary' },
    asOf: context.asOf,
    asOfFrom: context.asOfFrom,
    filter: context.filter,
    sources: context.sources,
    sections: sectionsOf(counting, context, shape),
  };
}

function sectionsOf(counting: Counting, context: ReportContext, shape: SummaryShape): readonly Section[] {
  const { totals, leftOut } = counting;
  switch (shape) {
    case 'paragraph':
      return [headlineSection(totals, context)];
    case 'row':
      return [oneRow(totalsSection(totals, context))];
    case 'facts':
      return [
        headlineSection(totals, context),
        totalsSection(totals, context),
        ...repeatedTables(context.repeated),
        ...leftOutTables(leftOut),
        findingsSection(context.findings),
      ];
  }
}

function oneRow({ path, title, facts }: FactsSection): TableSection {
  return {
    kind: 'table',
    path,
    title,
    columns: facts.map(({ key, label, kind }) => ({ key, label, kind, importance: 1 })),
    rows: [facts.map(({ value }) => value)],
    footer: null,
    by: null,
    notes: [],
  };
}
