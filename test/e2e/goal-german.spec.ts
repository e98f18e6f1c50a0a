import { expect, type Locator, type Page, test } from '@playwright/test';
import { restart } from './durability-pages.ts';
import { expectAccessible, textbox, work } from './stage-pages.ts';

test.use({ locale: 'de-DE' });

const GOAL =
  'Wir wollen die Schadenbearbeitung mit KI deutlich schneller machen, von 5 Tagen auf 1 Tag bis 30. Juni 2030';

const wordings = (page: Page): Locator =>
  work(page).getByRole('list', { name: 'Zu klärende Formulierungen' });
const findings = (page: Page): Locator => page.getByRole('complementary', { name: 'Befunde' });

const startGerman = async (page: Page): Promise<void> => {
  await page.goto('/');
  await page
    .getByRole('button', { name: /Sitzung beginnen$/ })
    .first()
    .click();
  await page.getByLabel('Titel').fill('Auftakt');
  await page.getByRole('button', { name: 'Beginnen', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Was will die Runde?' })).toBeVisible();
};

test.describe('A German goal', () => {
  test('is asked about in German as it is typed, and its numbers are taken over', async ({ page }) => {
    await startGerman(page);
    await textbox(page, 'Das Ziel, Wort für Wort').pressSequentially(GOAL);
    await expect(wordings(page).getByText('„deutlich schneller“')).toBeVisible();
    await expect(wordings(page).getByText('Schneller als was, gemessen von wann bis wann?')).toBeVisible();
    await expect(wordings(page).getByText('„mit KI“')).toBeVisible();
    await expect(findings(page).getByText('„deutlich schneller“ kann vieles heißen')).toBeVisible();
    await expectAccessible(page);
    await work(page).getByRole('button', { name: '5 → 1 Tage als Kennzahl übernehmen' }).click();
    await expect(work(page).getByText('Übernommen')).toBeVisible();
    await restart(page);
    await work(page).getByRole('button', { name: 'Schadenbearbeitung', exact: true }).click();
    await expect(textbox(page, 'Ausgangswert')).toHaveValue('5');
    await expect(textbox(page, 'Ziel')).toHaveValue('1');
    await expect(textbox(page, 'Einheit')).toHaveValue('Tage');
    await expect(textbox(page, 'Termin')).toHaveValue(/30.*2030/);
  });

  test('in English is asked about in English, in a German session too', async ({ page }) => {
    await startGerman(page);
    await textbox(page, 'Das Ziel, Wort für Wort').fill('We want to make the intake of our claims faster');
    await expect(wordings(page).getByText('Faster than what, measured from when to when?')).toBeVisible();
  });
});
