import type { Text } from './text.ts';

/** Where the cause lies: the command line, the settings file, what is read, or what is written. */
export type FailureKind = 'usage' | 'settings' | 'input' | 'output';

/**
 * The program could not do its job, and the person who called it can mend that. What is wrong with the data is a
 * finding, never a Failure; any other exception is a bug.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly kind: FailureKind;
  /** What is wrong: one sentence, naming the file or option concerned. */
  readonly text: Text;
  /** How to mend it; null when there is nothing better to say than what is wrong. */
  readonly hint: Text | null;

  /** `message` is the English text, so that a Failure that escapes is still readable. */
  constructor(kind: FailureKind, text: Text, hint: Text | null = null) {
    super(text.en);
    this.kind = kind;
    this.text = text;
    this.hint = hint;
  }
}
