import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folder } from './child.ts';
import type { Ran } from './run.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** Where a transcript of this name lies; its form is described in fixtures/cli/README.md. */
export function transcriptPath(name: string): string {
  return join(FIXTURES, 'cli', `${name}.transcript`);
}

/** The names of all transcripts, such as `check/on-a-terminal-in-both-languages`. */
export function transcriptNames(): readonly string[] {
  return readdirSync(join(FIXTURES, 'cli'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.transcript'))
    .map((path) => path.slice(0, -'.transcript'.length))
    .toSorted();
}

/**
 * Runs the commands of a transcript, one after the other in one folder of its own, and returns the transcript as it should
 * stand: its head, and each command with what it said.
 */
export async function replay(text: string, run: (line: string) => Promise<Ran>): Promise<string> {
  const start = text.search(/^\$ /m);
  if (start < 0) throw new Error('there is no command in this transcript');
  if (!text.startsWith('# ')) throw new Error('a transcript begins with a line "# what it shows"');
  const head = text.slice(0, start);
  const dir = folder();
  makeFiles(head, dir);
  const said: string[] = [];
  for (const [, line = ''] of text.slice(start).matchAll(/^\$ (.*)$/gm)) {
    const ran = await run(line.replaceAll('$DIR', dir));
    said.push(`$ ${line}\n${recorded(ran).replaceAll(dir, '$DIR')}`);
  }
  return head + said.join('\n');
}

/** What a command said and how it ended, as a transcript has it. */
function recorded({ code, stdout, stderr }: Ran): string {
  // Only where all lines end so; elsewhere every CR stands in the transcript.
  const windows = stdout.includes('\r\n') && !/(?<!\r)\n/.test(stdout);
  const output = windows ? `${stdout.replaceAll('\r\n', '\n')}[CR LF]\n` : stdout;
  const errors = stderr.replaceAll(/^(?=.)/gm, '! ');
  const open = /[^\n]$/.test(stdout) || /[^\n]$/.test(stderr) ? '[no line end]\n' : '';
  return `${output}${errors}${open}[exit ${code}]\n`;
}

const FILE = /^--- (\S+)(?: = (\S+)| \[(no line end)\])?\n((?:(?!---).*\n)*)/gm;

/** Makes the files and folders that stand in the head of a transcript. */
function makeFiles(head: string, dir: string): void {
  if (/^---/m.test(head) && !head.endsWith('\n---\n\n'))
    throw new Error('a line "---" and a blank line close the files of a transcript');
  const files = [...head.matchAll(FILE)];
  if (files.length < (head.match(/^--- /gm)?.length ?? 0))
    throw new Error('a line "--- …" cannot be understood');
  for (const [, name = '', copied, note, text = ''] of files) {
    const path = join(dir, name);
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true });
    if (name.endsWith('/')) continue;
    const content = note === undefined ? text : text.slice(0, -1);
    writeFileSync(
      path,
      copied === undefined ? content.replaceAll('$DIR', dir) : readFileSync(join(FIXTURES, copied)),
    );
  }
}
