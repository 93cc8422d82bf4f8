import type { Language } from '../domain/text.ts';
import type { Finding } from './finding.ts';
import { shortened, valueWords } from './finding-value.ts';
import { positionWords } from '../domain/position.ts';

const EMPTY = { zh: '（空）', en: '(empty)' } as const;

/** `“{found}”` with its quotes, which go when nothing was found; `[optional|otherwise]`; `{name}`. */
const PART = /[“']\{found\}[”']|\[([^[\]|]*)(?:\|([^[\]]*))?\]|\{(\w+)\}/g;

/** What a finding says, in a language. @throws Error when its sentence lacks a value: a bug of who made it */
export function messageOf(finding: Finding, language: Language): string {
  return filled(finding.kind.message[language], finding, language);
}

/** How to fix what a finding is about, in a language. @throws Error as {@link messageOf} */
export function hintOf(finding: Finding, language: Language): string {
  return filled(finding.kind.hint[language], finding, language);
}

function filled(sentence: string, finding: Finding, language: Language): string {
  return finding.kind.verbatim ? sentence : fillSentence(sentence, finding, language);
}

/** A sentence with the values of a finding, as FindingKind.message says. */
export function fillSentence(sentence: string, finding: Finding, language: Language): string {
  const isEmpty = (finding.found ?? '').trim() === '';
  return sentence.replace(PART, (part, optional?: string, otherwise?: string, name?: string) => {
    if (optional !== undefined) {
      const complete = namesIn(optional).every((each) => valueOf(each, finding, language) !== null);
      return fillSentence(complete ? optional : (otherwise ?? ''), finding, language);
    }
    if (name === undefined) {
      if (isEmpty) return EMPTY[language];
      return `${part.charAt(0)}${shortened(finding.found ?? '')}${part.charAt(part.length - 1)}`;
    }
    const value = valueOf(name, finding, language);
    if (value === null) throw new Error(`${finding.kind.code}: no value for {${name}} in '${sentence}'`);
    return value;
  });
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
}

function valueOf(name: string, finding: Finding, language: Language): string | null {
  const here = finding.position.source;
  const [related] = finding.related;
  switch (name) {
    case 'found':
      return (finding.found ?? '').trim() === '' ? EMPTY[language] : shortened(finding.found ?? '');
    case 'expected':
      return finding.expected === null ? null : valueWords(finding.expected, here, language);
    case 'county':
      return finding.county;
    case 'line':
      return finding.position.line === null ? null : String(finding.position.line);
    case 'related':
      return related === undefined ? null : positionWords(related, here, language);
    case 'field':
      return finding.field === null ? null : finding.field.label[language];
  }
  const detail = Object.hasOwn(finding.details, name) ? finding.details[name] : undefined;
  return detail === undefined ? null : valueWords(detail, here, language);
}
