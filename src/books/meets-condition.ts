import { endOfMonth, isAfter, isMonthOnly } from '../domain/day.ts';
import { stageRank, type Stage } from '../domain/stage.ts';
import { compareTexts } from '../domain/text-order.ts';
import type { Comparison, Condition, Operator } from './condition.ts';
import { valueKindOf, type Project } from './projects.ts';

/** Whether a project meets a condition. What is not known meets no comparison, not even `!=`. */
export function meets(project: Project, condition: Condition): boolean {
  for (const comparison of condition) if (!holds(project, comparison)) return false;
  return true;
}

function holds(project: Project, { field, operator, operand }: Comparison): boolean {
  const value = project[field === 'stage' ? 'stage' : field];
  if (value === null) return false;
  switch (operand.kind) {
    case 'text':
      return textMeets(String(value), operator, operand.text);
    case 'county':
      return operand.names.includes(String(value)) === (operator === '=');
    case 'stage':
      return compareStages(project.stage, operator, operand.stage);
    case 'number':
      if (typeof value !== 'number') return false;
      return valueKindOf(field) === 'day'
        ? compareDays(value, operator, operand.value)
        : ordered(value - operand.value, operator);
    case 'field': {
      const other = project[operand.field];
      if (typeof value !== 'number' || typeof other !== 'number') {
        return other !== null && textMeets(String(value), operator, String(other));
      }
      if (valueKindOf(field) === 'day') return compareDays(value, operator, other);
      const { digits, scale } = operand.factor;
      const difference = BigInt(value) * 10n ** BigInt(scale) - BigInt(other) * digits;
      return ordered(difference < 0n ? -1 : difference > 0n ? 1 : 0, operator);
    }
  }
}

/**
 * Whether a comparison with a day falls within the only month that is known of a project's day: 2021-02 may be before or
 * after 2021-02-10, but is after 2021-02-01 and before 2021-02-28 whatever its day.
 */
export function isWithinMonth(project: Project, { field, operator, operand }: Comparison): boolean {
  if (operand.kind !== 'number' || valueKindOf(field) !== 'day') return false;
  const [value, bound] = [project[field], operand.value];
  if (typeof value !== 'number' || !isMonthOnly(value) || isMonthOnly(bound)) return false;
  if (Math.floor(value / 100) !== Math.floor(bound / 100)) return false;
  switch (operator) {
    case '>=':
    case '<':
      return bound % 100 !== 1;
    case '<=':
    case '>':
      return bound !== endOfMonth(bound);
    case '=':
    case '!=':
      return true;
    case '~':
      return false;
  }
}

function textMeets(value: string, operator: Operator, text: string): boolean {
  if (operator === '~') return value.includes(text);
  return ordered(compareTexts(value, text), operator);
}

/** `stage >= started` counts what has come at least that far; a terminated project has not. */
function compareStages(stage: Stage | null, operator: Operator, other: Stage): boolean {
  if (stage === null) return false;
  if (operator !== '=' && operator !== '!=' && (stage === 'terminated' || other === 'terminated'))
    return false;
  return ordered(stageRank(stage) - stageRank(other), operator);
}

/** A month equals every day in it. */
function compareDays(value: number, operator: Operator, other: number): boolean {
  const months = isMonthOnly(value) || isMonthOnly(other);
  const equal = months ? Math.floor(value / 100) === Math.floor(other / 100) : value === other;
  return ordered(equal ? 0 : isAfter(value, other) ? 1 : -1, operator);
}

function ordered(difference: number, operator: Operator): boolean {
  switch (operator) {
    case '=':
      return difference === 0;
    case '!=':
      return difference !== 0;
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
    case '~':
      return false;
  }
}
