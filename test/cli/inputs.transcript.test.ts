import { describe, expect, test } from 'vitest';
import { folderWith, runLine } from './transcript.ts';

const HEAD = '县区,项目编号,项目名称,总投资(亿元),签约日期,进展\n';
const MAY = `${HEAD}乐平市,A1,甲项目,1.5,2021-05-06,签约\n`;
const JUNE = `${HEAD}浮梁县,B1,乙项目,2.5,2021-06-07,开工\n`;

async function figures(line: string): Promise<unknown> {
  const { code, stdout } = await runLine(line.replace('zhaoshang report', 'zhaoshang report -f json'));
  const { totals, sources } = JSON.parse(stdout) as {
    totals: { projects: number; investment: number };
    sources: readonly { file: string; projects: number }[];
  };
  return [
    code,
    totals.projects,
    totals.investment,
    sources.map(({ file, projects }) => `${file} ${projects}`),
  ];
}

describe('several inputs', () => {
  test('files add up', async () => {
    const dir = folderWith({ 'may.csv': MAY, 'june.csv': JUNE });
    expect(await figures(`zhaoshang report ${dir}/may.csv ${dir}/june.csv`)).toEqual([
      0,
      2,
      400_000_000,
      [`${dir}/may.csv 1`, `${dir}/june.csv 1`],
    ]);
  });

  test('a folder stands for the tables in it, by name', async () => {
    const dir = folderWith({
      'b.CSV': MAY,
      'a.tsv': JUNE.replaceAll(',', '\t'),
      'notes.md': '# no',
      '.hidden.csv': MAY,
    });
    expect(await figures(`zhaoshang report ${dir}`)).toEqual([
      0,
      2,
      400_000_000,
      [`${dir}/a.tsv 1`, `${dir}/b.CSV 1`],
    ]);
  });

  test('standard input', async () => {
    expect(await figures('zhaoshang report - < jingdezhen/2021-10.csv')).toEqual([
      0,
      33,
      94_800_000_000,
      ['<stdin> 33'],
    ]);
    await expect(`
$ LANG=zh_CN.UTF-8 zhaoshang summary - < jingdezhen/2021-10.csv
截至2021年10月29日，景德镇市已签约重大重点项目33个，投资总额948亿元，开工率75.76%（25/33）。项目全部达产后，预计年产值1000亿元，年税收100亿元。
[exit 0]

$ zhaoshang list - --columns code,investment -f csv < oracle/ledger.csv
code,investment (¥bn)
P1,1.2
P2,0.8
P3,2
P4,
P5,0.65
P6,0.4
! zhaoshang: the ledger has 1 error, so figures may lack something; see zhaoshang check
[exit 1]

$ zhaoshang summary - < ledgers/empty-file/ledger.csv
! zhaoshang: <stdin>: F001 empty-file: the file holds nothing
! hint: open the ledger in Excel or WPS, go to the sheet that holds the data, and save it again as "CSV UTF-8"
[exit 3]

$ LANG=zh_CN.UTF-8 zhaoshang summary - < ledgers/empty-file/ledger.csv
! zhaoshang: 标准输入：F001 empty-file：文件里没有任何内容
! 提示：在Excel或WPS中打开原台账，确认选中的工作表里有数据，再另存为“CSV UTF-8（逗号分隔）”
[exit 3]

$ LANG=zh_CN.UTF-8 zhaoshang list - --columns code,investment < oracle/ledger.csv
项目清单

来源：标准输入（UTF-8，逗号分隔，7行，6个项目）
报告日2021年9月16日（台账中的最后一天）

单位：亿元
项目编号  总投资
────────────────
P1         12.00
P2          8.00
P3         20.00
P4             —
P5          6.50
P6          4.00

数据问题
错误1个，警告0个，提示0个
标准输入:5:D5  错误 C103 amount-range  总投资“12-15亿元”是一个范围，没有采用
[exit 1]

$ LANG=zh_CN.UTF-8 zhaoshang check - --quiet < oracle/ledger.csv
台账核对

来源：标准输入（UTF-8，逗号分隔，7行，6个项目）
报告日2021年9月16日（台账中的最后一天）

标准输入
  标准输入:5  D5  错误 C103 amount-range
    总投资“12-15亿元”是一个范围，没有采用
      12-15亿元
      ~~~~~~~~~
    改法：填合同金额一个数；范围写进“备注”列

错误1个，警告0个，提示0个
[exit 1]

$ LANG=zh_CN.UTF-8 zhaoshang check - -f jsonl < oracle/ledger.csv
{ "code": "C103", "name": "amount-range", "severity": "error", "file": "<stdin>", "sheet": null, "row": 5, "column": 4, "cell": "D5", "line": 5, "field": "investment", "county": "浮梁县", "found": "12-15亿元", "expected": null, "message": "总投资“12-15亿元”是一个范围，没有采用", "hint": "填合同金额一个数；范围写进“备注”列" }
[exit 1]

$ LANG=zh_CN.UTF-8 zhaoshang summary - - < oracle/ledger.csv
! zhaoshang: 标准输入 写了两次
! 提示：同一个文件只能写一次，否则项目会重复计算。
[exit 2]
`).toHappen();
  });

  test('standard input beside a file', async () => {
    const dir = folderWith({ 'may.csv': MAY });
    const { stdout } = await runLine(`zhaoshang summary ${dir}/may.csv - --measure projects`, {
      stdin: JUNE,
    });
    expect(stdout).toBe('2\n');
  });

  test('one file twice is refused', async () => {
    const dir = folderWith({ 'may.csv': MAY });
    await expect(`
$ LANG=zh_CN.UTF-8 zhaoshang report oracle/ledger.csv oracle/ledger.csv
! zhaoshang: oracle/ledger.csv 写了两次
! 提示：同一个文件只能写一次，否则项目会重复计算。
[exit 2]

$ zhaoshang report $DIR/may.csv $DIR/./may.csv
! zhaoshang: $DIR/may.csv and $DIR/./may.csv are the same file
! hint: Give each file once, or its projects would be counted twice.
[exit 2]

$ zhaoshang report $DIR/may.csv $DIR
! zhaoshang: $DIR/may.csv is given twice
! hint: Give each file once, or its projects would be counted twice.
[exit 2]
`).toHappen(dir);
  });
});

describe('the same project twice', () => {
  test('in two files counts twice, is an error, and both rows are named', async () => {
    const dir = folderWith({ 'may.csv': MAY, 'june.csv': `${JUNE}乐平市,A1,甲项目,1.5,2021-05-06,开工\n` });
    const { code, stdout } = await runLine(`zhaoshang report ${dir}/may.csv ${dir}/june.csv -f json`);
    expect(code).toBe(1);
    const report = JSON.parse(stdout) as {
      totals: object;
      findings: { items: readonly { message: string }[] };
    };
    expect(report.totals).toMatchObject({ projects: 3, investment: 550_000_000 });
    expect(report.findings).toMatchObject({
      errors: 1,
      items: [{ code: 'L001', name: 'same-code-twice', file: `${dir}/june.csv`, cell: 'B3', found: 'A1' }],
    });
    expect(report.findings.items[0]?.message).toContain(`${dir}/may.csv`);
  });

  test('two months of one ledger are no sum to be trusted', async () => {
    const { code, stdout } = await runLine(
      'LANG=zh_CN.UTF-8 zhaoshang report jingdezhen/2021-09.csv jingdezhen/2021-10.csv',
    );
    expect(code).toBe(1);
    expect(stdout).toContain('已签约重大重点项目60个');
    expect(stdout).toMatch(/L001|same-code-twice/);
  });
});

describe('a ledger that does not say its unit of money', () => {
  test('is asked about, not guessed at', async () => {
    await expect(`
$ LANG=zh_CN.UTF-8 zhaoshang report ledgers/amounts-no-unit/ledger.csv
! zhaoshang: ledgers/amounts-no-unit/ledger.csv:2:C2：H004 money-unit-unknown：总投资“12.5”没有写明单位，不知道是亿元、万元还是元
! 提示：在列名里写明单位，如“总投资（亿元）”，或在表头上方加一行“单位：亿元”；也可以用 --input-unit 亿元 说明
[exit 3]

$ zhaoshang report ledgers/amounts-no-unit/ledger.csv -f json
! zhaoshang: ledgers/amounts-no-unit/ledger.csv:2:C2: H004 money-unit-unknown: Investment '12.5' has no unit: 亿元, 万元 or yuan?
! hint: state the unit in the header, such as 总投资（亿元）, or in a row 单位：亿元 above it; or say --input-unit 亿元
[exit 3]
`).toHappen();
  });

  test('is read in the unit of the answer', async () => {
    await expect(`
$ zhaoshang summary ledgers/amounts-no-unit/ledger.csv --measure investment --input-unit 亿元
3050000000
[exit 0]

$ zhaoshang summary ledgers/amounts-no-unit/ledger.csv --measure investment --input-unit 万元
305000
[exit 0]

$ zhaoshang summary ledgers/amounts-no-unit/ledger.csv --measure investment --config settings/jingdezhen.yaml --fail-on never
3050000000
[exit 0]

$ LANG=zh_CN.UTF-8 zhaoshang summary ledgers/amounts-no-unit/ledger.csv --input-unit 斤
! zhaoshang: --input-unit 不接受“斤”
! 提示：可用：亿元、万元、元、万美元等
[exit 2]
`).toHappen();
  });

  test('the answer does not overrule a ledger that says its unit', async () => {
    const { stdout } = await runLine(
      'zhaoshang summary oracle/ledger.csv --measure investment --input-unit 万元',
    );
    expect(stdout).toBe('5050000000\n');
  });
});

describe('what cannot be read', () => {
  test('is named, with a way out', async () => {
    await expect(`
$ LANG=zh_CN.UTF-8 zhaoshang report 没有.csv
! zhaoshang: 无法读取 没有.csv：文件或文件夹不存在
! 提示：请检查路径和文件名是否写对。
[exit 3]

$ zhaoshang report missing.csv
! zhaoshang: cannot read missing.csv: there is no such file or folder
! hint: Check the path and the spelling of the name.
[exit 3]

$ LANG=zh_CN.UTF-8 zhaoshang report $DIR
! zhaoshang: 文件夹 $DIR 里没有 .csv、.tsv 或 .txt 文件
! 提示：下级文件夹和隐藏文件不会读取；请直接写出要读取的文件或文件夹。
[exit 3]

$ zhaoshang report $DIR
! zhaoshang: there is no .csv, .tsv or .txt file in the folder $DIR
! hint: Folders inside it and hidden files are not read; name the file or folder to read.
[exit 3]

$ zhaoshang report oracle/ledger.csv/more.csv
! zhaoshang: cannot read oracle/ledger.csv/more.csv: part of the path is not a folder
! hint: Check the path.
[exit 3]

$ LANG=zh_CN.UTF-8 zhaoshang report ledgers/xlsx-renamed/ledger.csv
! zhaoshang: ledgers/xlsx-renamed/ledger.csv：F002 not-text：这不是CSV文本，而是“xlsx/zip”格式的文件
! 提示：用Excel或WPS打开该文件，选“文件→另存为”，类型选“CSV UTF-8（逗号分隔）(*.csv)”；只改扩展名并不能转换格式
[exit 3]

$ zhaoshang report ledgers/empty-file/ledger.csv
! zhaoshang: ledgers/empty-file/ledger.csv: F001 empty-file: the file holds nothing
! hint: open the ledger in Excel or WPS, go to the sheet that holds the data, and save it again as "CSV UTF-8"
[exit 3]

$ zhaoshang report oracle/README.md
! zhaoshang: oracle/README.md:6: H001 required-column-missing: required columns were not found: Project; the header read is 'county, investment 亿元, paid-in 亿元, stage, started'
! hint: name these columns in the header; if they are there under unusual names, add a line to the settings: synonyms: {name: ["its name in the sheet"]}
[exit 3]
`).toHappen(folderWith({ 'notes.md': 'no ledger' }));
  });

  test('nothing is written when one of several inputs is missing', async () => {
    const { code, stdout } = await runLine('zhaoshang report oracle/ledger.csv missing.csv -f csv');
    expect([code, stdout]).toEqual([3, '']);
  });
});

describe('a header without the required columns', () => {
  const files = {
    'near.csv': '序号,County xyz,Remarks,项目的名称,总投资\n1,乐平市,x,甲,1\n',
    'far.csv': '甲,乙,丙\n1,2,3\n',
  };
  test('is shown as it stands, with what may be meant and the line that says so', async () => {
    await expect(`
$ zhaoshang report $DIR/near.csv
! zhaoshang: $DIR/near.csv:1: H001 required-column-missing: required columns were not found: Project, County; the header read is '序号, County xyz, Remarks, 项目的名称, 总投资'; B1 'County xyz' looks like County, D1 '项目的名称' looks like Project
! hint: name these columns in the header; if they are there under unusual names, add a line to the settings: synonyms: {county: ["County xyz"], name: ["项目的名称"]}
[exit 3]

$ LANG=zh_CN.UTF-8 zhaoshang report $DIR/near.csv
! zhaoshang: $DIR/near.csv:1：H001 required-column-missing：没有找到必需的列：项目名称、县区；读到的表头是“序号、County xyz、Remarks、项目的名称、总投资”；B1“County xyz”像是县区，D1“项目的名称”像是项目名称
! 提示：在表头写上这些列名；已有这一列但叫法特殊的，在设置文件中加一行：synonyms: {县区: ["County xyz"], 项目名称: ["项目的名称"]}
[exit 3]

$ zhaoshang report $DIR/far.csv
! zhaoshang: $DIR/far.csv:1: H001 required-column-missing: required columns were not found: Project, County, Investment; the header read is '甲, 乙, 丙'
! hint: name these columns in the header; if they are there under unusual names, add a line to the settings: synonyms: {name: ["its name in the sheet"]}
[exit 3]
`).toHappen(folderWith(files));
  });

  test('is understood after that line', async () => {
    const dir = folderWith(files);
    const config = folderWith({
      'z.yaml': 'synonyms: {county: ["County xyz"], 项目名称: ["项目的名称"]}\ninput-unit: 亿元\n',
    });
    const { code, stdout } = await runLine(
      `zhaoshang summary ${dir}/near.csv --config ${config}/z.yaml --measure projects`,
    );
    expect([code, stdout]).toEqual([0, '1\n']);
  });
});

describe('--encoding', () => {
  test('is found out, or as told', async () => {
    const found = await runLine('zhaoshang report jingdezhen/2021-10.csv -f csv');
    const told = await runLine('zhaoshang report jingdezhen/2021-10.csv -f csv --encoding gb18030');
    expect(told).toEqual(found);
    await expect(`
$ zhaoshang report jingdezhen/2021-10.csv --encoding utf-8
! zhaoshang: jingdezhen/2021-10.csv: F003 undecodable: line 1 has bytes that cannot be decoded (BE)
! hint: save the workbook again as "CSV UTF-8" instead of repairing the CSV; if the encoding is unusual, name it with --encoding
[exit 3]

$ zhaoshang report jingdezhen/2021-10.csv --encoding big5
! zhaoshang: jingdezhen/2021-10.csv:3: H001 required-column-missing: required columns were not found: Project, County, Investment; the header read is '唗瘍, 瓮ㄗ埶ㄘ, 砐醴晤瘍, 砐醴靡備, 芘訧源, 懂埭華, 囀訧/俋訧, 莉珛, 莉珛蟈遠誹, 桸妀源宒, 衪祜濬倰, 軞芘訧, 嘐隅訧莉芘訧, 善弇訧踢, 埮, 埮魂雄, 蛁聊, 埮隅羲馱, 羲馱, 芘莉, 輛桯, 啎數爛莉硉, 啎數阭彶, 啎數蚚馱, 孮等弇, 境萸鍰絳, 湔婓恀枙, 掘蛁'
! hint: the file is probably not in big5: leave out --encoding, and the encoding is found out
[exit 3]

$ LANG=zh_CN.UTF-8 zhaoshang report oracle/ledger.csv --encoding latin1
! zhaoshang: --encoding 不接受“latin1”
! 提示：可用：utf-8、gb18030、utf-16le、utf-16be、big5
[exit 2]
`).toHappen();
  });
});

describe('settings', () => {
  test('are found beside the ledger, or above it', async () => {
    const dir = folderWith({ 'may.csv': MAY, 'zhaoshang.yaml': 'output-unit: 万元\nlanguage: zh\n' });
    const { stdout } = await runLine(`zhaoshang summary ${dir}/may.csv`);
    expect(stdout).toContain('投资总额15000万元');
    expect((await runLine(`zhaoshang summary ${dir}`)).stdout).toContain('投资总额15000万元');
    expect((await runLine(`zhaoshang summary ${dir}/may.csv --lang en --output-unit m`)).stdout).toContain(
      '¥150m',
    );
  });

  test('decide in which language failures are told, unless the command line does', async () => {
    const dir = folderWith({
      'may.csv': MAY,
      'unitless.csv': MAY.replace('亿元', ''),
      'zhaoshang.yaml': 'language: zh\n',
    });
    await expect(`
$ zhaoshang report $DIR/unitless.csv
! zhaoshang: $DIR/unitless.csv:2:D2：H004 money-unit-unknown：总投资“1.5”没有写明单位，不知道是亿元、万元还是元
! 提示：在列名里写明单位，如“总投资（亿元）”，或在表头上方加一行“单位：亿元”；也可以用 --input-unit 亿元 说明
[exit 3]

$ zhaoshang summary $DIR/may.csv --where 'foo>1'
! zhaoshang: --where：没有名为“foo”的字段
[exit 2]

$ zhaoshang summary $DIR/may.csv --where 'foo>1' --lang en
! zhaoshang: --where: there is no field called 'foo'
[exit 2]

$ zhaoshang rank $DIR/may.csv --group-by foo
! zhaoshang: --group-by 不接受“foo”
! 提示：可用：县区（园区）（county）、产业（industry）、招商方式（channel）、产业链环节（chain-role）、投资规模（size）、进展（stage）、签约月份（month）、签约季度（quarter）、签约年份（year）、责任领导（leader）、投资方（investor）、来源地（origin）、内资/外资（capital）、协议类型（agreement）、签约活动（event）、责任单位（department）、类别（group）
[exit 2]

$ zhaoshang report $DIR/may.csv --table foo
! zhaoshang: 这份报告没有名为“foo”的表
! 提示：可选：ranking、size、stage、month
[exit 2]

$ zhaoshang report $DIR/may.csv -o $DIR/missing/x.md
! zhaoshang: 无法写入 $DIR/missing/x.md：文件夹不存在
! 提示：请先建立该文件夹。
[exit 4]

$ zhaoshang list $DIR/may.csv --sort foo
! zhaoshang: --sort 不接受“foo”
! 提示：可用：序号（serial）、类别（group）、县区（county）、项目编号（code）、项目名称（name）、首谈单位（referrer）、首谈占比（referrer-share）、投资方（investor）、来源地（origin）、内资/外资（capital）、产业（industry）、产业链环节（chain-role）、招商方式（channel）、协议类型（agreement）、总投资（investment）、固定资产投资（fixed-investment）、到位资金（paid-in）、签约日期（signed）、签约活动（event）、注册日期（registered）、约定开工日期（agreed-start）、开工日期（started）、投产日期（operating）、竣工日期（completed）、终止日期（terminated）、进展（stage）、预计年产值（output）、预计税收（tax）、预计用工（jobs）、用地（land）、责任单位（department）、责任领导（leader）、存在问题（problem）、备注（remark）、地市（city）、报告日（report-day）
[exit 2]

$ zhaoshang check $DIR/may.csv --select foo
! zhaoshang: 没有代码或名称为“foo”的规则
! 提示：用 zhaoshang explain --all 查看全部规则
[exit 2]

$ zhaoshang normalize $DIR/may.csv $DIR/unitless.csv
! zhaoshang: normalize 每次只整理一个台账，这里有2个
! 提示：请逐个整理
[exit 2]
`).toHappen(dir);
  });

  test('that are wrong are told with their place', async () => {
    const dir = folderWith({
      'key.yaml': 'city: 景德镇市\nroundng: half-up\n',
      'value.yaml': 'city: 景德镇市\ndigits: 9\n',
      'syntax.yaml': 'city: [景德镇市\ndigits: 2\n',
      'may.csv': MAY,
    });
    await expect(`
$ LANG=zh_CN.UTF-8 zhaoshang report $DIR/may.csv --config $DIR/key.yaml
! zhaoshang: $DIR/key.yaml:2:1: 设置文件中没有“roundng”这个键，是否想写“rounding”？
[exit 2]

$ zhaoshang report $DIR/may.csv --config $DIR/key.yaml -f json
! zhaoshang: $DIR/key.yaml:2:1: unknown key "roundng" in the settings file; did you mean "rounding"?
[exit 2]

$ zhaoshang report $DIR/may.csv --config $DIR/value.yaml
! zhaoshang: $DIR/value.yaml:2:9: digits should be a whole number from 0 to 6, but is "9"
[exit 2]

$ LANG=zh_CN.UTF-8 zhaoshang report $DIR/may.csv --config $DIR/syntax.yaml
! zhaoshang: $DIR/syntax.yaml:2:1: 缩进不对，或括号没有闭合
[exit 2]

$ zhaoshang report $DIR/may.csv --config $DIR/none.yaml
! zhaoshang: cannot read $DIR/none.yaml: there is no such file or folder
! hint: Check the path and the spelling of the name.
[exit 2]

$ zhaoshang report $DIR/may.csv --config $DIR/sub/zhaoshang.yaml
! zhaoshang: cannot read $DIR/sub/zhaoshang.yaml: there is no such file or folder
! hint: Check the path and the spelling of the name.
[exit 2]

$ LANG=zh_CN.UTF-8 zhaoshang report $DIR/may.csv --config $DIR
! zhaoshang: 无法读取 $DIR：这是文件夹，不是文件
[exit 2]
`).toHappen(dir);
  });

  test('in the folder of the ledger that are wrong are told as well', async () => {
    const dir = folderWith({ 'may.csv': MAY, 'zhaoshang.yaml': 'unit: 万元\n' });
    const { code, stdout, stderr } = await runLine(`zhaoshang report ${dir}/may.csv`);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('zhaoshang.yaml:1:1: unknown key "unit"');
  });
});

describe('the day of the report', () => {
  const ROWS =
    '县区,项目名称,总投资(亿元),签约日期\n乐平市,甲项目,10,2021-09-16\n乐平市,乙项目,5,2021-10-08\n';

  test.each([
    ['2021-09.csv', ROWS, '2021-09-30', 'file-name'],
    ['a.csv', `2021年9月台账,,,\n${ROWS}`, '2021-09-30', 'sheet'],
    ['b.csv', `景德镇市2021年1-9月招商引资项目台账,,,\n${ROWS}`, '2021-09-30', 'sheet'],
    ['2021年1-9月.csv', ROWS, '2021-09-30', 'file-name'],
    ['c.csv', `统计时间：2021年1月1日至10月10日,,,\n${ROWS}`, '2021-10-10', 'sheet'],
    ['2021-10.csv', ROWS, '2021-10-08', 'last-day'],
    ['2021-08.csv', '县区,项目名称,总投资(亿元)\n乐平市,甲项目,10\n', '2021-08-31', 'file-name'],
    ['d.csv', ROWS, '2021-10-08', 'last-day'],
    ['e.csv', '县区,项目名称,总投资(亿元)\n乐平市,甲项目,10\n', null, 'none'],
  ])('%s', async (file, text, day, from) => {
    const dir = folderWith({ [file]: text });
    const { stdout } = await runLine(`zhaoshang summary ${dir}/${file} -f json`);
    const { asOf, asOfFrom } = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
    expect([asOf, asOfFrom]).toEqual([day, from]);
  });

  test('of a sheet that states a month and one that states nothing: not known where no row has a day', async () => {
    const text = '县区,项目名称,总投资(亿元)\n乐平市,甲项目,10\n';
    const dir = folderWith({ '2021-08.csv': text, 'a.csv': text });
    const { stdout } = await runLine(`zhaoshang summary ${dir} -f json`);
    expect(JSON.parse(stdout)).toMatchObject({ asOf: null, asOfFrom: 'none' });
  });
});
