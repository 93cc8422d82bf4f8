import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../child.ts';
import { MESSY } from '../messy-ledger.ts';
import { csvRows, folderWith, runLine } from '../transcript.ts';

const FORMATS = ['terminal', 'markdown', 'csv', 'json', 'jsonl', 'github'];

function messy(): string {
  return folderWith({ 'ledger.csv': MESSY });
}

describe('on a terminal', () => {
  test('in both languages', async () => {
    await expect(`
$ LANG=zh_CN.UTF-8 zhaoshang check $DIR/ledger.csv
台账核对

来源：$DIR/ledger.csv（UTF-8，逗号分隔，10行，6个项目）
报告日2021年10月29日（取自表内）

$DIR/ledger.csv
  $DIR/ledger.csv:3  I3  提示 H003 unknown-column
    不认识“年度目标”这一列，没有使用
      年度目标
      ~~~~~~~~
    改法：不影响统计的不必理会；应当使用的，改用通用的列名，或在设置文件的 synonyms 中登记它的叫法
  $DIR/ledger.csv:3  J3  提示 H003 unknown-column
    不认识“年度目标”这一列，没有使用
      年度目标
      ~~~~~~~~

  $DIR/ledger.csv:5  D5  错误 C103 amount-range
    总投资“12-15亿元”是一个范围，没有采用
      12-15亿元
      ~~~~~~~~~
    改法：填合同金额一个数；范围写进“备注”列
  $DIR/ledger.csv:5  E5  错误 C103 amount-range
    到位资金“3至5”是一个范围，没有采用
      3至5
      ~~~~

  $DIR/ledger.csv:6  E6  警告 P010 paid-in-above-investment
    到位资金“90000”大于总投资（8亿元）
      90000
      ~~~~~
    另见 D6
    改法：核对两列的单位（万元、亿元）和小数点；确有增资的，把总投资改为增资后的数
  $DIR/ledger.csv:6  G6  错误 P002 started-before-signed
    开工日期“2021-01-06”早于签约日期（2021年2月5日）
      2021-01-06
      ~~~~~~~~~~
    另见 F6
    改法：对照合同和施工许可证，改正写错的那个日期，先看年份；补签合同的项目，签约日期填第一次签约的日子

  $DIR/ledger.csv:7  A7  错误 C402 county-unknown
    不认识县区“浮粱县”，是否指“浮梁县”？
      浮粱县
        ~~
    改法：改成通用的名称或设置文件名单里的名称；确有这个单位或习惯叫法的，在设置文件的 counties 中添加县区或别名
  $DIR/ledger.csv:7  D7  错误 C102 amount-approximate
    总投资“约3”是约数，没有采用
      约3
      ~~~
    改法：填合同或备案上的确切金额，去掉“约”“超”“左右”“以上”等字；“约”字可以写进“备注”列

  $DIR/ledger.csv:8  A8  错误 C401 county-missing
    没有填县区，这个项目不属于任何县区
    改法：填上项目所在的县区；合并单元格的，先取消合并，再把县区填满每一行（Ctrl+G→定位空值→=上一格→Ctrl+Enter）
  $DIR/ledger.csv:8  F8  错误 C201 day-unreadable
    签约日期“3月”不是能识别的日期，没有采用
      3月
      ~~~
    改法：写成 2021-10-29 的样子；只知道月份的写 2021-10；没有日期的留空，“已开工”等文字写进“进展”列
  $DIR/ledger.csv:8  G8  提示 P008 started-without-day
    进展是开工，没有填开工日期
    另见 H8
    改法：补上开工日期；只知道月份的写 2021-05

  $DIR/ledger.csv:9  H9  错误 C301 stage-unknown
    不认识进展“等待土地”，没有采用；按日期计为开工
      等待土地
      ~~~~~~~~
    改法：用在谈、签约、注册、开工（在建）、投产、竣工、终止之一，细节写进“备注”列；本地习用的说法可在设置文件的 stages 中登记

  $DIR/ledger.csv:10  D10  提示 R010 stated-total-not-compared
    “合计”行的总投资写的是42.5亿元，有2个格读不出，没有核对；读得出的相加是30.5亿元，其余应是12亿元才相符
      42.5
      ~~~~
    改法：改正读不出的单元格，再核对一次

错误8个，警告1个，提示4个

按规则统计
代码  规则                       级别  条数
───────────────────────────────────────────
C102  amount-approximate         错误     1
C103  amount-range               错误     2
C201  day-unreadable             错误     1
C301  stage-unknown              错误     1
C401  county-missing             错误     1
C402  county-unknown             错误     1
H003  unknown-column             提示     2
P002  started-before-signed      错误     1
P008  started-without-day        提示     1
P010  paid-in-above-investment   警告     1
R010  stated-total-not-compared  提示     1

按县区统计
县区    错误  警告  提示
────────────────────────
乐平市     2     0     0
昌江区     1     0     0
浮梁县     1     1     0
浮粱县     2     0     0
—          2     0     4
[exit 1]

$ zhaoshang check $DIR/ledger.csv
Check

Source: $DIR/ledger.csv (UTF-8, commas, 10 rows, 6 projects)
Day of the report: 29 October 2021 (stated in the sheet)

$DIR/ledger.csv
  $DIR/ledger.csv:3  I3  note H003 unknown-column
    column '年度目标' is not known and not used
      年度目标
      ~~~~~~~~
    hint: nothing to do if it does not matter; otherwise use a common name or add it to synonyms in the settings
  $DIR/ledger.csv:3  J3  note H003 unknown-column
    column '年度目标' is not known and not used
      年度目标
      ~~~~~~~~

  $DIR/ledger.csv:5  D5  error C103 amount-range
    Investment '12-15亿元' is a range; it is not used
      12-15亿元
      ~~~~~~~~~
    hint: give one number, the amount of the contract, and put the range into the remarks
  $DIR/ledger.csv:5  E5  error C103 amount-range
    Paid in '3至5' is a range; it is not used
      3至5
      ~~~~

  $DIR/ledger.csv:6  E6  warning P010 paid-in-above-investment
    '90000' paid in is more than the investment, CNY 800m
      90000
      ~~~~~
    see also D6
    hint: check the units of both columns and the decimal point; if the project has grown, raise its investment
  $DIR/ledger.csv:6  G6  error P002 started-before-signed
    start date '2021-01-06' is before the signing date, 5 February 2021
      2021-01-06
      ~~~~~~~~~~
    see also F6
    hint: check contract and building permit and correct the wrong day, the year first; for a contract signed anew give the day of the first one

  $DIR/ledger.csv:7  A7  error C402 county-unknown
    county '浮粱县' is not known; did you mean '浮梁县'?
      浮粱县
        ~~
    hint: use its usual name, or that of the list in the settings, or add the county or an alias to counties in the settings
  $DIR/ledger.csv:7  D7  error C102 amount-approximate
    Investment '约3' is only approximate; it is not used
      约3
      ~~~
    hint: give the exact amount of the contract, without 约, 超, 左右 or 以上; put such words into the remarks

  $DIR/ledger.csv:8  A8  error C401 county-missing
    no county is given, so the project belongs to none
    hint: fill in the county; where cells are merged, unmerge them and fill every row (Ctrl+G, Special, Blanks, = the cell above, Ctrl+Enter)
  $DIR/ledger.csv:8  F8  error C201 day-unreadable
    Signed '3月' is not a date; it is not used
      3月
      ~~~
    hint: write 2021-10-29, or 2021-10 if only the month is known; leave it blank if there is none, and put words into the stage column
  $DIR/ledger.csv:8  G8  note P008 started-without-day
    the stage is started, but there is no start date
    see also H8
    hint: fill in the start date, or the month: 2021-05

  $DIR/ledger.csv:9  H9  error C301 stage-unknown
    Stage '等待土地' is not known and not used; by its days the project counts as started
      等待土地
      ~~~~~~~~
    hint: use one of 在谈, 签约, 注册, 开工 (在建), 投产, 竣工, 终止 and put the rest into the remarks; local words can be added to stages in the settings

  $DIR/ledger.csv:10  D10  note R010 stated-total-not-compared
    the row '合计' states CNY 4.25bn as Investment; it is not compared, since some cells cannot be read (2): the others add up to CNY 3.05bn, so these would have to be CNY 1.2bn
      42.5
      ~~~~
    hint: mend the cells that cannot be read and check again

8 errors, 1 warning, 4 notes

By rule
Code  Rule                       Severity  Count
────────────────────────────────────────────────
C102  amount-approximate         error         1
C103  amount-range               error         2
C201  day-unreadable             error         1
C301  stage-unknown              error         1
C401  county-missing             error         1
C402  county-unknown             error         1
H003  unknown-column             note          2
P002  started-before-signed      error         1
P008  started-without-day        note          1
P010  paid-in-above-investment   warning       1
R010  stated-total-not-compared  note          1

By county
County  error  warning  note
────────────────────────────
乐平市      2        0     0
昌江区      1        0     0
浮梁县      1        1     0
浮粱县      2        0     0
—           2        0     4
[exit 1]
`).toHappen(messy());
  });

  test('of a ledger without findings', async () => {
    await expect(`
$ LANG=zh_CN.UTF-8 zhaoshang check jingdezhen/2021-10-tidy.csv
台账核对

来源：jingdezhen/2021-10-tidy.csv（UTF-8，逗号分隔，34行，33个项目）
报告日2021年10月29日（台账中的最后一天）

未发现问题
[exit 0]

$ zhaoshang check jingdezhen/2021-10-tidy.csv
Check

Source: jingdezhen/2021-10-tidy.csv (UTF-8, commas, 34 rows, 33 projects)
Day of the report: 29 October 2021 (the last day in the ledger)

No findings
[exit 0]

$ zhaoshang check jingdezhen/2021-10-tidy.csv --quiet
Check

Source: jingdezhen/2021-10-tidy.csv (UTF-8, commas, 34 rows, 33 projects)
Day of the report: 29 October 2021 (the last day in the ledger)

No findings
[exit 0]

$ zhaoshang check jingdezhen/2021-10-tidy.csv --statistics
Check

Source: jingdezhen/2021-10-tidy.csv (UTF-8, commas, 34 rows, 33 projects)
Day of the report: 29 October 2021 (the last day in the ledger)

No findings
[exit 0]
`).toHappen();
  });
});

describe('--select, --ignore, --severity', () => {
  test('by code, beginning of a code and name', async () => {
    await expect(`
$ zhaoshang check $DIR/ledger.csv --select C1 --statistics
Check

Source: $DIR/ledger.csv (UTF-8, commas, 10 rows, 6 projects)
Day of the report: 29 October 2021 (stated in the sheet)

By rule
Code  Rule                Severity  Count
─────────────────────────────────────────
C102  amount-approximate  error         1
C103  amount-range        error         2

By county
County  error  warning  note
────────────────────────────
乐平市      2        0     0
浮粱县      1        0     0
[exit 1]

$ LANG=zh_CN.UTF-8 zhaoshang check $DIR/ledger.csv --select P,amount-range --ignore P010 --quiet
台账核对

来源：$DIR/ledger.csv（UTF-8，逗号分隔，10行，6个项目）
报告日2021年10月29日（取自表内）

$DIR/ledger.csv
  $DIR/ledger.csv:5  D5  错误 C103 amount-range
    总投资“12-15亿元”是一个范围，没有采用
      12-15亿元
      ~~~~~~~~~
    改法：填合同金额一个数；范围写进“备注”列
  $DIR/ledger.csv:5  E5  错误 C103 amount-range
    到位资金“3至5”是一个范围，没有采用
      3至5
      ~~~~

  $DIR/ledger.csv:6  G6  错误 P002 started-before-signed
    开工日期“2021-01-06”早于签约日期（2021年2月5日）
      2021-01-06
      ~~~~~~~~~~
    另见 F6
    改法：对照合同和施工许可证，改正写错的那个日期，先看年份；补签合同的项目，签约日期填第一次签约的日子

  $DIR/ledger.csv:8  G8  提示 P008 started-without-day
    进展是开工，没有填开工日期
    另见 H8
    改法：补上开工日期；只知道月份的写 2021-05

错误3个，警告0个，提示1个
[exit 1]

$ zhaoshang check $DIR/ledger.csv --select C --ignore C --statistics
Check

Source: $DIR/ledger.csv (UTF-8, commas, 10 rows, 6 projects)
Day of the report: 29 October 2021 (stated in the sheet)

No findings
[exit 0]

$ zhaoshang check $DIR/ledger.csv --select P010 --severity P010=note --quiet
Check

Source: $DIR/ledger.csv (UTF-8, commas, 10 rows, 6 projects)
Day of the report: 29 October 2021 (stated in the sheet)

$DIR/ledger.csv
  $DIR/ledger.csv:6  E6  note P010 paid-in-above-investment
    '90000' paid in is more than the investment, CNY 800m
      90000
      ~~~~~
    see also D6
    hint: check the units of both columns and the decimal point; if the project has grown, raise its investment

0 errors, 0 warnings, 1 note
[exit 0]

$ zhaoshang check $DIR/ledger.csv --select P010 --severity P010=off --quiet
Check

Source: $DIR/ledger.csv (UTF-8, commas, 10 rows, 6 projects)
Day of the report: 29 October 2021 (stated in the sheet)

No findings
[exit 0]

$ zhaoshang check $DIR/ledger.csv --select P010 --severity P010=error --statistics
Check

Source: $DIR/ledger.csv (UTF-8, commas, 10 rows, 6 projects)
Day of the report: 29 October 2021 (stated in the sheet)

By rule
Code  Rule                      Severity  Count
───────────────────────────────────────────────
P010  paid-in-above-investment  error         1

By county
County  error  warning  note
────────────────────────────
浮梁县      1        0     0
[exit 1]
`).toHappen(messy());
  });

  test('take the checks of the settings like rules', async () => {
    const dir = folderWith({
      'l.csv': `县区,项目编号,项目名称,总投资(亿元),到位资金(亿元),签约日期,进展
乐平市,A1,甲项目,1,2,2021-05-06,签约
乐平市,,,1,0.1,2021-05-06,签约
`,
      'zhaoshang.yaml': `checks:
  - { code: X001, message: 投资额不足5亿元, rule: investment >= 5亿 }
  - { code: X002, message: 到位资金不足1亿元, rule: paid-in >= 1亿 }
`,
    });
    const codes = async (choice: string): Promise<string> => {
      const { stdout } = await runLine(`zhaoshang check ${dir}/l.csv -f csv ${choice}`);
      return csvRows(stdout)
        .map(({ code }) => code)
        .toSorted()
        .join(' ');
    };
    expect(await codes('')).toBe('P001 P010 X001 X001 X002');
    for (const word of ['X', 'X0', 'x']) {
      expect(await codes(`--select ${word}`)).toBe('X001 X001 X002');
      expect(await codes(`--ignore ${word}`)).toBe('P001 P010');
    }
    expect(await codes('--select own-x002')).toBe('X002');
    expect(await codes('--select P')).toBe('P001 P010');
    expect(await codes('--severity X=off')).toBe('P001 P010');
    await expect(`
$ zhaoshang check oracle/ledger.csv --select X
! zhaoshang: there is no rule 'X'
! hint: what begins with X is defined under 'checks' in the settings
[exit 2]
`).toHappen();
  });

  test('of rules that do not exist', async () => {
    await expect(`
$ zhaoshang check oracle/ledger.csv --select C999
! zhaoshang: there is no rule 'C999'
! hint: zhaoshang explain --all lists them
[exit 2]

$ LANG=zh_CN.UTF-8 zhaoshang check oracle/ledger.csv --ignore amount-rang
! zhaoshang: 没有代码或名称为“amount-rang”的规则
! 提示：是否指 amount-range？
[exit 2]

$ zhaoshang check oracle/ledger.csv --severity P010=fatal
! zhaoshang: --severity does not take 'fatal'
! hint: use error, warning, note, off
[exit 2]

$ zhaoshang check oracle/ledger.csv --severity P010
! zhaoshang: --severity does not take 'P010'
! hint: use a rule and a severity such as P010=error
[exit 2]

$ LANG=zh_CN.UTF-8 zhaoshang check oracle/ledger.csv --severity __proto__=error
! zhaoshang: 没有代码或名称为“__proto__”的规则
! 提示：用 zhaoshang explain --all 查看全部规则
[exit 2]
`).toHappen();
  });

  test('decide the exit code', async () => {
    const dir = messy();
    const code = async (options: string): Promise<number> =>
      (await runLine(`zhaoshang check ${dir}/ledger.csv ${options}`)).code;
    expect(await code('')).toBe(1);
    expect(await code('--fail-on never')).toBe(0);
    expect(await code('--select P010')).toBe(0);
    expect(await code('--select P010 --fail-on warning')).toBe(1);
    expect(await code('--select P010 --severity P010=error')).toBe(1);
    expect(await code('--select P010 --severity P010=note --fail-on warning')).toBe(0);
  });
});

test('--quiet and --statistics leave nothing, and no figures are written that could be rounded', async () => {
  await expect(`
$ zhaoshang check oracle/ledger.csv --quiet --statistics
! zhaoshang: --quiet lists findings only and --statistics counts only, so together they leave nothing
! hint: use one of them, or none for both parts
[exit 2]

$ LANG=zh_CN.UTF-8 zhaoshang check oracle/ledger.csv --quiet --statistics -f json
! zhaoshang: --quiet 只列问题，--statistics 只列统计，不能同用
! 提示：只用其中一个；都不用则问题和统计都列
[exit 2]

$ zhaoshang check oracle/ledger.csv --output-unit 万元
! zhaoshang: unknown option '--output-unit'
! hint: did you mean --input-unit?
[exit 2]

$ LANG=zh_CN.UTF-8 zhaoshang check oracle/ledger.csv --digits 3
! zhaoshang: 没有选项 --digits
! 提示：用 zhaoshang --help 查看用法
[exit 2]

$ zhaoshang inspect oracle/ledger.csv --trim-zeros
! zhaoshang: unknown option '--trim-zeros'
! hint: see zhaoshang --help
[exit 2]
`).toHappen();
});

describe('--max', () => {
  const ROWS = Array.from(
    { length: 25 },
    (_, index) => `乐平市,项目${index},约${index + 3},2021-03-19,签约\n`,
  );
  const MANY = `县区,项目名称,总投资(亿元),签约日期,进展\n${ROWS.join('')}`;

  test.each([
    ['', 20],
    ['--max 3', 3],
    ['--max 0', 25],
    ['-f markdown', 20],
    ['-f csv', 25],
    ['-f jsonl', 25],
    ['-f jsonl --max 3', 3],
    ['-f github --max 3', 3],
  ])('%s', async (options, shown) => {
    const dir = folderWith({ 'ledger.csv': MANY });
    const { code, stdout } = await runLine(`zhaoshang check ${dir}/ledger.csv --select C102 ${options}`);
    expect([code, stdout.match(/is only approximate/g)?.length]).toEqual([1, shown]);
  });

  test('leaves the counts whole and says how many are not listed', async () => {
    await expect(`
$ zhaoshang check $DIR/ledger.csv --select C102 --max 1
Check

Source: $DIR/ledger.csv (UTF-8, commas, 26 rows, 25 projects)
Day of the report: 19 March 2021 (the last day in the ledger)

$DIR/ledger.csv
  $DIR/ledger.csv:2  C2  error C102 amount-approximate
    Investment '约3' is only approximate; it is not used
      约3
      ~~~
    hint: give the exact amount of the contract, without 约, 超, 左右 or 以上; put such words into the remarks

C102 amount-approximate 24 more
25 errors, 0 warnings, 0 notes

By rule
Code  Rule                Severity  Count
─────────────────────────────────────────
C102  amount-approximate  error        25

By county
County  error  warning  note
────────────────────────────
乐平市     25        0     0
[exit 1]

$ LANG=zh_CN.UTF-8 zhaoshang check $DIR/ledger.csv --select C102 --max 1
台账核对

来源：$DIR/ledger.csv（UTF-8，逗号分隔，26行，25个项目）
报告日2021年3月19日（台账中的最后一天）

$DIR/ledger.csv
  $DIR/ledger.csv:2  C2  错误 C102 amount-approximate
    总投资“约3”是约数，没有采用
      约3
      ~~~
    改法：填合同或备案上的确切金额，去掉“约”“超”“左右”“以上”等字；“约”字可以写进“备注”列

C102 amount-approximate 另有24处
错误25个，警告0个，提示0个

按规则统计
代码  规则                级别  条数
────────────────────────────────────
C102  amount-approximate  错误    25

按县区统计
县区    错误  警告  提示
────────────────────────
乐平市    25     0     0
[exit 1]

$ zhaoshang check $DIR/ledger.csv --max -1
! zhaoshang: --max does not take '-1'
! hint: use a whole number from 0 to 1000000000
[exit 2]
`).toHappen(folderWith({ 'ledger.csv': MANY }));
  });
});

describe('--rejects', () => {
  const files = (dir: string): Record<string, string> =>
    Object.fromEntries(readdirSync(dir).map((name) => [name, readFileSync(join(dir, name), 'utf8')]));

  test('holds the rows with errors and warnings, in their own columns', async () => {
    const [dir, out] = [messy(), folder()];
    await runLine(`LANG=zh_CN.UTF-8 zhaoshang check ${dir}/ledger.csv --rejects ${out}/退回.csv`);
    await runLine(`zhaoshang check ${dir}/ledger.csv --rejects ${out}/back.csv`);
    const said = Object.entries(files(out)).map(
      ([name, text]) => `\n${name}\n${text.replace(/^\uFEFF/, '')}`,
    );
    expect(said.join('').replaceAll('\r\n', '\n').replaceAll(dir, '$DIR')).toBe(`
back.csv
县区,项目编号,项目名称,总投资(亿元),到位资金(万元),签约日期,开工日期,进展,年度目标,年度目标,报告日,地市,Ledger,Row,Problem
乐平市,A2,乙项目,12-15亿元,3至5,2021.6.25,,签约,3,4,2021-10-29,景德镇市,$DIR/ledger.csv,5,"C103 Investment '12-15亿元' is a range; it is not used
C103 Paid in '3至5' is a range; it is not used"
浮梁县,A3,'=1+1,８,90000,2021-02-05,2021-01-06,主体施工,,,2021-10-29,景德镇市,$DIR/ledger.csv,6,"P002 start date '2021-01-06' is before the signing date, 5 February 2021
P010 '90000' paid in is more than the investment, CNY 800m"
浮粱县,A4,__proto__,约3,-,2021/4/6,,签约,,,2021-10-29,景德镇市,$DIR/ledger.csv,7,"C402 county '浮粱县' is not known; did you mean '浮梁县'?
C102 Investment '约3' is only approximate; it is not used"
,A5,constructor,6.5,1.6亿,3月,,已开工,,,2021-10-29,景德镇市,$DIR/ledger.csv,8,"C401 no county is given, so the project belongs to none
C201 Signed '3月' is not a date; it is not used"
昌江区,A6,丁　项目,4,8000,2021-07-09,2021-09-16,等待土地,,,2021-10-29,景德镇市,$DIR/ledger.csv,9,C301 Stage '等待土地' is not known and not used; by its days the project counts as started

退回.csv
县区,项目编号,项目名称,总投资(亿元),到位资金(万元),签约日期,开工日期,进展,年度目标,年度目标,报告日,地市,台账文件,台账行,问题
乐平市,A2,乙项目,12-15亿元,3至5,2021.6.25,,签约,3,4,2021-10-29,景德镇市,$DIR/ledger.csv,5,"C103 总投资“12-15亿元”是一个范围，没有采用
C103 到位资金“3至5”是一个范围，没有采用"
浮梁县,A3,'=1+1,８,90000,2021-02-05,2021-01-06,主体施工,,,2021-10-29,景德镇市,$DIR/ledger.csv,6,"P002 开工日期“2021-01-06”早于签约日期（2021年2月5日）
P010 到位资金“90000”大于总投资（8亿元）"
浮粱县,A4,__proto__,约3,-,2021/4/6,,签约,,,2021-10-29,景德镇市,$DIR/ledger.csv,7,"C402 不认识县区“浮粱县”，是否指“浮梁县”？
C102 总投资“约3”是约数，没有采用"
,A5,constructor,6.5,1.6亿,3月,,已开工,,,2021-10-29,景德镇市,$DIR/ledger.csv,8,"C401 没有填县区，这个项目不属于任何县区
C201 签约日期“3月”不是能识别的日期，没有采用"
昌江区,A6,丁　项目,4,8000,2021-07-09,2021-09-16,等待土地,,,2021-10-29,景德镇市,$DIR/ledger.csv,9,C301 不认识进展“等待土地”，没有采用；按日期计为开工
`);
    for (const text of Object.values(files(out))) expect(text).toMatch(/^\uFEFF[^\uFEFF]*\r\n$/);
  });

  test('keeps rows of several ledgers under their own columns and units', async () => {
    const dir = folder();
    const write = (name: string, lines: readonly string[]): void =>
      writeFileSync(join(dir, name), `${lines.join('\n')}\n`);
    write('1.csv', ['县区,项目名称,总投资(亿元),签约日期', '乐平市,甲,约10亿,2021-03-05']);
    write('2.csv', ['序号,项目名称,签约日期,县区,总投资(万元)', '1,乙,2021-03-05,浮梁县,12-15']);
    write('3.csv', [
      '单位：万元,,,,',
      '县区,项目名称,总投资,签约日期,存在问题',
      '昌江区,丙,3000,2021-03-05,',
      ',丁,30-40,2021-03-05,缺地',
      ',戊,约50,2021-03-05,',
      '单位：亿元,,,,',
      '珠山区,己,约5,2021-03-05,',
    ]);
    const line = `LANG=zh_CN.UTF-8 zhaoshang check ${dir}/1.csv ${dir}/2.csv ${dir}/3.csv`;
    const plain = (name: string): string =>
      (files(dir)[name] ?? '')
        .replace(/^\uFEFF/, '')
        .replaceAll('\r\n', '\n')
        .replaceAll(`${dir}/`, '');
    await runLine(`${line} --rejects ${dir}/r.csv`);
    expect(plain('r.csv')).toBe(`县区,项目名称,总投资(亿元),签约日期,台账文件,台账行,问题
乐平市,甲,约10亿,2021-03-05,1.csv,2,C102 总投资“约10亿”是约数，没有采用
序号,项目名称,签约日期,县区,总投资(万元),台账文件,台账行,问题
1,乙,2021-03-05,浮梁县,12-15,2.csv,2,C103 总投资“12-15”是一个范围，没有采用
县区,项目名称,总投资(万元),签约日期,存在问题,台账文件,台账行,问题
昌江区,丁,30-40,2021-03-05,缺地,3.csv,4,C103 总投资“30-40”是一个范围，没有采用
昌江区,戊,约50,2021-03-05,,3.csv,5,C102 总投资“约50”是约数，没有采用
县区,项目名称,总投资(亿元),签约日期,存在问题,台账文件,台账行,问题
珠山区,己,约5,2021-03-05,,3.csv,7,C102 总投资“约5”是约数，没有采用
`);
    await runLine(`${line} --rejects ${dir}/s.csv --split-by county`);
    expect(plain('s-浮梁县.csv')).toBe(`序号,项目名称,签约日期,县区,总投资(万元),台账文件,台账行,问题
1,乙,2021-03-05,浮梁县,12-15,2.csv,2,C103 总投资“12-15”是一个范围，没有采用
`);
  });

  test('can be read again, and sent back again', async () => {
    const dir = folder();
    writeFileSync(
      join(dir, 'a.csv'),
      '单位：万元,,,\n县区,项目名称,总投资,签约日期\n昌江区,丙,3000,2021-03-05\n,丁,1-2,2021-03-05\n,戊,约5,2021-02-30\n',
    );
    await runLine(`LANG=zh_CN.UTF-8 zhaoshang check ${dir}/a.csv --rejects ${dir}/b.csv`);
    const { stdout } = await runLine(`zhaoshang check ${dir}/b.csv --rejects ${dir}/c.csv -f jsonl`);
    expect([...stdout.matchAll(/"code": ?"(\w+)"/g)].map(([, code]) => code)).toEqual([
      'C103',
      'C102',
      'C202',
    ]);
    const [header] = (files(dir)['c.csv'] ?? '').split('\r\n');
    expect(header).toBe('\uFEFF县区,项目名称,总投资(万元),签约日期,Ledger,Row,Problem');
  });

  test('keeps what stands above the table: the day, its year, the city', async () => {
    const dir = folderWith({
      'day.csv':
        '样例市2021年招商台账,,,\n填报时间：2021年10月29日,,,\n县区,项目名称,总投资(亿元),签约日期\n甲县,甲,约5,9月26日\n合计,,8,\n',
      'year.csv': '2020年招商台账,,,\n县区,项目名称,总投资(亿元),签约日期\n甲县,乙,约5,9月26日\n',
      'both.csv':
        '县区,项目名称,总投资(亿元),签约日期,报告日\n甲县,甲,5,9月26日,2021-10\n甲县,乙,5,2020-09-26,2020年\n',
      'later.csv':
        '县区,项目名称,总投资(亿元),签约日期,报告日\n甲县,甲,5,9月26日,2021-10\n报告日,县区,项目名称,总投资(亿元),签约日期\n2021-10-31,甲县,乙,5,9月27日\n2021-09-30,甲县,丙,5,9月28日\n',
    });
    for (const [name, stated] of [
      ['day', '2021-10-29'],
      ['year', '2020年'],
    ] as const) {
      await runLine(`zhaoshang check ${dir}/${name}.csv --rejects ${dir}/${name}-back.csv`);
      expect(files(dir)[`${name}-back.csv`]).toContain('签约日期,报告日,Ledger,Row,Problem\r\n');
      expect(files(dir)[`${name}-back.csv`]).toContain(`,9月26日,${stated},`);
    }
    await expect(`
$ zhaoshang check $DIR/day-back.csv --quiet --select C2 --max 1
Check

Source: $DIR/day-back.csv (UTF-8, commas, 2 rows, 1 project)
Day of the report: 29 October 2021 (stated in the sheet)

$DIR/day-back.csv
  $DIR/day-back.csv:2  D2  warning C203 day-without-year
    Signed '9月26日' has no year; taken as 26 September 2021, the year of the ledger
      9月26日
      ~~~~~~~
    hint: write the year as well: 2021-10-29; for a whole column set the cell format to yyyy-mm-dd and save again

0 errors, 1 warning, 0 notes
[exit 0]

$ zhaoshang list $DIR/year-back.csv --columns name,signed --table projects
Projects

Source: $DIR/year-back.csv (UTF-8, commas, 2 rows, 1 project)
Day of the report: 26 September 2020 (the last day in the ledger)

Project      Signed
───────────────────
乙       2020-09-26
! zhaoshang: the ledger has 1 error, so figures may lack something; see zhaoshang check
[exit 1]

$ zhaoshang list $DIR/later.csv --columns name,signed --table projects
Projects

Source: $DIR/later.csv (UTF-8, commas, 5 rows, 3 projects)
Day of the report: 31 October 2021 (stated in the sheet)

Project      Signed
───────────────────
甲       2021-09-26
乙       2021-09-27
丙       2021-09-28
[exit 0]

$ zhaoshang list $DIR/both.csv --columns name,signed --table projects
Projects

Source: $DIR/both.csv (UTF-8, commas, 3 rows, 2 projects)
Day of the report: 26 September 2020 (the last day in the ledger)

Project      Signed
───────────────────
甲                —
乙       2020-09-26
! zhaoshang: the ledger has 1 error, so figures may lack something; see zhaoshang check
[exit 1]
`).toHappen(dir);
  });

  test('speaks the language of the settings', async () => {
    const [dir, out] = [messy(), folder()];
    const line = `zhaoshang check ${dir}/ledger.csv --select P002 --config settings/jingdezhen.yaml --rejects ${out}/r.csv`;
    await runLine(line);
    expect(files(out)['r.csv']).toMatch(/,问题\r\n.*,P002 开工日期.*早于签约日期/);
    await runLine(`${line} --lang en`);
    expect(files(out)['r.csv']).toMatch(/,Problem\r\n.*"P002 start date/);
  });

  test('--split-by county', async () => {
    const [dir, out] = [messy(), folder()];
    const { code } = await runLine(
      `LANG=zh_CN.UTF-8 zhaoshang check ${dir}/ledger.csv --rejects ${out}/退回.csv --split-by county`,
    );
    expect(code).toBe(1);
    const rows = Object.entries(files(out)).map(([name, text]) => [
      name,
      [...text.matchAll(/,A(\d),/g)].map(([, digit]) => `A${digit}`).join(' '),
    ]);
    expect(Object.fromEntries(rows)).toEqual({
      '退回-乐平市.csv': 'A2',
      '退回-浮梁县.csv': 'A3',
      '退回-浮粱县.csv': 'A4',
      '退回-昌江区.csv': 'A6',
      '退回-未知县区.csv': 'A5',
    });
  });

  test('cannot be', async () => {
    await expect(`
$ zhaoshang check - --rejects $DIR/r.csv < oracle/ledger.csv
! zhaoshang: --rejects reads the ledger twice and cannot be used with standard input
! hint: save the ledger as a file first
[exit 2]

$ zhaoshang check $DIR/ledger.csv --rejects $DIR/ledger.csv
! zhaoshang: cannot write $DIR/ledger.csv: it is also an input
! hint: Give the result another name.
[exit 4]

$ LANG=zh_CN.UTF-8 zhaoshang check oracle/ledger.csv --rejects $DIR/none/r.csv
! zhaoshang: 无法写入 $DIR/none/r.csv：文件夹不存在
! 提示：请先建立该文件夹。
[exit 4]

$ zhaoshang check oracle/ledger.csv --split-by industry
! zhaoshang: --split-by does not take 'industry'
! hint: use county
[exit 2]

$ LANG=zh_CN.UTF-8 zhaoshang check oracle/ledger.csv --split-by county
! zhaoshang: --split-by 须与 --rejects 同用
! 提示：写明退回的文件：--rejects 退回.csv --split-by county
[exit 2]

$ zhaoshang check oracle/ledger.csv --rejects $DIR/r.csv --split-by industry
! zhaoshang: --split-by does not take 'industry'
! hint: use county
[exit 2]
`).toHappen(messy());
  });

  test('does not send back what is accepted or ignored', async () => {
    const [dir, out] = [messy(), folder()];
    await runLine(`zhaoshang check ${dir}/ledger.csv --select P002 --rejects ${out}/r.csv`);
    expect(files(out)['r.csv']?.match(/,A\d,/g)).toEqual([',A3,']);
  });
});

describe('--baseline', () => {
  test('accepts what --write-baseline has written', async () => {
    const dir = messy();
    await expect(`
$ zhaoshang check $DIR/ledger.csv --write-baseline $DIR/known.yaml --statistics
Check

Source: $DIR/ledger.csv (UTF-8, commas, 10 rows, 6 projects)
Day of the report: 29 October 2021 (stated in the sheet)

By rule
Code  Rule                       Severity  Count
────────────────────────────────────────────────
C102  amount-approximate         error         1
C103  amount-range               error         2
C201  day-unreadable             error         1
C301  stage-unknown              error         1
C401  county-missing             error         1
C402  county-unknown             error         1
H003  unknown-column             note          2
P002  started-before-signed      error         1
P008  started-without-day        note          1
P010  paid-in-above-investment   warning       1
R010  stated-total-not-compared  note          1

By county
County  error  warning  note
────────────────────────────
乐平市      2        0     0
昌江区      1        0     0
浮梁县      1        1     0
浮粱县      2        0     0
—           2        0     4
[exit 1]

$ zhaoshang check $DIR/ledger.csv --baseline $DIR/known.yaml --fail-on warning
Check

Source: $DIR/ledger.csv (UTF-8, commas, 10 rows, 6 projects)
Day of the report: 29 October 2021 (stated in the sheet)

$DIR/ledger.csv
  $DIR/ledger.csv:3  I3  note H003 unknown-column
    column '年度目标' is not known and not used
      年度目标
      ~~~~~~~~
    hint: nothing to do if it does not matter; otherwise use a common name or add it to synonyms in the settings
  $DIR/ledger.csv:3  J3  note H003 unknown-column
    column '年度目标' is not known and not used
      年度目标
      ~~~~~~~~

  $DIR/ledger.csv:8  G8  note P008 started-without-day
    the stage is started, but there is no start date
    see also H8
    hint: fill in the start date, or the month: 2021-05

  $DIR/ledger.csv:10  D10  note R010 stated-total-not-compared
    the row '合计' states CNY 4.25bn as Investment; it is not compared, since some cells cannot be read (2): the others add up to CNY 3.05bn, so these would have to be CNY 1.2bn
      42.5
      ~~~~
    hint: mend the cells that cannot be read and check again

0 errors, 0 warnings, 4 notes; 9 accepted in the baseline

By rule
Code  Rule                       Severity  Count
────────────────────────────────────────────────
H003  unknown-column             note          2
P008  started-without-day        note          1
R010  stated-total-not-compared  note          1

By county
County  error  warning  note
────────────────────────────
—           0        0     4
[exit 0]

$ LANG=zh_CN.UTF-8 zhaoshang check $DIR/ledger.csv --baseline $DIR/known.yaml --quiet
台账核对

来源：$DIR/ledger.csv（UTF-8，逗号分隔，10行，6个项目）
报告日2021年10月29日（取自表内）

$DIR/ledger.csv
  $DIR/ledger.csv:3  I3  提示 H003 unknown-column
    不认识“年度目标”这一列，没有使用
      年度目标
      ~~~~~~~~
    改法：不影响统计的不必理会；应当使用的，改用通用的列名，或在设置文件的 synonyms 中登记它的叫法
  $DIR/ledger.csv:3  J3  提示 H003 unknown-column
    不认识“年度目标”这一列，没有使用
      年度目标
      ~~~~~~~~

  $DIR/ledger.csv:8  G8  提示 P008 started-without-day
    进展是开工，没有填开工日期
    另见 H8
    改法：补上开工日期；只知道月份的写 2021-05

  $DIR/ledger.csv:10  D10  提示 R010 stated-total-not-compared
    “合计”行的总投资写的是42.5亿元，有2个格读不出，没有核对；读得出的相加是30.5亿元，其余应是12亿元才相符
      42.5
      ~~~~
    改法：改正读不出的单元格，再核对一次

错误0个，警告0个，提示4个；另有9个已在基线中认可
[exit 0]
`).toHappen(dir);
    expect(readFileSync(join(dir, 'known.yaml'), 'utf8')).toBe(`- rule: C103
  project: A2
  county: 乐平市
  reason: to be explained
- rule: C402
  project: A4
  county: 浮粱县
  reason: to be explained
- rule: C102
  project: A4
  county: 浮粱县
  reason: to be explained
- rule: C401
  project: A5
  reason: to be explained
- rule: C201
  project: A5
  reason: to be explained
- rule: C301
  project: A6
  county: 昌江区
  reason: to be explained
- rule: P002
  project: A3
  county: 浮梁县
  reason: to be explained
- rule: P010
  project: A3
  county: 浮梁县
  reason: to be explained
`);
  });

  test('says which entries have ended and which nothing needs', async () => {
    const known = [
      '- {rule: C103, project: A2, county: 乐平市, reason: 合同正在重签, until: 2021-10-28}',
      '- {rule: P002, project: A3, county: 浮梁县, reason: 补签合同, until: 2021-10-29}',
      '- {rule: P010, project: A9, county: 昌江区, reason: 项目已删}',
      '- {rule: H003, reason: 不是项目}',
      '',
    ];
    await expect(`
$ zhaoshang check $DIR/ledger.csv --select C103,P002,P010 --as-of 2021-10-29 --baseline $DIR/known.yaml
Check

Source: $DIR/ledger.csv (UTF-8, commas, 10 rows, 6 projects)
Day of the report: 29 October 2021 (given by --as-of)

$DIR/ledger.csv
  $DIR/ledger.csv:5  D5  error C103 amount-range
    Investment '12-15亿元' is a range; it is not used
      12-15亿元
      ~~~~~~~~~
    hint: give one number, the amount of the contract, and put the range into the remarks
  $DIR/ledger.csv:5  E5  error C103 amount-range
    Paid in '3至5' is a range; it is not used
      3至5
      ~~~~

  $DIR/ledger.csv:6  E6  warning P010 paid-in-above-investment
    '90000' paid in is more than the investment, CNY 800m
      90000
      ~~~~~
    see also D6
    hint: check the units of both columns and the decimal point; if the project has grown, raise its investment

2 errors, 1 warning, 0 notes; 1 accepted in the baseline

By rule
Code  Rule                      Severity  Count
───────────────────────────────────────────────
C103  amount-range              error         2
P010  paid-in-above-investment  warning       1

By county
County  error  warning  note
────────────────────────────
乐平市      2        0     0
浮梁县      0        1     0
! zhaoshang: $DIR/known.yaml: ended, so no longer accepted: C103 乐平市 A2 (2021-10-28)
! zhaoshang: $DIR/known.yaml: not needed by any finding of this run: P010 昌江区 A9, H003
[exit 1]

$ LANG=zh_CN.UTF-8 zhaoshang check $DIR/ledger.csv --select C103,P002,P010 --as-of 2021-10-30 --baseline $DIR/known.yaml --quiet
台账核对

来源：$DIR/ledger.csv（UTF-8，逗号分隔，10行，6个项目）
报告日2021年10月30日（由 --as-of 指定）

$DIR/ledger.csv
  $DIR/ledger.csv:5  D5  错误 C103 amount-range
    总投资“12-15亿元”是一个范围，没有采用
      12-15亿元
      ~~~~~~~~~
    改法：填合同金额一个数；范围写进“备注”列
  $DIR/ledger.csv:5  E5  错误 C103 amount-range
    到位资金“3至5”是一个范围，没有采用
      3至5
      ~~~~

  $DIR/ledger.csv:6  E6  警告 P010 paid-in-above-investment
    到位资金“90000”大于总投资（8亿元）
      90000
      ~~~~~
    另见 D6
    改法：核对两列的单位（万元、亿元）和小数点；确有增资的，把总投资改为增资后的数
  $DIR/ledger.csv:6  G6  错误 P002 started-before-signed
    开工日期“2021-01-06”早于签约日期（2021年2月5日）
      2021-01-06
      ~~~~~~~~~~
    另见 F6
    改法：对照合同和施工许可证，改正写错的那个日期，先看年份；补签合同的项目，签约日期填第一次签约的日子

错误3个，警告1个，提示0个
! zhaoshang: $DIR/known.yaml：已到期，不再认可：C103 乐平市 A2（2021-10-28）、P002 浮梁县 A3（2021-10-29）
! zhaoshang: $DIR/known.yaml：这次核对没有用到：P010 昌江区 A9、H003
[exit 1]
`).toHappen(folderWith({ 'ledger.csv': MESSY, 'known.yaml': known.join('\n') }));
  });

  test('written anew keeps its entries, and gets those that are new', async () => {
    const known = `# 全市共用
- rule: C103 # 8月核过
  project: A2
  county: 乐平市
  reason: 合同正在重签
  until: 2021-10-28
- {rule: P002, project: A3, county: 浮梁县, reason: 补签合同}
- rule: P010
  project: 007
  county: 昌江区
  reason: 已增资
`;
    const dir = folderWith({ 'ledger.csv': MESSY, 'known.yaml': known });
    await expect(`
$ zhaoshang check $DIR/ledger.csv --select C103,P002,P010 --baseline $DIR/known.yaml --write-baseline $DIR/known.yaml --statistics
Check

Source: $DIR/ledger.csv (UTF-8, commas, 10 rows, 6 projects)
Day of the report: 29 October 2021 (stated in the sheet)

By rule
Code  Rule                      Severity  Count
───────────────────────────────────────────────
C103  amount-range              error         2
P010  paid-in-above-investment  warning       1
1 more is accepted in the baseline

By county
County  error  warning  note
────────────────────────────
乐平市      2        0     0
浮梁县      0        1     0
! zhaoshang: $DIR/known.yaml: 3 kept, 1 added
! zhaoshang: $DIR/known.yaml: ended, so no longer accepted: C103 乐平市 A2 (2021-10-28)
! zhaoshang: $DIR/known.yaml: not needed by any finding of this run: P010 昌江区 007
[exit 1]

$ LANG=zh_CN.UTF-8 zhaoshang check $DIR/ledger.csv --select P002,P010 --baseline $DIR/known.yaml --write-baseline $DIR/known.yaml
台账核对

来源：$DIR/ledger.csv（UTF-8，逗号分隔，10行，6个项目）
报告日2021年10月29日（取自表内）

未发现问题；另有2个已在基线中认可
! zhaoshang: $DIR/known.yaml：保留原有4条，新增0条
! zhaoshang: $DIR/known.yaml：这次核对没有用到：C103 乐平市 A2（2021-10-28）、P010 昌江区 007
[exit 0]
`).toHappen(dir);
    expect(readFileSync(join(dir, 'known.yaml'), 'utf8')).toBe(`# 全市共用
- rule: C103 # 8月核过
  project: A2
  county: 乐平市
  reason: 合同正在重签
  until: 2021-10-28
- { rule: P002, project: A3, county: 浮梁县, reason: 补签合同 }
- rule: P010
  project: 007
  county: 昌江区
  reason: 已增资
- rule: P010
  project: A3
  county: 浮梁县
  reason: to be explained
`);
  });

  test('is written into an empty file and into one of remarks only', async () => {
    const dir = folderWith({
      'ledger.csv': MESSY,
      'empty.yaml': '',
      'remarks.yaml': '# 全市共用\n',
      'none.yaml': '[]\n',
    });
    const entry = '- rule: P002\n  project: A3\n  county: 浮梁县\n  reason: to be explained\n';
    for (const [name, text] of [
      ['empty', entry],
      ['remarks', `# 全市共用\n${entry}`],
      ['none', entry],
    ]) {
      const file = `${dir}/${name}.yaml`;
      await runLine(
        `zhaoshang check ${dir}/ledger.csv --select P002 --baseline ${file} --write-baseline ${file}`,
      );
      expect([name, readFileSync(file, 'utf8')]).toEqual([name, text]);
    }
  });

  test('does not replace entries that were not read', async () => {
    const dir = folderWith({ 'a.yaml': '- {rule: P002, reason: 补签合同}\n', 'b.yaml': '' });
    await expect(`
$ zhaoshang check oracle/ledger.csv --write-baseline $DIR/a.yaml
! zhaoshang: $DIR/a.yaml exists, and its reasons and end days would be lost
! hint: add --baseline $DIR/a.yaml to keep its entries, or delete it first
[exit 2]

$ LANG=zh_CN.UTF-8 zhaoshang check oracle/ledger.csv --baseline $DIR/b.yaml --write-baseline $DIR/a.yaml
! zhaoshang: $DIR/a.yaml 已有内容，写入会丢失其中的理由和期限
! 提示：加上 --baseline $DIR/a.yaml 可保留原有各条；不再需要的，请先删除该文件
[exit 2]
`).toHappen(dir);
    expect(readFileSync(join(dir, 'a.yaml'), 'utf8')).toBe('- {rule: P002, reason: 补签合同}\n');
  });

  test('ends by the day of the report, also where only its rows tell that day, and never by the clock', async () => {
    const ledger = '县区,项目名称,总投资(亿元),签约日期\n乐平市,甲项目,约3,2021-03-05\n';
    const dir = folderWith({
      'ledger.csv': ledger,
      'dayless.csv': ledger.replace('2021-03-05', ''),
      'march.yaml': '- {rule: C102, project: 甲项目, county: 乐平市, reason: 待核, until: 2021-03-05}\n',
    });
    await expect(`
$ zhaoshang check $DIR/ledger.csv --baseline $DIR/march.yaml
Check

Source: $DIR/ledger.csv (UTF-8, commas, 2 rows, 1 project)
Day of the report: 5 March 2021 (the last day in the ledger)

No findings; 1 accepted in the baseline
[exit 0]

$ zhaoshang check $DIR/ledger.csv --baseline $DIR/march.yaml --as-of 2021-03-06 -f csv
file,row,cell,line,severity,code,name,county,project,found,message,hint
$DIR/ledger.csv,2,C2,2,error,C102,amount-approximate,乐平市,甲项目,约3,Investment '约3' is only approximate; it is not used,"give the exact amount of the contract, without 约, 超, 左右 or 以上; put such words into the remarks"
! zhaoshang: $DIR/march.yaml: ended, so no longer accepted: C102 乐平市 甲项目 (2021-03-05)
[exit 1]

$ LANG=zh_CN.UTF-8 zhaoshang check $DIR/dayless.csv --baseline $DIR/march.yaml --statistics
台账核对

来源：$DIR/dayless.csv（UTF-8，逗号分隔，2行，1个项目）
报告日未知

未发现问题；另有1个已在基线中认可
! zhaoshang: $DIR/march.yaml：报告日未知，有期限的各条都当作没有到期；可用 --as-of 指定报告日
[exit 0]
`).toHappen(dir);
  });

  test('accepts a finding about no project only in its file and with what it says', async () => {
    const lines = (stated: string, further = ''): string =>
      `县区,项目名称,总投资(亿元),签约日期\n乐平市,甲项目,10,2021-03-05\n乐平市,乙项目,5,2021-03-05\n${further}合计,,${stated},\n`;
    const dir = folderWith({
      'a.csv': lines('16'),
      'b.csv': lines('17'),
      'old.yaml': '- rule: R006\n  reason: 已知\n',
    });
    await runLine(`zhaoshang check ${dir}/a.csv --write-baseline ${dir}/known.yaml`);
    expect(readFileSync(join(dir, 'known.yaml'), 'utf8')).toBe(`- rule: R006
  file: a.csv
  found: "16"
  expected: "1500000000"
  reason: to be explained
`);
    await expect(`
$ zhaoshang check $DIR/a.csv --baseline $DIR/known.yaml -f github
[exit 0]

$ zhaoshang check $DIR/b.csv --baseline $DIR/known.yaml -f github
::error file=$DIR/b.csv,line=4,title=C4 R006 stated-total-differs::the row '合计' states CNY 1.7bn as Investment; its 2 projects add up to CNY 1.5bn: the row says CNY 200m more
! zhaoshang: $DIR/known.yaml: not needed by any finding of this run: R006 a.csv 16
[exit 1]

$ zhaoshang check $DIR/b.csv --baseline $DIR/old.yaml -f github
[exit 0]
`).toHappen(dir);
    writeFileSync(join(dir, 'a.csv'), lines('16', '乐平市,丙项目,5,2021-03-05\n'));
    expect((await runLine(`zhaoshang check ${dir}/a.csv --baseline ${dir}/known.yaml`)).code).toBe(1);
  });

  test('that is none', async () => {
    await expect(`
$ zhaoshang check oracle/ledger.csv --baseline $DIR/none.yaml
! zhaoshang: cannot read $DIR/none.yaml: there is no such file or folder
! hint: Check the path and the spelling of the name.
[exit 2]

$ zhaoshang check oracle/ledger.csv --baseline $DIR/wrong.yaml
! zhaoshang: $DIR/wrong.yaml:1:3: reason must say why the finding is accepted
! $DIR/wrong.yaml:1:10: rule is the code of a rule, such as P010
! $DIR/wrong.yaml:1:34: until is a day such as 2021-12-31
! $DIR/wrong.yaml:2:24: reason must say why the finding is accepted
! $DIR/wrong.yaml:2:34: an entry has rule, project, county, file, found, expected, reason and until
! $DIR/wrong.yaml:3:3: an entry has rule, project, county, file, found, expected, reason and until
[exit 2]

$ LANG=zh_CN.UTF-8 zhaoshang check oracle/ledger.csv --baseline $DIR/wrong.yaml
! zhaoshang: $DIR/wrong.yaml:1:3: reason 不能省略：写明为什么认可
! $DIR/wrong.yaml:1:10: rule 应为规则代码，例如 P010
! $DIR/wrong.yaml:1:34: until 应为日期，例如 2021-12-31
! $DIR/wrong.yaml:2:24: reason 不能省略：写明为什么认可
! $DIR/wrong.yaml:2:34: 每一项由 rule、project、county、file、found、expected、reason、until 组成
! $DIR/wrong.yaml:3:3: 每一项由 rule、project、county、file、found、expected、reason、until 组成
[exit 2]

$ zhaoshang check oracle/ledger.csv --baseline $DIR/empty.yaml --statistics
Check

Source: oracle/ledger.csv (UTF-8, commas, 7 rows, 6 projects)
Day of the report: 16 September 2021 (the last day in the ledger)

By rule
Code  Rule          Severity  Count
───────────────────────────────────
C103  amount-range  error         1

By county
County  error  warning  note
────────────────────────────
浮梁县      1        0     0
[exit 1]
`).toHappen(
      folderWith({
        'wrong.yaml':
          '- {rule: C1, county: 乐平市, until: soon}\n- {rule: C103, reason: " ", who: me}\n- 甲\n',
        'empty.yaml': '',
      }),
    );
  });
});

describe('formats', () => {
  test.each([
    ['$DIR/ledger.csv', 1],
    ['$DIR/ledger.csv --fail-on never', 0],
    ['$DIR/ledger.csv --select P010', 0],
    ['$DIR/ledger.csv --select P010 --fail-on warning', 1],
    ['jingdezhen/2021-10-tidy.csv --fail-on note', 0],
    ['oracle/ledger.csv --max few', 2],
    ['missing.csv', 3],
    ['ledgers/empty-file/ledger.csv', 3],
    ['oracle/ledger.csv -o missing/r.md', 4],
  ])('end the same: %s: %i', async (rest, code) => {
    const dir = messy();
    for (const format of FORMATS) {
      const ran = await runLine(`zhaoshang check ${rest.replace('$DIR', dir)} -f ${format}`);
      expect([format, ran.code]).toEqual([format, code]);
      expect([format, ran.stderr === '']).toEqual([format, code < 2]);
    }
  });

  test('hold the same findings', async () => {
    const dir = messy();
    const codes: Record<string, number | undefined> = {};
    for (const format of FORMATS) {
      const { stdout } = await runLine(`zhaoshang check ${dir}/ledger.csv --select P002,P010 -f ${format}`);
      codes[format] = stdout.match(/is before the signing date/g)?.length;
    }
    expect(codes).toEqual(Object.fromEntries(FORMATS.map((format) => [format, 1])));
  });

  test('that there are no more are refused with what there is instead', async () => {
    await expect(`
$ zhaoshang check oracle/ledger.csv -f sarif
! zhaoshang: --format does not take 'sarif'
! hint: use terminal, markdown, csv, json, jsonl, github; SARIF and JUnit are gone; programs read findings with zhaoshang check -f jsonl
[exit 2]

$ LANG=zh_CN.UTF-8 zhaoshang check oracle/ledger.csv -f junit
! zhaoshang: --format 不接受“junit”
! 提示：可用：terminal、markdown、csv、json、jsonl、github；不再有 SARIF 和 JUnit；程序读取数据问题请用 zhaoshang check -f jsonl
[exit 2]

$ zhaoshang check oracle/ledger.csv -o $DIR/findings.xml
! zhaoshang: the format of $DIR/findings.xml cannot be told from its name
! hint: use one of .md, .csv, .json, .jsonl, .txt, or --format; SARIF and JUnit are gone; programs read findings with zhaoshang check -f jsonl
[exit 2]

$ LANG=zh_CN.UTF-8 zhaoshang report oracle/ledger.csv -o $DIR/findings.sarif
! zhaoshang: 从文件名看不出格式：$DIR/findings.sarif
! 提示：请用扩展名 .md、.csv、.json、.txt，或加 --format；不再有 SARIF 和 JUnit；程序读取数据问题请用 zhaoshang check -f jsonl
[exit 2]
`).toHappen(folderWith({}));
  });

  test('for programs', async () => {
    await expect(`
$ zhaoshang check $DIR/ledger.csv --select P002 -f jsonl
{ "code": "P002", "name": "started-before-signed", "severity": "error", "file": "$DIR/ledger.csv", "sheet": null, "row": 6, "column": 7, "cell": "G6", "line": 6, "field": "started", "county": "浮梁县", "found": "2021-01-06", "expected": "5 February 2021", "message": "start date '2021-01-06' is before the signing date, 5 February 2021", "hint": "check contract and building permit and correct the wrong day, the year first; for a contract signed anew give the day of the first one" }
[exit 1]

$ zhaoshang check $DIR/ledger.csv --select P002 -f github
::error file=$DIR/ledger.csv,line=6,title=G6 P002 started-before-signed::start date '2021-01-06' is before the signing date, 5 February 2021
[exit 1]

$ LANG=zh_CN.UTF-8 zhaoshang check $DIR/ledger.csv --select P002 -f csv
文件,行,单元格,文件行,级别,代码,规则,县区,项目,原文,问题,改法
$DIR/ledger.csv,6,G6,6,错误,P002,started-before-signed,浮梁县,A3,2021-01-06,开工日期“2021-01-06”早于签约日期（2021年2月5日）,对照合同和施工许可证，改正写错的那个日期，先看年份；补签合同的项目，签约日期填第一次签约的日子
[exit 1]

$ zhaoshang check $DIR/ledger.csv --select P002 -f json
{
  "schema": "zhaoshang.check/2",
  "asOf": "2021-10-29",
  "asOfFrom": "sheet",
  "sources": [
    { "file": "$DIR/ledger.csv", "sha256": "edbfc923744ed6a9deb24db6cfd6ec1d1a9d4411b480ad6cfd11bb09b1f02563", "bytes": 572, "encoding": "utf-8", "delimiter": ",", "rows": 10, "projects": 6 }
  ],
  "findings": {
    "errors": 1,
    "warnings": 0,
    "notes": 0,
    "omitted": 0,
    "items": [
      { "code": "P002", "name": "started-before-signed", "severity": "error", "file": "$DIR/ledger.csv", "sheet": null, "row": 6, "column": 7, "cell": "G6", "line": 6, "field": "started", "county": "浮梁县", "found": "2021-01-06", "expected": "5 February 2021", "message": "start date '2021-01-06' is before the signing date, 5 February 2021", "hint": "check contract and building permit and correct the wrong day, the year first; for a contract signed anew give the day of the first one" }
    ]
  },
  "counts": {
    "rule": [
      { "code": "P002", "name": "started-before-signed", "severity": "error", "count": 1 }
    ],
    "county": [
      { "county": "浮梁县", "errors": 1, "warnings": 0, "notes": 0 }
    ]
  }
}
[exit 1]

$ zhaoshang report oracle/ledger.csv -f jsonl
! zhaoshang: --format does not take 'jsonl'
! hint: use terminal, markdown, csv, json (did you mean json?)
[exit 2]
`).toHappen(messy());
  });
});
