import { optionName } from '../books/condition.ts';
import type { Language, Text } from '../domain/text.ts';
import { GROUPINGS } from '../measures/grouping.ts';
import { MEASURES } from '../measures/measure.ts';
import { displayWidth } from '../render/display-width.ts';

/** What the help says beside options and commands. */
export const HELP = {
  description: {
    zh: '读取招商引资项目台账（Excel/WPS导出的CSV），核对、汇总、排名、出报表。',
    en: 'Reads investment-promotion ledgers (CSV from Excel or WPS), checks and totals them, ranks and reports.',
  },
  usage: { zh: '<命令> [选项] <文件...>', en: '<command> [options] <files...>' },
  options: { zh: '[选项]', en: '[options]' },
  filesUsage: { zh: '<文件...>', en: '<files...>' },
  version: { zh: '显示版本', en: 'print the version' },
  help: { zh: '显示帮助', en: 'print this help' },
  files: { zh: '台账文件或文件夹；- 为标准输入', en: 'ledgers or folders of them; - for standard input' },
} as const satisfies Record<string, Text>;

const EXIT_CODES = {
  zh: ['0 完成', '1 数据有错误', '2 用法或设置有误', '3 输入无法读取', '4 输出无法写入', '70 程序缺陷'],
  en: [
    '0 done',
    '1 the data has errors',
    '2 usage or settings',
    '3 input cannot be read',
    '4 output cannot be written',
    '70 a bug',
  ],
} as const satisfies Record<Language, readonly string[]>;

/** What the exit codes mean, as the help says it; no meaning is broken over two lines, which stand under each other. */
export function exitCodesText(language: Language, width: number): string {
  const [title, comma] = language === 'zh' ? ['退出码：', '；'] : ['Exit codes: ', '; '];
  const indent = ' '.repeat(displayWidth(title));
  return packed(EXIT_CODES[language], comma, width - indent.length)
    .map((line, at) => `${at === 0 ? title : indent}${line}`)
    .join('\n');
}

/** Names that an option takes, under a title. */
export interface NameList {
  readonly title: Text;
  readonly names: readonly { readonly key: string; readonly label: Text }[];
}

/** What `--by` and `--measure` take. */
export const MEASURE_NAMES: NameList = {
  title: {
    zh: '指标（中文名、英文名都可以；另有设置文件中的比率）：',
    en: 'Measures, beside the rates of the settings:',
  },
  names: MEASURES,
};
/** What `--group-by` takes. */
export const GROUPING_NAMES: NameList = {
  title: { zh: '排名对象：', en: 'Groupings:' },
  names: GROUPINGS,
};

/** A list of names as the help shows it, in Chinese with what they mean; none is broken over two lines. */
export function namesText({ title, names }: NameList, language: Language, width: number): string {
  const comma = language === 'zh' ? '、' : ', ';
  const texts = names.map(({ key, label }) =>
    language === 'zh' ? `${label.zh} ${optionName(key)}` : optionName(key),
  );
  return [title[language], ...packed(texts, comma, width - 2).map((line) => `  ${line}`)].join('\n');
}

/** Texts with commas between them, as many as fit on each line. */
function packed(texts: readonly string[], comma: string, width: number): readonly string[] {
  const lines = [''];
  for (const [at, each] of texts.entries()) {
    const text = at === texts.length - 1 ? each : `${each}${comma}`;
    const line = lines.at(-1) ?? '';
    if (line !== '' && displayWidth(`${line}${text.trimEnd()}`) > width) lines.push(text);
    else lines[lines.length - 1] = line + text;
  }
  return lines.map((line) => line.trimEnd());
}
