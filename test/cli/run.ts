import { Readable, Writable } from 'node:stream';
import { LanguageChoice } from '../../src/cli/language.ts';
import { runProgram } from '../../src/cli/program.ts';
import { runSafely } from '../../src/cli/run-safely.ts';

/** What a run of the program left behind. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

class Collector extends Writable {
  readonly chunks: Buffer[] = [];
  isTTY = false;
  columns = 80;

  override _write(chunk: Buffer | string, _encoding: BufferEncoding, done: () => void): void {
    this.chunks.push(Buffer.from(chunk));
    done();
  }

  get text(): string {
    return Buffer.concat(this.chunks).toString('utf8');
  }
}

/** What of the world outside a test may set. */
export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** Columns of the terminal that standard output and standard error are; none: a pipe. */
  readonly terminal?: number;
}

/** A world that keeps what is written to it. */
export function worldOf(options: RunOptions = {}) {
  const stdout = new Collector();
  const stderr = new Collector();
  if (options.terminal !== undefined) {
    stdout.isTTY = true;
    stdout.columns = options.terminal;
    stderr.isTTY = true;
    stderr.columns = options.terminal;
  }
  const env = options.env ?? { LANG: 'en_US.UTF-8' };
  const stdin = (): Readable => Readable.from([Buffer.from(options.stdin ?? '')]);
  return { env, stdout, stderr, stdin, now: () => 0, today: () => 20211105, seed: () => [1, 2] as const };
}

/** Runs the program in this process, as `zhaoshang ARGS` would run. */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const world = worldOf(options);
  const { stdout, stderr } = world;
  const language = new LanguageChoice(args, world.env);
  await runSafely(() => runProgram(args, world, language, '0.0.0'), {
    language: () => language.current,
    debug: args.includes('--debug'),
    stderr,
  });
  const code = Number(process.exitCode);
  process.exitCode = 0;
  return { code, stdout: stdout.text, stderr: stderr.text };
}
