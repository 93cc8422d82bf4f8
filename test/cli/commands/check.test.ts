import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../child.ts';
import { MESSY } from '../messy-ledger.ts';
import { csvRows, folderWith, runLine } from '../run-line.ts';

const FORMATS = ['terminal', 'markdown', 'csv', 'json', 'jsonl', 'github'];

function messy(): string {
  return folderWith({ 'ledger.csv': MESSY });
}

describe('--select, --ignore, --severity', () => {
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

  test('does not send back what is accepted or ignored', async () => {
    const [dir, out] = [messy(), folder()];
    await runLine(`zhaoshang check ${dir}/ledger.csv --select P002 --rejects ${out}/r.csv`);
    expect(files(out)['r.csv']?.match(/,A\d,/g)).toEqual([',A3,']);
  });
});

describe('--baseline', () => {
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

    writeFileSync(join(dir, 'a.csv'), lines('16', '乐平市,丙项目,5,2021-03-05\n'));
    expect((await runLine(`zhaoshang check ${dir}/a.csv --baseline ${dir}/known.yaml`)).code).toBe(1);
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
});
