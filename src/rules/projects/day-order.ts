import { isAfter } from '../../domain/day.ts';
import type { FindingKind } from '../../findings/finding-kind.ts';
import { projectRule, type ProjectRule } from '../rule.ts';
import { whereMore } from './where-more.ts';
import type { DayField } from '../../books/projects.ts';

/** What findings about an order of two values say. */
export type DayOrderDetails = { readonly expected: 'day'; readonly related: 'position' };

/** A rule for days that cannot come in this order: `later` before `earlier`. Where one is a month, months count. */
export function dayOrder(
  kind: FindingKind<DayOrderDetails>,
  earlier: DayField,
  later: DayField,
): ProjectRule {
  return projectRule(kind, {
    needs: [earlier, later],
    // A day that is later than another is never the smaller number.
    candidates: whereMore(earlier, later),
    check(project) {
      const [first, second] = [project[earlier], project[later]];
      if (first === null || second === null || !isAfter(first, second)) return null;
      return { field: later, expected: { day: first }, related: [project.positionOf(earlier)] };
    },
  });
}
