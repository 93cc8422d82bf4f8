import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { writeOut } from '../../src/cli/streams.ts';
import { bash, bundle, folder } from './child.ts';

/** A stream that keeps what it gets and takes a tick for every write. */
function slow(seen: string[]): Writable {
  return new Writable({
    highWaterMark: 1,
    write(chunk: Buffer, _encoding, done) {
      seen.push(chunk.toString());
      setImmediate(done);
    },
  });
}

async function* splitPair(): AsyncGenerator<string | Uint8Array> {
  yield `${'x'.repeat(70_000)}\uD842`;
  yield '\uDFB7';
  yield Buffer.from('字');
}

describe('to a stream', () => {
  test('writes text, pieces and bytes, whole characters only', async () => {
    const seen: string[] = [];
    const stream = slow(seen);
    expect(await writeOut(stream, '县区\n')).toBe('done');
    expect(await writeOut(stream, '')).toBe('done');
    expect(await writeOut(stream, splitPair())).toBe('done');
    expect(seen).toEqual(['县区\n', 'x'.repeat(70_000), '𠮷', '字']);
  });

  test('waits for the reader', async () => {
    const seen: string[] = [];
    const ahead: number[] = [];
    async function* pieces(): AsyncGenerator<string> {
      for (let number = 0; number < 20; number++) {
        ahead.push(number - seen.length);
        yield 'x'.repeat(100_000);
      }
    }
    await writeOut(slow(seen), pieces());
    expect(seen).toHaveLength(20);
    expect(ahead).toEqual(Array.from({ length: 20 }, () => 0));
  });

  test('stops when the reader is gone', async () => {
    const gone = new Writable({
      write: (_chunk, _encoding, done) =>
        done(Object.assign(new Error('gone'), { code: 'EPIPE', syscall: 'write' })),
    });
    let made = 0;
    let closed = false;
    async function* pieces(): AsyncGenerator<string> {
      try {
        for (; made < 1000; made++) yield 'x'.repeat(100_000);
      } finally {
        closed = true;
      }
    }
    expect(await writeOut(gone, pieces())).toBe('closed');
    expect(await writeOut(gone, 'again')).toBe('closed');
    expect([made, closed]).toEqual([0, true]);
  });
});

/** Prints 300,000 lines, or as many as its argument says, then the outcome on standard error. */
const JOB = `
  import { runSafely } from './run-safely.ts';
  import { writeOut } from './streams.ts';
  const lines = Number(process.argv[2] ?? 300_000);
  async function* content() {
    for (let line = 1; line <= lines; line++) yield line + ' 乐平市\\n';
  }
  await runSafely(async () => {
    process.stderr.write(await writeOut(process.stdout, content()) + '\\n');
    return 0;
  }, { language: () => 'en', debug: false, stderr: process.stderr });`;

const SEEN = '; echo "${PIPESTATUS[0]}"';
const NO_SPACE =
  'zhaoshang: cannot write standard output: no space is left on the disk\nhint: Free some space, or write elsewhere.\n';
const TOO_LARGE =
  'zhaoshang: cannot write standard output: the file is larger than the system allows\nhint: Check the limit on file sizes (ulimit -f).\n';

describe('the standard output of a process', () => {
  test.each([
    ['| head -1', `"$NODE" job.mjs | head -1${SEEN}`, '1 乐平市\n0\n', 'closed\n'],
    ['| true', `"$NODE" job.mjs | true${SEEN}`, '0\n', 'closed\n'],
    ['closed', '"$NODE" job.mjs >&-; echo $?', '0\n', 'done\n'],
    ['all closed', '"$NODE" job.mjs <&- >&- 2>&-; echo $?', '0\n', ''],
    ['a slow reader', '"$NODE" job.mjs | (sleep 0.3; tail -1)', '300000 乐平市\n', 'done\n'],
    ['a full disk', '"$NODE" job.mjs > /dev/full; echo $?', '4\n', NO_SPACE],
    ['a full disk, one line', '"$NODE" job.mjs 1 > /dev/full; echo $?', '4\n', NO_SPACE],
    ['a full disk, appended', '"$NODE" job.mjs >> /dev/full; echo $?', '4\n', NO_SPACE],
    // Node itself would write the first kilobyte, drop the rest and report success.
    ['a write that is cut short', '(ulimit -f 1; "$NODE" job.mjs 100 > f; echo $?)', '4\n', TOO_LARGE],
    ['nowhere', '"$NODE" job.mjs > /dev/null; echo $?', '0\n', 'done\n'],
  ])('%s', async (_name, command, stdout, stderr) => {
    const parent = folder();
    await bundle(JOB, join(parent, 'job.mjs'));
    expect(await bash(command, parent)).toEqual({ code: 0, stdout, stderr });
  });

  test('is complete through a pipe, into a file and appended to one', async () => {
    const parent = folder();
    await bundle(JOB, join(parent, 'job.mjs'));
    const ended = await bash(
      '"$NODE" job.mjs | cat > pipe; "$NODE" job.mjs > file; "$NODE" job.mjs 1 > twice; "$NODE" job.mjs 1 >> twice',
      parent,
    );
    expect(ended).toEqual({ code: 0, stdout: '', stderr: 'done\n'.repeat(4) });
    const whole = readFileSync(join(parent, 'file'));
    expect(whole.toString().split('\n')).toHaveLength(300_001);
    expect(readFileSync(join(parent, 'pipe')).equals(whole)).toBe(true);
    expect(statSync(join(parent, 'pipe')).size).toBe(statSync(join(parent, 'file')).size);
    expect(readFileSync(join(parent, 'twice'), 'utf8')).toBe('1 乐平市\n1 乐平市\n');
  });
});
