import { finding } from '../../domain/finding.ts';
import type { Project } from '../../domain/project.ts';
import { cellFinding } from '../field-rule.ts';
import type { RuleContext, RuleFold } from '../rule.ts';
import type { DuplicateRule } from './duplicate-rule.ts';
import { PairTable } from './pair-table.ts';
import { SeenRows } from './seen-rows.ts';
import { TextHash } from './text-hash.ts';

/** The code of the finding that says that a search has stopped remembering. */
export const NOT_SEARCHED_FURTHER = 'L009';

const MOST_KEYS = 8_000_000;

/**
 * Looks for projects that stand twice, by several rules at once: the first rule that finds a project again speaks, the
 * others keep silent about it. After `most` keys (about four for a project) no more are remembered, and L009 says so.
 */
export function searchDuplicates(
  rules: readonly DuplicateRule[],
  context: RuleContext,
  most: number = MOST_KEYS,
): RuleFold {
  const table = new PairTable();
  const seen = new SeenRows();
  const hash = new TextHash();
  let full = false;

  function stop(project: Project): void {
    full = true;
    context.report(finding({ code: NOT_SEARCHED_FURTHER, at: project.at() }));
  }

  return {
    see(project) {
      const named = { project, code: project.code, name: project.name };
      let number = 0;
      let spoken = false;
      for (const [kind, rule] of rules.entries()) {
        hash.begin(kind);
        if (!rule.hash(named, hash)) continue;
        hash.finish();
        const first = table.find(hash.a, hash.b);
        if (first === 0) {
          if (full) continue;
          if (table.size >= most) {
            stop(project);
            continue;
          }
          if (number === 0) number = seen.add(project);
          table.add(hash.a, hash.b, number);
        } else if (!spoken) {
          spoken = true;
          const related = seen.at(first, rule.field);
          context.report(
            cellFinding(rule.code, project, {
              field: rule.field,
              related: related === null ? [] : [related],
            }),
          );
        }
      }
    },
  };
}
