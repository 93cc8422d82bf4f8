import { SEVERITY_LABELS } from '../findings/severity.ts';
import { paintFor, type Paint } from './paint.ts';
import type { FindingsSection, Report } from '../reports/report.ts';
import { drawFindingDetails } from './finding-detail.ts';
import { headlineText } from './headline.ts';
import { originLines } from './origin.ts';
import { outline, tableTitle, type Part } from './outline.ts';
import type { RenderStyle } from './render-style.ts';
import { SEVERITY_COLOURS } from './severity.ts';
import { drawFacts } from './terminal-facts.ts';
import { csvOption } from './tables.ts';
import { drawTable } from './terminal-table.ts';
import { findingCounts, messageText, omittedLine, placeOf, said } from './words.ts';
import { wrap } from './wrap.ts';

/** A report for people at a terminal, or reading what a pipe took from one. */
export async function* renderTerminal(
  report: Report,
  style: RenderStyle,
): AsyncGenerator<string, void, void> {
  const paint = await paintFor(style.colours);
  let gap = '';
  for (const part of outline(report, style.table)) {
    yield gap;
    yield* drawPart(part, report, style, paint);
    gap = '\n';
  }
}

function drawPart(
  part: Part,
  report: Report,
  style: RenderStyle,
  paint: Paint,
): Iterable<string> | AsyncIterable<string> {
  const { language, width } = style;
  switch (part.kind) {
    case 'title':
      return wrap(said(report.title, language), width).map((line) => `${paint.bold(line)}\n`);
    case 'origin':
      return originLines(report, part.tail, language)
        .flatMap((text) => wrap(text, width, '  '))
        .map((line) => `${paint.dim(line)}\n`);
    case 'headline':
      return wrap(headlineText(part.headline, style), width).map((line) => `${line}\n`);
    case 'facts':
      return drawFacts(part, style, paint);
    case 'table':
      return drawTable(
        part,
        { title: tableTitle(part, report, language), csv: csvOption(part, report) },
        style,
        paint,
      );
    case 'findings':
      if (part.detailed) return drawFindingDetails(part, style, paint);
      return drawFindings(part, style, paint);
  }
}

function* drawFindings(section: FindingsSection, style: RenderStyle, paint: Paint): Generator<string> {
  const { language, width } = style;
  for (const line of wrap(said(section.title, language), width)) yield `${paint.bold(line)}\n`;
  for (const line of wrap(findingCounts(section, language), width)) yield `${line}\n`;
  for (const item of section.items) {
    const severity = SEVERITY_LABELS[item.severity][language];
    const rule = `${severity} ${item.kind.code}`;
    const text = `${placeOf(item, language)}  ${rule} ${item.kind.name}  ${messageText(item, language)}`;
    const lines = wrap(text, width, '  ');
    // A line may break between the severity and the code.
    const named = lines.findIndex((line) => line.includes(rule) || line.endsWith(severity));
    for (const [index, line] of lines.entries()) {
      const start = index === named ? Math.max(line.indexOf(rule), 0) : line.length;
      const tinted = line
        .slice(start)
        .replace(severity, (word) => paint[SEVERITY_COLOURS[item.severity]](word));
      yield `${line.slice(0, start)}${tinted}\n`;
    }
  }
  if (section.omitted > 0)
    for (const line of wrap(omittedLine(section.omitted, language), width)) yield `${line}\n`;
}
