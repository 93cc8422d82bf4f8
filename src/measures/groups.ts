import { compareTexts } from '../domain/text-order.ts';
import type { Grouping } from './grouping.ts';
import { Tally, type Share } from './tally.ts';

/** A group of projects and its sums. `key` null: projects of which nothing tells the group. */
export interface Group {
  readonly key: string | null;
  readonly tally: Tally;
}

/** Divides projects into groups and tallies each. */
export class Groups {
  readonly grouping: Grouping;
  readonly #rates: number;
  readonly #tallies = new Map<string | null, Tally>();

  /** @param rates how many rates the settings define */
  constructor(grouping: Grouping, rates: number) {
    this.grouping = grouping;
    this.#rates = rates;
  }

  /** Counts a project. */
  add(share: Share): void {
    const key = this.grouping.of(share.project);
    let tally = this.#tallies.get(key);
    if (tally === undefined) {
      tally = new Tally(this.#rates);
      this.#tallies.set(key, tally);
    }
    tally.add(share);
  }

  /** The tally of a group, or null. */
  get(key: string | null): Tally | null {
    return this.#tallies.get(key) ?? null;
  }

  /**
   * The groups in a fixed order that does not depend on the order of the rows: that of `order` first, then by code
   * points, the group of what is not known last.
   */
  inOrder(order: readonly string[] = this.grouping.terms?.map(({ key }) => key) ?? []): readonly Group[] {
    const place = new Map(order.map((key, index) => [key, index]));
    const rankOf = (key: string | null): number =>
      key === null ? order.length + 1 : (place.get(key) ?? order.length);
    return [...this.#tallies]
      .map(([key, tally]) => ({ key, tally }))
      .toSorted((a, b) => rankOf(a.key) - rankOf(b.key) || compareTexts(a.key ?? '', b.key ?? ''));
  }
}
