import type { Language } from './text.ts';

/** What standard input is called, in JSON too. */
export const STDIN_NAME = '<stdin>';

/** What a source is called in a language. */
export function sourceName(source: string, language: Language): string {
  return source === STDIN_NAME && language === 'zh' ? '标准输入' : source;
}
