import * as v from 'valibot';
import { KINDS } from '../books/kinds.ts';
import { SEVERITIES } from '../findings/severity.ts';
import { choice, condition, dictionary, flag, isMapping, list, section, text } from './schema-parts.ts';
import {
  checkCode,
  currency,
  digits,
  exchangeRate,
  field,
  fieldKey,
  filePattern,
  measureKey,
  moneyUnit,
  number,
  ruleKey,
  stageKey,
  thresholdKey,
} from './schema-values.ts';
import { OUTPUT_UNITS } from './settings.ts';

const words = list(text);

const bothLanguages = v.pipe(
  text,
  v.transform((word) => ({ zh: word, en: word })),
);
const eachLanguage = section({ zh: text, en: text });
const label = v.lazy((input) => (isMapping(input) ? eachLanguage : bothLanguages));

const longCounty = section({
  name: text,
  aliases: v.nullish(words),
  kind: v.nullish(choice(['county', 'park'])),
  group: v.nullish(text),
  parent: v.nullish(text),
  ranked: v.nullish(flag),
});
const shortCounty = v.pipe(
  text,
  v.transform((name): v.InferOutput<typeof longCounty> => ({ name })),
);
const county = v.lazy((input) => (isMapping(input) ? longCounty : shortCounty));

const startedColumn = section({ column: text });
const startedWord = choice(['stage', 'date']);
const started = v.lazy((input) => (isMapping(input) ? startedColumn : startedWord));

const measure = section({
  key: measureKey,
  label,
  numerator: condition,
  denominator: v.nullish(condition),
  better: v.nullish(choice(['high', 'low'])),
});

const check = section({
  code: checkCode,
  message: label,
  severity: v.nullish(choice(SEVERITIES)),
  rule: condition,
});

const file = section({ kind: choice(KINDS.map(({ name }) => name)) });

/** The shape of the configuration file, as the file writes it: nothing where a key is missing or empty. */
export const FILE_SCHEMA = section({
  city: v.nullish(text),
  language: v.nullish(choice(['zh', 'en'])),
  'input-unit': v.nullish(moneyUnit),
  'output-unit': v.nullish(choice(OUTPUT_UNITS)),
  digits: v.nullish(digits),
  rounding: v.nullish(choice(['half-up', 'truncate'])),
  'trim-zeros': v.nullish(flag),
  counties: v.nullish(list(county)),
  synonyms: v.nullish(dictionary(fieldKey, words)),
  stages: v.nullish(dictionary(stageKey, words)),
  channels: v.nullish(words),
  'exchange-rates': v.nullish(dictionary(currency, exchangeRate)),
  started: v.nullish(started),
  measures: v.nullish(list(measure)),
  severities: v.nullish(dictionary(ruleKey, choice([...SEVERITIES, 'off']))),
  thresholds: v.nullish(dictionary(thresholdKey, number)),
  required: v.nullish(list(field)),
  checks: v.nullish(list(check)),
  files: v.nullish(dictionary(filePattern, file)),
});

/** What a configuration file says. */
export type FileContent = v.InferOutput<typeof FILE_SCHEMA>;
