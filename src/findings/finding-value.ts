import { amountText, type Amount } from '../domain/amount.ts';
import { dayText, type Day } from '../domain/day.ts';
import { percentText, type Rate } from '../domain/rate.ts';
import { STAGE_LABELS, type Stage } from '../domain/stage.ts';
import type { Language, Text } from '../domain/text.ts';
import { positionWords, type Position } from '../domain/position.ts';
import type { FieldName } from '../domain/field-name.ts';

/** By how much something is more, or less when negative. */
type Difference = { readonly amount: Amount } | { readonly count: number };

/** The values that a finding can show, by the name of their type. */
export interface ValueOfType {
  text: string;
  /** Words in both languages. */
  phrase: Text;
  number: number;
  amount: { readonly amount: Amount };
  day: { readonly day: Day };
  rate: { readonly rate: Rate };
  difference: { readonly difference: Difference };
  field: { readonly field: FieldName };
  stage: { readonly stage: Stage };
  position: { readonly position: Position };
  /** An amount, or the number of something that is no money. */
  sum: { readonly amount: Amount } | number;
}

/** The name of a type of value. */
export type ValueType = keyof ValueOfType;

/** A value that a finding shows; it keeps the value, whoever speaks turns it into words. */
export type FindingValue = ValueOfType[ValueType];

const MOST_CHARACTERS = 60;

/** A cell's text as a sentence quotes it: clipped to 60 characters, with … for the rest. */
export function shortened(text: string): string {
  // Only the beginning is looked at: a cell may hold a megabyte.
  const characters = Array.from(text.slice(0, 2 * MOST_CHARACTERS + 2));
  return characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS).join('')}…` : text;
}

/** A value in words: `12.5亿元`, `2021年10月29日`, `D6`. Text stays whole. @param here the file of the finding */
export function valueText(value: FindingValue, here: string | null, language: Language): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if ('zh' in value) return value[language];
  if ('amount' in value) return amountText(value.amount, language);
  if ('day' in value) return dayText(value.day, language);
  if ('difference' in value) return differenceText(value.difference, language);
  if ('rate' in value)
    return `${percentText(value.rate, { digits: 2, rounding: 'half-up', trimZeros: true })}%`;
  if ('field' in value) return value.field.label[language];
  if ('stage' in value) return STAGE_LABELS[value.stage][language];
  return positionWords(value.position, here, language);
}

/** `多5.7亿元`, `少3`; `CNY 570m more`, `3 less`. */
function differenceText(difference: Difference, language: Language): string {
  const signed = 'amount' in difference ? difference.amount : difference.count;
  const size = Math.abs(signed);
  const text = 'amount' in difference ? amountText(size, language) : String(size);
  if (language === 'zh') return `${signed < 0 ? '少' : '多'}${text}`;
  return `${text} ${signed < 0 ? 'less' : 'more'}`;
}

/** As {@link valueText}, for a sentence: long text is clipped. */
export function valueWords(value: FindingValue, here: string | null, language: Language): string {
  return typeof value === 'string' ? shortened(value) : valueText(value, here, language);
}
