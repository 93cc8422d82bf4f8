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
}

/** The process as it is. */
export function processWorld(): World {
  const { env, stdout, stderr } = process;
  return { env, stdout, stderr, stdin: openStdin, now: uptime, today };
}

/** Not `performance.now()`, whose module takes 2 ms to load. */
function uptime(): number {
  return process.uptime() * 1000;
}

function today(): Day {
  const now = new Date();
  return now.getFullYear() * 10000 + (now.getMonth() + 1) * 100 + now.getDate();
}
