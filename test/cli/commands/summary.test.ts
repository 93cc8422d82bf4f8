import { describe, expect, test } from 'vitest';
import { runLine } from '../transcript.ts';

test('a paragraph in the language of the reader', async () => {
  await expect(`
$ LANG=zh_CN.UTF-8 zhaoshang summary jingdezhen/2021-10.csv
截至2021年10月29日，景德镇市已签约重大重点项目33个，投资总额948亿元，开工率75.76%（25/33）。项目全部达产后，预计年产值1000亿元，年税收100亿元。
[exit 0]

$ LC_ALL=en_GB.UTF-8 LANG=zh_CN.UTF-8 zhaoshang summary jingdezhen/2021-10.csv
As of 29 October 2021, 33 major projects had been signed, with a total investment of ¥94.8bn; 25 had started (start rate 75.76%, 25/33). Expected output is ¥100bn and expected tax ¥10bn a year.
[exit 0]

$ zhaoshang summary jingdezhen/2021-10.csv --lang zh --output-unit 万元
截至2021年10月29日，景德镇市已签约重大重点项目33个，投资总额9480000万元，开工率75.76%（25/33）。项目全部达产后，预计年产值10000000万元，年税收1000000万元。
[exit 0]

$ zhaoshang summary jingdezhen/2021-09.csv --lang zh
截至2021年9月30日，景德镇市已签约重大重点项目27个，投资总额914.17亿元，开工率70.37%（19/27）。项目全部达产后，预计年产值962.38亿元，年税收96.03亿元。
[exit 0]

$ LANG=zh_CN.UTF-8 zhaoshang summary oracle/ledger.csv
截至2021年9月16日，全市已签约重大重点项目6个，投资总额50.5亿元，开工率66.67%（4/6）。预计年产值和年税收没有可用数据。其中1个项目的投资额空白或无法读取，未计入。
! zhaoshang: 台账有1处错误，数字可能不全；用 zhaoshang check 查看
[exit 1]

$ zhaoshang summary oracle/ledger.csv
As of 16 September 2021, 6 major projects had been signed, with a total investment of ¥5.05bn; 4 had started (start rate 66.67%, 4/6). There is no usable figure for expected output and tax. Left out of the sums: 1 project without a readable investment.
! zhaoshang: the ledger has 1 error, so figures may lack something; see zhaoshang check
[exit 1]
`).toHappen();
});

test('the same figures for programs', async () => {
  await expect(`
$ zhaoshang summary oracle/ledger.csv --as-of 2021-10-29 -f json
{
  "schema": "zhaoshang.summary/2",
  "asOf": "2021-10-29",
  "asOfFrom": "option",
  "sources": [
    { "file": "oracle/ledger.csv", "sha256": "918d2d8c724201b6e247f0ed49ccfc836ae951b52cce4bc3fc3f450040ff6051", "bytes": 519, "encoding": "utf-8", "delimiter": ",", "rows": 7, "projects": 6 }
  ],
  "totals": {
    "projects": 6,
    "investment": 5050000000,
    "paidIn": 1140000000,
    "output": null,
    "tax": null,
    "meanInvestment": 1010000000,
    "largestInvestment": 2000000000,
    "registered": 4,
    "registrationRate": { "numerator": 4, "denominator": 6, "percent": 66.67 },
    "started": 4,
    "startRate": { "numerator": 4, "denominator": 6, "percent": 66.67 },
    "operating": 1,
    "operatingRate": { "numerator": 1, "denominator": 6, "percent": 16.67 },
    "paidInRate": { "numerator": 1040000000, "denominator": 4250000000, "percent": 24.47 },
    "from100m": 5,
    "from500m": 4,
    "from1bn": 2,
    "from2bn": 1,
    "from5bn": 0,
    "missing": { "investment": 1, "paidIn": 1, "output": 6, "tax": 6 }
  },
  "findings": {
    "errors": 1,
    "warnings": 0,
    "notes": 0,
    "omitted": 0,
    "items": [
      { "code": "C103", "name": "amount-range", "severity": "error", "file": "oracle/ledger.csv", "sheet": null, "row": 5, "column": 4, "cell": "D5", "line": 5, "field": "investment", "county": "浮梁县", "found": "12-15亿元", "expected": null, "message": "Investment '12-15亿元' is a range; it is not used", "hint": "give one number, the amount of the contract, and put the range into the remarks" }
    ]
  }
}
[exit 1]
`).toHappen();
});

test('one row of the totals as CSV', async () => {
  await expect(`
$ zhaoshang summary jingdezhen/2021-10.csv -f csv
projects,investment (¥bn),investment missing,fixedInvestment (¥bn),fixedInvestment missing,paidIn (¥bn),paidIn missing,output (¥bn),output missing,tax (¥bn),tax missing,meanInvestment (¥bn),largestInvestment (¥bn),registered,registrationRate (%),registrationRate numerator,registrationRate denominator,started,startRate (%),startRate numerator,startRate denominator,operating,operatingRate (%),operatingRate numerator,operatingRate denominator,paidInRate (%),paidInRate numerator,paidInRate denominator,jobs,from100m,from500m,from1bn,from2bn,from5bn
33,94.8,0,70.367,0,20.52,8,100,0,10,0,2.872727273,12,26,78.79,26,33,25,75.76,25,33,5,15.15,5,33,23.44,20520000000,87549000000,11370,33,29,23,17,7
[exit 0]

$ LANG=zh_CN.UTF-8 zhaoshang summary oracle/ledger.csv -f csv --trim-zeros --fail-on never
项目数,投资总额(亿元),投资总额未计入项目数,到位资金(亿元),到位资金未计入项目数,预计年产值(亿元),预计年产值未计入项目数,预计税收(亿元),预计税收未计入项目数,平均投资额(亿元),最大单个投资额(亿元),已注册,注册率(%),注册率分子,注册率分母,已开工,开工率(%),开工率分子,开工率分母,已投产,投产率(%),投产率分子,投产率分母,资金到位率(%),资金到位率分子,资金到位率分母,亿元以上,5亿元以上,10亿元以上,20亿元以上,50亿元以上
6,50.5,1,11.4,1,,6,,6,10.1,20,4,66.67,4,6,4,66.67,4,6,1,16.67,1,6,24.47,1040000000,4250000000,5,4,2,1,0
! zhaoshang: 台账有1处错误，数字可能不全；用 zhaoshang check 查看
[exit 0]

$ zhaoshang summary jingdezhen/2021-10.csv -f csv --county 珠山 --output-unit 亿元 --digits 1
projects,investment (亿元),investment missing,fixedInvestment (亿元),fixedInvestment missing,paidIn (亿元),paidIn missing,output (亿元),output missing,tax (亿元),tax missing,meanInvestment (亿元),largestInvestment (亿元),registered,registrationRate (%),registrationRate numerator,registrationRate denominator,started,startRate (%),startRate numerator,startRate denominator,operating,operatingRate (%),operatingRate numerator,operatingRate denominator,paidInRate (%),paidInRate numerator,paidInRate denominator,jobs,from100m,from500m,from1bn,from2bn,from5bn
4,63.0,0,46.7,0,11.8,1,51.9,0,4.5,0,15.7,36.0,3,75.0,3,4,3,75.0,3,4,1,25.0,1,4,21.9,1180000000,5380000000,930,4,3,2,1,0
[exit 0]

$ zhaoshang summary jingdezhen/2021-10.csv -f csv --table totals
projects,investment (¥bn),investment missing,fixedInvestment (¥bn),fixedInvestment missing,paidIn (¥bn),paidIn missing,output (¥bn),output missing,tax (¥bn),tax missing,meanInvestment (¥bn),largestInvestment (¥bn),registered,registrationRate (%),registrationRate numerator,registrationRate denominator,started,startRate (%),startRate numerator,startRate denominator,operating,operatingRate (%),operatingRate numerator,operatingRate denominator,paidInRate (%),paidInRate numerator,paidInRate denominator,jobs,from100m,from500m,from1bn,from2bn,from5bn
33,94.8,0,70.367,0,20.52,8,100,0,10,0,2.872727273,12,26,78.79,26,33,25,75.76,25,33,5,15.15,5,33,23.44,20520000000,87549000000,11370,33,29,23,17,7
[exit 0]

$ zhaoshang summary jingdezhen/2021-10.csv -f csv --table ranking
! zhaoshang: this report has no table called "ranking"
! hint: choose one of totals
[exit 2]
`).toHappen();
});

test('with filters', async () => {
  await expect(`
$ LANG=zh_CN.UTF-8 zhaoshang summary jingdezhen/2021-10.csv --county 乐平 --min-investment 10亿
截至2021年10月29日，景德镇市已签约重大重点项目5个，投资总额232.9亿元，开工率100%（5/5）。项目全部达产后，预计年产值265.26亿元，年税收29.83亿元。（仅统计 --county 乐平 --min-investment 10亿）
[exit 0]

$ LANG=zh_CN.UTF-8 zhaoshang summary jingdezhen/2021-10.csv --county 没有的县
截至2021年10月29日，景德镇市没有符合筛选条件的已签约重大重点项目。（仅统计 --county 没有的县）
! zhaoshang: 没有符合条件的项目：--county 没有的县
[exit 0]
`).toHappen();
});

describe('--measure', () => {
  test('prints a bare number', async () => {
    await expect(`
$ zhaoshang summary jingdezhen/2021-10.csv --measure investment
94800000000
[exit 0]

$ zhaoshang summary jingdezhen/2021-10.csv --measure investment --output-unit bn
94.8
[exit 0]

$ zhaoshang summary jingdezhen/2021-10.csv --measure 投资总额 --output-unit 亿元
948
[exit 0]

$ zhaoshang summary jingdezhen/2021-10.csv --measure start-rate
75.76
[exit 0]

$ zhaoshang summary jingdezhen/2021-10.csv --measure startRate --digits 4
75.7576
[exit 0]

$ zhaoshang summary jingdezhen/2021-10.csv --measure projects
33
[exit 0]

$ zhaoshang summary jingdezhen/2021-10.csv --measure jobs --county 高新区
3240
[exit 0]
`).toHappen();
  });

  test('prints an empty line where there is no value', async () => {
    await expect(`
$ zhaoshang summary oracle/ledger.csv --measure jobs --fail-on never

! zhaoshang: the ledger has 1 error, so figures may lack something; see zhaoshang check
[exit 0]
`).toHappen();
  });

  test('goes with no format and no file', async () => {
    await expect(`
$ zhaoshang summary oracle/ledger.csv --measure jobs -f json
! zhaoshang: --measure prints a bare number and takes neither --format nor --output
! hint: redirect it to a file: zhaoshang summary … > FILE
[exit 2]

$ LANG=zh_CN.UTF-8 zhaoshang summary oracle/ledger.csv --measure jobs -o jobs.csv
! zhaoshang: --measure 只输出一个数，不能与 --format、--output 同用
! 提示：可用重定向写入文件：zhaoshang summary … > 文件
[exit 2]
`).toHappen();
  });

  test('knows its measures', async () => {
    await expect(`
$ zhaoshang summary oracle/ledger.csv --measure star-rate
! zhaoshang: --measure does not take 'star-rate'
! hint: use projects, investment, fixed-investment, paid-in, output, tax, mean-investment, largest-investment, registered, registration-rate, started, start-rate, operating, operating-rate, paid-in-rate, jobs, from100m, from500m, from1bn, from2bn, from5bn (did you mean start-rate?)
[exit 2]

$ LANG=zh_CN.UTF-8 zhaoshang summary oracle/ledger.csv --measure 开工律
! zhaoshang: --measure 不接受“开工律”
! 提示：可用：项目数（projects）、投资总额（investment）、固定资产投资（fixed-investment）、到位资金（paid-in）、预计年产值（output）、预计税收（tax）、平均投资额（mean-investment）、最大单个投资额（largest-investment）、已注册（registered）、注册率（registration-rate）、已开工（started）、开工率（start-rate）、已投产（operating）、投产率（operating-rate）、资金到位率（paid-in-rate）、预计用工（jobs）、亿元以上（from100m）、5亿元以上（from500m）、10亿元以上（from1bn）、20亿元以上（from2bn）、50亿元以上（from5bn）；是否指 开工率？
[exit 2]

$ zhaoshang summary oracle/ledger.csv --measure __proto__
! zhaoshang: --measure does not take '__proto__'
! hint: use projects, investment, fixed-investment, paid-in, output, tax, mean-investment, largest-investment, registered, registration-rate, started, start-rate, operating, operating-rate, paid-in-rate, jobs, from100m, from500m, from1bn, from2bn, from5bn
[exit 2]
`).toHappen();
  });
});

test('has no heading, so that it can be pasted as it is', async () => {
  const { stdout } = await runLine('LANG=zh_CN.UTF-8 zhaoshang summary jingdezhen/2021-10.csv');
  expect(stdout.split('\n')).toHaveLength(2);
  expect(stdout).toMatch(/^截至2021年10月29日，/);
});
