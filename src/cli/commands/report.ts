import { COUNTY_REPORT_GROUPINGS, countyReport } from '../../reports/county-report.ts';
import { runReport, type Run } from '../run-report.ts';

/** `zhaoshang report`: totals, the ranking of the counties, the breakdowns. @returns the exit code */
export function report(run: Run): Promise<number> {
  return runReport(
    run,
    () => COUNTY_REPORT_GROUPINGS,
    ({ counting, request }, context, audience) => countyReport(counting, context, request, audience),
  );
}
