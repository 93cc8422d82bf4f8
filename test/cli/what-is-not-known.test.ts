import { expect, test } from 'vitest';
import { folderWith, runLine } from './run-line.ts';

test('a total may hold the projects still negotiated or not; anything else is wrong', async () => {
  const rows = '乐平市,甲项目,10,签约\n乐平市,乙项目,5,在谈\n';
  const sheet = (total: string) => `县区,项目名称,总投资(亿元),进展\n${rows}合计,,${total},\n`;
  const dir = folderWith({ 'with.csv': sheet('15'), 'without.csv': sheet('10'), 'wrong.csv': sheet('5') });
  const codes = async (file: string): Promise<readonly string[]> => {
    const { stdout } = await runLine(`zhaoshang check ${dir}/${file} --select R006 -f csv --fail-on never`);
    return [...stdout.matchAll(/,(R\d{3}),/g)].map(([, code = '']) => code);
  };
  expect([await codes('with.csv'), await codes('without.csv'), await codes('wrong.csv')]).toEqual([
    [],
    [],
    ['R006'],
  ]);
});
