import { MEASURES, type Measure } from '../measures/measure.ts';
import { GROUPINGS, type Grouping } from '../measures/grouping.ts';
import { breakdownTable } from './breakdown-table.ts';
import { tailOf, type RankingRequest, type ReportContext } from './context.ts';
import type { Counting } from './counting.ts';
import { headlineSection, isKnown, totalsSection } from './headline.ts';
import { leftOutTables } from './left-out-table.ts';
import { measureColumn, shareColumn, type TallyColumn } from './measure-columns.ts';
import { rankingTable } from './ranking-table.ts';
import type { Tally } from '../measures/tally.ts';
import { repeatedTables } from './repeated-table.ts';
import type { Audience, Report } from './report.ts';

const BREAKDOWNS = ['industry', 'channel', 'chainRole', 'size', 'stage', 'month'];

/** What the county report divides the projects by. */
export const COUNTY_REPORT_GROUPINGS: readonly Grouping[] = GROUPINGS.filter(
  ({ key }) => key === 'county' || BREAKDOWNS.includes(key),
);

const RANKING_COLUMNS: readonly (readonly [string, number])[] = [
  ['projects', 2],
  ['investment', 1],
  ['investmentShare', 6],
  ['started', 3],
  ['startRate', 2],
  ['output', 4],
  ['tax', 5],
];

/**
 * The columns of a ranking by some measure: the usual ones, and that measure. People are spared other columns of which the
 * ledger tells nothing.
 */
export function rankingColumns(by: Measure, totals: Tally, audience: Audience): readonly TallyColumn[] {
  const columns = RANKING_COLUMNS.map(([key, importance]) => {
    const measure = MEASURES.find((each) => each.key === key);
    return measure === undefined
      ? shareColumn(importance)
      : measureColumn(measure, key === by.key ? 1 : importance);
  });
  const usual =
    audience === 'people'
      ? columns.filter(({ column, valueOf }) => column.key === by.key || isKnown(valueOf(totals, totals)))
      : columns;
  return RANKING_COLUMNS.some(([key]) => key === by.key) ? usual : [measureColumn(by, 1), ...usual];
}

/**
 * The monthly report: totals, the ranking of the counties, the breakdowns, what is not counted, the findings. People are
 * spared breakdowns and columns of which the ledger tells nothing.
 */
export function countyReport(
  counting: Counting,
  context: ReportContext,
  request: RankingRequest,
  audience: Audience,
): Report {
  const { totals } = counting;
  const known = (key: string): boolean =>
    counting
      .groups(key)
      .inOrder()
      .some((group) => group.key !== null);
  const breakdowns = audience === 'people' ? BREAKDOWNS.filter(known) : BREAKDOWNS;
  const { city, counties } = context;
  return {
    schema: 'zhaoshang.report/2',
    title: {
      zh: `${city ?? '全市'}重大项目签约开工情况`,
      en: city === null ? 'Major investment projects' : `Major investment projects of ${city}`,
    },
    filter: context.filter,
    sections: [
      headlineSection(totals, context),
      totalsSection(totals, context),
      rankingTable({
        groups: counting.groups('county'),
        totals,
        counties,
        request,
        columns: rankingColumns(request.by, totals, audience),
      }),
      ...breakdowns.map((key) => breakdownTable(counting.groups(key), totals)),
      ...repeatedTables(context.repeated),
      ...leftOutTables(counting.leftOut),
    ],
    tail: () => tailOf(context),
  };
}
