import { SEVERITY_LABELS } from '../../src/findings/severity.ts';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { explainPage, sentenceShape } from '../../src/rules/explain.ts';

const MADE =
  '<!-- Written from the catalogue of the rules by `npm run pages`; not to be changed by hand. -->';

const SCOPES: readonly (readonly [letter: string, en: string, zh: string])[] = [
  ['F', 'The file', '文件'],
  ['H', 'The header', '表头'],
  ['R', 'A row', '行'],
  ['C', 'A cell', '单元格'],
  ['P', 'A project', '项目'],
  ['L', 'The ledger', '台账'],
];

/** The pages of all rules and their index, by the names of their files. */
export function rulePages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>([['README.md', indexPage()]]);
  for (const info of CATALOGUE.values()) {
    const texts = [explainPage(info, 'en'), '---\n', explainPage(info, 'zh')];
    pages.set(`${info.code}-${info.name}.md`, `${MADE}\n\n${texts.join('\n')}`);
  }
  return pages;
}

function indexPage(): string {
  const sections = SCOPES.map(([letter, en, zh]) => {
    const infos = [...CATALOGUE.values()]
      .filter(({ code }) => code.startsWith(letter))
      .toSorted((a, b) => (a.code < b.code ? -1 : 1));
    const rows = infos.map((kind) => {
      const { code, name, severity } = kind;
      const level = `${SEVERITY_LABELS[severity].en} ${SEVERITY_LABELS[severity].zh}`;
      const says = [sentenceShape(kind, 'message', 'en'), sentenceShape(kind, 'message', 'zh')].map(cell);
      return `| [${code}](${code}-${name}.md) | ${name} | ${level} | ${says.join(' | ')} |`;
    });
    const head = ['| Code | Name | Severity | What it says | 说什么 |', '|---|---|---|---|---|'];
    return `## ${letter}: ${en} ${zh}\n\n${[...head, ...rows].join('\n')}\n`;
  });
  const lead = [
    'Everything that `zhaoshang check` can say. `zhaoshang explain CODE` prints the page of a rule.',
    '`zhaoshang check` 能提出的全部问题；`zhaoshang explain 代码` 显示一条规则的说明。',
  ];
  return `${MADE}\n\n# Rules 规则\n\n${lead.join('\n\n')}\n\n${sections.join('\n')}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
