import type { Readable, Writable } from 'node:stream';

/** What a run touches of the world outside; tests hand in their own. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stdin: Readable;
  /** Milliseconds, for nothing but showing progress. */
  readonly now: () => number;
}

/** The process as it is. */
export function processWorld(): World {
  const { env, stdout, stderr, stdin } = process;
  return { env, stdout, stderr, stdin, now: () => performance.now() };
}
