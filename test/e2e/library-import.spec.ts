import { expect, type Page, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { restart } from './durability-pages.ts';
import { listDialog, mapColumn, openList, table } from './library-pages.ts';
import { card, goal, row, withoutSaveDialog } from './shell-pages.ts';

test.beforeEach(({ page }) => withoutSaveDialog(page));

const preview = (page: Page) => listDialog(page).getByRole('region', { name: 'The first rows as sessions' });

test('the columns of a list are chosen, its first rows shown, and what cannot be taken is named', async ({
  page,
}) => {
  await openList(page, 'vorhaben.csv', await readFile('test/fixtures/library/vorhaben.csv'));
  const dialog = listDialog(page);
  await expect(dialog.getByText('4 rows, 6 columns, parted by semicolons')).toBeVisible();
  // Four headings are known; the others are left out until somebody says what they are.
  await expect(preview(page)).not.toContainText('gewünscht ist ein Tag');
  await mapColumn(page, 'Worum es geht', 'Goal, word for word');
  await expect(preview(page)).toContainText('Die Aufnahme dauert zu lange; gewünscht ist ein Tag.');
  await mapColumn(page, 'Themen', 'Tags');
  await mapColumn(page, 'Merkposten', 'Parked thought');
  await expect(dialog.getByText('1 row cannot be taken')).toBeVisible();
  // The third row of the list stands in the fourth line, with the headings counted.
  await expect(dialog.getByRole('listitem')).toHaveText('Row 4 “31.02.2027” is no day. Write 2027-06-30.');
  await dialog.getByRole('button', { name: 'Make 3 sessions' }).click();
  await expect(page.getByText('3 sessions were made from the list.')).toBeVisible();

  await page.getByRole('searchbox').fill('schadenaufnahme');
  await expect(row(page, 'Schadenaufnahme')).toContainText('Aldersee Versicherung');
  await row(page, 'Schadenaufnahme').getByRole('link').click();
  await expect(goal(page)).toHaveValue('Die Aufnahme dauert zu lange; gewünscht ist ein Tag.');
});

test('a list that is taken back is gone from the list of sessions', async ({ page }) => {
  await openList(page, 'vorhaben.csv', await readFile('test/fixtures/library/vorhaben.csv'));
  await listDialog(page).getByRole('button', { name: 'Make 3 sessions' }).click();
  await expect(page.getByText('3 sessions on this computer')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Offline, on this computer')).toBeVisible();
  await expect(table(page)).toHaveCount(0);
  await restart(page);
  // They lie in the trash, where whatever is deleted lies.
  await expect(page.getByText('Deleted 3', { exact: true })).toBeVisible();
});

const longList = (count: number): Buffer => {
  const rows = Array.from({ length: count }, (_, at) => `Case ${at + 1},Aldersee,Goal of case ${at + 1}`);
  return Buffer.from(['Title,Client,Goal', ...rows].join('\n'));
};

test('a list that is stopped half way says how much of it is there, all of it whole, and takes it back', async ({
  page,
}) => {
  await openList(page, 'long.csv', longList(4_000));
  await listDialog(page).getByRole('button', { name: 'Make 4,000 sessions' }).click();
  await expect(listDialog(page)).toContainText(/Making sessions, [1-9]/);
  await listDialog(page).getByRole('button', { name: 'Cancel' }).click();
  const told = page.getByText(/^Stopped\. [\d,]+ sessions had been made and are whole\.$/);
  await expect(told).toBeVisible();
  const made = Number(((await told.textContent()) ?? '').replace(/\D/g, ''));
  expect(made).toBeGreaterThan(0);
  expect(made).toBeLessThan(4_000);
  const count = made.toLocaleString('en-GB');
  await expect(page.getByText(`${count} sessions on this computer`)).toBeVisible();
  await expect(table(page)).toHaveAttribute('aria-rowcount', String(made));
  await card(page).getByRole('link').click();
  await expect(goal(page)).toHaveValue(/^Goal of case \d+$/);
  await page.getByRole('link', { name: 'Phase One' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Offline, on this computer')).toBeVisible();
});

const INVENTORY = new URL('../../../shared/cases/ai-use-cases-2025.csv', import.meta.url);

test.describe('the federal inventory of AI use cases', () => {
  test.skip(
    !existsSync(INVENTORY),
    'the inventory lies outside of the repository and is not on this computer',
  );

  test('becomes 3,527 draft sessions that are listed, found and opened', async ({ page }) => {
    await openList(page, 'inventory.csv', await readFile(INVENTORY));
    await expect(listDialog(page).getByText('3,527 rows, 10 columns, parted by commas')).toBeVisible();
    await listDialog(page).getByRole('button', { name: 'Make 3,527 sessions' }).click();
    const told = page.getByText('3,527 sessions were made from the list.');
    for (const thousands of ['[123]', '[23]', '3']) {
      // Thousand by thousand: each has the time that any step of a test has.
      const reached = page.getByText(new RegExp(`^Making sessions, ${thousands},`));
      await expect(reached.or(told).first()).toBeVisible();
    }
    await expect(told).toBeVisible();
    await expect(page.getByText('3,527 sessions on this computer')).toBeVisible();
    await expect(table(page)).toHaveAttribute('aria-rowcount', '3527');
    await page.getByRole('searchbox').fill('underwater vehicle');
    const found = row(page, 'AI Enabled Autonomous Underwater Vehicle');
    await expect(found).toBeVisible();
    await expect(found.locator('mark').first()).toHaveText('Underwater');
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveTitle(/^AI Enabled Autonomous Underwater Vehicle/);
    await expect(goal(page)).toHaveValue(/^Customs and Border Protection \(CBP\) desires/);
  });
});
