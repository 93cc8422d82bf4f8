import type { Shares } from './shares.ts';
import { exact, PLACES, Tally, tallyWidth } from './tally.ts';
import { NONE } from '../table/records.ts';

/** The tallies of groups that have numbers, from 0, side by side in one array. */
export class Tallies {
  readonly #width: number;
  #numbers: Float64Array;
  /** Where the tally of each project in hand begins. */
  #starts = new Int32Array(0);

  /** @param rates how many rates the settings define */
  constructor(rates: number) {
    this.#width = tallyWidth(rates);
    this.#numbers = this.#empty(8);
  }

  /**
   * Adds shares to the groups of their projects.
   *
   * @param groupOf the group of each project of the batch @param chosen the places of those that the shares are of
   * @param groups how many groups there are
   */
  add(shares: Shares, groupOf: Int32Array, chosen: Uint32Array, groups: number): void {
    this.#reserve(groups, shares.count);
    const numbers = this.#numbers;
    const starts = this.#starts;
    const width = this.#width;
    const { count, columns, tiers, investments } = shares;
    for (let index = 0; index < count; index += 1) starts[index] = (groupOf[chosen[index] ?? 0] ?? 0) * width;
    for (const { place, values } of columns) addColumn(numbers, starts, place, values, count);
    for (let index = 0; index < count; index += 1) {
      const start = starts[index] ?? 0;
      const tier = start + (tiers[index] ?? 0);
      numbers[tier] = (numbers[tier] ?? 0) + 1;
      const investment = investments[index] ?? NONE;
      if (investment > (numbers[start + PLACES.largest] ?? 0)) numbers[start + PLACES.largest] = investment;
    }
    const { further, furtherBy, furtherAt, furtherValues } = shares;
    for (let entry = 0; entry < further; entry += 1) {
      const place = (starts[furtherBy[entry] ?? 0] ?? 0) + (furtherAt[entry] ?? 0);
      numbers[place] = (numbers[place] ?? 0) + (furtherValues[entry] ?? 0);
    }
  }

  /** The tally of a group. @throws AmountOverflow */
  at(group: number): Tally {
    const from = group * this.#width;
    return new Tally(exact(this.#numbers.subarray(from, from + this.#width)));
  }

  #reserve(groups: number, projects: number): void {
    if (this.#starts.length < projects) this.#starts = new Int32Array(projects);
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

function addColumn(
  numbers: Float64Array,
  starts: Int32Array,
  place: number,
  values: Float64Array,
  count: number,
): void {
  for (let index = 0; index < count; index += 1) {
    const at = (starts[index] ?? 0) + place;
    numbers[at] = (numbers[at] ?? 0) + (values[index] ?? 0);
  }
}
