// Makes the files and lines that something new needs, and says what is left to write: `npm run new -- rule P901 my-rule`.
// Nothing that is there is overwritten, and what is made fails a test until its words are written.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const USAGE = `usage: npm run new -- rule CODE NAME     a rule: rule P024 agreed-start-before-signed
                      column KEY         a column of the ledger of projects: column landArea
                      cell NAME          a kind of cell: cell percentage-range
                      kind NAME          a kind of table: kind visits
                      format NAME        a format of reports: format asciidoc`;

const KEBAB = /^[a-z]+(?:-[a-z]+)*$/;
const CAMEL = /^[a-z]+(?:[A-Z][a-z]+)*$/;

/** What is refused, in words for whoever typed it. */
class Refusal extends Error {}

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
try {
  const [what, ...words] = process.argv.slice(2);
  const makers = { rule, column, cell, kind, format: newFormat };
  if (!Object.hasOwn(makers, what ?? '') || words.length !== makers[what].length) throw new Refusal(USAGE);
  const { files, lines, next } = makers[what](...words);
  await make(files, lines);
  for (const path of Object.keys(files)) console.log(`made     ${path}`);
  for (const { path } of lines) console.log(`changed  ${path}`);
  console.log(`\nWhat is left to do:\n${next.map((step, index) => `${index + 1}. ${step}`).join('\n')}`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

/** Writes all files and lines, or nothing where one cannot be. */
async function make(files, lines) {
  for (const path of Object.keys(files)) if (existsSync(path)) throw new Refusal(`${path} is there already`);
  const texts = new Map(Object.entries(files));
  for (const { path, edit } of lines) {
    const before = texts.get(path) ?? readFileSync(path, 'utf8');
    const after = edit(before);
    if (after === before) throw new Error(`${path} has changed its form; mend .ci/tools/new.mjs`);
    texts.set(path, after);
  }
  const style = await resolveConfig('package.json');
  for (const [path, text] of texts) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, path.endsWith('.ts') ? await format(text, { ...style, filepath: path }) : text);
  }
}

function rule(code, name) {
  if (!/^[PL]\d{3}$/.test(code))
    throw new Refusal(`${code} is no code of a rule: P and three digits for a project, L for the ledger`);
  checkForm(name, KEBAB, 'agreed-start-before-signed');
  const scope = code[0];
  const folder = scope === 'P' ? 'projects' : 'ledgers';
  const taken = readdirSync(`src/rules/${folder}`).filter((file) => /^[PL]\d{3}-/.test(file));
  const last =
    taken
      .map((file) => file.slice(0, 4))
      .toSorted()
      .at(-1) ?? `${scope}000`;
  // A code that was given up once is not used again.
  if (code <= last) throw new Refusal(`${code} is taken or was once; the last code is ${last}`);
  if (taken.some((file) => file.slice(5) === `${name}.ts`))
    throw new Refusal(`a rule is called ${name} already`);
  const file = `${folder}/${code}-${name}.ts`;
  const fixture = `fixtures/rules/${code}-${name}`;
  return {
    files: {
      [`src/rules/${file}`]: scope === 'P' ? projectRuleText(code, name) : ledgerRuleText(code, name),
      [`${fixture}/README.md`]: `# ${code}-${name}\n`,
      [`${fixture}/ledger.csv`]:
        '县区,项目编号,项目名称,总投资(亿元),签约日期,开工日期,进展\n乐平市,LP-001,化工园项目,12.5,2021-03-19,2021-05-31,开工\n',
      [`${fixture}/expected.findings`]: '',
    },
    lines: [
      {
        path: 'src/rules/rules.ts',
        edit: (text) =>
          behindLast(
            behindLast(
              text,
              new RegExp(`^import .* from '\\./${folder}/${scope}\\d{3}-.*;$`, 'gm'),
              `import { ${code} } from './${file}';`,
            ),
            new RegExp(`^ {2}${scope}\\d{3},$`, 'gm'),
            `  ${code},`,
          ),
      },
    ],
    next: [
      `src/rules/${file}: severity, the words in both languages, what it needs, and what it objects to`,
      `${fixture}/ledger.csv: rows in which it speaks, and rows that look alike in which it must not; README.md says which`,
      `${fixture}/expected.findings: run \`npm run dev -- check ${fixture}/ledger.csv\`, and write what must be found (fixtures/rules/README.md has the form)`,
      '`npm run pages`, then `npm run test:unit -- test/rules`: red until all of this is done',
    ],
  };
}

function projectRuleText(code, name) {
  return `import { findingKind } from '../../findings/finding-kind.ts';
import { projectRule } from '../rule.ts';

${kindText(code, name)}
/** ${sentence(name)}. */
export const ${code} = projectRule(KIND, {
  needs: ['name'],
  check: () => null,
});
`;
}

function ledgerRuleText(code, name) {
  return `import { findingKind } from '../../findings/finding-kind.ts';
import type { LedgerRule } from '../rule.ts';

${kindText(code, name)}
/** ${sentence(name)}. */
export const ${code}: LedgerRule = {
  kind: KIND,
  needs: ['name'],
  start: () => ({ see: () => {} }),
};
`;
}

function kindText(code, name) {
  return `const KIND = findingKind({
  code: '${code}',
  name: '${name}',
  severity: 'warning',
  message: { zh: '', en: '' },
  hint: { zh: '', en: '' },
  reason: { zh: '', en: '' },
  bad: '',
  good: '',
});
`;
}

function column(key) {
  checkForm(key, CAMEL, 'landArea');
  const path = 'src/books/project-fields.ts';
  if (new RegExp(`^ {2}${key}: \\{`, 'm').test(readFileSync(path, 'utf8')))
    throw new Refusal(`${path} has a column ${key} already`);
  return {
    files: {},
    lines: [
      {
        path,
        edit: (text) =>
          text.replace(
            '  remark: {\n',
            `  ${key}: { kind: 'text', label: { zh: '', en: '' }, words: [] },\n  remark: {\n`,
          ),
      },
    ],
    next: [
      `${path}: what its cells are (kind), its label in both languages, and wordList('…') of what headers call it; it stands where \`list\` and \`normalize\` write it`,
      'a line for it in the table of test/table/find-header.test.ts',
      '`npm run test:unit -- test/books test/table`, then `npm run transcripts`: `git diff fixtures` shows what users notice',
    ],
  };
}

function cell(name) {
  checkForm(name, KEBAB, 'percentage-range');
  const path = 'src/table/cells/cell-kinds.ts';
  if (hasEntry(path, name)) throw new Refusal(`a kind of cell is called ${name} already`);
  const camel = camelOf(name);
  return {
    files: {
      [`src/table/cells/${name}.ts`]: `import { keyText, saysNothing } from '../plain-text.ts';
import { AMOUNT_FINDINGS } from './amount-findings.ts';
import { NumberColumn, type ColumnContext } from './cell-column.ts';
import { NOTHING, unread, type Reading } from './reading.ts';

/** Reads nothing yet. */
export function read${pascalOf(name)}(text: string): Reading<number> {
  return saysNothing(keyText(text)) ? NOTHING : unread(AMOUNT_FINDINGS.countUnreadable);
}

/** A column of such cells, each distinct text read once. */
export function ${camel}Column(context: ColumnContext): NumberColumn {
  return new NumberColumn(context, read${pascalOf(name)});
}
`,
    },
    lines: [
      {
        path,
        edit: (text) =>
          behindLast(
            text,
            /^import .* from '\.\/.*;$/gm,
            `import { ${camel}Column } from './${name}.ts';`,
          ).replace(
            /^\} as const satisfies Readonly<Record<string, CellKindInfo>>;$/m,
            `  '${name}': { value: 'count', column: ${camel}Column },\n$&`,
          ),
      },
    ],
    next: [
      `src/table/cells/${name}.ts: what a cell says, and its faults; every cell that says something is one until then (a finding of its own is an entry in cell-findings.ts, with a folder in fixtures/rules)`,
      `${path}: what its values are: 'count' is added up in rows of sums`,
      `test/table/read-${name}.test.ts: a table of texts and values; test/books/schemas.test.ts is red until a column is of this kind`,
      '`npm run test:unit -- test/books test/table`',
    ],
  };
}

function kind(name) {
  checkForm(name, KEBAB, 'visits');
  const path = 'src/books/kinds.ts';
  const constant = name.toUpperCase().replaceAll('-', '_');
  if (new RegExp(`\\b${constant}\\b`).test(readFileSync(path, 'utf8')))
    throw new Refusal(`a kind of table is called ${name} already`);
  return {
    files: {
      [`src/books/${name}.ts`]: `import { tableKind } from '../table/table-kind.ts';

/** ${sentence(name)}. */
export const ${constant} = tableKind({
  name: '${name}',
  label: { zh: '', en: '' },
  fields: {
    name: { kind: 'text', label: { zh: '', en: '' }, words: [] },
    day: { kind: 'day', label: { zh: '', en: '' }, words: [], happened: true },
  },
  required: ['name', 'day'],
  title: 'name',
  knownBy: ['name'],
  names: ['name'],
});
`,
    },
    lines: [
      {
        path,
        edit: (text) =>
          behindLast(
            text,
            /^import .* from '\.\/.*;$/gm,
            `import { ${constant} } from './${name}.ts';`,
          ).replace(/(KINDS: readonly TableKind\[\] = \[)([^\]]*?),?(\s*\];)/, `$1$2, ${constant}$3`),
      },
    ],
    next: [
      `src/books/${name}.ts: what such a table is called, its columns, and those without which a file is none; what else a kind may say stands in src/table/table-kind.ts`,
      'its required columns must tell it from every other kind',
      `\`npm run dev -- inspect FILE\` with a table of this kind, then \`npm run test:unit -- test/books\`: red until the words are written`,
    ],
  };
}

function newFormat(name) {
  checkForm(name, KEBAB, 'asciidoc');
  const path = 'src/render/formats.ts';
  const contract = 'test/render/contract.test.ts';
  if (hasEntry(path, name)) throw new Refusal(`a format is called ${name} already`);
  return {
    files: {
      [`src/render/${name}.ts`]: `import type { Report } from '../reports/report.ts';
import type { RenderStyle } from './render-style.ts';

/** ${sentence(name)}. */
export async function* render${pascalOf(name)}(
  report: Report,
  style: RenderStyle,
): AsyncGenerator<string, void, void> {
  yield \`\${report.title[style.language]}\\n\`;
}
`,
    },
    lines: [
      {
        path,
        edit: (text) =>
          text.replace(
            /^\} as const satisfies Readonly<Record<string, FormatInfo>>;$/m,
            `  '${name}': {
    endings: [],
    audience: 'people',
    holds: 'everything',
    content: 'text',
    renderer: async () => (await import('./${name}.ts')).render${pascalOf(name)},
  },
$&`,
          ),
      },
      {
        path: contract,
        edit: (text) =>
          text.replace(
            /^\} as const satisfies Readonly<Record<Format, .*$/m,
            `  '${name}': () => ['nothing is held against this format yet'],\n$&`,
          ),
      },
    ],
    next: [
      `src/render/${name}.ts: the facts, tables and findings of a report; render/jsonl.ts is the smallest that is there, render/markdown.ts one for people`,
      `${path}: its endings, whom it is for, and what it has room for`,
      `${contract}: what whoever reads it would stumble over; red until then`,
      '`npm run transcripts`: its name now stands in help and in refusals',
    ],
  };
}

function checkForm(name, form, example) {
  if (!form.test(name)) throw new Refusal(`${name} is not written like ${example}`);
}

function hasEntry(path, name) {
  return new RegExp(`^ {2}'?${name}'?: `, 'm').test(readFileSync(path, 'utf8'));
}

/** A text with a line behind the last one that matches. */
function behindLast(text, pattern, line) {
  const last = [...text.matchAll(pattern)].at(-1);
  if (last === undefined) return text;
  const end = last.index + last[0].length;
  return `${text.slice(0, end)}\n${line}${text.slice(end)}`;
}

function camelOf(name) {
  return name.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

function pascalOf(name) {
  const camel = camelOf(name);
  return camel[0].toUpperCase() + camel.slice(1);
}

function sentence(name) {
  const words = name.replaceAll('-', ' ');
  return words[0].toUpperCase() + words.slice(1);
}
