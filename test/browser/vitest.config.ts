import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests that need Chromium or Chrome on the machine. `CHROMIUM` names it where it is in an unusual place. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 60_000,
    pool: 'forks',
  },
});
