import type { BigIntStats } from 'node:fs';
import { constants, fstatSync, promises } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { Failure } from '../domain/failure.ts';
import type { Text } from '../domain/text.ts';
import { isSystemError, writeFailure } from './file-failure.ts';

/** A file about to be written, looked over and found possible. */
export interface Target {
  /** As the user typed it. */
  readonly path: string;
  /** The same file with all symbolic links followed. */
  readonly real: string;
  /** What stands there now and keeps its mode and owner; null when nothing does. */
  readonly old: { readonly mode: number; readonly uid: number; readonly gid: number } | null;
}

// Where the shell's own redirections appear as files; replacing what they point to would pull it from under the shell.
const OPEN_FILE = /^\/dev\/(?:stdin|stdout|stderr|fd\/\d+)$|^\/proc\/[^/]+\/fd\/\d+$/;

const REDIRECT: Text = {
  zh: '如需写到管道或设备，请省略输出文件名，改用重定向：zhaoshang … > 目标',
  en: 'To write to a pipe or device, leave the output file out and redirect: zhaoshang … > TARGET',
};

function refused(path: string, zh: string, en: string, hint: Text | null = null): Failure {
  return new Failure('output', { zh: `无法写入 ${path}：${zh}`, en: `cannot write ${path}: ${en}` }, hint);
}

function identity(stats: BigIntStats): string {
  return `${stats.dev}:${stats.ino}`;
}

async function orNull<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise;
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Where a file that does not exist yet will stand. */
async function newPlace(path: string): Promise<string> {
  const link = await orNull(promises.lstat(path)); // by now, another run may have made a file of it
  if (link?.isSymbolicLink() === true) {
    throw refused(
      path,
      '符号链接指向的文件不存在',
      'the symbolic link points to a file that does not exist',
      {
        zh: '请直接写出真正的文件。',
        en: 'Name the real file instead.',
      },
    );
  }
  if (path.endsWith('/') || path.endsWith(sep))
    throw refused(path, '这是文件夹，不是文件', 'it is a folder, not a file');
  return join(await promises.realpath(dirname(path)), basename(path));
}

async function look(path: string): Promise<{ target: Target; keys: readonly string[] }> {
  if (path === '') throw new Failure('usage', { zh: '输出路径是空的', en: 'the path of an output is empty' });
  if (path === '-') throw refused(path, '这是标准输出', 'it stands for standard output', REDIRECT);
  const stats = await orNull(promises.stat(path, { bigint: true }));
  if (stats === null) {
    const real = await newPlace(path);
    await promises.access(dirname(real), constants.W_OK);
    return { target: { path, real, old: null }, keys: [real] };
  }
  if (stats.isDirectory()) throw refused(path, '这是文件夹，不是文件', 'it is a folder, not a file');
  if (!stats.isFile() || OPEN_FILE.test(path)) {
    throw refused(path, '这是管道或设备，不是文件', 'it is a pipe or device, not a file', REDIRECT);
  }
  await promises.access(path, constants.W_OK); // the folder alone decides on a rename: a read-only file would be replaced
  const real = await promises.realpath(path);
  await promises.access(dirname(real), constants.W_OK);
  const old = { mode: Number(stats.mode) & 0o777, uid: Number(stats.uid), gid: Number(stats.gid) };
  return { target: { path, real, old }, keys: [real, identity(stats)] };
}

async function inputKeys(input: string): Promise<readonly string[]> {
  if (input === '-') {
    const stats = fstatSync(0, { bigint: true });
    return stats.isFile() ? [identity(stats)] : [];
  }
  const stats = await promises.stat(input, { bigint: true }).catch(() => null); // an input that is gone cannot be overwritten
  return stats === null ? [] : [identity(stats)];
}

/**
 * Looks over the files to be written before anything is: all of them can be written as far as can be known, no two are
 * the same file, and none is an input, by whatever name, link or hard link.
 *
 * @param inputs Paths of everything that is read; `-` is standard input.
 * @throws {Failure} of kind 'output', naming the path.
 */
export async function resolveTargets(
  paths: readonly string[],
  inputs: readonly string[],
): Promise<readonly Target[]> {
  const reading = new Set((await Promise.all(inputs.map(inputKeys))).flat());
  const writing = new Map<string, string>();
  const targets: Target[] = [];
  for (const path of paths) {
    const { target, keys } = await look(path).catch((error: unknown) => {
      throw writeFailure(path, error);
    });
    for (const key of keys) {
      if (reading.has(key)) {
        throw refused(path, '它同时是输入文件', 'it is also an input', {
          zh: '请为结果另取一个文件名。',
          en: 'Give the result another name.',
        });
      }
      const earlier = writing.get(key);
      if (earlier !== undefined) {
        throw refused(path, `与 ${earlier} 是同一个文件`, `it is the same file as ${earlier}`, {
          zh: '每个结果请用不同的文件名。',
          en: 'Give each result a name of its own.',
        });
      }
    }
    for (const key of keys) writing.set(key, path);
    targets.push(target);
  }
  return targets;
}
