import type { Field } from '../../domain/field.ts';
import type { LedgerRule } from '../field-rule.ts';
import type { RuleInfo } from '../rule.ts';
import { searchDuplicates, type DuplicateRule, type Sameness } from './search-duplicates.ts';

/** A rule about duplicates; started alone, it searches alone. */
export function duplicateRule(info: RuleInfo, sameness: Sameness, needs: readonly Field[]): DuplicateRule {
  const rule: DuplicateRule = {
    ...info,
    needs,
    sameness,
    start: (context) => searchDuplicates([rule], context),
  };
  return rule;
}

/** Whether a rule compares projects with those before them. */
export function isDuplicateRule(rule: LedgerRule): rule is DuplicateRule {
  return 'sameness' in rule;
}
