import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from '../cli/child.ts';
import { installed } from './installed.ts';

const shell = installed();

/** A ledger with an approximate amount in every tenth row. */
function ledger(rows: number): string {
  const path = join(folder(), 'many.csv');
  const lines = Array.from(
    { length: rows },
    (_, at) => `乐平市,LP-${at},第${at}号项目,${at % 10 === 3 ? '约5' : '1.5'},2021-05-06,签约\n`,
  );
  writeFileSync(path, `县区,项目编号,项目名称,总投资(亿元),签约日期,进展\n${lines.join('')}`);
  return path;
}

test('ten thousand findings: all counted, few listed, in a heap that does not hold them', async () => {
  // The heap alone; the bytes of files and of hashes lie outside.
  const check = (rows: number) => shell(`node --max-old-space-size=32 $MAIN check ${ledger(rows)} --max 5`);
  const [few, many] = [await check(1000), await check(100_000)];
  expect([few.code, many.code, few.stderr, many.stderr]).toEqual([1, 1, '', '']);
  expect(few.stdout).toMatch(/C102 +amount-approximate +error +100\n/);
  expect(many.stdout).toMatch(/C102 +amount-approximate +error +10000\n/);
  const lines = (text: string): number => text.split('\n').length;
  expect(lines(many.stdout)).toBe(lines(few.stdout));
});
