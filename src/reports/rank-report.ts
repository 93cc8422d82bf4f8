import type { Grouping } from '../measures/grouping.ts';
import { rankingColumns } from './county-report.ts';
import { tailOf, type RankingRequest, type ReportContext } from './context.ts';
import type { Counting } from './counting.ts';
import { leftOutTables } from './left-out-table.ts';
import { rankingTable } from './ranking-table.ts';
import { repeatedTables } from './repeated-table.ts';
import type { Audience, Report } from './report.ts';

/** One ranking by any measure, over any grouping. */
export function rankReport(
  counting: Counting,
  context: ReportContext,
  grouping: Grouping,
  request: RankingRequest,
  audience: Audience,
): Report {
  const { totals } = counting;
  const { counties } = context;
  const groups = counting.groups(grouping.key);
  const table = rankingTable({
    groups,
    totals,
    counties,
    request,
    columns: rankingColumns(request.by, totals, audience),
  });
  return {
    schema: 'zhaoshang.ranking/2',
    title: table.title,
    filter: context.filter,
    sections: [table, ...repeatedTables(context.repeated), ...leftOutTables(counting.leftOut)],
    tail: () => tailOf(context),
  };
}
