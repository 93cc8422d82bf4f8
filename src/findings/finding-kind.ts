import type { Text } from '../domain/text.ts';
import type { ValueType } from './finding-value.ts';
import type { Severity } from './severity.ts';

/** The type of a value of a sentence; with `?`: some findings lack it. */
type Declared = ValueType | `${ValueType}?`;

/** What is declared of a value: its type and, where that says too little, how pages about the kind name it. */
type Detail = Declared | readonly [type: Declared, zh: string, en: string];

/** The values that the sentences of a kind name, by name. */
export type Details = Readonly<Record<string, Detail>>;

/** The declared type of a value. */
export type DeclaredOf<D extends Detail> = D extends readonly [infer T, string, string] ? T : D;

/** The values that every finding of a kind has. */
export type RequiredIn<D extends Details> = {
  [K in keyof D]: DeclaredOf<D[K]> extends ValueType ? K : never;
}[keyof D];

/**
 * Names whose values stand on every finding and need no declaration. `found` says so where nothing was found; a physical
 * line is not always known.
 */
type Always = 'found';
type Sometimes = 'line';

/** The names in braces of a sentence. */
type NamesIn<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** The names of a sentence that must have a value: those outside of brackets, and those behind `|`. */
type NeededIn<S extends string> = S extends `${infer Before}[${infer Inside}]${infer Rest}`
  ? | NamesIn<Before>
    | (Inside extends `${string}|${infer Otherwise}` ? NamesIn<Otherwise> : never)
    | NeededIn<Rest>
  : NamesIn<S>;

/** The sentence itself when its names fit the details; otherwise what is wrong, for the compiler to show. */
type Fitting<S extends string, D extends Details> =
  Exclude<NamesIn<S>, keyof D | Always | Sometimes> extends infer Unknown extends string
    ? [Unknown] extends [never]
      ? Exclude<NeededIn<S>, RequiredIn<D> | Always> extends infer Unsure extends string
        ? [Unsure] extends [never]
          ? S
          : `{${Unsure}} may be missing: put what names it into [brackets]`
        : never
      : `{${Unknown}} is not among the details`
    : never;

type FittingText<W extends Text, D extends Details> = {
  readonly zh: Fitting<W['zh'], D>;
  readonly en: Fitting<W['en'], D>;
};

/** What a finding of one code says, whoever makes it: reading, a rule, or a check of the settings. */
export interface FindingKind<D extends Details = Details> {
  /** The letter of its scope and three digits: `C102`. Never used again for something else. */
  readonly code: string;
  /** For people: `amount-range`. */
  readonly name: string;
  readonly severity: Severity;
  readonly details: D;
  /**
   * The sentence. `{found}`, `{expected}`, `{field}`, `{county}`, `{line}`, `{related}` (the first related position) and
   * the names of details stand for values. What stands in square brackets is said only when all its values are there;
   * after a `|` comes what is said otherwise.
   */
  readonly message: Text;
  /** How to fix it in the spreadsheet; values as in the message. */
  readonly hint: Text;
  /** Why it matters. */
  readonly reason: Text;
  /** A row (or cell) that has the fault, and the same one without it. */
  readonly bad: string;
  readonly good: string;
  /** What of the cell is wrong, for who underlines it; absent: what differs from the expected, else all of it. */
  readonly wrongPart?: 'hidden';
  /** Whether message and hint are said as they stand, braces and brackets included. */
  readonly verbatim: boolean;
}

/** A kind of finding as it is written down; the compiler refuses sentences that name values which may not be there. */
export function findingKind<
  const M extends Text,
  const H extends Text,
  const D extends Details = Readonly<Record<never, never>>,
>(
  parts: Omit<FindingKind, 'details' | 'message' | 'hint' | 'verbatim'> & {
    readonly details?: D;
    readonly message: M & FittingText<M, D>;
    readonly hint: H & FittingText<H, D>;
  },
): FindingKind<D>;
export function findingKind(
  parts: Omit<FindingKind, 'details' | 'verbatim'> & { readonly details?: Details },
): FindingKind {
  return { details: {}, ...parts, verbatim: false };
}

/** The names of values that reports and pages use without a declaration of their own. */
const COMMON_WORDS = new Map<string, Text>([
  ['found', { zh: '原文', en: 'as it stands' }],
  ['expected', { zh: '应有的值', en: 'as it should be' }],
  ['field', { zh: '列', en: 'column' }],
  ['county', { zh: '县区', en: 'county' }],
  ['line', { zh: '行号', en: 'line' }],
  ['related', { zh: '位置', en: 'place' }],
]);

const TYPE_WORDS: Readonly<Record<ValueType, Text>> = {
  text: { zh: '原文', en: 'as it stands' },
  phrase: { zh: '原文', en: 'as it stands' },
  number: { zh: '个数', en: 'number' },
  amount: { zh: '金额', en: 'amount' },
  day: { zh: '日期', en: 'day' },
  rate: { zh: '比例', en: 'rate' },
  difference: { zh: '差额', en: 'difference' },
  field: { zh: '列', en: 'column' },
  stage: { zh: '进展', en: 'stage' },
  position: { zh: '位置', en: 'place' },
  sum: { zh: '金额', en: 'amount' },
};

/** What stands in the place of a value where a kind is explained, such as 金额; null: the kind has no such value. */
export function detailWords({ details }: FindingKind, name: string): Text | null {
  const detail = Object.hasOwn(details, name) ? details[name] : undefined;
  if (typeof detail === 'object') return { zh: detail[1], en: detail[2] };
  const common = COMMON_WORDS.get(name);
  if (common !== undefined || detail === undefined) return common ?? null;
  return TYPE_WORDS[detail.replace('?', '') as ValueType];
}
