import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { rulePages } from '../../.ci/tools/rule-pages.ts';

const FOLDER = new URL('../../src/rules/', import.meta.url);

test.each([...rulePages()])('%s says what the catalogue says; otherwise: npm run pages', (name, text) => {
  expect(readFileSync(new URL(name, FOLDER), 'utf8')).toBe(text);
});

test.each([...rulePages()])(
  '%s has every rule once, under an anchor that its contents lead to',
  (_, text) => {
    const anchors = [...CATALOGUE.keys()].map((code) => code.toLowerCase()).toSorted();
    const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, anchor]) => anchor).toSorted();
    expect(found(/^<a id="(.*)"><\/a>\n\n## [A-Z]\d/gm)).toEqual(anchors);
    expect(found(/\]\(#(.*?)\)/g)).toEqual(anchors);
  },
);
