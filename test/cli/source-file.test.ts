import fs, { statSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect, onTestFinished, test, vi } from 'vitest';
import { folder } from './child.ts';

test('a read ahead that fails while a chunk is in use is a failure that names the file', async () => {
  const file = join(folder(), 'a.csv');
  writeFileSync(file, Buffer.alloc(600_000));
  const read = promisify(fs.read);
  let reads = 0;
  const failing = Object.assign(() => undefined, {
    [promisify.custom]: async (...args: Parameters<typeof read>) => {
      reads += 1;
      if (reads === 1) return read(...args);
      await setTimeout(1);
      throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO', errno: -5, syscall: 'read' });
    },
  });
  const original = fs.read;
  Object.assign(fs, { read: failing });
  onTestFinished(() => {
    Object.assign(fs, { read: original });
    syncBuiltinESMExports();
  });
  syncBuiltinESMExports();
  vi.resetModules();
  const { fileSource } = await import('../../src/cli/source-file.ts');
  const lost: unknown[] = [];
  const note = (reason: unknown): void => void lost.push(reason);
  process.on('unhandledRejection', note);
  const chunks: number[] = [];
  const reading = async (): Promise<void> => {
    for await (const chunk of fileSource(file, statSync(file, { bigint: true })).chunks()) {
      chunks.push(chunk.length);
      await setTimeout(50);
    }
  };
  await expect(reading()).rejects.toThrow(file);
  process.off('unhandledRejection', note);
  expect([chunks, lost]).toEqual([[262_144], []]);
});
