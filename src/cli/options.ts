import { Option, type Command } from '@commander-js/extra-typings';
import type { Text } from '../domain/text.ts';

/** Options by the names commander gives them; every value as the user wrote it. */
export interface ReadingOptions {
  readonly asOf?: string;
  readonly encoding?: string;
  readonly inputUnit?: string;
  readonly config?: string;
  readonly lang?: string;
  readonly failOn?: string;
  readonly debug?: boolean;
  readonly profile?: boolean;
}

/** Which projects count. */
export interface FilterOptions {
  readonly county?: string[];
  readonly industry?: string[];
  readonly channel?: string[];
  readonly stage?: string[];
  readonly signed?: string;
  readonly minInvestment?: string;
  readonly where?: string[];
}

/** How figures are written, and where. */
export interface OutputOptions {
  readonly format?: string;
  readonly output?: string[];
  readonly table?: string;
  readonly bom?: boolean;
  readonly outputUnit?: string;
  readonly digits?: string;
  readonly rounding?: string;
  readonly trimZeros?: boolean;
  readonly color?: boolean;
}

/** How a ranking is made. */
interface RankOptions {
  readonly by?: string;
  readonly order?: string;
  readonly ties?: string;
  readonly top?: string;
  readonly bottom?: string;
}

/** Options of single commands. */
interface CommandOptions {
  readonly groupBy?: string;
  readonly measure?: string;
  readonly columns?: string;
  readonly sort?: string;
  readonly notCounted?: boolean;
  readonly all?: boolean;
  readonly select?: string[];
  readonly ignore?: string[];
  readonly severity?: string[];
  readonly max?: string;
  readonly quiet?: boolean;
  readonly statistics?: boolean;
  readonly rejects?: string;
  readonly splitBy?: string;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly against?: string;
  readonly diff?: boolean;
}

/** Everything an option can be. */
export type AnyOptions = ReadingOptions & FilterOptions & OutputOptions & RankOptions & CommandOptions;

/** An option: its flags, and what it does. */
export type OptionText = readonly [flags: string, text: Text];

/** Options of every command that reads ledgers. */
export const READING_OPTIONS: readonly OptionText[] = [
  [
    '--as-of <day>',
    {
      zh: '报告日：之后的事项不计入，例如 2021-10-29',
      en: 'day of the report, such as 2021-10-29; what came later does not count',
    },
  ],
  [
    '--encoding <name>',
    {
      zh: '文件编码：utf-8、gb18030、utf-16le、utf-16be、big5（默认自动识别）',
      en: 'encoding of the files: utf-8, gb18030, utf-16le, utf-16be, big5 (default: found out)',
    },
  ],
  [
    '--input-unit <unit>',
    {
      zh: '台账没有写明金额单位时所用的单位，例如 亿元、万元',
      en: 'unit of money of ledgers that state none, such as 亿元 or 万元',
    },
  ],
  [
    '--config <file>',
    {
      zh: '设置文件（默认查找台账所在及上级文件夹中的 zhaoshang.yaml）',
      en: 'settings file (default: zhaoshang.yaml beside the ledger or above it)',
    },
  ],
  [
    '--fail-on <severity>',
    {
      zh: '出现该级别及以上的问题时退出码为1：error（默认）、warning、note、never',
      en: 'exit with 1 from this severity on: error (default), warning, note, never',
    },
  ],
];

/** Options that choose projects. */
export const FILTER_OPTIONS: readonly OptionText[] = [
  ['--county <name...>', { zh: '只计这个县区（园区），可重复', en: 'only this county; repeatable' }],
  ['--industry <name...>', { zh: '只计这个产业，可重复', en: 'only this industry; repeatable' }],
  ['--channel <name...>', { zh: '只计这种招商方式，可重复', en: 'only this channel; repeatable' }],
  [
    '--stage <stage...>',
    {
      zh: '只计处于这个阶段的项目，例如签约、开工、投产；可重复',
      en: 'only projects at this stage, such as signed or started; repeatable',
    },
  ],
  [
    '--signed <period>',
    {
      zh: '签约时间：2021、2021-10、2021Q3 或 2021-01..2021-10',
      en: 'signed in 2021, 2021-10, 2021Q3 or 2021-01..2021-10',
    },
  ],
  ['--min-investment <amount>', { zh: '投资额不低于，例如 1亿', en: 'investment of at least, such as 1亿' }],
  [
    '--where <condition...>',
    {
      zh: "只计符合条件的项目，例如 'paid-in < 1亿'；可重复",
      en: "only projects that meet a condition such as 'paid-in < 1亿'; repeatable",
    },
  ],
];

/** Options of ranking. */
export const RANK_OPTIONS: readonly OptionText[] = [
  [
    '--by <measure>',
    { zh: '排名依据的指标（默认 investment）', en: 'measure to rank by (default: investment)' },
  ],
  ['--order <order>', { zh: '顺序：descending 从高到低、ascending 从低到高', en: 'descending or ascending' }],
  [
    '--ties <kind>',
    {
      zh: '并列名次：competition（1224，默认）、dense（1223）、sequential（1234）',
      en: 'numbers of equal values: competition (1224, default), dense (1223), sequential (1234)',
    },
  ],
  ['--top <n>', { zh: '只列前n名', en: 'only the first n' }],
  ['--bottom <n>', { zh: '只列后n名', en: 'only the last n' }],
];

/** Options of checking. */
export const CHECK_OPTIONS: readonly OptionText[] = [
  [
    '--select <rules...>',
    {
      zh: '只用这些规则：代码、名称或代码开头，例如 C、P010',
      en: 'only these rules: codes, names or beginnings of codes, such as C, P010',
    },
  ],
  ['--ignore <rules...>', { zh: '不用这些规则', en: 'without these rules' }],
  [
    '--severity <rule=severity...>',
    { zh: '改变级别，例如 P010=error、C403=off', en: 'change a severity, such as P010=error or C403=off' },
  ],
  [
    '--max <n>',
    {
      zh: '每条规则最多列出n处（0为全部；默认20，程序格式为全部）',
      en: 'list at most n findings of a rule (0: all; default 20, all in formats for programs)',
    },
  ],
  ['--quiet', { zh: '只列问题，不列统计', en: 'findings only, no counts' }],
  ['--statistics', { zh: '只列统计，不列问题', en: 'counts only, no findings' }],
  [
    '--rejects <file>',
    {
      zh: '把有问题的行连同“问题”列写入CSV，退回县区修改',
      en: 'write the rows with findings to a CSV with a column 问题, to send back',
    },
  ],
  [
    '--split-by <what>',
    {
      zh: '--rejects 按县区分成多个文件：county',
      en: 'split --rejects into one file for each county: county',
    },
  ],
  [
    '--baseline <file>',
    { zh: '已认可的问题清单（YAML）', en: 'findings that are known and accepted (YAML)' },
  ],
  [
    '--against <file>',
    {
      zh: '与上期台账比较：进展倒退、投资额差九倍以上、项目消失',
      en: 'compare with an earlier ledger: stages that fell back, investments nine times apart, projects gone',
    },
  ],
  ['--write-baseline <file>', { zh: '把现有问题写成清单', en: 'write the findings as a baseline' }],
];

/** Options of every command. */
export const COMMON_OPTIONS: readonly OptionText[] = [
  [
    '--lang <language>',
    {
      zh: '输出语言：zh、en（默认随设置文件，其次随系统）',
      en: 'zh or en (default: as the settings say, else by the locale)',
    },
  ],
  ['--debug', { zh: '程序出错时显示详细位置', en: 'show where an internal error happened' }],
  ['--profile', { zh: '在标准错误中显示各步骤用时', en: 'print on standard error where the time goes' }],
];

/** Adds options to a command; those that take several values can also be repeated. */
export function addOptions(
  command: Command,
  options: readonly OptionText[],
  say: (text: Text) => string,
): void {
  for (const [flags, text] of options) {
    const several = flags.includes('...');
    const option = new Option(several ? flags.replace('...', '') : flags, say(text));
    if (several)
      option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
    command.addOption(option);
  }
}
