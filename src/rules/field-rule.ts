import { finding, type Finding } from '../domain/finding.ts';
import type { Field } from '../domain/field.ts';
import type { Project } from '../domain/project.ts';
import type { LedgerFold, Rule, RuleContext, RuleFold, RuleInfo } from './rule.ts';

/** A rule about single projects, with the columns without which it has nothing to say. */
export interface FieldRule extends Rule<RuleFold> {
  readonly needs: readonly Field[];
}

/** A rule about the ledger, with the columns without which it has nothing to say. */
export interface LedgerRule extends Rule<LedgerFold> {
  readonly needs: readonly Field[];
}

/** What a rule has against a cell, beside what stands there. */
export type CellFault = { readonly field: Field } & Partial<
  Pick<Finding, 'expected' | 'details' | 'related'>
>;

/** A finding about a cell of a project: what stands there, where, and whose it is. */
export function cellFinding(code: string, project: Project, fault: CellFault): Finding {
  const { field } = fault;
  return finding({
    code,
    at: project.at(field),
    county: project.county,
    project: project.code ?? project.name,
    found: project.raw(field),
    ...fault,
  });
}

/** A rule that looks at each project by itself and says what is wrong with it, or null. */
export function projectRule(
  info: RuleInfo,
  needs: readonly Field[],
  look: (project: Project, context: RuleContext) => CellFault | null,
): FieldRule {
  return {
    ...info,
    needs,
    start: (context) => ({
      see(project) {
        const fault = look(project, context);
        if (fault !== null) context.report(cellFinding(info.code, project, fault));
      },
    }),
  };
}

/** Whether a project has a column for a field and says nothing in it. Files of one ledger may differ in columns. */
export function isBlank(project: Project, field: Field): boolean {
  return !project.isUnread(field) && project.at(field).column !== null;
}
