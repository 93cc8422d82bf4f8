import type { Text } from '../../src/domain/text.ts';
import type { FindingKind } from '../../src/findings/finding-kind.ts';

/** What a test says of a kind of finding; its sentences are said as they stand. */
interface MadeKind {
  readonly code: string;
  readonly name: string;
  readonly message: Text;
  readonly hint?: Text;
}

/** A kind of finding that no rule has. */
export function madeKind({
  hint = { zh: '改成一个数', en: 'write one number' },
  ...parts
}: MadeKind): FindingKind {
  const severity = 'error' as const;
  return { ...parts, hint, severity, details: {}, reason: parts.message, bad: '', good: '', verbatim: true };
}
