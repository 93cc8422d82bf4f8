import { COUNTY_REPORT_GROUPINGS, countyReport } from '../../reports/county-report.ts';
import { isForPeople, runReport, type Run } from '../run-report.ts';

/** `zhaoshang report`: totals, the ranking of the counties, the breakdowns. @returns the exit code */
export function report(run: Run): Promise<number> {
  return runReport(
    run,
    () => COUNTY_REPORT_GROUPINGS,
    ({ counting, request }, context, format) => countyReport(counting, context, request, isForPeople(format)),
  );
}
