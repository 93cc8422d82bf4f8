import type { Source } from './source.ts';
import type { World } from './world.ts';

const QUIET_MS = 1000;
const EVERY_MS = 100;
const BAR = 24;

/**
 * The sources, with a progress bar on standard error while they are read: only on a terminal, and only when reading takes
 * longer than a second.
 */
export function withProgress<T extends Source>(sources: readonly T[], world: World): readonly T[] {
  const { stderr, now } = world;
  const sizes = sources.map(({ size }) => size);
  if (stderr.isTTY !== true || sizes.includes(null)) return sources;
  const all = sizes.reduce((sum: number, size) => sum + (size ?? 0), 0);
  const start = now();
  let done = 0;
  let shown = 0;
  const show = (): void => {
    const time = now();
    if (time - start < QUIET_MS || time - shown < EVERY_MS) return;
    shown = time;
    const part = all === 0 ? 1 : Math.min(1, done / all);
    const filled = Math.round(part * BAR);
    stderr.write(
      `\r${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${String(Math.floor(part * 100)).padStart(3)}%`,
    );
  };
  const clear = (): void => {
    if (shown > 0) stderr.write(`\r${' '.repeat(BAR + 5)}\r`);
    shown = 0;
  };
  return sources.map((source, index) => ({
    ...source,
    async *chunks() {
      try {
        for await (const chunk of source.chunks()) {
          done += chunk.length;
          show();
          yield chunk;
        }
      } finally {
        if (index === sources.length - 1 || done >= all) clear();
      }
    },
  }));
}
