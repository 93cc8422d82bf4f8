import type { KeySeed } from './ledgers/key-hash.ts';
import type { Counties } from '../domain/county.ts';
import type { Day, DayOrigin } from '../domain/day.ts';
import type { FieldName } from '../domain/field-name.ts';
import type { Details, FindingKind } from '../findings/finding-kind.ts';
import { finding, type FactsOf, type Finding, type FindingSink } from '../findings/finding.ts';
import { wholeFile, type Position } from '../domain/position.ts';
import type { EarlierLedger } from './earlier-ledger.ts';
import { FIELDS, type Project, type ProjectField, type Projects } from '../books/projects.ts';

/** What rules need to know beside the projects. */
export interface RuleContext {
  /** The day behind which nothing has happened, as far as it is known while reading; null: unknown. */
  readonly horizon: Day | null;
  /** The day of the clock; null: nobody asked it. */
  readonly today: Day | null;
  /** Where hashes of keys begin; nothing that is said depends on it. */
  readonly seed: KeySeed;
  /** The ledger with which this one is compared; null: none. */
  readonly earlier: EarlierLedger | null;
  /** What names of counties mean; those of the settings are in its list. */
  readonly counties: Counties;
  /** Channels (招商方式) of the settings. */
  readonly channels: readonly string[];
  /** Numbers that settings may change, by the name the rule gives them. */
  readonly thresholds: ReadonlyMap<string, number>;
  /** The fields that the ledger has columns for. */
  readonly fields: ReadonlySet<ProjectField>;
  /** The files of the ledger. */
  readonly files: readonly string[];
  readonly report: FindingSink;
  /** Called for every project, by its index, that has stood before: in the same county under the same code or name. */
  readonly seeRepeat?: (index: number, before: Position) => void;
}

/** The position of what concerns a whole ledger: its file, or no single one where it has several. */
export function wholeLedger(files: readonly string[]): Position {
  const [source = null] = files.length === 1 ? files : [];
  return wholeFile(source);
}

/** What all rules have: what their findings say, and the columns without which they have nothing to say. */
interface AnyRule {
  readonly kind: FindingKind;
  readonly needs: readonly ProjectField[];
  /** Whether it has something to say only where an earlier ledger is given. */
  readonly againstEarlier?: boolean;
}

/**
 * Calls `mark` with the index of every project of a batch, from `from` up to, not including, `to`, to which the rule may
 * object: one loop over typed columns. Marking too many costs time; marking too few would hide findings.
 */
export type Candidates = (
  projects: Projects,
  from: number,
  to: number,
  mark: (index: number) => void,
  context: RuleContext,
) => void;

/** A rule that looks at each project by itself. */
export interface ProjectRule extends AnyRule {
  /** Null: it sees every project. */
  readonly candidates: Candidates | null;
  /** What it objects to in a project. */
  check(project: Project, context: RuleContext): readonly Finding[];
}

/** A rule about the ledger as a whole. */
export interface LedgerRule extends AnyRule {
  start(context: RuleContext): LedgerFold;
}

/** What is the same about two projects. */
export type Sameness = 'code' | 'name-and-county' | 'name' | 'bare-name';

/** A rule that compares every project with those before it; one search serves all of them. */
export interface DuplicateRule extends AnyRule {
  readonly kind: FindingKind<{ readonly related: 'position'; readonly county?: 'text?' }>;
  readonly sameness: Sameness;
}

/** What produces the findings of one kind. */
export type Rule = ProjectRule | LedgerRule | DuplicateRule;

/** A rule at work that looks at all projects, batch by batch. */
export interface LedgerFold {
  see(projects: Projects): void;
  /** All projects have been seen. @param reportDay known for certain now @param from how it was found */
  end?(reportDay: Day | null, from: DayOrigin): void;
}

/** A cell of a project: where it stands, what stands there, and whose it is. May be kept when its batch is gone. */
export interface Cell {
  readonly position: Position;
  readonly field: FieldName;
  readonly county: string | null;
  readonly project: string | null;
  readonly found: string;
}

/** The cell of a project in the column of a field. */
export function cellOf(project: Project, field: ProjectField): Cell {
  const { county } = project;
  const owner = { county, project: project.code ?? project.name };
  return {
    position: project.positionOf(field),
    field: FIELDS[field],
    ...owner,
    found: project.raw(field),
  };
}

/** A finding about a cell of a project, with what its kind asks for beside the cell. */
export function cellFinding<D extends Details>(
  kind: FindingKind<D>,
  { position, ...cell }: Cell,
  facts: CellFacts<D>,
): Finding {
  return { ...finding<Details>(kind, position, cell), ...facts, field: cell.field };
}

/** What a kind of finding asks for beside the cell. */
type CellFacts<D extends Details> = Omit<FactsOf<D>, 'field'>;

/** What a rule objects to in a cell, beside what stands there. */
type Fault<D extends Details> = CellFacts<D> & { readonly field: ProjectField };

/** What a rule about single projects is made of. */
interface ProjectLook<D extends Details> {
  readonly needs: readonly ProjectField[];
  readonly againstEarlier?: boolean;
  readonly candidates?: Candidates;
  /** What is wrong with a project; null: nothing. */
  check(project: Project, context: RuleContext): Fault<D> | readonly Fault<D>[] | null;
}

/** A rule that looks at each project by itself and says what is wrong with it. */
export function projectRule<D extends Details>(kind: FindingKind<D>, look: ProjectLook<D>): ProjectRule {
  const { needs, againstEarlier = false, candidates = null } = look;
  return {
    kind,
    needs,
    againstEarlier,
    candidates,
    check(project, context) {
      const found = look.check(project, context);
      if (found === null) return NOTHING;
      return (isList(found) ? found : [found]).map((fault) => {
        const { field }: { readonly field: ProjectField } = fault;
        return cellFinding(kind, cellOf(project, field), fault);
      });
    },
  };
}

const NOTHING: readonly Finding[] = [];

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

/** Whether a project has a column for a field and says nothing in it. Files of one ledger may differ in columns. */
export function isBlank(project: Project, field: ProjectField): boolean {
  return !project.isUnread(field) && project.positionOf(field).column !== null;
}
