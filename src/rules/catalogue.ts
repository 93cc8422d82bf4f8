import { READING, type ReadingCode } from '../domain/reading-codes.ts';
import { AMOUNT_CELLS } from './reading/amount-cells.ts';
import { DAY_CELLS } from './reading/day-cells.ts';
import { FILES } from './reading/files.ts';
import { HEADERS } from './reading/headers.ts';
import { OTHER_CELLS } from './reading/other-cells.ts';
import { ROWS } from './reading/rows.ts';
import { TABLES } from './reading/tables.ts';
import type { RuleInfo } from './rule.ts';
import { RULES } from './rules.ts';

const READING_INFO = {
  ...FILES,
  ...TABLES,
  ...HEADERS,
  ...ROWS,
  ...AMOUNT_CELLS,
  ...DAY_CELLS,
  ...OTHER_CELLS,
} satisfies Readonly<Record<ReadingCode, Omit<RuleInfo, 'code'>>>;

/** What every code says, by code: those of reading first, then those of the rules. */
export const CATALOGUE: ReadonlyMap<string, RuleInfo> = catalogue();

function catalogue(): ReadonlyMap<string, RuleInfo> {
  const infos = new Map<string, RuleInfo>();
  for (const code of Object.values(READING)) infos.set(code, { code, ...READING_INFO[code] });
  for (const rule of RULES) infos.set(rule.code, rule);
  return infos;
}
