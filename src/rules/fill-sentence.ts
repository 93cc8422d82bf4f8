import { evidenceWords, positionWords, shortened } from '../domain/evidence-text.ts';
import { FIELDS } from '../domain/field.ts';
import type { Finding } from '../domain/finding.ts';
import type { Language } from '../domain/text.ts';

const EMPTY = { zh: '（空）', en: '(empty)' } as const;

/** `“{found}”` with its quotes, which go when nothing was found; `[optional|otherwise]`; `{name}`. */
const PART = /[“']\{found\}[”']|\[([^[\]|]*)(?:\|([^[\]]*))?\]|\{(\w+)\}/g;

/**
 * The sentence of a rule with the values of a finding. `{found}`, `{expected}`, `{field}`, `{county}`, `{line}`,
 * `{related}` (the first related place) and the names of details stand for values. What stands in square brackets is
 * said only when all its values are there; after a `|` comes what is said otherwise.
 * @throws Error when a value is missing outside of square brackets: the rule and its sentence do not belong together
 */
export function fillSentence(sentence: string, finding: Finding, language: Language): string {
  const isEmpty = (finding.found ?? '').trim() === '';
  return sentence.replace(PART, (part, optional?: string, otherwise?: string, name?: string) => {
    if (optional !== undefined) {
      const complete = placeholdersOf(optional).every((each) => valueOf(each, finding, language) !== null);
      return fillSentence(complete ? optional : (otherwise ?? ''), finding, language);
    }
    if (name === undefined) {
      if (isEmpty) return EMPTY[language];
      return `${part.charAt(0)}${shortened(finding.found ?? '')}${part.charAt(part.length - 1)}`;
    }
    const value = valueOf(name, finding, language);
    if (value === null) throw new Error(`${finding.code}: no value for {${name}} in '${sentence}'`);
    return value;
  });
}

function placeholdersOf(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
}

function valueOf(name: string, finding: Finding, language: Language): string | null {
  const here = finding.at.source;
  const [related] = finding.related;
  switch (name) {
    case 'found':
      return (finding.found ?? '').trim() === '' ? EMPTY[language] : shortened(finding.found ?? '');
    case 'expected':
      return finding.expected === null ? null : evidenceWords(finding.expected, here, language);
    case 'county':
      return finding.county;
    case 'line':
      return finding.at.line === null ? null : String(finding.at.line);
    case 'related':
      return related === undefined ? null : positionWords(related, here, language);
    case 'field':
      if (finding.field !== null) return FIELDS[finding.field].label[language];
  }
  const detail = Object.hasOwn(finding.details, name) ? finding.details[name] : undefined;
  return detail === undefined ? null : evidenceWords(detail, here, language);
}
