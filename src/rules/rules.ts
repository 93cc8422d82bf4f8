import type { Rule, RuleContext, RuleFold } from './rule.ts';

/** All rules over projects, in the order in which they look at each. */
export const RULES: readonly Rule[] = [];

/** All rules at work as one fold. */
export function startRules(context: RuleContext): RuleFold {
  const folds = RULES.map((rule) => rule.start(context));
  return {
    see(project) {
      for (const fold of folds) fold.see(project);
    },
    end(asOf) {
      for (const fold of folds) fold.end?.(asOf);
    },
  };
}
