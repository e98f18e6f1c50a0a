import { expect, test } from '@playwright/test';
import {
  expectAccessible,
  findings,
  openExample,
  startSession,
  tabTo,
  textbox,
  toStage,
  work,
} from './stage-pages.ts';

test.describe('Path', () => {
  test('lays the phases out and fills one with the keyboard alone', async ({ page }) => {
    await startSession(page);
    await toStage(page, 'Path');
    await tabTo(page, 'Lay out the four phases');
    await page.keyboard.press('Enter');
    await expect(work(page).getByRole('tab')).toHaveCount(4);
    await expect(textbox(page, 'Start')).toBeFocused();
    await page.keyboard.type('2 November 2026');
    await tabTo(page, 'End');
    await page.keyboard.type('18.12.2026');
    await tabTo(page, 'Technical owner');
    await page.keyboard.type('Priya Nair');
    await page.keyboard.press('Enter');
    await expect(textbox(page, 'End')).toHaveValue('18 Dec 2026');
    await expect(work(page).getByRole('combobox', { name: 'Technical owner' })).toHaveValue('Priya Nair');

    await tabTo(page, 'Add a task');
    await page.keyboard.press('Enter');
    await expect(textbox(page, 'Name of task 1')).toBeFocused();
    await page.keyboard.type('Label past cases');
    await page.keyboard.press('Enter');
    await expect(textbox(page, 'Name of task 2')).toBeFocused();
    await page.keyboard.type('Shadow run');
    await tabTo(page, 'Owner of task 2');
    await page.keyboard.type('pri');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(work(page).getByRole('combobox', { name: 'Owner of task 2' })).toHaveValue('Priya Nair');

    await tabTo(page, 'Add a budget line');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Two engineers');
    await tabTo(page, 'Amount of budget line 1, GBP');
    await page.keyboard.type('48000');
    await expect(work(page).getByText('Phase total 48,000 GBP')).toBeVisible();
    await expect(work(page).getByRole('img', { name: /^Proof of concept: 2 November 2026/ })).toBeVisible();
  });

  test('lays the four phases out as one step to undo', async ({ page }) => {
    await startSession(page);
    await toStage(page, 'Path');
    await work(page).getByRole('button', { name: 'Lay out the four phases' }).click();
    await expect(work(page).getByRole('tab')).toHaveCount(4);
    await page.keyboard.press('Control+z');
    await expect(work(page).getByRole('button', { name: 'Lay out the four phases' })).toBeVisible();
  });

  test('keeps Enter from leaving a date that cannot be read', async ({ page }) => {
    await startSession(page);
    await toStage(page, 'Path');
    await work(page).getByRole('button', { name: 'Lay out the four phases' }).click();
    await work(page).getByRole('button', { name: 'Add a task' }).click();
    await textbox(page, 'Start of task 1').fill('31.6.2027');
    await textbox(page, 'Start of task 1').press('Enter');
    await expect(work(page).getByText('There is no such day.')).toBeVisible();
    await expect(textbox(page, 'Name of task 2')).toHaveCount(0);
    await expect(textbox(page, 'Start of task 1')).toHaveValue('31.6.2027');
  });

  test('takes the criteria over from the metrics as one step', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await toStage(page, 'Path');
    const criteria = work(page).getByRole('list', { name: 'Gate criteria' }).locator('[data-row]');
    const before = await criteria.count();
    await work(page)
      .getByRole('button', { name: /^Take over .* from the metrics$/ })
      .click();
    await expect(work(page).getByRole('button', { name: /^Take over/ })).toHaveCount(0);
    expect(await criteria.count()).toBeGreaterThan(before);
    await page.keyboard.press('Control+z');
    await expect(criteria).toHaveCount(before);
  });

  test('makes a criterion follow the metric that is chosen for it', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await toStage(page, 'Path');
    await work(page).getByRole('button', { name: 'Add a criterion' }).click();
    const row = work(page).getByRole('list', { name: 'Gate criteria' }).locator('[data-row]').last();
    await row.getByRole('button', { name: /Metric of criterion/ }).click();
    await page.getByRole('option', { name: 'Complaint rate' }).click();
    await expect(row).toContainText('at most 1.2%');
    await expect(row).toContainText('follows must of Complaint rate');
  });

  test('counts running costs over the months of the phase', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await toStage(page, 'Path');
    await work(page)
      .getByRole('tab', { name: /Production/ })
      .click();
    await work(page).getByRole('button', { name: 'Add a budget line' }).click();
    const row = work(page).getByRole('list', { name: 'Budget lines' }).locator('[data-row]').last();
    await row.getByRole('textbox', { name: /Amount/ }).fill('1.000,00');
    await row.getByRole('textbox', { name: /Amount/ }).press('Tab');
    await expect(row.getByText(/^Write a number|^Only the number|^Decimals/)).toBeVisible();
    await row.getByRole('textbox', { name: /Amount/ }).fill('1,000');
    await row.getByRole('button', { name: /Rhythm/ }).click();
    await page.getByRole('option', { name: 'A month' }).click();
    await expect(row.getByText('1,000', { exact: true })).toHaveCount(0);
  });

  test('moves the focus to the next row when one is deleted, and undoes it', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await toStage(page, 'Path');
    const tasks = work(page).getByRole('list', { name: 'Tasks' }).locator('[data-row]');
    const before = await tasks.count();
    const second = await textbox(page, 'Name of task 2').inputValue();
    await textbox(page, 'Name of task 1').focus();
    await tasks
      .first()
      .getByRole('button', { name: /^Delete/ })
      .press('Enter');
    await expect(tasks).toHaveCount(before - 1);
    await expect(textbox(page, 'Name of task 1')).toBeFocused();
    await expect(textbox(page, 'Name of task 1')).toHaveValue(second);
    await page.keyboard.press('Control+z');
    await expect(tasks).toHaveCount(before);
  });

  test('leads from a finding to a field in another phase', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await findings(page)
      .getByRole('button', { name: /^60,000 EUR .* has no payer$/ })
      .click();
    await expect(page).toHaveURL(/path$/);
    await expect(work(page).getByRole('tab', { selected: true })).toContainText('Operate');
    await expect(page.locator(':focus')).toHaveAttribute('id', /budget\/.*\/funding$/);
  });

  test('has nothing that axe objects to, empty and filled', async ({ page }) => {
    await startSession(page);
    await toStage(page, 'Path');
    await expectAccessible(page);
    await openExample(page, /Claims intake/);
    await toStage(page, 'Path');
    await expectAccessible(page);
  });
});
