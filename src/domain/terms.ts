/** The number of keys beyond the most that may be remembered. */
export const NO_NUMBER = -1;

/** Numbers for the keys of groups, given in the order in which the keys are met, from 0. */
export class Terms {
  readonly #most: number;
  readonly #numbers = new Map<string | null, number>();
  readonly #keys: (string | null)[] = [];

  /** @param most how many keys are remembered; those met later have {@link NO_NUMBER} */
  constructor(most = Number.POSITIVE_INFINITY) {
    this.#most = most;
  }

  /** The number of a key; null stands for what is not known. */
  numberOf(key: string | null): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    if (this.#keys.length >= this.#most) return NO_NUMBER;
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
