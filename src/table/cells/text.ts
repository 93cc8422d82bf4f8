import { cellText, type RowBatch } from '../../sheet/rows.ts';
import type { RecordBatch } from '../memory/record-batch.ts';
import { keyText, saysNothing, tidyText } from '../plain-text.ts';
import type { CellColumn, ColumnContext } from './cell-column.ts';
import { certain, NOTHING, type Reading } from './reading.ts';

/**
 * A text column with merged cells: the text of the first row of a block holds for all of it. Other texts stay in the bytes
 * they came in until somebody asks for them.
 */
export class MergedTextColumn implements CellColumn {
  readonly field: string;
  readonly index: number;
  readonly isLeading = true;
  #above: string | null = null;

  constructor({ field, index }: ColumnContext) {
    this.field = field;
    this.index = index;
  }

  read(batch: RowBatch, cell: number): Reading<string> {
    const text = tidyText(cellText(batch, cell));
    return saysNothing(text) ? NOTHING : certain(text);
  }

  startBlock(): void {
    this.#above = null;
  }

  fill(records: RecordBatch, from: number, to: number): void {
    const { batch, columns } = records;
    const texts = records.ownTexts(this.field);
    for (let index = from; index < to; index += 1) {
      const cell = records.cell(this.index, index);
      const text = cell < 0 ? null : columns.texts(this.field).of(batch, cell);
      const isBlank = text === null && cell >= 0 && keyText(cellText(batch, cell)) === '';
      if (!isBlank) this.#above = text;
      texts[index] = this.#above;
      if (isBlank && this.#above !== null) records.markFilled(this.field, index);
    }
  }

  clear(records: RecordBatch, index: number): void {
    records.ownTexts(this.field)[index] = null;
  }
}
