/** The repair on a database captured after a kill, opened for real: untreated the engine deletes it. */
import { chromium } from '@playwright/test';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repairProfile } from '../../../electron/profile/repair.ts';
import { findBrowser, isProgram, namesIn } from '../../../electron/scripts/launcher/find-browser.ts';

const FIXTURE = fileURLToPath(new URL('../../../../shared/cases/torn-profile', import.meta.url));
const ROWS = 1244;
/** The origin that the database was captured from; the engine finds it under this name only. */
const PORT = 4562;

const browser = findBrowser(
  { platform: process.platform, env: process.env, home: homedir(), isProgram, namesIn },
  null,
);
const runs = existsSync(FIXTURE) && browser !== null;
if (!runs) console.warn('SKIPPED: the captured torn profile or a Chromium is not here.');

/** The rows of each store of every database of the page's origin. */
const countRows = async (): Promise<number[]> => {
  const opened = (name: string): Promise<IDBDatabase> =>
    new Promise((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(String(request.error)));
    });
  const counted = (database: IDBDatabase, store: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const request = database.transaction(store).objectStore(store).count();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(String(request.error)));
    });
  const rows: number[] = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await opened(name ?? '');
    for (const store of database.objectStoreNames) rows.push(await counted(database, store));
    database.close();
  }
  return rows;
};

const rowsSeenIn = async (profile: string): Promise<number[]> => {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser?.path ?? '',
    env: { ...process.env, TMPDIR: profile },
  });
  try {
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${PORT}/`);
    return await page.evaluate(countRows);
  } finally {
    await context.close();
  }
};

describe.runIf(runs)('a database with a torn log', () => {
  const work = mkdtempSync(join(tmpdir(), 'phase-one-torn-'));
  let server: Server;

  const profileNamed = (name: string): string => {
    const profile = join(work, name);
    const folder = readdirSync(FIXTURE)[0] ?? '';
    cpSync(join(FIXTURE, folder), join(profile, 'Default', 'IndexedDB', folder), {
      recursive: true,
      mode: 0,
    });
    return profile;
  };

  beforeAll(async () => {
    server = createServer((_request, response) => response.end('<!doctype html><title>Empty</title>'));
    await new Promise<void>((resolve) => server.listen(PORT, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.close();
    rmSync(work, { recursive: true, force: true });
  });

  it('gives back every row after the repair, three openings in a row', async () => {
    const profile = profileNamed('mended');
    for (let opening = 1; opening <= 3; opening += 1) {
      await repairProfile(profile, join(work, 'repairs'), `2026-11-22T10:00:0${opening}.000Z`);
      expect([opening, await rowsSeenIn(profile)]).toEqual([opening, [ROWS, ROWS]]);
    }
    expect(readdirSync(join(work, 'repairs')).filter((name) => name.endsWith('.log'))).toHaveLength(1);
  });

  it('is deleted by the engine when it is opened untreated, which is why the repair exists', async () => {
    const profile = profileNamed('untreated');
    // The first opening fails and deletes; what is there afterwards is nothing.
    await rowsSeenIn(profile).catch(() => []);
    expect(await rowsSeenIn(profile)).toEqual([]);
  });
});
