import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { County } from '../../src/domain/county.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { searchDuplicates } from '../../src/rules/ledgers/search-duplicates.ts';
import type { DuplicateRule, LedgerFold, Rule, RuleContext } from '../../src/rules/rule.ts';
import { RULES, startRules } from '../../src/rules/rules.ts';
import { MOST_RECORD_BYTES } from '../../src/sheet/rows.ts';
import { expectedFindings, findingLines } from '../expected-findings.ts';
import { findingsOf, fixtureSource, sourceOf, type ReadOptions } from '../read-fixture.ts';

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

/** What reading and checking a file of a folder finds, compared with `earlier.csv` where there is one. */
async function findingsIn(
  folder: string,
  file: string,
  start?: ReadOptions['start'],
): Promise<readonly Finding[]> {
  const earlier = existsSync(new URL(`rules/${folder}/earlier.csv`, ROOT))
    ? { earlier: [await fixtureSource(`rules/${folder}/earlier.csv`)] }
    : {};
  const source = await fixtureSource(`rules/${folder}/${file}`);
  return findingsOf([source], {
    city: '景德镇市',
    ...earlier,
    ...OPTIONS[folder],
    ...(start === undefined ? {} : { start }),
  });
}

test.each(folders)('%s', async (folder) => {
  const findings = await findingsIn(folder, 'ledger.csv');
  expect(findingLines(findings)).toEqual(expectedFindings(`rules/${folder}`));
});

/** Some rules at work; those about projects see every one, whatever candidates they name. */
function running(rules: readonly Rule[]): (context: RuleContext) => LedgerFold {
  const all = rules.map((rule) => ('check' in rule ? { ...rule, candidates: null } : rule));
  return (context) => startRules(context, all);
}

const FILES = [
  ...folders.flatMap((folder) => [`rules/${folder}/ledger.csv`, `rules/${folder}/look-alike.csv`]),
  ...['ledgers', 'oracle', 'jingdezhen', 'worked'].flatMap((parent) =>
    readdirSync(new URL(parent, ROOT), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.csv'))
      .map((name) => `${parent}/${name}`),
  ),
].filter((path) => existsSync(new URL(path, ROOT)));

/** What a file of the fixtures gives, compared with an earlier ledger where its folder has one. */
async function findingsFor(path: string, start?: ReadOptions['start']): Promise<readonly Finding[]> {
  const [parent, folder = '', file = ''] = path.split('/');
  if (parent === 'rules') return findingsIn(folder, file, start);
  const source = await fixtureSource(path);
  return findingsOf([source], { city: '景德镇市', ...(start === undefined ? {} : { start }) });
}

test('every rule looks at every fixture, and says by itself what all say together', async () => {
  expect(FILES.length).toBeGreaterThan(150);
  for (const path of FILES) {
    const together = await findingsFor(path);
    const apart = await findingsFor(path, running(RULES));
    expect([path, ...findingLines(apart).toSorted()]).toEqual([path, ...findingLines(together).toSorted()]);
  }
});

test('every rule has a folder of its own name, but for the one that takes millions of rows', () => {
  const without = RULES.map(({ kind: { code, name } }) => `${code}-${name}`).filter(
    (name) => !folders.includes(name),
  );
  expect(without).toEqual(['L009-duplicates-not-searched-further']);
});

/**
 * Codes of reading that the ledgers as they come show already: the folder that fires each, and one that looks alike and
 * does not.
 */
const OF_LEDGERS: Readonly<Record<string, readonly [fires: string, alike: string]>> = {
  F001: ['ledgers/empty-file', 'ledgers/header-only'],
  F002: ['ledgers/html-renamed', 'ledgers/markup-names'],
  F003: ['ledgers/undecodable-bytes', 'ledgers/gb18030-four-byte'],
  F005: ['ledgers/quote-never-closes', 'ledgers/quoted-line-break'],
  F007: ['ledgers/nul-bytes', 'ledgers/utf16-le-no-bom'],
  F008: ['ledgers/pasted-sheets-two-units', 'ledgers/pasted-sheets'],
  F009: ['ledgers/header-only', 'ledgers/repeated-header'],
  H001: ['ledgers/no-county-column', 'ledgers/english-headers'],
  H002: ['ledgers/two-columns-one-field', 'ledgers/two-row-header'],
  H003: ['ledgers/unknown-columns', 'ledgers/trailing-empty-columns'],
  H004: ['ledgers/amounts-no-unit', 'ledgers/amounts-unit-in-header'],
  R001: ['ledgers/too-many-cells', 'ledgers/trailing-empty-columns'],
  R002: ['ledgers/too-few-cells', 'rules/R008-rows-end-early'],
  R006: ['ledgers/wrong-total', 'ledgers/total-rows-last'],
  C102: ['ledgers/amounts-approximate', 'ledgers/amounts-own-unit'],
  C103: ['ledgers/amounts-range', 'ledgers/amounts-no-value'],
  C104: ['ledgers/amounts-spreadsheet-error', 'ledgers/formula-like-names'],
  C105: ['ledgers/amounts-scientific', 'ledgers/amounts-plain'],
  C106: ['ledgers/amounts-foreign', 'ledgers/amounts-own-unit'],
  C107: ['ledgers/amounts-finer-than-yuan', 'ledgers/amounts-plain'],
  C108: ['ledgers/amounts-negative', 'ledgers/amounts-no-value'],
  C109: ['ledgers/amounts-with-rank', 'ledgers/full-width-digits-and-brackets'],
  C202: ['ledgers/days-impossible', 'ledgers/days-iso'],
  C207: ['ledgers/days-without-year', 'ledgers/days-chinese'],
  C301: ['ledgers/stages-unknown', 'ledgers/stages'],
  C401: ['ledgers/counties-unknown-blank', 'ledgers/merged-county'],
  C403: ['ledgers/merged-county', 'ledgers/filled-by-row'],
  C405: ['ledgers/merged-industry', 'ledgers/merged-county'],
  C601: ['ledgers/hidden-characters', 'ledgers/gb18030-four-byte'],
};

/** What would take too large a file, with one that is just not large enough. */
const MADE: Readonly<Record<string, () => readonly [fires: Promise<Codes>, alike: Promise<Codes>]>> = {
  F006: () => [codesOfTable(nameOf(MOST_RECORD_BYTES * 1.5)), codesOfTable(nameOf(MOST_RECORD_BYTES * 0.75))],
  L009: () => {
    const rows = ['乐平市,化工园项目,1', '乐平市,涂料项目,2', '乐平市,树脂项目,3'];
    return [codesOfTable(rows.join('\n'), 2), codesOfTable(rows.join('\n'), 3)];
  },
};

type Codes = readonly string[];

function nameOf(bytes: number): string {
  return `乐平市,${'长'.repeat(bytes / 3)},1`;
}

/** @param most how many projects a search for duplicates remembers */
async function codesOfTable(rows: string, most?: number): Promise<Codes> {
  const source = sourceOf('a.csv', new TextEncoder().encode(`县区,项目名称,总投资(亿元)\n${rows}\n`));
  const start = (context: RuleContext): LedgerFold =>
    searchDuplicates(
      RULES.filter((rule): rule is DuplicateRule => 'sameness' in rule),
      context,
      most,
    );
  return (await findingsOf([source], { start })).map(({ kind: { code } }) => code);
}

async function codesIn(folder: string): Promise<Codes> {
  const source = await fixtureSource(`${folder}/ledger.csv`);
  return (await findingsOf([source], { city: '景德镇市' })).map(({ kind: { code } }) => code);
}

test('every code has a fixture that fires it, and one that looks alike', () => {
  const own = folders.map((folder) => folder.slice(0, folder.indexOf('-')));
  const shown = [...own, ...Object.keys(OF_LEDGERS), ...Object.keys(MADE)];
  expect(shown.toSorted()).toEqual([...CATALOGUE.keys()].toSorted());
});

test.each(Object.entries(OF_LEDGERS))('%s is fired by one ledger, and not by another', async (code, pair) => {
  const [fires, alike] = await Promise.all(pair.map(codesIn));
  expect([fires?.includes(code), alike?.includes(code)]).toEqual([true, false]);
});

test.each(Object.entries(MADE))(
  '%s is fired by what is too large, and by nothing less',
  async (code, make) => {
    const [fires, alike] = await Promise.all(make());
    expect([fires.includes(code), alike.includes(code)]).toEqual([true, false]);
  },
);

const REMOVABLE = RULES.filter(({ kind }) => !(kind.code in MADE));

test.each(REMOVABLE.map((rule) => [`${rule.kind.code}-${rule.kind.name}`, rule] as const))(
  'without %s its ledger looks better than it is',
  async (folder, rule) => {
    const all = findingLines(await findingsIn(folder, 'ledger.csv'));
    const others = running(RULES.filter((other) => other !== rule));
    const without = findingLines(await findingsIn(folder, 'ledger.csv', others));
    const own = all.filter((line) => line.includes(` ${rule.kind.code} `));
    expect(own.length).toBeGreaterThan(0);
    expect(without.filter((line) => line.includes(` ${rule.kind.code} `))).toEqual([]);
    expect(without).not.toEqual(all);
  },
);

const ALIKE = folders.filter((folder) => existsSync(new URL(`rules/${folder}/look-alike.csv`, ROOT)));

test.each(ALIKE)('%s: the file that looks alike does not fire it', async (folder) => {
  const codes = (await findingsIn(folder, 'look-alike.csv')).map(({ kind: { code } }) => code);
  expect(codes).not.toContain(folder.slice(0, folder.indexOf('-')));
});

test.each(folders)('%s fires, and not on everything that looks alike', async (folder) => {
  const code = folder.slice(0, folder.indexOf('-'));
  const fired = (await findingsIn(folder, 'ledger.csv')).filter((found) => found.kind.code === code);
  const rows = new Set(fired.map(({ position: at }) => at.row));
  const text = readFileSync(new URL(`rules/${folder}/ledger.csv`, ROOT), 'utf8');
  // Where it speaks of the whole file, another row is no look-alike.
  const hasOtherRows = !rows.has(null) && text.trimEnd().split('\n').length - 1 > rows.size;
  expect([fired.length > 0, ALIKE.includes(folder) || hasOtherRows]).toEqual([true, true]);
});

test.each(['2021-09.csv', '2021-10.csv', '2021-10-tidy.csv'])('nothing is wrong with %s', async (file) => {
  const findings = await findingsOf([await fixtureSource(`jingdezhen/${file}`)], { city: '景德镇市' });
  expect(findings.map(({ kind: { code } }) => code).filter((code) => code !== 'C403')).toEqual([]);
});
