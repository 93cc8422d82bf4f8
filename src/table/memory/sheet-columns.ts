import type { Field, TextField } from '../../domain/field.ts';
import type { Terms } from '../../domain/terms.ts';
import { Meanings } from './meanings.ts';
import { saysNothing, tidyText } from '../plain-text.ts';

/** What the rows under one header have in common. */
export class SheetColumns {
  readonly source: string;
  /** The column of each field, from 0; -1 where there is none. */
  readonly indexOf: Readonly<Record<Field, number>>;
  /** The columns whose meaning is not known, by their distinct names, from 0. */
  readonly others: ReadonlyMap<string, number>;
  readonly #texts = new Map<TextField, Meanings<string | null>>();
  readonly #terms = new Map<Terms, Meanings<number>>();

  constructor(source: string, indexOf: Readonly<Record<Field, number>>, others: ReadonlyMap<string, number>) {
    this.source = source;
    this.indexOf = indexOf;
    this.others = others;
  }

  /** Tidied texts of a field; null where the cell says nothing. */
  texts(field: TextField): Meanings<string | null> {
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
