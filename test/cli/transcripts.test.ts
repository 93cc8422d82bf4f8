import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { replay, transcriptNames, transcriptPath } from './replay.ts';
import type { Ran } from './run.ts';
import { runLine } from './run-line.ts';

/** `npm run transcripts`: write what happens instead of comparing it. */
const WRITING = process.env['ZHAOSHANG_TRANSCRIPTS'] === 'write';
if (WRITING && process.env['CI'] !== undefined)
  throw new Error('transcripts are written by hand and looked at, not in CI');

/** Runs a command of a transcript in this process: the program, or a look at the files it left. */
async function command(line: string): Promise<Ran> {
  const [name = '', ...args] = line.split(' ');
  const path = args.at(-1) ?? '';
  if (name === 'cat') return { code: 0, stdout: readFileSync(path, 'utf8'), stderr: '' };
  if (name === 'ls') return { code: 0, stdout: `${readdirSync(path).toSorted().join('\n')}\n`, stderr: '' };
  return runLine(line);
}

test.each(transcriptNames())('%s', async (name) => {
  const path = transcriptPath(name);
  const happened = await replay(readFileSync(path, 'utf8'), command);
  if (WRITING) writeFileSync(path, happened);
  expect(happened).toBe(readFileSync(path, 'utf8'));
});
