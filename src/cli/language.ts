import type { Language } from '../domain/text.ts';

/** What a run speaks, its failures included: what `--lang` asks for, else what the settings say, else as the locale. */
export class LanguageChoice {
  readonly #asked: Language | null;
  #current: Language;

  constructor(args: readonly string[], env: Readonly<Record<string, string | undefined>>) {
    this.#asked = languageAsked(args);
    this.#current = this.#asked ?? languageOf(env);
  }

  /** As far as it is known: until the settings are read, without what they say. */
  get current(): Language {
    return this.#current;
  }

  /** Called once the settings are read. @param language what they say; null: nothing */
  settleBy(language: Language | null): void {
    this.#current = this.#asked ?? language ?? this.#current;
  }
}

/** The language that the command line, read without understanding it, asks for; null for none. */
function languageAsked(args: readonly string[]): Language | null {
  for (const [index, arg] of args.entries()) {
    if (arg === '--') return null;
    const value = arg === '--lang' ? args[index + 1] : arg.startsWith('--lang=') ? arg.slice(7) : undefined;
    if (value !== undefined) return parseLanguage(value);
  }
  return null;
}

/** `zh`, `zh_CN`, `en-GB` …; null for a language that is not spoken. */
export function parseLanguage(text: string): Language | null {
  const base = text.toLowerCase().split(/[-_.@]/)[0];
  return base === 'zh' || base === 'en' ? base : null;
}

/** The language of the environment: Chinese in a Chinese locale, else English. */
function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return locale === undefined ? 'en' : (parseLanguage(locale) ?? 'en');
}
