const SPACE = 0x20;
const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;
const IDEOGRAPHIC_SPACE = 0x3000;
/** No character: the mark of the end of a text. */
const END = 0x1ffff;

/**
 * Two independent 32-bit hashes of texts and numbers. Texts are compared as people compare them: blanks out, full-width
 * letters and signs as half-width ones, small letters; that is done character by character, no text is made.
 */
export class TextHash {
  /** The hashes, once {@link TextHash.finish} has been called. */
  a = 0;
  b = 0;

  /** Begins anew. @param kind a number that keeps hashes of different kinds apart */
  begin(kind: number): void {
    this.a = 0x9747b28c ^ kind;
    this.b = 0x3c6ef372 ^ Math.imul(kind, 0x27d4eb2f);
  }

  /** Adds a text, and a mark of its end. */
  text(text: string): void {
    let { a, b } = this;
    for (let at = 0; at < text.length; at += 1) {
      let code = text.charCodeAt(at);
      if (code === SPACE || code === IDEOGRAPHIC_SPACE) continue;
      if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST) code -= FULL_WIDTH_SHIFT;
      if (code >= 65 && code <= 90) code += 32;
      a = roundA(a, code);
      b = roundB(b, code);
    }
    this.a = roundA(a, END);
    this.b = roundB(b, END);
  }

  /** Adds a whole number of up to 32 bits; of a larger one both halves are to be added. */
  number(value: number): void {
    this.a = roundA(this.a, value);
    this.b = roundB(this.b, value);
  }

  /** Mixes the last bits in; both hashes are then from 0 to 2³²−1. */
  finish(): void {
    this.a = mixed(this.a);
    this.b = mixed(this.b);
  }
}

// One round of murmur3 each, with different multipliers and rotations.
function roundA(hash: number, value: number): number {
  const k = Math.imul(value, 0xcc9e2d51);
  const h = hash ^ Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

function roundB(hash: number, value: number): number {
  const k = Math.imul(value, 0x239b961b);
  const h = hash ^ Math.imul((k << 17) | (k >>> 15), 0x38b34ae5);
  return (Math.imul((h << 19) | (h >>> 13), 9) + 0x561ccd1b) | 0;
}

function mixed(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
