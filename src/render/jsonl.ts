import type { Report } from '../reports/report.ts';
import { findingsOf } from './findings-of.ts';
import { findingJson } from './json-value.ts';
import type { RenderStyle } from './render-style.ts';

/**
 * The findings of a report for programs that read line by line: one object on each line, as in JSON.
 * Nothing found: an empty text.
 */
export async function* renderJsonLines(
  report: Report,
  style: RenderStyle,
): AsyncGenerator<string, void, void> {
  for await (const finding of findingsOf(report)) yield `${findingJson(finding, style.language)}\n`;
}
