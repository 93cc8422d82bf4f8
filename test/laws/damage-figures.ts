import type { Finding } from '../../src/findings/finding.ts';
import { stageRank } from '../../src/domain/stage.ts';
import type { Project } from '../../src/books/projects.ts';

/** The amounts of which the figures tell. */
export const AMOUNTS = ['investment', 'paidIn', 'output', 'tax'] as const;
export type FigureAmount = (typeof AMOUNTS)[number];

/** What one project adds to the figures. */
export type Fact = { readonly [A in FigureAmount]: number | null } & {
  /** Spreadsheet row. */
  readonly row: number;
  readonly county: string | null;
  readonly started: boolean;
};

/** What each project adds. Stages are cut back to the day of the report when they are read. */
export function factsOf(projects: readonly Project[]): readonly Fact[] {
  return projects.map((project) => ({
    row: project.row,
    county: project.county,
    started: project.stage !== null && stageRank(project.stage) >= 3,
    investment: project.investment,
    paidIn: project.paidIn,
    output: project.output,
    tax: project.tax,
  }));
}

/** The figures of a ledger as lines of text, one per county and one for all: equal figures are equal lines. */
export function figuresOf(facts: readonly Fact[]): readonly string[] {
  const counties = [...new Set(facts.map(({ county }) => county ?? '(no county)'))].toSorted();
  return ['(all)', ...counties].map((county) => {
    const own = facts.filter((fact) => county === '(all)' || (fact.county ?? '(no county)') === county);
    const sums = AMOUNTS.map((amount) => {
      const values = own.flatMap((fact) => fact[amount] ?? []);
      const sum = values.reduce((total, value) => total + value, 0);
      return `${amount} ${values.length === 0 ? '—' : sum / 1e8}, ${own.length - values.length} missing`;
    });
    const started = own.filter((fact) => fact.started).length;
    return `${county}: ${own.length} projects, ${started} started, ${sums.join(', ')}`;
  });
}

/** A finding with its weight. */
export interface Weighed {
  readonly finding: Finding;
  readonly severity: string;
}

/** The findings with their severities, and what they say. */
export function weighed(findings: readonly Finding[]): readonly Weighed[] {
  return findings.map((finding) => ({ finding, severity: finding.kind.severity }));
}
