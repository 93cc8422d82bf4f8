import { describe, expect, test } from 'vitest';
import { folderWith, runLine } from './transcript.ts';

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
  test('by county and code or name, as far as they count', async () => {
    await expect(`
$ zhaoshang summary $DIR/2021-09.csv $DIR/2021-10.csv
As of 9 May 2021, 8 major projects had been signed, with a total investment of ¥3.25bn; 3 had started (start rate 37.5%, 3/8). There is no usable figure for expected output and tax. Left out of the sums: 2 projects without a readable investment. Beware: 4 rows repeat projects counted already, which adds ¥0.15bn to the investment.
! zhaoshang: the ledger has 6 errors, so figures may lack something; see zhaoshang check
! zhaoshang: not counted: 1 (still negotiated, not signed); see zhaoshang list --not-counted with the same files and filters
[exit 1]

$ LANG=zh_CN.UTF-8 zhaoshang summary $DIR/2021-09.csv $DIR/2021-10.csv --county 乐平
截至2021年5月9日，全市已签约重大重点项目3个，投资总额4.5亿元，开工率0%（0/3）。预计年产值和年税收没有可用数据。注意：有1行是前面已有的项目，投资总额因此重复计入1.5亿元。（仅统计 --county 乐平）
! zhaoshang: 台账有6处错误，数字可能不全；用 zhaoshang check 查看
! zhaoshang: 未计入1个项目（在谈，尚未签约）；用 zhaoshang list --not-counted 加同样的文件和条件查看
[exit 1]

$ zhaoshang summary $DIR/2021-09.csv $DIR/2021-10.csv --measure investment
3250000000
! zhaoshang: the ledger has 6 errors, so figures may lack something; see zhaoshang check
! zhaoshang: not counted: 1 (still negotiated, not signed); see zhaoshang list --not-counted with the same files and filters
! zhaoshang: counted again: 4 rows of projects that stand further up or in another file; see zhaoshang report
[exit 1]

$ LANG=zh_CN.UTF-8 zhaoshang rank $DIR/2021-09.csv $DIR/2021-10.csv -f csv --fail-on never
名次,县区（园区）,项目数,投资总额(亿元),投资总额未计入项目数,投资占比(%),投资占比分子,投资占比分母,已开工,开工率(%),开工率分子,开工率分母,预计年产值(亿元),预计年产值未计入项目数,预计税收(亿元),预计税收未计入项目数
1,昌江区,1,16,0,49.23,1600000000,3250000000,0,0.00,0,1,,1,,1
2,浮梁县,4,12,2,36.92,1200000000,3250000000,3,75.00,3,4,,4,,4
3,乐平市,3,4.5,0,13.85,450000000,3250000000,0,0.00,0,3,,3,,3
! zhaoshang: 台账有6处错误，数字可能不全；用 zhaoshang check 查看
! zhaoshang: 未计入1个项目（在谈，尚未签约）；用 zhaoshang list --not-counted 加同样的文件和条件查看
! zhaoshang: 有4行是前面已有的项目，重复计入；用 zhaoshang report 查看
[exit 0]
`).toHappen(folderWith(MONTHS));
  });

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
