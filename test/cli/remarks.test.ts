import { describe, expect, test } from 'vitest';
import { folderWith, runLine } from './run-line.ts';

const HEAD = '县区,项目名称,总投资(亿元),签约日期,进展\n';
const TALKS = `${HEAD}乐平市,甲项目,1.5,2021-05-06,签约\n乐平市,乙项目,2,,在谈\n`;

describe('standard error says what the output has no room for', () => {
  test('nothing where the output says it', async () => {
    const dir = folderWith({ 'ledger.csv': TALKS });
    for (const rest of [
      'report oracle/ledger.csv',
      'report oracle/ledger.csv -f markdown',
      'report oracle/ledger.csv -f json',
      'summary oracle/ledger.csv -f json',
      'list oracle/ledger.csv',
      `report ${dir}/ledger.csv`,
      `report ${dir}/ledger.csv -f json`,
      'summary jingdezhen/2021-10.csv',
      'rank jingdezhen/2021-10.csv -f csv',
    ]) {
      expect([rest, (await runLine(`zhaoshang ${rest}`)).stderr]).toEqual([rest, '']);
    }
  });
});

test('a filter that nothing meets is said in every format', async () => {
  for (const command of ['report', 'rank', 'summary', 'list']) {
    for (const format of ['terminal', 'markdown', 'csv', 'json']) {
      const { code, stderr } = await runLine(
        `zhaoshang ${command} jingdezhen/2021-10.csv --county 没有 --stage 在建 -f ${format}`,
      );
      expect([command, format, code, stderr]).toEqual([
        command,
        format,
        0,
        'zhaoshang: no project meets --county 没有 --stage 在建\n',
      ]);
    }
  }
});

describe('a filtered report says its filter', () => {
  test.each(['report', 'rank', 'summary', 'list'])('in JSON: %s', async (command) => {
    const filter =
      '--county 乐平市 --county 浮梁 --industry 航空 --channel 飞地招商 --stage 在建 --signed 2021';
    const further = `--min-investment 1亿 --where 'jobs > 1'`;
    const line = `zhaoshang ${command} jingdezhen/2021-10.csv -f json`;
    expect(JSON.parse((await runLine(`${line} ${filter} ${further}`)).stdout).filter).toEqual([
      ...filter.split(/ (?=--)/),
      '--min-investment 1亿',
      '--where jobs > 1',
    ]);
    expect(JSON.parse((await runLine(line)).stdout)).not.toHaveProperty('filter');
  });

  test('cannot be made to say anything else', async () => {
    const { stdout, stderr } = await runLine(
      `zhaoshang list oracle/ledger.csv --county 'x\n\u001B[31m<b>y|z' --columns code`,
    );
    expect(stdout + stderr).not.toContain('\u001B');
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});

describe('what the ledger tells nothing of is left out for people', () => {
  const titles = async (line: string): Promise<readonly string[]> =>
    [...(await runLine(line)).stdout.matchAll(/^## (.*)$/gm)].map(([, title = '']) => title);

  test('breakdowns', async () => {
    const few = [
      'Totals',
      'County ranking by investment',
      'By size',
      'By stage',
      'By month signed',
      'Findings',
    ];
    expect(await titles('zhaoshang report oracle/ledger.csv -f markdown')).toEqual(few);
    expect(await titles('LANG=zh_CN.UTF-8 zhaoshang report jingdezhen/2021-10.csv -f markdown')).toEqual([
      '总计',
      '县区（园区）按投资总额排名',
      '按产业分',
      '按招商方式分',
      '按产业链环节分',
      '按投资规模分',
      '按进展分',
      '按签约月份分',
      '数据问题',
    ]);
    const { stdout } = await runLine('zhaoshang report oracle/ledger.csv -f json');
    expect(Object.keys(JSON.parse(stdout).breakdowns)).toEqual([
      'industry',
      'channel',
      'chainRole',
      'size',
      'stage',
      'month',
    ]);
    for (const table of ['industry', 'channel', 'chainRole']) {
      const csv = await runLine(`zhaoshang report oracle/ledger.csv -f csv --table ${table}`);
      expect([table, csv.code, csv.stdout.split('\r\n').length]).toEqual([table, 1, 3]);
    }
  });

  test('columns of a ranking', async () => {
    const { stdout } = await runLine('zhaoshang rank oracle/ledger.csv -f json');
    expect(JSON.parse(stdout).ranking.rows[0]).toMatchObject({ output: null, tax: null });
  });
});

test('a cell has one place in every command, also after a cell with a line break', async () => {
  const dir = folderWith({
    'a.csv': `${HEAD}乐平市,"甲\n项目",1.5,2021-05-06,签约\n乐平市,乙项目,5～6,2021-06-07,签约\n`,
  });

  const { stdout } = await runLine(`zhaoshang report ${dir}/a.csv`);
  expect(stdout).toContain(`${dir}/a.csv:3:C3  error C103`);
  const annotations = await runLine(`zhaoshang check ${dir}/a.csv --select C103 -f github`);
  expect(annotations.stdout).toContain('line=4,title=C3 C103');
});
