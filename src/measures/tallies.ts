import { NONE } from '../domain/projects.ts';
import type { Shares } from './shares.ts';
import { exact, PLACES, Tally, tallyWidth } from './tally.ts';

/** The tallies of groups that have numbers, from 0, side by side in one array. */
export class Tallies {
  readonly #width: number;
  #numbers: Float64Array;

  /** @param rates how many rates the settings define */
  constructor(rates: number) {
    this.#width = tallyWidth(rates);
    this.#numbers = this.#empty(8);
  }

  /** Adds shares to the groups of their projects. @param groups how many groups there are */
  add(shares: Shares, groupOf: Int32Array, groups: number): void {
    this.#reserve(groups);
    const numbers = this.#numbers;
    const width = this.#width;
    const { count, ends, places, values, investments } = shares;
    let at = 0;
    for (let project = 0; project < count; project += 1) {
      const base = (groupOf[project] ?? 0) * width;
      const end = ends[project] ?? 0;
      for (; at < end; at += 1) {
        const place = base + (places[at] ?? 0);
        numbers[place] = (numbers[place] ?? 0) + (values[at] ?? 0);
      }
      const investment = investments[project] ?? NONE;
      if (investment > (numbers[base + PLACES.largest] ?? 0)) numbers[base + PLACES.largest] = investment;
    }
  }

  /** The tally of a group. @throws AmountOverflow */
  at(group: number): Tally {
    const from = group * this.#width;
    return new Tally(exact(this.#numbers.subarray(from, from + this.#width)));
  }

  #reserve(groups: number): void {
    const needed = groups * this.#width;
    if (needed <= this.#numbers.length) return;
    const larger = this.#empty(groups * 2);
    larger.set(this.#numbers);
    this.#numbers = larger;
  }

  #empty(groups: number): Float64Array {
    const numbers = new Float64Array(groups * this.#width);
    for (let at = PLACES.largest; at < numbers.length; at += this.#width) numbers[at] = NONE;
    return numbers;
  }
}
