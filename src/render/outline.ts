import type { Language } from '../domain/text.ts';
import type { Report, ReportTail, Section, TableSection } from '../reports/report.ts';
import { chosenTable, endsLate } from './tables.ts';
import { said } from './words.ts';

/** A part of a report for people: a section, the title, or where the figures come from. */
export type Part =
  Section | { readonly kind: 'title' } | { readonly kind: 'origin'; readonly tail: ReportTail };

const TITLE: Part = { kind: 'title' };

/**
 * The parts of a report in the order in which people read them: title, opening paragraph, where the figures come from, the
 * rest. A report that is nothing but its paragraph is meant for pasting, and stays bare. Where rows stream, sources stand
 * last: a part is asked for only when those before it are drawn. @param table the only one that is asked for, or null
 * @throws Failure when there is none of that name
 */
export function* outline(report: Report, table: string | null): Generator<Part, void, void> {
  const sections = table === null ? report.sections : [chosenTable(report, table)];
  const closing = ({ findings }: ReportTail): readonly Section[] =>
    table === null && findings !== null ? [findings] : [];
  if (endsLate(report)) {
    yield TITLE;
    yield* sections;
    const tail = report.tail();
    yield* closing(tail);
    yield { kind: 'origin', tail };
    return;
  }
  const tail = report.tail();
  const all = [...sections, ...closing(tail)];
  const start = all.findIndex(({ kind }) => kind !== 'headline');
  if (start < 0 && all.length > 0) {
    yield* all;
    return;
  }
  yield TITLE;
  yield* all.slice(0, Math.max(0, start));
  if (tail.sources.length > 0) yield { kind: 'origin', tail };
  yield* all.slice(Math.max(0, start));
}

/** The title of a table; null where the report has the same, which need not be said twice. */
export function tableTitle(table: TableSection, report: Report, language: Language): string | null {
  const title = said(table.title, language);
  return title === said(report.title, language) ? null : title;
}
