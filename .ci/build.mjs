// Bundles the program into dist/, so that the published package needs no dependency at run time.
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { licences } from './licences.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync('dist', { recursive: true, force: true });

/** commander asks for it in case a command is a program of its own; none is, and it takes long to load. */
const withoutChildProcess = {
  name: 'without-child-process',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'none', namespace: 'none' }));
    onLoad({ filter: /^none$/, namespace: 'none' }, () => ({ contents: '' }));
  },
};

const { metafile } = await build({
  absWorkingDir: process.cwd(),
  entryPoints: { program: 'src/cli/start.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  // One file, and no module that Node would have to look for: all that is imported late is run late.
  format: 'cjs',
  supported: { 'dynamic-import': false },
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none', // they stand in dist/THIRD-PARTY-LICENSES
  loader: { '.md': 'text' },
  plugins: [withoutChildProcess],
  metafile: true,
  logLevel: 'warning',
});

writeFileSync('dist/THIRD-PARTY-LICENSES', licences(metafile));
copyFileSync('src/render/report.schema.json', 'dist/report.schema.json');
