import { cellName } from '../domain/position.ts';
import type { Severity } from '../findings/severity.ts';
import { messageOf } from '../findings/sentence.ts';
import { visibleLine } from '../domain/visible.ts';
import type { Report } from '../reports/report.ts';
import { findingsOf } from './findings-of.ts';
import type { RenderStyle } from './render-style.ts';

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<
  Severity,
  string
>;

const DATA: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A' };
const PROPERTY: Readonly<Record<string, string>> = { ...DATA, ':': '%3A', ',': '%2C' };

/**
 * The findings of a report as workflow commands, which GitHub Actions shows beside the lines of the file:
 * `::error file=2021-10.csv,line=9,title=C103 amount-range::…`. The line is the physical one; a column would be taken for a
 * character's, so the cell stands in the title. Nothing found: an empty text.
 */
export async function* renderGithub(report: Report, style: RenderStyle): AsyncGenerator<string, void, void> {
  for await (const finding of findingsOf(report)) {
    const { position, kind, severity } = finding;
    const properties = [
      ['file', position.source],
      ['line', position.line],
      ['title', [cellName(position), kind.code, kind.name].filter((part) => part !== null).join(' ')],
    ] as const;
    const given = properties.flatMap(([key, value]) =>
      value === null ? [] : [`${key}=${escaped(String(value), PROPERTY)}`],
    );
    yield `::${COMMANDS[severity]} ${given.join(',')}::${escaped(messageOf(finding, style.language), DATA)}\n`;
  }
}

/** The text with what would end the command or a property escaped, and other characters that steer a log visible. */
function escaped(text: string, escapes: Readonly<Record<string, string>>): string {
  return text
    .replace(/[^\r\n]+/g, visibleLine)
    .replace(/[%\r\n:,]/g, (character) => escapes[character] ?? character);
}
