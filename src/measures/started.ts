import { isAfter, type Day } from '../domain/day.ts';
import { NONE, type Projects } from '../domain/projects.ts';
import { stageRank, STAGES } from '../domain/stage.ts';

/** What counts as started: the stage says so, a start day is there, or a column of the ledger holds anything. */
export type StartRule = 'stage' | 'day' | 'column';

const HAS_STARTED = STAGES.map((stage) => (stageRank(stage) >= stageRank('started') ? 1 : 0));

/** Whether a project has started: 1, 0, or NONE when nothing tells. @param on the day of the report, or null for any day */
export function startedAt(projects: Projects, index: number, rule: StartRule, on: Day | null): number {
  switch (rule) {
    case 'stage':
      return HAS_STARTED[projects.stages[index] ?? NONE] ?? NONE;
    case 'day': {
      const started = projects.numbers('started')[index] ?? NONE;
      // A blank cell says that it has not; a ledger without such a column says nothing.
      if (started < 0) return !projects.has('started') || projects.isUnread('started', index) ? NONE : 0;
      return on === null || !isAfter(started, on) ? 1 : 0;
    }
    case 'column':
      return projects.startSigns[index] ?? NONE;
  }
}
