import type { AmountField } from '../../domain/field.ts';
import { projectRule, type FieldRule } from '../field-rule.ts';
import type { RuleInfo } from '../rule.ts';

/** A rule for an amount that cannot be larger than another one of the same project. */
export function amountOrder(info: RuleInfo, part: AmountField, whole: AmountField): FieldRule {
  return projectRule(info, [part, whole], (project) => {
    const [less, more] = [project[part], project[whole]];
    if (less === null || more === null || less <= more) return null;
    return { field: part, expected: { amount: more }, related: [project.at(whole)] };
  });
}
