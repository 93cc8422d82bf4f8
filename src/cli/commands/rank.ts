import type { Grouping } from '../../measures/grouping.ts';
import { rankReport } from '../../reports/rank-report.ts';
import { groupingOption, isForPeople, runReport, type Run } from '../run-report.ts';

/** `zhaoshang rank`: one ranking by any measure, over any grouping. @returns the exit code */
export function rank(run: Run): Promise<number> {
  const grouping = (): Grouping => groupingOption('--group-by', run.options.groupBy ?? 'county');
  return runReport(
    run,
    () => [grouping()],
    ({ counting, request }, context, format) =>
      rankReport(counting, context, grouping(), request, isForPeople(format)),
  );
}
