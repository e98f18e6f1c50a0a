import { expect, type Page, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { restart, startSession, withoutSaveDialog, write } from './durability-pages.ts';

const FINGERPRINT = /^([0-9A-F]{4} ?){16}$/;

const openExport = async (page: Page): Promise<void> => {
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Export/ })
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
};

const exportFirst = async (page: Page): Promise<Buffer> => {
  await withoutSaveDialog(page);
  await page.goto('/');
  await startSession(page, 'Claims intake');
  await write(page, 'statement', 'use AI to improve operations');
  await openExport(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Ana Ruiz');
  await dialog.getByLabel('Organisation').fill('Northfield');
  await dialog.getByLabel('E-mail').fill('ana@example.org');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Create the identity and sign' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('Claims intake.pdf');
  await expect(dialog.getByText('Signed and saved')).toBeVisible();
  return readFile(await file.path());
};

test('the first export makes an identity, and the next one signs with it', async ({ page }) => {
  const bytes = await exportFirst(page);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Verify it now' }).click();
  await expect(
    dialog.getByText(/Sealed by Ana Ruiz \(Northfield\)\. Nothing was changed since/),
  ).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).last().click();

  await restart(page);
  await openExport(page);
  await expect(page.getByTestId('fingerprint')).toHaveText(FINGERPRINT);
  const second = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Sign and save the PDF' }).click();
  await second;
  await expect(page.getByRole('dialog').getByText('Signed and saved')).toBeVisible();
});

test('a report is verified, and its session opens as a copy', async ({ page }) => {
  const bytes = await exportFirst(page);
  await page.goto('/#/verify');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a PDF' }).click();
  await (await chooser).setFiles({ name: 'report.pdf', mimeType: 'application/pdf', buffer: bytes });
  await expect(page.getByText('Valid', { exact: true })).toBeVisible();
  await expect(page.getByText('Ana Ruiz', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Open the attached session as a copy' }).click();
  await expect(page.getByLabel('The goal, word for word')).toHaveValue('use AI to improve operations');
  await page.goto('/');
  await expect(page.getByText('2 sessions on this computer')).toBeVisible();
});

test('a report with one byte changed is not valid, and a text file is no report', async ({ page }) => {
  const bytes = await exportFirst(page);
  const at = bytes.indexOf('stream') + 40;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await page.goto('/#/verify');
  const choose = async (name: string, label: string, buffer: Buffer): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: label }).click();
    await (await chooser).setFiles({ name, mimeType: 'application/pdf', buffer });
  };
  await choose('changed.pdf', 'Choose a PDF', bytes);
  await expect(page.getByText('Not valid', { exact: true })).toBeVisible();
  await choose('notes.pdf', 'Choose another PDF', Buffer.from('some notes'));
  await expect(page.getByRole('alert')).toContainText('not a PDF');
});

test('an identity without an e-mail address is refused in words', async ({ page }) => {
  await page.goto('/');
  await startSession(page, 'Claims intake');
  await openExport(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Ana Ruiz');
  await dialog.getByRole('button', { name: 'Create the identity and sign' }).click();
  await expect(dialog.getByRole('alert')).toContainText('The e-mail address is missing');
});

test('making a report can be cancelled, and nothing is written', async ({ context, page }) => {
  await withoutSaveDialog(page);
  await page.goto('/');
  await startSession(page, 'Claims intake');
  // The fonts never arrive, so the report never gets ready by itself.
  await context.route('**/assets/fonts/*.ttf', () => undefined);
  let downloads = 0;
  page.on('download', () => {
    downloads += 1;
  });
  await openExport(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Ana Ruiz');
  await dialog.getByLabel('E-mail').fill('ana@example.org');
  await dialog.getByRole('button', { name: 'Create the identity and sign' }).click();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByRole('button', { name: 'Sign and save the PDF' })).toBeVisible();
  expect(downloads).toBe(0);
});
