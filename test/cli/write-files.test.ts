import {
  chmodSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFiles } from '../../src/cli/write-files.ts';
import { Failure } from '../../src/domain/failure.ts';
import { bash, contents, folder } from './child.ts';

async function* pieces(...texts: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* texts;
}

/** The English sentence of the Failure, without the folder; the test fails when there is none. */
async function failureOf(promise: Promise<unknown>, parent: string): Promise<string> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Failure)) throw new Error(`not a Failure: ${String(error)}`);
  return `${error.kind}: ${error.text.en}`.replaceAll(parent, 'DIR');
}

describe('writes', () => {
  test('text, bytes and streams, new files and old ones', async () => {
    const parent = folder();
    const at = (name: string): string => join(parent, name);
    writeFileSync(at('old'), 'a much longer text than the new one');
    await writeFiles(
      [
        { path: at('old'), content: '新\n' },
        { path: at('bytes'), content: Buffer.from('字节') },
        { path: at('stream'), content: pieces('一', '', Buffer.from('二'), '\uD842', '\uDFB7', '三') },
        { path: at('empty'), content: '' },
        { path: at('县'.repeat(85)), content: 'a name as long as names can be' },
      ],
      [],
    );
    expect(contents(parent)).toEqual({
      old: '新\n',
      bytes: '字节',
      stream: '一二𠮷三',
      empty: '',
      ['县'.repeat(85)]: 'a name as long as names can be',
    });
  });

  test('through a symbolic link, which stays', async () => {
    const parent = folder();
    mkdirSync(join(parent, 'elsewhere'));
    writeFileSync(join(parent, 'elsewhere', 'real'), 'old');
    symlinkSync('elsewhere/real', join(parent, 'link'));
    await writeFiles([{ path: join(parent, 'link'), content: 'new' }], []);
    expect(readlinkSync(join(parent, 'link'))).toBe('elsewhere/real');
    expect(contents(join(parent, 'elsewhere'))).toEqual({ real: 'new' });
    expect(readdirSync(parent)).toEqual(['elsewhere', 'link']);
  });

  test('with the mode of the old file, or after the umask', async () => {
    const parent = folder();
    const mode = (name: string): string => (statSync(join(parent, name)).mode & 0o7777).toString(8);
    for (const old of [0o600, 0o640, 0o777]) {
      writeFileSync(join(parent, 'old'), 'old');
      chmodSync(join(parent, 'old'), old);
      await writeFiles([{ path: join(parent, 'old'), content: 'new' }], []);
      expect(mode('old')).toBe(old.toString(8));
    }
    const before = process.umask(0o027);
    try {
      await writeFiles([{ path: join(parent, 'new'), content: 'new' }], []);
    } finally {
      process.umask(before);
    }
    expect(mode('new')).toBe('640');
  });

  test.skipIf(process.getuid?.() !== 0)('with the owner of the old file, as root', async () => {
    const parent = folder();
    await bash('echo old > a; chown 65534:65534 a', parent);
    await writeFiles([{ path: join(parent, 'a'), content: 'new' }], []);
    const { uid, gid } = statSync(join(parent, 'a'));
    expect([uid, gid]).toEqual([65534, 65534]);
  });
});

describe('refuses', () => {
  test.each([
    ['a folder', 'inner', 'it is a folder, not a file'],
    ['a folder by its slash', 'new/', 'it is a folder, not a file'],
    ['a missing folder', 'gone/a', 'the folder does not exist'],
    ['a file as folder', 'file/a', 'part of the path is not a folder'],
    ['a dangling link', 'dangling', 'the symbolic link points to a file that does not exist'],
    ['a link loop', 'loop', 'the symbolic link leads back to itself'],
    ['a FIFO', 'fifo', 'it is a pipe or device, not a file'],
    ['a name too long', '县'.repeat(86), 'the path is too long'],
    ['an input', 'file', 'it is also an input'],
    ['an input through a link', 'link', 'it is also an input'],
    ['an input through a hard link', 'hard', 'it is also an input'],
  ])('%s', async (_name, name, message) => {
    const parent = folder();
    const at = (file: string): string => join(parent, file);
    mkdirSync(at('inner'));
    writeFileSync(at('file'), 'old');
    symlinkSync('gone', at('dangling'));
    symlinkSync('loop', at('loop'));
    symlinkSync('file', at('link'));
    linkSync(at('file'), at('hard'));
    await bash('mkfifo fifo', parent);
    const before = readdirSync(parent);
    const path = `${parent}/${name}`;
    const writing = writeFiles(
      [
        { path: at('other'), content: 'new' },
        { path, content: 'new' },
      ],
      ['gone', at('file')],
    );
    expect(await failureOf(writing, parent)).toBe(`output: cannot write DIR/${name}: ${message}`);
    expect(readdirSync(parent)).toEqual(before);
    expect(readFileSync(at('file'), 'utf8')).toBe('old');
  });

  test('devices, standard output by its names, and nothing at all', async () => {
    const told = ['/dev/null', '/dev/full', '-', ''].map((path) =>
      failureOf(writeFiles([{ path, content: 'x' }], []), '?'),
    );
    expect(await Promise.all(told)).toEqual([
      'output: cannot write /dev/null: it is a pipe or device, not a file',
      'output: cannot write /dev/full: it is a pipe or device, not a file',
      'output: cannot write -: it stands for standard output',
      'usage: the path of an output is empty',
    ]);
  });

  test('two outputs that are one file', async () => {
    const parent = folder();
    writeFileSync(join(parent, 'a'), 'old');
    symlinkSync('a', join(parent, 'b'));
    const both = (first: string, second: string): Promise<void> =>
      writeFiles(
        [first, second].map((name) => ({ path: `${parent}/${name}`, content: 'new' })),
        [],
      );
    expect(await failureOf(both('a', 'b'), parent)).toBe(
      'output: cannot write DIR/b: it is the same file as DIR/a',
    );
    expect(await failureOf(both('new', './new'), parent)).toBe(
      'output: cannot write DIR/./new: it is the same file as DIR/new',
    );
    expect(contents(parent)).toEqual({ a: 'old', b: 'old' });
  });
});

async function* failing(): AsyncGenerator<string> {
  yield 'x'.repeat(1_000_000);
  throw new Error('midway');
}

function listeners(): number {
  return process.listenerCount('SIGTERM') + process.listenerCount('exit');
}

describe('all or none', () => {
  test('when the content fails', async () => {
    const parent = folder();
    writeFileSync(join(parent, 'a'), 'old');
    const writing = writeFiles(
      [
        { path: join(parent, 'a'), content: 'new' },
        { path: join(parent, 'b'), content: failing() },
      ],
      [],
    );
    await expect(writing).rejects.toThrow('midway');
    expect(contents(parent)).toEqual({ a: 'old' });
  });

  test('when the last rename fails, those before are taken back', async () => {
    const parent = folder();
    writeFileSync(join(parent, 'a'), 'old');
    async function* blocking(): AsyncGenerator<string> {
      mkdirSync(join(parent, 'c')); // after the targets were looked over
      yield 'new';
    }
    const writing = writeFiles(
      [
        { path: join(parent, 'a'), content: 'new' },
        { path: join(parent, 'b'), content: 'new' },
        { path: join(parent, 'c'), content: blocking() },
      ],
      [],
    );
    expect(await failureOf(writing, parent)).toBe('output: cannot write DIR/c: this is a folder, not a file');
    expect(contents(parent)).toEqual({ a: 'old' });
    expect(readdirSync(parent)).toEqual(['a', 'c']);
  });

  test('no listener stays behind', async () => {
    const before = listeners();
    await writeFiles([{ path: join(folder(), 'a'), content: 'new' }], []);
    expect(listeners()).toBe(before);
  });
});
