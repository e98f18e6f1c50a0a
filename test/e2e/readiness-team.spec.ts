import { expect, test } from '@playwright/test';
import { choose, openReadiness, toReadiness } from './readiness-pages.ts';
import { focused, startSession, tabTo, textbox, work } from './stage-pages.ts';

test.describe('The team', () => {
  test('names who is missing, and how much of their time there is, by keyboard', async ({ page }) => {
    await startSession(page);
    await toReadiness(page);
    await expect(work(page).getByText('0 people, 0 of 4 groups named')).toBeVisible();
    await tabTo(page, 'Name an end user');
    await page.keyboard.press('Enter');
    await expect(textbox(page, 'Name of end user 1')).toBeFocused();
    await page.keyboard.type('Anke Lindner');
    await expect(work(page).getByText('1 person, 1 of 4 groups named')).toBeVisible();
    await expect(work(page).getByRole('button', { name: 'Name an end user' })).toHaveCount(0);
    await tabTo(page, 'Availability of end user 1, percent');
    await page.keyboard.type('140');
    await page.keyboard.press('Tab');
    await expect(work(page).getByText('Write at most 100.')).toBeVisible();
    await textbox(page, 'Availability of end user 1, percent').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('40');
    await page.keyboard.press('Tab');
    await expect(textbox(page, 'Availability of end user 1, percent')).toHaveValue('40');
    await choose(page, 'Group of end user 1', 'Operations');
    await expect(textbox(page, 'Name of operations 1')).toHaveValue('Anke Lindner');
    await expect(work(page).getByRole('button', { name: 'Name an end user' })).toBeVisible();
  });

  test('keeps an absence that cannot be right until both days are', async ({ page }) => {
    await openReadiness(page);
    await tabTo(page, 'Never away: days on which Maria Koch is away');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Add days away');
    await page.keyboard.press('Enter');
    const first = textbox(page, 'First day of absence 1 of Maria Koch');
    const last = textbox(page, 'Last day of absence 1 of Maria Koch');
    await expect(first).toBeFocused();
    await page.keyboard.type('21.12.2026');
    await page.keyboard.press('Tab');
    await page.keyboard.type('4.1.2026');
    await page.keyboard.press('Tab');
    await expect(
      work(page).getByText('It ends before it begins. Correct one of the two days.'),
    ).toBeVisible();
    await page.keyboard.press('Alt+1');
    await expect(page).toHaveURL(/frame$/);
    await toReadiness(page);
    await expect(last).toHaveValue('4 Jan 2026');
    await last.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('4.1.2027');
    await page.keyboard.press('Tab');
    await expect(work(page).getByText('It ends before it begins.')).toHaveCount(0);
    await expect(
      work(page).getByRole('button', { name: '1 absence: days on which Maria Koch is away' }),
    ).toBeVisible();
    await tabTo(page, 'Add days away');
    await page.keyboard.press('Enter');
    await expect(textbox(page, 'First day of absence 2 of Maria Koch')).toBeFocused();
    await work(page).getByRole('button', { name: 'Delete absence 1 of Maria Koch' }).press('Enter');
    await expect(first).toHaveCount(0);
    await expect(work(page).getByRole('button', { name: 'Add days away' })).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(first).toHaveValue('21 Dec 2026');
  });

  test('shares out the deliverables with letters, and exactly one answers for each', async ({ page }) => {
    await openReadiness(page);
    const grid = work(page).getByRole('grid', { name: 'Who does what' });
    const cells = grid.getByRole('row', { name: /^Labelled set of 412 cases/ }).getByRole('gridcell');
    await expect(cells).toHaveText(['·', '·', 'A', '·', '·', '·', '·', '·']);
    await tabTo(page, 'No part in it: Dr. Jonas Weidt, Labelled set of 412 cases');
    await page.keyboard.press('i');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('a');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('r');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('c');
    await expect(cells).toHaveText(['I', 'A', 'R', 'C', '·', '·', '·', '·']);
    await expect(focused(page)).toHaveAccessibleName('Consulted: Tomas Hribar, Labelled set of 412 cases');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Responsible (R)', exact: true })).toBeFocused();
    await page.keyboard.type('Accountable and');
    await page.keyboard.press('Enter');
    await expect(cells).toHaveText(['I', 'A R', 'R', '·', '·', '·', '·', '·']);
    await expect(focused(page)).toHaveAccessibleName(
      'Accountable and responsible: Maria Koch, Labelled set of 412 cases',
    );
    await page.keyboard.press('Backspace');
    await expect(grid.getByRole('row', { name: /^Labelled set/ })).toContainText('Nobody accountable');
    await page.keyboard.press('Control+z');
    await expect(cells).toHaveText(['I', 'A R', 'R', '·', '·', '·', '·', '·']);
  });
});
