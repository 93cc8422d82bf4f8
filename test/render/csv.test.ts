import { describe, expect, test } from 'vitest';
import { Failure } from '../../src/domain/failure.ts';
import { OUTPUT_UNITS } from '../../src/render/output-unit.ts';
import { tableNames } from '../../src/render/tables.ts';
import type { Column, Value } from '../../src/reports/report.ts';
import { EN, rendered, reportOf, SMALL, ZH } from './reports.ts';

/** The lines of a table with one column and one row. */
async function cell(kind: Column['kind'], value: Value, style = ZH): Promise<readonly string[]> {
  const columns = [{ key: 'investment', label: { zh: '投资额', en: 'Investment' }, kind, importance: 1 }];
  return (await rendered('csv', reportOf(columns, [[value]]), style)).split('\r\n').slice(0, -1);
}

describe('text that a spreadsheet could take for a formula', () => {
  const cases: readonly (readonly [text: string, written: string])[] = [
    ['=1+1', "'=1+1"],
    ['+86 798', "'+86 798"],
    ['-2+3', "'-2+3"],
    ['-', '-'],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['\n=1', `"'\n=1"`],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠A', "'＠A"],
    ['-100.50', '-100.50'],
    ['+5', '+5'],
    ['乐平市=1', '乐平市=1'],
    ['两行\n文字', '"两行\n文字"'],
    ['a,"b"', '"a,""b"""'],
    ['', '""'],
  ];
  test.each(cases)('%j becomes %j', async (text, written) => {
    expect((await cell('text', text)).slice(1)).toEqual([written]);
  });

  test('headers too', async () => {
    const columns = [{ key: '=x', label: { zh: '=x', en: '=x' }, kind: 'text', importance: 1 }] as const;
    for (const style of [ZH, EN]) expect(await rendered('csv', reportOf(columns, []), style)).toBe("'=x\r\n");
  });
});

describe('values', () => {
  const cases: readonly (readonly [
    kind: Column['kind'],
    value: Value,
    style: typeof ZH,
    lines: readonly string[],
  ])[] = [
    ['amount', 1_234_567_891, ZH, ['投资额(亿元)', '12.34567891']],
    ['amount', 1_234_567_891, EN, ['investment (¥bn)', '1.234567891']],
    ['amount', 1_234_567_891, { ...ZH, digitsAsked: true }, ['投资额(亿元)', '12.35']],
    ['amount', 1_234_567_891, { ...EN, unit: OUTPUT_UNITS.yuan }, ['investment (yuan)', '1234567891']],
    ['amount', 1_234_567_891, { ...EN, unit: OUTPUT_UNITS.万元 }, ['investment (万元)', '123456.7891']],
    ['amount', null, ZH, ['投资额(亿元)', '""']],
    ['mean', { sum: 100, count: 3 }, { ...ZH, unit: OUTPUT_UNITS.万元 }, ['投资额(万元)', '0.0033']],
    ['total', { amount: 0, missing: 0 }, ZH, ['投资额(亿元),投资额未计入项目数', '0,0']],
    ['total', { amount: null, missing: 3 }, ZH, ['投资额(亿元),投资额未计入项目数', ',3']],
    ['total', null, EN, ['investment (¥bn),investment missing', ',']],
    ['rate', { numerator: 25, denominator: 33 }, ZH, ['投资额(%),投资额分子,投资额分母', '75.76,25,33']],
    ['share', null, EN, ['investment (%),investment numerator,investment denominator', ',,']],
    ['day', 20211029, ZH, ['投资额', '2021-10-29']],
    ['term', { key: 'started', label: { zh: '开工', en: 'started' } }, ZH, ['投资额', '开工']],
  ];
  test.each(cases)('%s %j', async (kind, value, style, lines) => {
    expect(await cell(kind, value, style)).toEqual(lines);
  });
});

describe('the table', () => {
  const two = {
    ...SMALL,
    sections: [...SMALL.sections, ...reportOf([], [], { path: ['breakdowns', 'industry'] }).sections],
  };

  test('is known by the last part of its path, the first one unless another is named', async () => {
    expect(tableNames(two)).toEqual(['ranking', 'industry']);
    expect(await rendered('csv', two, { ...ZH, table: 'ranking' })).toBe(await rendered('csv', two, ZH));
  });

  test('that is not there is a usage failure which names the others', async () => {
    const failure = new Failure(
      'usage',
      { zh: '这份报告没有名为“x”的表', en: 'this report has no table called "x"' },
      { zh: '可选：ranking、industry', en: 'choose one of ranking, industry' },
    );
    await expect(rendered('csv', two, { ...ZH, table: 'x' })).rejects.toEqual(failure);
  });
});

test('rows are as long as they are', async () => {
  const columns = ['a', 'b'].map((key) => ({
    key,
    label: { zh: key, en: key },
    kind: 'text' as const,
    importance: 1,
  }));
  const rows = [['1', '2'], ['3'], ['4', '', '=6'], ['', '7']];
  expect(await rendered('csv', reportOf(columns, rows), ZH)).toBe("a,b\r\n1,2\r\n3\r\n4,,'=6\r\n,7\r\n");
});

test('a byte order mark comes first when asked for', async () => {
  expect(await rendered('csv', SMALL, { ...ZH, bom: true })).toBe(
    `\uFEFF${await rendered('csv', SMALL, ZH)}`,
  );
});
