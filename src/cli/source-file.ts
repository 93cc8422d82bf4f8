import { closeSync, fstatSync, openSync, readSync, type BigIntStats } from 'node:fs';
import { changedWhileRead, readFailure } from './failures-files.ts';
import type { Source } from './source.ts';

/** The size of a full chunk: 256 KiB. Larger ones are not read faster and leave more behind to be collected. */
export const CHUNK = 256 * 1024;

function same(a: BigIntStats, b: BigIntStats): boolean {
  return a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs;
}

/** Fills a buffer with the bytes at a place; what it returns is shorter only at the end of the file. */
function readAt(file: number, position: number, buffer: Uint8Array): Uint8Array {
  let filled = 0;
  while (filled < buffer.length) {
    const count = readSync(file, buffer, filled, buffer.length - filled, position + filled);
    if (count === 0) break;
    filled += count;
  }
  return buffer.subarray(0, filled);
}

/**
 * A regular file as a source.
 *
 * @param found What the file was when the inputs were looked over. A file that is replaced or saved since then, or while
 *   it is read, is a Failure: half an old and half a new ledger would give wrong totals in silence.
 */
export function fileSource(name: string, found: BigIntStats): Source {
  /**
   * Reads the file in pieces of a size, `most` of them. To read at once takes less time than to be told when something has
   * been read. Between two pieces everything else has its turn: signals, and the freeing of memory.
   */
  async function* read(length: number, most: number): AsyncGenerator<Uint8Array, void, void> {
    let file: number | null = null;
    try {
      file = openSync(name, 'r');
      if (!same(found, fstatSync(file, { bigint: true }))) throw changedWhileRead(name);
      // One byte more than the file has: then the first read meets its end. Files of /proc say that they have none.
      const size = found.size === 0n ? length : Math.min(length, Number(found.size) + 1);
      const buffer = Buffer.allocUnsafeSlow(size);
      let position = 0;
      for (let count = 1; count <= most; count += 1) {
        if (count > 1) await new Promise(setImmediate);
        const chunk = readAt(file, position, buffer);
        position += chunk.length;
        if (chunk.length > 0) yield chunk;
        if (chunk.length < size) break;
      }
      if (!same(found, fstatSync(file, { bigint: true }))) throw changedWhileRead(name);
    } catch (error) {
      throw readFailure(name, error);
    } finally {
      if (file !== null) closeSync(file);
    }
  }

  return {
    name,
    path: name,
    size: Number(found.size),
    async head(bytes) {
      for await (const chunk of read(bytes, 1)) return chunk;
      return new Uint8Array();
    },
    chunks: () => read(CHUNK, Number.POSITIVE_INFINITY),
  };
}
