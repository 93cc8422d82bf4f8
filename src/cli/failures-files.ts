// What is said of files that cannot be read or written. All words of it stand here.
import { Failure } from '../domain/failure.ts';
import { sourceName } from '../domain/source-name.ts';
import type { TableKind } from '../table/table-kind.ts';
import type { Language, Text } from '../domain/text.ts';
import { isSystemError, REFUSED_BY_NODE } from './system-error.ts';

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

/** A file that is not the one that was looked at. */
export function changedWhileRead(name: string): Failure {
  return new Failure(
    'input',
    { zh: `${name} 在读取过程中被改动`, en: `${name} changed while it was being read` },
    { zh: '请等它保存完毕，再运行一次。', en: 'Wait until it is saved, then run again.' },
  );
}

const NO_FILES = {
  pipe: { zh: '管道', en: 'a pipe' },
  socket: { zh: '套接字', en: 'a socket' },
  device: { zh: '设备', en: 'a device' },
} as const satisfies Record<string, Text>;

/** An input that is no file. */
export function inputIsNoFile(name: string, kind: keyof typeof NO_FILES): Failure {
  const { zh, en } = NO_FILES[kind];
  return new Failure(
    'input',
    { zh: `无法读取 ${name}：这是${zh}，不是文件`, en: `cannot read ${name}: it is ${en}, not a file` },
    {
      zh: '如需从管道读取，请用 - 代表标准输入，例如：cat 文件 | zhaoshang … -',
      en: 'To read from a pipe, write - for standard input, as in: cat FILE | zhaoshang … -',
    },
  );
}

/** A folder without anything to read. */
export function noTableInFolder(folder: string): Failure {
  return new Failure(
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

/** Standard input that comes from a folder. */
export function stdinIsFolder(): Failure {
  return new Failure(
    'input',
    { zh: '标准输入是一个文件夹，不是文件', en: 'standard input is a folder, not a file' },
    { zh: '请把文件夹的路径写在命令里。', en: 'Give the path of the folder on the command line instead.' },
  );
}

/** An empty word in place of an input. */
export function emptyInputPath(): Failure {
  return new Failure('usage', { zh: '输入路径是空的', en: 'the path of an input is empty' });
}

/** One input under two names, or twice under one. */
export function inputTwice(first: string, second: string): Failure {
  const text =
    first === second
      ? { zh: `${sourceName(first, 'zh')} 写了两次`, en: `${first} is given twice` }
      : { zh: `${first} 与 ${second} 是同一个文件`, en: `${first} and ${second} are the same file` };
  return new Failure('usage', text, {
    zh: '同一个文件只能写一次，否则项目会重复计算。',
    en: 'Give each file once, or its projects would be counted twice.',
  });
}

/** An empty word in place of an output. */
export function emptyOutputPath(): Failure {
  return new Failure('usage', { zh: '输出路径是空的', en: 'the path of an output is empty' });
}

const REDIRECT: Text = {
  zh: '如需写到管道或设备，请省略输出文件名，改用重定向：zhaoshang … > 目标',
  en: 'To write to a pipe or device, leave the output file out and redirect: zhaoshang … > TARGET',
};

const NO_TARGETS = {
  stdout: [{ zh: '这是标准输出', en: 'it stands for standard output' }, REDIRECT],
  folder: [{ zh: '这是文件夹，不是文件', en: 'it is a folder, not a file' }, null],
  device: [{ zh: '这是管道或设备，不是文件', en: 'it is a pipe or device, not a file' }, REDIRECT],
  'dangling-link': [
    { zh: '符号链接指向的文件不存在', en: 'the symbolic link points to a file that does not exist' },
    { zh: '请直接写出真正的文件。', en: 'Name the real file instead.' },
  ],
  input: [
    { zh: '它同时是输入文件', en: 'it is also an input' },
    { zh: '请为结果另取一个文件名。', en: 'Give the result another name.' },
  ],
} as const satisfies Record<string, Wording>;

/** An output that nothing can be written to, and why. */
export function noTarget(path: string, reason: keyof typeof NO_TARGETS): Failure {
  return refused(path, NO_TARGETS[reason]);
}

/** An output that is the same file as another one. */
export function targetTwice(path: string, other: string): Failure {
  return refused(path, [
    { zh: `与 ${other} 是同一个文件`, en: `it is the same file as ${other}` },
    { zh: '每个结果请用不同的文件名。', en: 'Give each result a name of its own.' },
  ]);
}

function refused(path: string, [what, hint]: Wording): Failure {
  return new Failure(
    'output',
    { zh: `无法写入 ${path}：${what.zh}`, en: `cannot write ${path}: ${what.en}` },
    hint,
  );
}

/** A file that is far larger than settings are. */
export function settingsTooLarge(path: string): Failure {
  return new Failure('settings', {
    zh: `${path} 太大，不像设置文件`,
    en: `${path} is too large for a settings file`,
  });
}

/** Settings in another encoding. */
export function settingsNotUtf8(path: string): Failure {
  return new Failure(
    'settings',
    { zh: `${path} 不是UTF-8编码`, en: `${path} is not UTF-8` },
    { zh: '请用UTF-8编码另存设置文件', en: 'save the settings file as UTF-8' },
  );
}

/** Files among which there is no ledger of projects. @param tables what they are instead */
export function noLedger(tables: readonly { readonly file: string; readonly kind: TableKind }[]): Failure {
  const names = (language: Language): readonly string[] =>
    tables.map(({ file, kind }) => `${sourceName(file, language)} (${kind.label[language]})`);
  return new Failure(
    'input',
    {
      zh: `没有项目台账，只有其他的表：${names('zh').join('、').replaceAll(' (', '（').replaceAll(')', '）')}`,
      en: `there is no ledger of projects, only other tables: ${names('en').join(', ')}`,
    },
    {
      zh: '加上项目台账一起读；如果其中有台账，用 --kind projects 指明，或在设置文件的 files 中登记',
      en: 'read them together with a ledger; if one of them is a ledger, say so with --kind projects or under files in the settings',
    },
  );
}
