import type { KeyQueue } from './key-queue.ts';

/** The largest number that a key can be remembered under. */
export const MOST_NUMBER = 0x1fffff;

const NUMBER_BITS = 21;
const FILTER_BITS = 19;
const SHELF_BITS = 11;
/** A box holds 31 keys; its first two places hold the number of the box below it on its shelf, and how full it is. */
const BOX = 64;
const BOX_BITS = 6;
/** Boxes are made by the thousand. */
const PAGE_BITS = 10;

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
  /** The topmost box of each shelf, from 1; 0: the shelf is empty. */
  readonly #top = new Uint32Array(1 << SHELF_BITS);
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

  /** {@link seenAs} for many keys, which takes half the time: the computer fetches what several of them need at once. */
  seeAll({ hashes, there, before }: KeyQueue, numbers: Int32Array, count: number): void {
    for (let at = 0; at < count; at += 1) {
      before[at] =
        there[at] === 1 ? this.seenAs(hashes[at * 2] ?? 0, hashes[at * 2 + 1] ?? 0, numbers[at] ?? 0) : 0;
    }
  }

  #find(shelf: number, b: number, tag: number): number {
    for (let box = this.#top[shelf] ?? 0; box > 0;) {
      const page = this.#pageOf(box);
      const start = startOf(box);
      const end = start + (page[start + 1] ?? 0);
      for (let at = start + 2; at < end; at += 2) {
        const word = page[at + 1] ?? 0;
        if (page[at] === b && (word & ~MOST_NUMBER) === tag) return word & MOST_NUMBER;
      }
      box = page[start] ?? 0;
    }
    return 0;
  }

  #put(shelf: number, b: number, word: number): void {
    let box = this.#top[shelf] ?? 0;
    let page = this.#pageOf(box);
    let start = startOf(box);
    let free = page[start + 1] ?? 0;
    if (box === 0 || free === BOX) {
      this.#boxes += 1;
      const below = box;
      box = this.#boxes;
      this.#top[shelf] = box;
      page = this.#pageOf(box);
      start = startOf(box);
      page[start] = below;
      free = 2;
    }
    page[start + free] = b;
    page[start + free + 1] = word;
    page[start + 1] = free + 2;
  }

  #pageOf(box: number): Int32Array {
    const which = box >>> PAGE_BITS;
    let page = this.#pages[which];
    if (page === undefined) {
      page = new Int32Array(BOX << PAGE_BITS);
      this.#pages[which] = page;
    }
    return page;
  }
}

/** Where a box begins on its page. */
function startOf(box: number): number {
  return (box & ((1 << PAGE_BITS) - 1)) << BOX_BITS;
}
