import type { RepeatedInFile } from './context.ts';
import type { TableSection } from './report.ts';

/** What the figures count more than once, file by file; no section where nothing is. */
export function repeatedTables(repeated: readonly RepeatedInFile[]): readonly TableSection[] {
  if (repeated.length === 0) return [];
  return [
    {
      kind: 'table',
      path: ['repeated'],
      title: { zh: '重复计入的项目', en: 'Counted more than once' },
      columns: [
        { key: 'file', label: { zh: '文件', en: 'File' }, kind: 'text', importance: 1 },
        { key: 'alsoIn', label: { zh: '已见于', en: 'Also in' }, kind: 'text', importance: 2 },
        { key: 'projects', label: { zh: '行数', en: 'Rows' }, kind: 'count', importance: 1 },
        { key: 'investment', label: { zh: '投资总额', en: 'Investment' }, kind: 'amount', importance: 1 },
      ],
      rows: repeated.map(({ file, alsoIn, projects, investment }) => [file, alsoIn, projects, investment]),
      footer: null,
      by: null,
      notes: [
        {
          zh: '县区相同，且编号或名称相同的，视为同一个项目',
          en: 'Taken for the same project: same county, and same code or name',
        },
      ],
    },
  ];
}
