import type { FindingKind } from '../../findings/finding-kind.ts';
import { projectRule, type ProjectRule } from '../rule.ts';
import { whereMore } from './where-more.ts';
import type { AmountField } from '../../books/projects.ts';

/** What findings about a part that is larger than its whole say. */
export type AmountOrderDetails = { readonly expected: 'amount'; readonly related: 'position' };

/** A rule for an amount that cannot be larger than another one of the same project. */
export function amountOrder(
  kind: FindingKind<AmountOrderDetails>,
  part: AmountField,
  whole: AmountField,
): ProjectRule {
  return projectRule(kind, {
    needs: [part, whole],
    candidates: whereMore(part, whole),
    check(project) {
      const [less, more] = [project[part], project[whole]];
      if (less === null || more === null || less <= more) return null;
      return { field: part, expected: { amount: more }, related: [project.positionOf(whole)] };
    },
  });
}
