import { addAmounts, type Amount } from '../domain/amount.ts';
import { meets, type Condition } from '../domain/condition.ts';
import { isAfter, type Day } from '../domain/day.ts';
import type { Project } from '../domain/project.ts';

/** Why a project of the ledger is not counted: it was signed after the day of the report, or is still negotiated. */
export type LeftOutReason = 'after-day' | 'negotiating';

/** Projects that are not counted, for one reason. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  projects: number;
  investment: Amount;
}

/** Which projects the user asks for: those that meet all of one list, and at least one comparison of each other list. */
export interface Filter {
  readonly all: Condition;
  readonly any: readonly Condition[];
}

/** No filter: every project. */
export const EVERYTHING: Filter = { all: [], any: [] };

/** Decides which projects count, and keeps what is left out without the user having asked for it. */
export class Scope {
  readonly #filter: Filter;
  readonly #on: Day | null;
  readonly #leftOut: readonly LeftOut[] = [
    { reason: 'after-day', projects: 0, investment: 0 },
    { reason: 'negotiating', projects: 0, investment: 0 },
  ];

  /** @param filter what the user asks for @param on the day of the report as far as it is known while reading */
  constructor(filter: Filter, on: Day | null) {
    this.#filter = filter;
    this.#on = on;
  }

  /** Whether a project counts. */
  includes(project: Project): boolean {
    const { all, any } = this.#filter;
    if (!meets(project, all)) return false;
    for (const choices of any) if (!choices.some((choice) => meets(project, [choice]))) return false;
    const reason = this.reasonAgainst(project);
    if (reason === null) return true;
    for (const entry of this.#leftOut) {
      if (entry.reason !== reason) continue;
      entry.projects += 1;
      entry.investment = addAmounts(entry.investment, project.investment ?? 0);
    }
    return false;
  }

  /** Why a project is not counted, or null. */
  reasonAgainst(project: Project): LeftOutReason | null {
    if (project.signed !== null && this.#on !== null && isAfter(project.signed, this.#on)) return 'after-day';
    return project.stage === 'negotiating' ? 'negotiating' : null;
  }

  /** What was left out, reason by reason; reasons that occur only. */
  get leftOut(): readonly LeftOut[] {
    return this.#leftOut.filter((entry) => entry.projects > 0);
  }
}
