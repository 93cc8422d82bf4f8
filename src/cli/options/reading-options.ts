import { KINDS } from '../../books/kinds.ts';
import type { Severity } from '../../findings/severity.ts';
import { option, type ValuesOf } from '../option.ts';
import { oneOf, readDay, readEncoding, readMoneyUnit, readText } from '../read-words.ts';

const severityOrNever = oneOf(['error', 'warning', 'note', 'never']);

/** The settings file. Read before all other options, since the settings say in which language one is refused. */
export const CONFIG = option({
  flags: '--config <file>',
  text: {
    zh: '设置文件（默认查找台账所在及上级文件夹中的 zhaoshang.yaml）',
    en: 'settings file (default: zhaoshang.yaml beside the ledger or above it)',
  },
  read: readText,
});

/** Options of every command that reads ledgers. */
export const READING_OPTIONS = [
  option({
    flags: '--as-of <day>',
    text: {
      zh: '报告日：之后的事项不计入，例如 2021-10-29',
      en: 'day of the report, such as 2021-10-29; what came later does not count',
    },
    read: readDay,
  }),
  option({
    flags: '--encoding <name>',
    text: {
      zh: '文件编码：utf-8、gb18030、utf-16le、utf-16be、big5（默认自动识别）',
      en: 'encoding of the files: utf-8, gb18030, utf-16le, utf-16be, big5 (default: found out)',
    },
    read: readEncoding,
  }),
  option({
    flags: '--kind <kind>',
    text: {
      zh: `文件是哪种表：${KINDS.map(({ name, label }) => `${name}（${label.zh}）`).join('、')}；默认看表头`,
      en: `what kind of table the files are: ${KINDS.map(({ name }) => name).join(', ')} (default: their headers tell)`,
    },
    read: oneOf(KINDS.map(({ name }) => name)),
  }),
  option({
    flags: '--input-unit <unit>',
    text: {
      zh: '台账没有写明金额单位时所用的单位，例如 亿元、万元',
      en: 'unit of money of ledgers that state none, such as 亿元 or 万元',
    },
    read: readMoneyUnit,
  }),
  CONFIG,
  option({
    flags: '--fail-on <severity>',
    text: {
      zh: '出现该级别及以上的问题时退出码为1：error（默认）、warning、note、never',
      en: 'exit with 1 from this severity on: error (default), warning, note, never',
    },
    read: (word, name): Severity | null => {
      const severity = severityOrNever(word, name);
      return severity === 'never' ? null : severity;
    },
    absent: 'error' as const,
  }),
] as const;

/** How ledgers are read. */
export type ReadingValues = ValuesOf<typeof READING_OPTIONS>;
