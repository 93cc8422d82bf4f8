import type { Day } from '../../domain/day.ts';
import { wholeFile, type Position } from '../../domain/position.ts';
import { finding, type FindingSink } from '../../findings/finding.ts';
import { CELL_FINDINGS } from '../cells/cell-findings.ts';
import { valueOf } from '../head/find-header.ts';
import type { OpenSheet } from '../head/open-sheet.ts';
import { ROW_FINDINGS } from './row-findings.ts';
import { TABLE_FINDINGS } from './table-findings.ts';

/** What the rows of a sheet turned out to be. */
export interface TableCounts {
  /** Rows in the file, those above the table included. */
  rows: number;
  records: number;
  /** Records whose value stands only further up, by field. */
  readonly filled: Map<string, number>;
  /** Records whose row ends before the last column, where that is the custom of the file. */
  endEarly: number;
  /** The latest day of any record on which something has happened; null when there is none. */
  lastDay: Day | null;
}

/** Reports what is to say of a sheet as a whole. @param unfinished its last row, when it was too short to be whole */
export function summarise(
  { kind, source }: OpenSheet,
  { filled, records, endEarly }: TableCounts,
  unfinished: Position | null,
  report: FindingSink,
): void {
  const whole = wholeFile(source.name);
  if (unfinished !== null) report(finding(TABLE_FINDINGS.truncated, unfinished));
  for (const key of kind.fillsDown) {
    const field = kind.fields[key];
    const projects = filled.get(key) ?? 0;
    if (field === undefined || projects === 0) continue;
    const facts = { field, details: { projects } };
    if (valueOf(field) === 'county') report(finding(CELL_FINDINGS.countyFilledDown, whole, facts));
    else report(finding(CELL_FINDINGS.textFilledDown, whole, facts));
  }
  if (endEarly > 0) report(finding(ROW_FINDINGS.rowsEndEarly, whole, { details: { projects: endEarly } }));
  if (records === 0) report(finding(TABLE_FINDINGS.noProjects, whole));
}
