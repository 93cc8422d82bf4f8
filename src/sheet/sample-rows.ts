import type { Dialect } from './dialect.ts';
import { readRows } from './read-rows.ts';
import { rowTexts } from './rows.ts';

/** The first records of a file as texts, each with its row and line. */
export interface SampleRow {
  readonly row: number;
  readonly line: number;
  readonly cells: readonly string[];
}

const MOST_SAMPLE_ROWS = 200;
const PIECE = 32 * 1024;

/**
 * The first records (at most 200) that lie whole within `head`, read in the same way as the file itself will be.
 * @throws Unreadable as readRows does
 */
export async function sampleRows(
  head: Uint8Array,
  dialect: Dialect,
  options: { readonly source: string; readonly complete: boolean },
): Promise<readonly SampleRow[]> {
  const rows: SampleRow[] = [];
  // Piece by piece: most heads hold far more rows than are wanted.
  const chunks = (async function* () {
    for (let at = 0; at < head.length; at += PIECE)
      yield await Promise.resolve(head.subarray(at, at + PIECE));
  })();
  for await (const batch of readRows(chunks, dialect, {
    source: options.source,
    partial: !options.complete,
  })) {
    for (let index = 0; index < batch.count; index += 1) {
      if (rows.length === MOST_SAMPLE_ROWS) return rows;
      rows.push({
        row: batch.firstRow + index,
        line: batch.lines[index] ?? 0,
        cells: rowTexts(batch, index),
      });
    }
  }
  return rows;
}
