import type { Encoding } from '../../src/sheet/dialect.ts';

/** The bytes of a text in an encoding, without a mark; null when a character of it has no code there. */
export function encode(text: string, encoding: Encoding): Uint8Array | null {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'gb18030':
    case 'big5':
      return byTable(text, encoding);
  }
}

/** The byte-order mark of an encoding; empty where there is none. */
export function markOf(encoding: Encoding): Uint8Array {
  return encoding === 'big5' ? new Uint8Array(0) : (encode('\u{FEFF}', encoding) ?? new Uint8Array(0));
}

function byTable(text: string, encoding: 'gb18030' | 'big5'): Uint8Array | null {
  const codes = tableOf(encoding);
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const code = point < 0x80 ? [point] : (codes.get(character) ?? supplementary(point, encoding));
    if (code === undefined) return null;
    bytes.push(...code);
  }
  return Uint8Array.from(bytes);
}

type Codes = ReadonlyMap<string, readonly number[]>;

const tables = new Map<'gb18030' | 'big5', Codes>();

/** The codes of an encoding, found by asking the platform's decoder about every code there is. */
function tableOf(encoding: 'gb18030' | 'big5'): Codes {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const codes = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  for (const code of encoding === 'gb18030' ? [...pairs(), ...quadruples()] : pairs()) {
    const text = decoded(decoder, code);
    // Two characters for one code occur in Big5; a code of a private character stands beside a better one.
    if (text !== null && [...text].length === 1 && !codes.has(text)) codes.set(text, code);
  }
  tables.set(encoding, codes);
  return codes;
}

function decoded(decoder: InstanceType<typeof TextDecoder>, code: readonly number[]): string | null {
  try {
    return decoder.decode(Uint8Array.from(code));
  } catch {
    return null;
  }
}

function* pairs(): Generator<readonly number[]> {
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) yield [first, second];
  }
}

/** The codes of four bytes for the basic plane. */
function* quadruples(): Generator<readonly number[]> {
  for (let pointer = 0; pointer < 39_420; pointer += 1) yield quadruple(pointer);
}

function quadruple(pointer: number): readonly number[] {
  return [
    0x81 + Math.floor(pointer / 12_600),
    0x30 + (Math.floor(pointer / 1260) % 10),
    0x81 + (Math.floor(pointer / 10) % 126),
    0x30 + (pointer % 10),
  ];
}

/** GB18030 counts the planes above the first one from 90 30 81 30 on. */
function supplementary(point: number, encoding: 'gb18030' | 'big5'): readonly number[] | undefined {
  return encoding === 'gb18030' && point >= 0x10000 ? quadruple(point - 0x10000 + 189_000) : undefined;
}
