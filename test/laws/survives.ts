import * as fc from 'fast-check';
import { run } from '../cli/run.ts';

/** Anything that a terminal could take for more than text. */
const CONTROLS = /(?!\n)[\p{Cc}\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\u{FEFF}]/u;

/** 0 nothing found, 1 findings, 3 unreadable. */
const CODES: ReadonlySet<number> = new Set([0, 1, 3]);

/** Command lines. JSON mostly: it draws the whole report, and fast. */
export const commands = fc.oneof(
  {
    weight: 16,
    arbitrary: fc.constantFrom(
      ['report', '-', '-f', 'json'],
      ['report', '-', '-f', 'json', '--input-unit', '亿元'],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constant(['list', '-', '-f', 'json', '--columns', 'all', '--input-unit', '万元']),
  },
  { weight: 2, arbitrary: fc.constant(['report', '-', '-f', 'markdown', '--input-unit', '万元']) },
  { weight: 1, arbitrary: fc.constant(['report', '-', '--input-unit', '万元']) },
  { weight: 1, arbitrary: fc.constant(['summary', '-', '--lang', 'zh', '--input-unit', '元']) },
);

/** What is wrong with a run of the whole program on bytes: a crash, silence, or a control character; null for nothing. */
export async function complaintAbout(stdin: Uint8Array, args: readonly string[]): Promise<string | null> {
  const { code, stdout, stderr } = await run(args, { stdin });
  if (!CODES.has(code)) return `exit code ${code}: ${stderr}`;
  if (code === 3 && stderr === '') return 'refused without a word';
  const control = CONTROLS.exec(stdout) ?? CONTROLS.exec(stderr);
  return control === null ? null : `control character: ${JSON.stringify(control[0])}`;
}
