import { afterAll, beforeAll, expect, test } from 'vitest';
import { CopiedTree } from './copied-tree.ts';

// CONTRIBUTING.md promises which files each addition touches. All are made in one copy of the sources, which is built once.
const tree = new CopiedTree();
afterAll(() => tree.remove());

const RULE = `import { findingKind } from '../../findings/finding-kind.ts';
import { projectRule } from '../rule.ts';

const KIND = findingKind({
  code: 'P901',
  name: 'named-after-a-test',
  severity: 'warning',
  details: { stage: 'stage' },
  message: { zh: '项目“{found}”已{stage}', en: "project '{found}' is {stage}" },
  hint: { zh: '改名', en: 'rename it' },
  reason: { zh: '只是试验。', en: 'It is only a trial.' },
  bad: '试验项目',
  good: '化工园项目',
});

/** A project that is called a trial. */
export const P901 = projectRule(KIND, {
  needs: ['name'],
  check: ({ name, stage }) =>
    name === '试验项目' && stage !== null ? { field: 'name', details: { stage: { stage } } } : null,
});
`;

const CELL = `import { AMOUNT_FINDINGS } from './amount-findings.ts';
import { NumberColumn, type ColumnContext } from './cell-column.ts';
import { certain, unread, type Reading } from './reading.ts';

/** Reads dozens: \`3打\` are 36. */
export function readDozens(text: string): Reading<number> {
  const dozens = /^(\\d+)打$/.exec(text.trim())?.[1];
  return dozens === undefined ? unread(AMOUNT_FINDINGS.countUnreadable) : certain(12 * Number(dozens));
}

/** A column of dozens. */
export function dozensColumn(context: ColumnContext): NumberColumn {
  return new NumberColumn(context, readDozens);
}
`;

const KIND = `import { tableKind } from '../table/table-kind.ts';

/** Visits to companies (走访记录). */
export const VISITS = tableKind({
  name: 'visits',
  label: { zh: '走访记录', en: 'visits' },
  fields: {
    company: { kind: 'text', label: { zh: '走访企业', en: 'Company visited' }, words: ['走访企业'] },
    day: { kind: 'day', label: { zh: '走访日期', en: 'Day of visit' }, words: ['走访日期'], happened: true },
  },
  required: ['company', 'day'],
  title: 'company',
  knownBy: ['company'],
  names: ['company'],
});
`;

const MEASURE = `  {
    ...HIGH,
    key: 'notRegistered',
    label: { zh: '未注册', en: 'Not registered' },
    kind: 'count',
    definition: { zh: '已签约而未注册的项目数', en: 'projects signed and not registered' },
    of: (tally) => known(tally.stageKnown - tally.registered, tally.stageKnown),
  },`;

const REPORT = `import { tailOf, type ReportContext } from './context.ts';
import type { Counting } from './counting.ts';
import { headlineSection } from './headline.ts';
import type { Report } from './report.ts';

/** The opening paragraph and nothing else. */
export function briefReport({ totals }: Counting, context: ReportContext): Report {
  return {
    schema: 'zhaoshang.brief/1',
    title: { zh: '简报', en: 'Brief' },
    filter: context.filter,
    sections: [headlineSection(totals, context)],
    tail: () => ({ ...tailOf(context), findings: null }),
  };
}
`;

const COMMAND = `import { briefReport } from '../../reports/brief-report.ts';
import { command } from '../command.ts';
import { FILTER_OPTIONS } from '../options/filter-options.ts';
import { FIGURE_OPTIONS, outputOptions } from '../options/output-options.ts';
import { READING_OPTIONS } from '../options/reading-options.ts';
import { runReport } from '../run-report.ts';

/** \`zhaoshang brief\`: the opening paragraph. */
export const brief = command({
  name: 'brief',
  text: { zh: '简报', en: 'the opening paragraph' },
  options: [...READING_OPTIONS, ...FILTER_OPTIONS, ...outputOptions('totals'), ...FIGURE_OPTIONS],
  action: (call, options) =>
    runReport(
      call,
      options,
      [],
      () =>
        ({ counting }, context) =>
          briefReport(counting, context),
    ),
});
`;

const LEDGER = `县区,项目名称,总投资(亿元),签约日期,预计用工,安置户数,赠品,进展
乐平市,化工园项目,12.5,2021-03-19,10,3,2打,开工
乐平市,试验项目,8,2021-04-01,20,4,1打,签约
合计,,20.5,,30,9,3打,
`;

const made = new Map<string, { readonly said: string; readonly touched: readonly string[] }>();

/** Makes something new as a contributor does, and writes what is left to be written. */
function add(what: string, write: () => void, words: readonly string[] = []): void {
  const { code, stdout, stderr } =
    words.length > 0 ? tree.makeNew(...words) : { code: 0, stdout: '', stderr: '' };
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  write();
  made.set(what, { said: stdout, touched: tree.touched() });
}

beforeAll(() => {
  add('rule', () => tree.write('src/rules/projects/P901-named-after-a-test.ts', RULE), [
    'rule',
    'P901',
    'named-after-a-test',
  ]);
  add(
    'column',
    () =>
      tree.replace(
        'src/books/project-fields.ts',
        "households: { kind: 'text', label: { zh: '', en: '' }, words: [] }",
        "households: { kind: 'count', label: { zh: '安置户数', en: 'Households' }, words: ['安置户数'] }",
      ),
    ['column', 'households'],
  );
  add('kind of cell', () => tree.write('src/table/cells/dozens.ts', CELL), ['cell', 'dozens']);
  add('column of that kind of cell', () =>
    tree.insert(
      'src/books/project-fields.ts',
      '  remark: {',
      "  gifts: { kind: 'dozens', label: { zh: '赠品', en: 'Gifts' }, words: ['赠品'] },",
    ),
  );
  add('kind of table', () => tree.write('src/books/visits.ts', KIND), ['kind', 'visits']);
  add('format', () => tree.replace('src/render/plain.ts', 'yield `', 'yield `plain: '), ['format', 'plain']);
  add('measure', () => tree.insert('src/measures/measure.ts', '  ...TIER_LABELS.map', MEASURE));
  add('report and its command', () => {
    tree.write('src/reports/brief-report.ts', REPORT);
    tree.write('src/cli/commands/brief.ts', COMMAND);
    tree.write('src/cli/commands/brief.md', '# zhaoshang brief\n');
    tree.insert(
      'src/cli/program.ts',
      "  ['list', ",
      "  ['brief', async () => (await import('./commands/brief.ts')).brief],",
    );
  });
  tree.checkTypes();
  tree.build();
  tree.write('ledger.csv', LEDGER);
  tree.write('visits.csv', '2021年走访\n走访企业,走访日期\n甲公司,3月1日\n');
  tree.write('strange.csv', '甲,乙\n甲公司,2021-03-01\n');
});

const PROMISED = {
  rule: [
    'fixtures/rules/P901-named-after-a-test/README.md',
    'fixtures/rules/P901-named-after-a-test/expected.findings',
    'fixtures/rules/P901-named-after-a-test/ledger.csv',
    'src/rules/projects/P901-named-after-a-test.ts',
    'src/rules/rules.ts',
  ],
  column: ['src/books/project-fields.ts'],
  'kind of cell': ['src/table/cells/cell-kinds.ts', 'src/table/cells/dozens.ts'],
  'column of that kind of cell': ['src/books/project-fields.ts'],
  'kind of table': ['src/books/kinds.ts', 'src/books/visits.ts'],
  format: ['src/render/formats.ts', 'src/render/plain.ts', 'test/render/contract.test.ts'],
  measure: ['src/measures/measure.ts'],
  'report and its command': [
    'src/cli/commands/brief.md',
    'src/cli/commands/brief.ts',
    'src/cli/program.ts',
    'src/reports/brief-report.ts',
  ],
};

test.each(Object.entries(PROMISED))('a %s touches what is promised, and nothing else', (what, files) => {
  expect(made.get(what)?.touched).toEqual(files);
});

test.each(['rule', 'column', 'kind of cell', 'kind of table', 'format'])(
  'whoever makes a %s is told what is left to do',
  (what) => expect(made.get(what)?.said).toMatch(/\nWhat is left to do:\n1\. /),
);

/** The findings of one code. */
function findings(code: string): readonly unknown[] {
  const { stdout } = tree.run('check', 'ledger.csv', '-f', 'jsonl');
  return stdout
    .trimEnd()
    .split('\n')
    .map((line): { readonly code: string } => JSON.parse(line))
    .filter((each) => each.code === code);
}

test('the rule speaks, and can be explained', () => {
  expect(findings('P901')).toMatchObject([
    { cell: 'B3', message: "project '试验项目' is signed", hint: 'rename it' },
  ]);
  expect(tree.run('explain', 'P901').stdout).toContain("project '‹as it stands›' is ‹stage›");
});

test('the column is listed, written tidily, and compared with the row of sums under its own name', () => {
  const { stdout } = tree.run('list', 'ledger.csv', '--columns', 'name,households', '-f', 'csv');
  expect(stdout.replace('\uFEFF', '')).toBe('name,households\r\n化工园项目,3\r\n试验项目,4\r\n');
  expect(tree.run('normalize', 'ledger.csv').stdout).toContain('安置户数');
  expect(findings('R006')).toMatchObject([
    {
      cell: 'F4',
      message: "the row '合计' states 9 as Households; its 2 projects add up to 7: the row says 2 more",
    },
  ]);
});

test('the kind of cell is read by its own grammar, and its faults are told', () => {
  const { stdout } = tree.run('list', 'ledger.csv', '--columns', 'gifts', '-f', 'csv');
  expect(stdout.replace('\uFEFF', '')).toBe('gifts\r\n24\r\n12\r\n');
  tree.write('bad.csv', LEDGER.replace('2打', '两打'));
  expect(tree.run('check', 'bad.csv', '-f', 'jsonl').stdout).toContain('"found": "两打"');
});

test('a file of the kind of table is known by its header, read, checked and written anew', () => {
  expect(tree.run('inspect', 'strange.csv').code).toBe(3);
  expect(tree.run('inspect', 'visits.csv').stdout).toMatch(/Kind of table +visits\n(?:.*\n)*? *Records +1\n/);
  expect(tree.run('normalize', 'visits.csv').stdout).toBe('走访企业,走访日期\r\n甲公司,2021-03-01\r\n');
  expect(tree.run('check', 'visits.csv', '-f', 'jsonl').stdout).toContain('"code": "C203"');
  expect(tree.run('summary', 'visits.csv').code).toBe(3);
  expect(tree.run('rank', 'ledger.csv', 'visits.csv').stdout).toContain('Also read: visits.csv (visits, ');
});

test('the format is written, and stands in the help', () => {
  expect(tree.run('summary', 'ledger.csv', '-f', 'plain').stdout).toBe('plain: Summary\n');
  expect(tree.run('report', '--help').stdout).toContain('plain');
});

test('the measure is counted and ranked by', () => {
  expect(tree.run('summary', 'ledger.csv', '--measure', 'not-registered').stdout).toBe('1\n');
  expect(tree.run('rank', 'ledger.csv', '--by', 'not-registered', '-f', 'json').stdout).toContain(
    '"notRegistered"',
  );
});

test('the report has its command', () => {
  expect(tree.run('brief', 'ledger.csv').stdout).toContain('2 major projects had been signed');
  expect(tree.run('--help').stdout).toMatch(/^ {2}brief +the opening paragraph$/m);
});
