import { Scope, type Choice, type LeftOut } from '../measures/scope.ts';
import type { ListedProject } from '../reports/list-report.ts';
import type { OpenRun } from './open-run.ts';
import { readBatches, type Outcome } from './read-run.ts';
import type { Selection } from './selection.ts';

/** What listing the projects came to. */
export interface Listed extends Outcome {
  /** How many were listed. */
  readonly projects: number;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Reads an open run and gives the projects that are asked for, each with the reason why it does not count. They hold until
 * the next ones are asked for. @param choice which of them @throws Unreadable, CountyNotFound
 */
export async function* listProjects(
  open: OpenRun,
  { filter, doubts }: Selection,
  choice: Choice,
): AsyncGenerator<readonly ListedProject[], Listed, void> {
  const scope = new Scope(filter, open.horizon, choice);
  const batches = readBatches(open, doubts);
  let listed = 0;
  for (;;) {
    const next = await batches.next();
    if (next.done === true) return { ...next.value, projects: listed, leftOut: scope.leftOut };
    const { projects } = next.value;
    const chosen = new Uint32Array(projects.count);
    const count = scope.choose(projects, chosen);
    listed += count;
    yield Array.from(chosen.subarray(0, count), (index, order) => ({
      project: projects.recordAt(index),
      reason: scope.reasons[order] ?? null,
    }));
  }
}
