import type { KeyQueue } from './key-queue.ts';

/** The largest number that a key can be remembered under. */
export const MOST_NUMBER = 0x1fffff;

const NUMBER_BITS = 21;
const FILTER_BITS = 19;
const SHELF_BITS = 11;
/** A box holds 31 keys; its first place holds the number of the box below it on its shelf, the second nothing. */
const BOX_BITS = 6;
const BOX = 1 << BOX_BITS;
/** Boxes are made by the thousand. */
const PAGE_BITS = 16;

/**
 * Remembers under which number a key, given by two 32-bit hashes, was seen first: 8 bytes a key, and 2 MB.
 *
 * Nearly all keys are new, and a filter knows it: 32 bits for each of 2¹⁹ beginnings of hash `a`, of which a key sets up to
 * three. Where they are set already the key may have been seen, and is looked for: keys lie on 2,048 shelves, by the first
 * bits of `a`, in boxes on top of each other. A new key goes into the topmost box: memory is written where it was written
 * a moment ago, while a hash table would have to fetch a far place for every key.
 *
 * Two different keys pass for the same when 54 bits agree (11 of the shelf, 11 beside the number, 32 of `b`): among n keys
 * with a probability of about n² ÷ 2⁵⁵, which is 3·10⁻⁹ for ten thousand keys, 3·10⁻⁵ for a million, and 10⁻⁴ for as many
 * as there are numbers.
 */
export class SeenKeys {
  readonly #filter = new Int32Array(1 << FILTER_BITS);
  /** Where the next key of each shelf goes; a multiple of {@link BOX}: into a box that is still to be made. */
  readonly #free = new Uint32Array(1 << SHELF_BITS);
  readonly #pages: Int32Array[] = [];
  #boxes = 0;

  /** The number under which a key was remembered, or 0; then it is remembered under `number`, unless that is 0. */
  seenAs(a: number, b: number, number: number): number {
    const place = a >>> (32 - FILTER_BITS);
    const bits = (1 << (b & 31)) | (1 << ((b >>> 5) & 31)) | (1 << ((b >>> 10) & 31));
    const set = this.#filter[place] ?? 0;
    const tag = a << NUMBER_BITS;
    const shelf = a >>> (32 - SHELF_BITS);
    if ((set & bits) === bits) {
      const before = this.#find(shelf, b, tag);
      if (before !== 0) return before;
    }
    if (number !== 0) {
      this.#filter[place] = set | bits;
      this.#put(shelf, b, tag | number);
    }
    return 0;
  }

  /**
   * {@link seenAs} for many keys, which takes less than half the time: what they need of the filter is fetched first, for
   * many keys at once as long as nothing waits for what is found.
   */
  seeAll({ hashes, there, before }: KeyQueue, numbers: Int32Array, count: number): void {
    const filter = this.#filter;
    // Where it goes does not matter, as long as it is near when it is asked for.
    for (let at = 0; at < count; at += 1)
      before[at] = filter[(hashes[at * 2] ?? 0) >>> (32 - FILTER_BITS)] ?? 0;
    for (let at = 0; at < count; at += 1) {
      before[at] =
        there[at] === 1 ? this.seenAs(hashes[at * 2] ?? 0, hashes[at * 2 + 1] ?? 0, numbers[at] ?? 0) : 0;
    }
  }

  #find(shelf: number, b: number, tag: number): number {
    // Boxes count from 1, so that nothing stands below the place 64.
    for (let end = this.#free[shelf] ?? 0; end > 0;) {
      const start = (end - 1) & ~(BOX - 1);
      const page = this.#pageOf(start);
      for (let at = start + 2; at < end; at += 2) {
        const word = page[inPage(at + 1)] ?? 0;
        if (page[inPage(at)] === b && (word & ~MOST_NUMBER) === tag) return word & MOST_NUMBER;
      }
      const below = page[inPage(start)] ?? 0;
      end = below === 0 ? 0 : (below + 1) << BOX_BITS;
    }
    return 0;
  }

  #put(shelf: number, b: number, word: number): void {
    let free = this.#free[shelf] ?? 0;
    if ((free & (BOX - 1)) === 0) free = this.#newBox(free === 0 ? 0 : (free >>> BOX_BITS) - 1);
    const page = this.#pageOf(free);
    page[inPage(free)] = b;
    page[inPage(free + 1)] = word;
    this.#free[shelf] = free + 2;
  }

  /** A box on top of another (0: on an empty shelf). @returns where its first key goes */
  #newBox(below: number): number {
    this.#boxes += 1;
    const start = this.#boxes << BOX_BITS;
    this.#pageOf(start)[inPage(start)] = below;
    return start + 2;
  }

  #pageOf(place: number): Int32Array {
    const which = place >>> PAGE_BITS;
    let page = this.#pages[which];
    if (page === undefined) {
      page = new Int32Array(1 << PAGE_BITS);
      this.#pages[which] = page;
    }
    return page;
  }
}

function inPage(place: number): number {
  return place & ((1 << PAGE_BITS) - 1);
}
