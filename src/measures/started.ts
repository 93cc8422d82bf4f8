import { isAfter, type Day } from '../domain/day.ts';
import { stageRank, STAGES } from '../domain/stage.ts';
import type { Projects } from '../books/projects.ts';
import { NONE } from '../table/records.ts';

/** What counts as started: the stage says so, a start day is there, or a column of the ledger holds anything. */
export type StartRule = 'stage' | 'day' | 'column';

const HAS_STARTED = STAGES.map((stage) => (stageRank(stage) >= stageRank('started') ? 1 : 0));

/**
 * Tells of each project whether it has started: 1, 0, or NONE when nothing tells. @param on the day of the report, or null
 * for any day
 */
export function startTeller(projects: Projects, rule: StartRule, on: Day | null): (index: number) => number {
  switch (rule) {
    case 'stage': {
      const stages = projects.codes('stage');
      return (index) => HAS_STARTED[stages[index] ?? NONE] ?? NONE;
    }
    case 'day': {
      const days = projects.numbers('started');
      const hasColumn = projects.has('started');
      return (index) => {
        const started = days[index] ?? NONE;
        // A blank cell says that it has not; a ledger without such a column says nothing.
        if (started < 0) return !hasColumn || projects.isUnread('started', index) ? NONE : 0;
        return on === null || !isAfter(started, on) ? 1 : 0;
      };
    }
    case 'column': {
      const signs = projects.codes('startSign');
      return (index) => signs[index] ?? NONE;
    }
  }
}
