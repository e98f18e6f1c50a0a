import { expect, test } from '@playwright/test';
import {
  expectAccessible,
  findings,
  focused,
  openExample,
  startSession,
  tabTo,
  textbox,
  typeAndTab,
  work,
} from './stage-pages.ts';

test.describe('Frame', () => {
  test('takes the goal, who said it and its wordings with the keyboard alone', async ({ page }) => {
    await startSession(page);
    await tabTo(page, 'The goal, word for word');
    await page.keyboard.type('Use AI to improve operations');
    await tabTo(page, 'Said by');
    await page.keyboard.type('Jonas Weidt');
    await page.keyboard.press('Enter');
    await expect(textbox(page, 'Name of sponsor 1')).toHaveValue('Jonas Weidt');

    await tabTo(page, 'Pin down a wording');
    await page.keyboard.press('Enter');
    await expect(textbox(page, 'Wording 1')).toBeFocused();
    await page.keyboard.type('improve');
    await tabTo(page, 'Question about wording 1');
    await page.keyboard.type('Which number moves?');
    await expect(work(page).getByText('0 of 1 wordings answered')).toBeVisible();
    await typeAndTab(page, '');
    await page.keyboard.type('Time to open a case, from five days to one.');
    await expect(work(page).getByText('1 of 1 wordings answered')).toBeVisible();
    await expect(work(page).getByText('Answered', { exact: true })).toBeVisible();
  });

  test('pins down the word that is selected in the goal', async ({ page }) => {
    await startSession(page);
    const goal = textbox(page, 'The goal, word for word');
    await goal.fill('Use AI to improve operations');
    await goal.press('End');
    await goal.press('Control+Shift+ArrowLeft');
    await work(page).getByRole('button', { name: 'Pin down “operations”' }).click();
    await expect(textbox(page, 'Wording 1')).toHaveValue('operations');
    await expect(textbox(page, 'Question about wording 1')).toBeFocused();
  });

  test('shows many wordings as a list and forgets none of them', async ({ page }) => {
    await startSession(page);
    for (let number = 1; number <= 6; number += 1) {
      await work(page).getByRole('button', { name: 'Pin down a wording' }).click();
      await textbox(page, `Wording ${number}`).fill(`word ${number}`);
    }
    await expect(
      work(page).getByRole('list', { name: 'Wordings to pin down' }).getByRole('listitem'),
    ).toHaveCount(6);
    await work(page).getByRole('button', { name: 'Delete wording 2' }).click();
    await expect(textbox(page, 'Wording 2')).toHaveValue('word 3');
  });

  test('says that a paste was cut at the limit, until the text changes', async ({ page }) => {
    await startSession(page);
    const goal = textbox(page, 'The goal, word for word');
    const told = work(page).getByRole('status').filter({ hasText: 'Only the first 20,000 characters' });
    await goal.fill('word '.repeat(3000));
    await goal.press('Control+a');
    await goal.press('Control+c');
    await goal.press('Control+End');
    await expect(told).toHaveCount(0);
    await goal.press('Control+v');
    await expect(goal).toHaveValue('word '.repeat(4000));
    await expect(told).toBeVisible();
    await goal.press('Backspace');
    await expect(told).toHaveCount(0);

    const meaning = textbox(page, 'So the room means');
    await meaning.press('Control+v');
    await expect(meaning).toHaveValue('word '.repeat(3000));
    await expect(told).toHaveCount(0);
    await meaning.press('Control+v');
    await expect(told).toBeVisible();
  });

  test('takes no invisible character that turns the direction into a line', async ({ page }) => {
    await startSession(page);
    await work(page).getByRole('button', { name: 'Pin down a wording' }).click();
    await textbox(page, 'Wording 1').fill('live\u202Eevil\u2069 \u05D0');
    await expect(textbox(page, 'Wording 1')).toHaveValue('liveevil \u05D0');
  });

  test('names a missing group in one action and then only that group', async ({ page }) => {
    await startSession(page);
    await work(page).getByRole('button', { name: 'Name a sponsor' }).click();
    await expect(textbox(page, 'Name of sponsor 1')).toBeFocused();
    await page.keyboard.type('Dr. Jonas Weidt');
    await expect(work(page).getByText('1 person, 1 of 7 groups named')).toBeVisible();
    await expect(work(page).getByRole('button', { name: 'Name a sponsor' })).toHaveCount(0);
    await expect(work(page).getByText('Nobody named')).toHaveCount(6);
  });

  test('adds the next person of the same group with Enter', async ({ page }) => {
    await startSession(page);
    await work(page).getByRole('button', { name: 'Name a technical owner' }).click();
    await page.keyboard.type('Priya Nair');
    await page.keyboard.press('Enter');
    await expect(textbox(page, 'Name of technical 2')).toBeFocused();
  });

  test('frees what a deleted person owned and gives it back on undo', async ({ page }) => {
    await openExample(page, /Claims intake/);
    const saidBy = work(page).getByRole('combobox', { name: 'Said by' });
    await expect(saidBy).toHaveValue('Dr. Jonas Weidt');
    await work(page).getByRole('button', { name: 'Delete Dr. Jonas Weidt' }).click();
    await expect(saidBy).toHaveValue('');
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await expect(saidBy).toHaveValue('Dr. Jonas Weidt');
  });

  test('takes what the room means to Measure as the first metric', async ({ page }) => {
    await startSession(page);
    await textbox(page, 'The goal, word for word').fill('Use AI to improve operations');
    await textbox(page, 'So the room means').fill('Reduce intake time from five days to one.');
    await work(page).getByRole('button', { name: 'Take to Measure' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'How would we know it worked?' })).toBeVisible();
    await expect(work(page).getByRole('tab')).toHaveCount(1);
    await expect(work(page).getByRole('tab').first()).toContainText('Intake time');
    await expect(textbox(page, 'Baseline')).toHaveValue('5');
    await expect(textbox(page, 'Plan')).toHaveValue('1');
  });

  test('leads from a finding to its field', async ({ page }) => {
    await startSession(page);
    await findings(page).getByRole('button', { name: 'The goal is not written down', exact: true }).click();
    await expect(focused(page)).toHaveAttribute('id', 'field:goal/statement');
    await page.keyboard.type('Use AI');
    await expect(
      findings(page).getByRole('button', { name: 'The goal is not written down', exact: true }),
    ).toHaveCount(0);
  });

  test('has nothing that axe objects to, empty and filled', async ({ page }) => {
    await startSession(page);
    await expectAccessible(page);
    await openExample(page, /Claims intake/);
    await expectAccessible(page);
  });
});
