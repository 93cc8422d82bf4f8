import { Groups } from '../measures/groups.ts';
import type { Grouping } from '../measures/grouping.ts';
import { Scope, type Filter, type LeftOut } from '../measures/scope.ts';
import { Shares } from '../measures/shares.ts';
import { Tallies } from '../measures/tallies.ts';
import type { Definitions, Tally } from '../measures/tally.ts';
import type { Projects } from '../books/projects.ts';

/** The one pass over the projects that count: everything that a report adds up. */
export class Counting {
  readonly #scope: Scope;
  readonly #shares: Shares;
  readonly #all: Tallies;
  readonly #groups: ReadonlyMap<string, Groups>;
  #chosen = new Uint32Array(0);
  #oneGroup = new Int32Array(0);

  /** @param groupings what the report divides the projects by */
  constructor(filter: Filter, definitions: Definitions, groupings: readonly Grouping[]) {
    this.#scope = new Scope(filter, definitions.horizon);
    this.#shares = new Shares(definitions);
    const rates = definitions.rates.length;
    this.#all = new Tallies(rates);
    this.#groups = new Map(groupings.map((grouping) => [grouping.key, new Groups(grouping, rates)]));
  }

  /** Counts those projects that belong to the report. @returns their places, until the next call */
  see(projects: Projects): Uint32Array {
    if (this.#chosen.length < projects.count) {
      this.#chosen = new Uint32Array(projects.count);
      this.#oneGroup = new Int32Array(projects.count);
    }
    const chosen = this.#chosen;
    const count = this.#scope.choose(projects, chosen);
    this.#shares.of(projects, chosen, count);
    this.#all.add(this.#shares, this.#oneGroup, chosen, 1);
    for (const groups of this.#groups.values()) groups.add(projects, chosen, this.#shares);
    return chosen.subarray(0, count);
  }

  /** All projects that were counted. @throws AmountOverflow */
  get totals(): Tally {
    return this.#all.at(0);
  }

  /** The groups of a grouping that was named at the start, by its key. */
  groups(key: string): Groups {
    const groups = this.#groups.get(key);
    if (groups === undefined) throw new Error(`projects were not grouped by ${key}`);
    return groups;
  }

  /** Projects of the ledger that do not count, by reason. */
  get leftOut(): readonly LeftOut[] {
    return this.#scope.leftOut;
  }
}
