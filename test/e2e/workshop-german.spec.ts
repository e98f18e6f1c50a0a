/** The workshop in German, as it begins on a computer that speaks German. */
import { expect, type Page, test } from '@playwright/test';
import { missingPdfTools, runTool } from '../support/pdf-tools.ts';
import { savedState, withoutSaveDialog } from './durability-pages.ts';
import { textbox, work } from './stage-pages.ts';

test.use({ locale: 'de-DE' });

const missing = missingPdfTools(['pdfsig', 'pdftotext']);

const rail = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Etappen' }).getByRole('link', { name }).click();

test('ein Workshop führt von der Vorlage zum unterschriebenen Bericht', async ({ page }, info) => {
  test.setTimeout(120_000);
  await withoutSaveDialog(page);
  await page.goto('/');
  await page.getByRole('button', { name: 'Die erste Sitzung beginnen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Titel').fill('Schadenaufnahme');
  await dialog.getByRole('button', { name: /^Workshop von 90 Minuten/ }).click();
  await dialog.last().getByLabel('Name der Sponsorin oder des Sponsors').fill('Dr. Jonas Weidt');
  await dialog.last().getByRole('button', { name: 'Beginnen', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Was will die Runde?' })).toBeVisible();
  await textbox(page, 'Das Ziel, Wort für Wort').fill('Mit KI soll die Schadenaufnahme schneller werden');
  await textbox(page, 'Die Runde meint also').fill('Die Dauer der Aufnahme sinkt von 5,2 Tagen auf 1 Tag.');

  await rail(page, 'Agenda');
  const opened = page.context().waitForEvent('page');
  await page.getByRole('banner').getByRole('button', { name: 'Dem Raum zeigen' }).click();
  const room = await opened;
  await expect(room.getByText('Noch nicht begonnen.')).toBeVisible();
  await work(page).getByRole('button', { name: 'Workshop beginnen' }).click();
  await expect(room.getByRole('timer')).toBeVisible();

  await rail(page, 'Messen');
  await work(page).getByRole('button', { name: 'Kennzahl hinzufügen' }).first().click();
  for (const [label, text] of Object.entries({
    Name: 'Dauer der Aufnahme',
    Ausgangswert: '5,2',
    Einheit: 'Tage',
    Ziel: '1',
    Termin: '30.6.2027',
  })) {
    await textbox(page, label).fill(text);
  }
  await page.keyboard.press('Tab');
  await expect(room.getByRole('heading', { name: 'Dauer der Aufnahme' })).toBeVisible();
  await expect(room.getByText('heute 5,2', { exact: true })).toBeVisible();
  await rail(page, 'Weg');
  await work(page).getByRole('button', { name: 'Die vier Phasen anlegen' }).click();
  await rail(page, 'Zusage');
  await expect(savedState(page)).toHaveText(/^Gespeichert/);
  await work(page).getByRole('button', { name: 'Signierte PDF exportieren' }).click();
  await dialog.getByLabel('Name').fill('Ana Ruiz');
  await dialog.getByLabel('E-Mail').fill('ana@example.org');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Identität anlegen und unterzeichnen' }).click();
  const report = info.outputPath('bericht.pdf');
  await (await download).saveAs(report);
  await expect(dialog.getByText('Signiert und gespeichert')).toBeVisible();
  if (missing.length > 0) return;
  expect(runTool('pdfsig', [report]).text).toContain('Signature is Valid.');
  const text = runTool('pdftotext', ['-layout', report, '-']).text.replaceAll(/\s+/g, ' ');
  for (const printed of [
    'Dauer der Aufnahme',
    '5,2',
    '30. Juni 2027',
    'Zusammenfassung',
    'Machbarkeitsnachweis',
  ])
    expect(text).toContain(printed);
});
