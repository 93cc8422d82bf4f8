import { isAfter, type Day } from '../domain/day.ts';
import { shortened, valueText, type FindingValue } from '../findings/finding-value.ts';
import type { Finding } from '../findings/finding.ts';
import type { Acceptance } from './collect-findings.ts';

/**
 * A finding that is known and accepted: by rule and project, since rows move every month. One about no single project is
 * known by its file and by what it says, lest the next fault of its kind be accepted with it.
 */
export interface Accepted {
  /** Code of the rule. */
  readonly rule: string;
  /** Code of the project, or its name where it has none; null: a finding about no single project. */
  readonly project: string | null;
  readonly county: string | null;
  /** Name of the file, without its folder; null: about a project, or any finding of the rule that is about none. */
  readonly file: string | null;
  /** What stood there, and what should have: amounts in yuan. */
  readonly found: string | null;
  readonly expected: string | null;
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
  #day: { readonly reportDay: Day | null } | null = null;

  constructor(entries: readonly Accepted[]) {
    for (const entry of entries) this.#entries.set(keyOf(entry), { entry, used: false });
  }

  /** Tells the day of the report, once it is known for certain; null: no entry has ended. */
  judgeBy(reportDay: Day | null): void {
    this.#day = { reportDay };
  }

  /** Whether a finding is accepted; of an entry that ends, that is not known before the day of the report is. */
  accepts(finding: Finding): Acceptance {
    const known = this.#entryOf(finding);
    if (known === undefined) return 'no';
    known.used = true;
    if (known.entry.until === null) return 'yes';
    if (this.#day === null) return 'later';
    return this.#hasEnded(known.entry) ? 'no' : 'yes';
  }

  /** Whether an entry stands for a finding, though it may have ended. */
  has(finding: Finding): boolean {
    return this.#entryOf(finding) !== undefined;
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

  #entryOf(finding: Finding): { readonly entry: Accepted; used: boolean } | undefined {
    const known = knownBy(finding);
    const own = this.#entries.get(keyOf(known));
    return own ?? this.#entries.get(keyOf({ ...known, file: null, found: null, expected: null }));
  }

  #hasEnded({ until }: Accepted): boolean {
    const reportDay = this.#day?.reportDay ?? null;
    return until !== null && reportDay !== null && isAfter(reportDay, until);
  }
}

/** The entries that would accept these findings, each once. */
export function baselineOf(findings: readonly Finding[], reason: string): readonly Accepted[] {
  const entries = new Map<string, Accepted>();
  for (const finding of findings) {
    const known = knownBy(finding);
    const key = keyOf(known);
    if (!entries.has(key)) entries.set(key, { ...known, reason, until: null });
  }
  return [...entries.values()];
}

/** By what a finding is known again. */
type Known = Omit<Accepted, 'reason' | 'until'>;

function knownBy({ kind, project, county, position, found, expected }: Finding): Known {
  const { source } = position;
  const ofProject = { rule: kind.code, project, county, file: null, found: null, expected: null };
  if (project !== null) return ofProject;
  return {
    ...ofProject,
    file: source?.split(/[/\\]/).at(-1) ?? source,
    found: found === null ? null : shortened(found),
    expected: expected === null ? null : shortened(plainText(expected, source)),
  };
}

/** A value in words that neither language nor style change. */
function plainText(value: FindingValue, here: string | null): string {
  if (typeof value === 'object' && 'amount' in value) return String(value.amount);
  return valueText(value, here, 'zh');
}

function keyOf({ rule, project, county, file, found, expected }: Known): string {
  return JSON.stringify([rule, project, county, file, found, expected]);
}
