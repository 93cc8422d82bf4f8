import type { FindingKind } from '../findings/finding-kind.ts';
import { AMOUNT_FINDINGS } from '../table/cells/amount-findings.ts';
import { CELL_FINDINGS } from '../table/cells/cell-findings.ts';
import { DAY_FINDINGS } from '../table/cells/day-findings.ts';
import { HEADER_FINDINGS } from '../table/head/header-findings.ts';
import { ROW_FINDINGS } from '../table/rows/row-findings.ts';
import { TABLE_FINDINGS } from '../table/rows/table-findings.ts';
import { FILE_FINDINGS } from '../sheet/file-findings.ts';
import { RULES } from './rules.ts';

/** The letters of codes: the file, its header, a row, a cell; then what rules speak of, a project and the ledger. */
export const SCOPES = 'FHRCPL';

const READING: readonly FindingKind[] = [
  FILE_FINDINGS,
  TABLE_FINDINGS,
  HEADER_FINDINGS,
  ROW_FINDINGS,
  AMOUNT_FINDINGS,
  DAY_FINDINGS,
  CELL_FINDINGS,
].flatMap((kinds): readonly FindingKind[] => Object.values(kinds));

/** All kinds of findings by their codes, but for the checks of the settings: by scope, then by number. */
export const CATALOGUE: ReadonlyMap<string, FindingKind> = new Map(
  [...READING, ...RULES.map(({ kind }) => kind)]
    .toSorted((a, b) => scopeOf(a) - scopeOf(b) || (a.code < b.code ? -1 : 1))
    .map((kind) => [kind.code, kind]),
);

function scopeOf({ code }: FindingKind): number {
  return SCOPES.indexOf(code.charAt(0));
}
