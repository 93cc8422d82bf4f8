// Runs the program from its sources: `npm run dev -- report x.csv`. It is bundled each time, which takes a tenth of a second,
// and so runs alike on every Node; what goes wrong is told by lines of the sources.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BUNDLE } from '../bundle.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { outputFiles } = await build({ ...BUNDLE, absWorkingDir: root, sourcemap: 'inline', write: false });

process.setSourceMapsEnabled(true);
const folder = mkdtempSync(join(tmpdir(), 'zhaoshang-dev-'));
try {
  const file = join(folder, 'program.cjs');
  writeFileSync(file, outputFiles[0].contents);
  const { start } = createRequire(import.meta.url)(file);
  // npm runs scripts in the folder of the package; files are named from where one stands.
  process.chdir(process.env.INIT_CWD ?? process.cwd());
  void start(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
} finally {
  rmSync(folder, { recursive: true });
}
