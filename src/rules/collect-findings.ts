import { compareTexts } from '../domain/text-order.ts';
import type { FindingKind } from '../findings/finding-kind.ts';
import type { CountOfKind, Finding, JudgedFinding } from '../findings/finding.ts';
import { SEVERITIES, type Severity } from '../findings/severity.ts';
import { severityOf, type Severities } from './severities.ts';

/** Whether a finding is accepted; `later`: nobody knows before everything has been read. */
export type Acceptance = 'yes' | 'no' | 'later';

/** What a collector does with findings. */
export interface CollectOptions {
  readonly severities: Severities;
  /** How many findings of one code are kept; Infinity: all. */
  readonly most: number;
  /** Whether a finding is known and accepted, and so not counted. */
  readonly accepts?: (finding: Finding) => Acceptance;
  /** Gets every finding that counts, kept or not. */
  readonly see?: (finding: JudgedFinding) => void;
}

/** Findings counted by severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Counts findings and keeps so many of each code, so that memory does not grow with the faults of a file. */
export class FindingCollector {
  /** Findings that the baseline accepts. */
  accepted = 0;
  readonly #options: CollectOptions;
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  readonly #byCode = new Map<
    string,
    { readonly kind: FindingKind; readonly severity: Severity; count: number }
  >();
  readonly #byCounty = new Map<string | null, Record<Severity, number>>();
  readonly #kept: JudgedFinding[] = [];
  readonly #later: Finding[] = [];
  readonly #sources = new Map<string | null, number>();

  constructor(options: CollectOptions) {
    this.#options = options;
  }

  /** Takes a finding, unless settings switch it off or the baseline accepts it. */
  add(finding: Finding): void {
    const { kind, position, county } = finding;
    const severity = severityOf(kind, this.#options.severities);
    if (severity === 'off') return;
    const accepted = this.#options.accepts?.(finding) ?? 'no';
    if (accepted === 'yes') this.accepted += 1;
    if (accepted === 'later') this.#later.push(finding);
    if (accepted !== 'no') return;
    const ofCode = this.#byCode.get(kind.code) ?? { kind, severity, count: 0 };
    this.#byCode.set(kind.code, ofCode);
    ofCode.count += 1;
    if (!this.#sources.has(position.source)) this.#sources.set(position.source, this.#sources.size);
    this.#counts[severity] += 1;
    const ofCounty = this.#byCounty.get(county) ?? { error: 0, warning: 0, note: 0 };
    ofCounty[severity] += 1;
    this.#byCounty.set(county, ofCounty);
    const { see, most } = this.#options;
    if (see === undefined && ofCode.count > most) return;
    const judged = { ...finding, severity };
    see?.(judged);
    if (ofCode.count <= most) this.#kept.push(judged);
  }

  /** Takes the findings of which it was not known whether they are accepted. */
  settle(): void {
    for (const finding of this.#later.splice(0)) this.add(finding);
  }

  /** How many findings of a severity there are. */
  count(severity: Severity): number {
    return this.#counts[severity];
  }

  /** How many findings of each kind there are; by code. */
  get byCode(): readonly CountOfKind[] {
    return [...this.#byCode.values()].toSorted((a, b) => compareTexts(a.kind.code, b.kind.code));
  }

  /** How many findings each county has; null: findings that are about no county. By name, null last. */
  get byCounty(): readonly (readonly [county: string | null, counts: SeverityCounts])[] {
    return [...this.#byCounty].toSorted(
      ([a], [b]) => Number(a === null) - Number(b === null) || compareTexts(a ?? '', b ?? ''),
    );
  }

  /** Whether there is a finding of this severity or a heavier one. */
  reaches(severity: Severity): boolean {
    return SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1).some((each) => this.count(each) > 0);
  }

  /** The findings that were kept, by file, row and column; what concerns a whole file comes before its rows. */
  kept(): readonly JudgedFinding[] {
    const file = ({ position }: Finding): number => this.#sources.get(position.source) ?? 0;
    return this.#kept.toSorted(
      (a, b) =>
        file(a) - file(b) ||
        (a.position.row ?? 0) - (b.position.row ?? 0) ||
        (a.position.column ?? 0) - (b.position.column ?? 0) ||
        compareTexts(a.kind.code, b.kind.code),
    );
  }

  /** The heaviest of the kept findings, at most `most`, in the order of {@link kept}. */
  heaviest(most: number): readonly JudgedFinding[] {
    const kept = this.kept();
    if (kept.length <= most) return kept;
    const bySeverity = SEVERITIES.flatMap((severity) => kept.filter((each) => each.severity === severity));
    const chosen = new Set(bySeverity.slice(0, most));
    return kept.filter((each) => chosen.has(each));
  }
}
