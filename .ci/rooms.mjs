// Checks the table of rooms: imports against .dependency-cruiser.cjs, and the process, the console and the
// clock by name. Fails when it looked at fewer modules than there are, for then it has checked nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import ts from 'typescript';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const rooms = [
  'domain',
  'findings',
  'sheet',
  'table',
  'books',
  'rules',
  'measures',
  'reports',
  'render',
  'settings',
  'run',
  'cli',
];
const pureBecause =
  'only src/cli and bin touch the process, the console and the clock; hand it in as an argument';

const files = readdirSync('src', { recursive: true })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts'))
  .toSorted();

const complaints = [...strangers(), ...(await forbiddenImports()), ...files.flatMap(impurities)];
for (const complaint of complaints) console.error(complaint);
console.log(`rooms: ${files.length} modules, ${complaints.length} complaints`);
process.exitCode = complaints.length > 0 || files.length === 0 ? 1 : 0;

/** Files that stand in no room, and so under no rule; declarations (*.d.ts) may stand at the top. */
function strangers() {
  return files
    .filter((file) => !rooms.includes(file.split('/')[1]) && !/^src\/[^/]+\.d\.ts$/.test(file))
    .map((file) => `${file}: no-room\n  Every file of src stands in a room: ${rooms.join(', ')}.`);
}

async function forbiddenImports() {
  const options = await extractOptions('./.dependency-cruiser.cjs');
  const { output } = await cruise(['src'], options, {}, { tsConfig: extractTSConfig('tsconfig.json') });
  const seen = new Set(output.modules.map((module) => module.source));
  const unseen = files
    .filter((file) => !seen.has(file))
    .map((file) => `${file}: not-cruised\n  dependency-cruiser did not look at this module.`);
  // With a TypeScript it does not know, dependency-cruiser lists modules but finds no import in them.
  const imports = output.modules.filter(
    (module) => module.source.startsWith('src/') && module.dependencies.length > 0,
  );
  if (files.length > 1 && imports.length === 0) unseen.push('src: dependency-cruiser found no import at all');

  const reasons = new Map(options.ruleSet.forbidden.map((rule) => [rule.name, rule.comment]));
  return [
    ...unseen,
    ...output.summary.violations.map(({ from, to, rule, cycle }) => {
      const way = cycle ? [from, ...cycle.map((step) => step.name)] : [from, to];
      return `${way.join(' → ')}: ${rule.name}\n  ${reasons.get(rule.name)}`;
    }),
  ];
}

/** Uses of process, console and the clock in a file outside src/cli. */
function impurities(file) {
  if (file.startsWith('src/cli/')) return [];
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (isImpure(node)) {
      const { line, character } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file}:${line + 1}:${character + 1}: ${node.getText()}\n  ${pureBecause}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isImpure(node) {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date';
  if (ts.isCallExpression(node)) return node.expression.getText() === 'Date';
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return false;
  const object = node.expression.getText().replace(/^globalThis\./, '');
  return (
    object === 'process' ||
    object === 'console' ||
    /^(Date|performance)\b.*\bnow\b|^Math\b.*\brandom\b/.test(node.getText())
  );
}
