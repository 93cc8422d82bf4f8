import { nearest } from '../../domain/nearest.ts';
import type { FindingKind } from '../../findings/finding-kind.ts';
import type { RowBatch } from '../../sheet/rows.ts';
import type { RecordBatch } from '../memory/record-batch.ts';
import { keyText, saysNothing } from '../plain-text.ts';
import { NONE } from '../records.ts';
import { Readings, type CellColumn, type ColumnContext } from './cell-column.ts';
import { CELL_FINDINGS } from './cell-findings.ts';
import { NOTHING, certain, unread, type Reading } from './reading.ts';
import type { WordMap } from './vocabulary.ts';

/** Reads a cell of words. A word that is not known is a fault that names the nearest one. */
export function readWord(
  text: string,
  words: WordMap,
  unknown: FindingKind = CELL_FINDINGS.wordUnknown,
): Reading<number> {
  const plain = keyText(text);
  if (saysNothing(plain)) return NOTHING;
  const code = words.get(simplified(plain).toLowerCase());
  if (code !== undefined) return certain(code);
  return unread(unknown, meantWord(plain, words));
}

/** Signs that something has not come, has stopped, or is only planned. */
const REVERSING = /[未停拟不暂缓待无没]/g;

/** The nearest word that denies the same and shares what it denies: 停工 is meant to be neither 开工 nor 停止. */
function meantWord(text: string, words: WordMap): string | null {
  const signs = signsOf(text);
  const alike = [...words.keys()].filter(
    (word) =>
      signsOf(word) === signs &&
      (signs === '' || [...word.replaceAll(REVERSING, '')].some((character) => text.includes(character))),
  );
  return nearest(text, alike);
}

function signsOf(text: string): string {
  return (text.match(REVERSING) ?? []).join('');
}

/** Traditional characters of such words, each followed by its simplified form. */
const TRADITIONAL =
  '開开產产簽签約约冊册註注終终試试營营設设備备達达運运進进談谈動动籌筹銷销體体裝装調调現现場场訪访會会務务議议專专題题';

function simplified(text: string): string {
  let out = '';
  for (const character of text) {
    const index = TRADITIONAL.indexOf(character);
    out += index >= 0 && index % 2 === 0 ? TRADITIONAL.charAt(index + 1) : character;
  }
  return out;
}

/** A column of words; its values are places in the vocabulary. */
export class WordColumn implements CellColumn {
  readonly field: string;
  readonly index: number;
  readonly #name: string;
  readonly #readings: Readings<number>;

  constructor({ field, name, index, words, unknownWord }: ColumnContext) {
    this.field = field;
    this.index = index;
    this.#name = name;
    this.#readings = new Readings((text) => readWord(text, words, unknownWord));
  }

  read(batch: RowBatch, cell: number): Reading<number> {
    return this.#readings.of(batch, cell);
  }

  fill(records: RecordBatch, from: number, to: number): void {
    const codes = records.ownCodes(this.#name);
    for (let index = from; index < to; index += 1) {
      const cell = records.cell(this.index, index);
      if (cell < 0) continue;
      const { value, fault, expected } = this.#readings.of(records.batch, cell);
      codes[index] = value ?? NONE;
      if (fault === null) continue;
      records.addFault(index, { field: this.field, kind: fault, expected, unread: true, leading: false });
    }
  }

  clear(records: RecordBatch, index: number): void {
    records.ownCodes(this.#name)[index] = NONE;
  }
}
