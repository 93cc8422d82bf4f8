import { expect, test } from 'vitest';
import { folderWith, runLine } from './transcript.ts';

const BARE = '县区,项目名称,总投资(亿元),签约日期\n乐平市,甲项目,10,2021-03-05\n浮梁县,乙项目,5,2021-04-05\n';
const STAGED =
  '县区,项目名称,总投资(亿元),签约日期,进展\n珠山区,丙项目,8,2021-03-06,在建\n昌江区,丁项目,2,2021-03-07,签约\n';

test('without a column for stage or start nothing is known of starts', async () => {
  const dir = folderWith({ 'bare.csv': BARE, 'staged.csv': STAGED });
  await expect(`
$ zhaoshang summary $DIR/bare.csv
As of 5 April 2021, 2 major projects had been signed, with a total investment of ¥1.5bn; there is no usable figure for starts. There is no usable figure for expected output and tax.
[exit 0]

$ zhaoshang summary $DIR/bare.csv --measure start-rate

[exit 0]

$ zhaoshang summary $DIR/bare.csv $DIR/staged.csv --lang zh
截至2021年4月5日，全市已签约重大重点项目4个，投资总额25亿元，开工率25%（1/4）。预计年产值和年税收没有可用数据。2个项目是否开工不明，按未开工计。
[exit 0]

$ zhaoshang summary $DIR/bare.csv $DIR/staged.csv
As of 5 April 2021, 4 major projects had been signed, with a total investment of ¥2.5bn; 1 had started (start rate 25%, 1/4). There is no usable figure for expected output and tax. Of 2 projects it is not known whether they have started; they count as not started.
[exit 0]
`).toHappen(dir);
});

test('a project that has ended still counts as signed, which is said', async () => {
  const dir = folderWith({ 'a.csv': `${STAGED}乐平市,戊项目,1,2021-03-08,终止\n` });
  await expect(`
$ zhaoshang summary $DIR/a.csv
As of 8 March 2021, 3 major projects had been signed (1 of them terminated since), with a total investment of ¥1.1bn; 1 had started (start rate 33.33%, 1/3). There is no usable figure for expected output and tax.
[exit 0]

$ zhaoshang summary $DIR/a.csv --lang zh
截至2021年3月8日，全市已签约重大重点项目3个（含已终止1个），投资总额11亿元，开工率33.33%（1/3）。预计年产值和年税收没有可用数据。
[exit 0]
`).toHappen(dir);
});

test('a row that repeats a project of its own file is said beside the figure', async () => {
  const row = '乐平市,A1,甲项目,10,2021-03-05\n';
  const dir = folderWith({ 'a.csv': `县区,项目编号,项目名称,总投资(亿元),签约日期\n${row}${row}` });
  await expect(`
$ zhaoshang summary $DIR/a.csv --lang zh
截至2021年3月5日，全市已签约重大重点项目2个，投资总额20亿元，开工情况没有可用数据。预计年产值和年税收没有可用数据。注意：有1行是前面已有的项目，投资总额因此重复计入10亿元。
! zhaoshang: 台账有1处错误，数字可能不全；用 zhaoshang check 查看
[exit 1]
`).toHappen(dir);
});

test('of several sheets, one of which states no day, the stated day holds unless a row is later', async () => {
  const stated = (day: string) => `填报时间：${day},,,\n${BARE}`;
  const dir = folderWith({
    'a.csv': stated('2021年9月30日'),
    'b.csv': STAGED,
    'c.csv': STAGED.replaceAll('项目,', '二期项目,').replace('2021-03-07', '2021-10-08'),
  });
  await expect(`
$ zhaoshang summary $DIR/a.csv $DIR/b.csv
As of 30 September 2021, 4 major projects had been signed, with a total investment of ¥2.5bn; 1 had started (start rate 25%, 1/4). There is no usable figure for expected output and tax. Of 2 projects it is not known whether they have started; they count as not started.
[exit 0]

$ zhaoshang summary $DIR/a.csv $DIR/c.csv
As of 8 October 2021, 4 major projects had been signed, with a total investment of ¥2.5bn; 1 had started (start rate 25%, 1/4). There is no usable figure for expected output and tax. Of 2 projects it is not known whether they have started; they count as not started.
[exit 0]
`).toHappen(dir);
});

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
