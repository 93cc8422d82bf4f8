import { isoDay } from '../domain/day.ts';
import type {
  FindingsSection,
  HeadlineSection,
  Report,
  ReportTail,
  Section,
  TableSection,
} from '../reports/report.ts';
import { findingJson, membersJson, sourceJson } from './json-value.ts';
import { jsonLine, jsonString } from './json-text.ts';
import type { RenderStyle } from './render-style.ts';
import { batchesOf, endsLate } from './tables.ts';

type Leaf = Exclude<Section, HeadlineSection>;
/** Sections by the parts of their paths, in the order of the report. A map, so that `__proto__` is a key like others. */
type Branch = Map<string, Branch | Leaf>;

/**
 * A report for programs, as `report.schema.json` describes it. Sources and the day stand before the sections, unless a
 * table arrives while a ledger is read: then they are known only after it, and stand last.
 */
export async function* renderJson(report: Report, style: RenderStyle): AsyncGenerator<string, void, void> {
  yield `{\n  "schema": ${jsonString(report.schema)}`;
  if (endsLate(report)) {
    yield* drawTree(report.sections, style);
    const tail = report.tail();
    yield* drawTree(closingOf(tail), style);
    yield originJson(report, tail);
  } else {
    const tail = report.tail();
    yield originJson(report, tail);
    yield* drawTree([...report.sections, ...closingOf(tail)], style);
  }
  yield '\n}\n';
}

function closingOf({ findings }: ReportTail): readonly Section[] {
  return findings === null ? [] : [findings];
}

async function* drawTree(
  sections: readonly Section[],
  style: RenderStyle,
): AsyncGenerator<string, void, void> {
  for (const [key, node] of treeOf(sections)) {
    yield `,\n  ${jsonString(key)}: `;
    yield* drawNode(node, '  ', style);
  }
}

function originJson({ filter = [] }: Report, tail: ReportTail): string {
  const asOf = tail.reportDay === null ? 'null' : jsonString(isoDay(tail.reportDay));
  const sources = listJson(tail.sources.map(sourceJson), '  ');
  const only = filter.length === 0 ? '' : `,\n  "filter": [${filter.map(jsonString).join(', ')}]`;
  return `,\n  "asOf": ${asOf},\n  "asOfFrom": ${jsonString(tail.reportDayFrom)}${only},\n  "sources": ${sources}`;
}

function treeOf(sections: readonly Section[]): Branch {
  const root: Branch = new Map();
  for (const section of sections) {
    if (section.kind === 'headline') continue;
    let branch = root;
    for (const part of section.path.slice(0, -1)) {
      const next = branch.get(part) ?? new Map();
      if (!(next instanceof Map)) throw new Error(`two sections at ${section.path.join('.')}`);
      branch.set(part, next);
      branch = next;
    }
    const last = section.path.at(-1) ?? '';
    if (branch.has(last)) throw new Error(`two sections at ${section.path.join('.')}`);
    branch.set(last, section);
  }
  return root;
}

async function* drawNode(
  node: Branch | Leaf,
  indent: string,
  style: RenderStyle,
): AsyncGenerator<string, void, void> {
  if (node instanceof Map) {
    let before = '{';
    for (const [key, child] of node) {
      yield `${before}\n${indent}  ${jsonString(key)}: `;
      yield* drawNode(child, `${indent}  `, style);
      before = ',';
    }
    yield `\n${indent}}`;
    return;
  }
  switch (node.kind) {
    case 'facts':
      yield objectJson(membersJson(node.facts), indent);
      break;
    case 'table':
      yield* drawTable(node, indent);
      break;
    case 'findings':
      yield findingsJson(node, indent, style);
      break;
  }
}

/**
 * An array of rows, one on each line; inside an object that names the order where there is one. Cells of a row that lie
 * beyond the columns have no names; they stand in a list.
 */
async function* drawTable(table: TableSection, indent: string): AsyncGenerator<string, void, void> {
  const inner = table.by === null ? indent : `${indent}  `;
  if (table.by !== null) yield `{\n${inner}"by": ${jsonString(table.by)},\n${inner}"rows": `;
  let before = '[';
  for await (const rows of batchesOf(table)) {
    const lines = rows.map((row) => {
      const members = table.columns.map(({ key, kind }, index) => ({ key, kind, value: row[index] ?? null }));
      const beyond = row.slice(table.columns.length).map((cell) => jsonString(String(cell)));
      const all = [
        ...membersJson(members),
        ...(beyond.length === 0 ? [] : [['beyond', `[${beyond.join(', ')}]`] as const]),
      ];
      const line = `${before}\n${inner}  ${jsonLine(all)}`;
      before = ',';
      return line;
    });
    yield lines.join('');
  }
  yield before === '[' ? '[]' : `\n${inner}]`;
  if (table.by !== null) yield `\n${indent}}`;
}

function findingsJson(section: FindingsSection, indent: string, style: RenderStyle): string {
  const items = section.items.map((item) => findingJson(item, style.language));
  const members: readonly (readonly [string, string])[] = [
    ['errors', String(section.errors)],
    ['warnings', String(section.warnings)],
    ['notes', String(section.notes)],
    ...(section.accepted === undefined ? [] : [['accepted', String(section.accepted)] as const]),
    ['omitted', String(section.omitted)],
    ['items', listJson(items, `${indent}  `)],
  ];
  return objectJson(members, indent);
}

function objectJson(members: readonly (readonly [key: string, json: string])[], indent: string): string {
  if (members.length === 0) return '{}';
  const lines = members.map(([key, json]) => `${indent}  ${jsonString(key)}: ${json}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

function listJson(items: readonly string[], indent: string): string {
  if (items.length === 0) return '[]';
  return `[\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}]`;
}
