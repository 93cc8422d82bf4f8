import type { Grouping } from '../measures/grouping.ts';
import type { ReportContext } from '../reports/context.ts';
import { Counting } from '../reports/counting.ts';
import { RepeatedProjects } from '../rules/ledgers/repeated-projects.ts';
import type { OpenRun } from './open-run.ts';
import { readAll, type Outcome } from './read-run.ts';
import type { Selection } from './selection.ts';

/** What counting the projects came to. */
export interface Counted extends Outcome {
  readonly counting: Counting;
  /** Projects that are counted more than once. */
  readonly repeated: ReportContext['repeated'];
}

/**
 * Reads an open run and counts the projects that are asked for. @param groupings what they are divided by
 * @throws Unreadable, CountyNotFound, AmountOverflow
 */
export async function countProjects(
  open: OpenRun,
  { filter, doubts }: Selection,
  groupings: readonly Grouping[],
): Promise<Counted> {
  const counting = new Counting(filter, open.definitions, groupings);
  const repeated = new RepeatedProjects(open.request.seed);
  const hasSeveralFiles = open.ledger.sheets.length > 1;
  const outcome = await readAll(
    open,
    ({ projects, repeats }) => {
      const counted = counting.see(projects);
      if (hasSeveralFiles) for (const index of counted) repeated.see(projects.recordAt(index));
      // Both are ascending.
      let next = 0;
      for (const index of repeats) {
        while ((counted[next] ?? index) < index) next += 1;
        if (counted[next] === index) repeated.seeAgain(projects.recordAt(index));
      }
    },
    doubts,
  );
  return { ...outcome, counting, repeated: repeated.found };
}
