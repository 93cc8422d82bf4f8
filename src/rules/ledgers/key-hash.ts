import type { KeyText } from '../../domain/key-text.ts';

/** No pair of UTF-16 units that a text has: the mark of its end. */
const END = 0x1ffff;

/** Where the two hashes begin: at random for each run, so that no ledger can be made in which two keys pass for the same. */
export type KeySeed = readonly [a: number, b: number];

/** Two independent 32-bit hashes of texts and numbers. */
export class KeyHash {
  readonly #seed: KeySeed;
  /** Once {@link KeyHash.finish} has been called, both are well mixed. */
  a = 0;
  b = 0;

  constructor(seed: KeySeed) {
    this.#seed = seed;
  }

  begin(): void {
    [this.a, this.b] = this.#seed;
  }

  /** Adds a text, and a mark of its end. */
  key(text: KeyText): void {
    let { a, b } = this;
    const pairs = text.pairs();
    const { words } = text;
    for (let at = 0; at < pairs; at += 1) {
      const word = words[at] ?? 0;
      a = roundA(a, word);
      b = roundB(b, word);
    }
    this.a = roundA(a, END);
    this.b = roundB(b, END);
  }

  /** Adds a whole number from 0 on. */
  number(value: number): void {
    const high = Math.floor(value / 0x100000000);
    this.a = roundA(roundA(this.a, value | 0), high);
    this.b = roundB(roundB(this.b, value | 0), high);
  }

  /** Mixes the last bits in. */
  finish(): void {
    this.a = mixed(this.a);
    this.b = mixed(this.b);
  }
}

/** A hash of 32 bits of a text and a number from 0 on; never 0. */
export function tagOf(text: KeyText, number: number, [seed]: KeySeed): number {
  let hash = roundA(roundA(seed | 0, number | 0), Math.floor(number / 0x100000000));
  const pairs = text.pairs();
  const { words } = text;
  for (let at = 0; at < pairs; at += 1) hash = roundA(hash, words[at] ?? 0);
  return mixed(hash) || 1;
}

// Rotate, xor, multiply by an odd number, fold: no two values lead from one state to the same next one. A word holds two
// units; without the fold the upper one would hardly reach the lower bits.
function roundA(hash: number, value: number): number {
  const h = Math.imul(((hash << 5) | (hash >>> 27)) ^ value, 0x9e3779b1);
  return h ^ (h >>> 15);
}

function roundB(hash: number, value: number): number {
  const h = Math.imul(((hash << 11) | (hash >>> 21)) ^ value, 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

/** The finish of murmur3. */
function mixed(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
