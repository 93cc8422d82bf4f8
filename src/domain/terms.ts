/** Numbers for the keys of groups, given in the order in which the keys are met, from 0. */
export class Terms {
  readonly #numbers = new Map<string | null, number>();
  readonly #keys: (string | null)[] = [];

  /** The number of a key; null stands for what is not known. */
  numberOf(key: string | null): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#keys.push(key) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  /** The number of a key that has been met, or null. */
  find(key: string | null): number | null {
    return this.#numbers.get(key) ?? null;
  }

  /** All keys, each at the place of its number. */
  get keys(): readonly (string | null)[] {
    return this.#keys;
  }
}
