// What is said of a command line that cannot be carried out, apart from values of options. All words of it stand here.
import { Failure } from '../domain/failure.ts';
import type { UnknownRule } from '../rules/choose-rules.ts';

/** What commander says of a command line: which of its errors, and its English sentence. */
interface Complaint {
  readonly code: string;
  readonly message: string;
}

/** A command line that commander does not understand, in both languages. */
export function notUnderstood({ code, message }: Complaint): Failure {
  const [what = ''] = Array.from(message.matchAll(/'([^']*)'/g), ([, quoted = '']) => quoted);
  const near = /Did you mean (.*?)\?/.exec(message)?.[1] ?? null;
  const nearZh = near?.replace(/^one of /, '').replaceAll(', ', '、');
  const zh: Readonly<Record<string, string>> = {
    'commander.unknownOption': `没有选项 ${what}`,
    'commander.unknownCommand': `没有命令 ${what}`,
    'commander.missingArgument': '缺少要读取的文件',
    'commander.optionMissingArgument': `选项 ${what} 缺少取值`,
    'commander.excessArguments': '参数过多',
  };
  const english = message.replace(/^error: /, '').replace(/\s*\(Did you mean.*$/s, '');
  return new Failure(
    'usage',
    { zh: zh[code] ?? english, en: english },
    near !== null
      ? { zh: `是否指 ${nearZh}？`, en: `did you mean ${near}?` }
      : code === 'commander.unknownCommand' && /[./\\]/.test(what)
        ? {
            zh: `先写命令，例如 zhaoshang report ${what}`,
            en: `name a command first: zhaoshang report ${what}`,
          }
        : { zh: '用 zhaoshang --help 查看用法', en: 'see zhaoshang --help' },
  );
}

/** A rule that does not exist. */
export function unknownRule({ word, nearest: near }: UnknownRule): Failure {
  return new Failure(
    'usage',
    { zh: `没有代码或名称为“${word}”的规则`, en: `there is no rule '${word}'` },
    /^x\d*$/i.test(word)
      ? {
          zh: '以 X 开头的是设置文件中 checks 定义的检查',
          en: "what begins with X is defined under 'checks' in the settings",
        }
      : near === null
        ? { zh: '用 zhaoshang explain --all 查看全部规则', en: 'zhaoshang explain --all lists them' }
        : { zh: `是否指 ${near}？`, en: `did you mean ${near}?` },
  );
}

/** Two options that together leave nothing to say. */
export function quietStatistics(): Failure {
  return new Failure(
    'usage',
    {
      zh: '--quiet 只列问题，--statistics 只列统计，不能同用',
      en: '--quiet lists findings only and --statistics counts only, so together they leave nothing',
    },
    { zh: '只用其中一个；都不用则问题和统计都列', en: 'use one of them, or none for both parts' },
  );
}

/** Rows to be split by county, without a file for them. */
export function splitWithoutRejects(): Failure {
  return new Failure(
    'usage',
    { zh: '--split-by 须与 --rejects 同用', en: '--split-by needs --rejects' },
    {
      zh: '写明退回的文件：--rejects 退回.csv --split-by county',
      en: 'name the file of the rows to send back: --rejects rejects.csv --split-by county',
    },
  );
}

/** Rows to be read a second time, out of what can be read once. */
export function rejectsOfStandardInput(): Failure {
  return new Failure(
    'usage',
    {
      zh: '--rejects 需要再读一遍台账，不能用于标准输入',
      en: '--rejects reads the ledger twice and cannot be used with standard input',
    },
    { zh: '请先把台账存成文件', en: 'save the ledger as a file first' },
  );
}

/** A file that holds entries of a baseline, about to be replaced by new ones. */
export function baselineExists(path: string): Failure {
  return new Failure(
    'usage',
    {
      zh: `${path} 已有内容，写入会丢失其中的理由和期限`,
      en: `${path} exists, and its reasons and end days would be lost`,
    },
    {
      zh: `加上 --baseline ${path} 可保留原有各条；不再需要的，请先删除该文件`,
      en: `add --baseline ${path} to keep its entries, or delete it first`,
    },
  );
}

/** A bare number, asked for in a format or a file. */
export function onlyTheNumber(): Failure {
  return new Failure(
    'usage',
    {
      zh: '--measure 只输出一个数，不能与 --format、--output 同用',
      en: '--measure prints a bare number and takes neither --format nor --output',
    },
    {
      zh: '可用重定向写入文件：zhaoshang summary … > 文件',
      en: 'redirect it to a file: zhaoshang summary … > FILE',
    },
  );
}

/** Several ledgers where one is tidied. */
export function oneLedgerAtATime(ledgers: number): Failure {
  return new Failure(
    'usage',
    {
      zh: `normalize 每次只整理一个台账，这里有${ledgers}个`,
      en: 'normalize takes one ledger at a time',
    },
    { zh: '请逐个整理', en: 'normalize them one by one' },
  );
}

/** All rules, and some of them beside. */
export function allAndSomeRules(rules: readonly string[]): Failure {
  return new Failure(
    'usage',
    {
      zh: `--all 已是全部规则，不能再写 ${rules.join(' ')}`,
      en: `--all is for all rules and takes none beside it, but there is ${rules.join(' ')}`,
    },
    { zh: '去掉 --all，或去掉规则', en: 'leave out --all, or the rules' },
  );
}

/** No rule to explain. */
export function noRuleNamed(): Failure {
  return new Failure(
    'usage',
    { zh: '请写明规则的代码或名称', en: 'name a rule by its code or name' },
    {
      zh: '例如 zhaoshang explain C103，或 --all 列出全部',
      en: 'such as zhaoshang explain C103, or --all for all',
    },
  );
}

/** A check that the settings define, which has no page. */
export function ownCheck(word: string): Failure {
  return new Failure('usage', {
    zh: `${word} 是设置文件中自定义的检查，说明见设置文件`,
    en: `${word} is a check of the settings file, which says what it means`,
  });
}
