import { eastAsianWidth } from 'get-east-asian-width';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Column, Row } from '../../src/reports/report.ts';
import { EN, hostileReport, rendered, reportOf, SMALL, ZH } from './reports.ts';

/** Columns a line takes, worked out apart from the code under test. */
function widthOf(line: string): number {
  return [...line.replace(/\p{M}/gu, '')].reduce(
    (sum, each) => sum + eastAsianWidth(each.codePointAt(0) ?? 0),
    0,
  );
}

const column = (key: string, kind: Column['kind'], importance: number): Column => ({
  key,
  label: { zh: key, en: key },
  kind,
  importance,
});

const NAME = '年产30万吨新能源电解液溶剂及配套锂电材料一体化生产基地项目';

describe('the width of the terminal', () => {
  test.each([200, 80, 60, 40])('no line is longer than %i columns', async (width) => {
    for (const report of [SMALL, hostileReport()]) {
      for (const style of [ZH, EN]) {
        const text = await rendered('terminal', report, { ...style, width });
        expect(text.split('\n').filter((line) => widthOf(line) > width)).toEqual([]);
      }
    }
  });

  test('the least important columns go, and the table says so', async () => {
    const columns = [column('县区', 'text', 1), column('项目数', 'count', 3), column('投资额', 'amount', 2)];
    const report = reportOf(columns, [['乐平市', 7, 24_650_000_000]]);
    const text = await rendered('terminal', report, { ...ZH, width: 18 });
    expect(text.split('\n').slice(5, 12)).toEqual([
      '县区    投资额',
      '──────────────',
      '乐平市  246.50',
      '未显示：项目数（终',
      '  端宽度不足，可用',
      '  -o projects.csv',
      '  或管道输出查看全',
    ]);
  });

  test('long words are cut only where numbers would be lost, and never in a pipe', async () => {
    const columns = [column('项目', 'text', 1), column('投资额', 'amount', 2)];
    const report = reportOf(columns, [[NAME, 12_000_000_000]]);
    expect(await rendered('terminal', report, { ...ZH, width: 40 })).toContain(
      '年产30万吨新能源电解液溶剂及配…   120.00\n',
    );
    expect(await rendered('terminal', report, ZH)).toContain(`${NAME}  120.00\n`);
  });

  test('bars take the room of the longest, shrink with the room that is left, and are left out where there is none', async () => {
    const columns = [column('产业', 'text', 1), column('占比', 'share', 1)];
    const report = reportOf(columns, [['陶瓷', { numerator: 1, denominator: 2 }]]);
    expect(await rendered('terminal', report, { ...ZH, width: 26 })).toContain('陶瓷  50.00%  ██████████\n');
    expect(await rendered('terminal', report, { ...ZH, width: 20 })).toContain('陶瓷  50.00%  ██████\n');
    expect(await rendered('terminal', report, { ...ZH, width: 16 })).toContain('陶瓷  50.00%\n');
    expect(await rendered('terminal', report, ZH)).toContain('陶瓷  50.00%  ██████████\n');
  });
});

describe('columns', () => {
  test('Chinese, Latin and full-width text stand in line', async () => {
    const names = ['乐平市', 'Leping', 'ＡＢ', '𠮷野', 'e\u0301tat', '—'];
    const columns = [column('县区', 'text', 1), column('项目数', 'count', 1)];
    const text = await rendered(
      'terminal',
      reportOf(
        columns,
        names.map((name) => [name, 7]),
      ),
      ZH,
    );
    const lines = text.split('\n').filter((line) => line.endsWith(' 7'));
    expect(lines.map(widthOf)).toEqual(names.map(() => 14));
  });

  test('digits stand in line whether a total lacks projects or not', async () => {
    const columns = [column('县区', 'text', 1), column('投资额', 'total', 1)];
    const rows: readonly Row[] = [
      ['甲', { amount: 100_000_000, missing: 0 }],
      ['乙', { amount: 1_230_000_000, missing: 2 }],
      ['丙', { amount: null, missing: 1 }],
    ];
    expect((await rendered('terminal', reportOf(columns, rows), ZH)).split('\n').slice(2)).toEqual([
      '县区排名  单位：亿元',
      '县区  投资额',
      '────────────',
      '甲     1.00',
      '乙    12.30*',
      '丙        —',
      '* 未含：投资额部分项目（空白或无法读取）',
      '',
    ]);
  });

  test('rows that stream and grow wider stay whole', async () => {
    const columns = [column('项目', 'text', 1), column('投资额', 'amount', 1)];
    const early: readonly Row[] = Array.from({ length: 300 }, () => ['短', 100_000_000]);
    const late: readonly Row[] = Array.from({ length: 300 }, () => [NAME, 1_234_500_000_000]);
    const rows = async function* () {
      yield early;
      yield late;
    };
    const piped = await rendered('terminal', reportOf(columns, rows()), ZH);
    expect(piped).toContain('短      1.00\n');
    expect(piped).toContain(`${NAME}  12345.00\n`);
    // A number is never cut, even if it makes the line too long.
    const narrow = await rendered('terminal', reportOf(columns, rows()), { ...ZH, width: 20 });
    expect(narrow).toContain('\n年…   12345.00\n');
  });
});

describe('colours', () => {
  test('none unless asked for', async () => {
    expect(await rendered('terminal', SMALL, { ...ZH, width: 80 })).not.toContain('\u001B');
  });

  test('change nothing but colours', async () => {
    const plain = await rendered('terminal', SMALL, { ...ZH, width: 80 });
    const coloured = await rendered('terminal', SMALL, { ...ZH, width: 80, colours: true });
    expect(coloured).toContain('  \u001B[31m错误\u001B[39m C102 amount-range  ');
    expect(coloured).toContain('  \u001B[2m提示\u001B[22m F004 encoding-guessed  ');
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });
});
