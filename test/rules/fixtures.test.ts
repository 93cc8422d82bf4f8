import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { County } from '../../src/domain/county.ts';
import { cellName, type Finding } from '../../src/domain/finding.ts';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
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
  'L007-old-ledger': { today: 20211220, thresholds: new Map([['old-ledger-days', 45]]) },
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

/** What reading and checking a file of a folder finds, compared with `earlier.csv` where there is one. */
async function findingsIn(folder: string, file: string): Promise<readonly Finding[]> {
  const earlier = existsSync(new URL(`rules/${folder}/earlier.csv`, ROOT))
    ? { earlier: [await fixtureSource(`rules/${folder}/earlier.csv`)] }
    : {};
  const source = await fixtureSource(`rules/${folder}/${file}`);
  return findingsOf([source], { city: '景德镇市', ...earlier, ...OPTIONS[folder] });
}

test.each(folders)('%s', async (folder) => {
  const findings = await findingsIn(folder, 'ledger.csv');
  const expected: unknown = JSON.parse(readFileSync(new URL(`rules/${folder}/expected.json`, ROOT), 'utf8'));
  expect(findings.toSorted(byPlace).map(brief)).toEqual(expected);
});

test('every rule has a folder of its own name, but for the one that takes millions of rows', () => {
  const without = RULES.map(({ code, name }) => `${code}-${name}`).filter((name) => !folders.includes(name));
  expect(without).toEqual(['L009-duplicates-not-searched-further']);
});

/** Codes without a fixture, and the test that fires each: they take files too large to keep. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  F006: 'sheet/scan.test.ts',
  L009: 'rules/duplicates.test.ts',
};

test('every code of the catalogue is fired by a fixture or a test', async () => {
  const fired = new Set<string>();
  for (const folder of folders) {
    for (const { code } of await findingsIn(folder, 'ledger.csv')) fired.add(code);
  }
  for (const folder of readdirSync(new URL('ledgers', ROOT))) {
    if (folder.includes('.')) continue;
    const source = await fixtureSource(`ledgers/${folder}/ledger.csv`);
    for (const { code } of await findingsOf([source], { city: '景德镇市' })) fired.add(code);
  }
  expect([...CATALOGUE.keys()].filter((code) => !fired.has(code))).toEqual(Object.keys(ELSEWHERE));
  for (const [code, file] of Object.entries(ELSEWHERE))
    expect(readFileSync(new URL(`../test/${file}`, ROOT), 'utf8')).toContain(`'${code}'`);
});

const ALIKE = folders.filter((folder) => existsSync(new URL(`rules/${folder}/look-alike.csv`, ROOT)));

test.each(ALIKE)('%s: the file that looks alike does not fire it', async (folder) => {
  const codes = (await findingsIn(folder, 'look-alike.csv')).map(({ code }) => code);
  expect(codes).not.toContain(folder.slice(0, folder.indexOf('-')));
});

test.each(folders)('%s fires, and not on everything that looks alike', async (folder) => {
  const code = folder.slice(0, folder.indexOf('-'));
  const fired = (await findingsIn(folder, 'ledger.csv')).filter((found) => found.code === code);
  const rows = new Set(fired.map(({ at }) => at.row));
  const text = readFileSync(new URL(`rules/${folder}/ledger.csv`, ROOT), 'utf8');
  // Where it speaks of the whole file, another row is no look-alike.
  const hasOtherRows = !rows.has(null) && text.trimEnd().split('\n').length - 1 > rows.size;
  expect([fired.length > 0, ALIKE.includes(folder) || hasOtherRows]).toEqual([true, true]);
});

test.each(['2021-09.csv', '2021-10.csv', '2021-10-tidy.csv'])('nothing is wrong with %s', async (file) => {
  const findings = await findingsOf([await fixtureSource(`jingdezhen/${file}`)], { city: '景德镇市' });
  expect(findings.map(({ code }) => code).filter((code) => code !== 'C403')).toEqual([]);
});
