import { Option as CommanderOption, type Command } from '@commander-js/extra-typings';
import type { Text } from '../domain/text.ts';

/** What commander hands over: words as they were typed, or whether a flag is there. */
type Given = string | readonly string[] | boolean | undefined;

/** An option of the command line: its flags, its help, and how what was typed becomes a value. */
export interface Option<Flags extends string = string, Value = unknown> {
  readonly flags: Flags;
  readonly text: Text;
  /** @throws Failure for what it does not take */
  readonly read: (given: Given) => Value;
}

type LongName<Flags> = Flags extends `${string}--${infer Rest}`
  ? Rest extends `${infer Name} ${string}`
    ? Name
    : Rest
  : never;
type Camel<Name> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;
/** The name of an option in code: `--as-of <day>` is `asOf`, `--no-color` is `color`. */
type KeyOf<Flags> = LongName<Flags> extends `no-${infer Name}` ? Camel<Name> : Camel<LongName<Flags>>;

/** The values of some options, by their names in code. */
export type ValuesOf<Options extends readonly Option[]> = {
  readonly [Each in Options[number] as KeyOf<Each['flags']> & string]: Each extends Option<
    string,
    infer Value
  >
    ? Value
    : never;
};

/** What an option is made of. `read` turns a word into a value; `name` is how the option is called in its failures. */
interface Words<Flags extends string, Value> {
  readonly flags: Flags;
  readonly text: Text;
  readonly read: (word: string, name: string) => Value;
}

/** An option that is there or not. `--no-color`: false where it is there. */
export function flag<const Flags extends string>(words: {
  readonly flags: Flags;
  readonly text: Text;
}): Option<Flags, boolean> {
  return { ...words, read: (given) => given === true };
}

/** An option with one word; null, or `absent`, where it is not there. */
export function option<const Flags extends `${string} <${string}>`, Value, Absent>(
  words: Words<Flags, Value> & { readonly absent: Absent },
): Option<Flags, Value | Absent>;
export function option<const Flags extends `${string} <${string}>`, Value>(
  words: Words<Flags, Value>,
): Option<Flags, Value | null>;
export function option({
  flags,
  text,
  read,
  absent = null,
}: Words<string, unknown> & { readonly absent?: unknown }): Option {
  const name = nameOf(flags);
  return { flags, text, read: (given) => (typeof given === 'string' ? read(given, name) : absent) };
}

/** An option with one or several words, which can also be repeated; empty where it is not there. */
export function repeatable<const Flags extends `${string} <${string}...>`, Value>({
  flags,
  text,
  read,
}: Words<Flags, Value>): Option<Flags, readonly Value[]> {
  const name = nameOf(flags);
  return { flags, text, read: (given) => wordsOf(given).map((word) => read(word, name)) };
}

/** What was typed behind an option, word by word. */
export function wordsOf(given: Given): readonly string[] {
  if (typeof given === 'string') return [given];
  return typeof given === 'object' ? given : [];
}

/** `--as-of` for `--as-of <day>`, as failures and filters say it. */
export function nameOf(flags: string): string {
  return /--[a-z-]+/.exec(flags)?.[0] ?? flags;
}

/** The name of an option in code. */
export function keyOf<Flags extends string>(flags: Flags): KeyOf<Flags> {
  return new CommanderOption(flags).attributeName() as KeyOf<Flags>;
}

/** Reads options, in their order. @param given what commander hands over, by the names in code @throws Failure */
export function readOptions<Options extends readonly Option[]>(
  options: Options,
  given: Readonly<Record<string, Given>>,
): ValuesOf<Options> {
  const values = options.map(({ flags, read }) => {
    const key: string = keyOf(flags);
    return [key, read(given[key])] as const;
  });
  return Object.fromEntries(values) as ValuesOf<Options>;
}

/** Adds options to a command of commander. */
export function addOptions(command: Command, options: readonly Option[], say: (text: Text) => string): void {
  for (const { flags, text } of options) {
    const several = flags.includes('...');
    const added = new CommanderOption(several ? flags.replace('...', '') : flags, say(text));
    if (several) added.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
    command.addOption(added);
  }
}
