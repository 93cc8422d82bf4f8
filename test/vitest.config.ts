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
    // Processes, because a thread cannot change TZ; shared between files, because nothing works at import.
    pool: 'forks',
    isolate: false,
    // Many tests try thousands of cases; none is a measure of speed.
    testTimeout: 120_000,
    // A missing snapshot fails, as with CI=1; `npm run test:unit -- -u` writes.
    update: 'none',
  },
});
