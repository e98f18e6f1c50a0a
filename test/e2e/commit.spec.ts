import { expect, test } from '@playwright/test';
import { expectAccessible, openExample, startSession, tabTo, textbox, toStage, work } from './stage-pages.ts';

test.describe('Commit', () => {
  test('takes decisions, thoughts and signatories with the keyboard alone', async ({ page }) => {
    await startSession(page);
    await toStage(page, 'Commit');
    await tabTo(page, 'Add a decision');
    await page.keyboard.press('Enter');
    await expect(textbox(page, 'Statement of decision 1')).toBeFocused();
    await page.keyboard.type('Start the proof of concept on 2 November');
    await tabTo(page, 'Who decides decision 1');
    await page.keyboard.type('Jonas Weidt');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Day of decision 1');
    await page.keyboard.type('23 Nov 2026');
    await tabTo(page, 'State of decision 1');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('dec');
    await page.keyboard.press('Enter');
    await expect(work(page).getByText('1 of 1 decided')).toBeVisible();

    await tabTo(page, 'Add who signs');
    await page.keyboard.press('Enter');
    await page.keyboard.type('jon');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(work(page).getByRole('combobox', { name: 'Name of signatory 1' })).toHaveValue(
      'Jonas Weidt',
    );
  });

  test('says what must be fixed before anyone signs, and that the lowest reason counts', async ({ page }) => {
    await startSession(page);
    await textbox(page, 'The goal, word for word').fill('Use AI to improve operations');
    await toStage(page, 'Commit');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('must be fixed before anyone signs');
    await expect(work(page).getByText('The lowest counts')).toBeVisible();
    await expect(work(page).getByText('Not enough for a pilot')).toBeVisible();
  });

  test('shows five reasons with their levels and names the lowest', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await toStage(page, 'Commit');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Start the proof of concept. The pilot waits for its gate.',
    );
    await expect(work(page).getByRole('img', { name: /of 4, / })).toHaveCount(5);
    await expect(work(page).getByText('Lowest.').first()).toBeVisible();
    await expect(work(page).getByText('Enough for a proof of concept')).toBeVisible();
  });

  test('opens the export from its main action', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await toStage(page, 'Commit');
    await work(page).getByRole('button', { name: 'Export signed PDF' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('keeps reason and alternatives of a decision', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await toStage(page, 'Commit');
    await work(page).getByRole('button', { name: 'Reason and alternatives of decision 1' }).click();
    await textbox(page, 'Alternatives to decision 1').fill('Wait a year');
    await toStage(page, 'Frame');
    await toStage(page, 'Commit');
    await work(page).getByRole('button', { name: 'Reason and alternatives of decision 1' }).click();
    await expect(textbox(page, 'Alternatives to decision 1')).toHaveValue('Wait a year');
  });

  test('has nothing that axe objects to, empty and filled', async ({ page }) => {
    await startSession(page);
    await toStage(page, 'Commit');
    await expectAccessible(page);
    await openExample(page, /Claims intake/);
    await toStage(page, 'Commit');
    await work(page).getByRole('button', { name: 'Reason and alternatives of decision 1' }).click();
    await expectAccessible(page);
  });
});
