/** The largest number that a key can be remembered under. */
export const MOST_NUMBER = 0x1fffff;

const TABLE_BITS = 8;
const NUMBER_BITS = 21;
const FIRST_CAPACITY = 8;

/**
 * Remembers under which number a key, given by two 32-bit hashes, was seen first: 8 bytes a slot, up to 85% full.
 *
 * The first eight bits of hash `a` choose one of 256 tables; a slot holds hash `b`, and eleven more bits of `a` beside the
 * number. The place in a table goes by size of `b`, so that a table grows by half in one pass from front to back, and
 * never more than one of the 256 is held twice.
 *
 * Two different keys pass for the same when 51 bits agree: among n keys with a probability of about n² ÷ 2⁵², which is
 * 2·10⁻⁸ for ten thousand keys, 2·10⁻⁴ for a million, and 10⁻³ for as many as there are numbers.
 */
export class SeenKeys {
  readonly #tables: Int32Array[] = [];
  readonly #sizes = new Uint32Array(1 << TABLE_BITS);

  constructor() {
    // The first tables differ a little in size, so that they do not all grow at the same time.
    for (let which = 0; which < 1 << TABLE_BITS; which += 1)
      this.#tables.push(new Int32Array(2 * (FIRST_CAPACITY + (which & 3))));
  }

  /** The number under which a key was remembered, or 0; then it is remembered under `number`, unless that is 0. */
  seenAs(a: number, b: number, number: number): number {
    const which = a >>> (32 - TABLE_BITS);
    const tag = a << NUMBER_BITS;
    let slots = this.#tables[which] ?? NO_SLOTS;
    const size = this.#sizes[which] ?? 0;
    if (size * 40 >= slots.length * 17) slots = this.#grow(which, slots);
    const slot = slotOf(slots, b, tag);
    const before = (slots[slot + 1] ?? 0) & MOST_NUMBER;
    if (before === 0 && number !== 0) {
      slots[slot] = b;
      slots[slot + 1] = tag | number;
      this.#sizes[which] = size + 1;
    }
    return before;
  }

  /**
   * Reads the places of many keys, `a` and `b` side by side. One by one, each would have to be waited for; read together
   * before they are needed, they come at once. @returns something that depends on all of them
   */
  fetch(hashes: Int32Array, count: number): number {
    const tables = this.#tables;
    let read = 0;
    for (let at = 0; at < count * 2; at += 2) {
      const slots = tables[(hashes[at] ?? 0) >>> (32 - TABLE_BITS)] ?? NO_SLOTS;
      read ^= slots[homeOf(hashes[at + 1] ?? 0, slots.length) + 1] ?? 0;
    }
    return read;
  }

  #grow(which: number, before: Int32Array): Int32Array {
    const slots = new Int32Array(2 * Math.ceil(before.length * 0.75));
    for (let from = 0; from < before.length; from += 2) {
      const [b, word] = [before[from] ?? 0, before[from + 1] ?? 0];
      if (word === 0) continue;
      const to = slotOf(slots, b, word & ~MOST_NUMBER);
      slots[to] = b;
      slots[to + 1] = word;
    }
    this.#tables[which] = slots;
    return slots;
  }
}

const NO_SLOTS = new Int32Array(2);

/** Where a key stands, or the free slot where it would stand. */
function slotOf(slots: Int32Array, b: number, tag: number): number {
  const { length } = slots;
  let slot = homeOf(b, length);
  for (;;) {
    const word = slots[slot + 1] ?? 0;
    if (word === 0 || (slots[slot] === b && (word & ~MOST_NUMBER) === tag)) return slot;
    slot += 2;
    if (slot === length) slot = 0;
  }
}

/** Where a key should stand: the larger `b`, the further back. */
function homeOf(b: number, length: number): number {
  return (((b >>> 0) * (length * (0.5 / 0x100000000))) | 0) * 2;
}
