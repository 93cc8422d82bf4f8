import { Chalk, type ChalkInstance } from 'chalk';
import type { Severity } from '../domain/finding.ts';
import type { FactsSection, FindingsSection, Report, Section } from '../reports/report.ts';
import { displayWidth, pad, truncate } from './display-width.ts';
import { drawFindingDetails } from './finding-detail.ts';
import { headlineText } from './headline.ts';
import { MissingNote } from './missing-note.ts';
import type { RenderStyle } from './render-style.ts';
import { drawTable } from './terminal-table.ts';
import { valueInProse } from './value-text.ts';
import { findingCounts, omittedLine, placeOf, said } from './words.ts';
import { wrap } from './wrap.ts';

/** A report for people at a terminal, or reading what a pipe took from one. */
export async function* renderTerminal(
  report: Report,
  style: RenderStyle,
): AsyncGenerator<string, void, void> {
  // An instance with its own level: the colours that chalk finds out by itself ignore NO_COLOR.
  const chalk = new Chalk({ level: style.colours ? 1 : 0 });
  for (const line of wrap(said(report.title, style.language), style.width)) yield `${chalk.bold(line)}\n`;
  for (const section of report.sections) {
    yield '\n';
    yield* drawSection(section, style, chalk);
  }
}

function drawSection(
  section: Section,
  style: RenderStyle,
  chalk: ChalkInstance,
): Iterable<string> | AsyncIterable<string> {
  switch (section.kind) {
    case 'headline':
      return wrap(headlineText(section.headline, style), style.width).map((line) => `${line}\n`);
    case 'facts':
      return drawFacts(section, style, chalk);
    case 'table':
      return drawTable(section, style, chalk);
    case 'findings':
      if (section.detailed) return drawFindingDetails(section, style, chalk);
      return drawFindings(section, style, chalk);
  }
}

function* drawFacts(section: FactsSection, style: RenderStyle, chalk: ChalkInstance): Generator<string> {
  const { language, width } = style;
  for (const line of wrap(said(section.title, language), width)) yield `${chalk.bold(line)}\n`;
  const labels = section.facts.map((fact) => said(fact.label, language));
  const widest = Math.max(0, ...labels.map(displayWidth));
  const labelWidth = width === null ? widest : Math.min(widest, Math.floor(width / 2));
  const indent = ' '.repeat(labelWidth + 4);
  const note = new MissingNote();
  for (const [index, fact] of section.facts.entries()) {
    note.seeWhole(fact, fact.value);
    const label = pad(truncate(labels[index] ?? '', labelWidth), labelWidth, 'right');
    const value = valueInProse(fact.kind, fact.value, style);
    const lines = wrap(value, width === null ? null : width - indent.length);
    for (const [at, line] of lines.entries()) {
      yield `${at === 0 ? `  ${chalk.dim(label)}  ${line}` : indent + line}`.trimEnd() + '\n';
    }
  }
  const missing = note.text(language);
  if (missing !== null) for (const line of wrap(missing, width, '  ')) yield `${chalk.dim(line)}\n`;
}

const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' } as const satisfies Record<Severity, string>;

function* drawFindings(
  section: FindingsSection,
  style: RenderStyle,
  chalk: ChalkInstance,
): Generator<string> {
  const { language, width } = style;
  for (const line of wrap(said(section.title, language), width)) yield `${chalk.bold(line)}\n`;
  for (const line of wrap(findingCounts(section, language), width)) yield `${line}\n`;
  for (const item of section.items) {
    const name = `${item.code} ${item.name}`;
    const lines = wrap(`${placeOf(item)}  ${name}  ${said(item.message, language)}`, width, '  ');
    const named = lines.findIndex((line) => line.includes(name));
    for (const [at, line] of lines.entries()) {
      yield `${at === named ? line.replace(name, (text) => chalk[COLOURS[item.severity]](text)) : line}\n`;
    }
  }
  if (section.omitted > 0)
    for (const line of wrap(omittedLine(section.omitted, language), width)) yield `${line}\n`;
}
