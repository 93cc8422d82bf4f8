import type { SampleRow } from '../../sheet/sample-rows.ts';
import type { TableKind } from '../table-kind.ts';
import { columnOf, valueOf, type Header, type MappedColumn } from './find-header.ts';
import { keyText } from '../plain-text.ts';
import { totalKind } from '../rows/row-words.ts';

/**
 * Whether a value of this column stands only in the first row of its block. Where the same value stands in two rows one
 * below the other, cells are not merged in this column, and a blank is a gap. A group or an industry, which may as well
 * be unknown, counts as merged only where it groups the rows: left of the project's name, and blank in most of them.
 */
export function isMergedColumn(
  rows: readonly SampleRow[],
  column: MappedColumn,
  header: Header,
  { fillsDown, title }: TableKind,
): boolean {
  if (!fillsDown.includes(column.field.key)) return false;
  const isOwner = valueOf(column.field) === 'county';
  const name = columnOf(header, title)?.index ?? 0;
  if (!isOwner && column.index > name) return false;
  let blanks = 0;
  let records = 0;
  let above = '';
  for (const row of rows) {
    const record = keyText(row.cells[name] ?? '');
    const value = keyText(row.cells[column.index] ?? '');
    if (record === '' || totalKind(record) !== null || totalKind(value) !== null) {
      above = '';
      continue;
    }
    records += 1;
    if (value === '') blanks += 1;
    else if (value === above) return false;
    above = value;
  }
  return blanks > 0 && (isOwner || blanks * 2 >= records);
}
