import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectAccessible, openExample, tabTo, textbox, work } from './stage-pages.ts';

/** Opens a copy of the claims example at its plan; the first phase is the proof of concept. */
const openPlan = async (page: Page): Promise<void> => {
  await openExample(page, /Claims intake/);
  await page.keyboard.press('Alt+4');
  await expect(work(page).getByRole('heading', { name: 'Exit gate' })).toBeVisible();
};

const rows = (page: Page): Locator =>
  work(page).getByRole('list', { name: 'Gate criteria' }).locator('[data-row]');

const choose = async (page: Page, field: string, option: string): Promise<void> => {
  await work(page).getByRole('button', { name: field }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
};

test.describe('Gates', () => {
  test('take what is missing over from the metrics, with numbers that follow, as one step', async ({
    page,
  }) => {
    await openPlan(page);
    const before = await rows(page).count();
    await work(page)
      .getByRole('button', { name: /^Take over 2 from the metrics$/ })
      .click();
    await expect(rows(page)).toHaveCount(before + 2);
    await expect(work(page).getByRole('button', { name: /^Take over/ })).toHaveCount(0);
    const complaints = rows(page).last();
    await expect(complaints).toContainText('at most 1.2%');
    await expect(complaints).toContainText('follows must of Complaint rate');
    await expect(textbox(page, 'Evidence of criterion 4')).toHaveValue(/^Readings of complaint rate, /);
    await page.keyboard.press('Control+z');
    await expect(rows(page)).toHaveCount(before);
  });

  test('follow a level, are pinned, show where the metric moved, and follow again', async ({ page }) => {
    await openPlan(page);
    await choose(page, 'Level of criterion 1', 'Must');
    await expect(rows(page).first()).toContainText('at most 2 days');
    await work(page).getByRole('button', { name: 'Pin the number of criterion 1' }).click();
    await expect(textbox(page, 'Number of criterion 1')).toHaveValue('2');
    await expect(rows(page).first()).toContainText('pinned; same as must of Intake processing time');
    await page.keyboard.press('Alt+2');
    await textbox(page, 'Must').fill('1.5');
    await page.keyboard.press('Alt+4');
    await expect(rows(page).first()).toContainText(
      'pinned; must of Intake processing time is at most 1.5 days now',
    );
    await expect(textbox(page, 'Number of criterion 1')).toHaveValue('2');
    await work(page).getByRole('button', { name: 'Unpin the number of criterion 1' }).click();
    await expect(rows(page).first()).toContainText('at most 1.5 days');
  });

  test('ask for must of a metric that is chosen, and keep what they ask for as an own number', async ({
    page,
  }) => {
    await openPlan(page);
    await work(page).getByRole('button', { name: 'Add a criterion' }).click();
    await choose(page, 'Metric of criterion 3', 'Complaint rate');
    await expect(rows(page).last()).toContainText('follows must of Complaint rate');
    await choose(page, 'Level of criterion 3', 'Own number');
    await expect(textbox(page, 'Number of criterion 3')).toHaveValue('1.2');
    await expect(textbox(page, 'Unit of criterion 3')).toHaveValue('%');
  });

  test('get the task that makes their evidence, owned by who reads the number', async ({ page }) => {
    await openPlan(page);
    const tasks = work(page).getByRole('list', { name: 'Tasks' }).locator('[data-row]');
    const before = await tasks.count();
    await choose(page, 'Evidence task of criterion 1', 'Add the task that produces it');
    await expect(tasks).toHaveCount(before + 1);
    await expect(work(page).getByRole('button', { name: 'Evidence task of criterion 1' })).toContainText(
      'Evaluate intake processing time',
    );
    await page.keyboard.press('Control+z');
    await expect(tasks).toHaveCount(before);
    await expect(work(page).getByRole('button', { name: 'Evidence task of criterion 1' })).toContainText(
      'No task produces it yet',
    );
  });

  test('are agreed before there are results, show every later change, and are agreed again', async ({
    page,
  }) => {
    await openPlan(page);
    await work(page).getByRole('button', { name: 'Agree on these thresholds' }).click();
    await expect(work(page).getByText('Thresholds agreed')).toBeVisible();
    const digest = work(page).getByRole('button', { name: /^Digest [0-9a-f]{8}…$/ });
    const short = /[0-9a-f]{8}/.exec((await digest.textContent()) ?? '')?.[0] ?? '?';
    await digest.click();
    await expect(work(page).getByRole('button', { name: /^Digest ([0-9a-f]{4} ?){16}$/ })).toContainText(
      `${short.slice(0, 4)} ${short.slice(4)}`,
    );
    await textbox(page, 'Number of criterion 1').fill('4.5');
    const changes = work(page).getByRole('list', { name: 'Changed thresholds' });
    await expect(changes).toContainText('Intake processing time agreed at most 4 days');
    await expect(changes).toContainText('now at most 4.5 days');
    await work(page).getByRole('button', { name: 'Agree again' }).click();
    await expect(changes).toHaveCount(0);
    await work(page).getByRole('button', { name: 'Withdraw' }).click();
    await expect(work(page).getByText('Thresholds not agreed yet')).toBeVisible();
  });

  test('have a day that follows from the work until it is fixed', async ({ page }) => {
    await openPlan(page);
    await textbox(page, 'Gate on').fill('');
    await textbox(page, 'Gate on').press('Tab');
    await expect(textbox(page, 'Gate on')).toHaveValue(/Dec 2026$/);
    const computed = await textbox(page, 'Gate on').inputValue();
    await work(page).getByRole('button', { name: 'Fix this day' }).click();
    await expect(work(page).getByRole('button', { name: 'Fix this day' })).toHaveCount(0);
    await expect(textbox(page, 'Gate on')).toHaveValue(computed);
  });

  test('work with the keyboard alone', async ({ page }) => {
    await openPlan(page);
    await tabTo(page, 'Level of criterion 1', 200);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(rows(page).first()).toContainText('follows must of');
    await tabTo(page, 'Pin the number of criterion 1');
    await page.keyboard.press('Enter');
    await expect(textbox(page, 'Number of criterion 1')).toHaveValue('2');
    await tabTo(page, 'Agree on these thresholds');
    await page.keyboard.press('Enter');
    await expect(work(page).getByText('Thresholds agreed')).toBeVisible();
  });

  test('have nothing that axe objects to, with pins and changes', async ({ page }) => {
    await openPlan(page);
    await choose(page, 'Level of criterion 1', 'Must');
    await work(page).getByRole('button', { name: 'Agree on these thresholds' }).click();
    await work(page).getByRole('button', { name: 'Pin the number of criterion 1' }).click();
    await textbox(page, 'Number of criterion 1').fill('2.5');
    await expect(work(page).getByRole('list', { name: 'Changed thresholds' })).toBeVisible();
    await expectAccessible(page);
  });
});
