// Writes the pages of the rules into src/rules/pages, and deletes those of rules that are no more: `npm run pages`.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('../src/rules/pages', import.meta.url));
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('rules/rule-pages.ts', import.meta.url))],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { rulePages } = await import(`data:text/javascript;base64,${code}`);

const pages = rulePages();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(`${folder}/${name}`);
for (const [name, text] of pages) writeFileSync(`${folder}/${name}`, text);
console.log(`${pages.size} pages`);
