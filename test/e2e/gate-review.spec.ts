import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectAccessible, focused, openExample, tabTo, work } from './stage-pages.ts';

const HEADING = 'Did it hold what it promised?';

/** Opens a copy of the claims example at its plan. */
const openPlan = async (page: Page): Promise<void> => {
  await openExample(page, /Claims intake/);
  await page.keyboard.press('Alt+4');
  await expect(work(page).getByRole('heading', { name: 'Exit gate' })).toBeVisible();
};

/** Agrees on the thresholds of the first gate and begins its review. */
const startReview = async (page: Page): Promise<void> => {
  await openPlan(page);
  await work(page).getByRole('button', { name: 'Agree on these thresholds' }).click();
  await work(page).getByRole('button', { name: 'Start the review of gate 1' }).click();
  await expect(work(page).getByRole('heading', { level: 1, name: HEADING })).toBeVisible();
};

const card = (page: Page, name: string): Locator => work(page).getByRole('article', { name });

const field = (page: Page, metric: string, name: string): Locator =>
  card(page, metric).getByRole('textbox', { name, exact: true });

const TIME = 'Intake processing time';
const ERRORS = 'First-pass error rate';

/** Pastes as the keyboard does: a real paste event with the text on its clipboard. */
const paste = async (dialog: Locator, text: string): Promise<void> => {
  await dialog.getByRole('textbox', { name: 'Numbers' }).evaluate((area, data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', data);
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
};

/** Days between 2.5 and 3.5, so many of them. */
const days = (count: number): string =>
  Array.from({ length: count }, (_, index) => (2.5 + (index % 11) / 10).toFixed(1)).join('\n');

test.describe('Gate review', () => {
  test('carries the plan on, judges what is entered, and stands beside it in the library', async ({
    page,
  }) => {
    await startReview(page);
    await expect(page).toHaveTitle(/^Review of gate 1: Claims intake · Review/);
    await expect(work(page).getByRole('heading', { name: 'Gate 1: Proof of concept' })).toBeVisible();
    await expect(work(page).getByText(/Carries on Claims intake of 15 October 2026/)).toBeVisible();
    await expect(work(page).getByText('Thresholds agreed')).toBeVisible();
    await expect(card(page, TIME)).toContainText('at most 4 days');
    await expect(card(page, TIME)).toContainText('Not yet decidable');

    await field(page, TIME, 'Measured, days').fill('3.1');
    await expect(card(page, TIME).getByRole('status')).toContainText('3.1 days, without an interval');
    await field(page, TIME, '90% interval from').fill('2.8');
    await field(page, TIME, '90% interval to').fill('4.2');
    await expect(card(page, TIME).getByRole('status')).toContainText(
      'the interval 2.8 to 4.2 days includes 4.0',
    );
    await expect(card(page, TIME)).toContainText('Not yet decidable');
    await field(page, TIME, '90% interval to').fill('3.6');
    await expect(card(page, TIME).getByText('Met', { exact: true })).toBeVisible();
    await field(page, ERRORS, 'Measured, %').fill('11');
    await expect(card(page, ERRORS).getByText('Not met', { exact: true })).toBeVisible();
    await expect(work(page).getByText('1 of 2 met, 1 not met')).toBeVisible();

    await work(page).getByRole('radio', { name: 'Go on' }).check({ force: true });
    await expect(work(page).getByText('The decision is to go on, but 1 criterion is not met.')).toBeVisible();
    await work(page)
      .getByRole('textbox', { name: 'Reason' })
      .fill('The errors are known and cheap to catch.');
    await expect(work(page).getByText(/^The decision is to go on, but/)).toHaveCount(0);
    await expect(work(page).getByRole('combobox', { name: 'Decided by' })).toHaveValue('Dr. Jonas Weidt');

    await page.keyboard.press('Alt+4');
    await expect(work(page).getByText(/^Decided: go on, /)).toBeVisible();
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText(/^Saved \d/)).toBeVisible();

    await page.goto('/#/');
    await expect(page.getByText('Review of gate 1: Claims intake').first()).toBeVisible();
    await expect(page.getByText('Claims intake', { exact: true }).first()).toBeVisible();
  });

  test('takes a measurement from pasted data, and one undo takes it back', async ({ page }) => {
    await startReview(page);
    await card(page, TIME)
      .getByRole('button', { name: /^From data/ })
      .click();
    const dialog = page.getByRole('dialog', { name: `Measured ${TIME} from data` });
    await paste(dialog, `days\n${days(110)}\n`);
    await expect(dialog.getByText('Which number was measured?')).toBeVisible();
    await dialog.getByRole('button', { name: 'Use as measurement' }).click();
    await expect(dialog).toBeHidden();
    await expect(field(page, TIME, 'Cases')).toHaveValue('110');
    await expect(field(page, TIME, 'Measured, days')).toHaveValue('3');
    await expect(field(page, TIME, 'Source')).toHaveValue(/^Median of 110 cases, pasted /);
    await expect(card(page, TIME).getByText('Met', { exact: true })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(field(page, TIME, 'Measured, days')).toHaveValue('');
    await expect(card(page, TIME)).toContainText('nothing is measured yet');
  });

  test('judges by what was agreed, not by what was changed since', async ({ page }) => {
    await startReview(page);
    await field(page, TIME, 'Measured, days').fill('4.5');
    await expect(card(page, TIME).getByText('Not met', { exact: true })).toBeVisible();
    await page.keyboard.press('Alt+4');
    await work(page).getByRole('textbox', { name: 'Number of criterion 1' }).fill('5');
    await page.keyboard.press('Alt+5');
    await expect(work(page).getByRole('list', { name: 'Changed thresholds' })).toContainText(
      'now at most 5 days',
    );
    await expect(card(page, TIME).getByText('Not met', { exact: true })).toBeVisible();
  });

  test('keeps an earlier measurement beside the one that is made again', async ({ page }) => {
    await startReview(page);
    await field(page, TIME, 'Measured, days').fill('4.5');
    await field(page, TIME, 'Cases').fill('60');
    await card(page, TIME)
      .getByRole('button', { name: /^More for/ })
      .click();
    await page.getByRole('menuitem', { name: 'Measure again' }).click();
    await expect(field(page, TIME, 'Measured, days')).toHaveValue('');
    await expect(card(page, TIME)).toContainText('Earlier: 4.5 days, 60 cases');
  });

  test('shows what was promised and measured in the history of the metric', async ({ page }) => {
    await startReview(page);
    await field(page, TIME, 'Measured, days').fill('1.5');
    await field(page, TIME, 'Last day').fill('16 Dec 2026');
    await field(page, TIME, 'Last day').press('Tab');
    await page.keyboard.press('Alt+2');
    await work(page).locator('summary', { hasText: 'History' }).first().click();
    const part = work(page).getByRole('region', { name: 'Promised and measured' });
    await expect(part).toContainText('2 days');
    await expect(part).toContainText('to 16 Dec 2026');
    await expect(part).toContainText('Keeps must');
  });

  test('leads from one review to the next, each naming the one before', async ({ page }) => {
    await startReview(page);
    await work(page).getByRole('radio', { name: 'Go on' }).check({ force: true });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('review of gate 2');
    await page.keyboard.press('Enter');
    await expect(page).toHaveTitle(/^Review of gate 2: Claims intake · Review/);
    await expect(work(page).getByText(/Carries on Review of gate 1: Claims intake of /)).toBeVisible();
    await expect(work(page).getByRole('heading', { name: 'Gate 2: Pilot' })).toBeVisible();
    await expect(work(page).getByText('Not decided yet')).toBeVisible();
  });

  test('works with the keyboard alone, from the plan to the decision', async ({ page }) => {
    await openPlan(page);
    await tabTo(page, 'Start the review of gate 1', 200);
    await page.keyboard.press('Enter');
    await expect(work(page).getByRole('heading', { level: 1, name: HEADING })).toBeVisible();
    await tabTo(page, 'Measured, days');
    await page.keyboard.type('3.1');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2.8');
    await page.keyboard.press('Tab');
    await page.keyboard.type('3.6');
    await expect(card(page, TIME).getByText('Met', { exact: true })).toBeVisible();
    await tabTo(page, 'Measured, %');
    await page.keyboard.type('9');
    for (let step = 0; step < 30; step += 1) {
      if (await focused(page).evaluate((element) => element.getAttribute('type') === 'radio')) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Space');
    await expect(work(page).getByRole('radio', { name: 'Go on' })).toBeChecked();
    await tabTo(page, 'Reason');
    await page.keyboard.type('Both hold.');
    await expect(work(page).getByRole('textbox', { name: 'Reason' })).toHaveValue('Both hold.');
  });

  test('has nothing that axe objects to while it is empty', async ({ page }) => {
    await startReview(page);
    await expectAccessible(page);
  });

  test('has nothing that axe objects to once it is decided', async ({ page }) => {
    await startReview(page);
    await field(page, TIME, 'Measured, days').fill('3.1');
    await field(page, ERRORS, 'Measured, %').fill('11');
    await work(page).getByRole('radio', { name: 'Go on' }).check({ force: true });
    await expect(work(page).getByText(/^The decision is to go on, but/)).toBeVisible();
    await expectAccessible(page);
  });
});
