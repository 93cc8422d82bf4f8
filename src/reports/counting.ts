import type { Project } from '../domain/project.ts';
import { Groups } from '../measures/groups.ts';
import type { Grouping } from '../measures/grouping.ts';
import { Scope, type Filter, type LeftOut } from '../measures/scope.ts';
import { shareOf, Tally, type Definitions } from '../measures/tally.ts';

/** The one pass over the projects that count: everything that a report adds up. */
export class Counting {
  readonly totals: Tally;
  readonly #scope: Scope;
  readonly #definitions: Definitions;
  readonly #groups: ReadonlyMap<string, Groups>;

  /** @param groupings what the report divides the projects by */
  constructor(filter: Filter, definitions: Definitions, groupings: readonly Grouping[]) {
    this.#scope = new Scope(filter, definitions.on);
    this.#definitions = definitions;
    const rates = definitions.rates.length;
    this.totals = new Tally(rates);
    this.#groups = new Map(groupings.map((grouping) => [grouping.key, new Groups(grouping, rates)]));
  }

  /** Counts a project if it belongs to the report. @returns whether it does @throws AmountOverflow */
  see(project: Project): boolean {
    if (!this.#scope.includes(project)) return false;
    const share = shareOf(project, this.#definitions);
    this.totals.add(share);
    for (const groups of this.#groups.values()) groups.add(share);
    return true;
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
