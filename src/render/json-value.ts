import { valueText } from '../findings/finding-value.ts';
import { cellName, type Position } from '../domain/position.ts';
import type { JudgedFinding } from '../findings/finding.ts';
import { hintOf, messageOf } from '../findings/sentence.ts';
import { isoDay } from '../domain/day.ts';
import { quotientText } from '../domain/decimal.ts';
import { percentText } from '../domain/rate.ts';
import type { Language } from '../domain/text.ts';
import type { ColumnKind, ReportSource, Value } from '../reports/report.ts';
import { jsonLine, jsonString, jsonStringOrNull } from './json-text.ts';
import { knownValue } from './known-value.ts';

/** A value with its key and kind. */
export interface Member {
  readonly key: string;
  readonly kind: ColumnKind;
  readonly value: Value;
}

/** A value as JSON, always exact and in yuan; only percents and means are rounded. */
export function valueJson(kind: ColumnKind, value: Value): string {
  const known = knownValue(kind, value);
  if (known === null) return 'null';
  switch (known.kind) {
    case 'text':
      return jsonString(known.value);
    case 'term':
      return jsonString(known.value.key);
    case 'count':
    case 'rank':
    case 'amount':
      return String(known.value);
    case 'total':
      return String(known.value.amount);
    case 'mean':
      return quotientText(known.value.sum, known.value.count, {
        digits: 0,
        rounding: 'half-up',
        trimZeros: true,
      });
    case 'rate':
    case 'share': {
      const percent = percentText(known.value, { digits: 2, rounding: 'half-up', trimZeros: true });
      const { numerator, denominator } = known.value;
      return `{ "numerator": ${numerator}, "denominator": ${denominator}, "percent": ${percent} }`;
    }
    case 'day':
      return jsonString(isoDay(known.value));
  }
}

/**
 * The keys and JSON of an object: its values, then `missing`, which says for each total how many projects it lacks (null
 * where there is no total). Without totals there is no `missing`.
 */
export function membersJson(members: readonly Member[]): readonly (readonly [string, string])[] {
  const entries = members.map(({ key, kind, value }) => [key, valueJson(kind, value)] as const);
  const totals = members.filter(({ kind }) => kind === 'total');
  if (totals.length === 0) return entries;
  const missing = totals.map(({ key, kind, value }) => {
    const known = knownValue(kind, value);
    return [key, known?.kind === 'total' ? String(known.value.missing) : 'null'] as const;
  });
  return [...entries, ['missing', jsonLine(missing)]];
}

/** Where something stands. */
function positionJson(position: Position): readonly (readonly [string, string])[] {
  return [
    ['file', jsonStringOrNull(position.source)],
    ['sheet', jsonStringOrNull(position.sheet)],
    ['row', String(position.row)],
    ['column', String(position.column)],
    ['cell', jsonStringOrNull(cellName(position))],
    ['line', String(position.line)],
  ];
}

/** A finding on one line. */
export function findingJson(finding: JudgedFinding, language: Language): string {
  const { kind, position } = finding;
  return jsonLine([
    ['code', jsonString(kind.code)],
    ['name', jsonString(kind.name)],
    ['severity', jsonString(finding.severity)],
    ...positionJson(position),
    ['field', jsonStringOrNull(finding.field?.key ?? null)],
    ['county', jsonStringOrNull(finding.county)],
    ['found', jsonStringOrNull(finding.found)],
    [
      'expected',
      finding.expected === null ? 'null' : jsonString(valueText(finding.expected, position.source, language)),
    ],
    ['message', jsonString(messageOf(finding, language))],
    ['hint', jsonString(hintOf(finding, language))],
  ]);
}

/** A file that went into the report, on one line. */
export function sourceJson(source: ReportSource): string {
  return jsonLine([
    ['file', jsonString(source.file)],
    ['sha256', jsonStringOrNull(source.sha256)],
    ['bytes', String(source.bytes)],
    ['encoding', jsonString(source.encoding)],
    ['delimiter', jsonString(source.delimiter)],
    ['rows', String(source.rows)],
    ['projects', String(source.projects)],
    ...(source.other === undefined
      ? []
      : ([
          ['kind', jsonString(source.other.kind.key)],
          ['records', String(source.other.records)],
        ] as const)),
  ]);
}
