/** The real desktop program. Where Electron's own binary is not installed, every test here is skipped by name. */
import { _electron, type ElectronApplication, expect, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronPath } from '../../electron/scripts/launcher/electron-binary.ts';
import { ROOT } from '../../electron/scripts/paths.ts';

const binary = electronPath(ROOT, process.platform, process.env.ELECTRON_OVERRIDE_DIST_PATH);
const built = join(ROOT, 'dist', 'electron', 'main.js');

test.skip(!existsSync(binary), 'the Electron binary is not installed on this machine');

let folder: string;
let app: ElectronApplication;

test.beforeEach(async () => {
  test.skip(!existsSync(built), 'the desktop program is not built');
  folder = await mkdtemp(join(tmpdir(), 'phase-one-desktop-'));
  const env = { ...process.env, XDG_CONFIG_HOME: folder, APPDATA: folder, HOME: folder } as Record<
    string,
    string
  >;
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  app = await _electron.launch({ executablePath: binary, args: [...flags, ROOT], env });
});

test.afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

test('opens its library from its own scheme', async () => {
  const page = await app.firstWindow();
  await expect(page.getByRole('button', { name: 'Start the first session' }).first()).toBeVisible();
  expect(new URL(page.url()).href).toMatch(/^app:\/\/phase-one\//);
});

test('gives the page no Node and no Electron', async () => {
  const page = await app.firstWindow();
  const known = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
  );
  expect(known).toEqual([]);
});

test('keeps a session over a reload', async () => {
  const page = await app.firstWindow();
  await page.getByRole('button', { name: 'Start the first session' }).first().click();
  await page.getByLabel('Title').fill('Claims intake');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByLabel('The goal, word for word').fill('Use AI to improve operations');
  await expect(page.getByTestId('saved-state')).toHaveText(/^Saved/);
  await page.reload();
  await expect(page.getByLabel('The goal, word for word')).toHaveValue('Use AI to improve operations');
});
