import { parseMoneyUnit } from '../domain/amount.ts';
import { fieldNamed } from '../books/condition.ts';
import { parseDecimal } from '../domain/decimal.ts';
import { nearest } from '../domain/nearest.ts';
import { STAGES } from '../domain/stage.ts';
import type { Text } from '../domain/text.ts';
import { FIELD_KEYS, stageNamed, synonymKeyNamed } from './names.ts';
import { parsed, parsedOr } from './schema-parts.ts';
import { didYouMean, notWanted, notWantedKey, unknownKey } from './words.ts';

const matching =
  (pattern: RegExp) =>
  (word: string): string | null =>
    pattern.test(word) ? word : null;

const keyed = (wanted: Text, parse: (text: string) => string | null) =>
  parsedOr(parse, (key) => notWantedKey(wanted, key));

/** A number of a threshold. */
export const number = parsed({ zh: '不小于0的数', en: 'a number that is not negative' }, (word) =>
  /^\d{1,12}(\.\d{1,6})?$/.test(word) ? Number(word) : null,
);

/** Digits after the point. */
export const digits = parsed({ zh: '0至6的整数', en: 'a whole number from 0 to 6' }, (word) =>
  /^[0-6]$/.test(word) ? Number(word) : null,
);

/** A unit of money. */
export const moneyUnit = parsed(
  { zh: '金额单位（如 亿元、万元、万美元）', en: 'a unit of money (such as 亿元, 万元, 万美元)' },
  (word) => parseMoneyUnit(word.normalize('NFKC').replace(/\s/gu, '')),
);

/** Yuan for one of a currency, exactly as written. */
export const exchangeRate = parsed({ zh: '大于0的数', en: 'a number above 0' }, (word) => {
  const rate = parseDecimal(word);
  return rate === null || rate.digits === 0n ? null : rate;
});

/** The letters of a foreign currency. */
export const currency = keyed(
  {
    zh: '外币的三个大写字母代码（如 USD）',
    en: 'the three capital letters of a foreign currency (such as USD)',
  },
  matching(/^(?!CNY$)[A-Z]{3}$/),
);

const nearestField = (word: string): string | null => nearest(word, FIELD_KEYS);

/** The name of a field in a list. */
export const field = parsedOr(fieldNamed, (input) =>
  notWanted(
    { zh: '字段名', en: 'the name of a field' },
    input,
    didYouMean(typeof input === 'string' ? nearestField(input) : null),
  ),
);
/** The name of a field as a key, with that of its kind of table in front where that is not projects. */
export const fieldKey = parsedOr(synonymKeyNamed, (input) =>
  unknownKey(String(input), FIELD_KEYS, nearestField(String(input))),
);
/** The name of a stage as a key. */
export const stageKey = parsedOr(stageNamed, (input) =>
  unknownKey(String(input), STAGES, nearest(String(input), STAGES)),
);

/** The code or name of a rule. */
export const ruleKey = keyed(
  {
    zh: '规则的编号（如 C203）或名称（如 amount-range）',
    en: 'the code (C203) or name (amount-range) of a rule',
  },
  matching(/^([A-Z]\d{3}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$/),
);

/** The name of a file, or a pattern of names. */
export const filePattern = keyed(
  {
    zh: '文件名，可以带 *，不带文件夹（如 活动*）',
    en: 'the name of a file, maybe with *, without folders (such as 活动*)',
  },
  matching(/^[^/\\]{1,200}$/),
);

/** The key of a measure. */
export const measureKey = parsed(
  {
    zh: '以小写字母开头、由字母、数字和连字符组成的名称',
    en: 'a lower-case letter followed by letters, digits and hyphens',
  },
  matching(/^[a-z][A-Za-z0-9-]*$/),
);

/** The name of a threshold. */
export const thresholdKey = keyed(
  { zh: '参数名（如 old-ledger-days）', en: 'the name of a threshold (such as old-ledger-days)' },
  matching(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
);

/** The code of a check of one's own. */
export const checkCode = parsed(
  { zh: 'X 加三位数字（如 X001）', en: 'X and three digits (such as X001)' },
  matching(/^X\d{3}$/),
);
