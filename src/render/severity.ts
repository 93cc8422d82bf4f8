import type { Severity } from '../findings/severity.ts';

/** How a terminal shows severities, as chalk names it. */
export const SEVERITY_COLOURS = {
  error: 'red',
  warning: 'yellow',
  note: 'dim',
} as const satisfies Record<Severity, string>;
