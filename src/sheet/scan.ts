import type { BatchBuilder, RowBatch } from './rows.ts';

const LF = 10;
const CR = 13;
const QUOTE = 34;

/** What a scan found. */
export interface Scan {
  readonly batch: RowBatch;
  /** Bytes of whole records; what follows belongs to the next scan, or to csv-parse. */
  readonly consumed: number;
  /** The line on which the first byte that was not consumed stands. */
  readonly nextLine: number;
  /** The record after the consumed ones has text after a closing quote: it is for csv-parse to decide what it says. */
  readonly irregular: boolean;
  /** The unfinished record is inside a quoted cell. */
  readonly insideQuotes: boolean;
}

/** Where a scan begins, and how. */
export interface ScanStart {
  /** The code of the delimiter. */
  readonly delimiter: number;
  readonly row: number;
  readonly line: number;
  /** No bytes come after these. */
  readonly final: boolean;
}

/**
 * Cuts UTF-8 text into records: one pass over the bytes, no text is decoded. Says the same as csv-parse about all it
 * consumes. Doubled quotes are taken out in place, so `bytes` must belong to the caller alone.
 */
export function scanRecords(bytes: Uint8Array, start: ScanStart, builder: BatchBuilder): Scan {
  const { delimiter, final } = start;
  const end = bytes.length;
  const highest = Math.max(delimiter, CR);
  let line = start.line;
  let consumed = 0;
  let irregular = false;
  let insideQuotes = false;
  let at = 0;
  builder.begin();
  let { from: starts, to: ends } = builder;

  records: while (at < end) {
    let { cells } = builder;
    let linesInside = 0;
    let doubled: number[] | null = null;
    for (;;) {
      if (cells === starts.length) {
        builder.growCells();
        ({ from: starts, to: ends } = builder);
      }
      if (at < end && bytes[at] === QUOTE) {
        const from = at + 1;
        let hasDoubled = false;
        at = from;
        for (;;) {
          while (at < end && bytes[at] !== QUOTE) {
            const byte = bytes[at];
            if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) linesInside += 1;
            at += 1;
          }
          if (at >= end) {
            insideQuotes = true;
            break records;
          }
          if (bytes[at + 1] !== QUOTE) break;
          hasDoubled = true;
          at += 2;
        }
        if (hasDoubled) (doubled ??= []).push(cells);
        starts[cells] = from;
        ends[cells] = at;
        at += 1;
        if (at < end && bytes[at] !== delimiter && bytes[at] !== LF && bytes[at] !== CR) {
          irregular = true;
          break records;
        }
      } else {
        starts[cells] = at;
        while (at < end) {
          const byte = bytes[at] ?? 0;
          if (byte <= highest && (byte === delimiter || byte === LF || byte === CR)) break;
          at += 1;
        }
        ends[cells] = at;
      }
      cells += 1;
      if (at >= end) {
        if (!final) break records;
        break;
      }
      if (bytes[at] === delimiter) {
        at += 1;
        continue;
      }
      if (bytes[at] === CR) {
        if (at + 1 >= end && !final) break records;
        if (bytes[at + 1] === LF) at += 1;
      }
      at += 1;
      linesInside += 1;
      break;
    }
    if (doubled !== null) {
      for (const cell of doubled) {
        ends[cell] = withoutDoubledQuotes(bytes, starts[cell] ?? 0, ends[cell] ?? 0);
      }
    }
    builder.cells = cells;
    builder.endRecord(line);
    line += linesInside;
    consumed = at;
  }
  return { batch: builder.build(bytes, start.row, line), consumed, nextLine: line, irregular, insideQuotes };
}

/** Turns every `""` in the range into `"`, moving the rest up; returns where the text ends now. */
function withoutDoubledQuotes(bytes: Uint8Array, from: number, to: number): number {
  let write = from;
  for (let read = from; read < to; read += 1) {
    const byte = bytes[read] ?? 0;
    bytes[write] = byte;
    write += 1;
    if (byte === QUOTE) read += 1;
  }
  return write;
}
