import type { FieldRule } from '../field-rule.ts';
import type { Field } from '../../domain/field.ts';
import type { RuleInfo } from '../rule.ts';
import { searchDuplicates, type DuplicateRule, type NamedProject } from './search-duplicates.ts';
import type { NamingField } from './seen-rows.ts';
import type { TextHash } from './text-hash.ts';

/** What a rule about duplicates consists of. */
export interface DuplicateParts {
  readonly info: RuleInfo;
  readonly field: NamingField;
  readonly needs: readonly Field[];
  hash(named: NamedProject, hash: TextHash): boolean;
}

/** A rule about duplicates; started alone, it searches alone. */
export function duplicateRule({ info, field, needs, hash }: DuplicateParts): DuplicateRule {
  const rule: DuplicateRule = {
    ...info,
    needs,
    field,
    hash,
    start: (context) => searchDuplicates([rule], context),
  };
  return rule;
}

/** Whether a rule compares projects with those before them. */
export function isDuplicateRule(rule: FieldRule): rule is DuplicateRule {
  return 'hash' in rule;
}
