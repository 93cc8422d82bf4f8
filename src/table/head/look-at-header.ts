import { wholeFile, type Position } from '../../domain/position.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import { FILE_FINDINGS } from '../../sheet/file-findings.ts';
import { keyText, saysNothing, tidyText } from '../plain-text.ts';
import type { Field } from '../table-kind.ts';
import { columnOf, valueOf } from './find-header.ts';
import { HEADER_FINDINGS } from './header-findings.ts';
import { rawWidth, type OpenSheet } from './open-sheet.ts';

/** Whether the first rows hold characters that no office types: private ones, into which wrong encodings turn Chinese. */
function looksGarbled({ sample }: OpenSheet): boolean {
  return sample.some(({ cells }) => cells.some((cell) => /[\ue000-\uf8ff]/.test(cell)));
}

/** Whether a cell below a header holds a word, as labels are, and no number or day. */
function isWord(text: string): boolean {
  return !saysNothing(text) && !/^[\d.,%/-]*$/.test(text);
}

/** A column of numbers or days that the row below the header divides further: 到位资金 over 本月 and 累计. */
function dividedColumns({ header, sample, kind }: OpenSheet): readonly {
  readonly index: number;
  readonly field: Field;
  readonly parts: readonly string[];
}[] {
  const below = sample.find(({ row }) => row === header.row + 1)?.cells.map(tidyText) ?? [];
  // Where a project stands, the row belongs to no header.
  if ((below[columnOf(header, kind.title)?.index ?? -1] ?? '') !== '') return [];
  return header.columns.flatMap(({ index, field }) => {
    const parts = [below[index] ?? ''];
    while ((header.labels[index + parts.length] ?? '') === '' && isWord(below[index + parts.length] ?? ''))
      parts.push(below[index + parts.length] ?? '');
    const value = valueOf(field);
    const isNumber = value !== 'text' && value !== 'county';
    return isNumber && parts.length > 1 && parts.every(isWord) ? [{ index, field, parts }] : [];
  });
}

/** The findings about the file and the header that is used. */
export function headerFindings(sheet: OpenSheet): readonly Finding[] {
  const { header, source, preamble } = sheet;
  const row = { ...wholeFile(source.name), row: header.row, line: header.line };
  const cellAt = (index: number): Position => ({ ...row, column: index + 1 });
  const labelAt = (index: number): string => header.labels[index] ?? '';
  const found: Finding[] = [];
  if (looksGarbled(sheet)) {
    const { encoding } = sheet.dialect;
    found.push(finding(FILE_FINDINGS.encodingDoubtful, wholeFile(source.name), { found: encoding }));
  }
  for (const { field, index } of header.rivals) {
    const taken = header.columns.find((column) => column.field === field);
    const details = { taken: labelAt(taken?.index ?? 0) };
    found.push(
      finding(HEADER_FINDINGS.twoColumnsOneField, cellAt(index), { field, found: labelAt(index), details }),
    );
  }
  for (const index of header.unknown) {
    found.push(finding(HEADER_FINDINGS.unknownColumn, cellAt(index), { found: labelAt(index) }));
  }
  for (const { index, field, parts } of dividedColumns(sheet)) {
    const details = { parts: parts.join('、'), first: parts[0] ?? '' };
    found.push(
      finding(HEADER_FINDINGS.columnDivided, cellAt(index), { field, found: labelAt(index), details }),
    );
  }
  const data = header.unknown.map(labelAt).find(isData);
  if (data !== undefined) found.push(finding(HEADER_FINDINGS.headerHoldsData, row, { found: data }));
  for (const index of unlabelled(sheet)) {
    found.push(finding(HEADER_FINDINGS.columnWithoutLabel, cellAt(index)));
  }
  const stated = preamble.unit;
  for (const { index, field, unit } of header.columns) {
    if (unit === null || stated === null || unit.name === stated.name) continue;
    found.push(
      finding(HEADER_FINDINGS.moneyUnitContradictory, cellAt(index), {
        field,
        found: labelAt(index),
        expected: unit.name,
        details: { row: stated.name },
      }),
    );
  }
  return found;
}

/** Whether a label is what stands in rows: a whole day, a number with a fraction. Years and column numbers are labels. */
function isData(label: string): boolean {
  return /^(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d+\.\d+)$/.test(keyText(label));
}

/** The columns of the header that have no label, where projects have something in them. */
export function unlabelled({ header, sample, kind }: OpenSheet): readonly number[] {
  const name = columnOf(header, kind.title)?.index ?? 0;
  const named = sample.filter(({ row, cells }) => row > header.row && keyText(cells[name] ?? '') !== '');
  return Array.from({ length: rawWidth(header) }, (_, index) => index).filter(
    (index) =>
      keyText(header.labels[index] ?? '') === '' &&
      named.some(({ cells }) => !saysNothing(keyText(cells[index] ?? ''))),
  );
}
