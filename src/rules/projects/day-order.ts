import { isAfter } from '../../domain/day.ts';
import type { DayField } from '../../domain/field.ts';
import { projectRule, type FieldRule } from '../field-rule.ts';
import type { RuleInfo } from '../rule.ts';

/** A rule for days that cannot come in this order: `later` before `earlier`. Where one is a month, months count. */
export function dayOrder(info: RuleInfo, earlier: DayField, later: DayField): FieldRule {
  return projectRule(info, [earlier, later], (project) => {
    const [first, second] = [project[earlier], project[later]];
    if (first === null || second === null || !isAfter(first, second)) return null;
    return { field: later, expected: { day: first }, related: [project.at(earlier)] };
  });
}
