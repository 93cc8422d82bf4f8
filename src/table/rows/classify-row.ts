import type { MoneyUnit } from '../../domain/amount.ts';
import { parseDecimal } from '../../domain/decimal.ts';
import { columnOf, readHeader, valueOf, type Header } from '../head/find-header.ts';
import type { TableKind } from '../table-kind.ts';
import { keyText } from '../plain-text.ts';
import { moneyUnitOf } from '../head/preamble.ts';
import { isCount, isEverywhere, isNote, totalKind, type TotalKind } from './row-words.ts';
import type { HeaderWords } from '../head/header-words.ts';

/** What a row of the table is. */
export type RowClass =
  | { readonly kind: 'record' | 'blank' | 'note' }
  | { readonly kind: 'unit'; readonly unit: MoneyUnit }
  /** `differs`: the columns are not those of the header further up. */
  | { readonly kind: 'header'; readonly differs: boolean }
  /** `column` (from 0) is the one that says so. */
  | { readonly kind: 'total'; readonly total: TotalKind; readonly label: string; readonly column: number }
  /** Neither record nor total; `column` (from 0) is the first that holds anything. */
  | { readonly kind: 'stray'; readonly column: number };

/** What the classification of a row depends on beside its texts. */
export interface RowSurroundings {
  readonly kind: TableKind;
  readonly header: Header;
  readonly words: HeaderWords;
  /** The title above the header, which sheets pasted together repeat. */
  readonly title: string | null;
  /** The row above was a note. */
  readonly afterNote: boolean;
}

const TITLE = /(?:台账|台帐|一览表|汇总表|情况表|统计表|明细表|项目表|登记表|进度表|清单)(?:\(.{0,12}\))?$/;

/** Tells what a row is that is not plainly a record. */
export function classifyRow(texts: readonly string[], around: RowSurroundings): RowClass {
  const { header, kind } = around;
  const indexOf = (key: string | null): number => (key === null ? -1 : (columnOf(header, key)?.index ?? -1));
  const weight = indexOf(kind.weight);
  const keys = texts.map(keyText);
  const filled = keys.flatMap((key, index) => (key === '' ? [] : [index]));
  const [first] = filled;
  if (first === undefined) return { kind: 'blank' };
  const repeated = repeatedHeader(texts, keys, around);
  if (repeated !== null) return repeated;
  const total = totalOf(keys, first, header, kind);
  if (total !== null) return total;
  const text = keys[first] ?? '';
  if (filled.length <= 3) {
    for (const index of filled) {
      const unit = moneyUnitOf(keys[index] ?? '');
      if (unit !== null && filled.length <= 3 && !hasAmount(keys, weight)) return { kind: 'unit', unit };
    }
  }
  const loose = filled.length <= 4 && !hasAmount(keys, weight);
  if (loose && (isNote(text) || isTitle(text, around.title))) return { kind: 'note' };
  if (loose && around.afterNote && filled.length === 1) return { kind: 'note' };
  // 总投资 in the column of names heads a sum that somebody has written under the table.
  const title = indexOf(kind.title);
  const word = around.words.get((keys[title] ?? '').toLowerCase());
  if (word !== undefined && valueOf(word) === 'amount') return { kind: 'stray', column: title };
  if ((keys[title] ?? '') !== '' && (filled.length > 1 || header.width === 1)) return { kind: 'record' };
  if (hasAmount(keys, weight) && filled.length > 1) return { kind: 'record' };
  return { kind: 'stray', column: first };
}

function hasAmount(keys: readonly string[], weight: number): boolean {
  const key = keys[weight] ?? '';
  return /^\d/.test(key) && (parseDecimal(key) !== null || key.length <= 24);
}

function isTitle(key: string, title: string | null): boolean {
  return key === title || TITLE.test(key);
}

/**
 * The columns in which the word of a total row may stand: those that name a record, and all before its title, labelled or
 * not. Nobody writes a label above serial numbers, and where they end stands 合计.
 */
export function totalColumns(header: Header, { names, title }: TableKind): readonly number[] {
  const naming = header.columns.filter(({ field }) => names.includes(field.key)).map(({ index }) => index);
  const before = Array.from({ length: columnOf(header, title)?.index ?? 0 }, (_, index) => index);
  return [...new Set([...naming, ...before])];
}

function totalOf(keys: readonly string[], first: number, header: Header, kind: TableKind): RowClass | null {
  for (const index of [...totalColumns(header, kind), first]) {
    const label = keys[index] ?? '';
    const total = totalKind(label);
    if (total !== null) return { kind: 'total', total, label, column: index };
  }
  const name = columnOf(header, kind.title)?.index ?? -1;
  const label = keys[name] ?? '';
  if (isEverywhere(label)) return { kind: 'total', total: 'total', label, column: name };
  if (!isCount(label)) return null;
  const place = keys.slice(0, name).findLast((key) => key !== '') ?? label;
  return { kind: 'total', total: isEverywhere(place) ? 'total' : 'subtotal', label: place, column: name };
}

function repeatedHeader(
  texts: readonly string[],
  keys: readonly string[],
  around: RowSurroundings,
): RowClass | null {
  const { header, kind } = around;
  for (const line of header.texts) {
    if (keys.every((key, index) => key === keyText(line[index] ?? '')))
      return { kind: 'header', differs: false };
  }
  // Most rows name no field at all; reading them as headers would cost far more than looking.
  if (keys.filter((key) => around.words.has(key.toLowerCase())).length < 2) return null;
  const other = readHeader([{ row: 0, line: 0, cells: texts }], around.words);
  const named = columnOf(other, kind.title) !== undefined;
  return named && other.columns.length >= 3 ? { kind: 'header', differs: true } : null;
}
