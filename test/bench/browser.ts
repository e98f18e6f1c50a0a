import { type BrowserContext, chromium } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, stopServer } from '../../electron/scripts/launcher/server.ts';
import { CHROMIUM_FLAGS, provideChromium } from '../support/chromium.ts';

/** Serves a folder as the product is served while something is measured. */
export const whileServing = async <T>(
  folder: string,
  port: number,
  measure: (address: string) => Promise<T>,
): Promise<T> => {
  const parts = { folder, port, secret: 'no second start here', onRaise: () => false };
  const server: Server = await startServer(parts);
  try {
    return await measure(`http://127.0.0.1:${port}/`);
  } finally {
    await stopServer(server);
  }
};

/** Runs something with a folder for a profile, which goes away afterwards. */
export const withProfile = async <T>(run: (profile: string) => Promise<T>): Promise<T> => {
  const profile = await mkdtemp(join(tmpdir(), 'phase-one-bench-'));
  try {
    return await run(profile);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
};

/** Runs something in a browser of a profile. */
export const withBrowser = async <T>(
  profile: string,
  run: (context: BrowserContext) => Promise<T>,
): Promise<T> => {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: provideChromium(),
    args: [...CHROMIUM_FLAGS],
    viewport: { width: 1440, height: 900 },
  });
  // The loader that runs this file names functions with a helper, which functions handed to the page miss there.
  await context.addInitScript('globalThis.__name = (named) => named');
  try {
    return await run(context);
  } finally {
    await context.close();
  }
};

/** Runs something in a browser with a profile that nobody used before. */
export const withFreshBrowser = <T>(run: (context: BrowserContext) => Promise<T>): Promise<T> =>
  withProfile((profile) => withBrowser(profile, run));
