import type { Text } from '../domain/text.ts';

/**
 * How much a finding weighs. error: a figure is wrong or lacks something; warning: a figure may be wrong; note: worth
 * knowing.
 */
export type Severity = 'error' | 'warning' | 'note';

/** All severities, the heaviest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** What severities are called. */
export const SEVERITY_LABELS: Readonly<Record<Severity, Text>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  note: { zh: '提示', en: 'note' },
};
