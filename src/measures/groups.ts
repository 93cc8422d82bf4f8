import type { Project } from '../domain/project.ts';
import type { Grouping } from './grouping.ts';
import { Tally, type Definitions } from './tally.ts';

/** A group of projects and its sums. `key` null: projects of which nothing tells the group. */
export interface Group {
  readonly key: string | null;
  readonly tally: Tally;
}

/** Divides projects into groups and tallies each. */
export class Groups {
  readonly grouping: Grouping;
  readonly #definitions: Definitions;
  readonly #tallies = new Map<string | null, Tally>();

  constructor(grouping: Grouping, definitions: Definitions) {
    this.grouping = grouping;
    this.#definitions = definitions;
  }

  /** Counts a project. */
  add(project: Project): void {
    const key = this.grouping.of(project);
    let tally = this.#tallies.get(key);
    if (tally === undefined) {
      tally = new Tally(this.#definitions);
      this.#tallies.set(key, tally);
    }
    tally.add(project);
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
      .toSorted((a, b) => rankOf(a.key) - rankOf(b.key) || compareKeys(a.key ?? '', b.key ?? ''));
  }
}

function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
