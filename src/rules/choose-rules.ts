import { nearest } from '../domain/nearest.ts';
import type { FindingKind } from '../findings/finding-kind.ts';
import type { Severity } from '../findings/severity.ts';
import { CATALOGUE } from './catalogue.ts';
import type { Severities } from './severities.ts';

/** Kinds of findings, by code. */
type Catalogue = ReadonlyMap<string, FindingKind>;

/** A word that names no rule, and the nearest that does. */
export class UnknownRule extends Error {
  override readonly name = 'UnknownRule';
  readonly word: string;
  readonly nearest: string | null;
  constructor(word: string, catalogue: Catalogue) {
    super(`no rule is called ${word}`);
    this.word = word;
    this.nearest = nearest(
      word,
      [...catalogue].flatMap(([code, info]) => [code, info.name]),
    );
  }
}

/** What a user asks of the rules, by code, name, or the beginning of codes (`C`, `C1`). */
export interface RuleChoice {
  /** Only these; empty: all. */
  readonly select: readonly string[];
  readonly ignore: readonly string[];
  readonly severities: readonly (readonly [word: string, severity: Severity | 'off'])[];
}

/**
 * The severities that a choice makes of those of the settings, by code. Later words go before earlier ones, what is
 * ignored before what is selected. @param own the checks of the settings @throws UnknownRule
 */
export function chooseRules(
  choice: RuleChoice,
  settings: Severities,
  own: Catalogue = new Map(),
): Severities {
  const catalogue: Catalogue = new Map([...CATALOGUE, ...own]);
  const codes = (word: string): readonly string[] => codesOf(word, catalogue);
  const chosen = new Map<string, Severity | 'off'>();
  for (const [word, severity] of [...settings, ...choice.severities]) {
    for (const code of codes(word)) chosen.set(code, severity);
  }
  const selected = new Set(choice.select.flatMap(codes));
  if (selected.size > 0)
    for (const code of catalogue.keys()) if (!selected.has(code)) chosen.set(code, 'off');
  for (const code of choice.ignore.flatMap(codes)) chosen.set(code, 'off');
  return chosen;
}

/** The codes that a word stands for. @throws UnknownRule */
export function codesOf(word: string, catalogue: Catalogue = CATALOGUE): readonly string[] {
  const upper = word.toUpperCase();
  const found = [...catalogue].filter(
    ([code, { name }]) => name === word || (/^[A-Z]\d{0,3}$/.test(upper) && code.startsWith(upper)),
  );
  if (found.length === 0 && !/^X\d{3}$/.test(upper)) throw new UnknownRule(word, catalogue);
  return found.length === 0 ? [upper] : found.map(([code]) => code);
}
