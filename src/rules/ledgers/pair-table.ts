const FIRST_CAPACITY = 4096;

/**
 * Remembers which pairs of hashes have been seen, each with a number above 0: an open-addressing hash table over typed
 * arrays, 12 bytes a slot, never more than 70% full.
 *
 * Two different texts pass for the same when both hashes agree: among n keys with a probability of about n² ÷ 2⁶⁵, that
 * is 3·10⁻⁸ for a million and 2·10⁻⁶ for the 8 million at which a search stops remembering.
 */
export class PairTable {
  size = 0;
  #capacity = FIRST_CAPACITY;
  #a = new Uint32Array(FIRST_CAPACITY);
  #b = new Uint32Array(FIRST_CAPACITY);
  #numbers = new Uint32Array(FIRST_CAPACITY);

  /** The number under which a pair was remembered, or 0. */
  find(a: number, b: number): number {
    return this.#numbers[this.#slot(a, b)] ?? 0;
  }

  /** Remembers a pair that {@link PairTable.find} does not find. */
  add(a: number, b: number, number: number): void {
    if (this.size * 10 >= this.#capacity * 7) this.#grow();
    this.#put(a, b, number);
    this.size += 1;
  }

  #slot(a: number, b: number): number {
    let slot = a & (this.#capacity - 1);
    while (this.#numbers[slot] !== 0 && (this.#a[slot] !== a || this.#b[slot] !== b))
      slot = (slot + 1) & (this.#capacity - 1);
    return slot;
  }

  #put(a: number, b: number, number: number): void {
    const slot = this.#slot(a, b);
    this.#a[slot] = a;
    this.#b[slot] = b;
    this.#numbers[slot] = number;
  }

  #grow(): void {
    const [a, b, numbers] = [this.#a, this.#b, this.#numbers];
    this.#capacity *= 2;
    this.#a = new Uint32Array(this.#capacity);
    this.#b = new Uint32Array(this.#capacity);
    this.#numbers = new Uint32Array(this.#capacity);
    for (let slot = 0; slot < numbers.length; slot += 1) {
      const number = numbers[slot] ?? 0;
      if (number !== 0) this.#put(a[slot] ?? 0, b[slot] ?? 0, number);
    }
  }
}
