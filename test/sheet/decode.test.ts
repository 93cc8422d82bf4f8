import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { Unreadable } from '../../src/findings/finding.ts';
import { decodeChunks } from '../../src/sheet/decode.ts';
import { ENCODINGS, parseEncoding, type Encoding } from '../../src/sheet/dialect.ts';
import { encode, markOf } from './encode.ts';
import { inChunks } from './rows-of.ts';
import '../seeded.ts';

/** What decoding came to: the text, or why and where it ended. */
type Decoded =
  string | { readonly code: string; readonly line: number | null; readonly found: string | null };

async function decodeAll(
  bytes: Uint8Array,
  encoding: Encoding,
  size: number,
  { markBytes = 0, partial = false } = {},
): Promise<Decoded> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const pieces: Uint8Array[] = [];
  try {
    const chunks = decodeChunks(inChunks(bytes, size), encoding, markBytes, { source: 'x.csv', partial });
    for await (const chunk of chunks) pieces.push(Uint8Array.from(chunk));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { kind, position, found } = error.finding;
    return { code: kind.code, line: position.line, found };
  }
  // The beginning of a file may end inside a character.
  return decoder.decode(Buffer.concat(pieces), { stream: partial });
}

/** Bytes from a text in which `\xHH` is a byte of its own, in no encoding; the rest is encoded. */
function bytesOf(text: string, encoding: Encoding): Uint8Array {
  const parts = text.split(/\\x([0-9a-f]{2})/i).map((part, index) => {
    if (index % 2 === 1) return Uint8Array.of(Number.parseInt(part, 16));
    return encoded(part, encoding);
  });
  return Buffer.concat(parts);
}

function encoded(text: string, encoding: Encoding): Uint8Array {
  const bytes = encode(text, encoding);
  if (bytes === null) throw new Error(`no code in ${encoding}: ${text}`);
  return bytes;
}

const SAMPLES: Readonly<Record<Encoding, string>> = {
  'utf-8': '县区,项目\r\n乐平市,𠮷野\n\u{FEFF}珠　山,é€😀\r',
  'utf-16le': '县区,项目\r\n乐平市,𠮷野\n\u{FEFF}珠　山,é€😀\r一ഊ਍',
  'utf-16be': '县区,项目\r\n乐平市,𠮷野\n\u{FEFF}珠　山,é€😀\r一ഊ਍',
  gb18030: '县区,项目\r\n乐平市,𠮷野\n\u{FEFF}珠　山,é€😀\r㐀䶮',
  big5: '縣區,項目\r\n樂平市,許功蓋\n珠　山,淚育\r',
};

describe.each(ENCODINGS)('%s', (encoding) => {
  const sample = SAMPLES[encoding];

  test('every chunk size gives the text', async () => {
    const bytes = encoded(sample, encoding);
    for (let size = 1; size <= bytes.length + 1; size += 1) {
      expect(await decodeAll(bytes, encoding, size)).toBe(sample);
    }
  });

  test('the mark is left out, in whatever chunks it comes', async () => {
    const mark = markOf(encoding);
    const bytes = Buffer.concat([mark, encoded(sample, encoding)]);
    for (let size = 1; size <= 6; size += 1) {
      expect(await decodeAll(bytes, encoding, size, { markBytes: mark.length })).toBe(sample);
    }
  });

  test('any text comes back', async () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom('\n', '\r', '\r\n', ',', '0', '9', '乐', '樂', '㐀', '𠮷'),
          fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
        ),
        { maxLength: 20 },
      )
      .map((parts) =>
        parts.filter((part) => !part.includes('\0') && encode(part, encoding) !== null).join(''),
      );
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 12 }), async (whole, size) => {
        expect(await decodeAll(encoded(whole, encoding), encoding, size)).toBe(whole);
      }),
      { numRuns: 800 },
    );
  });

  test('any bytes give what the platform gives for the whole, or one fault that no chunk size changes', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 24 }),
      fc
        .array(
          fc.constantFrom(0x0a, 0x0d, 0x2c, 0x30, 0x41, 0x81, 0xb5, 0xc0, 0xd8, 0xdc, 0xe4, 0xf0, 0xff, 0),
          {
            maxLength: 12,
          },
        )
        .map((list) => Uint8Array.from(list)),
      fc.tuple(fc.nat(), fc.nat({ max: 255 })).map(([at, byte]) => {
        const damaged = Uint8Array.from(encoded(sample, encoding));
        damaged[at % damaged.length] = byte;
        return damaged;
      }),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 7 }), async (all, size) => {
        const whole = await decodeAll(all, encoding, all.length + 1);
        const strict = strictText(all, encoding);
        const good = strict !== null && !strict.includes('\0');
        expect(typeof whole === 'string' ? whole : null).toBe(good ? strict : null);
        expect(await decodeAll(all, encoding, size)).toEqual(whole);
      }),
      { numRuns: 1200 },
    );
  });

  test('no replacement character is made up', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 16 }),
        fc.integer({ min: 1, max: 5 }),
        async (bytes, size) => {
          const result = await decodeAll(bytes, encoding, size);
          if (typeof result !== 'string' || !result.includes('\u{FFFD}')) return;
          const own = encoded('\u{FFFD}', encoding);
          expect(Buffer.from(bytes).includes(Buffer.from(own))).toBe(true);
        },
      ),
      { numRuns: 800 },
    );
  });
});

/** [encoding, text with `\xHH` for raw bytes, line, what is shown of the bytes] */
const BROKEN: readonly (readonly [Encoding, string, number, string])[] = [
  ['utf-8', '\\xff', 1, 'FF'],
  ['utf-8', 'a,b\n乐\\xff平\nc', 2, 'FF'],
  ['utf-8', 'a\r\nb\r\nc\rd\\xc0\\x80\n', 4, 'C0'],
  ['utf-8', 'a\n\\xe4\\xb9,x\n', 2, 'E4'],
  ['utf-8', 'a\n\\xed\\xa0\\x80\n', 2, 'ED'],
  ['utf-8', 'a\n\n\n\\xe4\\xb9', 4, 'EOF'],
  ['utf-8', 'a\n\\xf0\\x9f\\x98', 2, 'EOF'],
  ['utf-8', 'a\n\\x80', 2, '80'],
  ['gb18030', '\\xff', 1, 'FF'],
  ['gb18030', '县区\n乐\\xff平市\n珠山区\n', 2, 'FF'],
  ['gb18030', '县区\n乐平市\n珠山\\xff区,x,y', 3, 'FF'],
  ['gb18030', '县区\r乐平市\r\n\\xb5,x\n', 3, 'B5'],
  ['gb18030', '县区\n\n\\xb5', 3, 'EOF'],
  ['gb18030', '县区\n\\x81\\x30\\x81', 2, 'EOF'],
  ['big5', '縣區\n樂\\xff平市\n珠山\n', 2, 'FF'],
  ['big5', '縣區\n樂\\x80平市\n珠山\n', 2, '80'],
  ['big5', '縣區\n樂平市\n\\xa4', 3, 'EOF'],
  ['utf-16le', 'a\nb\n\\x00\\xd8c\n', 3, '00'],
  ['utf-16le', 'a\nb\\x00\\xdc\n', 2, '00'],
  ['utf-16le', 'a\nb\n\\x61', 3, 'EOF'],
  ['utf-16le', 'a\nb\n\\x00\\xd8', 3, 'EOF'],
  ['utf-16be', 'a\nb\n\\xd8\\x00c\n', 3, 'D8'],
  ['utf-16be', 'a\nb\n\\xdc\\x00c', 3, 'DC'],
  ['utf-16be', 'a\nb\n\\x00', 3, 'EOF'],
];

describe('bytes that do not belong', () => {
  test.each(BROKEN)('%s: %j: line %i, %s', async (encoding, text, line, found) => {
    const bytes = bytesOf(text, encoding);
    for (let size = 1; size <= bytes.length; size += 1) {
      expect(await decodeAll(bytes, encoding, size)).toEqual({ code: 'F003', line, found });
    }
  });

  test('after megabytes of text, the line is still right', async () => {
    const lines = '乐平市,化工园项目,12.5\r\n'.repeat(60_000);
    for (const encoding of ['utf-8', 'gb18030', 'utf-16le'] as const) {
      const last = encoding === 'utf-16le' ? Uint8Array.of(0, 0xdc) : Uint8Array.of(0xff);
      const bytes = Buffer.concat([encoded(lines, encoding), last, encoded('\n', encoding)]);
      expect(await decodeAll(bytes, encoding, 1 << 16)).toMatchObject({ code: 'F003', line: 60_001 });
    }
  });

  test('a character cut by the end of a beginning is no fault', async () => {
    for (const encoding of ENCODINGS) {
      const bytes = encoded(`${SAMPLES[encoding]}\n平`, encoding);
      for (let end = 0; end < bytes.length; end += 1) {
        const result = await decodeAll(bytes.subarray(0, end), encoding, 5, { partial: true });
        expect(result).toBe(SAMPLES[encoding].concat('\n平').slice(0, String(result).length));
      }
    }
  });
});

describe('a NUL', () => {
  const cases: readonly (readonly [Encoding, string, number])[] = [
    ['utf-8', '\0', 1],
    ['utf-8', 'a\r\n\0b', 2],
    ['utf-8', '乐平市\n\n乐\0', 3],
    ['gb18030', '乐平市\r乐\0平\n', 2],
    ['big5', '樂平市\n樂\0', 2],
    ['utf-16le', '乐平市\n乐\0平', 2],
    ['utf-16be', '乐平市\r\n\r\n\0', 3],
    // the first fault speaks
    ['utf-8', 'a\n\0\n\\xff', 2],
    ['gb18030', 'a\n\0\n\\xff\n', 2],
  ];
  test.each(cases)('%s: %j: line %i', async (encoding, text, line) => {
    const bytes = bytesOf(text, encoding);
    for (let size = 1; size <= bytes.length; size += 1) {
      expect(await decodeAll(bytes, encoding, size)).toEqual({ code: 'F007', line, found: '00' });
    }
  });
});

test.each(ENCODINGS)('a long line is decoded once, not again with every chunk: %s', async (encoding) => {
  const decoded = vi.spyOn(TextDecoder.prototype, 'decode');
  const joined = vi.spyOn(Buffer, 'concat');
  try {
    const character = encoding === 'big5' ? '樂' : '乐';
    const text = character.repeat(1_500_000);
    const bytes = encoded(text, encoding);
    expect(await decodeAll(bytes, encoding, 4096)).toBe(text);
    const sizes = [
      ...decoded.mock.calls.map(([part]) => part?.byteLength ?? 0),
      ...joined.mock.results.map(({ value }) => (value as Buffer).length),
    ];
    // Decoded, joined with what the chunk before has cut, and then as UTF-8 by this test, twice.
    const utf8 = Buffer.byteLength(text);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2.1 * (bytes.length + utf8));
  } finally {
    vi.restoreAllMocks();
  }
});

describe('names of encodings', () => {
  const cases: readonly (readonly [string, Encoding | null])[] = [
    ['utf-8', 'utf-8'],
    ['UTF8', 'utf-8'],
    ['utf_8', 'utf-8'],
    ['GBK', 'gb18030'],
    ['gb2312', 'gb18030'],
    ['GB-18030', 'gb18030'],
    ['cp936', 'gb18030'],
    ['UTF-16', 'utf-16le'],
    ['UTF-16LE', 'utf-16le'],
    ['Unicode', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
    ['Big5', 'big5'],
    ['cp950', 'big5'],
    ['latin1', null],
    ['', null],
    ['utf-7', null],
    ['__proto__', null],
  ];
  test.each(cases)('%s', (name, encoding) => expect(parseEncoding(name)).toBe(encoding));
});

function strictText(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    // The platform takes the bytes 80 and FF, which Big5 does not have, for characters.
    return encoding === 'big5' && /[\u0080\uf8f8]/.test(text) ? null : text;
  } catch {
    return null;
  }
}
