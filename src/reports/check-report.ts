import { cellName } from '../domain/position.ts';
import { SEVERITY_LABELS, type Severity } from '../findings/severity.ts';
import type { CountOfKind, JudgedFinding } from '../findings/finding.ts';
import type { Language, Text } from '../domain/text.ts';
import { hintOf, messageOf } from '../findings/sentence.ts';
import { findingsSection, tailOf, type ReportContext } from './context.ts';
import type { Audience, Column, FindingsSection, Report, TableSection } from './report.ts';

/** What a check came to. */
export interface CheckResult {
  /** Every kind of which there are findings, and how many. */
  readonly byCode: readonly CountOfKind[];
  /** Findings by county; null: about no county. */
  readonly byCounty: readonly (readonly [
    county: string | null,
    counts: Readonly<Record<Severity, number>>,
  ])[];
  /** Findings that a baseline accepts; null: there is no baseline. */
  readonly accepted: number | null;
}

/** What of a check is to be said. */
export interface CheckParts {
  /** Whether the findings are listed, and whether they are counted. */
  readonly findings: boolean;
  readonly counts: boolean;
  /** People are spared tables without rows; programs find them always, and the findings as a table too. */
  readonly audience: Audience;
  /** Of the sentences in that table. */
  readonly language: Language;
}

/** The findings of a ledger, listed and counted by rule and county. */
export function checkReport(context: ReportContext, result: CheckResult, parts: CheckParts): Report {
  const kept = new Map<string, number>();
  for (const { kind } of context.findings.items) kept.set(kind.code, (kept.get(kind.code) ?? 0) + 1);
  const omittedByCode = result.byCode.flatMap(({ kind: { code, name }, count }) => {
    const omitted = count - (kept.get(code) ?? 0);
    return omitted === 0 ? [] : [{ code, name, count: omitted }];
  });
  const { byCode, accepted } = result;
  const findings: FindingsSection = {
    ...findingsSection(context.findings),
    ...(accepted === null ? {} : { accepted }),
    detailed: true,
    omittedByCode,
  };
  // The section of the findings is what says that there are none.
  const isEmpty = byCode.length === 0;
  const forPeople = parts.audience === 'people';
  const listed = parts.findings || isEmpty ? [findings] : [];
  const counted =
    parts.counts && !(isEmpty && forPeople) ? [byRule(result, !parts.findings), byCounty(result)] : [];
  const report: Report = {
    schema: 'zhaoshang.check/2',
    title: { zh: '台账核对', en: 'Check' },
    sections: [...listed, ...counted],
    tail: () => ({ ...tailOf(context), findings: null }),
  };
  if (forPeople) return report;
  return {
    ...report,
    tables: () => [findingsTable(context.findings.items, parts.language), ...counted],
  };
}

const COUNT = { kind: 'count', importance: 1 } as const;
const RULE_COLUMNS: readonly Column[] = [
  { key: 'code', label: { zh: '代码', en: 'Code' }, kind: 'text', importance: 1 },
  { key: 'name', label: { zh: '规则', en: 'Rule' }, kind: 'text', importance: 2 },
  { key: 'severity', label: { zh: '级别', en: 'Severity' }, kind: 'term', importance: 2 },
  { key: 'count', label: { zh: '条数', en: 'Count' }, ...COUNT },
];

/** @param saysAccepted whether what a baseline accepts is said here, since the findings are not listed */
function byRule({ byCode, accepted }: CheckResult, saysAccepted: boolean): TableSection {
  const known: readonly Text[] =
    saysAccepted && accepted !== null && accepted > 0
      ? [
          {
            zh: `另有${accepted}条已在基线中认可`,
            en: `${accepted} more ${accepted === 1 ? 'is' : 'are'} accepted in the baseline`,
          },
        ]
      : [];
  return {
    kind: 'table',
    path: ['counts', 'rule'],
    title: { zh: '按规则统计', en: 'By rule' },
    columns: RULE_COLUMNS,
    rows: byCode.map(({ kind, severity, count }) => [
      kind.code,
      kind.name,
      { key: severity, label: SEVERITY_LABELS[severity] },
      count,
    ]),
    footer: null,
    by: null,
    notes: known,
  };
}

function byCounty(result: CheckResult): TableSection {
  return {
    kind: 'table',
    path: ['counts', 'county'],
    title: { zh: '按县区统计', en: 'By county' },
    columns: [
      { key: 'county', label: { zh: '县区', en: 'County' }, kind: 'text', importance: 1 },
      { key: 'errors', label: SEVERITY_LABELS.error, ...COUNT },
      { key: 'warnings', label: SEVERITY_LABELS.warning, ...COUNT },
      { key: 'notes', label: SEVERITY_LABELS.note, ...COUNT },
    ],
    rows: result.byCounty.map(([county, { error, warning, note }]) => [county, error, warning, note]),
    footer: null,
    by: null,
    notes: [],
  };
}

const TEXTS = [
  ['file', '文件', 'File'],
  ['cell', '单元格', 'Cell'],
  ['severity', '级别', 'Severity'],
  ['code', '代码', 'Code'],
  ['name', '规则', 'Rule'],
  ['county', '县区', 'County'],
  ['project', '项目', 'Project'],
  ['found', '原文', 'Found'],
  ['message', '问题', 'Problem'],
  ['hint', '改法', 'How to mend it'],
] as const;

/** The findings as a table. @param language of the sentences in it */
function findingsTable(items: readonly JudgedFinding[], language: Language): TableSection {
  const texts = TEXTS.map(([key, zh, en]): Column => ({
    key,
    label: { zh, en },
    kind: 'text',
    importance: 1,
  }));
  const [file, cell, ...rest] = texts;
  if (file === undefined || cell === undefined) throw new Error('the table of findings has lost its columns');
  const row: Column = { key: 'row', label: { zh: '行', en: 'Row' }, ...COUNT };
  const line: Column = { key: 'line', label: { zh: '文件行', en: 'Line' }, ...COUNT };
  return {
    kind: 'table',
    path: ['findings'],
    title: { zh: '数据问题', en: 'Findings' },
    columns: [file, row, cell, line, ...rest],
    rows: items.map((item) => [
      item.position.source,
      item.position.row,
      cellName(item.position),
      item.position.line,
      SEVERITY_LABELS[item.severity][language],
      item.kind.code,
      item.kind.name,
      item.county,
      item.project,
      item.found,
      messageOf(item, language),
      hintOf(item, language),
    ]),
    footer: null,
    by: null,
    notes: [],
  };
}
