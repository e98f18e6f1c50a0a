import { expect, test } from '@playwright/test';
import { isThere } from '../support/pdf-tools.ts';
import {
  ANA,
  exportReport,
  fillPerson,
  MAJA,
  pdfsig,
  type Saved,
  savedBy,
  signatureBlock,
  verifyReport,
} from './signing-pages.ts';
import { expectAccessible, focused, tabTo } from './stage-pages.ts';

const SEALED = 'Sealed it, as the facilitator';
const AGREED = 'Agreed to it, as the client';

/** Signed by both: the first signature covers what was there then, the last one everything. */
const expectTwoSignatures = (signed: Saved): void => {
  if (!isThere('pdfsig')) return;
  const text = pdfsig(signed);
  expect(text.match(/Signature is Valid\./g)).toHaveLength(2);
  expect(text.match(/Total document signed/g)).toHaveLength(1);
  expect(text.lastIndexOf('Total document signed')).toBeGreaterThan(text.indexOf('Signature #2'));
  expect(text.match(/ETSI\.CAdES\.detached/g)).toHaveLength(2);
};

test('the client signs right after the export, on the same computer', async ({ page }) => {
  const sealed = await exportReport(page);
  await page.getByRole('button', { name: 'Let the client sign now' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sign it as the client' });
  await expect(dialog).toContainText('“Agreed to the metrics and the plan”');
  await expect(dialog).toContainText('as Ana Ruiz (Northfield) sealed it');
  await fillPerson(dialog, MAJA);
  const signed = await savedBy(page, () =>
    dialog.getByRole('button', { name: 'Create the identity and sign' }).click(),
  );
  expect(signed.name).toBe('Claims intake signed by both.pdf');
  expect(signed.bytes.subarray(0, sealed.bytes.length).equals(sealed.bytes)).toBe(true);
  expectTwoSignatures(signed);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Signed by both and saved as Claims intake signed by both.pdf.')).toBeVisible();
  // The button that opened the second dialog is gone; the first one still hears the keyboard.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // The key is gone, its certificate is known: the facilitator goes on signing, and the client is recognised.
  await verifyReport(page, signed);
  await expect(signatureBlock(page, SEALED)).toContainText('one of this computer’s own');
  await expect(signatureBlock(page, AGREED)).toContainText(/pinned as Maja Keller, on \d+ \w+ \d{4}/);
  await page.goto('/#/settings');
  await expect(page.getByRole('list', { name: 'Signing identities' }).getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('list', { name: 'Trusted certificates' })).toContainText('Maja Keller');
});

test('the client signs on another computer from the PDF alone, and pins who sealed it', async ({
  browser,
  page,
}) => {
  const sealed = await exportReport(page);
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  await verifyReport(other, sealed);
  await expect(other.getByText('Valid', { exact: true })).toBeVisible();
  await expect(other.getByText('The client has not signed this report yet.')).toBeVisible();

  await signatureBlock(other, SEALED).getByRole('button', { name: 'I compared this fingerprint' }).click();
  const pinning = other.getByRole('dialog', { name: 'Trust this certificate' });
  await pinning.getByLabel('Trust it as').fill('Ana of Northfield');
  await pinning.getByRole('button', { name: 'I compared it: trust it' }).click();
  await expect(signatureBlock(other, SEALED)).toContainText(/pinned as Ana of Northfield, on/);
  await expect(other.getByText(/Who holds the key is not confirmed/)).toHaveCount(0);

  await other.getByRole('button', { name: 'Sign it as the client' }).click();
  const dialog = other.getByRole('dialog', { name: 'Sign it as the client' });
  await fillPerson(dialog, MAJA);
  await dialog.getByText('Keep this identity on this computer').click();
  const signed = await savedBy(other, () =>
    dialog.getByRole('button', { name: 'Create the identity and sign' }).click(),
  );
  expectTwoSignatures(signed);
  await other.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
  await expect(other.getByText(/Sealed by Ana Ruiz \(Northfield\) and signed by Maja Keller/)).toBeVisible();
  await expect(signatureBlock(other, AGREED)).toContainText('one of this computer’s own');
  await context.close();
});

test('a report that was rolled back shows once the reader knows that the client signed', async ({ page }) => {
  const sealed = await exportReport(page);
  await verifyReport(page, sealed);
  await expect(page.getByText('Valid', { exact: true })).toBeVisible();
  await page.getByText('The client must have signed').click();
  await expect(page.getByText('Not valid', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: /The signature of the client is missing/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sign it as the client' })).toHaveCount(0);
  await page.getByText('The client must have signed').click();
  await expect(page.getByText('Valid', { exact: true })).toBeVisible();
});

test('who sealed a report is not offered as its client', async ({ page }) => {
  const sealed = await exportReport(page);
  await verifyReport(page, sealed);
  await page.getByRole('button', { name: 'Sign it as the client' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sign it as the client' });
  await expect(dialog.getByRole('button', { name: 'Choose an identity of this computer' })).toHaveCount(0);
  await expect(dialog.getByLabel('Name')).toHaveValue('');
});

test('a report is verified and signed by the client with the keyboard alone', async ({ page }) => {
  const sealed = await exportReport(page);
  await page.goto('/#/verify');
  await expect(page.getByRole('button', { name: 'Choose a PDF' })).toBeVisible();
  await tabTo(page, 'Choose a PDF');
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({ name: sealed.name, mimeType: 'application/pdf', buffer: sealed.bytes });
  await expect(page.getByText('Valid', { exact: true })).toBeVisible();
  await tabTo(page, 'Sign it as the client');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabTo(page, 'Name');
  await page.keyboard.type(MAJA.name);
  await tabTo(page, 'E-mail');
  await page.keyboard.type(MAJA.email);
  const signed = await savedBy(page, () => page.keyboard.press('Enter'));
  expectTwoSignatures(signed);
  await expect(page.getByRole('dialog', { name: 'Signed by both' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(signatureBlock(page, AGREED)).toContainText('Maja Keller');
  await expect(focused(page)).not.toHaveCount(0);
});

test('axe finds nothing in what the verify screen shows', async ({ page }) => {
  const sealed = await exportReport(page, ANA);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await verifyReport(page, sealed);
  await page.getByText('Technical details').click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sign it as the client' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Import a company key' }).click();
  await expectAccessible(page);
});
