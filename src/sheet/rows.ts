/**
 * A run of records as they came in. The cells are slices of one buffer, so that a cell costs nothing until somebody
 * asks what it says. A batch holds until the next one is asked for: its memory is used again.
 */
export interface RowBatch {
  /** The text of all cells, UTF-8. */
  readonly bytes: Buffer;
  /** The same bytes, for whoever takes several at once. */
  readonly view: DataView;
  /** Number of records. */
  readonly count: number;
  /** Spreadsheet row of the first record, from 1; the others follow without gaps. */
  readonly firstRow: number;
  /** Record r has the cells `firstCell[r]` up to, not including, `firstCell[r + 1]`. */
  readonly firstCell: Uint32Array;
  /** Cell c is `bytes[from[c]]` up to, not including, `bytes[to[c]]`. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** The physical line on which each record begins, from 1; one more entry for the line after the last. */
  readonly lines: Uint32Array;
}

/** A batch without any record. */
export const NO_ROWS: RowBatch = {
  bytes: Buffer.alloc(0),
  view: new DataView(new ArrayBuffer(0)),
  count: 0,
  firstRow: 1,
  firstCell: new Uint32Array(1),
  from: new Uint32Array(0),
  to: new Uint32Array(0),
  lines: new Uint32Array(1),
};

/** The most bytes one record may have. No spreadsheet writes such rows; a quote that is never closed does. */
export const MOST_RECORD_BYTES = 8 * 1024 * 1024;

/** The text of cell `cell` (an index into `from` and `to`). */
export function cellText(batch: RowBatch, cell: number): string {
  const from = batch.from[cell] ?? 0;
  const to = batch.to[cell] ?? 0;
  return from === to ? '' : batch.bytes.toString('utf8', from, to);
}

/** All texts of record `index` of the batch. */
export function rowTexts(batch: RowBatch, index: number): string[] {
  const texts: string[] = [];
  const end = batch.firstCell[index + 1] ?? 0;
  for (let cell = batch.firstCell[index] ?? 0; cell < end; cell += 1) texts.push(cellText(batch, cell));
  return texts;
}

/** Collects records into one batch after the other; grows as needed. */
export class BatchBuilder {
  /** Records and cells so far. */
  count = 0;
  cells = 0;
  /** As in {@link RowBatch}; they change when they grow. */
  firstCell: Uint32Array;
  lines: Uint32Array;
  from: Uint32Array;
  to: Uint32Array;

  /** @param cells how many cells are to be expected, so that growing is rare */
  constructor(cells: number) {
    const rows = Math.max(16, cells >> 3);
    this.firstCell = new Uint32Array(rows);
    this.lines = new Uint32Array(rows);
    this.from = new Uint32Array(Math.max(64, cells));
    this.to = new Uint32Array(Math.max(64, cells));
  }

  /** Begins with the next batch, in the memory of the last one. */
  begin(): void {
    this.count = 0;
    this.cells = 0;
    this.firstCell[0] = 0;
  }

  /** Adds a cell to the record that is being collected. */
  cell(from: number, to: number): void {
    if (this.cells === this.from.length) this.growCells();
    this.from[this.cells] = from;
    this.to[this.cells] = to;
    this.cells += 1;
  }

  /** Makes room for more cells. */
  growCells(): void {
    this.from = grown(this.from);
    this.to = grown(this.to);
  }

  /** Ends the record that is being collected. @param line on which it begins */
  endRecord(line: number): void {
    if (this.count + 1 >= this.firstCell.length) {
      this.firstCell = grown(this.firstCell);
      this.lines = grown(this.lines);
    }
    this.lines[this.count] = line;
    this.count += 1;
    this.firstCell[this.count] = this.cells;
  }

  /** The batch of all records that have ended. @param nextLine the line after the last record */
  build(bytes: Uint8Array, firstRow: number, nextLine: number): RowBatch {
    this.lines[this.count] = nextLine;
    return {
      bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
      view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length),
      count: this.count,
      firstRow,
      firstCell: this.firstCell,
      from: this.from,
      to: this.to,
      lines: this.lines,
    };
  }
}

function grown(array: Uint32Array): Uint32Array {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
