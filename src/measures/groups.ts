import { Terms } from '../domain/terms.ts';
import { compareTexts } from '../domain/text-order.ts';
import type { Divider, Grouping } from './grouping.ts';
import type { Shares } from './shares.ts';
import { Tallies } from './tallies.ts';
import type { Tally } from './tally.ts';
import type { Projects } from '../books/projects.ts';

/** A group of projects and its sums. `key` null: projects of which nothing tells the group. */
export interface Group {
  readonly key: string | null;
  readonly tally: Tally;
}

/** Divides projects into groups and tallies each. */
export class Groups {
  readonly grouping: Grouping;
  readonly #terms = new Terms();
  readonly #divide: Divider;
  readonly #tallies: Tallies;
  #groupOf = new Int32Array(0);

  /** @param rates how many rates the settings define */
  constructor(grouping: Grouping, rates: number) {
    this.grouping = grouping;
    this.#divide = grouping.divider(this.#terms);
    this.#tallies = new Tallies(rates);
  }

  /** Counts the projects whose places stand in `chosen`, with their shares. */
  add(projects: Projects, chosen: Uint32Array, shares: Shares): void {
    if (this.#groupOf.length < projects.count) this.#groupOf = new Int32Array(projects.count);
    const groupOf = this.#groupOf;
    this.#divide(projects, groupOf);
    this.#tallies.add(shares, groupOf, chosen, this.#terms.keys.length);
  }

  /** The tally of a group, or null. */
  get(key: string | null): Tally | null {
    const number = this.#terms.find(key);
    const tally = number === null ? null : this.#tallies.at(number);
    return tally === null || tally.projects === 0 ? null : tally;
  }

  /**
   * The groups in a fixed order that does not depend on the order of the rows: that of `order` first, then by code
   * points, the group of what is not known last.
   */
  inOrder(order: readonly string[] = this.grouping.terms?.map(({ key }) => key) ?? []): readonly Group[] {
    const place = new Map(order.map((key, index) => [key, index]));
    const rankOf = (key: string | null): number =>
      key === null ? order.length + 1 : (place.get(key) ?? order.length);
    return this.#terms.keys
      .map((key, number) => ({ key, tally: this.#tallies.at(number) }))
      .filter(({ tally }) => tally.projects > 0)
      .toSorted((a, b) => rankOf(a.key) - rankOf(b.key) || compareTexts(a.key ?? '', b.key ?? ''));
  }
}
