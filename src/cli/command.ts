import type { Text } from '../domain/text.ts';
import type { Settings } from '../settings/settings.ts';
import type { NameList } from './help-texts.ts';
import type { LanguageChoice } from './language.ts';
import type { Option, ValuesOf } from './option.ts';
import type { Profile } from './profile.ts';
import type { World } from './world.ts';

/** A command at work: what was typed beside its options, and what it touches. */
export interface Call {
  readonly paths: readonly string[];
  /** The defaults for a command that reads no ledgers. */
  readonly settings: Settings;
  readonly world: World;
  readonly language: LanguageChoice;
  /** Where the time goes, for `--profile`. */
  readonly profile: Profile;
}

/** A command: what it is for, what it takes, and what it does. */
export interface Command<Options extends readonly Option[] = readonly Option[]> {
  readonly name: string;
  readonly text: Text;
  /** What it reads; absent: ledgers, by the settings that stand beside them. */
  readonly argument?: { readonly flags: string; readonly text: Text };
  /** In the order of its help. */
  readonly options: Options;
  /** The names that some of its options take, listed below them. */
  readonly lists?: readonly NameList[];
  /** @returns the exit code @throws Failure, and what `failureOf` knows */
  action(call: Call, options: ValuesOf<Options>): Promise<number>;
}

/** A command, whose action gets the values of exactly its options. */
export function command<const Options extends readonly Option[]>(parts: Command<Options>): Command<Options> {
  return parts;
}
