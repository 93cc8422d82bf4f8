import { sourceName } from './source-name.ts';
import type { Language } from './text.ts';

/**
 * Where something stands. `row` and `column` count from 1 as a spreadsheet shows them; null: the whole file, or row.
 * `source` null: all files of the ledger together.
 */
export interface Position {
  readonly source: string | null;
  /** The name of the sheet in a workbook; null in a file that holds only one table, such as CSV. */
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: number | null;
  /** The physical line in the file, from 1, for editors; null for the whole file. */
  readonly line: number | null;
}

/** The position of what concerns a file as a whole; null: all files together. */
export function wholeFile(source: string | null): Position {
  return { source, sheet: null, row: null, column: null, line: null };
}

/** The file of a position, in words. */
export function sourceWords({ source }: Position, language: Language): string {
  return source === null
    ? { zh: '整个台账', en: 'the whole ledger' }[language]
    : sourceName(source, language);
}

/** `D6`: column and row as a spreadsheet names them; null where either is not known. */
export function cellName({ row, column }: Position): string | null {
  return row === null || column === null ? null : `${columnName(column)}${row}`;
}

/** `A`, `Z`, `AA` …: the letters of a column counted from 1. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/**
 * A position as a sentence names it: `D6`, `第6行`, `row 6`; with the file where it is not `here`.
 * @param here the file that the sentence is about
 */
export function positionWords(position: Position, here: string | null, language: Language): string {
  const cell = cellName(position);
  const { row } = position;
  const rowWords = row === null ? null : language === 'zh' ? `第${row}行` : `row ${row}`;
  const words = cell ?? rowWords;
  const file = sourceWords(position, language);
  if (words === null) return file;
  if (position.source === here) return words;
  if (language === 'en') return `${words} of ${file}`;
  return cell === null ? `${file}${words}` : `${file}的${words}`;
}
