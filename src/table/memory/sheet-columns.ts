import type { Terms } from '../../domain/terms.ts';
import type { RecordViewClass } from '../record.ts';
import { saysNothing, tidyText } from '../plain-text.ts';
import { Meanings } from './meanings.ts';

/** What the rows under one header have in common. */
export class SheetColumns {
  readonly source: string;
  /** How one record is looked at. */
  readonly view: RecordViewClass;
  /** The columns whose meaning is not known, by their distinct names, from 0. */
  readonly others: ReadonlyMap<string, number>;
  /** Without a prototype, so that no name of a field is one of its own. */
  readonly #indexes: Readonly<Record<string, number>>;
  readonly #texts = new Map<string, Meanings<string | null>>();
  readonly #terms = new Map<Terms, Meanings<number>>();

  /** @param indexes the column of each field, from 0 */
  constructor(
    source: string,
    view: RecordViewClass,
    indexes: ReadonlyMap<string, number>,
    others: ReadonlyMap<string, number>,
  ) {
    this.source = source;
    this.view = view;
    this.#indexes = Object.assign(Object.create(null), Object.fromEntries(indexes));
    this.others = others;
  }

  /** The column of a field, from 0; -1 where there is none. */
  indexOf(field: string): number {
    return this.#indexes[field] ?? -1;
  }

  /** Tidied texts of a field; null where the cell says nothing. */
  texts(field: string): Meanings<string | null> {
    let texts = this.#texts.get(field);
    if (texts === undefined) this.#texts.set(field, (texts = new Meanings(tidyOrNull)));
    return texts;
  }

  /** The numbers of the texts of one field. */
  numbers(terms: Terms): Meanings<number> {
    let numbers = this.#terms.get(terms);
    if (numbers === undefined) {
      this.#terms.set(terms, (numbers = new Meanings((text) => terms.numberOf(tidyOrNull(text)))));
    }
    return numbers;
  }
}

/** A text with its blanks tidied; null for one that says nothing. */
function tidyOrNull(text: string): string | null {
  const value = tidyText(text);
  return saysNothing(value) ? null : value;
}
