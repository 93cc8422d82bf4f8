import { readFileSync, writeSync } from 'node:fs';

/** The version in package.json, which stands beside both `src` and `dist`. */
function version(): string {
  const url = new URL(
    import.meta.url.includes('/src/') ? '../../package.json' : '../package.json',
    import.meta.url,
  );
  const found: unknown = JSON.parse(readFileSync(url, 'utf8'));
  return typeof found === 'object' && found !== null && 'version' in found ? String(found.version) : '';
}

/** Asked for its version alone, the program loads nothing. Whether it could be written is left to the rest to say. */
function versionAlone(): boolean {
  const [arg, ...others] = process.argv.slice(2);
  if ((arg !== '--version' && arg !== '-V') || others.length > 0) return false;
  try {
    writeSync(1, `${version()}\n`);
    return true;
  } catch {
    return false;
  }
}

if (!versionAlone()) {
  const { start } = await import('./start.ts');
  await start(version());
}
