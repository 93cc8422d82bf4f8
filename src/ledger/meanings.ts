import { cellText, type RowBatch } from '../sheet/rows.ts';

const MOST = 4096;
const SLOTS = MOST * 4;

/**
 * What the cells of a column mean, looked up once for each distinct text. Remembers at most 4,096 texts and begins anew
 * after that, so that memory does not grow with the file.
 */
export class Meanings<T> {
  readonly #interpret: (text: string) => T;
  readonly #slots = new Int32Array(SLOTS);
  #bytes = new Uint8Array(4096);
  #ends = new Uint32Array(MOST + 1);
  #values: T[] = [];

  constructor(interpret: (text: string) => T) {
    this.#interpret = interpret;
  }

  /** The meaning of cell `cell` of a batch. */
  of(batch: RowBatch, cell: number): T {
    const { bytes } = batch;
    const from = batch.from[cell] ?? 0;
    const to = batch.to[cell] ?? 0;
    // The last twelve bytes and the length tell most texts apart; those found are compared whole.
    let hash = to - from;
    for (let at = Math.max(from, to - 12); at < to; at += 1)
      hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (;;) {
      const entry = this.#slots[slot] ?? 0;
      if (entry === 0) break;
      if (this.#isAt(entry - 1, bytes, from, to)) return this.#values[entry - 1] as T;
      slot = (slot + 1) & (SLOTS - 1);
    }
    const value = this.#interpret(cellText(batch, cell));
    this.#remember(slot, bytes.subarray(from, to), value);
    return value;
  }

  #isAt(entry: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.#ends[entry] ?? 0;
    const length = (this.#ends[entry + 1] ?? 0) - start;
    if (length !== to - from) return false;
    for (let at = 0; at < length; at += 1) if (this.#bytes[start + at] !== bytes[from + at]) return false;
    return true;
  }

  #remember(slot: number, text: Uint8Array, value: T): void {
    // A cell of a megabyte is not worth remembering.
    if (text.length > 1024) return;
    const count = this.#values.length;
    if (count === MOST) {
      this.#slots.fill(0);
      this.#values = [];
      return;
    }
    const start = this.#ends[count] ?? 0;
    if (start + text.length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#bytes.length * 2, start + text.length));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes.set(text, start);
    this.#ends[count + 1] = start + text.length;
    this.#values.push(value);
    this.#slots[slot] = count + 1;
  }
}
