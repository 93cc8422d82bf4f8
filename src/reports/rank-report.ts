import type { Grouping } from '../measures/grouping.ts';
import { rankingColumns } from './county-report.ts';
import { findingsSection, type RankingRequest, type ReportContext } from './context.ts';
import type { Counting } from './counting.ts';
import { leftOutTables } from './left-out-table.ts';
import { rankingTable } from './ranking-table.ts';
import { repeatedTables } from './repeated-table.ts';
import type { Report } from './report.ts';

/** One ranking by any measure, over any grouping. */
export function rankReport(
  counting: Counting,
  context: ReportContext,
  grouping: Grouping,
  request: RankingRequest,
  forPeople: boolean,
): Report {
  const { totals } = counting;
  const { counties } = context;
  const groups = counting.groups(grouping.key);
  const table = rankingTable({
    groups,
    totals,
    counties,
    request,
    columns: rankingColumns(request.by, totals, forPeople),
  });
  return {
    schema: 'zhaoshang.ranking/1',
    title: table.title,
    asOf: context.asOf,
    asOfFrom: context.asOfFrom,
    filter: context.filter,
    sources: context.sources,
    sections: [
      table,
      ...repeatedTables(context.repeated),
      ...leftOutTables(counting.leftOut),
      findingsSection(context.findings),
    ],
  };
}
