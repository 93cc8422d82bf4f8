import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resolveSources } from '../../src/cli/resolve-sources.ts';
import type { Source } from '../../src/cli/source.ts';
import { ORDINARY_USER, ORDINARY_USER_RUNS, bash, bundle, folder } from './child.ts';

const FULL = 256 * 1024;

async function* pieces(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

async function chunksOf(source: Source): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source.chunks()) chunks.push(chunk);
  return chunks;
}

async function textOf(source: Source): Promise<string> {
  return Buffer.concat(await chunksOf(source)).toString();
}

describe('standard input, given', () => {
  test('keeps its head and fills its chunks', async () => {
    const [source] = await resolveSources(['-'], () => pieces('乐', '', '平市', 'x'.repeat(FULL), 'end'));
    if (source === undefined) throw new Error('no source');
    expect([source.name, source.path, source.size]).toEqual(['<stdin>', null, null]);
    expect(Buffer.from(await source.head(3)).toString()).toBe('乐');
    expect(Buffer.from(await source.head(9)).toString()).toBe('乐平市');
    const chunks = await chunksOf(source);
    expect(chunks.map((chunk) => chunk.length)).toEqual([FULL, 12]);
    expect(Buffer.concat(chunks).toString()).toBe(`乐平市${'x'.repeat(FULL)}end`);
    await expect(chunksOf(source)).rejects.toThrow('standard input can be read only once');
  });

  test('may be shorter than the head', async () => {
    const [source] = await resolveSources(['-'], () => pieces('ab'));
    expect(await source?.head(9)).toEqual(Buffer.from('ab'));
    expect(await source?.head(9)).toEqual(Buffer.from('ab'));
    expect(source && (await textOf(source))).toBe('ab');
  });
});

async function* breaking(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('县区');
  throw Object.assign(new Error('i/o error'), { code: 'EIO', syscall: 'read' });
}

test('a read error midway is a failure of the input', async () => {
  const [source] = await resolveSources(['-'], breaking);
  await expect(source ? chunksOf(source) : Promise.resolve()).rejects.toThrow(
    'cannot read <stdin>: the system says EIO',
  );
});

/** Prints the head and the length of every input named. */
const PRINT = `
  import { resolveSources } from './resolve-sources.ts';
  import { runSafely } from './run-safely.ts';
  await runSafely(async () => {
    for (const source of await resolveSources(process.argv.slice(2))) {
      const head = Buffer.from(await source.head(3)).toString();
      console.log(head);
      if (head === 'bad') return 3;
      let length = 0;
      for await (const chunk of source.chunks()) length += chunk.length;
      console.log(source.name, length);
    }
    return 0;
  }, { language: () => 'en', debug: false, stderr: process.stderr });`;

describe('a file in the hands of the process', () => {
  test.skipIf(!ORDINARY_USER_RUNS)('without permission is a failure', async () => {
    const parent = folder();
    await bundle(PRINT, join(parent, 'job.mjs'));
    expect(await bash('echo 1 > a.csv; chmod 0 a.csv', parent)).toMatchObject({ code: 0 });
    expect(await bash('"$NODE" job.mjs a.csv', parent, ORDINARY_USER)).toEqual({
      code: 3,
      stdout: '',
      stderr:
        'zhaoshang: cannot read a.csv: no permission to read it\nhint: Check the permissions of the file and of the folders above it.\n',
    });
  });
});

describe('standard input of the process', () => {
  test.each([
    ['a pipe', 'head -c 3000000 /dev/zero | tr "\\0" a | "$NODE" job.mjs -', 0, 'aaa\n<stdin> 3000000\n'],
    ['a file', 'echo abcd > a.csv; "$NODE" job.mjs - < a.csv', 0, 'abc\n<stdin> 5\n'],
    ['by its other name', 'echo abcd | "$NODE" job.mjs /dev/stdin', 0, 'abc\n<stdin> 5\n'],
    ['a FIFO', 'mkfifo f; (echo abcd > f) & "$NODE" job.mjs - < f', 0, 'abc\n<stdin> 5\n'],
    ['empty', '"$NODE" job.mjs - < /dev/null', 0, '\n<stdin> 0\n'],
    ['closed', '"$NODE" job.mjs - <&-', 0, '\n<stdin> 0\n'],
    ['a folder', '"$NODE" job.mjs - < .', 3, ''],
    ['a file also named', 'echo abcd > a.csv; "$NODE" job.mjs a.csv - < a.csv', 2, ''],
    ['a process substitution', '"$NODE" job.mjs <(echo abcd)', 3, ''],
  ])('%s', async (_name, command, code, stdout) => {
    const parent = folder();
    await bundle(PRINT, join(parent, 'job.mjs'));
    const ended = await bash(command, parent);
    expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code, stdout });
    expect(ended.stderr).toMatch(code === 0 ? /^$/ : /^zhaoshang: .*\n(hint: .*\n)?$/);
  });

  test.each(['bad', 'good'])(
    'does not keep the process when it is done with, nor on a signal: %s',
    async (text) => {
      const parent = folder();
      await bundle(PRINT, join(parent, 'job.mjs'));
      const child = spawn(process.execPath, ['job.mjs', '-'], {
        cwd: parent,
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      child.stdin.write(text);
      const ended = once(child, 'exit');
      if (text === 'good') {
        await once(child.stdout, 'data');
        child.kill('SIGTERM');
      }
      expect(await ended).toEqual(text === 'bad' ? [3, null] : [null, 'SIGTERM']);
    },
  );
});
