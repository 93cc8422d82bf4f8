import { cellText, type RowBatch } from '../../sheet/rows.ts';

const MOST = 4096;
const FIRST = 64;
/** So many slots for each text that is remembered, so that most texts are found in the first. */
const SPARE = 4;

/**
 * What the cells of a column mean, looked up once for each distinct text. Remembers at most 4,096 texts and begins anew
 * after that, so that memory does not grow with the file. Begins small: most columns hold a few words.
 */
export class Meanings<T> {
  readonly #interpret: (text: string) => T;
  /** By hash: the number of a text, from 1. */
  #slots = new Int32Array(FIRST * SPARE);
  #hashes = new Int32Array(FIRST);
  #ends = new Uint32Array(FIRST + 1);
  #bytes = new Uint8Array(FIRST * 16);
  #texts = new DataView(this.#bytes.buffer);
  #values: T[] = [];

  constructor(interpret: (text: string) => T) {
    this.#interpret = interpret;
  }

  /** The meaning of cell `cell` of a batch. */
  of(batch: RowBatch, cell: number): T {
    const { view } = batch;
    const from = batch.from[cell] ?? 0;
    const to = batch.to[cell] ?? 0;
    const hash = hashOf(view, from, to);
    const slots = this.#slots;
    const last = slots.length - 1;
    let slot = hash & last;
    for (;;) {
      const number = slots[slot] ?? 0;
      if (number === 0) break;
      if (this.#hashes[number - 1] === hash && this.#isAt(number - 1, view, from, to - from)) {
        return this.#values[number - 1] as T;
      }
      slot = (slot + 1) & last;
    }
    const value = this.#interpret(cellText(batch, cell));
    this.#remember(hash, batch.bytes.subarray(from, to), value);
    return value;
  }

  #isAt(entry: number, text: DataView, from: number, length: number): boolean {
    const start = this.#ends[entry] ?? 0;
    return (this.#ends[entry + 1] ?? 0) - start === length && isSame(this.#texts, start, text, from, length);
  }

  #remember(hash: number, text: Uint8Array, value: T): void {
    // A cell of a megabyte is not worth remembering.
    if (text.length > 1024) return;
    if (this.#values.length === MOST) {
      this.#slots.fill(0);
      this.#values = [];
    }
    const count = this.#values.length;
    if (count === this.#hashes.length) this.#grow();
    const start = this.#ends[count] ?? 0;
    if (start + text.length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#bytes.length * 2, start + text.length));
      larger.set(this.#bytes);
      this.#bytes = larger;
      this.#texts = new DataView(larger.buffer);
    }
    this.#bytes.set(text, start);
    this.#ends[count + 1] = start + text.length;
    this.#hashes[count] = hash;
    this.#values.push(value);
    this.#enter(count);
  }

  #enter(entry: number): void {
    const last = this.#slots.length - 1;
    let slot = (this.#hashes[entry] ?? 0) & last;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
    this.#slots[slot] = entry + 1;
  }

  #grow(): void {
    const most = this.#hashes.length * 4;
    const [hashes, ends] = [new Int32Array(most), new Uint32Array(most + 1)];
    hashes.set(this.#hashes);
    ends.set(this.#ends);
    this.#hashes = hashes;
    this.#ends = ends;
    this.#slots = new Int32Array(most * SPARE);
    for (let entry = 0; entry < this.#values.length; entry += 1) this.#enter(entry);
  }
}

/** The length, the last twelve bytes and the first four tell most texts apart; those found are compared whole. */
function hashOf(text: DataView, from: number, to: number): number {
  const length = to - from;
  let hash = length;
  if (length >= 4) {
    hash = mixed(hash, text.getInt32(from, true));
    hash = mixed(hash, text.getInt32(to - 4, true));
    if (length > 8) hash = mixed(hash, text.getInt32(to - 8, true));
    if (length > 12) hash = mixed(hash, text.getInt32(to - 12, true));
  } else {
    for (let at = from; at < to; at += 1) hash = mixed(hash, text.getUint8(at));
  }
  return hash ^ (hash >>> 15);
}

function mixed(hash: number, value: number): number {
  const product = Math.imul(hash ^ value, 0x9e3779b1);
  return product ^ (product >>> 13);
}

/** Whether `length` bytes of two texts are the same; four at a time, which takes a quarter of the time. */
function isSame(a: DataView, fromA: number, b: DataView, fromB: number, length: number): boolean {
  let at = 0;
  for (; at + 4 <= length; at += 4) {
    if (a.getInt32(fromA + at, true) !== b.getInt32(fromB + at, true)) return false;
  }
  for (; at < length; at += 1) if (a.getUint8(fromA + at) !== b.getUint8(fromB + at)) return false;
  return true;
}
