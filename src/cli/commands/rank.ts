import { GROUPINGS, type Grouping } from '../../measures/grouping.ts';
import { rankReport } from '../../reports/rank-report.ts';
import { command } from '../command.ts';
import { GROUPING_NAMES, MEASURE_NAMES } from '../help-texts.ts';
import { option } from '../option.ts';
import { FILTER_OPTIONS } from '../options/filter-options.ts';
import { FIGURE_OPTIONS, outputOptions } from '../options/output-options.ts';
import { RANK_OPTIONS, rankingRequest } from '../options/rank-options.ts';
import { READING_OPTIONS } from '../options/reading-options.ts';
import { named } from '../read-words.ts';
import { runReport } from '../run-report.ts';

function readGrouping(word: string, name: string): Grouping {
  return named(name, word, GROUPINGS);
}

/** `zhaoshang rank`: one ranking by any measure, over any grouping. */
export const rank = command({
  name: 'rank',
  text: { zh: '按任一指标排名', en: 'a ranking by any measure' },
  options: [
    option({
      flags: '--group-by <grouping>',
      text: {
        zh: '排名对象：county（默认）、industry、channel、leader、investor、month 等',
        en: 'what is ranked: county (default), industry, channel, leader, investor, month …',
      },
      read: readGrouping,
      absent: readGrouping('county', '--group-by'),
    }),
    ...RANK_OPTIONS,
    ...READING_OPTIONS,
    ...FILTER_OPTIONS,
    ...outputOptions('ranking'),
    ...FIGURE_OPTIONS,
  ],
  lists: [MEASURE_NAMES, GROUPING_NAMES],
  action(call, options) {
    const { groupBy } = options;
    return runReport(call, options, [groupBy], ({ measures }) => {
      const request = rankingRequest(options, measures);
      return ({ counting }, context, audience) => rankReport(counting, context, groupBy, request, audience);
    });
  },
});
