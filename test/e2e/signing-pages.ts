import { expect, type Locator, type Page } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from '../support/pdf-tools.ts';
import { startSession, withoutSaveDialog, write } from './durability-pages.ts';

/** A person as the form of an identity asks for them. */
export type Person = { readonly name: string; readonly organisation: string; readonly email: string };

export const ANA: Person = { name: 'Ana Ruiz', organisation: 'Northfield', email: 'ana@example.org' };
export const MAJA: Person = { name: 'Maja Keller', organisation: 'Aldersee', email: 'maja@example.org' };

/** A file that came out of the program. */
export type Saved = { readonly name: string; readonly bytes: Buffer };

/** What is saved by an act in the page. */
export const savedBy = async (page: Page, act: () => Promise<void>): Promise<Saved> => {
  const download = page.waitForEvent('download');
  await act();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
};

/** Fills the form of an identity in. */
export const fillPerson = async (dialog: Locator, { name, organisation, email }: Person): Promise<void> => {
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('Organisation').fill(organisation);
  await dialog.getByLabel('E-mail').fill(email);
};

/** Opens the export dialog of the open session. */
export const openExport = async (page: Page): Promise<Locator> => {
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Export/ })
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
};

/** A session, exported and sealed by a new identity; the dialog stays open with its last step. */
export const exportReport = async (page: Page, person = ANA): Promise<Saved> => {
  await withoutSaveDialog(page);
  await page.goto('/');
  await startSession(page, 'Claims intake');
  await write(page, 'statement', 'use AI to improve operations');
  const dialog = await openExport(page);
  await fillPerson(dialog, person);
  const saved = await savedBy(page, () =>
    dialog.getByRole('button', { name: 'Create the identity and sign' }).click(),
  );
  await expect(dialog.getByText('Signed and saved')).toBeVisible();
  return saved;
};

/** Hands a file to a button that opens the file chooser. */
export const chooseFile = async (page: Page, button: Locator, name: string, bytes: Buffer): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await button.click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
};

/** Verifies a report on the Verify screen. */
export const verifyReport = async (page: Page, { name, bytes }: Saved): Promise<void> => {
  await page.goto('/#/verify');
  await chooseFile(page, page.getByRole('button', { name: 'Choose a PDF' }), name, bytes);
  await expect(page.getByRole('region', { name: 'Who signed' })).toBeVisible();
};

/** What a signature's block on the Verify screen says. */
export const signatureBlock = (page: Page, act: string): Locator =>
  page.getByRole('article', { name: act, exact: true });

/** What pdfsig says of a file. */
export const pdfsig = ({ bytes }: Saved): string => {
  const folder = mkdtempSync(join(tmpdir(), 'phase-one-e2e-'));
  try {
    writeFileSync(join(folder, 'report.pdf'), bytes);
    return runTool('pdfsig', [join(folder, 'report.pdf')]).text;
  } finally {
    rmSync(folder, { recursive: true });
  }
};
