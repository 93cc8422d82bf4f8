import { parseMoneyUnit, type MoneyUnit } from '../domain/amount.ts';
import { isoDay, type Day } from '../domain/day.ts';
import { quotientText } from '../domain/decimal.ts';
import { columnOf, valueOf } from './head/find-header.ts';
import type { TableRecord } from './records.ts';
import { nameOf, type TableKind } from './table-kind.ts';
import type { Header, MappedColumn } from './head/find-header.ts';
import { unlabelled } from './head/look-at-header.ts';
import { rawWidth, type OpenSheet } from './head/open-sheet.ts';
import { keyText, saysNothing, tidyText } from './plain-text.ts';

/** What the tidy form of a sheet has in common for all rows. */
export interface TidySheet {
  readonly kind: TableKind;
  readonly header: Header;
  /** How many columns it has: those with a label, and those in which something stands all the same. */
  readonly width: number;
  /** The unit in which all amounts are written, and that of columns whose header states none. */
  readonly unit: MoneyUnit;
  readonly sheetUnit: MoneyUnit | null;
  /** The day and city of the sheet, which stand in columns of their own in the tidy form; null: no such column. */
  readonly reportDay: Day | null;
  readonly city: string | null;
}

/** How many columns the tidy form of a sheet has; columns without a label or anything else are left out at its end. */
export function tidyWidth(sheet: OpenSheet): number {
  return Math.max(sheet.header.labels.length, ...unlabelled(sheet).map((index) => index + 1));
}

/** The header of the tidy form: the columns in their order under their usual names. */
export function tidyHeader({ kind, header, width, unit, reportDay, city }: TidySheet): readonly string[] {
  const labels = Array.from({ length: width }, (_, index) => {
    const column = header.columns.find((each) => each.index === index);
    if (column === undefined) return tidyText(header.labels[index] ?? '');
    const { label: name } = column.field;
    return valueOf(column.field) === 'amount' ? `${name.zh}(${unit.name})` : name.zh;
  });
  const labelOf = (key: string): string => kind.fields[key]?.label.zh ?? key;
  return [...front(reportDay, labelOf('reportDay')), ...front(city, labelOf('city')), ...labels];
}

/**
 * The cells of a record in tidy form: amounts in one unit, ISO days, counties by name and in every row, blanks tidied.
 * What could not be read stays as it stood; a row whose cells have moved is left alone.
 */
export function tidyCells(record: TableRecord, sheet: TidySheet): readonly string[] {
  const { header, width, reportDay, city } = sheet;
  const raw = record.cells();
  const own = [...front(reportDay, reportDay === null ? '' : isoDay(reportDay)), ...front(city, city ?? '')];
  const outside = raw.slice(width).some((text, beyond) => {
    const inside = width + beyond < rawWidth(header);
    return inside ? !saysNothing(keyText(text)) : keyText(text) !== '';
  });
  if (outside) return [...own, ...raw];
  const cells = Array.from({ length: width }, (_, index) => {
    const column = header.columns.find((each) => each.index === index);
    // Further down, pasted sheets may have their columns in another order.
    if (column !== undefined) return tidyCell(record, column, record.raw(column.field.key), sheet);
    const label = header.labels[index] ?? '';
    return isUniqueUnknown(header, label) ? (record.other(label) ?? '') : tidyText(raw[index] ?? '');
  });
  return [...own, ...(raw.length < width ? cells.slice(0, raw.length) : cells)];
}

/** The cells of a record whose tidy form is not what stands there, with both. */
export function changedCells(
  record: TableRecord,
  sheet: TidySheet,
): readonly { readonly index: number; readonly before: string; readonly after: string }[] {
  const own = Number(sheet.reportDay !== null) + Number(sheet.city !== null);
  const raw = record.cells();
  return tidyCells(record, sheet)
    .slice(own)
    .map((after, index) => ({ index, before: raw[index] ?? '', after }))
    .filter(({ before, after }) => before !== after);
}

/** Whether a label of unknown meaning names one column. */
function isUniqueUnknown({ labels, unknown }: Header, label: string): boolean {
  return unknown.filter((index) => labels[index] === label).length === 1;
}

function front(value: unknown, text: string): readonly string[] {
  return value === null ? [] : [text];
}

function tidyCell(record: TableRecord, column: MappedColumn, raw: string, sheet: TidySheet): string {
  const { field } = column;
  const value = record.value(nameOf(field));
  switch (valueOf(field)) {
    case 'county':
      return typeof value === 'string' ? value : tidyText(raw);
    case 'amount':
      return tidyAmount(typeof value === 'number' ? value : null, column, raw, sheet);
    case 'day':
      return typeof value === 'number' ? isoDay(value) : tidyText(raw);
    case 'count':
      return value === null ? tidyText(raw) : String(value);
    case 'text':
      // Only in merged cells is something known of a blank one.
      return keyText(raw) === '' && typeof value === 'string' ? value : tidyText(raw);
    case 'share':
    case 'word':
      return tidyText(raw);
  }
}

const EXACT = { digits: null, rounding: 'half-up', trimZeros: true } as const;

function tidyAmount(
  amount: number | null,
  column: MappedColumn,
  raw: string,
  { unit, sheetUnit }: TidySheet,
): string {
  if (amount !== null) return quotientText(amount, unit.factor, EXACT);
  const text = tidyText(raw);
  const stated = column.unit ?? sheetUnit;
  // Under a header with another unit, an unreadable 12-15 would mean something else: it keeps the unit it had.
  if (stated === null || stated.name === unit.name || !WITHOUT_UNIT.test(keyText(raw))) return text;
  return text.replace(
    /([\d０-９])([^\d０-９]*)$/,
    (_, digit: string, rest: string) => `${digit}${stated.name}${rest}`,
  );
}

/** What may stand for an amount, numbers and such words as 约, 至 and 以上, but names no unit. */
const WITHOUT_UNIT = /^(?=.*\d)[\d.,e+()<>=≥≤≈~\-—–约大近将超过逾不低于少预计暂定至到左右上下以多余]+$/i;

/** The unit in which a sheet is written most naturally: that of its main amount, else 亿元. */
export function tidyUnit(header: Header, { weight }: TableKind, sheetUnit: MoneyUnit | null): MoneyUnit {
  const stated = (weight === null ? null : columnOf(header, weight)?.unit) ?? sheetUnit;
  if (stated !== null && stated.currency === 'CNY') return stated;
  return parseMoneyUnit('亿元') ?? { name: '元', factor: 1, currency: 'CNY' };
}
