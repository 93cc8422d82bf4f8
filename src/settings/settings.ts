import type { ExchangeRates, MoneyUnit } from '../domain/amount.ts';
import type { Condition } from '../books/condition.ts';
import type { County } from '../domain/county.ts';
import type { Rounding } from '../domain/decimal.ts';
import type { Severity } from '../findings/severity.ts';
import type { Stage } from '../domain/stage.ts';
import type { Language, Text } from '../domain/text.ts';
import type { ProjectField } from '../books/projects.ts';
import type { SynonymKey } from './names.ts';

/** The units in which reports can state money, as settings name them. */
export const OUTPUT_UNITS = ['亿元', '万元', '元', 'bn', 'm'] as const;
/** A unit in which reports state money. */
type OutputUnit = (typeof OUTPUT_UNITS)[number];

/** What makes a project count as started. */
export type StartedSettings =
  /** What its stage says. */
  | { readonly kind: 'stage' }
  /** A start date on or before the day of the report. */
  | { readonly kind: 'date' }
  /** Any value in the column with this header. */
  | { readonly kind: 'column'; readonly column: string };

/** A rate of one's own. */
interface MeasureSettings {
  readonly key: string;
  readonly label: Text;
  readonly numerator: Condition;
  /** Null: all projects. */
  readonly denominator: Condition | null;
  /** Whether the highest or the lowest value ranks first. */
  readonly better: 'high' | 'low';
}

/** A check of one's own. */
interface CheckSettings {
  /** `X` and three digits. */
  readonly code: string;
  readonly message: Text;
  readonly severity: Severity;
  /** What every project should fulfil. */
  readonly rule: Condition;
}

/** What the configuration file says, with the defaults for what it does not say. */
export interface Settings {
  /** The city whose ledgers these are; null: not given. */
  readonly city: string | null;
  /** Null: not given. */
  readonly language: Language | null;
  /** The unit of money of ledgers that state none; null: not given, such a ledger must say it itself. */
  readonly inputUnit: MoneyUnit | null;
  /** Null: not given; the language decides. */
  readonly outputUnit: OutputUnit | null;
  /** Digits after the point in reports: 0 to 6; null: not given. */
  readonly digits: number | null;
  readonly rounding: Rounding;
  readonly trimZeros: boolean;
  /** In administrative order; parents are names of this list, and no alias names another county of it. */
  readonly counties: readonly County[];
  /** Further header words, by field. */
  readonly synonyms: ReadonlyMap<SynonymKey, readonly string[]>;
  /** Further words for stages. */
  readonly stages: ReadonlyMap<Stage, readonly string[]>;
  /** Further channels (招商方式) beside those that are known. */
  readonly channels: readonly string[];
  readonly exchangeRates: ExchangeRates;
  readonly started: StartedSettings;
  readonly measures: readonly MeasureSettings[];
  /** By code or name of a rule. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** Numbers that rules use, by name. */
  readonly thresholds: ReadonlyMap<string, number>;
  /** Fields that a ledger must have a column for. */
  readonly required: readonly ProjectField[];
  readonly checks: readonly CheckSettings[];
  /** The kinds of table that files are said to be, by a pattern of their names; the first that fits decides. */
  readonly files: readonly { readonly pattern: string; readonly kind: string }[];
}

/** The settings where there is no configuration file. */
export const DEFAULT_SETTINGS: Settings = {
  city: null,
  language: null,
  inputUnit: null,
  outputUnit: null,
  digits: null,
  rounding: 'half-up',
  trimZeros: false,
  counties: [],
  synonyms: new Map(),
  stages: new Map(),
  channels: [],
  exchangeRates: new Map(),
  started: { kind: 'stage' },
  measures: [],
  severities: new Map(),
  thresholds: new Map(),
  required: [],
  checks: [],
  files: [],
};
