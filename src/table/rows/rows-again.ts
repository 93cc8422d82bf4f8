import type { MoneyUnit } from '../../domain/amount.ts';
import { isoDay } from '../../domain/day.ts';
import { RowWalk } from './row-walk.ts';
import { columnOf, headerMeaning, valueOf, type Header } from '../head/find-header.ts';
import type { OpenSheet } from '../head/open-sheet.ts';
import type { Preamble } from '../head/preamble.ts';
import type { TableKind } from '../table-kind.ts';
import type { HeaderWords } from '../head/header-words.ts';
import { readRows } from '../../sheet/read-rows.ts';
import { rowTexts } from '../../sheet/rows.ts';

/** A row as it stands in its ledger, fit to stand elsewhere. */
export interface RowAgain {
  /** Spreadsheet row, from 1. */
  readonly number: number;
  /**
   * What its columns are called, with the unit of money even where that stands above the table; behind them those for
   * the day and the city that are stated there.
   */
  readonly labels: readonly string[];
  /** As many as there are labels; those that were merged with a cell further up are filled. */
  readonly cells: readonly string[];
  /** What stands beyond the last label. */
  readonly extra: readonly string[];
}

/** What reading the rows again needs to know beside the sheet. */
interface AgainContext {
  readonly inputUnit: MoneyUnit | null;
  /** Whether a row, by its number, is to be read. */
  readonly wanted: (number: number) => boolean;
}

/** Reads some rows of a sheet a second time. What an earlier `check --rejects` put behind the columns is left away. */
export async function* rowsAgain(
  sheet: OpenSheet,
  { inputUnit, wanted }: AgainContext,
): AsyncGenerator<RowAgain> {
  const { source, dialect, preamble, merged, kind, words } = sheet;
  const walk = new RowWalk(sheet, inputUnit);
  let labels = labelsOf(walk, words);
  let added = statedAbove(walk.header, kind, preamble);
  const above = new Map<number, string>();

  /** Fills the merged cells of a row from those above it. @returns whether it is a record */
  const follow = (number: number, texts: string[]): boolean => {
    const row = walk.see(texts, number, 0);
    if (row.kind === 'unit' || row.kind === 'header') labels = labelsOf(walk, words);
    if (row.kind === 'header') added = statedAbove(walk.header, kind, preamble);
    if (row.kind === 'header' || row.kind === 'total') above.clear();
    if (row.kind !== 'record') return false;
    for (const column of merged) {
      const text = texts[column] ?? '';
      if (text.trim() !== '') above.set(column, text);
      else texts[column] = above.get(column) ?? '';
    }
    return true;
  };

  let isRecord = false;
  for await (const batch of readRows(source.chunks(), dialect, { source: source.name, partial: false })) {
    for (let record = 0; record < batch.count; record += 1) {
      const number = batch.firstRow + record;
      const texts = rowTexts(batch, record);
      if (number > sheet.header.row) isRecord = follow(number, texts);
      if (!wanted(number)) continue;
      const { header } = walk;
      const own = header.labels.flatMap((_, column) => (header.sentBack.has(column) ? [] : [column]));
      yield {
        number,
        labels: [...labels, ...added.map(({ label }) => label)],
        cells: [
          ...own.map((column) => texts[column] ?? ''),
          ...added.map(({ text }) => (isRecord ? text : '')),
        ],
        extra: texts.slice(header.labels.length).filter((text) => text !== ''),
      };
    }
  }
}

/** What stands above a table, or in the name of its file, and is true of every record in it: day or year, and city. */
function statedAbove(
  header: Header,
  { fields }: TableKind,
  { statedDay, year, city }: Preamble,
): readonly { readonly label: string; readonly text: string }[] {
  const day = statedDay !== null ? isoDay(statedDay) : year === null ? null : `${year}年`;
  const stated = [
    ['reportDay', day],
    ['city', city],
  ] as const;
  return stated.flatMap(([key, text]) => {
    const field = fields[key];
    const isThere = field === undefined || columnOf(header, key) !== undefined;
    return text === null || isThere ? [] : [{ label: field.label.zh, text }];
  });
}

/** The labels of a header; each of a known column means on its own what it meant where it stood. */
function labelsOf({ header, unit }: RowWalk, words: HeaderWords): readonly string[] {
  const labels = [...header.labels];
  for (const column of [...header.columns, ...header.rivals]) {
    const label = labels[column.index] ?? '';
    const meaning = headerMeaning(label, words);
    const name = meaning?.field === column.field ? label : column.field.label.zh;
    const own = valueOf(column.field) === 'amount' ? (column.unit ?? unit) : null;
    const said = name === label ? (meaning?.unit ?? null) : null;
    labels[column.index] = own === null || said !== null ? name : `${name}(${own.name})`;
  }
  return labels.filter((_, column) => !header.sentBack.has(column));
}
