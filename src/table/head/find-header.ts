import { parseMoneyUnit, type MoneyUnit } from '../../domain/amount.ts';
import { distinctNames } from '../../domain/distinct-names.ts';
import type { SampleRow } from '../../sheet/sample-rows.ts';
import { CELL_KINDS, type ValueKind } from '../cells/cell-kinds.ts';
import { plainText } from '../plain-text.ts';
import type { Field, TableKind } from '../table-kind.ts';
import { SENT_BACK_LABELS, headerKey, type HeaderWords } from './header-words.ts';

/** A column of the sheet that is understood. */
export interface MappedColumn {
  readonly field: Field;
  /** From 0. */
  readonly index: number;
  /** The unit of money that the header states, or null. */
  readonly unit: MoneyUnit | null;
}

/** The header of a sheet: what its columns are about. */
export interface Header {
  /** Spreadsheet row of its last line, from 1, and how many rows it takes (1 or 2). */
  readonly row: number;
  readonly line: number;
  readonly height: 1 | 2;
  /** Cells of the header's rows as they stand, for recognising it again further down. */
  readonly texts: readonly (readonly string[])[];
  /** Label of each column as a person reads it, both rows together. */
  readonly labels: readonly string[];
  readonly columns: readonly MappedColumn[];
  /** Columns that claim a field which an earlier column has. */
  readonly rivals: readonly MappedColumn[];
  /** Indexes of labelled columns whose meaning is not known. */
  readonly unknown: readonly number[];
  /** Indexes of the columns that `check --rejects` put behind those of the ledger; they say nothing about projects. */
  readonly sentBack: ReadonlySet<number>;
  /** Columns up to and including the last one with a label. */
  readonly width: number;
}

/** The column of a field, by its key. */
export function columnOf({ columns }: Header, key: string): MappedColumn | undefined {
  return columns.find(({ field }) => field.key === key);
}

/** The fields that a header, or one that is not there, lacks of those that its kind requires. @param further those that settings require too */
export function missingFields(
  header: Header | null,
  { fields, required }: TableKind,
  further: readonly string[] = [],
): readonly Field[] {
  return [...required, ...further].flatMap((one) => {
    const [usual = '', ...others] = typeof one === 'string' ? [one] : one;
    const isThere = [usual, ...others].some((key) => header !== null && columnOf(header, key) !== undefined);
    return isThere ? [] : (fields[usual] ?? []);
  });
}

/** What the values of a field are. */
export function valueOf({ kind }: Field): ValueKind {
  return CELL_KINDS[kind].value;
}

/** What one header text says: a field and maybe a unit of money, or nothing. */
export interface HeaderMeaning {
  readonly field: Field;
  readonly unit: MoneyUnit | null;
}

/**
 * What the text of a header cell means: one known word, or two of the same field (`County 县区`, `总投资/Investment`). Null
 * when no word of it is known, and when its parts name different fields or units.
 */
export function headerMeaning(text: string, words: HeaderWords): HeaderMeaning | null {
  const key = headerKey(text);
  // No header is that long: a paragraph in the first rows.
  if (key === '' || key.length > 60) return null;
  return meaningOfKey(key, words) ?? meaningOfParts(plainText(text), words);
}

function meaningOfKey(text: string, words: HeaderWords): HeaderMeaning | null {
  let key = text.replace(/^[*★☆※]+/, '');
  let unit: MoneyUnit | null = null;
  const insides: Field[] = [];
  const brackets: string[] = [];
  for (;;) {
    const field = words.get(key);
    if (field !== undefined) {
      // 项目名称(企业名称) is a name; 总投资(到位资金) may be either sum.
      if (insides.some((inside) => inside !== field && valueOf(inside) !== 'text')) return null;
      if (brackets.some((inside) => isAnotherFigure(field, inside))) return null;
      return valueOf(field) === 'amount' ? { field, unit } : { field, unit: null };
    }
    const shorter = withoutBracket(key) ?? withoutUnitAtEnd(key);
    if (shorter === null) return null;
    unit ??= shorter.unit;
    key = shorter.key;
    const inside = words.get(shorter.inside);
    if (inside !== undefined) insides.push(inside);
    else if (shorter.unit === null) brackets.push(shorter.inside);
  }
}

/** A part of a sum, or what came within some time only: 到位资金(本月), 总投资(外资部分), 预计税收(五年). */
const PART =
  /本月|当月|上月|本期|本季|当季|本年|当年|今年|年初|年底|年末|上年|去年|年度|\d年|\d月|[二三四五六七八九十两]年|外资|内资|部分|其中|设备|土地|同比|增|占比|比例|剩余|未/;
const PLANNED = /拟|预计|预期|计划|目标|约定|合同|应/;

/** Whether what stands in brackets makes of a field something else, which is not the figure that is counted. */
function isAnotherFigure(field: Field, inside: string): boolean {
  if (/^(?:含|包括|包含)/.test(inside)) return false;
  switch (valueOf(field)) {
    case 'amount':
    case 'count':
      return PART.test(inside) || (field.actual === true && PLANNED.test(inside));
    case 'day':
      return field.planned !== true && PLANNED.test(inside);
    case 'text':
      // 项目(个) heads a number of projects.
      return /^[个項项宗件]数?$/.test(inside);
    case 'county':
    case 'share':
    case 'word':
      return false;
  }
}

/** Two words of the same field, one behind the other, parted by a blank, a line end, a stroke or a closing bracket. */
function meaningOfParts(plain: string, words: HeaderWords): HeaderMeaning | null {
  for (const { 0: sign, index } of plain.matchAll(/[ /|]|(?<=[)\]】])/g)) {
    const left = meaningOfKey(headerKey(plain.slice(0, index)), words);
    const right = meaningOfKey(headerKey(plain.slice(index + sign.length)), words);
    if (left === null || right === null) continue;
    const contradictory = left.unit !== null && right.unit !== null && left.unit.name !== right.unit.name;
    if (left.field !== right.field || contradictory) return null;
    return { field: left.field, unit: left.unit ?? right.unit };
  }
  return null;
}

interface Shorter {
  readonly key: string;
  readonly unit: MoneyUnit | null;
  /** What the bracket held; empty when there was none. */
  readonly inside: string;
}

/** `总投资(万元)` → `总投资`, 万元. */
function withoutBracket(key: string): Shorter | null {
  const open = Math.max(key.lastIndexOf('('), key.lastIndexOf('['), key.lastIndexOf('【'));
  if (open <= 0 || !/[)\]】]$/.test(key)) return null;
  const inside = key.slice(open + 1, -1).replace(/^单位[::]?/, '');
  return { key: key.slice(0, open), unit: parseMoneyUnit(inside), inside };
}

const UNITS_AT_END = ['亿元', '万元', '万美元', '亿美元', '百万元', '千元', '元'];

/** `总投资:万元`, `investment,cnym`, `总投资亿元`. */
function withoutUnitAtEnd(key: string): Shorter | null {
  const sign = Math.max(
    key.lastIndexOf(':'),
    key.lastIndexOf(','),
    key.lastIndexOf('/'),
    key.lastIndexOf('_'),
  );
  if (sign > 0) {
    const unit = parseMoneyUnit(key.slice(sign + 1));
    if (unit !== null) return { key: key.slice(0, sign), unit, inside: '' };
    if (sign === key.length - 1) return { key: key.slice(0, sign), unit: null, inside: '' };
  }
  const word = UNITS_AT_END.find((end) => key.endsWith(end) && key.length > end.length);
  return word === undefined
    ? null
    : { key: key.slice(0, -word.length), unit: parseMoneyUnit(word), inside: '' };
}

/** The columns whose meaning is not known. `name`: the header, numbered where several columns have the same. */
export function unknownColumns({
  labels,
  unknown,
}: Header): readonly { readonly index: number; readonly label: string; readonly name: string }[] {
  const own = unknown.map((index) => labels[index] ?? '');
  const names = distinctNames(own);
  return unknown.map((index, at) => ({ index, label: own[at] ?? '', name: names[at] ?? '' }));
}

/**
 * The header among the first rows: the first row, or two rows one below the other, that name all required fields; where
 * none does, those that name the most. Null when no row names as many as two.
 */
export function findHeader(rows: readonly SampleRow[], words: HeaderWords, kind: TableKind): Header | null {
  let best: Header | null = null;
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    const one = readHeader([row], words);
    const two = next === undefined ? null : readHeader([row, next], words);
    if (missingFields(one, kind).length === 0) return two !== null && belongs(two, one) ? two : one;
    if (two !== null && next !== undefined && missingFields(two, kind).length === 0) {
      // What stands above a header, such as a 单位 row, must not become a part of it.
      const below = readHeader([next], words);
      if (below.columns.length < two.columns.length) return two;
      continue;
    }
    for (const header of [one, two]) {
      if (header !== null && header.columns.length > (best?.columns.length ?? 1)) best = header;
    }
  }
  return best;
}

/** Whether the row below a complete header is a part of it: it names further fields, or the units of those above. */
function belongs(two: Header, one: Header): boolean {
  return two.columns.length > one.columns.length || isUnitRow(two.texts[1] ?? []);
}

/** Whether a row holds nothing but units, money among them: `（亿元）`, `（人）`. */
function isUnitRow(cells: readonly string[]): boolean {
  const keys = cells.map(headerKey).filter((key) => key !== '');
  const ofMoney = keys.filter((key) => parseMoneyUnit(key.replaceAll(/[()]/g, '')) !== null);
  return ofMoney.length > 0 && keys.every((key) => ofMoney.includes(key) || /^\(.{1,6}\)$/.test(key));
}

/** The header that one row, or two rows together, make. */
export function readHeader(lines: readonly SampleRow[], words: HeaderWords): Header {
  const last = lines.at(-1);
  const width = Math.max(0, ...lines.map((line) => line.cells.length));
  const columns: MappedColumn[] = [];
  const rivals: MappedColumn[] = [];
  const unknown: number[] = [];
  const labels: string[] = [];
  const sentBack = sentBackColumns(lines);
  let labelled = 0;
  let span = '';
  for (let index = 0; index < width; index += 1) {
    const cells = lines.map((line) => line.cells[index]?.trim() ?? '');
    const [upper = '', lower = ''] = cells;
    // A heading over several columns stands only in the first of them.
    if (upper !== '') span = upper;
    const over = upper === '' && lower !== '' ? span : upper;
    labels.push(lines.length === 1 ? upper : [over, lower].filter((text) => text !== '').join(' '));
    if (upper !== '' || lower !== '') labelled = index + 1;
    if (sentBack.has(index)) continue;
    const meaning = lines.length === 1 ? headerMeaning(upper, words) : meaningOfTwo(over, lower, words);
    if (meaning === null) {
      if (labels[index] !== '') unknown.push(index);
      continue;
    }
    const column: MappedColumn = { ...meaning, index };
    (columns.some((other) => other.field === meaning.field) ? rivals : columns).push(column);
  }
  return {
    row: last?.row ?? 0,
    line: last?.line ?? 0,
    height: lines.length === 2 ? 2 : 1,
    texts: lines.map((line) => line.cells),
    labels: labels.slice(0, labelled),
    columns,
    rivals,
    unknown,
    sentBack,
    width: labelled,
  };
}

/** Where the labels of `check --rejects` stand side by side: alone, 问题 is a column of the ledger. */
function sentBackColumns(lines: readonly SampleRow[]): ReadonlySet<number> {
  const columns = new Set<number>();
  if (lines.length > 1) return columns;
  const keys = lines[0]?.cells.map(headerKey) ?? [];
  for (const own of Object.values(SENT_BACK_LABELS).map((labels) => labels.map(headerKey))) {
    for (let first = keys.indexOf(own[0] ?? ''); first >= 0; first = keys.indexOf(own[0] ?? '', first + 1)) {
      if (!own.every((key, at) => keys[first + at] === key)) continue;
      for (const at of own.keys()) columns.add(first + at);
    }
  }
  return columns;
}

/** Two rows: the lower one speaks (`投资情况` over `到位资金`), or both together (`签约` over `日期`), or only the upper. */
function meaningOfTwo(upper: string, lower: string, words: HeaderWords): HeaderMeaning | null {
  if (lower === '') return headerMeaning(upper, words);
  const own = headerMeaning(lower, words) ?? headerMeaning(`${upper}${lower}`, words);
  if (own !== null) return own.unit === null ? withUnit(own, unitInBrackets(upper)) : own;
  const unit = parseMoneyUnit(headerKey(lower).replaceAll(/[()]/g, ''));
  const over = unit === null ? null : headerMeaning(upper, words);
  return over === null ? null : { field: over.field, unit };
}

/** A unit of money that the heading over several columns states: `投资情况（亿元）`. */
function unitInBrackets(text: string): MoneyUnit | null {
  const inner = /\(([^()]*)\)$/.exec(headerKey(text))?.[1];
  return inner === undefined ? null : parseMoneyUnit(inner);
}

function withUnit(meaning: HeaderMeaning, unit: MoneyUnit | null): HeaderMeaning {
  return valueOf(meaning.field) === 'amount' ? { ...meaning, unit } : meaning;
}
