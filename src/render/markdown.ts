import { SEVERITY_LABELS } from '../findings/severity.ts';
import type { FactsSection, FindingsSection, Report, Row, TableSection } from '../reports/report.ts';
import { headlineText } from './headline.ts';
import { MissingNote } from './missing-note.ts';
import { originLines } from './origin.ts';
import { outline, tableTitle, type Part } from './outline.ts';
import type { RenderStyle } from './render-style.ts';
import { batchesOf } from './tables.ts';
import { factText, footerText, isMoney, isWords, valueText } from './value-text.ts';
import {
  EMPTY_TABLE,
  findingCounts,
  hintText,
  messageText,
  omittedLine,
  placeOf,
  said,
  unitLine,
} from './words.ts';

/** A report for a page of GitHub-flavoured Markdown. */
export async function* renderMarkdown(
  report: Report,
  style: RenderStyle,
): AsyncGenerator<string, void, void> {
  let gap = '';
  for (const part of outline(report, style.table)) {
    yield gap;
    yield* drawPart(part, report, style);
    gap = '\n';
  }
}

/**
 * Text that Markdown shows as it stands: markup, table bars, tags, entities and links lose their meaning, and line breaks
 * become blanks.
 */
export function escape(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*_{}[\]#|~$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
    .trim();
}

/** As `escape`, for text at the start of a paragraph or list item, where some characters begin a list or a rule. */
function escapeStart(text: string): string {
  return escape(text).replace(/^[-+=](?=\s|[-=]|$)|(?<=^\d{1,9})[.)]/, '\\$&');
}

function paragraph(text: string): string {
  return `${escapeStart(text)}\n`;
}

function drawPart(part: Part, report: Report, style: RenderStyle): Iterable<string> | AsyncIterable<string> {
  switch (part.kind) {
    case 'title':
      return [`# ${escape(said(report.title, style.language))}\n`];
    case 'origin':
      return originLines(report, part.tail, style.language).map((text) => `- ${escapeStart(text)}\n`);
    case 'headline':
      return [paragraph(headlineText(part.headline, style))];
    case 'facts':
      return drawFacts(part, style);
    case 'table':
      return drawTable(part, tableTitle(part, report, style.language), style);
    case 'findings':
      return drawFindings(part, style);
  }
}

function* drawFacts(section: FactsSection, style: RenderStyle): Generator<string> {
  const { language } = style;
  const note = new MissingNote();
  const colon = language === 'zh' ? '：' : ': ';
  yield heading(said(section.title, language));
  for (const fact of section.facts) {
    note.seeWhole(fact, fact.value);
    const value = factText(fact, style);
    yield `- ${escapeStart(`${said(fact.label, language)}${colon}${value}`)}\n`;
  }
  for (const text of [note.text(language), ...(section.notes ?? []).map((each) => said(each, language))]) {
    if (text !== null) yield `\n${paragraph(text)}`;
  }
}

async function* drawTable(
  table: TableSection,
  title: string | null,
  style: RenderStyle,
): AsyncGenerator<string, void, void> {
  const { language } = style;
  const { columns } = table;
  const note = new MissingNote();
  const textsOf = (row: Row, textOf = valueText) =>
    columns.map(({ kind }, index) => escape(textOf(kind, row[index] ?? null, style)));
  if (title !== null) yield heading(title);
  let empty = true;
  for await (const rows of batchesOf(table)) {
    if (rows.length > 0 && empty) {
      empty = false;
      if (columns.some(({ kind }) => isMoney(kind))) yield `${paragraph(unitLine(style.unit, language))}\n`;
      yield line(columns.map(({ label }) => escape(said(label, language))));
      yield line(columns.map(({ kind }) => (isWords(kind) ? '---' : '--:')));
    }
    for (const row of rows) {
      for (const [index, column] of columns.entries()) note.see(column, row[index] ?? null);
      yield line(textsOf(row));
    }
  }
  if (empty) {
    yield `${EMPTY_TABLE[language]}\n`;
  } else if (table.footer !== null) {
    for (const [index, column] of columns.entries()) note.seeWhole(column, table.footer[index] ?? null);
    yield line(textsOf(table.footer, footerText).map((text) => (text === '' ? '' : `**${text}**`)));
  }
  for (const text of [note.text(language), ...table.notes.map((each) => said(each, language))]) {
    if (text !== null) yield `\n${paragraph(text)}`;
  }
}

function* drawFindings(section: FindingsSection, style: RenderStyle): Generator<string> {
  const { language } = style;
  yield heading(said(section.title, language));
  yield paragraph(findingCounts(section, language));
  if (section.items.length > 0) yield '\n';
  const hinted = new Set<string>();
  for (const item of section.items) {
    const rule = `${SEVERITY_LABELS[item.severity][language]} ${item.kind.code} ${item.kind.name}`;
    yield `- ${escapeStart(placeOf(item, language))} **${escape(rule)}** ${escape(messageText(item, language))}\n`;
    // Where findings are what it is about, each code is followed by how to mend it, once.
    if (section.detailed && !hinted.has(item.kind.code))
      yield `  - ${escapeStart(hintText(item, language))}\n`;
    hinted.add(item.kind.code);
  }
  if (section.omitted > 0) yield `\n${paragraph(omittedLine(section.omitted, language))}`;
}

function heading(title: string): string {
  return `## ${escape(title)}\n\n`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}
