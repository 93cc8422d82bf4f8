import type { LedgerFold, ProjectRule, RuleContext } from './rule.ts';

/**
 * Shows projects to the rules that look at them one by one. Most projects are in order, and asking a dozen rules about
 * each of a million costs more than reading them: rules that name candidates are asked about projects that any of them
 * has marked; a rule that names none is asked about all.
 */
export function checkProjects(rules: readonly ProjectRule[], context: RuleContext): LedgerFold {
  const looksAtAll = rules.some(({ candidates }) => candidates === null);
  let marks = new Uint8Array(0);
  const mark = (index: number): void => void (marks[index] = 1);
  return {
    see(projects) {
      const { count } = projects;
      if (marks.length < count) marks = new Uint8Array(count);
      marks.fill(0, 0, count);
      for (const { candidates } of rules) candidates?.(projects, 0, count, mark, context);
      for (let index = 0; index < count; index += 1) {
        const isMarked = marks[index] === 1;
        if (!isMarked && !looksAtAll) continue;
        const project = projects.recordAt(index);
        for (const rule of rules) {
          if (!isMarked && rule.candidates !== null) continue;
          for (const found of rule.check(project, context)) context.report(found);
        }
      }
    },
  };
}
