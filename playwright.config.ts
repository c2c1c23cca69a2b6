import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from './scripts/chromium.mjs';

const port = Number(process.env.JOURNEY_PORT ?? 4317);

/** Journeys through the built app, one after the other: each has the whole machine, so none is flaky for want of it. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  timeout: 90_000,
  forbidOnly: true,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    actionTimeout: 15_000,
    trace: 'retain-on-failure',
    locale: 'nl-NL',
    launchOptions: chromiumLaunchOptions()
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: 'node scripts/serve-build.mjs',
    url: `http://127.0.0.1:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false
  }
});
