import { readdirSync, statSync, type BigIntStats } from 'node:fs';
import { Failure } from '../domain/failure.ts';
import { compareTexts } from '../domain/text-order.ts';
import { readFailure } from './file-failure.ts';
import { fileSource } from './source-file.ts';
import type { Source } from './source.ts';
import { sourceName, STDIN_NAME } from '../domain/source-name.ts';
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

function wrongKind(name: string, found: BigIntStats): Failure {
  const kind = found.isFIFO()
    ? { zh: '管道', en: 'a pipe' }
    : found.isSocket()
      ? { zh: '套接字', en: 'a socket' }
      : { zh: '设备', en: 'a device' };
  return new Failure(
    'input',
    {
      zh: `无法读取 ${name}：这是${kind.zh}，不是文件`,
      en: `cannot read ${name}: it is ${kind.en}, not a file`,
    },
    {
      zh: '如需从管道读取，请用 - 代表标准输入，例如：cat 文件 | zhaoshang … -',
      en: 'To read from a pipe, write - for standard input, as in: cat FILE | zhaoshang … -',
    },
  );
}

function foundFile(name: string, stats: BigIntStats): Found {
  if (!stats.isFile()) throw wrongKind(name, stats);
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
  throw new Failure(
    'input',
    {
      zh: `文件夹 ${folder} 里没有 .csv、.tsv 或 .txt 文件`,
      en: `there is no .csv, .tsv or .txt file in the folder ${folder}`,
    },
    {
      zh: '下级文件夹和隐藏文件不会读取；请直接写出要读取的文件或文件夹。',
      en: 'Folders inside it and hidden files are not read; name the file or folder to read.',
    },
  );
}

function at(path: string, stdin: Stdin): Found[] {
  if (path === '') {
    throw new Failure('usage', { zh: '输入路径是空的', en: 'the path of an input is empty' });
  }
  if (isStdin(path)) return [{ source: stdinSource(stdin), identity: stdinIdentity() }];
  const stats = look(path);
  return stats.isDirectory() ? inFolder(path) : [foundFile(path, stats)];
}

function twice(first: string, second: string): Failure {
  const text =
    first === second
      ? { zh: `${sourceName(first, 'zh')} 写了两次`, en: `${first} is given twice` }
      : { zh: `${first} 与 ${second} 是同一个文件`, en: `${first} and ${second} are the same file` };
  return new Failure('usage', text, {
    zh: '同一个文件只能写一次，否则项目会重复计算。',
    en: 'Give each file once, or its projects would be counted twice.',
  });
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
      if (earlier !== undefined) throw twice(earlier, source.name);
      seen.set(key, source.name);
      sources.push(source);
    }
  }
  return sources;
}
