import type { Language } from '../domain/text.ts';

/** The language that the command line, read without understanding it, asks for; null for none. */
export function languageAsked(args: readonly string[]): Language | null {
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
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return locale === undefined ? 'en' : (parseLanguage(locale) ?? 'en');
}
