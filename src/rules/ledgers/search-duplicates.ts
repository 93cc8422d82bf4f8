import { finding } from '../../domain/finding.ts';
import type { Project } from '../../domain/project.ts';
import { cellFinding, type FieldRule } from '../field-rule.ts';
import type { RuleContext, RuleFold } from '../rule.ts';
import { rawText } from '../raw-text.ts';
import { PairTable } from './pair-table.ts';
import { SeenRows, type NamingField } from './seen-rows.ts';
import { TextHash } from './text-hash.ts';

/** A project with the texts that duplicates are found by, read once. */
export interface NamedProject {
  readonly project: Project;
  readonly code: string | null;
  readonly name: string | null;
}

/** A rule that compares every project with those before it. */
export interface DuplicateRule extends FieldRule {
  /** The field that its findings point at. */
  readonly field: NamingField;
  /** Adds to the hash what must be the same. False: the project says nothing that could be compared. */
  hash(named: NamedProject, hash: TextHash): boolean;
}

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

  function speak(rule: DuplicateRule, project: Project, first: number): void {
    const related = seen.at(first, rule.field);
    context.report(
      cellFinding(rule.code, project, { field: rule.field, related: related === null ? [] : [related] }),
    );
  }

  return {
    see(project) {
      const named = { project, code: rawText(project, 'code'), name: rawText(project, 'name') };
      if (!full && table.size + rules.length > most) {
        full = true;
        context.report(finding({ code: NOT_SEARCHED_FURTHER, at: project.at() }));
      }
      const number = full ? 0 : seen.add(project);
      let spoken = false;
      for (let kind = 0; kind < rules.length; kind += 1) {
        const rule = rules[kind];
        hash.begin(kind);
        if (rule === undefined || !rule.hash(named, hash)) continue;
        hash.finish();
        const first = table.seenAs(hash.a, hash.b, number);
        if (first === 0 || spoken) continue;
        spoken = true;
        speak(rule, project, first);
      }
    },
  };
}
