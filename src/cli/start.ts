import { LanguageChoice } from './language.ts';
import { runProgram } from './program.ts';
import { runSafely } from './run-safely.ts';
import { processWorld } from './world.ts';

/** Runs the command line of the process; what bin/zhaoshang.js calls. @param version of the package */
export async function start(version: string): Promise<void> {
  const args = process.argv.slice(2);
  const world = processWorld();
  const language = new LanguageChoice(args, world.env);
  await runSafely(() => runProgram(args, world, language, version), {
    language: () => language.current,
    debug: args.includes('--debug'),
    stderr: process.stderr,
  });
}
