import type { JudgedFinding } from '../findings/finding.ts';
import type { Report } from '../reports/report.ts';
import { batchesOf } from './tables.ts';

/**
 * The findings that a report lists, in their order, for formats that say nothing else. Tables before them are read to
 * their end, since findings may be made while they arrive.
 */
export async function* findingsOf(report: Report): AsyncGenerator<JudgedFinding, void, void> {
  for (const section of report.sections) {
    if (section.kind === 'table') for await (const _ of batchesOf(section)) continue;
    if (section.kind === 'findings') yield* section.items;
  }
  yield* report.tail().findings?.items ?? [];
}
