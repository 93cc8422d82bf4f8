import { sourceWords, type DescribedFinding } from '../domain/finding.ts';
import type { Language } from '../domain/text.ts';
import { visibleLine } from '../domain/visible.ts';
import type { Report } from '../reports/report.ts';
import { findingsOf } from './findings-of.ts';
import type { RenderStyle } from './render-style.ts';
import { counted, findingCounts, placeOf } from './words.ts';

/** The findings of one file by code, each code in the order in which it was first found. */
type Suite = Map<string, [DescribedFinding, ...DescribedFinding[]]>;

/**
 * The findings of a report as JUnit XML, which build servers show as tests: a suite for each file, in it a case for each
 * code that was found. Errors and warnings fail; notes are what a case that passes has printed. A file without findings
 * is one case that passes.
 */
export async function* renderJunit(report: Report, style: RenderStyle): AsyncGenerator<string, void, void> {
  const { language } = style;
  const found = await suitesOf(report, language);
  const suites = [...found].map(([file, suite]) => [file, [...suite.values()]] as const);
  const all = suites.flatMap(([, cases]) => cases);
  // A file without findings counts as one test.
  const tests = suites.reduce((sum, [, cases]) => sum + Math.max(1, cases.length), 0);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites${attributes([...countsOf(tests, all)], 'zhaoshang')}>\n`;
  for (const [file, cases] of suites) {
    yield `  <testsuite${attributes([...countsOf(Math.max(1, cases.length), cases)], file)}>\n`;
    if (cases.length === 0) {
      const name = findingCounts({ errors: 0, warnings: 0, notes: 0 }, language);
      yield `    <testcase${attributes([['classname', file]], name)}/>\n`;
    }
    for (const findings of cases) {
      const [{ code, name }] = findings;
      yield `    <testcase${attributes([['classname', file]], `${code} ${name}`)}>\n`;
      yield `      ${outcomeOf(findings, omittedOf(report, code), language)}\n    </testcase>\n`;
    }
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
}

async function suitesOf(report: Report, language: Language): Promise<ReadonlyMap<string, Suite>> {
  const suites = new Map<string, Suite>();
  const findings: DescribedFinding[] = [];
  for await (const finding of findingsOf(report)) findings.push(finding);
  // Known for certain only now; in the order in which they were read.
  for (const { file } of report.sources) suites.set(file, new Map());
  for (const finding of findings) {
    const file = sourceWords(finding.at, language);
    const suite: Suite = suites.get(file) ?? new Map();
    suites.set(file, suite);
    const same = suite.get(finding.code);
    if (same === undefined) suite.set(finding.code, [finding]);
    else same.push(finding);
  }
  return suites;
}

function fails({ severity }: DescribedFinding): boolean {
  return severity !== 'note';
}

function* countsOf(
  tests: number,
  cases: readonly (readonly DescribedFinding[])[],
): Generator<readonly [string, string]> {
  yield ['tests', String(tests)];
  yield ['failures', String(cases.filter((findings) => findings.some(fails)).length)];
  yield ['errors', '0'];
  yield ['skipped', '0'];
}

/** What a case has come to: its failure, or what it printed. */
function outcomeOf(
  findings: readonly [DescribedFinding, ...DescribedFinding[]],
  omitted: number,
  language: Language,
): string {
  const [first] = findings;
  const lines = findings.map((finding) => `${placeOf(finding, language)} ${finding.message[language]}`);
  lines.push(first.hint[language]);
  if (omitted > 0) {
    lines.push(
      language === 'zh' ? `所有文件中另有${omitted}处未列出` : `${omitted} more in all files, not listed`,
    );
  }
  const body = lines.map(escaped).join('\n');
  if (!fails(first)) return `<system-out>${body}</system-out>`;
  const message = first.message[language];
  const count = language === 'zh' ? `（共${findings.length}处）` : ` (${counted(findings.length, 'place')})`;
  const summary = findings.length === 1 ? message : `${message}${count}`;
  return `<failure${attributes([
    ['type', first.severity],
    ['message', summary],
  ])}>${body}</failure>`;
}

function omittedOf(report: Report, code: string): number {
  const cut = report.sections.flatMap((section) =>
    section.kind === 'findings' ? section.omittedByCode : [],
  );
  return cut.reduce((sum, each) => sum + (each.code === code ? each.count : 0), 0);
}

function attributes(pairs: readonly (readonly [key: string, value: string])[], name?: string): string {
  const all = name === undefined ? pairs : [['name', name] as const, ...pairs];
  return all.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** One line of XML text or attribute. Controls, which XML 1.0 forbids or folds, are made visible. */
function escaped(text: string): string {
  return visibleLine(text)
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
