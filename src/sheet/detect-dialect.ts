import { isUtf8 } from 'node:buffer';
import { finding, Unreadable } from '../findings/finding.ts';
import { wholeFile } from '../domain/position.ts';
import type { Delimiter, Dialect, Encoding, EncodingReason } from './dialect.ts';
import { FILE_FINDINGS } from './file-findings.ts';

/** Bytes at the beginning of files that are not text, and what such files are. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['504b0304', 'xlsx/zip'],
  ['504b0506', 'zip'],
  ['d0cf11e0a1b11ae1', 'xls/doc'],
  ['89504e47', 'png'],
  ['ffd8ff', 'jpeg'],
  ['47494638', 'gif'],
  ['25504446', 'pdf'],
  ['1f8b', 'gzip'],
  ['425a68', 'bzip2'],
  ['fd377a585a00', 'xz'],
  ['377abcaf271c', '7z'],
  ['526172211a07', 'rar'],
  ['7b5c727466', 'rtf'],
  ['53514c69746520666f726d6174', 'sqlite'],
  ['7f454c46', 'elf'],
  ['50415231', 'parquet'],
];

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The ways in which a file may be written, the likeliest first, judged by its first bytes. Which one is right is proved by
 * the header that it yields: many bytes are valid in several encodings.
 * @param complete whether `head` is the whole file
 * @param forced an encoding that the user named, or null
 * @throws Unreadable for an empty file, and for files that are not text
 */
export function likelyDialects(
  head: Uint8Array,
  source: string,
  complete: boolean,
  forced: Encoding | null,
): readonly Dialect[] {
  refuseWhatIsNotText(head, source);
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => head[index] === byte));
  const dialects: Dialect[] = [];
  for (const [encoding, reason] of likelyEncodings(head, complete, forced, marked?.[0] ?? null)) {
    const markBytes = marked !== undefined && marked[0] === encoding ? marked[1].length : 0;
    for (const delimiter of likelyDelimiters(head, encoding))
      dialects.push({ encoding, reason, markBytes, delimiter });
  }
  return dialects;
}

function refuseWhatIsNotText(head: Uint8Array, source: string): void {
  const position = wholeFile(source);
  const notText = (found: string): Unreadable =>
    new Unreadable(finding(FILE_FINDINGS.notText, position, { found }));
  if (head.length === 0) throw new Unreadable(finding(FILE_FINDINGS.emptyFile, position));
  const hex = Buffer.from(head.subarray(0, 16)).toString('hex');
  const magic = MAGIC.find(([bytes]) => hex.startsWith(bytes));
  if (magic !== undefined) throw notText(magic[1]);
  const start = Buffer.from(head.subarray(0, 512))
    .toString('latin1')
    .replace('\u00ef\u00bb\u00bf', '')
    .trimStart()
    .toLowerCase();
  for (const tag of ['<!doctype html', '<html', '<table', '<?xml', '<meta', '<head']) {
    if (start.startsWith(tag)) throw notText(tag === '<?xml' ? 'xml' : 'html');
  }
}

function likelyEncodings(
  head: Uint8Array,
  complete: boolean,
  forced: Encoding | null,
  marked: Encoding | null,
): readonly (readonly [Encoding, EncodingReason])[] {
  if (forced !== null) return [[forced, 'forced']];
  if (marked !== null) return [[marked, 'mark']];
  const wide = utf16ByZeros(head);
  if (wide !== null) return [[wide, 'zero-bytes']];
  const whole = complete ? head : withoutCutCharacter(head);
  if (isUtf8(whole)) return [['utf-8', whole.every((byte) => byte < 0x80) ? 'ascii' : 'valid']];
  // Text of another encoding never begins like this by chance: it is UTF-8 but for a broken byte, to be refused there.
  if (utf8CharactersBeforeFault(head) >= 4) return [['utf-8', 'valid']];
  return [
    ['gb18030', 'header'],
    ['big5', 'header'],
  ];
}

/** How many characters of two and more bytes stand before the first byte that is not UTF-8. */
function utf8CharactersBeforeFault(head: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < head.length;) {
    const byte = head[at] ?? 0;
    const length = byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    if (length > 1) {
      if (!isUtf8(head.subarray(at, at + length))) break;
      count += 1;
    }
    at += length;
  }
  return count;
}

/** UTF-16 without a mark shows by the zero bytes of its commas, digits and line ends. */
function utf16ByZeros(head: Uint8Array): Encoding | null {
  const length = Math.min(head.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (head[at] === 0) even += 1;
    if (head[at + 1] === 0) odd += 1;
  }
  const enough = length / 40;
  // A few characters, such as 一, have a zero byte of their own.
  if (odd > enough && odd > 8 * even) return 'utf-16le';
  if (even > enough && even > 8 * odd) return 'utf-16be';
  return null;
}

function withoutCutCharacter(head: Uint8Array): Uint8Array {
  let end = head.length;
  while (end > head.length - 4 && end > 0 && ((head[end - 1] ?? 0) & 0xc0) === 0x80) end -= 1;
  return end > 0 && (head[end - 1] ?? 0) >= 0xc0 ? head.subarray(0, end - 1) : head;
}

const DELIMITERS: readonly Delimiter[] = [',', '\t', ';', '|'];

/** The delimiters that occur at all, the most frequent first; a comma when there is none. */
function likelyDelimiters(head: Uint8Array, encoding: Encoding): readonly Delimiter[] {
  const start = head.subarray(0, 65536);
  const step = encoding === 'utf-16le' || encoding === 'utf-16be' ? 2 : 1;
  const first = encoding === 'utf-16be' ? 1 : 0;
  const counts = new Map(
    DELIMITERS.map((delimiter) => [delimiter, frequency(start, delimiter, first, step)]),
  );
  const found = DELIMITERS.filter((delimiter) => (counts.get(delimiter) ?? 0) > 0);
  return found.length === 0 ? [','] : found.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

/** How often a delimiter stands at the places `first`, `first + step` and so on. */
function frequency(bytes: Uint8Array, delimiter: Delimiter, first: number, step: number): number {
  const code = delimiter.charCodeAt(0);
  let count = 0;
  for (let at = bytes.indexOf(code); at !== -1; at = bytes.indexOf(code, at + 1)) {
    if (at % step === first) count += 1;
  }
  return count;
}
