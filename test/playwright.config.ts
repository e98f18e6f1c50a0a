import { defineConfig, devices } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { CHROMIUM_FLAGS, provideChromium } from './support/chromium.ts';
import { freePort } from './support/free-port.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

// This file is read again in every worker; what the first reading found out travels in the environment.
process.env.PHASE_ONE_TEST_CHROMIUM ??= provideChromium();
process.env.PHASE_ONE_TEST_PORT ??= String(freePort(4650, 4659));

const executablePath = process.env.PHASE_ONE_TEST_CHROMIUM;
const origin = `http://127.0.0.1:${process.env.PHASE_ONE_TEST_PORT}`;

export default defineConfig({
  testDir: './e2e',
  outputDir: `${root}/test-results`,
  snapshotPathTemplate: '{testDir}/{testFileName}-{arg}{ext}',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  // A test that passes only at the second try has found something: no retries.
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  webServer: {
    command: `node --import tsx test/support/serve-renderer.ts ${process.env.PHASE_ONE_TEST_PORT}`,
    cwd: root,
    url: origin,
    reuseExistingServer: false,
    timeout: 180_000,
    stdout: 'pipe',
    // Lets the server take its copy of the build away.
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
  use: {
    baseURL: origin,
    locale: 'en-GB',
    timezoneId: 'Europe/Zurich',
    acceptDownloads: true,
    // Recording every step takes a quarter of the time: asked for by name, to look into a failure.
    trace: process.env.PHASE_ONE_TRACE === undefined ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      testIgnore: 'desktop*.spec.ts',
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 1440, height: 900 },
        launchOptions: { executablePath, args: [...CHROMIUM_FLAGS] },
      },
    },
    // The real desktop program; its tests skip themselves by name where the Electron binary is not installed.
    { name: 'electron', testMatch: 'desktop*.spec.ts' },
  ],
});
