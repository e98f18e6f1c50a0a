import { expect, type Locator, type Page, test } from '@playwright/test';
import { restart } from './durability-pages.ts';
import { chooseLocale, expectAccessible, startSession, textbox, toStage, work } from './stage-pages.ts';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Metric catalogue' });
const said = (page: Page): Locator => dialog(page).getByRole('combobox', { name: 'What the room says' });

const openCatalogue = async (page: Page): Promise<void> => {
  await toStage(page, 'Measure');
  await work(page).getByRole('button', { name: 'From the catalogue' }).click();
  await expect(said(page)).toBeFocused();
};

test.describe('The catalogue', () => {
  test('finds by what the room says and takes with the keyboard alone', async ({ page }) => {
    await startSession(page);
    await openCatalogue(page);
    await page.keyboard.type('customers wait too long on the phone');
    // The list follows the typing when there is time: this is what the whole sentence finds.
    await expect(dialog(page).getByRole('option').first()).toContainText('Average speed of answer');
    await expect(dialog(page).getByRole('option').first()).toContainText('Call centre');
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toHaveCount(0);
    await expect(textbox(page, 'Name')).toHaveValue('Average speed of answer');
    await expect(textbox(page, 'Baseline')).toBeFocused();
    await expect(work(page).getByRole('tab')).toHaveCount(2);
    await page.keyboard.press('Control+z');
    await expect(work(page).getByRole('tab')).toHaveCount(0);
  });

  test('says what to say when nothing fits', async ({ page }) => {
    await startSession(page);
    await openCatalogue(page);
    await page.keyboard.type('improve operations');
    await expect(dialog(page).getByText('No metric fits these words')).toBeVisible();
    await expect(dialog(page).getByRole('button', { name: 'Take as primary' })).toBeDisabled();
  });

  test('offers what fits the goal before there is a metric', async ({ page }) => {
    await startSession(page);
    await textbox(page, 'The goal, word for word').fill('Invoices are paid late');
    await toStage(page, 'Measure');
    const fitting = work(page).getByRole('region', { name: 'Metrics that fit the goal' });
    await expect(fitting.getByRole('listitem').first()).toBeVisible();
    await fitting.getByRole('button').first().click();
    await expect(said(page)).toHaveValue('Invoices are paid late');
  });

  test('keeps an own metric for other sessions, and deleting it can be undone', async ({ page }) => {
    await startSession(page, 'First');
    await openCatalogue(page);
    await dialog(page).getByRole('button', { name: 'Write a metric of your own' }).click();
    await page.keyboard.type('Hours until the parrot answers');
    await dialog(page).getByRole('textbox', { name: 'Unit', exact: true }).fill('hours');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);

    await restart(page);
    await startSession(page, 'Second');
    await openCatalogue(page);
    await page.keyboard.type('parrot');
    await expect(dialog(page).getByRole('option')).toContainText(['Hours until the parrot answers']);
    await dialog(page).getByRole('button', { name: 'Delete from the catalogue' }).click();
    await expect(dialog(page).getByRole('option', { name: /parrot/ })).toHaveCount(0);
    await dialog(page).getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(dialog(page).getByRole('option')).toContainText(['Hours until the parrot answers']);
  });

  test('keeps the definition of a metric without its numbers', async ({ page }) => {
    await startSession(page);
    await toStage(page, 'Measure');
    await work(page).getByRole('button', { name: 'Add a metric' }).click();
    await page.keyboard.type('Parrot speed');
    await textbox(page, 'Baseline').fill('47');
    await work(page).getByRole('button', { name: 'More for Parrot speed' }).click();
    await page.getByRole('menuitem', { name: 'Keep in the catalogue' }).click();
    await page.getByRole('button', { name: 'Look at it' }).click();
    await expect(dialog(page).getByRole('textbox', { name: 'Name' })).toHaveValue('Parrot speed');
    await expect(dialog(page).getByText('47')).toHaveCount(0);
  });

  test('speaks German in a German session, whatever the interface speaks', async ({ page }) => {
    await startSession(page);
    await chooseLocale(page, /German.*Germany|Deutsch/);
    await textbox(page, 'The goal, word for word').fill('Maschinen stehen ungeplant still');
    await toStage(page, 'Measure');
    const fitting = work(page).getByRole('region', { name: 'Metrics that fit the goal' });
    await expect(fitting.getByRole('button', { name: 'Ungeplante Stillstandszeit' })).toBeVisible();
    await openCatalogue(page);
    await said(page).fill('Rechnungsdurchlaufzeit');
    const first = dialog(page).getByRole('option').first();
    await expect(first).toContainText('Durchlaufzeit einer Rechnung');
    await expect(first).toContainText('Invoice to pay, Tage');
  });

  test('has nothing that axe objects to', async ({ page }) => {
    await startSession(page);
    await openCatalogue(page);
    await expectAccessible(page);
  });
});

test.describe('The catalogue in German', () => {
  test.use({ locale: 'de-DE' });

  test('is searched with German words and gives German metrics with their guardrails', async ({ page }) => {
    await page.goto('/');
    await page
      .getByRole('button', { name: /Sitzung beginnen$/ })
      .first()
      .click();
    await page.getByLabel('Titel').fill('Prüfstand');
    await page.getByRole('button', { name: 'Beginnen', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Was will die Runde?' })).toBeVisible();
    await page.keyboard.press('Alt+2');
    await work(page).getByRole('button', { name: 'Aus dem Katalog' }).click();
    const german = page.getByRole('dialog', { name: 'Katalog der Kennzahlen' });
    await expect(german.getByRole('combobox', { name: 'Was die Runde sagt' })).toBeFocused();
    await page.keyboard.type('jeder Pruefer bewertet anders');
    const first = german.getByRole('option').first();
    await expect(first).toContainText('Übereinstimmung der Prüfenden');
    await expect(first).toContainText('Qualitätsprüfung');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(german).toHaveCount(0);
    await expect(textbox(page, 'Name')).toHaveValue('Übereinstimmung der Prüfenden');
    await expect(work(page).getByRole('tab')).toHaveCount(2);
    await expect(work(page).getByRole('tab').nth(1)).toContainText('Durchgeschlüpfte Fehler');
    await restart(page);
    await expect(textbox(page, 'Name')).toHaveValue('Übereinstimmung der Prüfenden');
  });
});
