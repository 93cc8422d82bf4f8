// What is said of a value that an option does not take. All words of it stand here.
import { optionName } from '../books/condition.ts';
import { Failure } from '../domain/failure.ts';
import { nearest } from '../domain/nearest.ts';
import { STAGE_LABELS, STAGES } from '../domain/stage.ts';
import type { Text } from '../domain/text.ts';

/** A value that an option does not take. @param allowed what it takes */
function wrongValue(option: string, value: string, allowed: Text): Failure {
  return new Failure(
    'usage',
    { zh: `${option} 不接受“${value}”`, en: `${option} does not take '${value}'` },
    { zh: `可用：${allowed.zh}`, en: `use ${allowed.en}` },
  );
}

function listed(words: readonly string[]): Text {
  return { zh: words.join('、'), en: words.join(', ') };
}

/** A value that is none of the words an option takes. */
export function notOneOf(option: string, value: string, words: readonly string[]): Failure {
  const near = words.length === 1 ? null : nearest(value, words);
  const list = listed(words);
  if (near === null) return wrongValue(option, value, list);
  return wrongValue(option, value, {
    zh: `${list.zh}（是否指 ${near}？）`,
    en: `${list.en} (did you mean ${near}?)`,
  });
}

/** As {@link notOneOf}, for words of which none is meant. */
export function noneOf(option: string, value: string, words: readonly string[]): Failure {
  return wrongValue(option, value, listed(words));
}

/** Something with a key and a label, either of which names it on the command line. */
interface Named {
  readonly key: string;
  readonly label: Text;
}

/**
 * A name that none of some things has, be it in kebab-case or Chinese. @param others what is called by one name alone, such
 * as columns whose meaning is not known
 */
export function unknownName(
  option: string,
  name: string,
  known: readonly Named[],
  others: readonly string[] = [],
): Failure {
  const names = [...known.map(({ key }) => optionName(key)), ...others];
  const labelled = known.map(({ key, label }) => `${label.zh}（${optionName(key)}）`);
  const near = nearest(name, [...names, ...known.map(({ label }) => label.zh)]);
  const did =
    near === null ? { zh: '', en: '' } : { zh: `；是否指 ${near}？`, en: ` (did you mean ${near}?)` };
  return wrongValue(option, name, {
    zh: `${[...labelled, ...others].join('、')}${did.zh}`,
    en: `${names.join(', ')}${did.en}`,
  });
}

/** A value that is no whole number within the bounds. */
export function notWholeNumber(option: string, value: string, least: number, most: number): Failure {
  return wrongValue(option, value, {
    zh: `${least}到${most}的整数`,
    en: `a whole number from ${least} to ${most}`,
  });
}

/** A value that is no day. */
export function notADay(option: string, value: string): Failure {
  return wrongValue(option, value, { zh: '日期，例如 2021-10-29', en: 'a day such as 2021-10-29' });
}

/** A value that is no year, quarter, month, day or span of them. */
export function notAPeriod(option: string, value: string): Failure {
  return wrongValue(option, value, {
    zh: '2021、2021-10、2021Q3 或 2021-01..2021-10',
    en: '2021, 2021-10, 2021Q3 or 2021-01..2021-10',
  });
}

/** A language that is not spoken. */
export function notALanguage(option: string, value: string): Failure {
  return wrongValue(option, value, { zh: 'zh、en', en: 'zh or en' });
}

/** A value that is no unit of money. */
export function notAMoneyUnit(option: string, value: string): Failure {
  return wrongValue(option, value, { zh: '亿元、万元、元、万美元等', en: '亿元, 万元, 元, 万美元 …' });
}

/** A word that names no stage. */
export function notAStage(option: string, value: string): Failure {
  return wrongValue(option, value, {
    zh: STAGES.map((name) => `${STAGE_LABELS[name].zh}（${name}）`).join('、'),
    en: STAGES.join(', '),
  });
}

/** A rule without a severity. */
export function notARuleWithSeverity(option: string, value: string): Failure {
  return wrongValue(option, value, {
    zh: '规则=级别，例如 P010=error',
    en: 'a rule and a severity such as P010=error',
  });
}

/** Standard input, where it cannot be read. */
export function notAFileOrFolder(option: string, value: string): Failure {
  return wrongValue(option, value, { zh: '文件或文件夹', en: 'a file or folder' });
}

/** A condition that cannot be understood. @param reason why not */
export function wrongCondition(option: string, reason: Text): Failure {
  return new Failure('usage', { zh: `${option}：${reason.zh}`, en: `${option}: ${reason.en}` });
}

/** A county that is nearly called like one that is known, and that no project has. */
export function unknownCounty(option: string, text: string, near: string): Failure {
  return new Failure(
    'usage',
    { zh: `${option}：台账中没有“${text}”`, en: `${option}: the ledger has no county '${text}'` },
    { zh: `是否指 ${near}？`, en: `did you mean ${near}?` },
  );
}

/** Where programs find what SARIF and JUnit held. */
const INSTEAD: Text = {
  zh: '不再有 SARIF 和 JUnit；程序读取数据问题请用 zhaoshang check -f jsonl',
  en: 'SARIF and JUnit are gone; programs read findings with zhaoshang check -f jsonl',
};

/** A format that there is no more. @param formats those that the command writes */
export function formatGone(option: string, value: string, formats: readonly string[]): Failure {
  const list = listed(formats);
  return wrongValue(option, value, { zh: `${list.zh}；${INSTEAD.zh}`, en: `${list.en}; ${INSTEAD.en}` });
}

/** A file whose ending is that of no format. @param isGone whether it was that of one which there is no more */
export function unknownEnding(path: string, endings: readonly string[], isGone: boolean): Failure {
  const list = listed(endings);
  return new Failure(
    'usage',
    { zh: `从文件名看不出格式：${path}`, en: `the format of ${path} cannot be told from its name` },
    {
      zh: `请用扩展名 ${list.zh}，或加 --format${isGone ? `；${INSTEAD.zh}` : ''}`,
      en: `use one of ${list.en}, or --format${isGone ? `; ${INSTEAD.en}` : ''}`,
    },
  );
}
