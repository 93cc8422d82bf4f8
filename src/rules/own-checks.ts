import { meets, type Condition } from '../domain/condition.ts';
import { finding, type FindingSink, type Severity } from '../domain/finding.ts';
import type { Text } from '../domain/text.ts';
import { oneByOne, type LedgerFold, type RuleFold, type RuleInfo } from './rule.ts';

/** A check that settings define: what every project should fulfil. */
export interface OwnCheck {
  readonly code: string;
  readonly message: Text;
  readonly severity: Severity;
  readonly rule: Condition;
}

/** The catalogue entries of own checks, by code. */
export function ownCatalogue(checks: readonly OwnCheck[]): ReadonlyMap<string, RuleInfo> {
  return new Map(
    checks.map(({ code, message, severity }) => [
      code,
      {
        code,
        name: `own-${code.toLowerCase()}`,
        severity,
        message,
        hint: {
          zh: '这是本单位在设置文件中设定的检查',
          en: 'this check is defined in the settings of your office',
        },
        reason: message,
        bad: '',
        good: '',
      },
    ]),
  );
}

/**
 * Own checks at work. A check looks only at projects that state every field it compares: what is not known breaks no
 * rule.
 */
export function startOwnChecks(checks: readonly OwnCheck[], report: FindingSink): LedgerFold {
  const fold: RuleFold = {
    see(project) {
      for (const { code, rule } of checks) {
        const known = rule.every(({ field, operand }) => {
          const other = operand.kind === 'field' ? project[operand.field] : '';
          return project[field] !== null && other !== null;
        });
        if (!known || meets(project, rule)) continue;
        const field = rule[0]?.field ?? 'name';
        const { county } = project;
        const owner = { county, project: project.code ?? project.name };
        report(finding({ code, at: project.at(field), field, ...owner, found: project.raw(field) }));
      }
    },
  };
  return oneByOne(checks.length === 0 ? [] : [fold]);
}
