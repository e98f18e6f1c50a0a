import { expect, type Page, test } from '@playwright/test';
import { facilitatorIdentity, FONTS, optionsFor } from '../shared/pdf/support/stub-report.ts';
import { sampleFile, seal, valueOf } from '../shared/pdf/support/signed-reports.ts';
import { makeReport } from '#shared/pdf/make-report';
import { withEnglish } from '../support/english.ts';
import { chooseFile, type Saved, signatureBlock, verifyReport } from './signing-pages.ts';
import { expectAccessible } from './stage-pages.ts';

/** A sealed report of the example in a locale, as it comes from another computer. */
const sealedReport = async (locale: string): Promise<Saved> => {
  const file = sampleFile('vague-goal');
  const [first] = file.journal;
  if (first?.kind !== 'create') throw new Error('a journal begins with its document');
  const session = { ...file.session, locale };
  const identity = await facilitatorIdentity();
  const options = await optionsFor(identity);
  const made = await makeReport({
    file: { session, journal: [{ ...first, document: session }] },
    options,
    fonts: FONTS,
  });
  return { name: 'Bericht.pdf', bytes: Buffer.from(await seal(valueOf(made), identity)) };
};

const chooseGerman = async (page: Page): Promise<void> => {
  await page.goto('/#/settings');
  await page.getByText('Deutsch', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Einstellungen');
};

const verifyInGerman = async (page: Page, { name, bytes }: Saved): Promise<void> => {
  await page.goto('/#/verify');
  await chooseFile(page, page.getByRole('button', { name: 'PDF wählen' }), name, bytes);
  await expect(page.getByRole('region', { name: 'Wer unterzeichnet hat' })).toBeVisible();
};

/** The lines that the screen shows, with the details unfolded. */
const shown = async (page: Page): Promise<string[]> => {
  await page.getByText('Technische Einzelheiten').click();
  return (await page.getByRole('main').innerText()).split('\n');
};

test('a verdict speaks German, as everything that was checked', async ({ page }) => {
  await chooseGerman(page);
  await verifyInGerman(page, await sealedReport('de-DE'));
  await expect(page.getByText('Gültig', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Gesiegelt von Zoë Ångström/ })).toContainText(
    'Seitdem wurde nichts geändert, und die gedruckten Zahlen folgen aus der beiliegenden Sitzung.',
  );
  await expect(page.getByRole('region', { name: 'Was geprüft wurde' })).toContainText(
    'Ohne Unterschrift: Kunde.',
  );
  expect(withEnglish(await shown(page))).toEqual([]);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Als Kunde unterzeichnen' }).click();
  await expect(page.getByRole('dialog')).toContainText('„Den Kennzahlen und dem Plan zugestimmt“');
});

test('a changed report is told of in German', async ({ page }) => {
  const { name, bytes } = await sealedReport('de-DE');
  const at = bytes.indexOf('stream\n') + 20;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  await chooseGerman(page);
  await verifyInGerman(page, { name, bytes });
  await expect(page.getByText('Nicht gültig', { exact: true })).toBeVisible();
  await expect(
    page.getByRole('heading', { name: /^Der Bericht wurde nach dem Signieren geändert\./ }),
  ).toBeVisible();
  await expect(signatureBlock(page, 'Hat ihn als Moderation gesiegelt')).toContainText(
    'Die Signatur hält nicht',
  );
  expect(withEnglish(await shown(page))).toEqual([]);
});

test('what was found is said anew when the language changes, and what is signed stays', async ({
  context,
  page,
}) => {
  await verifyReport(page, await sealedReport('en-GB'));
  await expect(page.getByRole('heading', { name: /^Sealed by Zoë Ångström/ })).toBeVisible();
  await chooseGerman(await context.newPage());
  await expect(page.getByRole('heading', { name: /^Gesiegelt von Zoë Ångström/ })).toBeVisible();
  expect(withEnglish(await shown(page))).toEqual([]);
  await page.getByRole('button', { name: 'Als Kunde unterzeichnen' }).click();
  await expect(page.getByRole('dialog')).toContainText('„Agreed to the metrics and the plan“');
});
