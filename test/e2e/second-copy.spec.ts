import { expect, type Page, test } from '@playwright/test';
import { asInstant } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { readSessionFile, writeSessionFile } from '#shared/document/session-file';
import { applyCommand } from '#shared/session/apply-command';
import type { JournalEntry } from '#shared/session/journal';
import { emptySession } from '#shared/session/session';
import { control, leaveProgram, startSession, write } from './durability-pages.ts';

const copies = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const names: string[] = [];
    try {
      for await (const name of (await root.getDirectoryHandle('copies')).keys()) names.push(name);
    } catch {
      // No copy was ever written.
    }
    return names.sort();
  });

const wipeDatabase = async (page: Page): Promise<void> => {
  await leaveProgram(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('phase-one');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(new Error('the database was not deleted'));
      }),
  );
};

test('sessions come back from their second copies when the database is gone, and the library says so', async ({
  page,
}) => {
  await page.goto('/');
  await startSession(page, 'Claims intake');
  await write(page, 'statement', 'use AI to improve operations');
  const address = page.url();
  await expect.poll(async () => (await copies(page)).length).toBe(1);
  // Leaving the session writes what its copy lacks.
  await page.getByRole('link', { name: 'Phase One' }).click();
  await expect(page.getByRole('heading', { name: 'Library' })).toBeAttached();
  await wipeDatabase(page);
  await page.goto('/');
  await expect(page.getByText('restored from the second copies')).toBeVisible();
  await page.goto(address);
  await expect(control(page, 'statement')).toHaveValue('use AI to improve operations');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(control(page, 'statement')).toHaveValue('');
});

test('a session opened by its address waits until it has been brought back', async ({ page }) => {
  await page.goto('/');
  await startSession(page, 'Claims intake');
  await write(page, 'statement', 'use AI');
  const address = page.url();
  await expect.poll(async () => (await copies(page)).length).toBe(1);
  await wipeDatabase(page);
  await page.goto(address);
  await expect(control(page, 'statement')).toHaveValue('use AI');
});

test('a deleted session comes back into the trash, not into the list', async ({ page }) => {
  await page.goto('/');
  await startSession(page, 'Claims intake');
  await expect.poll(async () => (await copies(page)).length).toBe(1);
  await page.getByRole('link', { name: 'Phase One' }).click();
  await page.getByRole('button', { name: /^More/ }).first().click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect.poll(() => copies(page)).toEqual([expect.stringMatching(/\.deleted\.phaseone$/)]);
  await wipeDatabase(page);
  await page.goto('/');
  await expect(page.getByText('restored from the second copies')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Claims intake' })).toHaveCount(0);
});

test('edits that only reached the second copy come back when the session is opened', async ({ page }) => {
  await page.goto('/');
  await startSession(page, 'Claims intake');
  await write(page, 'statement', 'use AI');
  // From here on the database takes nothing, while copies are still written.
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no space', 'QuotaExceededError');
    };
  });
  await control(page, 'meaning').fill('Intake takes one day instead of five');
  await expect(page.getByTestId('saved-state')).toContainText('Cannot save');
  const hasCopy = (): Promise<boolean> =>
    page.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('copies');
      for await (const entry of folder.values()) {
        if (entry.kind !== 'file' || !entry.name.endsWith('.phaseone')) continue;
        if ((await (await entry.getFile()).text()).includes('instead of five')) return true;
      }
      return false;
    });
  await expect.poll(hasCopy).toBe(true);
  page.on('dialog', (dialog) => void dialog.accept());
  const address = page.url();
  await leaveProgram(page);
  await page.goto(address);
  await expect(page.getByText('restored from the second copy')).toBeVisible();
  await expect(control(page, 'meaning')).toHaveValue('Intake takes one day instead of five');
});

test('the copy of a session with a long history is written by the worker', async ({ page }) => {
  const blank = emptySession({
    id: asId('long-history'),
    createdAt: asInstant('2027-01-04T09:00:00.000Z'),
    date: '',
    locale: 'en-GB',
    currency: 'EUR',
  });
  let session = { ...blank, title: 'Long history' };
  const journal: JournalEntry[] = [
    {
      kind: 'create',
      seq: 0,
      at: blank.createdAt,
      actor: '',
      origin: { kind: 'blank', of: '' },
      document: session,
    },
  ];
  for (let seq = 1; seq < 1_000; seq += 1) {
    const at = asInstant(new Date(Date.parse(blank.createdAt) + seq * 10_000).toISOString());
    const command = { type: 'goal.update', changes: { meaning: `wording ${seq}` } } as const;
    const applied = applyCommand(session, command, { now: () => at, newId: () => asId('x'), actor: '' });
    if (!applied.ok) throw new Error(applied.error.message);
    const { patches, inverse } = applied.value;
    journal.push({ kind: 'do', seq, at, actor: '', command, patches, inverse });
    session = applied.value.session;
  }
  await page.goto('/');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a session file' }).first().click();
  await (
    await chooser
  ).setFiles({
    name: 'long.phaseone',
    mimeType: 'application/json',
    buffer: Buffer.from(writeSessionFile({ session, journal })),
  });
  await expect(control(page, 'meaning')).toHaveValue('wording 999');
  await write(page, 'meaning', 'the last wording');
  const copied = (): Promise<string> =>
    page.evaluate(async () => {
      try {
        const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('copies');
        return await (await (await folder.getFileHandle('long-history.phaseone')).getFile()).text();
      } catch {
        return '';
      }
    });
  await expect.poll(async () => (await copied()).includes('the last wording')).toBe(true);
  const read = readSessionFile(Buffer.from(await copied()));
  expect(read.ok && read.value.journal.length).toBe(1_001);
});
