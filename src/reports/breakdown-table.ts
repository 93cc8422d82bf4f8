import type { Group, Groups } from '../measures/groups.ts';
import { MEASURES } from '../measures/measure.ts';
import { rank } from '../measures/ranking.ts';
import type { Tally } from '../measures/tally.ts';
import { measureColumn, shareColumn, type TallyColumn } from './measure-columns.ts';
import { nameColumn, nameOf } from './ranking-table.ts';
import type { Row, TableSection } from './report.ts';

const IMPORTANCE: readonly (readonly [string, number])[] = [
  ['projects', 1],
  ['investment', 1],
  ['share', 3],
  ['started', 2],
  ['startRate', 2],
];

const COLUMNS: readonly TallyColumn[] = IMPORTANCE.map(([key, importance]) => {
  const measure = MEASURES.find((each) => each.key === key);
  return measure === undefined ? shareColumn(importance) : measureColumn(measure, importance);
});

/**
 * The projects divided by one grouping, every project in one row. Groups of the tool's own stand in their order, months in
 * the order of time, all others by investment.
 */
export function breakdownTable(groups: Groups, totals: Tally): TableSection {
  const { grouping } = groups;
  return {
    kind: 'table',
    path: ['breakdowns', grouping.key],
    title: { zh: `按${grouping.label.zh}分`, en: `By ${grouping.label.en.toLowerCase()}` },
    columns: [nameColumn(groups), ...COLUMNS.map(({ column }) => column)],
    rows: ordered(groups).map((group) => rowOf(groups, group, totals)),
    footer: null,
    by: null,
    notes: [],
  };
}

function rowOf(groups: Groups, { key, tally }: Group, totals: Tally): Row {
  const name = key === null ? null : nameOf(groups, key);
  return [name, ...COLUMNS.map((column) => column.valueOf(tally, totals))];
}

function ordered(groups: Groups): readonly Group[] {
  const all = groups.inOrder();
  if (groups.grouping.terms !== null || groups.grouping.chronological) return all;
  const named = all.filter(({ key }) => key !== null);
  const options = { order: 'descending', ties: 'sequential' } as const;
  const byInvestment = rank(named, ({ tally }) => tally.total('investment'), options);
  return [...byInvestment.map(({ entry }) => entry), ...all.filter(({ key }) => key === null)];
}
