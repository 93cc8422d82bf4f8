import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { bash, type Ended } from '../cli/child.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A shell in which `zhaoshang` is the program as it is installed. */
export interface Shell {
  /** Runs a bash command in `fixtures/`, in English unless it says otherwise; `$MAIN` is the file to give to Node. */
  (command: string): Promise<Ended>;
}

/** Builds the package as `npm run build` does, in a folder of its own, for all tests of a file. */
export function installed(): Shell {
  let place = '';
  beforeAll(() => {
    place = realpathSync(mkdtempSync(join(tmpdir(), 'zhaoshang-installed-')));
    for (const name of ['.ci', 'bin']) cpSync(join(ROOT, name), join(place, name), { recursive: true });
    for (const name of ['src', 'node_modules', 'package.json'])
      symlinkSync(join(ROOT, name), join(place, name));
    execFileSync(process.execPath, [join(place, '.ci/build.mjs')], { cwd: place });
  }, 60_000);
  afterAll(() => rmSync(place, { recursive: true, force: true }));
  return (command) =>
    bash(
      `unset LANG LC_ALL LC_MESSAGES NO_COLOR FORCE_COLOR NODE_OPTIONS
       export MAIN=${place}/bin/zhaoshang.js
       zhaoshang() { "$NODE" "$MAIN" "$@"; }
       ${command}`,
      join(ROOT, 'fixtures'),
    );
}
