/**
 * A Chromium of its own with a profile that outlives it, so that it can be killed the hard way and started again: what
 * Playwright's own browser does not offer, since it ends its browsers politely.
 */
import { type Browser, chromium, type Page } from '@playwright/test';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { repairProfile, type RepairReport } from '../../electron/profile/repair.ts';
import { CHROMIUM_FLAGS } from '../support/chromium.ts';

/** A running browser. */
export type Running = {
  readonly page: Page;
  /** Ends the whole process group at once, as a power cut would: no handler runs, no buffer is written. */
  readonly kill: () => Promise<void>;
  /** Closes it as a person would. */
  readonly close: () => Promise<void>;
};

/** A profile on disk. */
export type Profile = {
  readonly folder: string;
  /** What the launcher does first, then the browser at an address. */
  readonly start: (address: string, prepare?: (page: Page) => Promise<void>) => Promise<Running>;
  readonly repairs: readonly RepairReport[];
  readonly remove: () => Promise<void>;
};

const waitForPort = async (profile: string): Promise<string> => {
  for (let turn = 0; turn < 600; turn += 1) {
    const text = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const [port, path] = text.split('\n');
    if (port && path) return `ws://127.0.0.1:${port}${path}`;
    await pause(50);
  }
  throw new Error('The browser did not say where it listens.');
};

const exited = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', () => resolve()));

const killGroup = async (child: ChildProcess): Promise<void> => {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
  await exited(child);
};

const launch = async (folder: string): Promise<{ child: ChildProcess; browser: Browser }> => {
  await rm(join(folder, 'DevToolsActivePort'), { force: true });
  await rm(join(folder, 'SingletonLock'), { force: true });
  const flags = [
    ...CHROMIUM_FLAGS,
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${folder}`,
    '--window-size=1440,900',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    'about:blank',
  ];
  const executable = process.env.PHASE_ONE_TEST_CHROMIUM ?? '';
  // A group of its own: killing the group leaves no helper process that could still write.
  const child = spawn(executable, flags, { detached: true, stdio: 'ignore' });
  try {
    return { child, browser: await chromium.connectOverCDP(await waitForPort(folder)) };
  } catch (error) {
    await killGroup(child);
    throw error;
  }
};

/** A new, empty profile. */
export const makeProfile = async (): Promise<Profile> => {
  const root = await mkdtemp(join(tmpdir(), 'phase-one-profile-'));
  const folder = join(root, 'profile');
  const repairs: RepairReport[] = [];
  return {
    folder,
    repairs,
    start: async (address, prepare) => {
      repairs.push(await repairProfile(folder, join(root, 'evidence'), new Date().toISOString()));
      const { child, browser } = await launch(folder);
      const context = browser.contexts()[0];
      if (!context) throw new Error('The browser has no window.');
      const page = context.pages()[0] ?? (await context.newPage());
      await prepare?.(page);
      await page.goto(address);
      return {
        page,
        kill: () => killGroup(child),
        close: async () => {
          const session = await browser.newBrowserCDPSession();
          await session.send('Browser.close').catch(() => undefined);
          await exited(child);
        },
      };
    },
    remove: () => rm(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
};

/** What lies in the database: every document and its journal, read beside the program. */
export const readDatabase = (
  page: Page,
): Promise<readonly { readonly session: unknown; readonly journal: readonly unknown[] }[]> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('phase-one');
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(['documents', 'journal'], 'readonly');
          const documents = transaction.objectStore('documents').getAll();
          const journal = transaction.objectStore('journal').getAll();
          transaction.oncomplete = () => {
            database.close();
            const rows = journal.result as { sessionId: string; seq: number; entry: unknown }[];
            resolve(
              (documents.result as { id: string; session: unknown }[]).map(({ id, session }) => ({
                session,
                journal: rows.filter((row) => row.sessionId === id).map(({ entry }) => entry),
              })),
            );
          };
        };
      }),
  );
