import type { LeftOut } from '../measures/scope.ts';
import type { ReportContext } from '../reports/context.ts';
import { repeatedInAll } from '../reports/headline.ts';
import type { Outcome } from './read-run.ts';
import type { Selection } from './selection.ts';

/** Something that a reader of figures has to know where the output itself does not say it. */
export type Remark =
  | { readonly kind: 'nothing-selected'; readonly words: readonly string[] }
  | { readonly kind: 'errors'; readonly count: number }
  | { readonly kind: 'left-out'; readonly count: number; readonly leftOut: readonly LeftOut[] }
  | { readonly kind: 'counted-again'; readonly count: number };

/** What figures or a list hold, and what they do not. */
export interface Held {
  readonly projects: number;
  readonly leftOut: readonly LeftOut[];
  readonly repeated: ReportContext['repeated'];
}

/** What must be said beside the output. @param isUnsaid whether the output has no room to say what figures lack */
export function remarksOn(
  { findings }: Outcome,
  { words }: Selection,
  { projects, leftOut, repeated }: Held,
  isUnsaid: boolean,
): readonly Remark[] {
  const selected: readonly Remark[] =
    projects === 0 && words.length > 0 ? [{ kind: 'nothing-selected', words }] : [];
  if (!isUnsaid) return selected;
  const left = leftOut.reduce((sum, each) => sum + each.projects, 0);
  const lacks: readonly Extract<Remark, { readonly count: number }>[] = [
    { kind: 'errors', count: findings.count('error') },
    { kind: 'left-out', count: left, leftOut },
    { kind: 'counted-again', count: repeatedInAll(repeated).projects },
  ];
  return [...selected, ...lacks.filter(({ count }) => count > 0)];
}
