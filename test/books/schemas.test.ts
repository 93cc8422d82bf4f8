import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/books/kinds.ts';
import { CELL_KINDS } from '../../src/table/cells/cell-kinds.ts';

const HAN = /[\u4e00-\u9fff]/;
const LATIN = /[a-z]/i;

describe.each(KINDS.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
  test('has a name in both languages', () => {
    expect(kind.label.zh).toMatch(HAN);
    expect(kind.label.en).toMatch(LATIN);
  });

  test.each(Object.values(kind.fields).map((field) => [field.key, field] as const))(
    '%s has a label in both languages, and words by which headers name it',
    (_key, { label, words }) => {
      expect(label.zh).toMatch(HAN);
      expect(label.en).toMatch(LATIN);
      expect(words.length).toBeGreaterThan(0);
      expect(words.filter((word) => word.trim() === '')).toEqual([]);
    },
  );
});

test('every kind of cell is that of some column', () => {
  const used = new Set(KINDS.flatMap(({ fields }) => Object.values(fields).map((field) => field.kind)));
  expect(Object.keys(CELL_KINDS).filter((kind) => !new Set<string>(used).has(kind))).toEqual([]);
});

test('no two kinds of tables share a name', () => {
  const names = KINDS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
