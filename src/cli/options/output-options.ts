import type { Text } from '../../domain/text.ts';
import { FIGURE_FORMATS, FINDING_FORMATS, FORMAT_NAMES, type Format } from '../../render/formats.ts';
import { formatGone, notOneOf } from '../failures-options.ts';
import { flag, option, repeatable, type ValuesOf } from '../option.ts';
import { oneOf, readOutputUnit, readText, wholeNumber } from '../read-words.ts';

/** Formats that were written once: whoever asks for them is told what there is now. */
const GONE = new Set(['sarif', 'junit']);

const FIGURE_TEXT: Text = {
  zh: `格式：${FIGURE_FORMATS.join('、')}（写文件时默认按扩展名）`,
  en: `${FIGURE_FORMATS.slice(0, -1).join(', ')} or ${FIGURE_FORMATS.at(-1)} (files: by their ending)`,
};

const FORMAT = option({
  flags: '-f, --format <format>',
  text: FIGURE_TEXT,
  read: oneOfFormats(FIGURE_FORMATS),
});

const FINDING_FORMAT = option({
  flags: '-f, --format <format>',
  text: {
    zh: `${FIGURE_TEXT.zh}；另有 ${FINDING_FORMATS.join('、')}`,
    en: `${FIGURE_TEXT.en}; also ${FINDING_FORMATS.join(', ')}`,
  },
  read: oneOfFormats(FORMAT_NAMES),
});

function oneOfFormats(formats: readonly Format[]): (word: string, name: string) => Format {
  return (word, name) => {
    const format = formats.find((each) => each === word);
    if (format !== undefined) return format;
    throw GONE.has(word) ? formatGone(name, word, formats) : notOneOf(name, word, formats);
  };
}

const OUTPUT = repeatable({
  flags: '-o, --output <file...>',
  text: {
    zh: '写入文件；可写多个：-o 月报.md -o 月报.json',
    en: 'write to a file; repeatable: -o report.md -o report.json',
  },
  read: readText,
});

const STYLE_OPTIONS = [
  flag({
    flags: '--bom',
    text: { zh: 'CSV开头加BOM，便于Excel直接打开', en: 'begin CSV with a mark by which Excel knows UTF-8' },
  }),
  flag({ flags: '--no-color', text: { zh: '不使用颜色', en: 'no colours' } }),
] as const;

/** What `--table` takes depends on the command. The value is the name of a table in code. */
function tableOption(names: readonly string[]) {
  return option({
    flags: '--table <name>',
    text: {
      zh: `只输出这张表，例如 ${names.join('、')}`,
      en: `only this table, such as ${names.join(' or ')}`,
    },
    read: (word) => word.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  });
}

/** Options of writing. @param tables names that `--table` takes */
export function outputOptions(...tables: readonly string[]) {
  return [FORMAT, OUTPUT, tableOption(tables), ...STYLE_OPTIONS] as const;
}

/** As {@link outputOptions}, for commands that can write findings alone. */
export function findingOutputOptions(...tables: readonly string[]) {
  return [FINDING_FORMAT, OUTPUT, tableOption(tables), ...STYLE_OPTIONS] as const;
}

/** Where a report goes, and in which form. */
export type OutputValues = ValuesOf<ReturnType<typeof outputOptions>>;

/** The digits of figures. */
export const DIGIT_OPTIONS = [
  option({
    flags: '--digits <n>',
    text: { zh: '小数位数，0—6', en: 'digits after the point, 0 to 6' },
    read: wholeNumber(0, 6),
  }),
  option({
    flags: '--rounding <mode>',
    text: { zh: 'half-up 四舍五入（默认）、truncate 舍去', en: 'half-up (default) or truncate' },
    read: oneOf(['half-up', 'truncate']),
  }),
  flag({
    flags: '--trim-zeros',
    text: { zh: '去掉小数末尾的0', en: 'drop zeros at the end of fractions' },
  }),
] as const;

/** What is said of the option for the unit of money. */
export const OUTPUT_UNIT = {
  flags: '--output-unit <unit>',
  text: { zh: '金额单位：亿元、万元、元、bn、m', en: 'unit of money: 亿元, 万元, 元, bn, m' },
} as const;

/** How figures are written. */
export const FIGURE_OPTIONS = [option({ ...OUTPUT_UNIT, read: readOutputUnit }), ...DIGIT_OPTIONS] as const;

/** How figures are written. */
export type FigureValues = ValuesOf<typeof FIGURE_OPTIONS>;
