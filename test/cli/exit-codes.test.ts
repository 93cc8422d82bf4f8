import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from './child.ts';
import { folderWith, runLine } from './run-line.ts';

const FORMATS = ['terminal', 'markdown', 'csv', 'json'];

const HEAD = '县区,项目编号,项目名称,总投资(亿元),签约日期,开工日期,进展\n';
const WARNING = `${HEAD}乐平市,A1,甲项目,1.5,2021-05-06,2021-11-30,在建\n`;

describe.each(['report', 'rank', 'list'])('%s ends the same in every format', (command) => {
  test.each([
    ['jingdezhen/2021-10.csv', 0],
    ['oracle/ledger.csv', 1],
    ['oracle/ledger.csv --fail-on never', 0],
    ['oracle/ledger.csv --fail-on warning', 1],
    ['oracle/ledger.csv --digits 9', 2],
    ['oracle/ledger.csv --config oracle/ledger.csv', 2],
    ['missing.csv', 3],
    ['ledgers/amounts-no-unit/ledger.csv', 3],
    ['ledgers/empty-file/ledger.csv', 3],
    ['oracle/ledger.csv -o missing/report.md', 4],
  ])('%s: %i', async (rest, code) => {
    for (const format of FORMATS) {
      const ran = await runLine(`zhaoshang ${command} ${rest} -f ${format}`);
      expect([format, ran.code]).toEqual([format, code]);
      // Either a report or a message; both only where the report has no room for what is wrong.
      const remarks = format === 'csv' && rest.startsWith('oracle/');
      expect([ran.stdout === '', ran.stderr.startsWith('zhaoshang: ')]).toEqual([
        code > 1,
        code > 1 || remarks,
      ]);
    }
  });
});

describe('--fail-on', () => {
  // A warning: what happened after the day of the report. A note: the counties of the seed case stand in merged cells.
  test.each([
    ['$DIR/ledger.csv --as-of 2021-10-29', { error: 0, warning: 1, note: 1, never: 0 }],
    ['jingdezhen/2021-10.csv', { error: 0, warning: 0, note: 1, never: 0 }],
    ['oracle/ledger.csv', { error: 1, warning: 1, note: 1, never: 0 }],
    ['jingdezhen/2021-10-tidy.csv', { error: 0, warning: 0, note: 0, never: 0 }],
  ])('%s', async (ledger, expected) => {
    const dir = folderWith({ 'ledger.csv': WARNING });
    for (const [severity, code] of Object.entries(expected)) {
      for (const command of ['report', 'rank', 'summary', 'list', 'summary --measure projects']) {
        const line = `zhaoshang ${command} ${ledger.replace('$DIR', dir)} --fail-on ${severity}`;
        expect([command, severity, (await runLine(line)).code]).toEqual([command, severity, code]);
      }
    }
  });
});

describe('-o', () => {
  test('writes every format by its ending, and nothing to standard output', async () => {
    const dir = folder();
    const names = ['r.md', 'r.csv', 'r.json', 'r.txt'];
    const { code, stdout, stderr } = await runLine(
      `zhaoshang report jingdezhen/2021-10.csv ${names.map((name) => `-o ${dir}/${name}`).join(' ')}`,
    );
    expect([code, stdout, stderr]).toEqual([0, '', '']);
    for (const [index, format] of ['markdown', 'csv', 'json', 'terminal'].entries()) {
      const shown = await runLine(`zhaoshang report jingdezhen/2021-10.csv -f ${format}`);
      expect(readFileSync(join(dir, names[index] ?? ''), 'utf8')).toBe(shown.stdout);
    }
  });

  test('with findings writes too, and says so by its exit code', async () => {
    const dir = folder();
    expect(await runLine(`zhaoshang rank oracle/ledger.csv -o ${dir}/r.json`)).toEqual({
      code: 1,
      stdout: '',
      stderr: '',
    });
    expect(readdirSync(dir)).toEqual(['r.json']);
  });

  test('replaces an old report', async () => {
    const dir = folder();
    writeFileSync(join(dir, 'r.csv'), 'old\n');
    await runLine(`zhaoshang list oracle/ledger.csv --columns code -o ${dir}/r.csv`);
    expect(readFileSync(join(dir, 'r.csv'), 'utf8')).toBe('code\r\nP1\r\nP2\r\nP3\r\nP4\r\nP5\r\nP6\r\n');
  });
});
