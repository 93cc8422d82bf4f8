import type { Language } from '../../domain/text.ts';
import { keyText } from '../plain-text.ts';
import type { Field, TableKind } from '../table-kind.ts';

/** What `check --rejects` calls the columns that it puts behind those of a table: file, row, problem. */
export const SENT_BACK_LABELS = {
  zh: ['台账文件', '台账行', '问题'],
  en: ['Ledger', 'Row', 'Problem'],
} as const satisfies Record<Language, readonly string[]>;

/** Which field a header word names, by the word made comparable. */
export type HeaderWords = ReadonlyMap<string, Field>;

/** A header word made comparable: no blanks, half width, small letters. */
export function headerKey(text: string): string {
  return keyText(text).toLowerCase();
}

/** All header words of a kind of table, with those that settings add, by field. */
export function headerWords(
  { fields }: TableKind,
  further: Readonly<Partial<Record<string, readonly string[]>>> = {},
): HeaderWords {
  const words = new Map<string, Field>();
  for (const field of Object.values(fields)) {
    for (const word of [field.label.zh, field.label.en, ...field.words]) words.set(headerKey(word), field);
  }
  for (const [key, list = []] of Object.entries(further)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (field !== undefined) for (const word of list) words.set(headerKey(word), field);
  }
  return words;
}
