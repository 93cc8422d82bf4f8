import type { Amount } from './amount.ts';
import type { Day } from './day.ts';
import type { Field } from './field.ts';
import type { Rate } from './rate.ts';
import { sourceName } from './source-name.ts';
import type { Stage } from './stage.ts';
import type { Language, Text } from './text.ts';

/**
 * How much a finding weighs. error: a figure is wrong or lacks something; warning: a figure may be wrong; note: worth
 * knowing.
 */
export type Severity = 'error' | 'warning' | 'note';

/** All severities, the heaviest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** What severities are called. */
export const SEVERITY_LABELS: Readonly<Record<Severity, Text>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  note: { zh: '提示', en: 'note' },
};

/**
 * A place in a file. `row` and `column` count from 1 as a spreadsheet shows them; null: the whole file, or row.
 * `source` null: all files of the ledger together.
 */
export interface Position {
  readonly source: string | null;
  readonly row: number | null;
  readonly column: number | null;
  /** The physical line in the file, from 1, for editors; null for the whole file. */
  readonly line: number | null;
}

/** The file of a place, in words. */
export function sourceWords({ source }: Position, language: Language): string {
  return source === null
    ? { zh: '整个台账', en: 'the whole ledger' }[language]
    : sourceName(source, language);
}

/** A value that a finding shows; rules keep values, whoever speaks turns them into words. */
export type Evidence =
  | string
  | number
  | Text
  | { readonly amount: Amount }
  | { readonly day: Day }
  | { readonly rate: Rate }
  /** By how much something is more, or less when negative. */
  | { readonly more: { readonly amount: Amount } | { readonly count: number } }
  | { readonly field: Field }
  | { readonly stage: Stage }
  | { readonly at: Position };

/** A coded statement about a file, a header, a row, a cell, a project or the whole ledger. */
export interface Finding {
  /** Letter of the scope and three digits: `C102`. Never reused. */
  readonly code: string;
  readonly at: Position;
  /** The field of the column, where the finding is about a cell. */
  readonly field: Field | null;
  /** The county of the row, where one is known. */
  readonly county: string | null;
  /** The code of the project of the row, or its name without one; null where the finding is about no single project. */
  readonly project: string | null;
  /** What stands there, as it stood. */
  readonly found: string | null;
  /** What should stand there, or the nearest word known. */
  readonly expected: Evidence | null;
  /** What else the sentence of the rule needs, by the names it uses. */
  readonly details: Readonly<Record<string, Evidence>>;
  readonly related: readonly Position[];
}

/** A finding with the words and the severity of its rule: what reports carry. */
export interface DescribedFinding extends Finding {
  /** The name of the rule for people: `amount-range`. */
  readonly name: string;
  readonly severity: Severity;
  readonly message: Text;
  /** How to mend it in the spreadsheet. */
  readonly hint: Text;
}

/** What a finding may leave out when it is made. */
export type FindingParts = Pick<Finding, 'code' | 'at'> & Partial<Finding>;

/** A finding from its parts; what is not given is null or empty. */
export function finding(parts: FindingParts): Finding {
  return {
    field: null,
    county: null,
    project: null,
    found: null,
    expected: null,
    details: {},
    related: [],
    ...parts,
  };
}

/** Where findings go while a ledger is read. */
export type FindingSink = (finding: Finding) => void;

/** A file that cannot be read at all, as the finding that says why. Becomes an input failure at the command line. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly finding: Finding;
  constructor(parts: FindingParts) {
    super(`${parts.at.source}: ${parts.code}`);
    this.finding = finding(parts);
  }
}

/** `D6`: a column and row as a spreadsheet names them; null where either is not known. */
export function cellName(at: Position): string | null {
  return at.row === null || at.column === null ? null : `${columnName(at.column)}${at.row}`;
}

/** `A`, `Z`, `AA` …: the letters of a column counted from 1. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
