import { Unreadable } from '../../src/findings/finding.ts';
import { rowTexts, type RowBatch } from '../../src/sheet/rows.ts';

/** A record as a test compares it. */
export interface Row {
  readonly row: number;
  readonly line: number;
  readonly cells: readonly string[];
}

/** What reading came to: all rows, and why it ended early, or null. */
export interface Outcome {
  readonly rows: readonly Row[];
  readonly fault: { readonly code: string; readonly row: number | null; readonly line: number | null } | null;
}

/** Bytes in chunks of a size; every chunk is a copy, because it belongs to the receiver. */
export async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    yield await Promise.resolve(new Uint8Array(bytes.subarray(at, at + size)));
  }
}

/** The rows of batches, and how the reading ended. */
export async function outcomeOf(batches: AsyncIterable<RowBatch>): Promise<Outcome> {
  const rows: Row[] = [];
  try {
    for await (const batch of batches) rows.push(...rowsOf(batch));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { kind, position } = error.finding;
    return { rows, fault: { code: kind.code, row: position.row, line: position.line } };
  }
  return { rows, fault: null };
}

/** The rows of one batch. */
export function rowsOf(batch: RowBatch): readonly Row[] {
  return Array.from({ length: batch.count }, (_, index) => ({
    row: batch.firstRow + index,
    line: batch.lines[index] ?? 0,
    cells: rowTexts(batch, index),
  }));
}
