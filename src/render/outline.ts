import type { Language } from '../domain/text.ts';
import type { Report, Section, TableSection } from '../reports/report.ts';
import { chosenTable, isStreamed, tablesOf } from './tables.ts';
import { said } from './words.ts';

/** A part of a report for people: a section, the title, or where the figures come from. */
export type Part = Section | { readonly kind: 'title' } | { readonly kind: 'origin' };

const TITLE: Part = { kind: 'title' };
const ORIGIN: Part = { kind: 'origin' };

/**
 * The parts of a report in the order in which people read them: title, opening paragraph, where the figures come from, the
 * rest. A report that is nothing but its paragraph is meant for pasting, and stays bare. Sources that are known only when
 * all rows have streamed stand last. @param table the only one that is asked for, or null @throws Failure when there is none
 * of that name
 */
export function outline(report: Report, table: string | null): readonly Part[] {
  const sections = table === null ? report.sections : [chosenTable(report, table)];
  const start = sections.findIndex(({ kind }) => kind !== 'headline');
  if (start < 0 && sections.length > 0) return sections;
  const opening = sections.slice(0, Math.max(0, start));
  const rest = sections.slice(Math.max(0, start));
  if (tablesOf(report).some(isStreamed)) return [TITLE, ...opening, ...rest, ORIGIN];
  return [TITLE, ...opening, ...(report.sources.length > 0 ? [ORIGIN] : []), ...rest];
}

/** The title of a table; null where the report has the same, which need not be said twice. */
export function tableTitle(table: TableSection, report: Report, language: Language): string | null {
  const title = said(table.title, language);
  return title === said(report.title, language) ? null : title;
}
