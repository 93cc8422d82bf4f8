import { fstatSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { wrap } from '../render/wrap.ts';
import { type Content, blocks, writeFully } from './blocks.ts';
import { writeFailure } from './failures-files.ts';
import { isSystemError } from './system-error.ts';

/** Whether everything was written, or whoever read it went away first (`| head -1`), which is no error. */
export type Outcome = 'done' | 'closed';

/** Whether the error says that the reader at the other end of a pipe is gone. */
export function isClosedPipe(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return ['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED'].includes(String(error.code));
}

function toldAlready(): void {}

/**
 * Keeps errors of the stream from ending the process: a failed write is told to its callback and then, a tick later, as
 * an 'error' event, which ends the process with a stack trace unless somebody listens. Once for ever, however often.
 */
export function hush(stream: Writable): void {
  if (!stream.listeners('error').includes(toldAlready)) stream.on('error', toldAlready);
}

/** Node's own stream drops what a partial write to a file left over, so a file is written through its number. */
function fileNumber(stream: Writable): number | null {
  if (!('fd' in stream) || typeof stream.fd !== 'number') return null;
  try {
    const stat = fstatSync(stream.fd);
    const terminal = 'isTTY' in stream && stream.isTTY === true;
    return stat.isFile() || (stat.isCharacterDevice() && !terminal) ? stream.fd : null;
  } catch {
    return null;
  }
}

function writeBlock(stream: Writable, block: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(block, (error) => (error ? reject(error) : resolve()));
  });
}

/**
 * Writes all of the content to standard output or standard error and resolves when it has been handed to the system,
 * so that nothing is lost when the process then ends. Waits whenever the reader is slower; when the reader is gone, the
 * content is not produced any further.
 *
 * @throws {Failure} of kind 'output' when the system refuses, for one because the disk is full.
 */
export async function writeOut(stream: Writable, content: Content): Promise<Outcome> {
  const fd = fileNumber(stream);
  hush(stream);
  for await (const block of blocks(content)) {
    try {
      await (fd === null ? writeBlock(stream, block) : writeFully(fd, block));
    } catch (error) {
      if (isClosedPipe(error)) return 'closed';
      throw isSystemError(error) ? writeFailure(null, error) : error;
    }
  }
  return 'done';
}

/** A stream that may be a terminal. */
export type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Writes text as {@link writeOut} does; at a terminal its lines are broken to fit, indented as they begin. */
export function writeText(stream: Screen, text: string): Promise<Outcome> {
  if (stream.isTTY !== true) return writeOut(stream, text);
  const width = Math.max(40, stream.columns ?? 80);
  const lines = text.split('\n').flatMap((line) => {
    const indent = /^ */.exec(line)?.[0] ?? '';
    return wrap(line.slice(indent.length), width - indent.length).map((part) => `${indent}${part}`.trimEnd());
  });
  return writeOut(stream, lines.join('\n'));
}
