import type { MoneyUnit } from '../../domain/amount.ts';
import { readHeader, type Header } from '../head/find-header.ts';
import type { OpenSheet } from '../head/open-sheet.ts';
import { classifyRow, type RowClass } from './classify-row.ts';

/**
 * Goes through the rows below a header: tells what each is, and knows the header and the unit of money that hold for the
 * next one. Whoever reads a sheet, be it a second time, follows it.
 */
export class RowWalk {
  /** The header that holds for the next row. */
  header: Header;
  /** The unit of amounts whose header states none; null: none is known. */
  unit: MoneyUnit | null;
  readonly #sheet: OpenSheet;
  #afterNote = false;

  constructor(sheet: OpenSheet, inputUnit: MoneyUnit | null) {
    this.#sheet = sheet;
    this.header = sheet.header;
    this.unit = sheet.preamble.unit ?? inputUnit;
  }

  /** Goes past a row that is plainly a record. */
  passRecord(): void {
    this.#afterNote = false;
  }

  /** What the next row is. @param row its spreadsheet row, and @param line its physical line */
  see(texts: readonly string[], row: number, line: number): RowClass {
    const { kind, words, preamble } = this.#sheet;
    const found = classifyRow(texts, {
      kind,
      words,
      header: this.header,
      title: preamble.title,
      afterNote: this.#afterNote,
    });
    this.#afterNote = found.kind === 'note';
    if (found.kind === 'unit') this.unit = found.unit;
    if (found.kind === 'header' && found.differs)
      this.header = readHeader([{ row, line, cells: texts }], words);
    return found;
  }
}
