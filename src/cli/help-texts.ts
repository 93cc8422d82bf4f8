import type { Text } from '../domain/text.ts';

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
  exitCodes: {
    zh: '退出码：0 完成；1 数据有错误；2 用法或配置有误；3 输入无法读取；4 输出无法写入；70 程序缺陷',
    en: 'Exit codes: 0 done; 1 the data has errors; 2 usage or settings; 3 input cannot be read;\n            4 output cannot be written; 70 a bug',
  },
} as const satisfies Record<string, Text>;
