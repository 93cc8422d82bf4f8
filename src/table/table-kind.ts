import type { Text } from '../domain/text.ts';
import type { FindingValue } from '../findings/finding-value.ts';
import { CELL_KINDS, type CellKind, type ValueKind } from './cells/cell-kinds.ts';
import type { Vocabulary } from './cells/vocabulary.ts';
import type { RecordBatch } from './memory/record-batch.ts';
import { recordViewOf, type RecordViewClass, type ValueStorage } from './record.ts';
import type { TableRecord } from './records.ts';

/** What a column of a table can be about, as a schema declares it. */
export interface FieldSpec {
  readonly kind: CellKind;
  readonly label: Text;
  /** What headers call it; the first words are the surest. */
  readonly words: readonly string[];
  /** What its cells may say, of a field of words. */
  readonly vocabulary?: Vocabulary;
  /** Whether a count may be halves. */
  readonly halves?: boolean;
  /** Whether something has happened on its days, so that the report is not of an earlier one. */
  readonly happened?: boolean;
  /** Whether a day or an amount is a plan by itself, so that such a word in brackets makes nothing else of it. */
  readonly planned?: boolean;
  /** Whether an amount is what has really come, so that a plan in brackets behind it is another figure. */
  readonly actual?: boolean;
  /** Whether names of counties are taken as they stand, without a finding. */
  readonly asWritten?: boolean;
  /** Whether a record may go without a county. */
  readonly mayBeBlank?: boolean;
  /** The name of its values on a record, where that is not the name of the field. */
  readonly as?: string;
}

type Specs = Readonly<Record<string, FieldSpec>>;

/** A field with its name: what headers and findings point at. */
export interface Field extends FieldSpec {
  readonly key: string;
}

/** The name of the values of a field on a record. */
export function nameOf({ key, as }: Field): string {
  return as ?? key;
}

/** What deriving values needs to know beside the cells. */
export interface DeriveContext {
  /** The day behind which nothing has happened, as far as it is known while reading; null: no limit is known. */
  readonly horizon: number | null;
  /** The column, from 0, that settings name as the sign of a start; -1: none. */
  readonly signColumn: number;
}

/** A kind of table that a city keeps. */
export interface TableKind {
  /** In settings, options and JSON: `projects`. */
  readonly name: string;
  /** What such a table is called. */
  readonly label: Text;
  /** Its fields by name, in the order in which they are listed and written. */
  readonly fields: Readonly<Record<string, Field>>;
  /** The fields without which a table is not read, in the order in which they are missed; of a list, any one will do. */
  readonly required: readonly (string | readonly string[])[];
  /** The field by which people call a record. */
  readonly title: string;
  /** The amount that makes a record even of a row without a title; null: no amount does. */
  readonly weight: string | null;
  /** The fields that say what a row is; the word of a row of sums stands in one of them. */
  readonly names: readonly string[];
  /** Fields that records have and parts of one, below 其中, have not. */
  readonly ofWhole: readonly string[];
  /** Fields whose cells are merged over a block of rows by custom. */
  readonly fillsDown: readonly string[];
  /** The field of the county that a record belongs to; null: it belongs to none. */
  readonly owner: string | null;
  /** The fields by which a record is known to people, the surest first. */
  readonly knownBy: readonly string[];
  /** How one record is looked at. */
  readonly view: RecordViewClass;
  /** The names of derived values. */
  readonly derived: readonly string[];
  /** The field that tells how far a record is, which headings between rows may tell instead; null: none does. */
  readonly stage: string | null;
  /** Works out derived values of the records from `from` on. */
  readonly derive: ((records: RecordBatch, from: number, context: DeriveContext) => void) | null;
  /** Whether a stated sum may leave a record out, as one of a project under negotiation. */
  readonly maySkip: ((records: RecordBatch, index: number) => boolean) | null;
  /** What a record counts as although a word of it is not known, by what derived values say; null: nothing. */
  readonly countedAs: ((records: RecordBatch, index: number, field: string) => FindingValue | null) | null;
}

/** What is written down of a kind of table; what is left out is empty. */
interface TableSpec<F extends Specs> {
  readonly name: string;
  readonly label: Text;
  readonly fields: F;
  readonly required: readonly ((keyof F & string) | readonly (keyof F & string)[])[];
  readonly title: keyof F & string;
  readonly weight?: keyof F & string;
  readonly names: readonly (keyof F & string)[];
  readonly owner?: keyof F & string;
  readonly stage?: keyof F & string;
  readonly knownBy: readonly (keyof F & string)[];
  readonly ofWhole?: readonly (keyof F & string)[];
  readonly fillsDown?: readonly (keyof F & string)[];
  /** Derived values by name: what the places of their columns stand for. */
  readonly derived?: Readonly<Record<string, readonly unknown[]>>;
  readonly derive?: (records: RecordBatch, from: number, context: DeriveContext) => void;
  readonly maySkip?: (records: RecordBatch, index: number) => boolean;
  readonly countedAs?: (records: RecordBatch, index: number, field: string) => FindingValue | null;
}

/** A kind of table whose fields the compiler knows. */
export interface KindOf<F extends Specs> extends TableKind {
  readonly fields: { readonly [K in keyof F & string]: F[K] & { readonly key: K } };
}

/** Makes a kind of table from its schema. */
export function tableKind<const F extends Specs>(spec: TableSpec<F>): KindOf<F> {
  const { derived = {}, derive = null, maySkip = null, countedAs = null } = spec;
  const values = new Map<string, ValueStorage>();
  const fields: Record<string, Field> = {};
  for (const [key, field] of Object.entries(spec.fields)) {
    fields[key] = { ...field, key };
    values.set(field.as ?? key, storageOf(field));
  }
  for (const [name, places] of Object.entries(derived)) values.set(name, { kind: 'codes', values: places });
  return {
    name: spec.name,
    label: spec.label,
    // The entries of the schema, each with its name.
    fields: fields as KindOf<F>['fields'],
    required: spec.required,
    title: spec.title,
    weight: spec.weight ?? null,
    names: spec.names,
    ofWhole: spec.ofWhole ?? [],
    fillsDown: spec.fillsDown ?? [],
    owner: spec.owner ?? null,
    knownBy: spec.knownBy,
    view: recordViewOf(values),
    derived: Object.keys(derived),
    stage: spec.stage ?? null,
    derive,
    maySkip,
    countedAs,
  };
}

function storageOf({ kind, vocabulary }: FieldSpec): ValueStorage {
  const { value } = CELL_KINDS[kind];
  switch (value) {
    case 'text':
      return { kind: 'texts' };
    case 'county':
      return { kind: 'names' };
    case 'word':
      return { kind: 'codes', values: vocabulary?.values ?? [] };
    case 'amount':
    case 'count':
    case 'day':
    case 'share':
      return { kind: 'numbers' };
  }
}

type ValueKindOf<S extends FieldSpec> = (typeof CELL_KINDS)[S['kind']]['value'];
type NameOf<K, S> = S extends { readonly as: infer N extends string } ? N : K;

/** The names of the fields whose values are of some kinds. */
export type FieldsOf<F extends Specs, V extends ValueKind> = {
  [K in keyof F & string]: ValueKindOf<F[K]> extends V ? K : never;
}[keyof F & string];

type ValueOf<S extends FieldSpec> =
  ValueKindOf<S> extends 'text' | 'county'
    ? string
    : ValueKindOf<S> extends 'word'
      ? S extends { readonly vocabulary: Vocabulary<infer V> }
        ? V
        : string
      : number;

/** The values of the records of a schema. */
type ValuesOf<F extends Specs> = {
  readonly [K in keyof F & string as NameOf<K, F[K]>]: ValueOf<F[K]> | null;
};

/** One record of a schema. */
export type RecordOf<F extends Specs> = TableRecord<keyof F & string, FieldsOf<F, 'text'>> & ValuesOf<F>;

/** The names of the values of a schema. @typeParam D derived values */
export interface NamesOf<F extends Specs, D extends string = never> {
  readonly fields: keyof F & string;
  readonly numbers: FieldsOf<F, 'amount' | 'count' | 'day' | 'share'>;
  readonly codes:
    | { [K in keyof F & string]: ValueKindOf<F[K]> extends 'word' ? NameOf<K, F[K]> : never }[keyof F &
        string]
    | D;
  readonly names: FieldsOf<F, 'county'>;
  readonly texts: FieldsOf<F, 'text'>;
}
