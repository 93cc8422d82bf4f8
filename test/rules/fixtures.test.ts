import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { County } from '../../src/domain/county.ts';
import { cellName, type Finding } from '../../src/domain/finding.ts';
import { RULES } from '../../src/rules/rules.ts';
import { findingsOf, fixtureSource, type ReadOptions } from '../read-fixture.ts';

const ROOT = new URL('../../fixtures/', import.meta.url);
const folders = readdirSync(new URL('rules', ROOT), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function county(name: string): County {
  return { name, aliases: [], kind: null, group: null, parent: null, ranked: true };
}

const OPTIONS: Readonly<Record<string, ReadOptions>> = {
  'L006-county-without-project': { counties: ['乐平市', '浮梁县', '珠山区'].map(county) },
};

/** A finding as `expected.json` has it. */
function brief({ code, at }: Finding): unknown {
  const cell = cellName(at);
  if (cell !== null) return { code, cell };
  return at.row === null ? { code } : { code, row: at.row };
}

function byPlace(a: Finding, b: Finding): number {
  return (a.at.row ?? 0) - (b.at.row ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0);
}

test.each(folders)('%s', async (folder) => {
  const source = await fixtureSource(`rules/${folder}/ledger.csv`);
  const findings = await findingsOf([source], { city: '景德镇市', ...OPTIONS[folder] });
  const expected: unknown = JSON.parse(readFileSync(new URL(`rules/${folder}/expected.json`, ROOT), 'utf8'));
  expect(findings.toSorted(byPlace).map(brief)).toEqual(expected);
});

test('every rule has a folder of its own name, but for the one that takes millions of rows', () => {
  const without = RULES.map(({ code, name }) => `${code}-${name}`).filter((name) => !folders.includes(name));
  expect(without).toEqual(['L009-duplicates-not-searched-further']);
});

test.each(['2021-09.csv', '2021-10.csv', '2021-10-tidy.csv'])('nothing is wrong with %s', async (file) => {
  const findings = await findingsOf([await fixtureSource(`jingdezhen/${file}`)], { city: '景德镇市' });
  expect(findings.map(({ code }) => code).filter((code) => code !== 'C403')).toEqual([]);
});
