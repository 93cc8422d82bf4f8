import { isAfter, type Day } from '../domain/day.ts';
import type { DescribedFinding, Finding } from '../domain/finding.ts';

/** A finding that is known and accepted: by rule and project, since rows move every month. */
export interface Accepted {
  /** Code of the rule. */
  readonly rule: string;
  /** Code of the project, or its name where it has none; null: a finding about no single project. */
  readonly project: string | null;
  readonly county: string | null;
  readonly reason: string;
  /** The last day on which it is accepted; null: for good. */
  readonly until: Day | null;
}

/** Which findings are accepted, and which entries are of no use any more. */
export class Baseline {
  readonly #entries = new Map<string, { readonly entry: Accepted; used: boolean }>();
  readonly #asOf: Day | null;

  /** @param asOf the day on which entries end or do not; null: none has ended */
  constructor(entries: readonly Accepted[], asOf: Day | null) {
    this.#asOf = asOf;
    for (const entry of entries)
      this.#entries.set(keyOf(entry.rule, entry.project, entry.county), { entry, used: false });
  }

  /** Whether a finding is accepted. An entry that has ended accepts nothing. */
  accepts({ code, project, county }: Finding): boolean {
    const known = this.#entries.get(keyOf(code, project, county));
    if (known === undefined) return false;
    known.used = true;
    return !this.#hasEnded(known.entry);
  }

  /** Entries whose day has passed. */
  get expired(): readonly Accepted[] {
    return [...this.#entries.values()].filter(({ entry }) => this.#hasEnded(entry)).map(({ entry }) => entry);
  }

  /** Entries that no finding has needed, those that have ended aside. */
  get unused(): readonly Accepted[] {
    return [...this.#entries.values()]
      .filter(({ entry, used }) => !used && !this.#hasEnded(entry))
      .map(({ entry }) => entry);
  }

  #hasEnded({ until }: Accepted): boolean {
    return until !== null && this.#asOf !== null && isAfter(this.#asOf, until);
  }
}

/** The entries that would accept these findings, each once. */
export function baselineOf(findings: readonly DescribedFinding[], reason: string): readonly Accepted[] {
  const entries = new Map<string, Accepted>();
  for (const { code, project, county } of findings) {
    const key = keyOf(code, project, county);
    if (!entries.has(key)) entries.set(key, { rule: code, project, county, reason, until: null });
  }
  return [...entries.values()];
}

function keyOf(rule: string, project: string | null, county: string | null): string {
  return JSON.stringify([rule, project, county]);
}
