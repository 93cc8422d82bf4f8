import { Failure } from '../domain/failure.ts';
import type { Report, Row, TableSection } from '../reports/report.ts';

/** The tables of which one can be asked for by itself, in their order. */
function tablesAlone(report: Report): readonly TableSection[] {
  return report.tables?.() ?? report.sections.filter((section) => section.kind === 'table');
}

/** What a table is called on the command line: the last part of its path. */
function tableName(table: TableSection): string {
  return table.path.at(-1) ?? table.path[0];
}

/** The tables that can be asked for by name, in their order. */
export function tableNames(report: Report): readonly string[] {
  return tablesAlone(report).map(tableName);
}

/** Whether the rows arrive while they are drawn. */
export function isStreamed(table: TableSection): boolean {
  return Symbol.asyncIterator in table.rows;
}

/** Whether rows arrive while the report is drawn, so that its tail is known only behind its sections. */
export function endsLate({ sections }: Report): boolean {
  return sections.some((section) => section.kind === 'table' && isStreamed(section));
}

/** The rows in batches: all at once, or as they arrive. */
export async function* batchesOf(table: TableSection): AsyncGenerator<readonly Row[], void, void> {
  if (Symbol.asyncIterator in table.rows) yield* table.rows;
  else yield table.rows;
}

/** The table of that name; null: the first. @throws Failure when the report has no such table */
export function chosenTable(report: Report, name: string | null): TableSection {
  const tables = tablesAlone(report);
  const table = tables.find((each) => name === null || tableName(each) === name);
  if (table !== undefined) return table;
  const names = tables.map(tableName);
  if (name === null) {
    throw new Failure('usage', {
      zh: '这份报告没有可以写成CSV的表',
      en: 'this report has no table to write as CSV',
    });
  }
  throw new Failure(
    'usage',
    { zh: `这份报告没有名为“${name}”的表`, en: `this report has no table called "${name}"` },
    names.length === 0
      ? { zh: '这份报告只有文字，没有表', en: 'it has no table at all' }
      : { zh: `可选：${names.join('、')}`, en: `choose one of ${names.join(', ')}` },
  );
}

/** What a user adds to the command line for all columns of a table: `-o industry.csv --table industry`. */
export function csvOption(table: TableSection, report: Report): string {
  const name = tableName(table);
  return tableNames(report).length === 1 ? `-o ${name}.csv` : `-o ${name}.csv --table ${name}`;
}
