import { addAmounts, type Amount } from '../domain/amount.ts';
import type { Comparison, Condition } from '../books/condition.ts';
import { isWithinMonth, meets } from '../books/meets-condition.ts';
import { isAfter, type Day } from '../domain/day.ts';
import { STAGES } from '../domain/stage.ts';
import type { Total } from '../domain/total.ts';
import type { Project, Projects } from '../books/projects.ts';
import { NONE } from '../table/records.ts';

/**
 * Why a project of the ledger is not counted: it was signed after the day of the report, is still negotiated, what the
 * filter looks at could not be read, or only the month is known of a day that the filter compares more finely.
 */
export type LeftOutReason = 'after-day' | 'negotiating' | 'unreadable' | 'month-only';

/** The reasons, in the order in which they are told. */
const REASONS: readonly LeftOutReason[] = ['after-day', 'negotiating', 'unreadable', 'month-only'];

/** Projects that are not counted, for one reason. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly projects: number;
  readonly investment: Total;
}

/** Which projects the user asks for: those that meet all of one list, and at least one comparison of each other list. */
export interface Filter {
  readonly all: Condition;
  readonly any: readonly Condition[];
}

/** No filter: every project. */
export const EVERYTHING: Filter = { all: [], any: [] };

/** Which projects are chosen: those that count, those and the negotiated ones, or those that do not count. */
export type Choice = 'counted' | 'with-negotiating' | 'not-counted';

/** Decides which projects count, and keeps what is left out without the user having asked for it. */
export class Scope {
  readonly #filter: Filter;
  readonly #horizon: Day | null;
  readonly #choice: Choice;
  readonly #leftOut = REASONS.map((reason) => ({ reason, projects: 0, investment: 0, missing: 0 }));

  /** Why each of those chosen last does not count, in their order; none unless the {@link Choice} is `not-counted`. */
  readonly reasons: LeftOutReason[] = [];

  /** @param filter what the user asks for @param horizon behind it nothing has happened */
  constructor(filter: Filter, horizon: Day | null, choice: Choice = 'counted') {
    this.#filter = filter;
    this.#horizon = horizon;
    this.#choice = choice;
  }

  /**
   * Chooses the projects that count, or those of the {@link Choice}: their places go into `chosen`, which has room for all.
   * @returns how many there are
   */
  choose(projects: Projects, chosen: Uint32Array): number {
    const signed = projects.numbers('signed');
    const investment = projects.numbers('investment');
    const { count } = projects;
    const stages = projects.codes('stage');
    const takesAll = this.#filter.all.length === 0 && this.#filter.any.length === 0;
    let found = 0;
    this.reasons.length = 0;
    for (let index = 0; index < count; index += 1) {
      const asked = takesAll ? YES : this.#isAskedFor(projects.recordAt(index));
      if (asked === NO) continue;
      const reason =
        this.#reasonAgainst(signed[index] ?? NONE, stages[index] === NEGOTIATING) ??
        (asked === YES ? null : asked);
      if (this.#choice === 'not-counted') {
        if (reason === null) continue;
        this.reasons.push(reason);
      } else if (reason !== null) {
        this.#leaveOut(reason, investment[index] ?? NONE);
        continue;
      }
      chosen[found] = index;
      found += 1;
    }
    return found;
  }

  #isAskedFor(project: Project): Answer {
    const { all, any } = this.#filter;
    let answer: Answer = YES;
    for (const choices of [...all.map((comparison) => [comparison]), ...any]) {
      const doubts = choices.map((choice) => doubtAbout(project, choice));
      if (choices.some((choice, index) => doubts[index] === null && meets(project, [choice]))) continue;
      const doubt = doubts.find((each) => each !== null) ?? null;
      if (doubt === null) return NO;
      answer = doubt;
    }
    return answer;
  }

  #reasonAgainst(signed: Day, isNegotiating: boolean): LeftOutReason | null {
    if (isNegotiating && this.#choice === 'with-negotiating') return null;
    if (signed >= 0 && this.#horizon !== null && isAfter(signed, this.#horizon)) return 'after-day';
    return isNegotiating ? 'negotiating' : null;
  }

  #leaveOut(reason: LeftOutReason, investment: Amount): void {
    for (const entry of this.#leftOut) {
      if (entry.reason !== reason) continue;
      entry.projects += 1;
      if (investment < 0) entry.missing += 1;
      else entry.investment = addAmounts(entry.investment, investment);
    }
  }

  /** What was left out, reason by reason; reasons that occur only. */
  get leftOut(): readonly LeftOut[] {
    return this.#leftOut
      .filter(({ projects }) => projects > 0)
      .map(({ reason, projects, investment, missing }) => ({
        reason,
        projects,
        investment: { amount: missing === projects ? null : investment, missing },
      }));
  }
}

/** Whether a project meets a filter, or why that cannot be told. */
type Answer = typeof YES | typeof NO | Doubt;
const [YES, NO] = ['yes', 'no'] as const;
type Doubt = Extract<LeftOutReason, 'unreadable' | 'month-only'>;

/** Why it cannot be told whether a comparison holds. A stage that days alone tell says nothing of a cell that cannot be read. */
function doubtAbout(project: Project, comparison: Comparison): Doubt | null {
  const { field, operand } = comparison;
  if (project.isUnread(field) || (operand.kind === 'field' && project.isUnread(operand.field)))
    return 'unreadable';
  return isWithinMonth(project, comparison) ? 'month-only' : null;
}

const NEGOTIATING = STAGES.indexOf('negotiating');
