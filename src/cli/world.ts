import type { Writable } from 'node:stream';
import type { Day } from '../domain/day.ts';
import { openStdin, type Stdin } from './source-stdin.ts';

/** What a run touches of the world outside; tests hand in their own. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** Opens standard input. */
  readonly stdin: Stdin;
  /** Milliseconds, for nothing but showing progress. */
  readonly now: () => number;
  /** The day of the clock, where the user is. No figure of a report depends on it. */
  readonly today: () => Day;
  /** Two whole numbers of 32 bits at random. Nothing that is said depends on them. */
  readonly seed: () => readonly [number, number];
}

/** The process as it is. */
export function processWorld(): World {
  const { env, stdout, stderr } = process;
  return { env, stdout, stderr, stdin: openStdin, now: uptime, today, seed };
}

/** Not `performance.now()`, whose module takes 2 ms to load. */
function uptime(): number {
  return process.uptime() * 1000;
}

function seed(): readonly [number, number] {
  return [Math.floor(Math.random() * 2 ** 32), Math.floor(Math.random() * 2 ** 32)];
}

function today(): Day {
  const now = new Date();
  return now.getFullYear() * 10000 + (now.getMonth() + 1) * 100 + now.getDate();
}
