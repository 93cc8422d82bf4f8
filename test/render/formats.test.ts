import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FIGURE_FORMATS, FINDING_FORMATS, FORMAT_NAMES, FORMATS } from '../../src/render/formats.ts';
import { run } from '../cli/run.ts';

const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url));

test('no ending belongs to two formats', () => {
  const endings = FORMAT_NAMES.flatMap((name) => [...FORMATS[name].endings]);
  expect(endings).toEqual([...new Set(endings)]);
});

test('help and refusals name what stands in the table', async () => {
  const [report, check] = await Promise.all(['report', 'check'].map((name) => run([name, '--help'])));
  const [refused, ending] = await Promise.all([
    run(['check', 'x.csv', '-f', '?']),
    run(['check', 'x.csv', '-o', 'x.?']),
  ]);
  const all = [...FIGURE_FORMATS, ...FINDING_FORMATS];
  expect(all).toEqual(FORMAT_NAMES);
  expect(report?.stdout.replaceAll(/\s+/g, ' ')).toContain(
    `${FIGURE_FORMATS.slice(0, -1).join(', ')} or ${FIGURE_FORMATS.at(-1)} (`,
  );
  expect(check?.stdout.replaceAll(/\s+/g, ' ')).toContain(`; also ${FINDING_FORMATS.join(', ')}`);
  expect(refused.stderr).toContain(`use ${all.join(', ')}\n`);
  for (const name of all)
    for (const each of FORMATS[name].endings) expect(ending.stderr).toContain(`${each},`);
});

test('nobody but the renderers asks which format it is', () => {
  const asks = new RegExp(`[=!]== '(?:${FORMAT_NAMES.join('|')})'|case '(?:${FORMAT_NAMES.join('|')})'`);
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  const asking = files.filter((path) => asks.test(readFileSync(join(SOURCES, path), 'utf8')));
  expect(files.length).toBeGreaterThan(100);
  expect(asking).toEqual([]);
});
