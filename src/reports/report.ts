import type { Amount } from '../domain/amount.ts';
import type { Day, DayOrigin } from '../domain/day.ts';
import type { JudgedFinding } from '../findings/finding.ts';
import type { Rate } from '../domain/rate.ts';
import type { Text } from '../domain/text.ts';
import type { Mean, Total } from '../domain/total.ts';

export type { Mean, Total };

/** A word of the tool's own vocabulary: a key for programs and a label for people. */
export interface Term {
  readonly key: string;
  readonly label: Text;
}

/** What each kind of column holds. Null is always possible: no usable value, shown as `—`. */
export interface ValueOfKind {
  /** Text that came from outside: names of counties, industries, projects. */
  text: string;
  term: Term;
  count: number;
  amount: Amount;
  total: Total;
  mean: Mean;
  /** A rate shown in percent. */
  rate: Rate;
  /** A part of the whole, shown in percent and as a bar where there is room. */
  share: Rate;
  rank: number;
  day: Day;
}

/** The kinds of columns. */
export type ColumnKind = keyof ValueOfKind;
/** A raw value in a report. */
export type Value = ValueOfKind[ColumnKind] | null;
/** The values of one row, one for each column. */
export type Row = readonly Value[];

/** A column of a table. */
export interface Column {
  /** Name in JSON and CSV: `investment`, `startRate`. */
  readonly key: string;
  readonly label: Text;
  readonly kind: ColumnKind;
  /** 1 is kept longest when a table must be narrowed to fit; higher numbers go first. */
  readonly importance: number;
}

/** Rows under typed columns. */
export interface TableSection {
  readonly kind: 'table';
  /** Where the table stands in JSON: `['breakdowns', 'industry']`; the last part names it for `--table`. */
  readonly path: readonly [string, ...string[]];
  readonly title: Text;
  readonly columns: readonly Column[];
  /** The rows in their order; batches that arrive while a ledger is read for tables that may be very long. */
  readonly rows: readonly Row[] | AsyncIterable<readonly Row[]>;
  /** A last row over all the others, or null. Its name is null: whoever draws it says 合计. */
  readonly footer: Row | null;
  /** The key of the measure that the rows are ordered by, or null. */
  readonly by: string | null;
  /** Remarks printed under the table, such as who is left out. */
  readonly notes: readonly Text[];
}

/** One named value. */
export interface Fact {
  readonly key: string;
  readonly label: Text;
  readonly kind: ColumnKind;
  readonly value: Value;
  /** What a rate divides, where people are shown both sides: 75.76% (25/33); 23.44% (¥20.52bn/¥87.56bn). */
  readonly fraction?: 'projects' | 'yuan';
}

/** Named values one below the other. */
export interface FactsSection {
  readonly kind: 'facts';
  readonly path: readonly [string, ...string[]];
  readonly title: Text;
  readonly facts: readonly Fact[];
  /** Remarks printed under the values. */
  readonly notes?: readonly Text[];
}

/** The figures of the opening paragraph, which each language words in its own way. */
export interface Headline {
  readonly reportDay: Day | null;
  /** The city of the settings or the title, or null. */
  readonly city: string | null;
  /** What the user asked for, when not all projects; a paragraph that is pasted must not pass for the whole city's. */
  readonly filter?: readonly string[];
  readonly projects: number;
  readonly investment: Total;
  readonly started: number | null;
  readonly startRate: Rate | null;
  /** Projects of which it is not known whether they have started, where it is known of others. */
  readonly startUnknown: number;
  /** Of the signed projects, those that have ended since. */
  readonly terminated: number;
  readonly output: Total;
  readonly tax: Total;
  /** Of the projects, those that an earlier file has too, and their investment; null: none are counted twice. */
  readonly repeated: { readonly projects: number; readonly investment: Amount } | null;
  /** The counties at the top of the ranking, the first first. */
  readonly leaders: readonly { readonly county: string; readonly investment: Amount | null }[];
}

/** The paragraph that a report opens with. Not written to JSON, whose `totals` holds the same figures. */
export interface HeadlineSection {
  readonly kind: 'headline';
  readonly path: readonly [string, ...string[]];
  readonly headline: Headline;
}

/** Findings, counted and listed. */
export interface FindingsSection {
  readonly kind: 'findings';
  readonly path: readonly [string, ...string[]];
  readonly title: Text;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Findings that a baseline accepts, not counted above; absent without a baseline. */
  readonly accepted?: number;
  /** In the order of file and row; not necessarily all. */
  readonly items: readonly JudgedFinding[];
  /** Findings counted above but not listed. */
  readonly omitted: number;
  /** The same for each code that was cut short, as far as that is known. */
  readonly omittedByCode: readonly { readonly code: string; readonly name: string; readonly count: number }[];
  /** Whether people are shown each finding with the text of its cell and how to mend it; otherwise one line each. */
  readonly detailed: boolean;
}

/** A part of a report. */
export type Section = HeadlineSection | FactsSection | TableSection | FindingsSection;

/** A file that went into a report. */
export interface ReportSource {
  readonly file: string;
  /** Hexadecimal; null when it was not asked for. */
  readonly sha256: string | null;
  readonly bytes: number;
  readonly encoding: string;
  readonly delimiter: string;
  /** Records in the file, blank ones included. */
  readonly rows: number;
  readonly projects: number;
  /** What it is when it is no part of the ledger; absent: it is one. */
  readonly other?: {
    readonly kind: Term;
    /** Its records, none of them a project. */
    readonly records: number;
  };
}

/** Whom a report is for: people read it, programs take it apart. */
export type Audience = 'people' | 'programs';

/** What is known for certain only once the rows of a report are there. */
export interface ReportTail {
  readonly reportDay: Day | null;
  readonly reportDayFrom: DayOrigin;
  readonly sources: readonly ReportSource[];
  /** The findings that close a report; null: it has none, or they are what it is about and stand among its sections. */
  readonly findings: FindingsSection | null;
}

/** What will be said: named sections of raw values. */
export interface Report {
  /** Name and version of the JSON contract: `zhaoshang.report/2`. */
  readonly schema: string;
  readonly title: Text;
  /** What the user asked for, when not all projects of the ledger: `--county 乐平市`. */
  readonly filter?: readonly string[];
  readonly sections: readonly Section[];
  /** The tables of which one can be asked for by itself; absent: those of the sections. Made only when one is. */
  readonly tables?: () => readonly TableSection[];
  /**
   * The rest of the report. A renderer asks for it when it needs it: before the sections, or, where rows arrive while a
   * ledger is read, once it has drawn the last of them; before that, nobody knows it.
   */
  readonly tail: () => ReportTail;
}
