import { SEVERITIES, type DescribedFinding, type Finding, type Severity } from '../domain/finding.ts';
import { describe, type DescribeOptions } from './describe.ts';

/** Counts findings and keeps so many of each code, so that memory does not grow with the faults of a file. */
export class FindingCollector {
  readonly #options: DescribeOptions;
  readonly #most: number;
  readonly #counts = new Map<Severity, number>();
  readonly #byCode = new Map<string, number>();
  readonly #kept: DescribedFinding[] = [];
  readonly #sources = new Map<string, number>();

  /** @param most how many findings of one code are kept */
  constructor(options: DescribeOptions, most: number) {
    this.#options = options;
    this.#most = most;
  }

  /** Takes a finding; returns it with its words, or null when settings switch it off or enough of its code are kept. */
  add(finding: Finding): DescribedFinding | null {
    const described = describe(finding, this.#options);
    if (described === null) return null;
    const { code, severity, at } = described;
    if (!this.#sources.has(at.source)) this.#sources.set(at.source, this.#sources.size);
    this.#counts.set(severity, this.count(severity) + 1);
    const count = (this.#byCode.get(code) ?? 0) + 1;
    this.#byCode.set(code, count);
    if (count > this.#most) return null;
    this.#kept.push(described);
    return described;
  }

  /** How many findings of a severity there are. */
  count(severity: Severity): number {
    return this.#counts.get(severity) ?? 0;
  }

  /** How many findings of each code there are. */
  get byCode(): ReadonlyMap<string, number> {
    return this.#byCode;
  }

  /** Whether there is a finding of this severity or a heavier one. */
  reaches(severity: Severity): boolean {
    return SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1).some((each) => this.count(each) > 0);
  }

  /** The findings that were kept, by file, row and column; what concerns a whole file comes before its rows. */
  kept(): readonly DescribedFinding[] {
    const file = ({ at }: Finding): number => this.#sources.get(at.source) ?? 0;
    return this.#kept.toSorted(
      (a, b) =>
        file(a) - file(b) ||
        (a.at.row ?? 0) - (b.at.row ?? 0) ||
        (a.at.column ?? 0) - (b.at.column ?? 0) ||
        (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
    );
  }

  /** The heaviest of the kept findings, at most `most`, in the order of {@link kept}. */
  heaviest(most: number): readonly DescribedFinding[] {
    const kept = this.kept();
    if (kept.length <= most) return kept;
    const chosen = new Set(
      SEVERITIES.flatMap((severity) => kept.filter((each) => each.severity === severity)).slice(0, most),
    );
    return kept.filter((each) => chosen.has(each));
  }
}
