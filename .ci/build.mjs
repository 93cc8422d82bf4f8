// Bundles the program into dist/, so that the published package needs no dependency at run time.
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BUNDLE } from './bundle.mjs';
import { licences } from './licences.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync('dist', { recursive: true, force: true });

const { metafile } = await build({
  ...BUNDLE,
  absWorkingDir: process.cwd(),
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none', // they stand in dist/THIRD-PARTY-LICENSES
  metafile: true,
});

writeFileSync('dist/THIRD-PARTY-LICENSES', licences(metafile));
copyFileSync('src/render/report.schema.json', 'dist/report.schema.json');
