import type { ErrorCode } from 'yaml';
import type { Text } from '../domain/text.ts';

const INDENT: Text = {
  zh: '缩进不对，或括号没有闭合',
  en: 'wrong indentation, or a bracket that is not closed',
};
const TAG: Text = { zh: '不支持 YAML 标签（!…）', en: 'YAML tags (!…) are not supported' };
const ANCHOR: Text = { zh: 'YAML 锚点（&…、*…）写法有误', en: 'a wrong use of YAML anchors (&…, *…)' };

/** What is said about text that is not YAML. */
export const SYNTAX_TEXTS: Readonly<Record<ErrorCode, Text>> = {
  ALIAS_PROPS: ANCHOR,
  BAD_ALIAS: ANCHOR,
  BAD_COLLECTION_TYPE: TAG,
  BAD_DIRECTIVE: { zh: '以“%”开头的行不能识别', en: 'a line that starts with "%" is not understood' },
  BAD_DQ_ESCAPE: {
    zh: '双引号内的反斜杠写法有误，可改用单引号',
    en: 'a wrong backslash inside double quotes; single quotes may do',
  },
  BAD_INDENT: INDENT,
  BAD_PROP_ORDER: ANCHOR,
  BAD_SCALAR_START: {
    zh: '值不能以这个字符开头，请给整个值加引号',
    en: 'a value cannot start with this character; put quotes around the value',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    zh: '同一行出现了两个“键: 值”，请分行书写或加引号',
    en: 'two "key: value" on one line; use two lines, or put quotes around the value',
  },
  BLOCK_IN_FLOW: {
    zh: '方括号或花括号内不能分行列项，请用逗号分隔',
    en: 'items inside brackets are separated by commas, not by lines with "-"',
  },
  DUPLICATE_KEY: { zh: '键重复', en: 'a key is given twice' },
  IMPOSSIBLE: { zh: '不是有效的 YAML', en: 'not valid YAML' },
  KEY_OVER_1024_CHARS: { zh: '键过长', en: 'the key is too long' },
  MISSING_CHAR: {
    zh: '缺少冒号、逗号、引号或括号',
    en: 'a colon, comma, quotation mark or bracket is missing',
  },
  MULTILINE_IMPLICIT_KEY: {
    zh: '应为“键: 值”，这里没有读到键后面的冒号',
    en: 'expected "key: value", but found no colon after the key',
  },
  MULTIPLE_ANCHORS: ANCHOR,
  MULTIPLE_DOCS: {
    zh: '文件里有不止一份设置，请删去分隔行（---）',
    en: 'the file holds more than one document; remove the separator (---)',
  },
  MULTIPLE_TAGS: TAG,
  NON_STRING_KEY: { zh: '键必须是文字', en: 'a key must be text' },
  RESOURCE_EXHAUSTION: { zh: '嵌套过深', en: 'nested too deeply' },
  TAB_AS_INDENT: {
    zh: '不能用制表符（Tab）缩进，请改用空格',
    en: 'tabs cannot be used for indentation; use spaces',
  },
  TAG_RESOLVE_FAILED: TAG,
  UNEXPECTED_TOKEN: { zh: '这里不应出现这样的内容', en: 'this is not expected here' },
};

/** What Chinese input methods do to a colon, where a line has it; else nothing. */
export function colonHint(line: string): Text {
  if (line.includes('：')) {
    return {
      zh: '；此行用了全角冒号“：”，请改为半角冒号加空格',
      en: '; the line has a full-width colon "：", write ": " instead',
    };
  }
  if (/:(?=\S)/.test(line)) return { zh: '；冒号后面要有一个空格', en: '; a colon needs a space after it' };
  return { zh: '', en: '' };
}
