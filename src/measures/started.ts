import { isAfter, type Day } from '../domain/day.ts';
import type { Project } from '../domain/project.ts';
import { stageRank } from '../domain/stage.ts';

/** What counts as started: the stage says so, a start day is there, or a column of the ledger holds anything. */
export type StartRule = 'stage' | 'day' | 'column';

/** Whether a project has started, or null when nothing tells. @param on the day of the report, or null for any day */
export function hasStarted(project: Project, rule: StartRule, on: Day | null): boolean | null {
  switch (rule) {
    case 'stage':
      return project.stage === null ? null : stageRank(project.stage) >= 3;
    case 'day':
      if (project.started === null) return project.isUnread('started') ? null : false;
      return on === null || !isAfter(project.started, on);
    case 'column':
      return project.startSign;
  }
}
