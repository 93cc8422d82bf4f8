import type { MoneyUnit } from '../domain/amount.ts';
import { isoDay } from '../domain/day.ts';
import { FIELDS } from '../domain/field.ts';
import { classifyRow } from './rows/classify-row.ts';
import { headerMeaning, readHeader, type Header } from './head/find-header.ts';
import type { OpenSheet } from './head/open-sheet.ts';
import type { Preamble } from './head/preamble.ts';
import type { HeaderWords } from './head/header-words.ts';
import { readRows } from '../sheet/read-rows.ts';
import { rowTexts } from '../sheet/rows.ts';

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
  readonly words: HeaderWords;
  readonly inputUnit: MoneyUnit | null;
  /** Whether a row, by its number, is to be read. */
  readonly wanted: (number: number) => boolean;
}

/** Reads some rows of a sheet a second time. What an earlier `check --rejects` put behind the columns is left away. */
export async function* rowsAgain(
  sheet: OpenSheet,
  { words, inputUnit, wanted }: AgainContext,
): AsyncGenerator<RowAgain> {
  const { source, dialect, preamble, merged } = sheet;
  let { header } = sheet;
  let unit = preamble.unit ?? inputUnit;
  let labels = labelsOf(header, unit, words);
  let added = statedAbove(header, preamble);
  let isProject = false;
  let afterNote = false;
  const above = new Map<number, string>();

  /** What a row under the header changes for those below it, and what those above it mean for its merged cells. */
  const follow = (number: number, texts: string[]): void => {
    const row = classifyRow(texts, { header, words, title: preamble.title, afterNote });
    afterNote = row.kind === 'note';
    if (row.kind === 'unit') unit = row.unit;
    if (row.kind === 'header' && row.differs)
      header = readHeader([{ row: number, line: 0, cells: texts }], words);
    isProject = row.kind === 'project';
    if (row.kind === 'unit' || row.kind === 'header') labels = labelsOf(header, unit, words);
    if (row.kind === 'header') added = statedAbove(header, preamble);
    if (row.kind === 'header' || row.kind === 'total') above.clear();
    if (row.kind !== 'project') return;
    for (const column of merged) {
      const text = texts[column] ?? '';
      if (text.trim() !== '') above.set(column, text);
      else texts[column] = above.get(column) ?? '';
    }
  };

  for await (const batch of readRows(source.chunks(), dialect, { source: source.name, partial: false })) {
    for (let record = 0; record < batch.count; record += 1) {
      const number = batch.firstRow + record;
      const texts = rowTexts(batch, record);
      if (number > sheet.header.row) follow(number, texts);
      if (!wanted(number)) continue;
      const own = header.labels.flatMap((_, column) => (header.sentBack.has(column) ? [] : [column]));
      yield {
        number,
        labels: [...labels, ...added.map(({ label }) => label)],
        cells: [
          ...own.map((column) => texts[column] ?? ''),
          ...added.map(({ text }) => (isProject ? text : '')),
        ],
        extra: texts.slice(header.labels.length).filter((text) => text !== ''),
      };
    }
  }
}

/** What stands above a table, or in the name of its file, and is true of every project in it: day or year, and city. */
function statedAbove(
  { columns }: Header,
  { statedDay, year, city }: Preamble,
): readonly { readonly label: string; readonly text: string }[] {
  const day = statedDay !== null ? isoDay(statedDay) : year === null ? null : `${year}年`;
  const stated = [
    ['reportDay', day],
    ['city', city],
  ] as const;
  return stated.flatMap(([field, text]) =>
    text === null || columns.some((column) => column.field === field)
      ? []
      : [{ label: FIELDS[field].label.zh, text }],
  );
}

/** The labels of a header; each of a known column means on its own what it meant where it stood. */
function labelsOf(header: Header, unit: MoneyUnit | null, words: HeaderWords): readonly string[] {
  const labels = [...header.labels];
  for (const column of [...header.columns, ...header.rivals]) {
    const label = labels[column.index] ?? '';
    const meaning = headerMeaning(label, words);
    const name = meaning?.field === column.field ? label : FIELDS[column.field].label.zh;
    const own = FIELDS[column.field].kind === 'amount' ? (column.unit ?? unit) : null;
    const said = name === label ? (meaning?.unit ?? null) : null;
    labels[column.index] = own === null || said !== null ? name : `${name}(${own.name})`;
  }
  return labels.filter((_, column) => !header.sentBack.has(column));
}
