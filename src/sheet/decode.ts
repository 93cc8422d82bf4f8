import { isUtf8 } from 'node:buffer';
import type { FindingKind } from '../findings/finding-kind.ts';
import { finding, Unreadable } from '../findings/finding.ts';
import { wholeFile } from '../domain/position.ts';
import type { Encoding } from './dialect.ts';
import { FILE_FINDINGS } from './file-findings.ts';

const LF = 10;
const CR = 13;

/**
 * The bytes of a file as UTF-8, strictly: a byte that does not belong to the encoding, or a NUL, ends the reading with the
 * line on which it stands. `partial`: the chunks are only the beginning of the file.
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

interface Decoder {
  /**
   * Decodes the next bytes; `more`: the file goes on. What comes back may end inside a character, which then goes on in
   * the next piece. Throws for a byte out of place.
   */
  decode(bytes: Uint8Array, more: boolean): Uint8Array;
  /** The beginning of a character whose other bytes have not come yet. */
  readonly held: Uint8Array;
  /** A decoder in the state in which this one is, for looking for the exact place of a fault. */
  again(): Decoder;
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

  unreadable(kind: FindingKind<Readonly<Record<never, never>>>, found: string): Unreadable {
    return new Unreadable(finding(kind, { ...wholeFile(this.source), line: this.line }, { found }));
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
  passText(utf8, place);
  return utf8;
}

/** Goes past text. @throws Unreadable at a NUL */
function passText(utf8: Uint8Array, place: Place): void {
  const nul = utf8.indexOf(0);
  place.pass(nul < 0 ? utf8 : utf8.subarray(0, nul));
  if (nul >= 0) throw place.unreadable(FILE_FINDINGS.nulByte, '00');
}

/** The error that names the first byte that begins no character, and its line; found by halving. */
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
  const upTo = before.again();
  passText(upTo.decode(bytes.subarray(0, good), true), place);
  const byte = upTo.held[0] ?? bytes[good] ?? 0;
  const found = good === bytes.length ? 'EOF' : byte.toString(16).toUpperCase().padStart(2, '0');
  return place.unreadable(FILE_FINDINGS.undecodable, found);
}

/** What is held back of a file's beginning: nothing. */
const NONE = new Uint8Array(0);

/** Checks UTF-8 without copying it. */
function utf8Strict(rest: Uint8Array = NONE): Decoder {
  let held = rest;
  return {
    decode(bytes, more) {
      // A character that the end of the last chunk has cut is checked by itself, so that nothing is copied.
      const cut = Math.min(bytes.length, missingBytes(held));
      const first = cut === 0 ? held : Buffer.concat([held, bytes.subarray(0, cut)]);
      const isCutAgain = first.length > 0 && unfinishedTail(first) === first.length;
      const after = bytes.subarray(cut);
      const end = after.length - unfinishedTail(after);
      const isWhole = isUtf8(after.subarray(0, end)) && (isCutAgain || isUtf8(first));
      if (!isWhole || (!more && (isCutAgain || end < after.length))) throw new RangeError('not UTF-8');
      held = isCutAgain ? first : Uint8Array.from(after.subarray(end));
      return bytes;
    },
    get held() {
      return held;
    },
    again: () => utf8Strict(held),
  };
}

/** How many bytes the beginning of a character still lacks; 0 where nothing is held. */
function missingBytes(held: Uint8Array): number {
  const first = held[0] ?? 0;
  return held.length === 0 ? 0 : (first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2) - held.length;
}

/** How many bytes at the end begin a character that may go on in the next chunk. */
function unfinishedTail(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      // C0, C1 and what follows F4 begin no character.
      if (byte < 0xc2 || byte > 0xf4) return 0;
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? back : 0;
    }
  }
  return 0;
}

/** The platform's decoders: to make one takes longer than to read a page. */
const DECODERS = new Map<Encoding, InstanceType<typeof TextDecoder>>();

function decodeWhole(bytes: Uint8Array, encoding: Encoding): string {
  const decoder = DECODERS.get(encoding) ?? new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  // One that has thrown is not trusted with other bytes.
  DECODERS.delete(encoding);
  const text = decoder.decode(bytes);
  DECODERS.set(encoding, decoder);
  return text;
}

/** Decodes with the platform's strict decoder. Its state cannot be copied, so it gets whole characters only. */
function transcoder(encoding: Encoding, rest: Uint8Array = NONE): Decoder {
  let held = rest;
  return {
    decode(bytes, more) {
      const joined = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
      const end = more ? wholeCharacters(joined, encoding) : joined.length;
      const text = decodeWhole(joined.subarray(0, end), encoding);
      // The platform makes characters of its own of the bytes 80 and FF, which Big5 does not have.
      if (encoding === 'big5' && /[\u0080\uf8f8]/.test(text)) throw new RangeError('not Big5');
      held = Uint8Array.from(joined.subarray(end));
      return Buffer.from(text, 'utf8');
    },
    get held() {
      return held;
    },
    again: () => transcoder(encoding, held),
  };
}

/** The end of the last whole character of bytes that begin with one. */
function wholeCharacters(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const even = bytes.length & ~1;
    if (even === 0) return 0;
    // A high surrogate goes on.
    const high = bytes[encoding === 'utf-16le' ? even - 1 : even - 2] ?? 0;
    return high >= 0xd8 && high <= 0xdb ? even - 2 : even;
  }
  // In GB18030 and Big5, no byte of a longer character is below 0x30: not a comma, blank, quote or line end.
  let at = bytes.length;
  while (at > 0 && (bytes[at - 1] ?? 0) >= 0x30) at -= 1;
  for (;;) {
    const length = lengthOfCharacter(bytes, at, encoding);
    if (at >= bytes.length || at + length > bytes.length) return at;
    at += length;
  }
}

/** How many bytes a GB18030 or Big5 character has; 1 also where none begins, so that the decoder comes to see it. */
function lengthOfCharacter(bytes: Uint8Array, at: number, encoding: Encoding): number {
  const first = bytes[at] ?? 0;
  if (first < 0x81 || first === 0xff) return 1;
  const second = bytes[at + 1] ?? 0x40;
  if (encoding === 'gb18030' && second >= 0x30 && second <= 0x39) {
    const third = bytes[at + 2] ?? 0x81;
    const fourth = bytes[at + 3] ?? 0x30;
    return third >= 0x81 && third !== 0xff && fourth >= 0x30 && fourth <= 0x39 ? 4 : 1;
  }
  return second >= 0x40 && second !== 0x7f && second !== 0xff ? 2 : 1;
}
