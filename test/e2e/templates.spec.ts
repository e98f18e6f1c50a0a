import { expect, type Page, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { axeFindings } from './axe.ts';
import { restart } from './durability-pages.ts';
import { openLibrary, withoutSaveDialog } from './shell-pages.ts';

test.beforeEach(({ page }) => withoutSaveDialog(page));

const messages = (page: Page) => page.getByRole('region', { name: /^(Messages|Meldungen)$/ });

const openTemplates = async (page: Page): Promise<void> => {
  await page.goto('/#/templates');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(Templates|Vorlagen)$/);
};

/** Runs an action by its name, as somebody does who knows what they want. */
const palette = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press('ControlOrMeta+k');
  await page
    .getByRole('dialog')
    .getByRole('combobox')
    .or(page.getByRole('dialog').locator('input'))
    .first()
    .fill(name);
  await page.keyboard.press('Enter');
};

const details = (page: Page, name: string) => page.getByRole('article', { name, exact: true });

const beginFrom = async (page: Page, name: string, said: Readonly<Record<string, string>>): Promise<void> => {
  await page
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first()
    .click();
  await details(page, name)
    .getByRole('button', { name: /^(Begin a session|Sitzung beginnen)$/ })
    .click();
  const form = page.getByRole('dialog');
  for (const [label, text] of Object.entries(said)) await form.getByLabel(label, { exact: true }).fill(text);
  await form.getByRole('button', { name: /^(Begin|Beginnen)$/ }).click();
  await expect(page).toHaveURL(/\/session\//);
};

const exported = async (page: Page, name: string): Promise<{ file: string; bytes: Buffer }> => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `More for ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Export to a file' }).click();
  const file = await download;
  return { file: file.suggestedFilename(), bytes: await readFile(await file.path()) };
};

test('a session becomes a template that names nobody, and another one begins from it', async ({ page }) => {
  await openLibrary(page);
  await page
    .getByRole('button', { name: /^Claims intake/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/session\//);
  await palette(page, 'Save as a template');
  const dialog = page.getByRole('dialog', { name: 'Save as a template' });
  await expect(dialog.getByText('Names found in the texts')).toBeVisible();
  await dialog.getByText('Look inside: Metrics').click();
  await expect(dialog.getByText('Two timestamps', { exact: false }).first()).toBeVisible();

  await dialog.getByLabel('Name of the template').fill('Aldersee, half a day');
  await dialog.getByRole('button', { name: 'Save the template' }).click();
  await expect(dialog.getByText('This names the client or a person', { exact: false })).toBeVisible();
  await dialog.getByLabel('Name of the template').fill('Intake, half a day');
  // The session is in English; whoever has written its texts in German says so.
  await dialog.getByRole('button', { name: /Language of its texts/ }).click();
  await page.getByRole('option', { name: 'Deutsch' }).click();
  await dialog.getByRole('button', { name: 'Save the template' }).click();
  await messages(page).getByRole('button', { name: 'Show the templates' }).click();

  const { file, bytes } = await exported(page, 'Intake, half a day');
  expect(file).toBe('Intake, half a day.phaseone-template');
  expect(bytes.toString().match(/aldersee|koch|weidt|hribar|nair/gi)).toBeNull();
  expect(bytes.toString()).toMatch(/"language":\s*"de"/);

  await beginFrom(page, 'Intake, half a day', { Title: 'Loans', Client: 'Nordhaven Bank' });
  await expect(page).toHaveTitle(/^Loans/);
  await page.keyboard.press('Alt+2');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How would we know it worked?');
  await expect(page.locator('#main')).not.toContainText('{{');
  await restart(page);
  await expect(page).toHaveTitle(/^Loans/);
});

test.describe('in German', () => {
  test.use({ locale: 'de-DE' });

  test('a built-in template begins a German session; what was not said stands open', async ({ page }) => {
    await openTemplates(page);
    await page.getByLabel('Vorlagen durchsuchen').fill('rechnung klärungsfälle');
    await beginFrom(page, 'Rechnungsbearbeitung', { Titel: 'Rechnungen', Kunde: 'Nordhafen AG' });
    const asked = page.getByText('Hier zu fragen');
    await expect(asked).toBeVisible();
    await expect(page.locator('#main')).toContainText('Was soll bei Nordhafen AG in einem Jahr anders sein?');
    await page.keyboard.press('Alt+5');
    await expect(page.locator('#main')).toContainText(
      'Was wäre [Name der Sponsorin oder des Sponsors: offen] zu erklären',
    );
    await expect(asked).toHaveCount(1);
    await page.keyboard.press('Alt+2');
    await expect(page.locator('#main')).toContainText('Kosten je Rechnung');
  });
});

test('a newer revision shows the difference, is taken over in one step and undone in one', async ({
  page,
}) => {
  await openTemplates(page);
  await page.getByRole('button', { name: /^Workshop of 90 minutes/ }).click();
  await page.getByRole('button', { name: 'More for Workshop of 90 minutes' }).click();
  await page.getByRole('menuitem', { name: 'Copy to own templates' }).click();
  await expect(page.getByRole('region', { name: 'Own templates' })).toContainText('Workshop of 90 minutes');
  await beginFrom(page, 'Workshop of 90 minutes', { Title: 'First', Client: 'Nordhaven' });
  const first = page.url();
  await openTemplates(page);
  await beginFrom(page, 'Workshop of 90 minutes', { Title: 'Second' });
  await palette(page, 'Add a question to ask');
  await page.getByLabel('Question 3', { exact: true }).fill('Who has said no so far at {{client}}?');
  await palette(page, 'Save as a template');
  await expect(page.getByRole('dialog')).toContainText('Revision 2 of “Workshop of 90 minutes”');
  await page.getByRole('dialog').getByRole('button', { name: 'Save the template' }).click();
  await expect(messages(page)).toContainText('revision 2');

  await page.goto(first);
  await restart(page);
  await page.getByRole('button', { name: 'See the difference' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('1 added, 0 changed');
  await expect(dialog).toContainText('Who has said no so far at Nordhaven?');
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Take over' }).click();
  const summary = page.locator('summary', { hasText: 'To ask here' });
  await expect(summary).toContainText('2 more');
  await expect(page.getByRole('button', { name: 'See the difference' })).toHaveCount(0);
  await messages(page).getByRole('button', { name: 'Undo' }).click();
  await expect(summary).toContainText('1 more');
});

test('a template goes out as a file and comes in again; what is none is refused, what is deleted comes back', async ({
  page,
}) => {
  await openTemplates(page);
  await page.getByRole('button', { name: /^Missed appointments/ }).click();
  const { bytes } = await exported(page, 'Missed appointments');
  const choose = async (name: string, buffer: Buffer): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Import a template' }).click();
    await (await chooser).setFiles({ name, buffer, mimeType: 'application/octet-stream' });
  };
  await choose('half.phaseone-template', bytes.subarray(0, bytes.length / 2));
  await expect(messages(page)).toContainText('cut off or damaged');
  await choose('claims.phaseone-template', await readFile('assets/samples/claims-intake.phaseone'));
  await expect(messages(page)).toContainText('That is a session, not a template.');
  const own = page.getByRole('region', { name: 'Own templates' });
  await expect(own).toHaveCount(0);
  await choose('missed.phaseone-template', bytes);
  await expect(own).toContainText('Missed appointments');

  await own.getByRole('button', { name: /^Missed appointments/ }).click();
  await page.getByRole('button', { name: 'More for Missed appointments' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('No-shows');
  await page.keyboard.press('Enter');
  await expect(own).toContainText('No-shows');
  await page.getByRole('button', { name: 'Look at it: Revision 1' }).click();
  await page.getByRole('button', { name: 'Bring this revision back' }).click();
  await expect(own).toContainText('Missed appointments');
  await page.getByRole('button', { name: 'More for Missed appointments' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(own).toHaveCount(0);
  await restart(page);
  await page.getByText('Deleted').click();
  await page.getByRole('button', { name: 'Restore Missed appointments' }).click();
  await expect(own).toContainText('Missed appointments');
  await page.getByRole('button', { name: 'More for Missed appointments' }).last().click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByText('Deleted').first().click();
  await page.getByRole('button', { name: 'Delete Missed appointments for good' }).click();
  // Without a way back it asks, and Enter alone deletes nothing.
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: 'Delete Missed appointments for good' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect(messages(page)).toContainText('Missed appointments was deleted for good.');
  await restart(page);
  await expect(page.getByRole('button', { name: /^Workshop of 90 minutes/ })).toBeVisible();
  await expect(page.getByText('Deleted')).toHaveCount(0);
});

test('by the keyboard alone a template is found and a session begun; axe finds nothing', async ({ page }) => {
  await openTemplates(page);
  await expect(page.getByRole('button', { name: /^Knowledge search/ })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page)).toEqual([]);
  }
  const focusOn = async (name: RegExp): Promise<void> => {
    await expect(async () => {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      );
      expect(focused).toMatch(name);
    }).toPass({ intervals: [0] });
  };
  await page.getByRole('heading', { level: 1 }).click();
  await focusOn(/^Knowledge search/);
  await page.keyboard.press('Enter');
  await focusOn(/^Begin a session/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByLabel('Title')).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.type('Search for advisers');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/^Search for advisers/);
  await palette(page, 'Save as a template');
  await expect(page.getByRole('dialog').getByLabel('Name of the template')).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
});
