import { Failure } from '../domain/failure.ts';
import { sourceName } from '../domain/source-name.ts';
import type { Text } from '../domain/text.ts';

/** An error of the operating system, such as ENOENT; `code` is its name. */
export interface SystemError extends Error {
  readonly code: string;
}

/** What Node says in place of the system when it runs with fewer rights (`--permission`). */
const REFUSED_BY_NODE = 'ERR_ACCESS_DENIED';

/** Whether the operating system said this, rather than a fault in the program. */
export function isSystemError(error: unknown): error is SystemError {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false;
  return 'syscall' in error || error.code === REFUSED_BY_NODE;
}

type Wording = readonly [what: Text, hint: Text | null];

const COMMON: Readonly<Record<string, Wording>> = {
  ENOTDIR: [
    { zh: '路径中有一段不是文件夹', en: 'part of the path is not a folder' },
    { zh: '请检查路径是否写对。', en: 'Check the path.' },
  ],
  ELOOP: [
    { zh: '符号链接互相指向，没有尽头', en: 'the symbolic link leads back to itself' },
    { zh: '请直接写出真正的文件。', en: 'Name the real file instead.' },
  ],
  ENAMETOOLONG: [
    { zh: '路径过长', en: 'the path is too long' },
    { zh: '请缩短文件名或换一个文件夹。', en: 'Shorten the name or use another folder.' },
  ],
  EISDIR: [{ zh: '这是文件夹，不是文件', en: 'this is a folder, not a file' }, null],
  EBUSY: [
    { zh: '文件正被其他程序占用', en: 'another program is using the file' },
    { zh: '请先在 Excel 或 WPS 中关闭该文件。', en: 'Close it in Excel or WPS first.' },
  ],
  EMFILE: [{ zh: '同时打开的文件过多', en: 'too many files are open' }, null],
};

const READING_DENIED: Wording = [
  { zh: '没有读取权限', en: 'no permission to read it' },
  {
    zh: '请检查该文件及其上级文件夹的权限。',
    en: 'Check the permissions of the file and of the folders above it.',
  },
];

const READING: Readonly<Record<string, Wording>> = {
  ...COMMON,
  ENOENT: [
    { zh: '文件或文件夹不存在', en: 'there is no such file or folder' },
    { zh: '请检查路径和文件名是否写对。', en: 'Check the path and the spelling of the name.' },
  ],
  EACCES: READING_DENIED,
  EPERM: READING_DENIED,
  [REFUSED_BY_NODE]: READING_DENIED,
};

const WRITING_DENIED: Wording = [
  { zh: '没有写入权限', en: 'no permission to write there' },
  {
    zh: '请检查该文件及其所在文件夹的权限，或换一个文件夹。',
    en: 'Check the permissions of the file and its folder, or choose another folder.',
  },
];
const FULL: Wording = [
  { zh: '磁盘空间不足或配额已满', en: 'no space is left on the disk' },
  { zh: '请腾出空间，或写到别处。', en: 'Free some space, or write elsewhere.' },
];

const WRITING: Readonly<Record<string, Wording>> = {
  ...COMMON,
  ENOENT: [
    { zh: '文件夹不存在', en: 'the folder does not exist' },
    { zh: '请先建立该文件夹。', en: 'Create the folder first.' },
  ],
  EACCES: WRITING_DENIED,
  EPERM: WRITING_DENIED,
  [REFUSED_BY_NODE]: WRITING_DENIED,
  EROFS: [
    { zh: '该磁盘只能读取，不能写入', en: 'the disk is read-only' },
    { zh: '请换一个文件夹。', en: 'Choose another folder.' },
  ],
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: [
    { zh: '文件大小超出系统限制', en: 'the file is larger than the system allows' },
    { zh: '请检查文件大小限制（ulimit -f）。', en: 'Check the limit on file sizes (ulimit -f).' },
  ],
};

const NOT_UTF8: Text = {
  zh: '文件名似乎不是 UTF-8 编码，请把文件改名后再试。',
  en: 'The name of the file seems not to be UTF-8; rename the file.',
};

function worded(table: Readonly<Record<string, Wording>>, code: string): Wording {
  const known = Object.hasOwn(table, code) ? table[code] : undefined;
  return known ?? [{ zh: `系统报告 ${code}`, en: `the system says ${code}` }, null];
}

/**
 * Turns an error met while reading `name` into a Failure; whatever the system did not say comes back as it is.
 *
 * @param kind `usage` for settings and baselines: nothing of the ledger has been read yet.
 */
export function readFailure(name: string, error: unknown, kind: 'input' | 'usage' = 'input'): unknown {
  if (!isSystemError(error)) return error;
  const [what, hint] = worded(READING, error.code);
  const mangled = error.code === 'ENOENT' && name.includes('\uFFFD');
  return new Failure(
    kind,
    { zh: `无法读取 ${sourceName(name, 'zh')}：${what.zh}`, en: `cannot read ${name}: ${what.en}` },
    mangled ? NOT_UTF8 : hint,
  );
}

/**
 * Turns an error met while writing into a Failure; whatever the system did not say comes back as it is.
 *
 * @param path As the user typed it; null for standard output.
 */
export function writeFailure(path: string | null, error: unknown): unknown {
  if (!isSystemError(error)) return error;
  const [what, hint] = worded(WRITING, error.code);
  const name = path === null ? { zh: '标准输出', en: 'standard output' } : { zh: ` ${path}`, en: path };
  return new Failure(
    'output',
    { zh: `无法写入${name.zh}：${what.zh}`, en: `cannot write ${name.en}: ${what.en}` },
    hint,
  );
}
