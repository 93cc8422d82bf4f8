import { once } from 'node:events';
import { appendFileSync, linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resolveSources } from '../../src/cli/resolve-sources.ts';
import type { Source } from '../../src/cli/source.ts';
import { Failure } from '../../src/domain/failure.ts';
import { bash, bundle, folder } from './child.ts';

const FULL = 256 * 1024;

async function chunksOf(source: Source): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source.chunks()) chunks.push(chunk);
  return chunks;
}

async function textOf(source: Source): Promise<string> {
  return Buffer.concat(await chunksOf(source)).toString();
}

async function named(...paths: readonly string[]): Promise<string[]> {
  return (await resolveSources(paths)).map(({ name }) => name);
}

/** The English sentence of the Failure, with its kind; the test fails when there is none. */
async function failureOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Failure)) throw new Error(`not a Failure: ${String(error)}`);
  return `${error.kind}: ${error.text.en}`;
}

async function only(...paths: readonly string[]): Promise<Source> {
  const [source] = await resolveSources(paths);
  if (source === undefined) throw new Error('no source');
  return source;
}

describe('a file', () => {
  test('is called as it was typed and gives its head and then everything', async () => {
    const file = join(folder(), '台账.csv');
    writeFileSync(file, '县区,项目\n乐平,甲\n');
    const source = await only(file);
    expect([source.name, source.path, source.size]).toEqual([file, file, 25]);
    expect(Buffer.from(await source.head(6)).toString()).toBe('县区');
    expect(Buffer.from(await source.head(1000)).toString()).toBe('县区,项目\n乐平,甲\n');
    expect(await textOf(source)).toBe('县区,项目\n乐平,甲\n');
    expect(await textOf(source)).toBe('县区,项目\n乐平,甲\n');
  });

  test('comes in full chunks, which hold until the next one is asked for', async () => {
    const file = join(folder(), 'large.csv');
    const bytes = Buffer.alloc(2 * FULL + 5, 'abc');
    writeFileSync(file, bytes);
    const chunks: Uint8Array[] = [];
    for await (const chunk of (await only(file)).chunks()) chunks.push(Uint8Array.from(chunk));
    expect(chunks.map((chunk) => chunk.length)).toEqual([FULL, FULL, 5]);
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
  });

  test('may be empty', async () => {
    const file = join(folder(), 'empty.csv');
    writeFileSync(file, '');
    const source = await only(file);
    expect([await source.head(100), await chunksOf(source)]).toEqual([new Uint8Array(), []]);
  });

  test('that changes after it was looked over, or while it is read, is a failure', async () => {
    const file = join(folder(), 'a.csv');
    writeFileSync(file, Buffer.alloc(2 * FULL));
    const source = await only(file);
    const changing = async (): Promise<void> => {
      for await (const chunk of source.chunks()) appendFileSync(file, chunk.subarray(0, 1));
    };
    const message = `input: ${file} changed while it was being read`;
    expect(await failureOf(changing())).toBe(message);
    expect(await failureOf(source.head(1))).toBe(message);
  });

  test('that has become a folder is a failure', async () => {
    const parent = folder();
    await bundle(
      `import { resolveSources } from './resolve-sources.ts';
       import { runSafely } from './run-safely.ts';
       import { mkdirSync, rmSync } from 'node:fs';
       await runSafely(async () => {
         const [source] = await resolveSources(['a.csv']);
         rmSync('a.csv');
         mkdirSync('a.csv');
         for await (const chunk of source.chunks()) throw chunk;
         return 0;
       }, { language: () => 'en', debug: false, stderr: process.stderr });`,
      join(parent, 'job.mjs'),
    );
    expect(await bash('echo 1 > a.csv; "$NODE" job.mjs', parent)).toEqual({
      code: 3,
      stdout: '',
      stderr:
        'zhaoshang: a.csv changed while it was being read\nhint: Wait until it is saved, then run again.\n',
    });
  });
});

describe('a folder', () => {
  test('gives its tables by code points, without hidden files, other files and folders', async () => {
    const parent = folder();
    for (const name of ['𠮷.csv', 'ｂ.csv', 'B.TSV', 'a.txt', '.a.csv', 'a.xlsx', 'csv', '.csv']) {
      writeFileSync(join(parent, name), 'x');
    }
    mkdirSync(join(parent, 'inner.csv'));
    writeFileSync(join(parent, 'inner.csv', 'deep.csv'), 'x');
    const expected = ['B.TSV', 'a.txt', 'ｂ.csv', '𠮷.csv'].map((name) => `${parent}/${name}`);
    expect(await named(parent)).toEqual(expected);
    expect(await named(`${parent}/`)).toEqual(expected);
  });

  test('without a table is a failure', async () => {
    const parent = folder();
    writeFileSync(join(parent, 'a.xlsx'), 'x');
    expect(await failureOf(named(parent))).toBe(
      `input: there is no .csv, .tsv or .txt file in the folder ${parent}`,
    );
  });

  test('does not pass over what it cannot read', async () => {
    const parent = folder();
    symlinkSync('gone', join(parent, 'a.csv'));
    expect(await failureOf(named(parent))).toBe(
      `input: cannot read ${parent}/a.csv: there is no such file or folder`,
    );
  });
});

describe('one file twice', () => {
  test('is a usage failure, whatever the paths', async () => {
    const parent = folder();
    const file = join(parent, 'a.csv');
    writeFileSync(file, 'x');
    expect(await failureOf(named(file, file))).toBe(`usage: ${file} is given twice`);
    expect(await failureOf(named(parent, file))).toBe(`usage: ${file} is given twice`);
    for (const [make, name] of [
      [symlinkSync, 'symbolic.csv'],
      [linkSync, 'hard.csv'],
    ] as const) {
      const other = join(parent, name);
      make(file, other);
      expect(await failureOf(named(file, other))).toBe(`usage: ${file} and ${other} are the same file`);
    }
    expect(await failureOf(named(parent))).toMatch(/^usage: .* are the same file$/);
    expect(await failureOf(named('-', '-'))).toBe('usage: <stdin> is given twice');
    expect(await failureOf(named('-', '/dev/stdin'))).toBe('usage: <stdin> is given twice');
  });
});

describe('what is no file', () => {
  test('is refused by name', async () => {
    const parent = folder();
    const loop = join(parent, 'loop');
    symlinkSync('loop', loop);
    const file = join(parent, 'file');
    writeFileSync(file, '');
    const told = await Promise.all(
      ['', join(parent, 'gone.csv'), `${file}/a.csv`, loop, '/dev/zero', '/dev/null', 'x'.repeat(300)].map(
        (path) => failureOf(named(path)),
      ),
    );
    expect(told.map((line) => line.replaceAll(parent, 'DIR'))).toEqual([
      'usage: the path of an input is empty',
      'input: cannot read DIR/gone.csv: there is no such file or folder',
      'input: cannot read DIR/file/a.csv: part of the path is not a folder',
      'input: cannot read DIR/loop: the symbolic link leads back to itself',
      'input: cannot read /dev/zero: it is a device, not a file',
      'input: cannot read /dev/null: it is a device, not a file',
      `input: cannot read ${'x'.repeat(300)}: the path is too long`,
    ]);
  });

  test('a FIFO is refused without waiting for a writer, a socket too', async () => {
    const parent = folder();
    await bash('mkfifo fifo.csv', parent);
    expect(await failureOf(named(`${parent}/fifo.csv`))).toMatch(/fifo\.csv: it is a pipe, not a file$/);
    expect(await failureOf(named(parent))).toMatch(/fifo\.csv: it is a pipe, not a file$/);
    const { createServer } = await import('node:net');
    const server = createServer().listen(join(parent, 's'));
    await once(server, 'listening');
    expect(await failureOf(named(join(parent, 's')))).toMatch(/s: it is a socket, not a file$/);
    server.close();
  });

  test('a name that is not UTF-8 gets a hint', async () => {
    const parent = folder();
    await bash(String.raw`touch $'\xc0\xd6.csv'`, parent);
    const error: unknown = await named(parent).catch((reason: unknown) => reason);
    expect(error instanceof Failure && error.hint?.en).toBe(
      'The name of the file seems not to be UTF-8; rename the file.',
    );
  });
});
