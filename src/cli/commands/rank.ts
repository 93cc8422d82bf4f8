import type { Grouping } from '../../measures/grouping.ts';
import { rankReport } from '../../reports/rank-report.ts';
import { groupingOption, runReport, type Run } from '../run-report.ts';

/** `zhaoshang rank`: one ranking by any measure, over any grouping. @returns the exit code */
export function rank(run: Run): Promise<number> {
  const grouping = (): Grouping => groupingOption('--group-by', run.options.groupBy ?? 'county');
  return runReport(
    run,
    () => [grouping()],
    ({ counting, request }, context, audience) =>
      rankReport(counting, context, grouping(), request, audience),
  );
}
