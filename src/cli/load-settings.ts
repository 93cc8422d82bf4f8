import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CATALOGUE } from '../rules/catalogue.ts';
import { THRESHOLDS } from '../rules/rules.ts';
import type { Settings } from '../settings/settings.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';
import { readFailure, settingsNotUtf8, settingsTooLarge } from './failures-files.ts';
import { isStdin } from './source-stdin.ts';
import { isSystemError } from './system-error.ts';

const NAME = 'zhaoshang.yaml';
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * The settings: of the file that `--config` names, else of the nearest `zhaoshang.yaml` beside the first input or in a
 * folder above it, else the defaults. @throws Failure
 */
export async function loadSettings(config: string | null, input: string | null): Promise<Settings> {
  if (config !== null) return parse(config, read(config));
  for (let folder = startOf(input); ; folder = dirname(folder)) {
    const path = join(folder, NAME);
    if (isThere(path)) return parse(path, read(path));
    if (dirname(folder) === folder) return DEFAULT_SETTINGS;
  }
}

/** Where the search begins: the folder of the input, or the input itself, its links followed. */
function startOf(input: string | null): string {
  if (input === null || isStdin(input)) return process.cwd();
  try {
    const path = realpathSync.native(input);
    return statSync(path).isDirectory() ? path : dirname(path);
  } catch {
    return resolve(input);
  }
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw readFailure(path, error, 'usage');
  }
}

/** Looked for in every folder above the ledger; an error for each that has none would cost more than reading it. */
function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOTDIR') return false; // a path that leads through a file
    throw readFailure(path, error, 'usage');
  }
}

async function parse(path: string, bytes: Buffer): Promise<Settings> {
  const text = textOf(path, bytes);
  // The YAML parser costs more than the whole of a small report: only runs that have settings pay for it.
  const { parseSettings } = await import('../settings/parse-settings.ts');
  const rules = [...CATALOGUE].flatMap(([code, { name }]) => [code, name]);
  return parseSettings(text, path, { rules, thresholds: THRESHOLDS });
}

function textOf(path: string, bytes: Buffer): string {
  if (bytes.length > MOST_BYTES) throw settingsTooLarge(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw settingsNotUtf8(path);
  }
}
