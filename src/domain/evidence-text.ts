import { amountText } from './amount.ts';
import { dayText } from './day.ts';
import { FIELDS } from './field.ts';
import { cellName, sourceWords, type Evidence, type Position } from './finding.ts';
import { percentText } from './rate.ts';
import { STAGE_LABELS } from './stage.ts';
import type { Language } from './text.ts';

const MOST_CHARACTERS = 60;

/** A cell's text as a sentence quotes it: cut to 60 characters, with … for the rest. */
export function shortened(text: string): string {
  // Only the beginning is looked at: a cell may hold a megabyte.
  const characters = Array.from(text.slice(0, 2 * MOST_CHARACTERS + 2));
  return characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS).join('')}…` : text;
}

/**
 * A place as a sentence names it: `D6`, `第6行`, `row 6`; with the file where it is not `here`.
 * @param here the file that the sentence is about
 */
export function positionWords(at: Position, here: string | null, language: Language): string {
  const cell = cellName(at);
  const row = at.row === null ? null : language === 'zh' ? `第${at.row}行` : `row ${at.row}`;
  const place = cell ?? row;
  const file = sourceWords(at, language);
  if (place === null) return file;
  if (at.source === here) return place;
  if (language === 'en') return `${place} of ${file}`;
  return cell === null ? `${file}${place}` : `${file}的${place}`;
}

/** A value of a finding in words: `12.5亿元`, `2021年10月29日`, `D6`. Text stays whole. @param here the file of the finding */
export function evidenceText(evidence: Evidence, here: string | null, language: Language): string {
  if (typeof evidence === 'string') return evidence;
  if (typeof evidence === 'number') return String(evidence);
  if ('zh' in evidence) return evidence[language];
  if ('amount' in evidence) return amountText(evidence.amount, language);
  if ('day' in evidence) return dayText(evidence.day, language);
  if ('more' in evidence) return moreText(evidence.more, language);
  if ('rate' in evidence)
    return `${percentText(evidence.rate, { digits: 2, rounding: 'half-up', trimZeros: true })}%`;
  if ('field' in evidence) return FIELDS[evidence.field].label[language];
  if ('stage' in evidence) return STAGE_LABELS[evidence.stage][language];
  return positionWords(evidence.at, here, language);
}

/** `多5.7亿元`, `少3`; `CNY 570m more`, `3 less`. */
function moreText(
  more: { readonly amount: number } | { readonly count: number },
  language: Language,
): string {
  const difference = 'amount' in more ? more.amount : more.count;
  const size = Math.abs(difference);
  const text = 'amount' in more ? amountText(size, language) : String(size);
  if (language === 'zh') return `${difference < 0 ? '少' : '多'}${text}`;
  return `${text} ${difference < 0 ? 'less' : 'more'}`;
}

/** As `evidenceText`, for a sentence: long text is cut. */
export function evidenceWords(evidence: Evidence, here: string | null, language: Language): string {
  return typeof evidence === 'string' ? shortened(evidence) : evidenceText(evidence, here, language);
}
