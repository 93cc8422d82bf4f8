import type { KeyHash } from './key-hash.ts';

/** So many projects wait until they are looked up together. */
export const MOST_WAITING = 256;

/** The keys of one kind of the projects that wait. */
export class KeyQueue {
  /** Both hashes of each key, side by side. */
  readonly hashes = new Int32Array(2 * MOST_WAITING);
  /** 1 where the project has such a key. */
  readonly there = new Uint8Array(MOST_WAITING);
  /** Once they have been looked up: the numbers under which the keys were seen first; 0: they are new, or not there. */
  readonly before = new Int32Array(MOST_WAITING);

  /** @param hash null: the project has no such key */
  set(index: number, hash: KeyHash | null): void {
    this.there[index] = hash === null ? 0 : 1;
    if (hash === null) return;
    this.hashes[index * 2] = hash.a;
    this.hashes[index * 2 + 1] = hash.b;
  }
}
