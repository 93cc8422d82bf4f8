import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { explain } from '../../src/cli/commands/explain.ts';
import { summary } from '../../src/cli/commands/summary.ts';
import type { Command } from '../../src/cli/command.ts';
import { LanguageChoice } from '../../src/cli/language.ts';
import { keyOf, nameOf, readOptions } from '../../src/cli/option.ts';
import { CONFIG } from '../../src/cli/options/reading-options.ts';
import { Profile } from '../../src/cli/profile.ts';
import { COMMANDS } from '../../src/cli/program.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { run, worldOf } from './run.ts';

const LEDGER = join(fileURLToPath(new URL('../../fixtures/', import.meta.url)), 'oracle/ledger.csv');

const ALL = await Promise.all(COMMANDS.map(([, load]) => load()));

/** The options that a command looks at while it runs, by their names in code. @param given as commander hands them over */
async function lookedAt(command: Command, given: Record<string, string>): Promise<ReadonlySet<string>> {
  const looked = new Set<string>();
  const values = new Proxy(readOptions(command.options, given), {
    get(target, key, receiver): unknown {
      looked.add(String(key));
      return Reflect.get(target, key, receiver);
    },
  });
  const call = {
    paths: [command === explain ? 'C101' : LEDGER],
    settings: DEFAULT_SETTINGS,
    world: worldOf(),
    language: new LanguageChoice([], {}),
    profile: new Profile(() => 0),
  };
  await command.action(call, values);
  return looked;
}

test.each(ALL.map((command) => [command.name, command] as const))(
  '%s looks at each of its options',
  async (_, command) => {
    const looked = await lookedAt(command, {});
    // The settings are read before any other option.
    const own = command.options.filter((option) => option !== CONFIG).map(({ flags }) => keyOf(flags));
    expect(own.filter((key) => !looked.has(key))).toEqual([]);
  },
);

test('a number for a script looks at filters, units and digits as a report does', async () => {
  const looked = await lookedAt(summary, { measure: 'investment' });
  const without = summary.options.map(({ flags }) => keyOf(flags)).filter((key) => !looked.has(key));
  expect(without).toEqual(['config']);
});

test('every command is listed by its own name', () => {
  expect(ALL.map(({ name }) => name)).toEqual(COMMANDS.map(([name]) => name));
});

test('the help of every command names its options in their order', async () => {
  for (const { name, options } of ALL) {
    const { stdout } = await run([name, '--help']);
    const named = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option = '']) => option);
    const common = ['--lang', '--debug', '--profile', '--help'];
    expect(named).toEqual([...options.map(({ flags }) => nameOf(flags)), ...common]);
  }
});

test('help that is asked for in front of a command speaks of all commands, as a word that is none does', async () => {
  const all = await run(['--help']);
  expect(await run(['--help', 'report'])).toEqual(all);
  expect((await run(['lst', 'report'])).stderr).toContain('list');
  expect((await run(['--lang', 'zh', '--debug', 'report', '--help'])).stdout).toContain('月报');
});
