import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/render/display-width.ts';
import { runLine } from './run-line.ts';

const COMMANDS = ['', 'report', 'rank', 'summary', 'list', 'check', 'explain', 'inspect', 'normalize'];

describe('help', () => {
  test('nobody asked for goes to standard error', async () => {
    const { code, stdout, stderr } = await runLine('zhaoshang');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe((await runLine('zhaoshang --help')).stdout);
    expect(stderr).toContain('Usage: zhaoshang');
  });

  test.each(COMMANDS)('of %s, asked for in any way', async (command) => {
    const asked = await runLine(`zhaoshang ${command} --help`);
    expect(asked).toMatchObject({ code: 0, stderr: '' });
    expect(await runLine(`zhaoshang ${command} -h`)).toEqual(asked);
    expect(await runLine(`zhaoshang help ${command}`)).toEqual(asked);
  });

  test.each(COMMANDS)('of %s is at most 100 columns wide', async (command) => {
    for (const language of ['zh', 'en']) {
      const { stdout } = await runLine(`zhaoshang ${command} --help --lang ${language}`);
      const wide = stdout.split('\n').filter((line) => displayWidth(line) > 100);
      expect(wide).toEqual([]);
    }
  });

  test.each(COMMANDS)('of %s stands in columns', async (command) => {
    for (const language of ['zh', 'en']) {
      const { stdout } = await runLine(`zhaoshang ${command} --help --lang ${language}`);
      const starts = [...stdout.matchAll(/^( {2}-{1,2}\S.*? {2,})\S/gm)].map(([, before = '']) =>
        displayWidth(before),
      );
      expect(starts.length).toBeGreaterThan(1);
      expect(new Set(starts).size).toBe(1);
    }
  });

  test.each(COMMANDS)('of %s in Chinese speaks Chinese', async (command) => {
    const { stdout } = await runLine(`LANG=zh_CN.UTF-8 zhaoshang ${command} --help`);
    expect(stdout).not.toMatch(/\b(?:Usage|Options|Arguments|Commands|files|options)\b/);
    const mute = stdout.split('\n').filter((line) => /^ {2}-/.test(line) && !/\p{Script=Han}/u.test(line));
    expect(mute).toEqual([]);
    expect(stdout).toMatch(/^用法：zhaoshang/);
    expect(stdout).not.toContain('配置');
  });

  test.each([
    [
      'en',
      68,
      'Exit codes: 0 done; 1 the data has errors; 2 usage or settings;\n            3 input cannot be read;',
    ],
    ['zh', 60, '退出码：0 完成；1 数据有错误；2 用法或设置有误；\n        3 输入无法读取；'],
  ])('breaks the exit codes between them: %s', async (language, terminal, text) => {
    const { stdout } = await runLine(`zhaoshang check --help --lang ${language}`, { terminal });
    expect(stdout).toContain(text);
  });

  test('lists every command', async () => {
    const { stdout } = await runLine('zhaoshang --help');
    for (const command of COMMANDS) expect(stdout).toContain(command);
  });
});

describe('help names what options take', () => {
  test.each([
    ['report', ['Measures']],
    ['rank', ['Measures', 'Groupings']],
    ['summary', ['Measures']],
    ['list', []],
  ])('%s', async (command, titles) => {
    const { stdout } = await runLine(`zhaoshang ${command} --help`);
    expect([...stdout.matchAll(/^(Measures|Groupings)/gm)].map(([title]) => title)).toEqual(titles);
  });

  test.each(COMMANDS.filter((command) => !['', 'explain'].includes(command)))(
    'tables that %s has',
    async (command) => {
      const { stdout } = await runLine(`zhaoshang ${command} --help`, { terminal: 100 });
      const names = /only this table, such as (.*)/.exec(stdout)?.[1]?.split(' or ') ?? [];
      expect(names).not.toEqual([]);
      for (const name of names) {
        const line = `zhaoshang ${command} oracle/ledger.csv -f csv --table ${name} --fail-on never`;
        expect(await runLine(line)).toMatchObject({ code: 0 });
      }
    },
  );

  test('in both languages, within the width of the terminal', async () => {
    const english = await runLine('zhaoshang rank --help');
    expect(english.stdout).toContain(`Measures, beside the rates of the settings:
  projects, investment,`);
    expect(english.stdout).toContain('fixed-investment');
    const chinese = await runLine('LANG=zh_CN.UTF-8 zhaoshang rank --help', { terminal: 60 });
    expect(chinese.stdout).toContain(`排名对象：
  县区（园区） county、产业 industry、招商方式 channel、
  产业链环节 chain-role、`);
  });

  test.each(['--help', 'check --help', 'explain --all', 'report oracle/ledger.csv --by x', 'list none.csv'])(
    '%s keeps within the width of the terminal, notes and hints included',
    async (words) => {
      for (const language of ['zh', 'en']) {
        const line = `zhaoshang ${words} --lang ${language}`;
        const [narrow, pipe] = [await runLine(line, { terminal: 60 }), await runLine(line)];
        const shown = `${narrow.stdout}${narrow.stderr}`;
        expect(shown.split('\n').filter((each) => displayWidth(each) > 60)).toEqual([]);
        expect(shown.replaceAll(/\s/g, '')).toBe(`${pipe.stdout}${pipe.stderr}`.replaceAll(/\s/g, ''));
      }
    },
  );
});
