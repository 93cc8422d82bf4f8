import { Command, CommanderError } from '@commander-js/extra-typings';
import { visibleText } from '../domain/visible.ts';
import type { Language, Text } from '../domain/text.ts';
import { displayWidth } from '../render/display-width.ts';
import { wrap } from '../render/wrap.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';
import type { Call, Command as CommandParts } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { failureOf } from './failure-of.ts';
import { notUnderstood } from './failures-usage.ts';
import { exitCodesText, HELP, namesText } from './help-texts.ts';
import type { LanguageChoice } from './language.ts';
import { loadSettings } from './load-settings.ts';
import { addOptions, nameOf, readOptions } from './option.ts';
import { COMMON_OPTIONS } from './options/common-options.ts';
import { CONFIG } from './options/reading-options.ts';
import { Profile } from './profile.ts';
import { writeOut, writeText } from './streams.ts';
import type { World } from './world.ts';

/** All commands, in the order of the help. A run pays only for the code of the command that it names. */
export const COMMANDS: readonly (readonly [name: string, load: () => Promise<CommandParts>])[] = [
  ['report', async () => (await import('./commands/report.ts')).report],
  ['rank', async () => (await import('./commands/rank.ts')).rank],
  ['summary', async () => (await import('./commands/summary.ts')).summary],
  ['list', async () => (await import('./commands/list.ts')).list],
  ['check', async () => (await import('./commands/check.ts')).check],
  ['explain', async () => (await import('./commands/explain.ts')).explain],
  ['inspect', async () => (await import('./commands/inspect.ts')).inspect],
  ['normalize', async () => (await import('./commands/normalize.ts')).normalize],
];

/** The command that comes first, but for options of every command; else all, since help and complaints speak of all. */
async function commandsFor(args: readonly string[]): Promise<readonly CommandParts[]> {
  const first = args.find((arg, index) => !isCommon(arg) && !takesWord(args[index - 1]));
  const named = COMMANDS.filter(([name]) => name === first);
  return Promise.all((named.length > 0 ? named : COMMANDS).map(([, load]) => load()));
}

function isCommon(arg: string): boolean {
  return COMMON_OPTIONS.some(({ flags }) => arg.split('=')[0] === nameOf(flags));
}

function takesWord(arg: string | undefined): boolean {
  return COMMON_OPTIONS.some(({ flags }) => arg === nameOf(flags) && flags.includes('<'));
}

/** Runs a command line. @returns the exit code @throws Failure */
export async function runProgram(
  args: readonly string[],
  world: World,
  choice: LanguageChoice,
  version: string,
): Promise<number> {
  const language = choice.current;
  const say = (text: Text): string => text[language];
  const helpWidth = Math.min(100, world.stdout.columns ?? 100);
  let code: number = EXIT.done;
  let output = '';
  let complaint = '';
  const program = new Command('zhaoshang')
    .description(say(HELP.description))
    .version(version, '-V, --version', say(HELP.version))
    .helpOption('-h, --help', say(HELP.help))
    .helpCommand('help [command]', say(HELP.help))
    .configureOutput({
      writeOut: (text) => void (output += withoutGap(text)),
      writeErr: (text) => void (complaint += withoutGap(text)),
    })
    .configureHelp({
      displayWidth,
      helpWidth,
      // Commander breaks lines at blanks only, of which Chinese has none.
      ...(world.stdout.isTTY === true ? { boxWrap } : {}),
      styleTitle: (title) => titleIn(title, language),
      subcommandTerm: (command) => command.name(),
    })
    .usage(say(HELP.usage))
    .exitOverride();
  // Known in front of the command too, where words that hold for every command are often written.
  addOptions(program as unknown as Command, COMMON_OPTIONS, say);
  for (const parts of await commandsFor(args)) {
    const { name, text, argument, options, lists = [] } = parts;
    const { flags, text: meaning } = argument ?? { flags: say(HELP.filesUsage), text: HELP.files };
    const command = program
      .command(name)
      .description(say(text))
      .usage(`${say(HELP.options)} ${flags}`)
      .argument(flags, say(meaning))
      .helpOption('-h, --help', say(HELP.help));
    addOptions(command as unknown as Command, [...options, ...COMMON_OPTIONS], say);
    const named = (): string => lists.map((list) => `\n${namesText(list, language, helpWidth)}\n`).join('');
    command.addHelpText('after', () => `${named()}\n${exitCodesText(language, helpWidth)}`);
    command.action(async () => {
      code = await runCommand(parts, command.optsWithGlobals(), {
        paths: command.args,
        world,
        language: choice,
      });
    });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const isHelp = error.code === 'commander.help';
    if (error.exitCode !== 0 && !isHelp) throw notUnderstood(error);
    if (isHelp && output === '') {
      await writeText(world.stderr, visibleText(complaint)); // help that nobody asked for
      return EXIT.usage;
    }
  }
  if (output !== '') await writeText(world.stdout, visibleText(output));
  return code;
}

/** Runs the command that was named. @param given its options, as commander hands them over @throws Failure */
async function runCommand(
  { argument, options, action }: CommandParts,
  given: Parameters<typeof readOptions>[1],
  { paths, world, language }: Pick<Call, 'paths' | 'world' | 'language'>,
): Promise<number> {
  const profile = new Profile(world.now);
  profile.mark('start');
  const common = readOptions(COMMON_OPTIONS, given);
  const settings =
    argument === undefined
      ? await loadSettings(readOptions([CONFIG], given).config, paths[0] ?? null)
      : DEFAULT_SETTINGS;
  language.settleBy(settings.language);
  try {
    const code = await action({ paths, settings, world, language, profile }, readOptions(options, given));
    profile.mark('write');
    if (common.profile) await writeOut(world.stderr, profile.text());
    return code;
  } catch (error) {
    throw failureOf(error);
  }
}

function titleIn(title: string, language: Language): string {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': '用法：',
    'Arguments:': '参数：',
    'Options:': '选项：',
    'Commands:': '命令：',
  };
  return language === 'zh' ? (titles[title] ?? title) : title;
}

/** Commander sets a blank behind the title of the usage, where Chinese has a wide colon already. */
function withoutGap(help: string): string {
  return help.replace(/^用法： /m, '用法：');
}

function boxWrap(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrap(line, width))
    .join('\n');
}
