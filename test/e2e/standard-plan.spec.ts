import { expect, test } from '@playwright/test';
import { expectAccessible, findings, startSession, tabTo, textbox, toStage, work } from './stage-pages.ts';

test.describe('A standard plan', () => {
  test('is laid out by keyboard alone, in one step to undo', async ({ page }) => {
    await startSession(page);
    await toStage(page, 'Path');
    await tabTo(page, 'First day of work');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('4 January 2027');
    await page.keyboard.press('Tab');
    const cards = work(page).getByRole('list', { name: 'Standard plans' }).getByRole('listitem');
    await expect(cards).toHaveCount(3);
    await expect(cards.first()).toContainText('38 weeks, reserve included');
    await expect(cards.first()).toContainText('in operation 20 Sept 2027');
    await tabTo(page, 'Lay out this plan: The usual way');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/Laid out 4 phases with \d+ tasks/)).toBeVisible();

    await expect(work(page).getByRole('tab')).toHaveCount(4);
    await expect(textbox(page, 'Start')).toBeFocused();
    await expect(textbox(page, 'Start')).toHaveValue('4 Jan 2027');
    await expect(textbox(page, 'Name of task 1')).toHaveValue(
      'Get the data ready: access, extract, clean-up',
    );
    await expect(findings(page)).not.toContainText('There is no plan yet');

    await page.locator('body').press('Control+z');
    await expect(work(page).getByRole('list', { name: 'Standard plans' })).toBeVisible();
    await expect(work(page).getByRole('tab')).toHaveCount(0);
  });

  test('follows the first day that is typed and says nothing for none', async ({ page }) => {
    await startSession(page);
    await toStage(page, 'Path');
    const first = work(page).getByRole('list', { name: 'Standard plans' }).getByRole('listitem').first();
    await textbox(page, 'First day of work').fill('2027-02-01');
    await expect(first).toContainText('in operation 18 Oct 2027');
    await textbox(page, 'First day of work').fill('');
    await expect(first).toContainText('Say a first working day.');
    await expect(first.getByRole('button')).toBeDisabled();
  });

  test('can be read by everybody', async ({ page }) => {
    await startSession(page);
    await toStage(page, 'Path');
    await expect(work(page).getByRole('list', { name: 'Standard plans' })).toBeVisible();
    await expectAccessible(page);
  });
});
