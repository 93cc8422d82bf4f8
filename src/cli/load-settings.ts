import { readFile, realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../domain/failure.ts';
import type { Settings } from '../settings/settings.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';
import { readFailure } from './file-failure.ts';

const NAME = 'zhaoshang.yaml';
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * The settings: of the file that `--config` names, else of the nearest `zhaoshang.yaml` beside the first input or in a
 * folder above it, else the defaults. @throws Failure
 */
export async function loadSettings(config: string | null, input: string | null): Promise<Settings> {
  if (config !== null) return parse(await read(config), config);
  const start = input === null || input === '-' ? process.cwd() : await folderOf(input);
  for (let folder = start; ; folder = dirname(folder)) {
    const path = join(folder, NAME);
    const text = await read(path).catch((error: unknown) => {
      if (isAbsent(error)) return null;
      throw error;
    });
    if (text !== null) return parse(text, path);
    if (dirname(folder) === folder) return DEFAULT_SETTINGS;
  }
}

/** The folder of an input, or the input itself when it is one; links are followed. */
async function folderOf(input: string): Promise<string> {
  const path = await realpath(input).catch(() => resolve(input));
  return /\.[a-z]+$/i.test(path) ? dirname(path) : path;
}

class Absent extends Error {}

function isAbsent(error: unknown): boolean {
  return error instanceof Absent;
}

async function read(path: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (path.endsWith(NAME) && (code === 'ENOENT' || code === 'ENOTDIR')) throw new Absent(path);
    throw readFailure(path, error);
  }
  if (bytes.length > MOST_BYTES) {
    throw new Failure('settings', {
      zh: `${path} 太大，不像配置文件`,
      en: `${path} is too large for a settings file`,
    });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(
      'settings',
      { zh: `${path} 不是UTF-8编码`, en: `${path} is not UTF-8` },
      { zh: '请用UTF-8编码另存配置文件', en: 'save the settings file as UTF-8' },
    );
  }
}

async function parse(text: string, path: string): Promise<Settings> {
  // The YAML parser costs more than the whole of a small report: only runs that have settings pay for it.
  const { parseSettings } = await import('../settings/parse-settings.ts');
  return parseSettings(text, path);
}
