import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { replay, transcriptPath } from '../cli/replay.ts';
import { installed } from './installed.ts';

const shell = installed();

/** Of several commands, with standard input and files to write: a process says what the program says when it is called. */
const THROUGH_BIN = [
  'check/on-a-terminal-in-both-languages',
  'exit-codes/o-all-or-none',
  'inputs/several-inputs-standard-input',
  'list/every-project-with-what-the-ledger-tells-of-it',
  'normalize/changes-the-form-of-what-it-can-read-and-leaves-the-rest',
  'rank/as-json',
];

test.each(THROUGH_BIN)('%s', async (name) => {
  const text = readFileSync(transcriptPath(name), 'utf8');
  const happened = await replay(text, async (line) => {
    const { code, ...said } = await shell(line);
    return { code: code ?? -1, ...said };
  });
  expect(happened).toBe(text);
});
