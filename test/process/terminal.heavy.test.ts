import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/render/display-width.ts';
import { installed } from './installed.ts';

const shell = installed();

const HAS_SCRIPT = existsSync('/usr/bin/script'); // runs a command on a terminal of its own
const COMMANDS = ['report', 'rank', 'list', 'summary'];
const ESCAPES = new RegExp(`${String.fromCodePoint(27)}\\[[\\d;]*m`, 'g');

/** What a terminal of so many columns gets, its line ends made plain. */
async function onTerminal(columns: number, command: string, env = 'TERM=xterm-256color'): Promise<string> {
  const { stdout } = await shell(
    `${env} SHELL=/bin/bash script -qec 'stty cols ${columns}; zhaoshang ${command}' /dev/null < /dev/null`,
  );
  return stdout.replaceAll(/\r+\n/g, '\n');
}

/** The header of a ranking on a terminal of so many columns. */
async function header(width: number): Promise<string> {
  const shown = await onTerminal(width, 'rank jingdezhen/2021-10.csv --lang en');
  return (
    shown
      .replaceAll(ESCAPES, '')
      .split('\n')
      .find((line) => /^\W*Rank\b/.test(line)) ?? ''
  );
}

describe.skipIf(!HAS_SCRIPT)('on a terminal', () => {
  test.each(COMMANDS)('%s keeps within 80 columns', async (command) => {
    for (const language of ['zh', 'en']) {
      const shown = await onTerminal(80, `${command} jingdezhen/2021-10.csv --lang ${language}`);
      expect(shown).toMatch(/33|LP-2021-001|乐平市/);
      const wide = shown
        .replaceAll(ESCAPES, '')
        .split('\n')
        .filter((line) => displayWidth(line) > 80);
      expect(wide).toEqual([]);
    }
  });

  test('a wider one shows more', async () => {
    expect(await header(140)).toContain('Expected tax');
    expect(await header(60)).not.toContain('Expected tax');
    expect(await header(60)).toContain('Investment');
  });

  test('colours stand there, and only there', async () => {
    const plain = await shell('zhaoshang report oracle/ledger.csv');
    expect(plain.stdout).not.toContain('\u001B');
    expect(await onTerminal(200, 'report oracle/ledger.csv')).toContain('\u001B[');
  });

  test.each([
    ['NO_COLOR', 'NO_COLOR=1 TERM=xterm-256color', ''],
    ['TERM=dumb', 'TERM=dumb', ''],
    ['--no-color', 'TERM=xterm-256color', '--no-color'],
  ])('%s takes them away and nothing else', async (_name, env, option) => {
    const coloured = await onTerminal(100, 'report oracle/ledger.csv');
    const plain = await onTerminal(100, `report oracle/ledger.csv ${option}`, env);
    expect(plain).not.toContain('\u001B');
    expect(plain).toBe(coloured.replaceAll(ESCAPES, ''));
  });

  test('an empty NO_COLOR does not', async () => {
    expect(await onTerminal(100, 'report oracle/ledger.csv', 'NO_COLOR= TERM=xterm')).toContain('\u001B[');
  });

  test('files and other formats get no colours and no width', async () => {
    for (const format of ['csv', 'json', 'markdown']) {
      const shown = await onTerminal(40, `report oracle/ledger.csv -f ${format}`);
      // A terminal shows what goes to standard error too.
      const { stdout, stderr } = await shell(`zhaoshang report oracle/ledger.csv -f ${format}`);
      const plain = stdout.replaceAll('\r\n', '\n');
      expect(shown.slice(0, plain.length)).toBe(plain);
      expect(shown.slice(plain.length).replaceAll(/\s+/g, ' ')).toBe(stderr.replaceAll(/\s+/g, ' '));
    }
  });

  test('a message does not disturb what is piped away', async () => {
    const shown = await onTerminal(80, 'report missing.csv -f csv | cat');
    expect(shown).toBe(
      'zhaoshang: cannot read missing.csv: there is no such file or folder\nhint: Check the path and the spelling of the name.\n',
    );
  });
});

describe('help', () => {
  test.each(['', 'report', 'check'])(
    '%s: at most 100 columns, in both languages, descriptions in one column',
    async (command) => {
      for (const language of ['zh', 'en']) {
        const { code, stdout, stderr } = await shell(`zhaoshang ${command} --help --lang ${language}`);
        expect([code, stderr]).toEqual([0, '']);
        const lines = stdout.split('\n');
        expect(lines.filter((line) => displayWidth(line) > 100)).toEqual([]);
        const starts = [...stdout.matchAll(/^( {2}-{1,2}\S.*? {2,})\S/gm)].map(([, before = '']) =>
          displayWidth(before),
        );
        expect(new Set(starts).size).toBe(1);
      }
    },
  );
});
