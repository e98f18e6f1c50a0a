import { expect, test } from '@playwright/test';
import { restart } from './durability-pages.ts';
import { begin, goal, openLibrary } from './shell-pages.ts';
import { expectAccessible } from './stage-pages.ts';

test('German is chosen in the settings and spoken at once, everywhere, and after a restart', async ({
  page,
}) => {
  await openLibrary(page);
  await begin(page, 'Schadenannahme');
  await goal(page).fill('Von 5 Tagen auf 1 Tag');
  await page.goto('/#/settings');
  await page.getByText('Deutsch', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Einstellungen');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page).toHaveTitle('Einstellungen · Phase One');
  await expect(page.getByText('Strg+K')).toBeVisible();
  await expectAccessible(page);
  await page.goBack();
  await expect(page).toHaveTitle('Schadenannahme · Rahmen · Phase One');
  const rail = page.getByRole('navigation', { name: 'Etappen' });
  for (const stage of ['Rahmen', 'Messen', 'Bereitschaft', 'Weg', 'Zusage']) {
    await expect(rail.getByRole('link', { name: stage })).toBeVisible();
  }
  await expect(page.getByRole('button', { name: 'Exportieren' })).toBeVisible();
  // What was said before the change, and is kept in words, is said anew.
  await expect(page.getByRole('button', { name: /^Rückgängig: .* von Ziel der Runde/ })).toBeVisible();
  await restart(page);
  await expect(page).toHaveTitle('Schadenannahme · Rahmen · Phase One');
  await expect(async () => {
    if (!(await page.getByRole('combobox', { name: 'Was soll geschehen?' }).isVisible()))
      await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: 'Was soll geschehen?' })).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.type('kennzahl hinzu');
  await expect(page.getByRole('option').first()).toHaveText('Kennzahl hinzufügenHinzufügen');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('Schadenannahme · Messen · Phase One');
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Tastatur' })).toContainText('Strg+Umschalt+Z');
});
