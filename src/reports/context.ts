import type { Amount } from '../domain/amount.ts';
import type { Day, DayOrigin } from '../domain/day.ts';
import type { County } from '../domain/county.ts';
import type { JudgedFinding } from '../findings/finding.ts';
import type { Measure } from '../measures/measure.ts';
import type { Ties } from '../measures/ranking.ts';
import type { FindingsSection, ReportSource, ReportTail } from './report.ts';

/** Findings, counted; those to be listed, in order. */
export interface FindingsSummary {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly items: readonly JudgedFinding[];
}

/** Projects of a file that an earlier file has too, and what they add to the total a second time. */
export interface RepeatedInFile {
  readonly file: string;
  readonly alsoIn: string;
  readonly projects: number;
  readonly investment: Amount;
}

/** What every report needs beside its figures. */
export interface ReportContext {
  readonly city: string | null;
  readonly reportDay: Day | null;
  readonly reportDayFrom: DayOrigin;
  /** The filter of the user, option by option; empty: all projects. */
  readonly filter: readonly string[];
  readonly sources: readonly ReportSource[];
  readonly findings: FindingsSummary;
  /** Projects that are counted although an earlier file has them too. */
  readonly repeated: readonly RepeatedInFile[];
  /** All measures there are, those of the settings included. */
  readonly measures: readonly Measure[];
  /** The counties in the order in which ties are shown; those without a place in the settings have no more than a name. */
  readonly counties: readonly County[];
}

/** How a ranking is asked for. */
export interface RankingRequest {
  readonly by: Measure;
  readonly order: 'ascending' | 'descending';
  readonly ties: Ties;
  /** Only the first, or last, so many places; null: all. */
  readonly top: number | null;
  readonly bottom: number | null;
}

/** The tail of a report of figures. */
export function tailOf({ reportDay, reportDayFrom, sources, findings }: ReportContext): ReportTail {
  return { reportDay, reportDayFrom, sources, findings: findingsSection(findings) };
}

/** The findings section of a report. */
export function findingsSection(findings: FindingsSummary): FindingsSection {
  const { errors, warnings, notes, items } = findings;
  return {
    kind: 'findings',
    path: ['findings'],
    title: { zh: '数据问题', en: 'Findings' },
    errors,
    warnings,
    notes,
    items,
    omitted: errors + warnings + notes - items.length,
    omittedByCode: [],
    detailed: false,
  };
}
