import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { MESSY } from '../cli/messy-ledger.ts';
import { folderWith, runLine } from '../cli/run-line.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** What a report says of the projects, without where it has it from; of a table that is no ledger nothing. */
async function figuresOf(path: string): Promise<unknown> {
  const { stdout, code } = await runLine(`zhaoshang report ${path} -f json --fail-on never`);
  if (code === 3) return null;
  const { asOf, totals, ranking, breakdowns, leftOut } = JSON.parse(stdout);
  return { asOf, totals, ranking, breakdowns, leftOut };
}

const LEDGERS = ['ledgers', 'rules'].flatMap((parent) =>
  readdirSync(join(FIXTURES, parent))
    .map((name) => `${parent}/${name}/ledger.csv`)
    .filter((path) => existsSync(join(FIXTURES, path))),
);

describe('a tidied ledger says the same as the ledger, and the same when it is tidied again', () => {
  test.each([
    '$DIR/messy.csv',
    'oracle/ledger.csv',
    'jingdezhen/2021-09.csv',
    'jingdezhen/2021-10.csv',
    'worked/1-exported.csv',
    'activities/2021-09.csv',
    ...LEDGERS,
  ])('%s', async (name) => {
    const dir = folderWith({ 'messy.csv': MESSY });
    const path = name.replace('$DIR', dir);
    const first = await runLine(`zhaoshang normalize ${path} --fail-on never`);
    if (first.code === 3) return; // a file that cannot be read at all
    expect(first.code).toBe(0);
    writeFileSync(join(dir, 'tidy.csv'), first.stdout);
    expect((await runLine(`zhaoshang normalize ${dir}/tidy.csv --fail-on never`)).stdout).toBe(first.stdout);
    expect(await figuresOf(`${dir}/tidy.csv`)).toEqual(await figuresOf(path));
    const diff = await runLine(`zhaoshang normalize ${dir}/tidy.csv --diff -f csv --fail-on never`);
    // What begins like a formula has a quote in front, which spreadsheets hide and tidying takes away.
    expect(diff.stdout.split('\r\n').filter((line) => !/,'+(.*),'\1$/.test(line))).toEqual([
      'cell,column,before,after',
      '',
    ]);
  });
});
