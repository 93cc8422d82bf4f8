import { Command, CommanderError } from '@commander-js/extra-typings';
import { visibleText } from '../domain/visible.ts';
import type { Language, Text } from '../domain/text.ts';
import { displayWidth } from '../render/display-width.ts';
import { wrap } from '../render/wrap.ts';
import { EXIT } from './exit-codes.ts';
import { notUnderstood } from './failures-usage.ts';
import {
  exitCodesText,
  GROUPING_NAMES,
  HELP,
  MEASURE_NAMES,
  namesText,
  type NameList,
} from './help-texts.ts';
import type { Tongue } from './language.ts';
import {
  addOptions,
  CHECK_OPTIONS,
  COMMON_OPTIONS,
  FILTER_OPTIONS,
  RANK_OPTIONS,
  READING_OPTIONS,
  type AnyOptions,
  type OptionText,
} from './options.ts';
import { FIGURE_OPTIONS, findingOutputOptions, outputOptions } from './output-options.ts';
import { languageOption } from './read-options.ts';
import { Profile } from './profile.ts';
import type { Run } from './run-report.ts';
import { writeOut, writeText } from './streams.ts';
import type { World } from './world.ts';

/** A command: what it is for, what it takes, and where its code is. */
interface CommandText {
  readonly name: string;
  readonly text: Text;
  /** What it reads; ledgers, when nothing is said. */
  readonly argument?: OptionText;
  readonly options: readonly OptionText[];
  /** The names that some of its options take, listed below them. */
  readonly lists?: readonly NameList[];
  readonly load: () => Promise<(run: Run) => Promise<number>>;
}

const COMMANDS: readonly CommandText[] = [
  {
    name: 'report',
    text: {
      zh: '月报：总计、县区排名、分类汇总、数据问题',
      en: 'the monthly report: totals, ranking of the counties, breakdowns',
    },
    options: [
      ...READING_OPTIONS,
      ...FILTER_OPTIONS,
      ...RANK_OPTIONS,
      ...outputOptions('ranking', 'industry'),
      ...FIGURE_OPTIONS,
    ],
    lists: [MEASURE_NAMES],
    load: async () => (await import('./commands/all.ts')).report,
  },
  {
    name: 'rank',
    text: { zh: '按任一指标排名', en: 'a ranking by any measure' },
    options: [
      [
        '--group-by <grouping>',
        {
          zh: '排名对象：county（默认）、industry、channel、leader、investor、month 等',
          en: 'what is ranked: county (default), industry, channel, leader, investor, month …',
        },
      ],
      ...RANK_OPTIONS,
      ...READING_OPTIONS,
      ...FILTER_OPTIONS,
      ...outputOptions('ranking'),
      ...FIGURE_OPTIONS,
    ],
    lists: [MEASURE_NAMES, GROUPING_NAMES],
    load: async () => (await import('./commands/all.ts')).rank,
  },
  {
    name: 'summary',
    text: { zh: '一段可直接粘贴的文字，或一个数', en: 'one paragraph for pasting, or one number' },
    options: [
      [
        '--measure <measure>',
        {
          zh: '只输出这个指标的数，例如 start-rate；金额未指定单位时以元计',
          en: 'print only the number of this measure, such as start-rate; amounts in yuan unless told',
        },
      ],
      ...READING_OPTIONS,
      ...FILTER_OPTIONS,
      ...outputOptions('totals'),
      ...FIGURE_OPTIONS,
    ],
    lists: [MEASURE_NAMES],
    load: async () => (await import('./commands/all.ts')).summary,
  },
  {
    name: 'list',
    text: { zh: '列出某个数字背后的项目', en: 'the projects behind any figure' },
    options: [
      [
        '--columns <names>',
        {
          zh: '列，以逗号分隔；all 为全部，含未识别的列',
          en: 'columns, separated by commas; all for all, those of unknown meaning included',
        },
      ],
      [
        '--sort <field>',
        {
          zh: '排序字段，前加 - 为从大到小，例如 -investment',
          en: 'field to sort by, - in front for the largest first: -investment',
        },
      ],
      [
        '--not-counted',
        {
          zh: '只列未计入报告的项目及其原因',
          en: 'only projects that reports do not count, and why',
        },
      ],
      ...READING_OPTIONS,
      ...FILTER_OPTIONS,
      ...outputOptions('projects'),
      ...FIGURE_OPTIONS,
    ],
    load: async () => (await import('./commands/all.ts')).list,
  },
  {
    name: 'check',
    text: {
      zh: '核对台账：列出全部问题、位置和改法',
      en: 'all findings, where they stand and how to mend them',
    },
    options: [...CHECK_OPTIONS, ...READING_OPTIONS, ...findingOutputOptions('rule', 'county')],
    load: async () => (await import('./commands/all.ts')).check,
  },
  {
    name: 'explain',
    text: { zh: '解释一条规则：说什么、为什么、怎样改', en: 'what a rule says, why, and how to mend it' },
    argument: [
      '[rules...]',
      { zh: '规则的代码或名称，例如 C103', en: 'codes or names of rules, such as C103' },
    ],
    options: [['--all', { zh: '全部规则', en: 'all rules' }]],
    load: async () => (await import('./commands/all.ts')).explain,
  },
  {
    name: 'inspect',
    text: {
      zh: '说明台账是怎样读的：编码、表头、各列、合计行',
      en: 'how a ledger was read: encoding, header, columns, totals',
    },
    options: [...READING_OPTIONS, ...outputOptions('columns', 'rows')],
    load: async () => (await import('./commands/all.ts')).inspect,
  },
  {
    name: 'normalize',
    text: {
      zh: '整理成规范的UTF-8 CSV：只改写法，不改数值',
      en: 'the ledger as a tidy UTF-8 CSV: changes of form, never of value',
    },
    options: [
      ['--diff', { zh: '列出会改动的单元格，不输出台账', en: 'show the cells that would change instead' }],
      ...READING_OPTIONS,
      ...outputOptions('ledger'),
      ...FIGURE_OPTIONS,
    ],
    load: async () => (await import('./commands/all.ts')).normalize,
  },
];

/** Runs a command line. @returns the exit code @throws Failure */
export async function runProgram(
  args: readonly string[],
  world: World,
  tongue: Tongue,
  version: string,
): Promise<number> {
  const { language } = tongue;
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
  for (const { name, text, argument, options, lists = [], load } of COMMANDS) {
    const [words, meaning] = argument ?? [say(HELP.filesUsage), HELP.files];
    const command = program
      .command(name)
      .description(say(text))
      .usage(`${say(HELP.options)} ${words}`)
      .argument(words, say(meaning))
      .helpOption('-h, --help', say(HELP.help));
    // A command that is not named cannot run, nor be asked for its help.
    if (!args.includes(name)) continue;
    addOptions(command as unknown as Command, [...options, ...COMMON_OPTIONS], say);
    const named = (): string => lists.map((list) => `\n${namesText(list, language, helpWidth)}\n`).join('');
    command.addHelpText('after', () => `${named()}\n${exitCodesText(language, helpWidth)}`);
    command.action(async () => {
      const given: AnyOptions = command.optsWithGlobals();
      if (given.lang !== undefined) languageOption('--lang', given.lang);
      const action = await load();
      const profile = new Profile(world.now);
      code = await action({ paths: command.args, options: given, world, tongue, profile });
      profile.mark('write');
      if (given.profile === true) await writeOut(world.stderr, profile.text());
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
