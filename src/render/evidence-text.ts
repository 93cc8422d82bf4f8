import { amountText } from '../domain/amount.ts';
import { dayText } from '../domain/day.ts';
import { FIELDS } from '../domain/field.ts';
import { cellName, type Evidence } from '../domain/finding.ts';
import { percentText } from '../domain/rate.ts';
import { STAGE_LABELS } from '../domain/stage.ts';
import type { Language } from '../domain/text.ts';

/** What a finding shows, in words: `12.5亿元`, `2021年10月29日`, `D6`. */
export function evidenceText(evidence: Evidence, language: Language): string {
  if (typeof evidence === 'string') return evidence;
  if (typeof evidence === 'number') return String(evidence);
  if ('zh' in evidence) return evidence[language];
  if ('amount' in evidence) return amountText(evidence.amount, language);
  if ('day' in evidence) return dayText(evidence.day, language);
  if ('rate' in evidence)
    return `${percentText(evidence.rate, { digits: 2, rounding: 'half-up', trimZeros: true })}%`;
  if ('field' in evidence) return FIELDS[evidence.field].label[language];
  if ('stage' in evidence) return STAGE_LABELS[evidence.stage][language];
  return cellName(evidence.at) ?? (evidence.at.row === null ? evidence.at.source : String(evidence.at.row));
}
