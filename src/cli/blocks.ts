import { write } from 'node:fs';
import { promisify } from 'node:util';

/** What can be written: at once, or piece by piece as it is produced. Text becomes UTF-8. */
export type Content = AsyncIterable<string | Uint8Array> | string | Uint8Array;

const BLOCK = 64 * 1024; // in UTF-16 units of text: large enough that a row per piece does not cost a write per row
const writeAt = promisify(write);

function endsInsidePair(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff;
}

/**
 * The content as UTF-8 in blocks worth writing: small pieces are gathered, large ones passed on. A character whose two
 * halves stand in two pieces comes out whole.
 */
export async function* blocks(content: Content): AsyncGenerator<Uint8Array, void, void> {
  if (typeof content === 'string') {
    if (content !== '') yield Buffer.from(content);
    return;
  }
  if (content instanceof Uint8Array) {
    yield content;
    return;
  }
  let text = '';
  for await (const piece of content) {
    if (typeof piece === 'string') {
      text += piece;
      if (text.length < BLOCK) continue;
      const whole = endsInsidePair(text) ? text.length - 1 : text.length;
      yield Buffer.from(text.slice(0, whole));
      text = text.slice(whole);
    } else {
      if (text !== '') yield Buffer.from(text);
      text = '';
      yield piece;
    }
  }
  if (text !== '') yield Buffer.from(text);
}

/**
 * Writes every byte at the current place of an open file. One write may take only a part, at the edge of a full disk
 * for one, and says nothing; only the next one fails.
 */
export async function writeFully(fd: number, bytes: Uint8Array): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await writeAt(fd, bytes, done, bytes.length - done, null);
    done += bytesWritten;
  }
}
