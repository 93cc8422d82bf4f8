import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
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

declare module 'vitest' {
  interface Matchers<T> {
    /**
     * A text records what commands say: a line `$ zhaoshang …`, standard output, standard error with `! ` in front of
     * every line, the exit code; then perhaps the next command after a blank line. `$DIR` stands for a folder that the
     * test has made. The lines of CSV end in CR LF, which a text in a source file cannot show.
     */
    toHappen(dir?: string): Promise<T>;
  }
}

function message(): string {
  return 'the commands say something else than is recorded';
}

expect.extend({
  async toHappen(recorded: string, dir = '$DIR') {
    const said: string[] = [];
    for (const [, line = ''] of recorded.matchAll(/^\$ (.*)$/gm)) {
      const { code, stdout, stderr } = await runLine(line.replaceAll('$DIR', dir));
      const open = /[^\n]$/.test(stdout) || /[^\n]$/.test(stderr) ? '[no line end]\n' : '';
      const errors = stderr.replaceAll(/^(?=.)/gm, '! ');
      said.push(`$ ${line}\n${stdout}${errors}${open}[exit ${code}]\n`);
    }
    const actual = `\n${said.join('\n')}`.replaceAll('\r\n', '\n').replaceAll(dir, '$DIR');
    return { pass: actual === recorded, message, actual, expected: recorded };
  },
});

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
