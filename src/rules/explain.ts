import { detailWords, type FindingKind } from '../findings/finding-kind.ts';
import { SEVERITY_LABELS } from '../findings/severity.ts';
import type { Language, Text } from '../domain/text.ts';

const HEADINGS = {
  says: { zh: '说什么', en: 'What it says' },
  why: { zh: '为什么要紧', en: 'Why it matters' },
  bad: { zh: '有问题的写法', en: 'With the fault' },
  good: { zh: '正确的写法', en: 'Without it' },
  mend: { zh: '怎样改', en: 'How to mend it' },
} as const satisfies Readonly<Record<string, Text>>;

/** The page of a kind of finding: what it says, why that matters, an example, how to mend it. Ends with a line end. */
export function explainPage(kind: FindingKind, language: Language): string {
  const section = (heading: Text, body: string): string => `## ${heading[language]}\n\n${body}\n`;
  const severity = SEVERITY_LABELS[kind.severity][language];
  const title = `# ${kind.code} ${kind.name}${language === 'zh' ? `（${severity}）` : ` (${severity})`}\n`;
  return [
    title,
    section(HEADINGS.says, sentenceShape(kind, 'message', language)),
    section(HEADINGS.why, kind.reason[language]),
    section(HEADINGS.bad, `    ${kind.bad}`),
    section(HEADINGS.good, `    ${kind.good}`),
    section(HEADINGS.mend, sentenceShape(kind, 'hint', language)),
  ].join('\n');
}

/** A sentence with words such as ‹cell› where values will stand. */
export function sentenceShape(kind: FindingKind, part: 'message' | 'hint', language: Language): string {
  return kind[part][language]
    .replace(/\[([^[\]|]*)(?:\|[^[\]]*)?\]/g, '$1')
    .replace(/\{(\w+)\}/g, (whole, name: string) => {
      const words = detailWords(kind, name);
      return words === null ? whole : `‹${words[language]}›`;
    });
}
