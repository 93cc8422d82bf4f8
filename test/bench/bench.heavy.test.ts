import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folder } from '../cli/child.ts';
import { run } from '../cli/run.ts';
import { differences, figuresOf } from './figures.mjs';
import { generate } from './generate.mjs';

const ROWS = 2000;

/** Installed for the benchmark alone; without it, its test is named as skipped. */
const HAS_DUCKDB = existsSync(new URL('../../node_modules/@duckdb/node-api', import.meta.url));

const DIALECTS = [
  ['plain', {}],
  ['GB18030', { encoding: 'gb18030' }],
  ['UTF-16', { encoding: 'utf-16le', delimiter: '\t' }],
  ['semicolons', { delimiter: ';' }],
  ['every cell quoted', { quoteAll: true }],
  ['titles, sums and merged cells', { messy: true }],
  ['titles, sums and merged cells in GB18030', { messy: true, encoding: 'gb18030' }],
] as const;

/** The figures of another tool. */
function peer(name: string, file: string): Readonly<Record<string, unknown>> {
  const script = fileURLToPath(new URL(`peers/${name}.mjs`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, file], { encoding: 'utf8' });
  expect({ name, status, stderr }).toEqual({ name, status: 0, stderr: '' });
  return JSON.parse(stdout) as Readonly<Record<string, unknown>>;
}

test('our figures are those of the generator and of plain Node, in every dialect', async () => {
  const place = folder();
  const plain = join(place, 'plain.csv');
  const { figures: truth } = generate({ rows: ROWS, out: plain });
  const expected: Readonly<Record<string, unknown>>[] = [truth, peer('bare-node', plain)];
  for (const [name, dialect] of DIALECTS) {
    const file = join(place, `${name}.csv`);
    expect(generate({ rows: ROWS, out: file, ...dialect }).figures).toEqual(truth);
    const { code, stdout } = await run(['report', file, '-f', 'json', '--fail-on', 'never']);
    expect({ name, code }).toEqual({ name, code: 0 });
    const ours = figuresOf(JSON.parse(stdout));
    for (const figures of expected)
      expect({ name, wrong: differences(figures, ours) }).toEqual({ name, wrong: [] });
  }
});

test.skipIf(!HAS_DUCKDB)('DuckDB comes to the same figures', async () => {
  const plain = join(folder(), 'plain.csv');
  generate({ rows: ROWS, out: plain });
  const { stdout } = await run(['report', plain, '-f', 'json', '--fail-on', 'never']);
  expect(differences(peer('duckdb', plain), figuresOf(JSON.parse(stdout)))).toEqual([]);
});

test('a generated ledger depends on its seed alone', () => {
  const place = folder();
  const made = (name: string, seed: number) => generate({ rows: ROWS, out: join(place, name), seed });
  expect(made('a.csv', 7)).toEqual(made('b.csv', 7));
  expect(made('c.csv', 8).figures).not.toEqual(made('a.csv', 7).figures);
});
