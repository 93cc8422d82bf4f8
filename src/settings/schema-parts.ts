import * as v from 'valibot';
import { ConditionError, parseCondition } from '../books/condition.ts';
import { nearest } from '../domain/nearest.ts';
import type { Text } from '../domain/text.ts';
import { colonHint } from './syntax-texts.ts';
import { isReservedKey } from './walk-yaml.ts';
import { didYouMean, missingKey, notWanted, oneOf, unknownKey, wrongCondition } from './words.ts';

type Issue = v.BaseIssue<unknown>;

const wanting =
  (wanted: Text) =>
  ({ input }: Issue): string =>
    notWanted(wanted, input);

const TEXT: Text = { zh: '文字', en: 'text' };
const LIST: Text = { zh: '列表（如 [甲, 乙]）', en: 'a list (such as [a, b])' };
const MAPPING: Text = { zh: '一组“键: 值”', en: 'a mapping (key: value)' };

/** Text that is not empty, without the blanks around it. */
export const text = v.pipe(v.string(wanting(TEXT)), v.trim(), v.nonEmpty(wanting(TEXT)));

/** True or false. */
export const flag = v.boolean(wanting({ zh: 'true 或 false', en: 'true or false' }));

/** One of several words. */
export function choice<const T extends readonly string[]>(options: T) {
  const suggest = (input: unknown): string | null =>
    typeof input === 'string' && options.length > 2 ? nearest(input, options) : null;
  return v.picklist(options, ({ input }) => notWanted(oneOf(options), input, didYouMean(suggest(input))));
}

/** What a function makes of a text, which says null where the text is not what is wanted. */
export function parsed<T>(wanted: Text, parse: (text: string) => T | null) {
  return parsedOr(parse, (input) => notWanted(wanted, input));
}

/** As {@link parsed}, with a message of its own. */
export function parsedOr<T>(parse: (text: string) => T | null, message: (input: unknown) => string) {
  return v.pipe(
    v.string(({ input }) => message(input)),
    v.trim(),
    v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
      const value = parse(dataset.value);
      if (value !== null) return value;
      addIssue({ message: message(dataset.value) });
      return NEVER;
    }),
  );
}

/** The text of a condition, read. */
export const condition = v.pipe(
  text,
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    try {
      return parseCondition(dataset.value);
    } catch (error) {
      if (!(error instanceof ConditionError)) throw error;
      addIssue({ message: wrongCondition(error.text) });
      return NEVER;
    }
  }),
);

/** A list of things of one kind. */
export function list<T extends v.GenericSchema>(item: T) {
  return v.array(item, wanting(LIST));
}

/** Whether a value is a mapping. */
export function isMapping(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

const mapping = v.custom<Record<string, unknown>>(isMapping, ({ input }) =>
  notWanted(MAPPING, input, colonHint(typeof input === 'string' ? input : '')),
);

/** A mapping with any keys that the key's schema lets through. */
export function dictionary<K extends v.GenericSchema<string, string>, T extends v.GenericSchema>(
  key: K,
  value: T,
) {
  return v.pipe(mapping, v.record(key, value));
}

/** A mapping with these keys and no others. */
export function section<const E extends v.ObjectEntries>(entries: E) {
  const known = Object.keys(entries);
  return v.pipe(
    mapping,
    v.looseObject(entries, ({ path }) => missingKey(String(path?.[0]?.key))),
    v.rawCheck(({ dataset, addIssue }) => {
      const input: Record<string, unknown> = isMapping(dataset.value) ? dataset.value : {};
      for (const [key, value] of Object.entries(input)) {
        if (Object.hasOwn(entries, key) || isReservedKey(key)) continue;
        addIssue({
          message: unknownKey(key, known, nearest(key, known)),
          path: [{ type: 'object', origin: 'key', input, key, value }],
        });
      }
    }),
  );
}
