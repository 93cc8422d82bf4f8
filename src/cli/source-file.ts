import { closeSync, fstatSync, openSync, read as readCallback, readSync, type BigIntStats } from 'node:fs';
import { promisify } from 'node:util';
import { Failure } from '../domain/failure.ts';
import { readFailure } from './file-failure.ts';
import type { Source } from './source.ts';

/** The size of a full chunk: 256 KiB. Larger ones are not read faster and leave more behind to be collected. */
export const CHUNK = 256 * 1024;

function changed(name: string): Failure {
  return new Failure(
    'input',
    { zh: `${name} 在读取过程中被改动`, en: `${name} changed while it was being read` },
    { zh: '请等它保存完毕，再运行一次。', en: 'Wait until it is saved, then run again.' },
  );
}

function same(a: BigIntStats, b: BigIntStats): boolean {
  return a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs;
}

const readInto = promisify(readCallback);

/** Fills a buffer with the bytes at a place; what it returns is shorter only at the end of the file. */
async function readAt(file: number, position: number, buffer: Uint8Array): Promise<Uint8Array> {
  let filled = 0;
  while (filled < buffer.length) {
    const [length, from] = [buffer.length - filled, position + filled];
    // A small file is there at once; what takes its time lets signals in between.
    const count =
      buffer.length < CHUNK
        ? readSync(file, buffer, filled, length, from)
        : (await readInto(file, buffer, filled, length, from)).bytesRead;
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
  /** Reads the file in pieces of a size, `most` of them: while one is in use, the next comes into a second buffer. */
  async function* read(length: number, most: number): AsyncGenerator<Uint8Array, void, void> {
    let file: number | null = null;
    let next: Promise<Uint8Array> | null = null;
    try {
      file = openSync(name, 'r');
      if (!same(found, fstatSync(file, { bigint: true }))) throw changed(name);
      // One byte more than the file has: then the first read meets its end. Files of /proc say that they have none.
      const size = found.size === 0n ? length : Math.min(length, Number(found.size) + 1);
      let [buffer, other] = [
        Buffer.allocUnsafeSlow(size),
        size < length ? null : Buffer.allocUnsafeSlow(size),
      ];
      let position = 0;
      next = readAt(file, position, buffer);
      for (let count = 1; next !== null; count += 1) {
        const chunk: Uint8Array = await next;
        position += chunk.length;
        const isLast = chunk.length < size || count === most || other === null;
        if (other !== null) [buffer, other] = [other, buffer];
        next = isLast ? null : readAt(file, position, buffer);
        // If it fails while the chunk is in use, that is said when it is waited for.
        next?.catch(() => undefined);
        if (chunk.length > 0) yield chunk;
      }
      if (!same(found, fstatSync(file, { bigint: true }))) throw changed(name);
    } catch (error) {
      throw readFailure(name, error);
    } finally {
      // Whoever stops early leaves a reading behind; the file is not closed under it.
      await next?.catch(() => undefined);
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
