import fs, { statSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fileSource } from '../../src/cli/source-file.ts';
import { folder } from './child.ts';

function written(bytes: number): string {
  const file = join(folder(), 'a.csv');
  writeFileSync(file, Buffer.alloc(bytes));
  return file;
}

test('a read that fails half way is a failure that names the file', async () => {
  const file = written(600_000);
  const { readSync } = fs;
  onTestFinished(() => {
    Object.assign(fs, { readSync });
    syncBuiltinESMExports();
  });
  let reads = 0;
  const failing = (...args: Parameters<typeof readSync>): number => {
    reads += 1;
    if (reads === 1) return readSync(...args);
    throw Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO', errno: -5, syscall: 'read' });
  };
  Object.assign(fs, { readSync: failing });
  syncBuiltinESMExports();
  const chunks: number[] = [];
  const reading = async (): Promise<void> => {
    for await (const chunk of fileSource(file, statSync(file, { bigint: true })).chunks()) {
      chunks.push(chunk.length);
    }
  };
  await expect(reading()).rejects.toThrow(file);
  expect(chunks).toEqual([262_144]);
});

test('while a large file is read, everything else has its turn', async () => {
  const file = written(20 * 262_144);
  const seen: number[] = [];
  let chunks = 0;
  const wait = (): void =>
    void setImmediate(() => {
      seen.push(chunks);
      if (chunks < 20) wait();
    });
  wait();
  for await (const _ of fileSource(file, statSync(file, { bigint: true })).chunks()) chunks += 1;
  expect(seen.filter((count) => count > 0 && count < 20).length).toBeGreaterThanOrEqual(2);
});
