import { isUtf8 } from 'node:buffer';
import { Unreadable } from '../domain/finding.ts';
import { READING } from '../domain/reading-codes.ts';
import type { Encoding } from './dialect.ts';

const LF = 10;
const CR = 13;

/**
 * The bytes of a file as UTF-8, strictly: a byte that does not belong to the encoding, or a NUL, ends the reading with the
 * line on which it stands. Chunks end between characters. `partial`: the chunks are only the beginning of the file.
 */
export async function* decodeChunks(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  markBytes: number,
  options: { readonly source: string; readonly partial: boolean },
): AsyncGenerator<Uint8Array> {
  const decoder = encoding === 'utf-8' ? utf8Strict() : transcoder(encoding);
  const place = new Place(options.source);
  let skip = markBytes;
  for await (const chunk of chunks) {
    const bytes = skip === 0 ? chunk : chunk.subarray(Math.min(skip, chunk.length));
    skip -= chunk.length - bytes.length;
    yield checked(decoder, bytes, place, true);
  }
  if (!options.partial) yield checked(decoder, new Uint8Array(0), place, false);
}

/** Decodes the next bytes; `more`: the file goes on. Throws a RangeError or TypeError for a byte out of place. */
type Decode = (bytes: Uint8Array, more: boolean) => Uint8Array;

interface Decoder {
  readonly decode: Decode;
  /** A decoder in the same state as this one was before its last call, for looking for the exact place. */
  readonly again: () => Decoder;
}

/** Where the reading stands in the file. */
class Place {
  readonly source: string;
  line = 1;
  #afterCr = false;

  constructor(source: string) {
    this.source = source;
  }

  /** Counts the line ends of text that has been read. */
  pass(utf8: Uint8Array): void {
    for (let at = utf8.indexOf(LF); at >= 0; at = utf8.indexOf(LF, at + 1)) {
      if (at === 0 ? !this.#afterCr : utf8[at - 1] !== CR) this.line += 1;
    }
    for (let at = utf8.indexOf(CR); at >= 0; at = utf8.indexOf(CR, at + 1)) this.line += 1;
    if (utf8.length > 0) this.#afterCr = utf8[utf8.length - 1] === CR;
  }

  unreadable(code: string, found: string): Unreadable {
    return new Unreadable({
      code,
      at: { source: this.source, row: null, column: null, line: this.line },
      found,
    });
  }
}

function checked(decoder: Decoder, bytes: Uint8Array, place: Place, more: boolean): Uint8Array {
  const before = decoder.again();
  let utf8: Uint8Array;
  try {
    utf8 = decoder.decode(bytes, more);
  } catch {
    throw undecodable(before, bytes, place);
  }
  const nul = utf8.indexOf(0);
  if (nul >= 0) {
    place.pass(utf8.subarray(0, nul));
    throw place.unreadable(READING.nulByte, '00');
  }
  place.pass(utf8);
  return utf8;
}

/** The error that names the line of the first byte that cannot be decoded, found by halving. */
function undecodable(before: Decoder, bytes: Uint8Array, place: Place): Unreadable {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      before.again().decode(bytes.subarray(0, middle), true);
      good = middle;
    } catch {
      bad = middle;
    }
  }
  place.pass(before.again().decode(bytes.subarray(0, good), true));
  const byte = bytes[good];
  return place.unreadable(READING.undecodable, byte === undefined ? 'EOF' : byte.toString(16).toUpperCase());
}

/** Checks UTF-8 without copying it where no character is cut by a chunk's end. */
function utf8Strict(rest: Uint8Array = new Uint8Array(0)): Decoder {
  let held = rest;
  return {
    decode(bytes, more) {
      const joined = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
      const end = more ? joined.length - unfinishedTail(joined) : joined.length;
      const whole = joined.subarray(0, end);
      if (!isUtf8(whole)) throw new RangeError('not UTF-8');
      held = joined.slice(end);
      return whole;
    },
    again: () => utf8Strict(held),
  };
}

/** How many bytes at the end begin a character that may go on in the next chunk. */
function unfinishedTail(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? back : 0;
    }
  }
  return 0;
}

/** Decodes with the platform's strict decoder. Its state cannot be copied, so the held-back bytes are kept beside it. */
function transcoder(encoding: Encoding, rest: Uint8Array = new Uint8Array(0)): Decoder {
  let held = rest;
  return {
    decode(bytes, more) {
      const joined = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
      const end = more ? safeEnd(joined, encoding) : joined.length;
      const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(
        joined.subarray(0, end),
      );
      held = joined.slice(end);
      return Buffer.from(text, 'utf8');
    },
    again: () => transcoder(encoding, held),
  };
}

/**
 * An end at which no character is cut. In GB18030 and Big5 a line end is never part of a longer character; in UTF-16 a
 * character is two bytes, or four when it begins with a high surrogate.
 */
function safeEnd(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const even = bytes.length & ~1;
    if (even === 0) return 0;
    const high = bytes[encoding === 'utf-16le' ? even - 1 : even - 2] ?? 0;
    return high >= 0xd8 && high <= 0xdb ? even - 2 : even;
  }
  for (let end = bytes.length; end > 0; end -= 1) {
    const byte = bytes[end - 1] ?? 0;
    if (byte === LF || byte === CR) return end;
  }
  return 0;
}
