import type { Counties, CountyMatch } from '../../domain/county.ts';
import type { FindingKind } from '../../findings/finding-kind.ts';
import type { RowBatch } from '../../sheet/rows.ts';
import { Meanings } from '../memory/meanings.ts';
import type { RecordBatch } from '../memory/record-batch.ts';
import { keyText, saysNothing } from '../plain-text.ts';
import type { CellColumn, ColumnContext } from './cell-column.ts';
import { CELL_FINDINGS } from './cell-findings.ts';
import { hasHidden } from './hidden.ts';
import { certain, NOTHING, type Reading } from './reading.ts';

/** What a cell of the county column says. */
interface CountyCell {
  /** Null: nothing. */
  readonly match: CountyMatch | null;
  /** The cell is blank, and so may be part of a merged one. */
  readonly blank: boolean;
  /** There may be something to say about it. */
  readonly doubtful: boolean;
}

const NO_COUNTY: CountyCell = { match: null, blank: false, doubtful: true };

/** A column of counties: each under the name by which it is ranked. */
export class CountyColumn implements CellColumn {
  readonly field: string;
  readonly index: number;
  readonly isLeading: boolean;
  readonly #name: string;
  readonly #merged: boolean;
  readonly #asWritten: boolean;
  readonly #mayBeBlank: boolean;
  readonly #counties: Counties;
  readonly #cells: Meanings<CountyCell>;
  #above: string | null = null;

  constructor({ field, name, index, counties, merged, asWritten, mayBeBlank }: ColumnContext) {
    this.field = field;
    this.index = index;
    this.#name = name;
    this.#merged = merged;
    this.#asWritten = asWritten;
    this.#mayBeBlank = mayBeBlank;
    this.isLeading = !asWritten;
    this.#counties = counties;
    this.#cells = new Meanings((text) => this.#cellOf(text));
  }

  read(batch: RowBatch, cell: number): Reading<string> {
    const { match } = this.#cells.of(batch, cell);
    return match === null ? NOTHING : certain(match.name);
  }

  startBlock(): void {
    this.#above = null;
  }

  fill(records: RecordBatch, from: number, to: number): void {
    const names = records.ownNames(this.#name);
    for (let index = from; index < to; index += 1) {
      const cell = records.cell(this.index, index);
      const said = cell < 0 ? NO_COUNTY : this.#cells.of(records.batch, cell);
      if (said.match !== null) {
        this.#above = said.match.name;
        names[index] = this.#above;
        if (said.doubtful && !this.#asWritten) this.#question(records, index, cell, said.match);
      } else if (said.blank && this.#merged && this.#above !== null) {
        names[index] = this.#above;
        records.markFilled(this.field, index);
      } else {
        names[index] = null;
        if (!this.#asWritten && !this.#mayBeBlank)
          this.#addFault(records, index, CELL_FINDINGS.countyMissing, null);
      }
    }
  }

  clear(records: RecordBatch, index: number): void {
    records.ownNames(this.#name)[index] = null;
  }

  #cellOf(text: string): CountyCell {
    const key = keyText(text);
    if (saysNothing(key)) return { match: null, blank: key === '', doubtful: true };
    const match = this.#counties.resolve(text);
    return { match, blank: false, doubtful: isQuestionable(match) || !isPlainText(text) };
  }

  #question(records: RecordBatch, index: number, cell: number, match: CountyMatch): void {
    if (hasHidden(records.batch, cell)) this.#addFault(records, index, CELL_FINDINGS.hiddenCharacters, null);
    if (!isQuestionable(match)) return;
    if (match.kind === 'elsewhere')
      this.#addFault(records, index, CELL_FINDINGS.countyElsewhere, this.#counties.city);
    else this.#addFault(records, index, CELL_FINDINGS.countyUnknown, match.nearest);
  }

  #addFault(records: RecordBatch, index: number, kind: FindingKind, expected: string | null): void {
    const unread = kind === CELL_FINDINGS.countyMissing;
    records.addFault(index, { field: this.field, kind, expected, unread, leading: true });
  }
}

/** Whether a text holds nothing but visible ASCII and Chinese characters: nothing hidden, whatever counts as that. */
function isPlainText(text: string): boolean {
  return /^[ -~\u4e00-\u9fff]*$/.test(text);
}

/** Whether a county is of another city, not in the settings, or all but the name of a county of this city. */
function isQuestionable({ kind, nearest }: CountyMatch): boolean {
  return kind === 'elsewhere' || kind === 'unknown' || (kind === 'as-written' && nearest !== null);
}
