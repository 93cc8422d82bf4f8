import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Pages (*.md) are text, as in the build.
  plugins: [
    {
      name: 'text-of-pages',
      transform: (text, id) => (id.endsWith('.md') ? `export default ${JSON.stringify(text)}` : null),
    },
  ],
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/**/*.test.ts'],
    environment: 'node',
    // A process for each file: tests change TZ and the folder they are in.
    pool: 'forks',
    globalSetup: 'test/seeded.ts',
    // A guard against what never ends. Many tests try thousands of cases, and none is a measure of speed.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A missing snapshot fails, as with CI=1; `npm run test:unit -- -u` writes.
    update: 'none',
  },
});
