import { parse } from 'csv-parse';
import { finding, Unreadable } from '../findings/finding.ts';
import { wholeFile } from '../domain/position.ts';
import type { Delimiter } from './dialect.ts';
import { BatchBuilder, MOST_RECORD_BYTES, type RowBatch } from './rows.ts';
import { FILE_FINDINGS } from './file-findings.ts';

/** One record as csv-parse hands it out with `info` and `raw`. */
interface ParsedRecord {
  readonly record: readonly string[];
  readonly raw: string;
}

/** Where the reading by csv-parse begins. */
export interface ParseStart {
  readonly source: string;
  readonly delimiter: Delimiter;
  readonly row: number;
  readonly line: number;
  /** The chunks are only the beginning of the file: what is unfinished at their end is left out. */
  readonly partial: boolean;
}

/**
 * The records of UTF-8 chunks as csv-parse understands them: the authority on everything that is not plain, such as text
 * after a closing quote. Slower than the scanner by an order of magnitude.
 */
export async function* parseRows(
  chunks: AsyncIterable<Uint8Array>,
  start: ParseStart,
): AsyncGenerator<RowBatch> {
  const parser = parse({
    delimiter: start.delimiter,
    // Without a list, the first line end seen would be taken for all: fixtures/ledgers/mixed-line-ends.
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: MOST_RECORD_BYTES,
    info: true,
    raw: true,
  });
  let failure: Error | null = null;
  let pending: ParsedRecord[] = [];
  parser.on('error', (error: Error) => (failure = error));
  parser.on('data', (record: ParsedRecord) => pending.push(record));
  const closed = new Promise<void>((resolve) => parser.once('close', resolve));
  let { row, line } = start;
  const take = (): RowBatch => {
    const { batch, nextLine } = batchOf(pending, row, line);
    pending = [];
    row += batch.count;
    line = nextLine;
    return batch;
  };
  for await (const chunk of chunks) {
    if (chunk.length > 0) await new Promise<void>((resolve) => parser.write(chunk, () => resolve()));
    if (failure !== null) break;
    yield take();
  }
  if (start.partial) {
    parser.destroy();
    return;
  }
  parser.end();
  await closed;
  yield take();
  if (failure !== null) throw asUnreadable(failure, start.source, row, line);
}

function asUnreadable(
  failure: Error & { readonly code?: string },
  source: string,
  row: number,
  line: number,
): Error {
  const position = { ...wholeFile(source), row, line };
  if (failure.code === 'CSV_QUOTE_NOT_CLOSED')
    return new Unreadable(finding(FILE_FINDINGS.quoteNeverClosed, position));
  if (failure.code === 'CSV_MAX_RECORD_SIZE')
    return new Unreadable(finding(FILE_FINDINGS.rowTooLong, position));
  return failure;
}

function batchOf(
  records: readonly ParsedRecord[],
  firstRow: number,
  firstLine: number,
): { readonly batch: RowBatch; readonly nextLine: number } {
  const builder = new BatchBuilder(256);
  const parts: Buffer[] = [];
  let line = firstLine;
  let offset = 0;
  for (const { record, raw } of records) {
    for (const text of record) {
      const bytes = Buffer.from(text, 'utf8');
      parts.push(bytes);
      builder.cell(offset, offset + bytes.length);
      offset += bytes.length;
    }
    builder.endRecord(line);
    line += lineEnds(raw);
  }
  return { batch: builder.build(Buffer.concat(parts), firstRow, line), nextLine: line };
}

/** Line ends in a record as it stood, its own included. csv-parse counts a CRLF inside a quoted cell as two. */
function lineEnds(raw: string): number {
  let count = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (code === 10 || (code === 13 && raw.charCodeAt(at + 1) !== 10)) count += 1;
  }
  return count;
}
