const FIRST_CAPACITY = 4096;
const WIDTH = 3;

/**
 * Remembers which pairs of hashes have been seen, each with a number above 0: an open-addressing hash table in one typed
 * array, 12 bytes a slot, never more than 70% full.
 *
 * Two different texts pass for the same when both hashes agree: among n keys with a probability of about n² ÷ 2⁶⁵, that
 * is 3·10⁻⁸ for a million and 2·10⁻⁶ for the 8 million at which a search stops remembering.
 */
export class PairTable {
  size = 0;
  #capacity = FIRST_CAPACITY;
  /** Slots of both hashes and the number, side by side; a number of 0 means that the slot is free. */
  #slots = new Uint32Array(FIRST_CAPACITY * WIDTH);

  /** The number under which a pair was remembered, or 0; then it is remembered under `number`, unless that is 0. */
  seenAs(a: number, b: number, number: number): number {
    if (this.size * 10 >= this.#capacity * 7) this.#grow();
    const slots = this.#slots;
    const slot = slotOf(slots, this.#capacity, a, b);
    const before = slots[slot + 2] ?? 0;
    if (before === 0 && number !== 0) {
      slots[slot] = a;
      slots[slot + 1] = b;
      slots[slot + 2] = number;
      this.size += 1;
    }
    return before;
  }

  #grow(): void {
    const before = this.#slots;
    const capacity = this.#capacity * 2;
    const slots = new Uint32Array(capacity * WIDTH);
    for (let slot = 0; slot < before.length; slot += WIDTH) {
      const number = before[slot + 2] ?? 0;
      if (number === 0) continue;
      const [a, b] = [before[slot] ?? 0, before[slot + 1] ?? 0];
      const free = slotOf(slots, capacity, a, b);
      slots[free] = a;
      slots[free + 1] = b;
      slots[free + 2] = number;
    }
    this.#slots = slots;
    this.#capacity = capacity;
  }
}

/** Where a pair stands, or the free slot where it would stand. */
function slotOf(slots: Uint32Array, capacity: number, a: number, b: number): number {
  let slot = (a & (capacity - 1)) * WIDTH;
  while (slots[slot + 2] !== 0 && (slots[slot] !== a || slots[slot + 1] !== b)) {
    slot += WIDTH;
    if (slot === slots.length) slot = 0;
  }
  return slot;
}
