import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';

const HOOK = new URL('usage-hook.mjs', import.meta.url).href;
/** GNU time tells processor seconds and kilobytes; the time of other systems does not know -f. */
const HAS_TIME = spawnSync('/usr/bin/time', ['-f', '%U', 'true']).status === 0;

/**
 * Runs a program as a whole process.
 * @returns seconds on the clock, processor seconds and peak megabytes (null where unknown), and what it printed
 */
export async function measure([program, ...args], folder) {
  const notes = join(folder, 'usage.txt');
  rmSync(notes, { force: true });
  const hooked = !HAS_TIME && program === execPath;
  const command = HAS_TIME
    ? ['/usr/bin/time', '-f', '%U %S %M', '-o', notes, program, ...args]
    : [program, ...(hooked ? ['--import', HOOK] : []), ...args];
  const begun = performance.now();
  const { code, stdout, stderr } = await ended(command, notes);
  const seconds = (performance.now() - begun) / 1000;
  if (code !== 0) throw new Error(`${[program, ...args].join(' ')} ended with ${code}\n${stderr}`);
  const used = existsSync(notes) ? readFileSync(notes, 'utf8').trim().split(' ').map(Number) : [];
  const kibibytes = used.pop() ?? null;
  const megabytes = kibibytes === null ? null : (kibibytes * 1024) / 1e6;
  return { seconds, processor: used.length === 0 ? null : used.reduce((a, b) => a + b), megabytes, stdout };
}

function ended([program, ...args], notes) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, LANG: 'en_US.UTF-8', BENCH_USAGE: notes };
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
    const said = { stdout: [], stderr: [] };
    child.stdout.on('data', (chunk) => said.stdout.push(chunk));
    child.stderr.on('data', (chunk) => said.stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout: textOf(said.stdout), stderr: textOf(said.stderr) });
    });
  });
}

function textOf(chunks) {
  return Buffer.concat(chunks).toString('utf8');
}

/** The middle one of some numbers; null when one is not known. */
export function median(numbers) {
  if (numbers.some((number) => number === null)) return null;
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
