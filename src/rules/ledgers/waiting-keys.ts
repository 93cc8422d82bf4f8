import type { KeyHash } from './key-hash.ts';
import { SeenKeys } from './seen-keys.ts';

/** So many projects wait until their keys are looked up together. */
export const MOST_WAITING = 256;

/** The keys of one kind of the projects that wait, by their place in the queue, and all such keys seen before. */
export class WaitingKeys {
  /** Depends on all that was fetched, so that no fetch can be left out as useless. */
  fetched = 0;
  readonly #seen = new SeenKeys();
  readonly #hashes = new Int32Array(2 * MOST_WAITING);
  readonly #isThere = new Uint8Array(MOST_WAITING);

  /** @param hash null: the project has no such key */
  set(index: number, hash: KeyHash | null): void {
    this.#isThere[index] = hash === null ? 0 : 1;
    if (hash === null) return;
    this.#hashes[index * 2] = hash.a;
    this.#hashes[index * 2 + 1] = hash.b;
  }

  /** Makes the look-ups of the first `count` keys faster. */
  fetch(count: number): void {
    this.fetched ^= this.#seen.fetch(this.#hashes, count);
  }

  /** The number under which a key was seen first, or 0; then it is remembered under `number`, unless that is 0. */
  seenAs(index: number, number: number): number {
    if (this.#isThere[index] !== 1) return 0;
    return this.#seen.seenAs(this.#hashes[index * 2] ?? 0, this.#hashes[index * 2 + 1] ?? 0, number);
  }

  /** Adds a key to a hash. */
  addTo(hash: KeyHash, index: number): void {
    hash.number((this.#hashes[index * 2] ?? 0) >>> 0);
    hash.number((this.#hashes[index * 2 + 1] ?? 0) >>> 0);
  }
}
