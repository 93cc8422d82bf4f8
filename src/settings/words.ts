import type { Text } from '../domain/text.ts';
import { visibleLine } from '../domain/visible.ts';
import type { Path } from './problem.ts';

const LONGEST = 40;
const LONGEST_REASON = 300;
const SUBJECT = '{}';
const NOTHING: Text = { zh: '', en: '' };

/** A word from the file in quotation marks, on one line, cut when it is long. */
export function quoted(word: string): Text {
  const visible = visibleLine(word.slice(0, 2 * LONGEST));
  const characters = [...visible];
  const short = characters.length > LONGEST || word.length > 2 * LONGEST;
  const shown = short ? `${characters.slice(0, LONGEST).join('')}…` : visible;
  return { zh: `“${shown}”`, en: `"${shown}"` };
}

/** Both languages in the one string that the schema library has for a message: a line each. */
function said(text: Text): string {
  return `${text.zh}\n${text.en}`;
}

/** What {@link said} made: the name of what is at this path stands where the message has `{}`. */
export function heard(message: string, path: Path): Text {
  const [zh = '', en = ''] = message.split('\n');
  const subject = nameOf(path);
  return { zh: zh.replace(SUBJECT, () => subject.zh), en: en.replace(SUBJECT, () => subject.en) };
}

function nameOf(path: Path): Text {
  const last = path.at(-1);
  if (last === undefined) return { zh: '设置文件', en: 'the settings file' };
  if (typeof last === 'string') return { zh: quoted(last).zh, en: quoted(last).en.slice(1, -1) };
  const list = nameOf(path.slice(0, -1));
  return { zh: `${list.zh}的第${last + 1}项`, en: `item ${last + 1} of ${list.en}` };
}

/** One of several words. */
export function oneOf(words: readonly string[]): Text {
  return words.length === 2
    ? { zh: words.join(' 或 '), en: words.join(' or ') }
    : { zh: `${words.join('、')} 之一`, en: `one of ${words.join(', ')}` };
}

/** Asks whether something else was meant; says nothing when there is nothing to suggest. */
export function didYouMean(suggestion: string | null): Text {
  if (suggestion === null) return NOTHING;
  const shown = quoted(suggestion);
  return { zh: `，是否想写${shown.zh}？`, en: `; did you mean ${shown.en}?` };
}

/** The message for a value that is not what it should be. */
export function notWanted(wanted: Text, found: unknown, hint: Text = NOTHING): string {
  const is = describe(found);
  return said({
    zh: `${SUBJECT}应为${spaced(wanted.zh)}，而这里${is.zh}${hint.zh}`,
    en: `${SUBJECT} should be ${wanted.en}, but is ${is.en}${hint.en}`,
  });
}

/** A blank between Chinese and a Latin word. */
function spaced(words: string): string {
  return /^[A-Za-z]/.test(words) ? ` ${words}` : words;
}

function describe(found: unknown): Text {
  if (found === null || found === undefined || found === '') return { zh: '是空的', en: 'empty' };
  if (typeof found === 'boolean') return { zh: `是 ${found}`, en: `${found}` };
  if (typeof found === 'string') return { zh: `是${quoted(found).zh}`, en: quoted(found).en };
  return Array.isArray(found) ? { zh: '是一个列表', en: 'a list' } : { zh: '是一组键值', en: 'a mapping' };
}

/** The message for a key that is not what it should be. */
export function notWantedKey(wanted: Text, key: unknown): string {
  const shown = quoted(String(key));
  return said({
    zh: `键${shown.zh}应为${spaced(wanted.zh)}`,
    en: `the key ${shown.en} should be ${wanted.en}`,
  });
}

/** The message for a key that must be there and is not. */
export function missingKey(key: string): string {
  return said({ zh: `${SUBJECT}缺少“${key}”`, en: `${SUBJECT} lacks "${key}"` });
}

/** The message for a key that there is not. */
export function unknownKey(key: string, known: readonly string[], suggestion: string | null): string {
  const shown = quoted(key);
  const hint =
    suggestion === null
      ? { zh: `，可用的有：${known.join('、')}`, en: `; allowed: ${known.join(', ')}` }
      : didYouMean(suggestion);
  return said({
    zh: `${SUBJECT}中没有${shown.zh}这个键${hint.zh}`,
    en: `unknown key ${shown.en} in ${SUBJECT}${hint.en}`,
  });
}

/** The message for a condition that is not understood; `why` may quote all of it. */
export function wrongCondition(why: Text): string {
  const zh = visibleLine(why.zh.slice(0, LONGEST_REASON));
  const en = visibleLine(why.en.slice(0, LONGEST_REASON));
  return said({ zh: `${SUBJECT}的条件有误：${zh}`, en: `${SUBJECT} is not a condition: ${en}` });
}

/** Says that a word that may be there once is there again. */
export function again(what: Text, word: string, firstLine: number): Text {
  const shown = quoted(word);
  return {
    zh: `${what.zh}${shown.zh}重复，首次出现在第${firstLine}行`,
    en: `${what.en} ${shown.en} is given twice, first on line ${firstLine}`,
  };
}
