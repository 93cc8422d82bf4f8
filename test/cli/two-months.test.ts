import { describe, expect, test } from 'vitest';
import { folderWith, runLine } from './run-line.ts';

const HEAD = '县区,项目编号,项目名称,总投资(亿元),签约日期,进展\n';
const SEPTEMBER = `${HEAD}乐平市,A1,甲项目,1,2021-05-06,签约
乐平市,A2,乙项目,2,2021-05-07,在谈
浮梁县,A1,丙项目,4,2021-05-08,签约
浮梁县,,丁项目,8,2021-05-09,开工
`;
const OCTOBER = `${HEAD}乐平市,A1,甲项目（更名）,1.5,2021-05-06,签约
乐平市,A2,乙项目,2,2021-05-07,签约
昌江区,A1,戊项目,16,2021-05-08,签约
浮梁县,B9,丁项目,-,2021-05-09,开工
浮梁县,B9,丁项目,-,2021-05-09,开工
`;
const MONTHS = { '2021-09.csv': SEPTEMBER, '2021-10.csv': OCTOBER };

describe('projects that several files have are counted more than once, which is said', () => {
  test('in a table for people, and for programs', async () => {
    const dir = folderWith(MONTHS);
    for (const [options, said] of [
      ['report -f markdown', '| $DIR/2021-10.csv | $DIR/2021-09.csv | 3 | 0.15 |'],
      ['rank', '$DIR/2021-10.csv  $DIR/2021-09.csv     3        0.15'],
      ['rank', '$DIR/2021-10.csv  $DIR/2021-10.csv     1        0.00'],
      [
        'summary -f json',
        '{ "file": "$DIR/2021-10.csv", "alsoIn": "$DIR/2021-09.csv", "projects": 3, "investment": 150000000 }',
      ],
    ] as const) {
      const [command = '', ...rest] = options.split(' ');
      const { stdout } = await runLine(
        `zhaoshang ${command} ${dir}/2021-09.csv ${dir}/2021-10.csv ${rest.join(' ')}`,
      );
      expect(stdout.replaceAll(dir, '$DIR')).toContain(said);
    }
  });

  test('and nothing is said of a ledger in which every project stands once', async () => {
    const { stdout } = await runLine('zhaoshang report jingdezhen/2021-10.csv -f json');
    expect(JSON.parse(stdout)).not.toHaveProperty('repeated');
    const paragraph = await runLine('zhaoshang summary jingdezhen/2021-09.csv jingdezhen/2021-10.csv');
    expect(paragraph.stdout).toContain('Beware: 27 rows repeat projects counted already');
  });
});
