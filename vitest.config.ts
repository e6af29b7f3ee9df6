// The tests' own configuration, apart from vite.config.ts: building the viewer must not look for a browser.
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './test/find-chromium.mjs';
import viewer from './vite.config.ts';

const { executablePath, args, env } = findChromium();

export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/{core,map,sheet,cli,geodata,cases}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        // Else the first test that needs one of them makes the server reload the page of another.
        optimizeDeps: viewer.optimizeDeps,
        test: {
          name: 'elements',
          include: ['test/elements/**/*.test.ts'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args, env } }),
            instances: [{ browser: 'chromium', viewport: { width: 1000, height: 700 } }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/build-once.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});
