import { Failure, type FailureKind } from '../domain/failure.ts';
import type { Language, Text } from '../domain/text.ts';
import { visibleLine, visibleText } from '../domain/visible.ts';
import { EXIT } from './exit-codes.ts';
import { writeFailure } from './failures-files.ts';
import { hush, isClosedPipe, writeText, type Screen } from './streams.ts';

/** What is needed to speak of a failure. */
export interface Context {
  /** Asked only when something is said, since the command line that decides it is read by the action. */
  readonly language: () => Language;
  /** Whether to show where an unexpected exception came from. */
  readonly debug: boolean;
  readonly stderr: Screen;
}

const CODES = {
  usage: EXIT.usage,
  settings: EXIT.usage,
  input: EXIT.input,
  output: EXIT.output,
} as const satisfies Record<FailureKind, number>;

const HINT: Text = { zh: '提示：', en: 'hint: ' };
const BUG: Text = { zh: '程序内部出错：', en: 'internal error: ' };
const REPORT: Text = {
  zh: '这是程序本身的缺陷，与数据无关。请向开发者报告，并附上所用的命令；加上 --debug 可显示出错位置。',
  en: 'This is a bug in the program, not in your data. Please report this with the command you ran; --debug shows where it happened.',
};

function described(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message === '' ? error.name : `${error.name}: ${error.message}`;
}

/** A failure as it is printed: what is wrong, and how to mend it. */
export function failureText(failure: Failure, language: Language): string {
  const hint = failure.hint === null ? '' : `${HINT[language]}${visibleLine(failure.hint[language])}\n`;
  // Settings name every problem on a line of its own, each made visible already; names of files may hold line ends.
  const text =
    failure.kind === 'settings' ? visibleText(failure.text[language]) : visibleLine(failure.text[language]);
  return `zhaoshang: ${text}\n${hint}`;
}

function textOf(error: unknown, context: Context): string {
  const language = context.language();
  if (error instanceof Failure) return failureText(error, language);
  const stack = context.debug && error instanceof Error ? `${visibleText(error.stack ?? '')}\n` : '';
  return `zhaoshang: ${BUG[language]}${visibleLine(described(error))}\n${REPORT[language]}\n${stack}`;
}

async function report(error: unknown, context: Context): Promise<number> {
  try {
    await writeText(context.stderr, textOf(error, context));
  } catch {
    // Nobody can be told; the exit code still says it.
  }
  return error instanceof Failure ? CODES[error.kind] : EXIT.bug;
}

/**
 * Runs the action and sets the exit code of the process: what the action returns, or the code of what it throws, after
 * saying it on standard error. The process then ends by itself once everything is written. A reader that goes away is
 * no error, whoever writes to standard output. If the action never comes to an end, the exit code is that of a bug.
 */
export async function runSafely(action: () => Promise<number>, context: Context): Promise<void> {
  let lost: Error | null = null; // an error of standard output that no writer was told
  const onLost = (error: Error): void => {
    if (!isClosedPipe(error)) lost ??= error;
  };
  const onUncaught = async (error: unknown): Promise<void> => process.exit(await report(error, context));
  hush(process.stdout);
  hush(context.stderr);
  process.stdout.on('error', onLost);
  process.on('uncaughtException', onUncaught);
  process.exitCode = EXIT.bug;
  try {
    const code = await action();
    await new Promise(setImmediate); // errors of streams are told one tick later
    process.exitCode = lost === null ? code : await report(writeFailure(null, lost), context);
  } catch (error) {
    process.exitCode = await report(error, context);
  } finally {
    process.off('uncaughtException', onUncaught);
    process.stdout.off('error', onLost);
  }
}
