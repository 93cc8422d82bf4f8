import { FIGURE_FORMATS, FINDING_FORMATS } from '../render/formats.ts';
import type { OptionText } from './options.ts';

/** Options of writing. @param tables names that `--table` takes */
export function outputOptions(...tables: readonly string[]): readonly OptionText[] {
  return [...FORMAT_OPTIONS, ...tableOptions(tables)];
}

/** As {@link outputOptions}, for commands that can write findings alone. */
export function findingOutputOptions(...tables: readonly string[]): readonly OptionText[] {
  const [[flags, text], output] = FORMAT_OPTIONS;
  const more = FINDING_FORMATS.join(', ');
  const format: OptionText = [
    flags,
    { zh: `${text.zh}；另有 ${more.replaceAll(', ', '、')}`, en: `${text.en}; also ${more}` },
  ];
  return [format, output, ...tableOptions(tables)];
}

function tableOptions(tables: readonly string[]): readonly OptionText[] {
  return [
    [
      '--table <name>',
      {
        zh: `只输出这张表，例如 ${tables.join('、')}`,
        en: `only this table, such as ${tables.join(' or ')}`,
      },
    ],
    ...STYLE_OPTIONS,
  ];
}

const FORMAT_OPTIONS: readonly [format: OptionText, output: OptionText] = [
  [
    '-f, --format <format>',
    {
      zh: `格式：${FIGURE_FORMATS.join('、')}（写文件时默认按扩展名）`,
      en: `${FIGURE_FORMATS.join(', ').replace(/, (?=[a-z]+$)/, ' or ')} (files: by their ending)`,
    },
  ],
  [
    '-o, --output <file...>',
    {
      zh: '写入文件；可写多个：-o 月报.md -o 月报.json',
      en: 'write to a file; repeatable: -o report.md -o report.json',
    },
  ],
];

const STYLE_OPTIONS: readonly OptionText[] = [
  [
    '--bom',
    { zh: 'CSV开头加BOM，便于Excel直接打开', en: 'begin CSV with a mark by which Excel knows UTF-8' },
  ],
  ['--no-color', { zh: '不使用颜色', en: 'no colours' }],
];

/** How figures are written. */
export const FIGURE_OPTIONS: readonly OptionText[] = [
  [
    '--output-unit <unit>',
    { zh: '金额单位：亿元、万元、元、bn、m', en: 'unit of money: 亿元, 万元, 元, bn, m' },
  ],
  ['--digits <n>', { zh: '小数位数，0—6', en: 'digits after the point, 0 to 6' }],
  [
    '--rounding <mode>',
    { zh: 'half-up 四舍五入（默认）、truncate 舍去', en: 'half-up (default) or truncate' },
  ],
  ['--trim-zeros', { zh: '去掉小数末尾的0', en: 'drop zeros at the end of fractions' }],
];
