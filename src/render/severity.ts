import type { Severity } from '../domain/finding.ts';
import type { Text } from '../domain/text.ts';

/** What severities are called. */
export const SEVERITY_WORDS: Readonly<Record<Severity, Text>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  note: { zh: '提示', en: 'note' },
};

/** How a terminal shows severities, as chalk names it. */
export const SEVERITY_COLOURS = {
  error: 'red',
  warning: 'yellow',
  note: 'dim',
} as const satisfies Record<Severity, string>;
