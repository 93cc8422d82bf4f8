import type { Condition } from '../books/condition.ts';
import { meets } from '../books/meets-condition.ts';
import type { Text } from '../domain/text.ts';
import type { FindingKind } from '../findings/finding-kind.ts';
import type { FindingSink } from '../findings/finding.ts';
import type { Severity } from '../findings/severity.ts';
import { cellFinding, cellOf, type LedgerFold } from './rule.ts';

/** A check that settings define: what every project should fulfil. */
export interface OwnCheck {
  readonly code: string;
  readonly message: Text;
  readonly severity: Severity;
  readonly rule: Condition;
}

/** The kinds of the findings of own checks, by code. */
export function ownKinds(checks: readonly OwnCheck[]): ReadonlyMap<string, FindingKind> {
  return new Map(checks.map((check) => [check.code, kindOf(check)]));
}

function kindOf({ code, message, severity }: OwnCheck): FindingKind<Readonly<Record<never, never>>> {
  return {
    code,
    name: `own-${code.toLowerCase()}`,
    severity,
    details: {},
    message,
    hint: {
      zh: '这是本单位在设置文件中设定的检查',
      en: 'this check is defined in the settings of your office',
    },
    reason: message,
    bad: '',
    good: '',
    verbatim: true,
  };
}

/**
 * Own checks at work. A check looks only at projects that state every field it compares: what is not known breaks no
 * rule.
 */
export function startOwnChecks(checks: readonly OwnCheck[], report: FindingSink): LedgerFold {
  const kinds = checks.map((check) => ({ kind: kindOf(check), rule: check.rule }));
  return {
    see(projects) {
      if (kinds.length === 0) return;
      for (const project of projects) {
        for (const { kind, rule } of kinds) {
          const known = rule.every(({ field, operand }) => {
            const other = operand.kind === 'field' ? project[operand.field] : '';
            return project[field] !== null && other !== null;
          });
          if (known && !meets(project, rule))
            report(cellFinding(kind, cellOf(project, rule[0]?.field ?? 'name'), {}));
        }
      }
    },
  };
}
