import { tailOf, type ReportContext } from './context.ts';
import type { Counting } from './counting.ts';
import { headlineSection, totalsSection } from './headline.ts';
import { leftOutTables } from './left-out-table.ts';
import { repeatedTables } from './repeated-table.ts';
import type { Audience, FactsSection, Report, TableSection } from './report.ts';

/** The totals of a ledger: for people a paragraph to paste, for programs all of them with what they lack. */
export function summaryReport(counting: Counting, context: ReportContext, audience: Audience): Report {
  const { totals, leftOut } = counting;
  const headline = headlineSection(totals, context);
  const summary = {
    schema: 'zhaoshang.summary/2',
    title: { zh: '概要', en: 'Summary' },
    filter: context.filter,
  };
  if (audience === 'people') {
    return { ...summary, sections: [headline], tail: () => ({ ...tailOf(context), findings: null }) };
  }
  const facts = totalsSection(totals, context);
  return {
    ...summary,
    sections: [headline, facts, ...repeatedTables(context.repeated), ...leftOutTables(leftOut)],
    tables: () => [oneRow(facts)],
    tail: () => tailOf(context),
  };
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
