import type { Language, Text } from '../domain/text.ts';
import { visibleLine } from '../domain/visible.ts';
import { cellName, sourceWords } from '../domain/position.ts';
import type { Finding } from '../findings/finding.ts';
import { hintOf, messageOf } from '../findings/sentence.ts';
import type { FindingsSection } from '../reports/report.ts';
import type { OutputUnit } from './output-unit.ts';

/** A text in a language, safe to show: labels and notes may quote the ledger. */
export function said(text: Text, language: Language): string {
  return visibleLine(text[language]);
}

/** The unit of money of a table: `单位：亿元`; `Amounts in ¥bn`. */
export function unitLine(unit: OutputUnit, language: Language): string {
  return language === 'zh' ? `单位：${unit.label.zh}` : `Amounts in ${unit.label.en}`;
}

/** What stands in place of a table without rows. */
export const EMPTY_TABLE: Text = { zh: '（无）', en: '(none)' };

/** Says which columns a terminal has no room for. @param csv the option that writes them all to a file */
export function notShown(labels: readonly string[], csv: string, language: Language): string {
  return language === 'zh'
    ? `未显示：${labels.join('、')}（终端宽度不足，可用 ${csv} 或管道输出查看全部列）`
    : `Not shown, for lack of width: ${labels.join(', ')} (${csv} or a pipe shows every column)`;
}

/** A number with a noun in the plural where English wants one. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The numbers of findings by severity, and of those that are accepted; with nothing found, that. */
export function findingCounts(
  {
    errors,
    warnings,
    notes,
    accepted = 0,
  }: Pick<FindingsSection, 'errors' | 'warnings' | 'notes' | 'accepted'>,
  language: Language,
): string {
  const counts = severityCounts({ errors, warnings, notes }, language);
  if (accepted === 0) return counts;
  return language === 'zh'
    ? `${counts}；另有${accepted}个已在基线中认可`
    : `${counts}; ${accepted} accepted in the baseline`;
}

function severityCounts(
  { errors, warnings, notes }: Pick<FindingsSection, 'errors' | 'warnings' | 'notes'>,
  language: Language,
): string {
  if (errors + warnings + notes === 0) return language === 'zh' ? '未发现问题' : 'No findings';
  return language === 'zh'
    ? `错误${errors}个，警告${warnings}个，提示${notes}个`
    : `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(notes, 'note')}`;
}

/** Says how many findings are counted but not listed. */
export function omittedLine(omitted: number, language: Language): string {
  return language === 'zh' ? `另有${omitted}个未列出` : `${omitted} more not listed`;
}

/** Where a finding stands: `2021-10.csv:7:D7`, `2021-10.csv:7` for a row, the file alone for the whole of it. */
export function placeOf({ position }: Finding, language: Language): string {
  const parts = [sourceWords(position, language), position.row, cellName(position)];
  return visibleLine(parts.filter((part) => part !== null).join(':'));
}

/** What a finding says, safe to show: it may quote the ledger. */
export function messageText(finding: Finding, language: Language): string {
  return visibleLine(messageOf(finding, language));
}

/** How to mend a finding: `改法：…`. */
export function hintText(finding: Finding, language: Language): string {
  return `${language === 'zh' ? '改法：' : 'hint: '}${visibleLine(hintOf(finding, language))}`;
}
