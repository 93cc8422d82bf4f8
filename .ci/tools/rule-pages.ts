import { SEVERITY_LABELS } from '../../src/findings/severity.ts';
import type { Language, Text } from '../../src/domain/text.ts';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { explainPage, sentenceShape } from '../../src/rules/explain.ts';

const MADE =
  '<!-- Written from the catalogue of the rules by `npm run pages`; not to be changed by hand. -->';

const FILES = { en: 'RULES.md', zh: 'RULES.zh.md' } as const satisfies Text;

const SCOPES: Readonly<Record<string, Text>> = {
  F: { en: 'The file', zh: '文件' },
  H: { en: 'The header', zh: '表头' },
  R: { en: 'A row', zh: '行' },
  C: { en: 'A cell', zh: '单元格' },
  P: { en: 'A project', zh: '项目' },
  L: { en: 'The ledger', zh: '台账' },
};

const WORDS = {
  title: { en: 'Rules', zh: '规则' },
  other: { en: `[中文](${FILES.zh})`, zh: `[English](${FILES.en})` },
  lead: {
    en: 'All that `zhaoshang check` can say. `zhaoshang explain CODE` prints what stands here about a rule.',
    zh: '`zhaoshang check` 能提出的全部问题；`zhaoshang explain 代码` 显示其中一条规则的说明。',
  },
  columns: { en: '| Code | Name | Severity | What it says |', zh: '| 代码 | 名称 | 级别 | 说什么 |' },
} as const satisfies Readonly<Record<string, Text>>;

/** The pages of the rules, one a language, by the names of their files. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map([
    [FILES.en, rulePage('en')],
    [FILES.zh, rulePage('zh')],
  ]);
}

/** A table of contents for each scope, then all rules in the same order. */
function rulePage(language: Language): string {
  const scopes = Object.entries(SCOPES).map(([letter, name]) => ({
    name: name[language],
    rules: [...CATALOGUE.values()]
      .filter(({ code }) => code.startsWith(letter))
      .toSorted((a, b) => (a.code < b.code ? -1 : 1)),
  }));
  const contents = scopes.map(({ name, rules }) => {
    const rows = rules.map((kind) => {
      const says = sentenceShape(kind, 'message', language).replaceAll('|', '\\|');
      const severity = SEVERITY_LABELS[kind.severity][language];
      return `| [${kind.code}](#${anchorOf(kind.code)}) | ${kind.name} | ${severity} | ${says} |`;
    });
    return `## ${name}\n\n${[WORDS.columns[language], '|---|---|---|---|', ...rows].join('\n')}\n`;
  });
  const sections = scopes
    .flatMap(({ rules }) => rules)
    .map((info) => `<a id="${anchorOf(info.code)}"></a>\n\n${oneLevelDown(explainPage(info, language))}`);
  const lead = [`# ${WORDS.title[language]}`, WORDS.other[language], `${WORDS.lead[language]}\n`].join(
    '\n\n',
  );
  return [MADE, '', lead, ...contents, ...sections].join('\n');
}

/** The same in both languages, and whatever the rule is called. */
function anchorOf(code: string): string {
  return code.toLowerCase();
}

/** The rule under a heading of the second level, its parts under bold lines: headings alike, ninety times, guide nobody. */
function oneLevelDown(page: string): string {
  return page.replaceAll(/^## (.*)$/gm, '**$1**').replaceAll(/^# /gm, '## ');
}
