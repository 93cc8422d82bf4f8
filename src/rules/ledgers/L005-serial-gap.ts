import { findingKind } from '../../findings/finding-kind.ts';
import { KeyText } from '../../domain/key-text.ts';
import { cellFinding, cellOf, type Cell, type LedgerRule } from '../rule.ts';
import type { Projects } from '../../books/projects.ts';

const MOST_DIGITS = 9;

const KIND = findingKind({
  code: 'L005',
  name: 'serial-gap',
  severity: 'note',
  details: { expected: 'number', places: ['number', '处数', 'number'] },
  message: {
    zh: '序号“{found}”不连续，应为{expected}；这个文件里共有{places}处',
    en: "serial number '{found}' should be {expected}; places like this in the file: {places}",
  },
  hint: {
    zh: '看是不是删过行、漏了行或粘贴了两次；核对后用填充柄重新编号',
    en: 'see whether a row was deleted, forgotten or pasted twice, then number the rows anew',
  },
  reason: {
    zh: '序号断开的地方，常常是漏了一个项目或者重复了一段。',
    en: 'Where the numbers break off, a project is often missing or a block stands twice.',
  },
  bad: '1,化工园项目 / 2,涂料项目 / 4,日用瓷项目',
  good: '1,化工园项目 / 2,涂料项目 / 3,日用瓷项目',
});

/** Serial numbers that do not go up by one, the first place of each file. They may begin again at 1. */
export const L005: LedgerRule = {
  kind: KIND,
  needs: ['serial'],
  start({ report }) {
    const key = new KeyText();
    let source: string | null = null;
    let last: number | null = null;
    let first: { readonly cell: Cell; readonly expected: number } | null = null;
    let places = 0;

    function close(): void {
      if (first !== null)
        report(cellFinding(KIND, first.cell, { expected: first.expected, details: { places } }));
      first = null;
      places = 0;
      last = null;
    }

    return {
      see(projects) {
        if (projects.source !== source) {
          close();
          source = projects.source;
        }
        for (let index = 0; index < projects.count; index += 1) {
          const serial = serialOf(projects, index, key);
          if (serial !== null && last !== null && serial !== last + 1 && serial !== 1) {
            places += 1;
            first ??= { cell: cellOf(projects.recordAt(index), 'serial'), expected: last + 1 };
          }
          last = serial;
        }
      },
      end: close,
    };
  },
};

/** The serial number as a plain whole number; null for `一`, `LP-1`, nothing. */
function serialOf(projects: Projects, index: number, key: KeyText): number | null {
  // Serial numbers differ from row to row: no string is made of them.
  if (!projects.keyInto('serial', index, key) || key.length > MOST_DIGITS) return null;
  let serial = 0;
  for (let at = 0; at < key.length; at += 1) {
    const digit = (key.units[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return null;
    serial = serial * 10 + digit;
  }
  return serial;
}
