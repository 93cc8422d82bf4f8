import { COUNTY_REPORT_GROUPINGS, countyReport } from '../../reports/county-report.ts';
import { command } from '../command.ts';
import { MEASURE_NAMES } from '../help-texts.ts';
import { FILTER_OPTIONS } from '../options/filter-options.ts';
import { FIGURE_OPTIONS, outputOptions } from '../options/output-options.ts';
import { RANK_OPTIONS, rankingRequest } from '../options/rank-options.ts';
import { READING_OPTIONS } from '../options/reading-options.ts';
import { runReport } from '../run-report.ts';

/** `zhaoshang report`: totals, the ranking of the counties, the breakdowns. */
export const report = command({
  name: 'report',
  text: {
    zh: '月报：总计、县区排名、分类汇总、数据问题',
    en: 'the monthly report: totals, ranking of the counties, breakdowns',
  },
  options: [
    ...READING_OPTIONS,
    ...FILTER_OPTIONS,
    ...RANK_OPTIONS,
    ...outputOptions('ranking', 'industry'),
    ...FIGURE_OPTIONS,
  ],
  lists: [MEASURE_NAMES],
  action: (call, options) =>
    runReport(call, options, COUNTY_REPORT_GROUPINGS, ({ measures }) => {
      const request = rankingRequest(options, measures);
      return ({ counting }, context, audience) => countyReport(counting, context, request, audience);
    }),
});
