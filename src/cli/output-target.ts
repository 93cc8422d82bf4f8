import type { BigIntStats } from 'node:fs';
import { constants, fstatSync, promises } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { emptyOutputPath, noTarget, targetTwice, writeFailure } from './failures-files.ts';
import { isSystemError } from './system-error.ts';

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
  if (link?.isSymbolicLink() === true) throw noTarget(path, 'dangling-link');
  if (path.endsWith('/') || path.endsWith(sep)) throw noTarget(path, 'folder');
  return join(await promises.realpath(dirname(path)), basename(path));
}

async function look(path: string): Promise<{ target: Target; keys: readonly string[] }> {
  if (path === '') throw emptyOutputPath();
  if (path === '-') throw noTarget(path, 'stdout');
  const stats = await orNull(promises.stat(path, { bigint: true }));
  if (stats === null) {
    const real = await newPlace(path);
    await promises.access(dirname(real), constants.W_OK);
    return { target: { path, real, old: null }, keys: [real] };
  }
  if (stats.isDirectory()) throw noTarget(path, 'folder');
  if (!stats.isFile() || OPEN_FILE.test(path)) throw noTarget(path, 'device');
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
      if (reading.has(key)) throw noTarget(path, 'input');
      const earlier = writing.get(key);
      if (earlier !== undefined) throw targetTwice(path, earlier);
    }
    for (const key of keys) writing.set(key, path);
    targets.push(target);
  }
  return targets;
}
