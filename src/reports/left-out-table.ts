import type { Text } from '../domain/text.ts';
import type { LeftOut, LeftOutReason } from '../measures/scope.ts';
import type { TableSection } from './report.ts';

/** Why projects are not counted, in words. */
export const LEFT_OUT_REASONS: Readonly<Record<LeftOutReason, Text>> = {
  'after-day': { zh: '签约日期晚于报告日', en: 'signed after the day of the report' },
  negotiating: { zh: '在谈，尚未签约', en: 'still negotiated, not signed' },
  unreadable: { zh: '筛选所看的单元格无法读取', en: 'what the filter looks at cannot be read' },
  'month-only': {
    zh: '只知道月份，无法判断是否在筛选的日期内',
    en: 'only the month is known, while the filter asks for days within it',
  },
};

/** What of the ledger is not in the figures, and why; no section where nothing was left out. */
export function leftOutTables(leftOut: readonly LeftOut[]): readonly TableSection[] {
  if (leftOut.length === 0) return [];
  return [
    {
      kind: 'table',
      path: ['leftOut'],
      title: { zh: '未计入的项目', en: 'Not counted' },
      columns: [
        { key: 'reason', label: { zh: '原因', en: 'Reason' }, kind: 'term', importance: 1 },
        { key: 'projects', label: { zh: '项目数', en: 'Projects' }, kind: 'count', importance: 1 },
        { key: 'investment', label: { zh: '投资总额', en: 'Investment' }, kind: 'total', importance: 1 },
      ],
      rows: leftOut.map(({ reason, projects, investment }) => [
        { key: reason, label: LEFT_OUT_REASONS[reason] },
        projects,
        investment,
      ]),
      footer: null,
      by: null,
      notes: [],
    },
  ];
}
