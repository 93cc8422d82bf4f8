import { Unreadable } from '../domain/finding.ts';
import { READING } from '../domain/reading-codes.ts';
import { decodeChunks } from './decode.ts';
import type { Dialect } from './dialect.ts';
import { MOST_RECORD_BYTES, type RowBatch } from './rows.ts';
import { scanRecords } from './scan.ts';

/** What reading needs to know beside the dialect. */
export interface ReadRowsOptions {
  /** The name of the file, for messages. */
  readonly source: string;
  /** The chunks are only the beginning of the file: an unfinished record at their end is left out. */
  readonly partial: boolean;
}

/**
 * The records of a file, in order, blank ones included. Two sources, one interface: the scanner cuts all that is plain;
 * from the first record that is not, csv-parse goes on.
 * @throws Unreadable for bytes that cannot be decoded, a quote that never closes, and records of absurd length
 */
export async function* readRows(
  chunks: AsyncIterable<Uint8Array>,
  dialect: Dialect,
  options: ReadRowsOptions,
): AsyncGenerator<RowBatch> {
  const { source, partial } = options;
  const delimiter = dialect.delimiter.charCodeAt(0);
  const text = decodeChunks(chunks, dialect.encoding, dialect.markBytes, options)[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array(0);
  let row = 1;
  let line = 1;
  let cells = 4096;
  let insideQuotes = false;
  try {
    for (let final = false; !final;) {
      const next = await text.next();
      final = next.done === true;
      const fresh = next.done === true ? new Uint8Array(0) : next.value;
      if (final && partial) return;
      // One buffer for each scan: it stays with the batch, and cells may be tidied up in it.
      const bytes = held.length === 0 ? fresh : Buffer.concat([held, fresh]);
      const scan = scanRecords(bytes, { delimiter, row, line, final, cells });
      if (scan.batch.count > 0) yield scan.batch;
      cells = Math.max(cells, Math.ceil((scan.batch.firstCell[scan.batch.count] ?? 0) * 1.1));
      row += scan.batch.count;
      line = scan.nextLine;
      insideQuotes = scan.insideQuotes;
      held = bytes.subarray(scan.consumed);
      if (scan.irregular) {
        // Most files are plain throughout and never need it; loading it costs more than reading a small one.
        const { parseRows } = await import('./csv-parse-rows.ts');
        yield* parseRows(withFirst(held, text), { ...options, delimiter: dialect.delimiter, row, line });
        return;
      }
      if (held.length > MOST_RECORD_BYTES) break;
    }
  } finally {
    // Whoever stops early must not leave the file open.
    await text.return?.(undefined);
  }
  if (held.length === 0) return;
  const at = { source, row, column: null, line };
  throw new Unreadable({ code: insideQuotes ? READING.quoteNeverClosed : READING.rowTooLong, at });
}

async function* withFirst(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
