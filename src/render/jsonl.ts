import type { Report } from '../reports/report.ts';
import { findingsOf } from './findings-of.ts';
import { jsonLine, jsonString } from './json-text.ts';
import { findingMembers } from './json-value.ts';
import type { RenderStyle } from './render-style.ts';

/**
 * The findings of a report for programs that read line by line: one object on each line, as in JSON, with the hint.
 * Nothing found: an empty text.
 */
export async function* renderJsonLines(
  report: Report,
  style: RenderStyle,
): AsyncGenerator<string, void, void> {
  const { language } = style;
  for await (const finding of findingsOf(report)) {
    const members = [
      ...findingMembers(finding, language),
      ['hint', jsonString(finding.hint[language])] as const,
    ];
    yield `${jsonLine(members)}\n`;
  }
}
