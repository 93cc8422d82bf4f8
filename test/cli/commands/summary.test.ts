import { expect, test } from 'vitest';
import { runLine } from '../run-line.ts';

test('has no heading, so that it can be pasted as it is', async () => {
  const { stdout } = await runLine('LANG=zh_CN.UTF-8 zhaoshang summary jingdezhen/2021-10.csv');
  expect(stdout.split('\n')).toHaveLength(2);
  expect(stdout).toMatch(/^截至2021年10月29日，/);
});
