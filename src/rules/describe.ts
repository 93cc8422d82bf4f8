import type { DescribedFinding, Finding, Severity } from '../domain/finding.ts';
import type { Text } from '../domain/text.ts';
import { CATALOGUE } from './catalogue.ts';
import { fillSentence } from './fill-sentence.ts';
import type { RuleInfo } from './rule.ts';

/** What describing findings needs to know. */
export interface DescribeOptions {
  /** Severities that the settings change, by code or name. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** Checks of the settings, by code. Their sentences are said as they stand, without placeholders. */
  readonly own?: ReadonlyMap<string, RuleInfo>;
}

/**
 * A finding with the words of its rule, or null when the settings switch it off.
 * @throws Error when its code is in no list, or its sentence lacks a value
 */
export function describe(finding: Finding, options: DescribeOptions): DescribedFinding | null {
  const own = options.own?.get(finding.code);
  const info = own ?? infoOf(finding.code);
  const severity = severityOf(info, options.severities);
  if (severity === 'off') return null;
  const { name, message, hint } = info;
  if (own !== undefined) return { ...finding, name, severity, message, hint };
  return { ...finding, name, severity, message: filled(message, finding), hint: filled(hint, finding) };
}

function filled(text: Text, finding: Finding): Text {
  // Most hints are the same for every finding.
  if (!text.en.includes('{')) return text;
  return { zh: fillSentence(text.zh, finding, 'zh'), en: fillSentence(text.en, finding, 'en') };
}

/** What a finding of a rule weighs under the settings; its code there goes before its name. */
function severityOf(info: RuleInfo, severities: ReadonlyMap<string, Severity | 'off'>): Severity | 'off' {
  return severities.get(info.code) ?? severities.get(info.name) ?? info.severity;
}

function infoOf(code: string): RuleInfo {
  const info = CATALOGUE.get(code);
  if (info === undefined) throw new Error(`no rule has the code ${code}`);
  return info;
}
