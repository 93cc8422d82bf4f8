import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SOURCES = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && path !== 'seeded.test.ts')
  .map((path) => [path, readFileSync(join('test', path), 'utf8')] as const);

test('whoever tries values at random begins with the seed', () => {
  const trying = SOURCES.filter(([, text]) => /\bfc\.(?:assert|check|sample|statistics)\(/.test(text));
  expect(trying.length).toBeGreaterThan(20);
  expect(trying.filter(([, text]) => !text.includes('/seeded.ts')).map(([path]) => path)).toEqual([]);
  expect(SOURCES.filter(([, text]) => text.includes('Math.random')).map(([path]) => path)).toEqual([]);
});

test('no test asks the clock', () => {
  const clock = /performance\.now|process\.hrtime|Date\.now|new Date\(\)|timers\/promises/;
  expect(SOURCES.filter(([, text]) => clock.test(text)).map(([path]) => path)).toEqual([]);
});
