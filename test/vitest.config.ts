import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Local time inside the emulated script follows the manifest's zone (emulator item R7). */
process.env.TZ = 'Europe/London';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    setupFiles: ['test/setup.ts'],
    include: ['test/**/*.test.ts'],
    // What needs a browser on the machine has a command of its own: npm run test:browser.
    exclude: ['test/browser/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
