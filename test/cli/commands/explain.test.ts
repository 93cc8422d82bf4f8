import { expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/rules/catalogue.ts';
import { runLine } from '../run-line.ts';

test('a rule by its code and by its name', async () => {
  const pages = await Promise.all(
    ['C103', 'c103', 'amount-range'].map((name) => runLine(`zhaoshang explain ${name}`)),
  );
  expect(pages[1]).toEqual(pages[0]);
  expect(pages[2]).toEqual(pages[0]);
});

test('several, and all that begin alike', async () => {
  const heads = async (line: string): Promise<readonly string[]> =>
    [...(await runLine(line)).stdout.matchAll(/^# ([A-Z]\d{3}) /gm)].map(([, code = '']) => code);
  expect(await heads('zhaoshang explain P002 C103')).toEqual(['P002', 'C103']);
  expect(await heads('zhaoshang explain C2')).toEqual(
    [...CATALOGUE.keys()].filter((code) => code.startsWith('C2')),
  );
  for (const language of ['zh', 'en']) {
    expect(await heads(`zhaoshang explain --all --lang ${language}`)).toEqual([...CATALOGUE.keys()]);
  }
});
