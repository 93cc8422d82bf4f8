import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { onTestFinished } from 'vitest';

/** How a process ended and what it said; a code of null means that a signal ended it. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Who a child runs as. Permissions do not hold root back, so root runs such tests as nobody. */
export const ORDINARY_USER = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** Whether that user can run this Node at all; not when it lies in the home of root. */
export const ORDINARY_USER_RUNS = spawnSync(process.execPath, ['--version'], ORDINARY_USER).status === 0;

/** An empty folder that everybody may enter; gone when the test ends. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'zhaoshang-'));
  chmodSync(path, 0o755);
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Every file of the folder with its text, so that a temporary file left behind shows. */
export function contents(parent: string): Record<string, string> {
  const names = readdirSync(parent).filter((name) => statSync(join(parent, name)).isFile());
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(parent, name), 'utf8')]));
}

/** Bundles a piece of TypeScript, whose imports start at src/cli/, into a file that Node 20 can run. */
export async function bundle(script: string, outfile: string): Promise<void> {
  const resolveDir = fileURLToPath(new URL('../../src/cli/', import.meta.url));
  await build({
    stdin: { contents: script, resolveDir, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
}

/**
 * Runs a bash command in a folder; `$NODE` is this Node. `speaks` is called whenever something comes on standard output,
 * with what sends the command a signal.
 */
export function bash(
  command: string,
  cwd: string,
  user: { readonly uid?: number; readonly gid?: number } = {},
  speaks: (kill: (signal: NodeJS.Signals) => void) => void = () => {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NODE: process.execPath };
    const child = spawn('bash', ['-c', command], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], ...user });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      speaks((signal) => child.kill(signal));
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
