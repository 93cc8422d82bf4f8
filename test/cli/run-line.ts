import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folder } from './child.ts';
import { run, type Ran, type RunOptions } from './run.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/**
 * Runs a line as a shell would, in the folder `fixtures/`: `LANG=zh_CN.UTF-8 zhaoshang summary - < oracle/ledger.csv`.
 * Without a language in the line, English is spoken.
 */
export async function runLine(line: string, options: RunOptions = {}): Promise<Ran> {
  const words = [...line.matchAll(/(?:'[^']*'|[^\s'])+/g)].map(([word]) => word.replaceAll("'", ''));
  const start = words.indexOf('zhaoshang');
  if (start < 0) throw new Error(`not a command: ${line}`);
  const env = words.slice(0, start).map((word) => word.split('=', 2) as [string, string]);
  const redirect = words.indexOf('<');
  const args = words.slice(start + 1, redirect < 0 ? undefined : redirect);
  const before = process.cwd();
  process.chdir(FIXTURES);
  try {
    const input = redirect < 0 ? {} : { stdin: readFileSync(words[redirect + 1] ?? '') };
    return await run(args, { env: Object.fromEntries(env), ...input, ...options });
  } finally {
    process.chdir(before);
  }
}

/** A folder with these files, gone when the test ends. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const path = folder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}

/** The cells of CSV without quotes or line breaks in its cells, row by row, by the names of the columns. */
export function csvRows(csv: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = csv
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  return rows.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])));
}
