import type { Report, Row, TableSection } from '../reports/report.ts';

/** The tables of a report in their order. */
export function tablesOf(report: Report): readonly TableSection[] {
  return report.sections.filter((section) => section.kind === 'table');
}

/** What a table is called on the command line: the last part of its path. */
export function tableName(table: TableSection): string {
  return table.path.at(-1) ?? table.path[0];
}

/** The tables that can be asked for by name, in their order. */
export function tableNames(report: Report): readonly string[] {
  return tablesOf(report).map(tableName);
}

/** Whether the rows arrive while they are drawn. */
export function isStreamed(table: TableSection): boolean {
  return Symbol.asyncIterator in table.rows;
}

/** The rows in batches: all at once, or as they arrive. */
export async function* batchesOf(table: TableSection): AsyncGenerator<readonly Row[], void, void> {
  if (Symbol.asyncIterator in table.rows) yield* table.rows;
  else yield table.rows;
}
