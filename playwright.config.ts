import { defineConfig } from '@playwright/test';
import { availableParallelism } from 'node:os';
import { BROWSER_ARGUMENTS, findBrowser } from './scripts/ensure-browser.mjs';

const executablePath = await findBrowser();

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.journey.ts',
  outputDir: 'test-results/journeys',
  globalSetup: './tests/journeys/support/serve-build.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Milliseconds; far more than a journey takes, so that a busy machine fails none.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  workers: Math.min(2, availableParallelism()),
  reporter: 'list',
  use: {
    browserName: 'chromium',
    locale: 'es-419',
    // A worker would fetch the whole site for each journey; those about being offline allow it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: {
      // WebAssembly as it is first compiled: making the compiler faster takes longer than a journey uses it.
      args: [...BROWSER_ARGUMENTS, '--js-flags=--liftoff-only'],
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
});
