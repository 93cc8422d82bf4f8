import { isAfter, type Day } from '../domain/day.ts';
import type { DescribedFinding, Finding } from '../domain/finding.ts';
import type { Acceptance } from './collect-findings.ts';

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

/**
 * Which findings are accepted, and which entries are of no use any more. Entries end by the day of the report, not by
 * the clock, so that a ledger checked again next year says the same.
 */
export class Baseline {
  readonly #entries = new Map<string, { readonly entry: Accepted; used: boolean }>();
  #day: { readonly asOf: Day | null } | null = null;

  constructor(entries: readonly Accepted[]) {
    for (const entry of entries)
      this.#entries.set(keyOf(entry.rule, entry.project, entry.county), { entry, used: false });
  }

  /** Tells the day of the report, once it is known for certain; null: no entry has ended. */
  judgeBy(asOf: Day | null): void {
    this.#day = { asOf };
  }

  /** Whether a finding is accepted; of an entry that ends, that is not known before the day of the report is. */
  accepts({ code, project, county }: Finding): Acceptance {
    const known = this.#entries.get(keyOf(code, project, county));
    if (known === undefined) return 'no';
    known.used = true;
    if (known.entry.until === null) return 'yes';
    if (this.#day === null) return 'later';
    return this.#hasEnded(known.entry) ? 'no' : 'yes';
  }

  /** Whether an entry stands for a finding, though it may have ended. */
  has({ code, project, county }: Finding): boolean {
    return this.#entries.has(keyOf(code, project, county));
  }

  /** How many entries there are. */
  get size(): number {
    return this.#entries.size;
  }

  /** Whether any entry ends on some day. */
  get hasEnds(): boolean {
    return [...this.#entries.values()].some(({ entry }) => entry.until !== null);
  }

  /** Entries that have ended, although there is still such a finding. */
  get expired(): readonly Accepted[] {
    return [...this.#entries.values()].flatMap(({ entry, used }) =>
      used && this.#hasEnded(entry) ? [entry] : [],
    );
  }

  /** Entries that no finding has needed. */
  get unused(): readonly Accepted[] {
    return [...this.#entries.values()].flatMap(({ entry, used }) => (used ? [] : [entry]));
  }

  #hasEnded({ until }: Accepted): boolean {
    const asOf = this.#day?.asOf ?? null;
    return until !== null && asOf !== null && isAfter(asOf, until);
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
