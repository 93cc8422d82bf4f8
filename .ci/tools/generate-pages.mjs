// Writes the pages of the rules, one a language, into src/rules: `npm run pages`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('../../src/rules', import.meta.url));
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('rule-pages.ts', import.meta.url))],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { rulePages } = await import(`data:text/javascript;base64,${code}`);

for (const [name, text] of rulePages()) writeFileSync(`${folder}/${name}`, text);
