// Bundles the program into dist/, so that the published package needs no dependency at run time.
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { licences } from './licences.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync('dist', { recursive: true, force: true });

const { metafile } = await build({
  absWorkingDir: process.cwd(),
  entryPoints: ['src/cli/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  charset: 'utf8',
  legalComments: 'none', // they stand in dist/THIRD-PARTY-LICENSES
  loader: { '.md': 'text' },
  metafile: true,
  logLevel: 'warning',
  // Bundled CommonJS (cli-table3, write-file-atomic) asks for Node's own modules through require().
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
});

writeFileSync('dist/THIRD-PARTY-LICENSES', licences(metafile));
copyFileSync('src/render/report.schema.json', 'dist/report.schema.json');
