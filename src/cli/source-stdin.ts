import { STDIN_NAME } from '../domain/source-name.ts';
import { fstatSync } from 'node:fs';
import { readFailure, stdinIsFolder } from './failures-files.ts';
import { CHUNK } from './source-file.ts';
import type { Source } from './source.ts';

/** A stream that can be told not to keep the process alive while nobody waits for it, as Node's standard input can. */
export type Bytes = AsyncIterable<Uint8Array> & { ref?(): unknown; unref?(): unknown };

/** Opens standard input; called at the first read, not before. */
export type Stdin = () => Bytes;

const SAME_AS_STDIN = new Set(['-', '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0']);

/** Whether a path on the command line means standard input. A file of the name `-` is written `./-`. */
export function isStdin(path: string): boolean {
  return SAME_AS_STDIN.has(path);
}

/** Device and inode when standard input comes from a file (`< ledger.csv`); null when it is a pipe or a terminal. */
export function stdinIdentity(): string | null {
  try {
    const stats = fstatSync(0, { bigint: true });
    return stats.isFile() ? `${stats.dev}:${stats.ino}` : null;
  } catch {
    return null;
  }
}

/** The standard input of this process. Node gives a folder (`< .`) as an empty stream, hence the look beforehand. */
export function openStdin(): Bytes {
  if (fstatSync(0).isDirectory()) throw stdinIsFolder();
  return process.stdin;
}

/**
 * Standard input as a source. Reads the stream of Node instead of file number 0: a read of a silent pipe would block
 * one of Node's threads, and with it the end of the process on a signal.
 */
export function stdinSource(stdin: Stdin): Source {
  let stream: Bytes | null = null;
  let pieces: AsyncIterator<Uint8Array> | null = null;
  let pending: Uint8Array = new Uint8Array(); // read but not yet given out
  let ended = false;
  let given = false;

  async function next(): Promise<Uint8Array | null> {
    if (ended) return null;
    try {
      stream ??= stdin();
      pieces ??= stream[Symbol.asyncIterator]();
      stream.ref?.();
      const piece = await pieces.next();
      stream.unref?.();
      ended = piece.done === true;
      return piece.done === true ? null : piece.value;
    } catch (error) {
      throw readFailure(STDIN_NAME, error);
    }
  }

  /** A fresh buffer of so many bytes, fewer only at the end; what was read beyond it is left pending. */
  async function take(length: number): Promise<Uint8Array> {
    const buffer = Buffer.allocUnsafeSlow(length);
    let filled = 0;
    while (filled < length) {
      if (pending.length === 0) pending = (await next()) ?? pending;
      if (pending.length === 0 && ended) break;
      const part = pending.subarray(0, length - filled);
      buffer.set(part, filled);
      filled += part.length;
      pending = pending.subarray(part.length);
    }
    return buffer.subarray(0, filled);
  }

  async function* chunks(): AsyncGenerator<Uint8Array, void, void> {
    if (given) throw new Error('standard input can be read only once');
    given = true;
    try {
      let chunk = await take(CHUNK);
      while (chunk.length > 0) {
        yield chunk;
        chunk = await take(CHUNK);
      }
    } finally {
      await pieces?.return?.();
    }
  }

  return {
    name: STDIN_NAME,
    path: null,
    size: null,
    async head(bytes) {
      const head = await take(bytes);
      pending = Buffer.concat([head, pending]);
      return head;
    },
    chunks,
  };
}
