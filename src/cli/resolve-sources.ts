import { readdirSync, statSync, type BigIntStats } from 'node:fs';
import { compareTexts } from '../domain/text-order.ts';
import { emptyInputPath, inputIsNoFile, inputTwice, noTableInFolder, readFailure } from './failures-files.ts';
import { fileSource } from './source-file.ts';
import type { Source } from './source.ts';
import { STDIN_NAME } from '../domain/source-name.ts';
import { type Stdin, isStdin, openStdin, stdinIdentity, stdinSource } from './source-stdin.ts';

const TABLE = /^[^.].*\.(?:csv|tsv|txt)$/isu; // hidden files left out, `.CSV` let in

interface Found {
  readonly source: Source;
  /** Device and inode; null when there is none to compare. */
  readonly identity: string | null;
}

function look(name: string): BigIntStats {
  try {
    return statSync(name, { bigint: true });
  } catch (error) {
    throw readFailure(name, error);
  }
}

function kindOf(found: BigIntStats): Parameters<typeof inputIsNoFile>[1] {
  if (found.isFIFO()) return 'pipe';
  return found.isSocket() ? 'socket' : 'device';
}

function foundFile(name: string, stats: BigIntStats): Found {
  if (!stats.isFile()) throw inputIsNoFile(name, kindOf(stats));
  return { source: fileSource(name, stats), identity: `${stats.dev}:${stats.ino}` };
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw readFailure(folder, error);
  }
}

function inFolder(folder: string): Found[] {
  const found: Found[] = [];
  for (const entry of entriesOf(folder)
    .filter((name) => TABLE.test(name))
    .toSorted(compareTexts)) {
    const name = folder.endsWith('/') ? `${folder}${entry}` : `${folder}/${entry}`;
    const stats = look(name);
    if (!stats.isDirectory()) found.push(foundFile(name, stats));
  }
  if (found.length > 0) return found;
  throw noTableInFolder(folder);
}

function at(path: string, stdin: Stdin): Found[] {
  if (path === '') throw emptyInputPath();
  if (isStdin(path)) return [{ source: stdinSource(stdin), identity: stdinIdentity() }];
  const stats = look(path);
  return stats.isDirectory() ? inFolder(path) : [foundFile(path, stats)];
}

/**
 * The inputs named on the command line, in that order: files, folders (every .csv, .tsv and .txt file directly in it,
 * by code points) and `-` for standard input. Opens no file, so a FIFO cannot hang it.
 *
 * @throws {Failure} 'usage' when one file is named twice, by whatever path; 'input' when something cannot be read.
 */
export async function resolveSources(
  paths: readonly string[],
  stdin: Stdin = openStdin,
): Promise<readonly Source[]> {
  const sources: Source[] = [];
  const seen = new Map<string, string>();
  for (const path of paths) {
    for (const { source, identity } of at(path, stdin)) {
      const key = identity ?? STDIN_NAME;
      const earlier = seen.get(key);
      if (earlier !== undefined) throw inputTwice(earlier, source.name);
      seen.set(key, source.name);
      sources.push(source);
    }
  }
  return sources;
}
