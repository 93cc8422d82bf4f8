import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COPIED = [
  '.ci',
  'bin',
  'src',
  'fixtures/rules',
  'fixtures/jingdezhen',
  'package.json',
  'tsconfig.json',
  'LICENSE',
];

/** A copy of the sources that a test may change, and run. */
export class CopiedTree {
  readonly #root = mkdtempSync(join(tmpdir(), 'zhaoshang-tree-'));

  constructor() {
    for (const path of COPIED) cpSync(join(ROOT, path), join(this.#root, path), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(this.#root, 'node_modules'));
  }

  /** Writes a file that is not there yet. */
  add(path: string, text: string): void {
    const target = join(this.#root, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text, { flag: 'wx' });
  }

  /** Puts a line behind the first one that holds `after`. */
  insert(path: string, after: string, line: string): void {
    const target = join(this.#root, path);
    const lines = readFileSync(target, 'utf8').split('\n');
    const index = lines.findIndex((each) => each.includes(after));
    if (index < 0) throw new Error(`${path} has no line with ${after}`);
    writeFileSync(target, lines.toSpliced(index + 1, 0, line).join('\n'));
  }

  /** Checks the types of src. @throws with what the compiler says */
  checkTypes(): void {
    const config = { extends: './tsconfig.json', include: ['src'] };
    this.add('tsconfig.src.json', JSON.stringify(config));
    const tsc = join(this.#root, 'node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [tsc, '-p', 'tsconfig.src.json'], { cwd: this.#root, encoding: 'utf8' });
  }

  build(): void {
    execFileSync(process.execPath, ['.ci/build.mjs'], { cwd: this.#root, stdio: 'pipe' });
  }

  /** What the program prints, and its exit code. */
  run(...args: readonly string[]): { readonly code: number | null; readonly stdout: string } {
    const { status, stdout } = spawnSync(process.execPath, ['bin/zhaoshang.js', ...args], {
      cwd: this.#root,
      encoding: 'utf8',
      env: { ...process.env, LANG: 'en_US.UTF-8' },
    });
    return { code: status, stdout };
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }
}
