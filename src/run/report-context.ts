import type { ReportContext } from '../reports/context.ts';
import type { Audience } from '../reports/report.ts';
import type { OpenRun } from './open-run.ts';
import type { Outcome } from './read-run.ts';
import { ALL_PROJECTS, type Selection } from './selection.ts';

/** How many findings are listed to people under a report; `check` lists them all. */
const MOST_FOR_PEOPLE = 10;

/** What a report needs beside its figures. */
export function reportContext(
  { city, measures, countyOrder }: OpenRun,
  { reportDay, reportDayFrom, sources, findings }: Outcome,
  audience: Audience,
  { words }: Selection = ALL_PROJECTS,
): ReportContext {
  return {
    city,
    reportDay,
    reportDayFrom,
    filter: words,
    sources,
    findings: {
      errors: findings.count('error'),
      warnings: findings.count('warning'),
      notes: findings.count('note'),
      items: audience === 'people' ? findings.heaviest(MOST_FOR_PEOPLE) : findings.kept(),
    },
    repeated: [],
    measures,
    counties: countyOrder,
  };
}
