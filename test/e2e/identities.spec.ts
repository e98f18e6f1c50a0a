import { expect, type Page, test } from '@playwright/test';
import { COMPANY_PASSPHRASE, type CompanyFiles, companyFiles } from '../support/company-key.ts';
import { missingPdfTools } from '../support/pdf-tools.ts';
import { restart, withoutSaveDialog } from './durability-pages.ts';
import {
  ANA,
  chooseFile,
  exportReport,
  fillPerson,
  MAJA,
  openExport,
  pdfsig,
  type Person,
  savedBy,
  verifyReport,
} from './signing-pages.ts';
import { expectAccessible } from './stage-pages.ts';

const identities = (page: Page) => page.getByRole('list', { name: 'Signing identities' });
const row = (page: Page, name: string) => identities(page).getByRole('listitem').filter({ hasText: name });

const openSettings = async (page: Page): Promise<void> => {
  await withoutSaveDialog(page);
  await page.goto('/#/settings');
  await expect(page.getByRole('heading', { name: 'Signing identities' })).toBeVisible();
};

const create = async (page: Page, person: Person): Promise<void> => {
  await page.getByRole('button', { name: 'New identity' }).click();
  const dialog = page.getByRole('dialog', { name: 'A new signing identity' });
  await fillPerson(dialog, person);
  await dialog.getByRole('button', { name: 'Create the identity' }).click();
  await expect(dialog).toHaveCount(0);
};

const more = async (page: Page, name: string, entry: string): Promise<void> => {
  await page.getByRole('button', { name: `More for ${name}` }).click();
  await page.getByRole('menuitem', { name: entry }).click();
};

test('the newest identity signs until another one is chosen, and the choice stays', async ({ page }) => {
  await openSettings(page);
  await create(page, ANA);
  await create(page, MAJA);
  await expect(row(page, 'Maja Keller')).toContainText('Signs');
  await more(page, 'Ana Ruiz', 'Sign with this one');
  await expect(row(page, 'Ana Ruiz')).toContainText('Signs');
  await expect(row(page, 'Maja Keller')).not.toContainText('Signs');
  await restart(page);
  await expect(row(page, 'Ana Ruiz')).toContainText('Signs');
});

test('the certificate is saved in both forms, and the card for the other side prints the fingerprint', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await openSettings(page);
  await create(page, ANA);
  const pem = await savedBy(page, () => more(page, 'Ana Ruiz', 'Save the certificate as text (.pem)'));
  expect(pem.name).toBe('Ana Ruiz.pem');
  expect(pem.bytes.toString()).toMatch(/^-----BEGIN CERTIFICATE-----\n/);
  const der = await savedBy(page, () => more(page, 'Ana Ruiz', 'Save the certificate as bytes (.cer)'));
  expect(der.name).toBe('Ana Ruiz.cer');
  expect(der.bytes[0]).toBe(0x30);

  const shown = await row(page, 'Ana Ruiz').getByTestId('fingerprint').textContent();
  await more(page, 'Ana Ruiz', 'Print the fingerprint');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const card = page.getByRole('region', { name: 'Card with the fingerprint' });
  await expect(card).toBeVisible();
  await expect(card).toContainText('Ana Ruiz');
  await expect(page.getByRole('main')).toBeHidden();
  expect((await card.textContent())?.replace(/\s/g, '')).toContain(shown?.replace(/\s/g, ''));
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(card).toHaveCount(0);
});

test('a deleted identity comes back with undo; its certificate stays known', async ({ page }) => {
  await openSettings(page);
  await create(page, ANA);
  await more(page, 'Ana Ruiz', 'Delete');
  await expect(page.getByText(/Reports signed with it stay valid/)).toBeVisible();
  await expect(identities(page)).toHaveCount(0);
  await expect(page.getByRole('list', { name: 'Trusted certificates' })).toContainText('Ana Ruiz');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(row(page, 'Ana Ruiz')).toContainText('Signs');
  await expect(page.getByRole('list', { name: 'Trusted certificates' })).toHaveCount(0);
});

test('axe finds nothing in the settings with identities and in their dialogs', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openSettings(page);
  await create(page, ANA);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Import a company key' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
});

test('an expired certificate is warned of sixty days before and cannot sign afterwards', async ({ page }) => {
  await exportReport(page);
  const title = await page.title();
  const made = new Date();
  const at = async (years: number, days: number): Promise<void> => {
    const then = new Date(made);
    then.setUTCFullYear(made.getUTCFullYear() + years);
    then.setUTCDate(then.getUTCDate() + days);
    await page.clock.setFixedTime(then);
    await restart(page);
    await expect(page).toHaveTitle(title);
  };
  await at(5, -30);
  const soon = await openExport(page);
  await expect(soon.getByText(/The certificate of Ana Ruiz ends in (29|30) days/)).toBeVisible();
  await expect(soon.getByRole('button', { name: 'Sign and save the PDF' })).toBeEnabled();
  await page.keyboard.press('Escape');
  await at(5, 1);
  const over = await openExport(page);
  await expect(over.getByText(/it cannot sign any more/)).toBeVisible();
  await expect(over.getByRole('button', { name: 'Sign and save the PDF' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await page.goto('/#/settings');
  await expect(row(page, 'Ana Ruiz')).toContainText('Ended');
  await page.goto('/#/');
  await expect(page.getByText(/The certificate of Ana Ruiz ended on/)).toBeVisible();
});

test.describe('a company key', () => {
  let files: CompanyFiles;
  test.skip(missingPdfTools(['openssl', 'pdfsig']).length > 0, 'openssl or pdfsig is not installed here');
  test.beforeAll(async () => {
    files = await companyFiles();
  });

  test('is imported with its chain, after a wrong passphrase and a file in the old encryption', async ({
    page,
  }) => {
    await openSettings(page);
    await page.getByRole('button', { name: 'Import a company key' }).click();
    const dialog = page.getByRole('dialog', { name: 'Import a company key' });
    const submit = dialog.getByRole('button', { name: 'Import the key' });
    await submit.click();
    await expect(dialog.getByRole('alert')).toContainText('No file is chosen yet');
    await chooseFile(page, dialog.getByRole('button', { name: /^Choose the file/ }), 'old.p12', files.legacy);
    await dialog.getByLabel('Passphrase of the file').fill(COMPANY_PASSPHRASE);
    await submit.click();
    await expect(dialog.getByRole('alert')).toContainText('encrypted in an old way (RC2 or Triple DES)');
    await expect(dialog.getByRole('alert')).toContainText('AES256-SHA256');
    await chooseFile(
      page,
      dialog.getByRole('button', { name: 'Choose another file' }),
      'anna.p12',
      files.p12,
    );
    await dialog.getByLabel('Passphrase of the file').fill('guess');
    await submit.click();
    await expect(dialog.getByRole('alert')).toContainText('The passphrase does not open the file');
    await dialog.getByLabel('Passphrase of the file').fill(COMPANY_PASSPHRASE);
    await page.keyboard.press('Enter');
    await expect(row(page, 'Anna Schmidt')).toContainText('confirmed by Company Root');
    await expect(row(page, 'Anna Schmidt')).toContainText('RSA 2048');

    await page.getByRole('button', { name: 'Pin a certificate' }).waitFor();
    await chooseFile(page, page.getByRole('button', { name: 'Pin a certificate' }), 'root.pem', files.root);
    await page.getByRole('dialog').getByRole('button', { name: 'I compared it: trust it' }).click();
    await expect(page.getByRole('list', { name: 'Trusted certificates' })).toContainText('Company Root');
  });

  test('is dropped into the export dialog, chosen there, and seals the report', async ({ page }) => {
    await exportReport(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
    const dialog = await openExport(page);
    await dialog.getByRole('button', { name: 'Import a company key' }).click();
    const data = await page.evaluateHandle((text) => {
      const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], 'anna.pfx'));
      return transfer;
    }, files.p12.toString('base64'));
    await dialog.getByText('or drop it here').dispatchEvent('drop', { dataTransfer: data });
    await expect(dialog.getByText('anna.pfx')).toBeVisible();
    await dialog.getByLabel('Passphrase of the file').fill(COMPANY_PASSPHRASE);
    await dialog.getByRole('button', { name: 'Import the key' }).click();
    await expect(dialog.getByRole('button', { name: /Identity/ })).toContainText('Anna Schmidt');
    const saved = await savedBy(page, () =>
      dialog.getByRole('button', { name: 'Sign and save the PDF' }).click(),
    );
    const text = pdfsig(saved);
    expect(text).toContain('Signature is Valid.');
    expect(text).toContain('Signer Certificate Common Name: Anna Schmidt');

    // Back to the first identity, by the select.
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    const again = await openExport(page);
    await again.getByRole('button', { name: /Identity/ }).click();
    await page.getByRole('option', { name: /Ana Ruiz/ }).click();
    const second = await savedBy(page, () =>
      again.getByRole('button', { name: 'Sign and save the PDF' }).click(),
    );
    expect(pdfsig(second)).toContain('Signer Certificate Common Name: Ana Ruiz');
    await verifyReport(page, second);
    await expect(page.getByText(/Sealed by Ana Ruiz \(Northfield\)/)).toBeVisible();
  });
});
