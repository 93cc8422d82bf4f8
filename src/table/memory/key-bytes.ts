import type { KeyText } from '../../domain/key-text.ts';
import { keyUnit, LONGEST_NOTHING } from '../plain-text.ts';

const APOSTROPHE = 0x27;

/** Fills `key` with the text of UTF-8 bytes: what keyText makes of them, in small ASCII letters, without a string. */
export function keyOfBytes(bytes: Uint8Array, from: number, to: number, key: KeyText): void {
  // No character has more UTF-16 units than bytes.
  key.reserve(to - from);
  const { units } = key;
  let length = 0;
  for (let at = from; at < to;) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) {
      at += 1;
      if (first <= 0x20 || first === 0x7f || (first === APOSTROPHE && length === 0)) continue;
      units[length] = first >= 65 && first <= 90 ? first + 32 : first;
      length += 1;
    } else if (first >= 0xe4 && first <= 0xe9) {
      // Chinese characters, nearly all that there is.
      units[length] = ((first & 0x0f) << 12) | lastTwo(bytes, at + 1);
      length += 1;
      at += 3;
    } else if (first >= 0xf0) {
      const point = ((first & 0x07) << 18) | (sixBits(bytes, at + 1) << 12) | lastTwo(bytes, at + 2);
      at += 4;
      units[length] = 0xd7c0 + (point >> 10);
      units[length + 1] = 0xdc00 | (point & 0x3ff);
      length += 2;
    } else {
      const isLong = first >= 0xe0;
      const code = isLong
        ? ((first & 0x0f) << 12) | lastTwo(bytes, at + 1)
        : ((first & 0x1f) << 6) | sixBits(bytes, at + 1);
      at += isLong ? 3 : 2;
      const unit = keyUnit(code);
      if (unit < 0) continue;
      units[length] = unit;
      length += 1;
    }
  }
  key.length = length;
}

/** Whether bytes are plainly too long a text to say nothing, as most names are; false does not mean that they are not. */
export function isLongText(bytes: Uint8Array, from: number, to: number): boolean {
  // No character of a text that says nothing has more than three bytes; begin and end must not be blanks.
  if (to - from <= 3 * LONGEST_NOTHING || !isPlain(bytes[from] ?? 0)) return false;
  const last = bytes[to - 1] ?? 0;
  return last < 0x80 ? last > 0x20 : isPlain(bytes[to - 3] ?? 0);
}

/** Whether a byte is a visible ASCII character or begins a Chinese one. */
function isPlain(byte: number): boolean {
  return (byte > 0x20 && byte < 0x7f) || (byte >= 0xe4 && byte <= 0xe9);
}

function sixBits(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) & 0x3f;
}

function lastTwo(bytes: Uint8Array, at: number): number {
  return (sixBits(bytes, at) << 6) | sixBits(bytes, at + 1);
}
