import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { bash, type Ended } from '../cli/child.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a bash command in `fixtures/`, in English unless it says otherwise. */
export type Shell = (command: string) => Promise<Ended>;

/**
 * A shell that finds `zhaoshang` as it is installed, and this Node. The package is built as `npm run build` builds it, in
 * a folder of its own, for all tests of a file; `$MAIN` is the file to give to Node.
 */
export function installed(): Shell {
  let place = '';
  beforeAll(() => {
    place = realpathSync(mkdtempSync(join(tmpdir(), 'zhaoshang-installed-')));
    const main = join(place, 'bin/zhaoshang.js');
    for (const name of ['.ci', 'bin']) cpSync(join(ROOT, name), join(place, name), { recursive: true });
    for (const name of ['src', 'node_modules', 'package.json'])
      symlinkSync(join(ROOT, name), join(place, name));
    execFileSync(process.execPath, [join(place, '.ci/build.mjs')], { cwd: place });
    mkdirSync(join(place, 'path'));
    symlinkSync(process.execPath, join(place, 'path/node'));
    symlinkSync(main, join(place, 'path/zhaoshang'));
    chmodSync(main, 0o755); // as npm does with what package.json names under bin
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));
  return (command) =>
    bash(
      `unset LANG LC_ALL LC_MESSAGES NO_COLOR FORCE_COLOR NODE_OPTIONS COLUMNS
       export MAIN=${place}/bin/zhaoshang.js PATH=${place}/path:$PATH
       ${command}`,
      join(ROOT, 'fixtures'),
    );
}
