import { SEVERITY_LABELS } from '../domain/finding.ts';
import type { Language, Text } from '../domain/text.ts';
import { PLACEHOLDER_WORDS } from './placeholder-words.ts';
import type { RuleInfo } from './rule.ts';

const HEADINGS = {
  says: { zh: '说什么', en: 'What it says' },
  why: { zh: '为什么要紧', en: 'Why it matters' },
  bad: { zh: '有问题的写法', en: 'With the fault' },
  good: { zh: '正确的写法', en: 'Without it' },
  mend: { zh: '怎样改', en: 'How to mend it' },
} as const satisfies Readonly<Record<string, Text>>;

/** The page of a rule: what it says, why that matters, an example, how to mend it. Ends with a line end. */
export function explainPage(info: RuleInfo, language: Language): string {
  const section = (heading: Text, body: string): string => `## ${heading[language]}\n\n${body}\n`;
  const severity = SEVERITY_LABELS[info.severity][language];
  const title = `# ${info.code} ${info.name}${language === 'zh' ? `（${severity}）` : ` (${severity})`}\n`;
  return [
    title,
    section(HEADINGS.says, sentenceShape(info.message[language], language)),
    section(HEADINGS.why, info.reason[language]),
    section(HEADINGS.bad, `    ${info.bad}`),
    section(HEADINGS.good, `    ${info.good}`),
    section(HEADINGS.mend, sentenceShape(info.hint[language], language)),
  ].join('\n');
}

/** The sentence of a rule with words such as ‹cell› where values will stand. */
export function sentenceShape(sentence: string, language: Language): string {
  return sentence
    .replace(/\[([^[\]|]*)(?:\|[^[\]]*)?\]/g, '$1')
    .replace(/\{(\w+)\}/g, (whole, name: string) => {
      const words = PLACEHOLDER_WORDS.get(name);
      return words === undefined ? whole : `‹${words[language]}›`;
    });
}
