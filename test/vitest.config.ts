import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Local time inside the emulated script follows the manifest's zone (emulator item R7). */
process.env.TZ = 'Europe/London';

const common = {
  root: fileURLToPath(new URL('..', import.meta.url)),
  testTimeout: 60_000,
  hookTimeout: 120_000,
  pool: 'forks',
} as const;

/** `node`: everything but the page in a real browser; `browser`: that, in Chromium or Chrome (src/local/browser/findBrowser.ts). */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...common,
          name: 'node',
          setupFiles: ['test/setup.ts'],
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
        },
      },
      {
        test: {
          ...common,
          name: 'browser',
          setupFiles: ['test/setup.ts'],
          globalSetup: ['test/browser/globalSetup.ts'],
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
