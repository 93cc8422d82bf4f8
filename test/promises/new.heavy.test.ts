import { afterAll, describe, expect, test } from 'vitest';
import { CopiedTree } from './copied-tree.ts';

const tree = new CopiedTree();
afterAll(() => tree.remove());

describe('npm run new refuses what is taken or written wrongly, and touches nothing', () => {
  test.each([
    ['rule P002 some-name', 'P002 is taken or was once; the last code is P023'],
    ['rule P017 some-name', 'P017 is taken or was once; the last code is P023'],
    ['rule P901 no-name', 'a rule is called no-name already'],
    ['rule Q901 some-name', 'Q901 is no code of a rule: P and three digits for a project, L for the ledger'],
    ['rule P901 SomeName', 'SomeName is not written like agreed-start-before-signed'],
    ['rule P901 ../x', '../x is not written like agreed-start-before-signed'],
    ['column investment', 'src/books/project-fields.ts has a column investment already'],
    ['column Land', 'Land is not written like landArea'],
    ['cell stated-day', 'a kind of cell is called stated-day already'],
    ['kind projects', 'a kind of table is called projects already'],
    ['kind condition', 'src/books/condition.ts is there already'],
    ['format csv', 'a format is called csv already'],
    ['format wrap', 'src/render/wrap.ts is there already'],
    ['format', 'usage: npm run new -- rule CODE NAME'],
    ['toString x', 'usage: npm run new -- rule CODE NAME'],
  ])('%s', (words, said) => {
    const { code, stdout, stderr } = tree.makeNew(...words.split(' '));
    expect({ code, stdout, stderr: stderr.slice(0, said.length) }).toEqual({
      code: 2,
      stdout: '',
      stderr: said,
    });
    expect(tree.touched()).toEqual([]);
  });
});

test('what is made compiles before a word of it is written', () => {
  for (const words of [
    'rule P901 some-rule',
    'rule L901 some-other-rule',
    'column someColumn',
    'cell some-cell',
    'kind some-visits',
    'format some-format',
  ])
    expect([words, tree.makeNew(...words.split(' ')).code]).toEqual([words, 0]);
  tree.checkTypes();
});
