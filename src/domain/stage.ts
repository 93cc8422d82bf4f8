import { isAfter } from './day.ts';
import type { Text } from './text.ts';

/** Where a project stands. */
export type Stage =
  'negotiating' | 'signed' | 'registered' | 'started' | 'operating' | 'completed' | 'terminated';

/** The stages of the lifecycle from first to last; `terminated` stands aside. */
export const STAGES: readonly Stage[] = [
  'negotiating',
  'signed',
  'registered',
  'started',
  'operating',
  'completed',
  'terminated',
];

/** What the stages are called. */
export const STAGE_LABELS: Readonly<Record<Stage, Text>> = {
  negotiating: { zh: '在谈', en: 'negotiating' },
  signed: { zh: '签约', en: 'signed' },
  registered: { zh: '注册', en: 'registered' },
  started: { zh: '开工', en: 'started' },
  operating: { zh: '投产', en: 'operating' },
  completed: { zh: '竣工', en: 'completed' },
  terminated: { zh: '终止', en: 'terminated' },
};

/** The stages of which the ledger has the day. */
type DatedStage = Exclude<Stage, 'negotiating'>;

/** The stages of the lifecycle that have a day, from last to first. */
const DATED: readonly (readonly [Exclude<DatedStage, 'terminated'>, number])[] = [
  ['completed', 5],
  ['operating', 4],
  ['started', 3],
  ['registered', 2],
  ['signed', 1],
];

/** How far a project is: 0 negotiating … 5 completed; terminated is -1. */
export function stageRank(stage: Stage): number {
  return stage === 'terminated' ? -1 : STAGES.indexOf(stage);
}

/** The days of a project that say something about its stage. */
export type StageDays = Readonly<Record<DatedStage, number | null>>;

/**
 * The stage on a day, or null when nothing tells it. What the ledger states stands, cut back to the last stage that had
 * been reached on that day where the days say so; without a stated stage the days decide. A stage whose own day is not
 * given is believed. `on` null: the ledger is taken as it stands.
 */
export function stageOn(stated: Stage | null, days: StageDays, on: number | null): Stage | null {
  if (stated === 'negotiating') return stated;
  const terminated = days.terminated;
  if (stated === 'terminated' || (stated === null && terminated !== null)) {
    if (terminated === null || on === null || !isAfter(terminated, on)) return 'terminated';
  }
  let limit = stated === null || stated === 'terminated' ? 5 : stageRank(stated);
  // What had not come by that day had not been followed by anything either, dated or not.
  for (const [stage, rank] of DATED) {
    const day = days[stage];
    if (day !== null && on !== null && isAfter(day, on)) limit = Math.min(limit, rank - 1);
  }
  for (const [stage, rank] of DATED) {
    if (rank > limit) continue;
    const day = days[stage];
    if (day !== null && (on === null || !isAfter(day, on))) return stage === stated ? stated : stage;
    if (day === null && stage === stated) return stated;
  }
  return stated === null ? null : 'signed';
}
