import type { Text } from '../../domain/text.ts';
import type { FindingKind } from '../../findings/finding-kind.ts';
import { keyText } from '../plain-text.ts';

/** The words that cells of a field may say, each standing for one of a few values. */
export interface Vocabulary<V extends string = string> {
  /** All values, in their order. */
  readonly values: readonly V[];
  readonly labels: Readonly<Record<V, Text>>;
  /** What cells say for each. */
  readonly words: Readonly<Record<V, readonly string[]>>;
  /** What a word that is not known is reported as, where that has a sentence of its own. */
  readonly unknown?: FindingKind;
}

/** The value, as its place in the vocabulary, that each word stands for: blanks taken out, in small letters. */
export type WordMap = ReadonlyMap<string, number>;

/** The words of a vocabulary, with those of the settings added. */
export function wordMap(
  { values, words }: Vocabulary,
  further: Readonly<Partial<Record<string, readonly string[]>>> = {},
): WordMap {
  const map = new Map<string, number>();
  const tables: readonly Readonly<Partial<Record<string, readonly string[]>>>[] = [words, further];
  for (const table of tables) {
    for (const [code, value] of values.entries()) {
      for (const word of table[value] ?? []) map.set(keyText(word).toLowerCase(), code);
    }
  }
  return map;
}
