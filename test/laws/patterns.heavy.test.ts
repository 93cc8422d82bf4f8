import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test, vi } from 'vitest';

/** Patterns that recheck calls slow on long texts, or does not understand, and why they may stay. */
const KNOWN: Readonly<Record<string, string>> = {
  [String.raw`/Did you mean (.*?)\?/`]: 'messages about the command line',
  [String.raw`/\s*\(Did you mean.*$/s`]: 'messages about the command line',
  [String.raw`/^(?:"[^"]*"|'[^']*'|[^"'])*?(?: (?:or|OR|或者?) |\|\||&&|[,，;；且])\s*([^\s=!<>~]+)\s*(?:!=|[<>]=?|=|~)/`]:
    'a condition is typed by hand',
  [String.raw`/ (?:and|AND|且) |[=<>~]\s*(?:"[^"]*"|'[^']*')(?=\s|$)/g`]: 'a condition is typed by hand',
  [String.raw`/^(['"])(.*)\1$/`]: 'a condition is typed by hand',
  [String.raw`/^([\d.,]+)\s*(.*)$/`]: 'a condition is typed by hand',
  [String.raw`/^[\d.,]+[^\d.,()]{0,4}\([^()]*\d[^()]*\)$/`]: 'sees at most 64 characters of a cell',
  [String.raw`/[::(（].*$/`]: 'sees at most 24 characters of a cell',
  [String.raw`/^(.{2,})(?:新区|特区|矿区|(?<=神农架)林区)$/`]: 'looks back from the end alone',
  [String.raw`/^(?=.*\d)[\d.,e+()<>=≥≤≈~\-—–约大近将超过逾不低于少预计暂定至到左右上下以多余]+$/i`]:
    'looks ahead from the beginning alone',
  'new RegExp(`^(.{2,}?)(?:(?:${PEOPLES})族?)+$`)': 'sees names of places that are in the table',
};

/** Every pattern in src/, as it is written. */
function patterns(): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    const isMade = ts.isNewExpression(node) && node.expression.getText() === 'RegExp';
    if (ts.isRegularExpressionLiteral(node) || isMade) found.add(node.getText());
    ts.forEachChild(node, visit);
  };
  for (const path of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts')) continue;
    const text = readFileSync(join('src', path), 'utf8');
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  }
  return found;
}

test('patterns take time in proportion to the text, but for those that see short texts only', async () => {
  vi.stubEnv('RECHECK_SYNC_BACKEND', 'pure'); // the same on every machine
  const { checkSync } = await import('recheck');
  const all = [...patterns()];
  expect(all.length).toBeGreaterThan(100);
  const slow = all.filter((pattern) => {
    const [, source, flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(pattern) ?? [];
    // By its automaton, without a limit of time: the answer does not depend on the speed of the machine.
    const options = { checker: 'automaton', timeout: null } as const;
    return source === undefined || checkSync(source, flags, options).status !== 'safe';
  });
  expect(slow.toSorted()).toEqual(Object.keys(KNOWN).toSorted());
});
