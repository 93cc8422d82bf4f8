import type { Paint } from './paint.ts';
import type { Row, TableSection } from '../reports/report.ts';
import { pad, truncate } from './display-width.ts';
import { MissingNote } from './missing-note.ts';
import type { RenderStyle } from './render-style.ts';
import { batchesOf, isStreamed } from './tables.ts';
import { barOf, grow, inLine, laidOut, measured, type Cell, type DrawnColumn } from './terminal-columns.ts';
import { TableLines } from './terminal-lines.ts';
import { footerText, isMoney, isWords, valueText } from './value-text.ts';
import { EMPTY_TABLE, notShown, said, unitLine } from './words.ts';
import { wrap } from './wrap.ts';

// Rows seen before the widths of a table that streams are settled.
const SAMPLE = 200;

/** What stands around a table: its title (null: said already), and the option that shows columns for which there is no room. */
export interface AroundTable {
  readonly title: string | null;
  readonly csv: string;
}

/** The lines of a table with its title and notes, each with its line end. */
export async function* drawTable(
  table: TableSection,
  { title, csv }: AroundTable,
  style: RenderStyle,
  paint: Paint,
): AsyncGenerator<string, void, void> {
  const { language, width } = style;
  const note = new MissingNote();
  const lines = await TableLines.forWidth(width);
  let columns: readonly DrawnColumn[] = [];
  let shown: readonly DrawnColumn[] = [];
  const cellsOf = (row: Row, textOf = valueText): readonly Cell[] =>
    table.columns.map((column, index) => {
      const value = row[index] ?? null;
      return { text: textOf(column.kind, value, style), value };
    });

  for await (const rows of chunksOf(table)) {
    const cells = rows.map((row) => cellsOf(row));
    if (columns.length === 0) {
      const early = isStreamed(table) || table.footer === null ? [] : [cellsOf(table.footer, footerText)];
      columns = measured(table.columns, [...cells, ...early], style);
      shown = laidOut(columns, isStreamed(table) ? null : cells, width);
      yield* titleLines(title, shown, style, paint);
      yield `${paint.bold(lines.ofCells(drawnCells(shown, headerOf)))}\n${rule(lines, shown, paint)}`;
    } else if (width === null) {
      for (const column of shown) grow(column, cells);
    }
    for (const row of rows) for (const { column, index } of shown) note.see(column, row[index] ?? null);
    const texts = cells.map((row) =>
      drawnCells(
        shown,
        (column) => padded(column, row[column.index]),
        (column) => barOf(column, row[column.index], paint),
      ),
    );
    yield texts.map((row) => `${lines.ofCells(row)}\n`).join('');
  }

  if (columns.length === 0) {
    yield* titleLines(title, [], style, paint);
    yield `${EMPTY_TABLE[language]}\n`;
  } else if (table.footer !== null) {
    const cells = cellsOf(table.footer, footerText);
    if (width === null) for (const column of shown) grow(column, [cells]);
    for (const { column, index } of shown) note.seeWhole(column, table.footer[index] ?? null);
    const texts = drawnCells(shown, (column) => padded(column, cells[column.index]));
    yield `${rule(lines, shown, paint)}${paint.bold(lines.ofCells(texts))}\n`;
  }
  const left = columns.filter((column) => !shown.includes(column)).map(({ header }) => header);
  const notes = [note.text(language), ...table.notes.map((text) => said(text, language))];
  if (left.length > 0) notes.push(notShown(left, csv, language));
  for (const text of notes) {
    if (text !== null) for (const line of wrap(text, width, '  ')) yield `${paint.dim(line)}\n`;
  }
}

/** All rows of a table that is there; those that arrive in chunks large enough to tell the widths from the first. */
async function* chunksOf(table: TableSection): AsyncGenerator<readonly Row[], void, void> {
  let waiting: Row[] = [];
  for await (const rows of batchesOf(table)) {
    waiting = waiting.length === 0 ? [...rows] : waiting.concat(rows);
    if (waiting.length < SAMPLE) continue;
    yield waiting;
    waiting = [];
  }
  if (waiting.length > 0) yield waiting;
}

function titleLines(
  title: string | null,
  shown: readonly DrawnColumn[],
  style: RenderStyle,
  paint: Paint,
): readonly string[] {
  const money = shown.some(({ column }) => isMoney(column.kind));
  const parts = [title, money ? unitLine(style.unit, style.language) : null].filter((part) => part !== null);
  if (parts.length === 0) return [];
  return wrap(parts.join('  '), style.width).map((line) => `${paint.bold(line)}\n`);
}

function headerOf(drawn: DrawnColumn): string {
  return pad(drawn.header, drawn.width, isWords(drawn.column.kind) ? 'right' : 'left');
}

function padded(drawn: DrawnColumn, cell: Cell | undefined): string {
  const text = cell?.text ?? '';
  if (!isWords(drawn.column.kind)) return pad(inLine(drawn, text), drawn.width, 'left');
  // In a pipe the width has grown to hold the text.
  return pad(truncate(text, drawn.width), drawn.width, 'right');
}

/** The cells of a line with their bars, or the blanks in place of bars, each as wide as its column. */
function drawnCells(
  shown: readonly DrawnColumn[],
  textOf: (column: DrawnColumn) => string,
  barText: (column: DrawnColumn) => string = ({ bar }) => ' '.repeat(bar),
): readonly string[] {
  return shown.flatMap((column) => (column.bar === 0 ? [textOf(column)] : [textOf(column), barText(column)]));
}

function rule(lines: TableLines, shown: readonly DrawnColumn[], paint: Paint): string {
  const widths = shown.flatMap(({ width, bar }) => (bar === 0 ? [width] : [width, bar]));
  return `${paint.dim(lines.rule(widths))}\n`;
}
