import type { Field } from '../../domain/field.ts';
import type { SampleRow } from '../../sheet/sample-rows.ts';
import type { Header, MappedColumn } from './find-header.ts';
import { keyText } from '../plain-text.ts';
import { totalKind } from '../rows/row-words.ts';

/** Fields whose cells are merged over a block of rows by custom. */
const MERGED_BY_CUSTOM: ReadonlySet<Field> = new Set<Field>(['county', 'group', 'industry']);

/**
 * Whether a value of this column stands only in the first row of its block. Where the same value stands in two rows one
 * below the other, cells are not merged in this column, and a blank is a gap. A group or an industry, which may as well
 * be unknown, counts as merged only where it groups the rows: left of the project's name, and blank in most of them.
 */
export function isMergedColumn(rows: readonly SampleRow[], column: MappedColumn, header: Header): boolean {
  if (!MERGED_BY_CUSTOM.has(column.field)) return false;
  const name = header.columns.find(({ field }) => field === 'name')?.index ?? 0;
  if (column.field !== 'county' && column.index > name) return false;
  let blanks = 0;
  let projects = 0;
  let above = '';
  for (const row of rows) {
    const project = keyText(row.cells[name] ?? '');
    const value = keyText(row.cells[column.index] ?? '');
    if (project === '' || totalKind(project) !== null || totalKind(value) !== null) {
      above = '';
      continue;
    }
    projects += 1;
    if (value === '') blanks += 1;
    else if (value === above) return false;
    above = value;
  }
  return blanks > 0 && (column.field === 'county' || blanks * 2 >= projects);
}
