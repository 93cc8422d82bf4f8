import type { MoneyUnit } from '../domain/amount.ts';
import type { Day } from '../domain/day.ts';
import type { JudgedFinding } from '../findings/finding.ts';
import type { Severity } from '../findings/severity.ts';
import type { SheetSource } from '../table/head/open-sheet.ts';
import type { TableContext } from '../table/table-context.ts';
import type { KeySeed } from '../rules/ledgers/key-hash.ts';
import type { Baseline } from '../rules/baseline.ts';
import type { Severities } from '../rules/severities.ts';
import type { LedgerFold, RuleContext } from '../rules/rule.ts';
import { startRules } from '../rules/rules.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.ts';
import type { Encoding } from '../sheet/dialect.ts';

/** Something to read, opened by the caller: its beginning can be looked at before it is read from the start. */
export type Source = SheetSource;

/** A digest that is made while bytes are read. */
export interface Digest {
  update(bytes: Uint8Array): unknown;
  digest(form: 'hex'): string;
}

/** What becomes of the findings of a run. */
export interface FindingsRequest {
  readonly severities: Severities;
  /** How many findings of one code are kept; Infinity: all. */
  readonly most: number;
  /** Findings that are known and accepted; null: none. It is told the report day. */
  readonly baseline: Baseline | null;
  /** Called with every finding that counts, kept or not; null: nobody looks at all of them. */
  readonly see: ((finding: JudgedFinding) => void) | null;
}

/** A step of the work, for whoever measures where the time goes. */
type Step = 'open' | 'read rows' | 'check' | 'count';

/** What a run is asked to do: which ledgers to read, how, and what is wanted of their findings. */
export interface RunRequest {
  readonly sources: readonly Source[];
  readonly settings: Settings;
  /** The report day that the user names; null: the ledgers tell it. */
  readonly reportDay: Day | null;
  /** The kind of table that all files are, by its name; null: the settings or their headers tell. */
  readonly kind: string | null;
  /** Whether there is nothing to do without a ledger of projects. */
  readonly needsLedger: boolean;
  /** Null: each file shows its own. */
  readonly encoding: Encoding | null;
  /** The unit of amounts where a ledger states none; null: that of the settings. */
  readonly inputUnit: MoneyUnit | null;
  /** The files of an earlier ledger to compare with; null: none. */
  readonly earlier: readonly Source[] | null;
  /** The day of the clock; null: no rule asks for it. */
  readonly today: Day | null;
  /** Where hashes of keys begin: at random for each run. Nothing that is said depends on it. */
  readonly seed: KeySeed;
  /** The rules that look at the projects: all of them, but in tests. */
  readonly startRules: (context: RuleContext) => LedgerFold;
  readonly findings: FindingsRequest;
  /** The severity from which on the run counts as failed; null: never. */
  readonly failOn: Severity | null;
  /** Makes a SHA-256 for each source; null: none is wanted. */
  readonly digest: (() => Digest) | null;
  /** Whether amounts without any unit are findings instead of the end of the run. */
  readonly goesOnWithoutUnit: boolean;
  /** Called for each row below a header that is no project; null: nobody wants to know. */
  readonly seeOther: NonNullable<TableContext['seeOther']> | null;
  /** Called when a step has been done for a while. */
  readonly onStep: (step: Step) => void;
}

/** How many findings of one code a report keeps. */
const MOST_OF_A_CODE = 200;

/** The request to read ledgers as they are; callers replace what they want otherwise. */
export function plainRequest(sources: readonly Source[], settings: Settings = DEFAULT_SETTINGS): RunRequest {
  const { severities } = settings;
  return {
    sources,
    settings,
    reportDay: null,
    kind: null,
    needsLedger: true,
    encoding: null,
    inputUnit: null,
    earlier: null,
    today: null,
    seed: [0x1747b28c, 0x3c6ef372],
    startRules,
    findings: { severities, most: MOST_OF_A_CODE, baseline: null, see: null },
    failOn: 'error',
    digest: null,
    goesOnWithoutUnit: false,
    seeOther: null,
    onStep: () => undefined,
  };
}
