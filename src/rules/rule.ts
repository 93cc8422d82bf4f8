import type { Counties } from '../domain/county.ts';
import type { Day, DayOrigin } from '../domain/day.ts';
import type { Field } from '../domain/field.ts';
import type { FindingSink, Position, Severity } from '../domain/finding.ts';
import type { Project } from '../domain/project.ts';
import type { Projects } from '../domain/projects.ts';
import type { Text } from '../domain/text.ts';
import type { EarlierLedger } from './earlier-ledger.ts';

/** What a finding of one code says, whoever makes it. */
export interface RuleInfo {
  /** Letter of the scope and three digits. Never reused. */
  readonly code: string;
  /** For people: `started-before-signed`. */
  readonly name: string;
  readonly severity: Severity;
  /** The sentence, with `{found}`, `{expected}`, `{field}` and the names of details in braces. */
  readonly message: Text;
  /** How to mend it in the spreadsheet. */
  readonly hint: Text;
  /** Why it matters. */
  readonly reason: Text;
  /** A row (or cell) that has the fault, and the same one without it. */
  readonly bad: string;
  readonly good: string;
}

/** What rules need to know beside the projects. */
export interface RuleContext {
  /** The day of the report as far as it is known before reading; null: unknown. */
  readonly asOf: Day | null;
  /** The day of the clock; null: nobody asked it. */
  readonly today: Day | null;
  /** The ledger with which this one is compared; null: none. */
  readonly earlier: EarlierLedger | null;
  /** What names of counties mean; those of the settings are in its list. */
  readonly counties: Counties;
  /** Channels (招商方式) of the settings. */
  readonly channels: readonly string[];
  /** Numbers that settings may change, by the name the rule gives them. */
  readonly thresholds: ReadonlyMap<string, number>;
  /** The fields that the ledger has columns for. */
  readonly fields: ReadonlySet<Field>;
  /** The files of the ledger. */
  readonly files: readonly string[];
  readonly report: FindingSink;
  /** Told of every project, by its place, that has stood before: in the same county under the same code or name. */
  readonly seeRepeat?: (index: number, before: Position) => void;
}

/** The place of what concerns a whole ledger: its file, or no single one where it has several. */
export function wholeLedger(files: readonly string[]): Position {
  const [source = null] = files.length === 1 ? files : [];
  return { source, row: null, column: null, line: null };
}

/** A rule at work that looks at projects one by one. */
export interface RuleFold {
  see(project: Project): void;
  /** All projects have been seen. @param asOf the day of the report, known for certain now @param from how it was found */
  end?(asOf: Day | null, from: DayOrigin): void;
}

/** A rule at work that looks at all projects, batch by batch. */
export interface LedgerFold {
  see(projects: Projects): void;
  /** As of {@link RuleFold}. */
  end?(asOf: Day | null, from: DayOrigin): void;
}

/** Shows each project to all of some rules before the next one. */
export function oneByOne(folds: readonly RuleFold[]): LedgerFold {
  return {
    see(projects) {
      if (folds.length === 0) return;
      for (const project of projects) for (const fold of folds) fold.see(project);
    },
    end(asOf, from) {
      for (const fold of folds) fold.end?.(asOf, from);
    },
  };
}

/** What produces the findings of one code. */
export interface Rule<F extends RuleFold | LedgerFold> extends RuleInfo {
  start(context: RuleContext): F;
}
