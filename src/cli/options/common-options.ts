import { flag, option } from '../option.ts';
import { readLanguage } from '../read-words.ts';

/** Options of every command. */
export const COMMON_OPTIONS = [
  option({
    flags: '--lang <language>',
    text: {
      zh: '输出语言：zh、en（默认随设置文件，其次随系统）',
      en: 'zh or en (default: as the settings say, else by the locale)',
    },
    read: readLanguage,
  }),
  flag({
    flags: '--debug',
    text: { zh: '程序出错时显示详细位置', en: 'show where an internal error happened' },
  }),
  flag({
    flags: '--profile',
    text: { zh: '在标准错误中显示各步骤用时', en: 'print on standard error where the time goes' },
  }),
] as const;
