import { expect, type Page, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import {
  begin,
  beginSeveral,
  card,
  choose,
  goal,
  openLibrary,
  row,
  withoutSaveDialog,
} from './shell-pages.ts';

test.beforeEach(({ page }) => withoutSaveDialog(page));

const openFile = async (page: Page, file: { name: string; buffer: Buffer }): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a session file' }).click();
  await (await chooser).setFiles({ ...file, mimeType: 'application/octet-stream' });
};

const dropFile = async (page: Page, name: string, bytes: Buffer): Promise<void> => {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer();
      const decoded = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      data.items.add(new File([decoded], fileName));
      return data;
    },
    [name, bytes.toString('base64')] as const,
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
};

test('an exported session opens again elsewhere with its history', async ({ page, browser }) => {
  await openLibrary(page);
  await begin(page, 'Claims intake');
  await goal(page).fill('use AI to improve operations');
  await expect(page.getByTestId('saved-state')).toContainText('Saved');
  await page.getByRole('link', { name: 'Phase One' }).click();
  const download = page.waitForEvent('download');
  await choose(page, 'Claims intake', 'Export to a file');
  const file = await download;
  expect(file.suggestedFilename()).toBe('Claims intake.phaseone');
  const buffer = await readFile(await file.path());

  const elsewhere = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await withoutSaveDialog(elsewhere);
  await openLibrary(elsewhere);
  await openFile(elsewhere, { name: 'Claims intake.phaseone', buffer });
  await expect(goal(elsewhere)).toHaveValue('use AI to improve operations');
  await elsewhere.getByRole('button', { name: /^Undo:/ }).click();
  await expect(goal(elsewhere)).toHaveValue('');
  await elsewhere.context().close();
});

test('a dropped session file opens', async ({ page }) => {
  await openLibrary(page);
  const sample = await readFile('assets/samples/claims-intake.phaseone');
  await dropFile(page, 'claims-intake.phaseone', sample);
  await expect(page).toHaveTitle(/^Claims intake/);
});

test('what is not a session is refused in one sentence, and nothing changes', async ({ page }) => {
  await beginSeveral(page, ['Claims intake']);
  const sample = await readFile('assets/samples/claims-intake.phaseone');
  const messages = page.getByRole('region', { name: 'Messages' });
  await openFile(page, { name: 'notes.phaseone', buffer: Buffer.from('not a session') });
  await expect(messages.getByRole('listitem')).toHaveCount(1);
  await openFile(page, { name: 'half.phaseone', buffer: sample.subarray(0, sample.length / 2) });
  await expect(messages.getByRole('listitem')).toHaveCount(2);
  await openFile(page, { name: 'huge.phaseone', buffer: Buffer.alloc(33 * 1024 * 1024, 32) });
  await expect(messages).toContainText('too large');
  await openFile(page, { name: 'report.pdf', buffer: Buffer.from('%PDF-1.7') });
  await expect(messages).toContainText('choose Verify a report');
  await expect(page.getByText('1 session on this computer')).toBeVisible();
});

test('an example opens as a copy, never as the original', async ({ page }) => {
  await openLibrary(page);
  const example = page.getByRole('button', { name: /^Card fraud/ });
  await example.click();
  await expect(page).toHaveTitle(/ · Frame · Phase One$/);
  await expect(page.getByText('This is your own copy of the example Card fraud.')).toBeVisible();
  await goal(page).fill('Something else');
  await expect(page.getByTestId('saved-state')).toContainText('Saved');
  await page.getByRole('link', { name: 'Phase One' }).click();
  await expect(card(page)).toContainText('Something else');
  await example.click();
  await expect(goal(page)).not.toHaveValue('Something else');
  await page.getByRole('link', { name: 'Phase One' }).click();
  await expect(page.getByText('2 sessions on this computer')).toBeVisible();
  await expect(row(page, 'Card fraud').or(card(page).filter({ hasText: 'Card fraud' }))).not.toHaveCount(0);
});
