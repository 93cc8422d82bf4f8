import type { DeclaredOf, Details, FindingKind, RequiredIn } from './finding-kind.ts';
import type { FindingValue, ValueOfType, ValueType } from './finding-value.ts';
import type { Position } from '../domain/position.ts';
import type { Severity } from './severity.ts';
import type { FieldName } from '../domain/field-name.ts';

/** A coded statement about a file, a header, a row, a cell, a project or the whole ledger. */
export interface Finding {
  /** Its code and its words. */
  readonly kind: FindingKind;
  readonly position: Position;
  /** The field of the column, where the finding is about a cell. */
  readonly field: FieldName | null;
  /** The county of the row, where one is known. */
  readonly county: string | null;
  /** The code of the project of the row, or its name without one; null where the finding is about no single project. */
  readonly project: string | null;
  /** What stands there, as it stood. */
  readonly found: string | null;
  /** What should stand there, or the nearest word known. */
  readonly expected: FindingValue | null;
  /** What else its sentence needs, by the names of its kind. */
  readonly details: Readonly<Record<string, FindingValue | undefined>>;
  readonly related: readonly Position[];
}

/** A finding with the severity that the settings give it: what is counted, kept and reported. */
export interface JudgedFinding extends Finding {
  readonly severity: Severity;
}

/** How many findings there are of one kind. */
export interface CountOfKind {
  readonly kind: FindingKind;
  /** As the settings have it. */
  readonly severity: Severity;
  readonly count: number;
}

/** Where findings go while a ledger is read. */
export type FindingSink = (finding: Finding) => void;

/** Names of details that stand on the finding itself. */
type Own = 'expected' | 'field' | 'county' | 'related';

type TypeIn<D extends Details, K> = K extends keyof D ? DeclaredOf<D[K]> : never;
type ValueIn<D extends Details, K> =
  TypeIn<D, K> extends infer T
    ? T extends ValueType
      ? ValueOfType[T]
      : T extends `${infer Base extends ValueType}?`
        ? ValueOfType[Base]
        : never
    : never;

/** The values of a kind that do not stand on the finding itself. */
type Further<D extends Details> = Exclude<keyof D, Own>;
type FurtherValues<D extends Details> = {
  readonly [K in Further<D> & RequiredIn<D>]: ValueIn<D, K>;
} & {
  readonly [K in Exclude<Further<D>, RequiredIn<D>>]?: ValueIn<D, K> | undefined;
};

/** What every finding may be given beside what its kind declares. */
interface Plain {
  readonly county?: string | null;
  readonly project?: string | null;
  readonly found?: string | null;
}

/** What a kind wants to be said of its findings, apart from their position. */
export type FactsOf<D extends Details> = Plain &
  ('field' extends RequiredIn<D> ? { readonly field: FieldName } : { readonly field?: FieldName | null }) &
  ('county' extends RequiredIn<D> ? { readonly county: string } : unknown) &
  ('related' extends RequiredIn<D>
    ? { readonly related: readonly [Position, ...Position[]] }
    : { readonly related?: readonly Position[] }) &
  ('expected' extends RequiredIn<D>
    ? { readonly expected: ValueIn<D, 'expected'> }
    : 'expected' extends keyof D
      ? { readonly expected?: ValueIn<D, 'expected'> | null }
      : unknown) &
  ([Further<D> & RequiredIn<D>] extends [never]
    ? { readonly details?: FurtherValues<D> }
    : { readonly details: FurtherValues<D> });

/** What a kind wants to be given as what was expected. */
export type ExpectedOf<D extends Details> =
  'expected' extends RequiredIn<D>
    ? [expected: ValueIn<D, 'expected'>]
    : 'expected' extends keyof D
      ? [expected?: ValueIn<D, 'expected'> | null]
      : [];

/** A finding of a kind; the compiler asks for the values that the sentences of the kind name. */
export function finding<D extends Details>(
  kind: FindingKind<D>,
  position: Position,
  ...[facts]: Record<never, never> extends FactsOf<D> ? [facts?: FactsOf<D>] : [facts: FactsOf<D>]
): Finding {
  return {
    kind,
    position,
    field: null,
    county: null,
    project: null,
    found: null,
    expected: null,
    details: {},
    related: [],
    ...facts,
  };
}

/** A file that cannot be read at all, as the finding that says why. Becomes an input failure at the command line. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly finding: Finding;
  constructor(found: Finding) {
    super(`${found.position.source}: ${found.kind.code}`);
    this.finding = found;
  }
}
