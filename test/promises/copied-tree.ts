import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COPIED = [
  '.ci',
  'bin',
  'src',
  'fixtures/rules',
  'test/render/contract.test.ts',
  '.prettierrc.json',
  'package.json',
  'tsconfig.json',
  'LICENSE',
];

/** What a command left behind. */
interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A copy of the sources that a test may change, and run. */
export class CopiedTree {
  readonly #root = mkdtempSync(join(tmpdir(), 'zhaoshang-tree-'));
  #seen: ReadonlyMap<string, string>;

  constructor() {
    for (const path of COPIED) cpSync(join(ROOT, path), join(this.#root, path), { recursive: true });
    this.#seen = this.#texts();
    symlinkSync(join(ROOT, 'node_modules'), join(this.#root, 'node_modules'));
  }

  #texts(): ReadonlyMap<string, string> {
    const files = COPIED.flatMap((path) => {
      const below = join(this.#root, path);
      if (statSync(below).isFile()) return [path];
      return readdirSync(below, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(this.#root.length + 1));
    });
    return new Map(files.map((path) => [path, this.read(path)]));
  }

  /** The files that were made or changed since this was asked before, in the order of their paths. */
  touched(): readonly string[] {
    const [before, now] = [this.#seen, this.#texts()];
    this.#seen = now;
    return [...new Set([...before.keys(), ...now.keys()])]
      .filter((path) => before.get(path) !== now.get(path))
      .toSorted();
  }

  read(path: string): string {
    return readFileSync(join(this.#root, path), 'utf8');
  }

  write(path: string, text: string): void {
    const target = join(this.#root, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }

  /** Puts lines before the first one that holds `before`. */
  insert(path: string, before: string, text: string): void {
    const lines = this.read(path).split('\n');
    const index = lines.findIndex((each) => each.includes(before));
    if (index < 0) throw new Error(`${path} has no line with ${before}`);
    this.write(path, lines.toSpliced(index, 0, text).join('\n'));
  }

  /** Replaces a text that stands there once. */
  replace(path: string, text: string, by: string): void {
    const [head, tail, ...others] = this.read(path).split(text);
    if (head === undefined || tail === undefined || others.length > 0)
      throw new Error(`${path} does not hold this once: ${text}`);
    this.write(path, head + by + tail);
  }

  /** Checks the types of src. @throws with what the compiler says */
  checkTypes(): void {
    this.write('tsconfig.src.json', JSON.stringify({ extends: './tsconfig.json', include: ['src'] }));
    const { code, stdout } = this.#node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.src.json');
    if (code !== 0) throw new Error(stdout);
  }

  build(): void {
    execFileSync(process.execPath, ['.ci/build.mjs'], { cwd: this.#root, stdio: 'pipe' });
  }

  /** What the program says. */
  run(...args: readonly string[]): Ended {
    return this.#node('bin/zhaoshang.js', ...args);
  }

  /** `npm run new -- …` */
  makeNew(...args: readonly string[]): Ended {
    return this.#node('.ci/tools/new.mjs', ...args);
  }

  #node(...args: readonly string[]): Ended {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: this.#root,
      encoding: 'utf8',
      env: { ...process.env, LANG: 'en_US.UTF-8' },
    });
    return { code: status, stdout, stderr };
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }
}
