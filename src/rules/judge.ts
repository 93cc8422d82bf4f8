import type { FindingKind } from '../findings/finding-kind.ts';
import type { Finding, JudgedFinding } from '../findings/finding.ts';
import type { Severity } from '../findings/severity.ts';

/** Severities that the settings change, by the code or the name of a kind. */
export type Severities = ReadonlyMap<string, Severity | 'off'>;

/** A finding with its severity under the settings, or null when they switch it off. */
export function judge(finding: Finding, severities: Severities): JudgedFinding | null {
  const severity = severityOf(finding.kind, severities);
  return severity === 'off' ? null : { ...finding, severity };
}

/** The code goes before the name. */
function severityOf({ code, name, severity }: FindingKind, severities: Severities): Severity | 'off' {
  return severities.get(code) ?? severities.get(name) ?? severity;
}
