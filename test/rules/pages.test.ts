import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulePages } from './rule-pages.ts';

const FOLDER = new URL('../../src/rules/pages/', import.meta.url);

test('there is a page for every rule, an index, and nothing else', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual([...rulePages().keys()].toSorted());
});

test.each([...rulePages()])('%s says what the catalogue says; otherwise: npm run pages', (name, text) => {
  expect(readFileSync(new URL(name, FOLDER), 'utf8')).toBe(text);
});
