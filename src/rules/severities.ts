import type { FindingKind } from '../findings/finding-kind.ts';
import type { Severity } from '../findings/severity.ts';

/** Severities that the settings change, by the code or the name of a kind. */
export type Severities = ReadonlyMap<string, Severity | 'off'>;

/** What findings of a kind weigh under the settings; its code there goes before its name. */
export function severityOf({ code, name, severity }: FindingKind, severities: Severities): Severity | 'off' {
  return severities.get(code) ?? severities.get(name) ?? severity;
}
