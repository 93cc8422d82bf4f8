import { readFileSync } from 'node:fs';
import { languageAsked, languageOf } from './language.ts';
import { runSafely } from './run-safely.ts';
import { processWorld } from './world.ts';

/** The version in package.json, which stands beside both `src` and `dist`. */
function version(): string {
  const url = new URL(
    import.meta.url.includes('/src/') ? '../../package.json' : '../package.json',
    import.meta.url,
  );
  const found: unknown = JSON.parse(readFileSync(url, 'utf8'));
  return typeof found === 'object' && found !== null && 'version' in found ? String(found.version) : '';
}

const args = process.argv.slice(2);
const world = processWorld();
const language = languageAsked(args) ?? languageOf(world.env);

await runSafely(
  async () => {
    const { runProgram } = await import('./program.ts');
    return runProgram(args, world, language, version());
  },
  { language: () => language, debug: args.includes('--debug'), stderr: process.stderr },
);
