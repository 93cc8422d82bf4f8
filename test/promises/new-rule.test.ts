import { afterAll, expect, test } from 'vitest';
import { CopiedTree } from './copied-tree.ts';

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
const LEDGER = `县区,项目名称,总投资(亿元),签约日期,开工日期,进展
乐平市,化工园项目,12.5,2021-03-19,2021-05-31,开工
乐平市,试验项目,12.5,2021-03-19,2021-05-31,开工
`;

test('a rule is a file, a line in the list and a fixture folder, and nothing hides it', () => {
  tree.add('src/rules/projects/P901-named-after-a-test.ts', RULE);
  tree.insert(
    'src/rules/rules.ts',
    "from './projects/P001",
    "import { P901 } from './projects/P901-named-after-a-test.ts';",
  );
  tree.insert('src/rules/rules.ts', '  P023,', '  P901,');
  tree.add('fixtures/rules/P901-named-after-a-test/ledger.csv', LEDGER);
  tree.checkTypes();
  tree.build();
  const { code, stdout } = tree.run(
    'check',
    'fixtures/rules/P901-named-after-a-test/ledger.csv',
    '-f',
    'jsonl',
  );
  const findings = stdout
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect({ code, findings }).toMatchObject({
    code: 0,
    findings: [{ code: 'P901', cell: 'B3', message: "project '试验项目' is started", hint: 'rename it' }],
  });
  expect(tree.run('explain', 'P901').stdout).toContain("project '‹as it stands›' is ‹stage›");
});
