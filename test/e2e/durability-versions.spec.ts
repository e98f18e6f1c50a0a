import { expect, type Page, test } from '@playwright/test';
import { control, leaveProgram, savedState, startSession, write } from './durability-pages.ts';

/** Opens the database as a later version of the program would; resolves when that version owns it. */
const openAsNewer = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('phase-one', 1_000);
        opening.onupgradeneeded = () => undefined;
        opening.onerror = () => reject(new Error('the newer version was not let in'));
        opening.onsuccess = () => resolve();
      }),
  );

test('data of a newer version is refused with what to do, and stays untouched', async ({ page }) => {
  await page.goto('/');
  await startSession(page, 'Claims intake');
  await leaveProgram(page);
  await openAsNewer(page);
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('written by a newer Phase One');
  await leaveProgram(page);
  const count = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('phase-one');
        opening.onsuccess = () => {
          const request = opening.result.transaction('documents').objectStore('documents').count();
          request.onsuccess = () => resolve(request.result);
        };
      }),
  );
  expect(count).toBe(1);
});

test('a window of the older version lets a newer one in, and says which of the two to close', async ({
  context,
  page,
}) => {
  await page.goto('/');
  await startSession(page, 'Claims intake');
  await write(page, 'statement', 'use AI');
  const newer = await context.newPage();
  await leaveProgram(newer);
  await openAsNewer(newer);
  await expect(page.getByText('A newer Phase One was opened in another window')).toBeVisible();
  await control(page, 'meaning').fill('Intake takes one day');
  await expect(savedState(page)).toContainText('Cannot save');
  await expect(page.getByRole('button', { name: 'Export the session' })).toBeVisible();
});
