import { finding, Unreadable } from '../findings/finding.ts';
import { wholeFile } from '../domain/position.ts';
import { decodeChunks } from './decode.ts';
import type { Dialect } from './dialect.ts';
import { BatchBuilder, MOST_RECORD_BYTES, type RowBatch } from './rows.ts';
import { scanRecords } from './scan.ts';
import { FILE_FINDINGS } from './file-findings.ts';

/** What reading needs to know beside the dialect. */
export interface ReadRowsOptions {
  /** The name of the file, for messages. */
  readonly source: string;
  /** The chunks are only the beginning of the file: an unfinished record at their end is left out. */
  readonly partial: boolean;
}

/**
 * The records of a file, in order, blank ones included; a batch holds until the next one is asked for. Two sources, one interface: the scanner cuts all that is plain;
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
  const builder = new BatchBuilder(4096);
  /** Chunks are read into this; what has not been consumed stands at its beginning. */
  let buffer = new Uint8Array(0);
  let held = 0;
  let row = 1;
  let line = 1;
  let insideQuotes = false;
  try {
    for (let final = false; !final;) {
      const next = await text.next();
      final = next.done === true;
      if (final && partial) return;
      if (next.done !== true) {
        if (held + next.value.length > buffer.length) {
          const larger = new Uint8Array((held + next.value.length) * 2);
          larger.set(buffer.subarray(0, held));
          buffer = larger;
        }
        buffer.set(next.value, held);
        held += next.value.length;
      }
      const bytes = buffer.subarray(0, held);
      const scan = scanRecords(bytes, { delimiter, row, line, final }, builder);
      if (scan.batch.count > 0) yield scan.batch;
      row += scan.batch.count;
      line = scan.nextLine;
      insideQuotes = scan.insideQuotes;
      held -= scan.consumed;
      buffer.copyWithin(0, scan.consumed, scan.consumed + held);
      if (scan.irregular) {
        // Most files are plain throughout and never need it; loading it costs more than reading a small one.
        const { parseRows } = await import('./csv-parse-rows.ts');
        const rest = withFirst(buffer.subarray(0, held), text);
        yield* parseRows(rest, { ...options, delimiter: dialect.delimiter, row, line });
        return;
      }
      if (held > MOST_RECORD_BYTES) break;
    }
  } finally {
    // Whoever stops early must not leave the file open.
    await text.return?.(undefined);
  }
  if (held === 0) return;
  const kind = insideQuotes ? FILE_FINDINGS.quoteNeverClosed : FILE_FINDINGS.rowTooLong;
  throw new Unreadable(finding(kind, { ...wholeFile(source), row, line }));
}

async function* withFirst(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
