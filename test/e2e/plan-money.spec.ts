import { expect, type Locator, type Page, test } from '@playwright/test';
import {
  expectAccessible,
  focused,
  openExample,
  startSession,
  tabTo,
  textbox,
  toStage,
  work,
} from './stage-pages.ts';

const money = (page: Page): Locator => work(page).getByRole('region', { name: 'Money', exact: true });
const budget = (page: Page): Locator => work(page).getByRole('region', { name: 'Budget', exact: true });

/** A row of the table of years, as it is read: its name and its figures. */
const row = (page: Page, name: string): Locator =>
  money(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });

const toPath = async (page: Page): Promise<void> => {
  await openExample(page, /Claims intake/);
  await toStage(page, 'Path');
};

const choosePhase = async (page: Page, name: RegExp): Promise<void> => {
  await work(page).getByRole('tab', { name }).click();
  await expect(work(page).getByRole('tab', { selected: true })).toHaveText(name);
};

/** A yardstick: its name, its figure and what is said of it. */
const yardstick = (page: Page, name: string): Locator =>
  money(page)
    .getByLabel('Appraisal')
    .locator('div')
    .filter({ has: page.getByText(name, { exact: true }) });

test.describe('The money of the plan', () => {
  test('adds cost and benefit up year by year, and says who pays', async ({ page }) => {
    await toPath(page);
    await expect(row(page, 'Cost')).toHaveText(
      'Cost52,800.00368,500.0066,000.0066,000.0066,000.00619,300.00',
    );
    await expect(row(page, 'Operate')).toHaveText('Operate–30,000.0060,000.0060,000.0060,000.00210,000.00');
    // 130,200 a year from 30 June 2027, rising over 92 days: 46 and 93 full days of 365.
    await expect(row(page, 'Hours saved')).toHaveText(/^Hours saved–49,583\.01130,200\.00/);
    await expect(row(page, 'Sum so far')).toContainText('-179,116.99');
    await expect(
      money(page).getByRole('img', {
        name: 'Who pays 619,300 EUR: Granted 48,000 EUR, Requested 305,000 EUR, No payer 210,000 EUR, Contingency 56,300 EUR.',
      }),
    ).toBeVisible();
    await expect(money(page).getByRole('img', { name: /lowest in 2027, at -371,716\.99 EUR/ })).toBeVisible();
  });

  test('is appraised at the rate and over the years that are chosen with the keyboard', async ({ page }) => {
    await toPath(page);
    await expect(yardstick(page, 'Payback')).toContainText('Not within 5 years');
    await textbox(page, 'Discount rate, % a year').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await expect(yardstick(page, 'Net present value')).toContainText('It takes a discount rate.');
    await page.keyboard.type('5');
    await expect(yardstick(page, 'Net present value')).toContainText('-190,023.30 EUR');
    await expect(yardstick(page, 'Net present value')).toContainText('in money of 2026, at 5% a year');
    await page.keyboard.press('Tab');
    await expect(focused(page)).toHaveAttribute('id', 'field:finance/horizonYears');
    await page.keyboard.press('Enter');
    await page.keyboard.type('10');
    await page.keyboard.press('Enter');
    await expect(yardstick(page, 'Payback')).toContainText('6.8 years');
    await expect(yardstick(page, 'Payback')).toContainText('in 2033, counted from 2026');
    await expect(money(page).getByRole('columnheader', { name: '2035' })).toBeVisible();
  });

  test('moves an amount to the year of the day on which it is paid', async ({ page }) => {
    await toPath(page);
    await choosePhase(page, /Production/);
    await expect(row(page, 'Production')).toHaveText(/^Production–210,000\.00–/);
    const paid = textbox(page, 'Day on which budget line 1 is paid');
    await paid.fill('1 December 2026');
    await paid.press('Tab');
    await expect(paid).toHaveValue('1 Dec 2026');
    await expect(row(page, 'Production')).toHaveText(/^Production120,000\.0090,000\.00–/);
    await page.keyboard.press('Control+z');
    await expect(row(page, 'Production')).toHaveText(/^Production–210,000\.00–/);
  });

  test('offers no day for what is paid again and again', async ({ page }) => {
    await toPath(page);
    await choosePhase(page, /Operate/);
    await expect(budget(page).getByText('Each year', { exact: true })).toBeVisible();
    await expect(textbox(page, /^Day on which/)).toHaveCount(0);
    await expect(budget(page).getByRole('definition').nth(2)).toHaveText('60,000 EUR');
  });

  test('holds the reserve of a phase apart, beside its total and in a row of its own', async ({ page }) => {
    await toPath(page);
    await expect(row(page, 'Contingency')).toHaveText(/^Contingency4,800\.0033,500\.00/);
    await textbox(page, 'Reserve of money, %').fill('20');
    await expect(budget(page).getByText('Phase total 48,000 EUR')).toBeVisible();
    await expect(budget(page).getByText('Contingency, 20% more')).toBeVisible();
    await expect(budget(page).getByText('9,600 EUR')).toBeVisible();
    await expect(row(page, 'Contingency')).toHaveText(/^Contingency9,600\.0033,500\.00/);
    await expect(row(page, 'Cost')).toContainText('624,100.00');
  });

  test('names what it does not count and leads there with the keyboard', async ({ page }) => {
    await toPath(page);
    await expect(money(page).getByText('Not counted')).toHaveCount(0);
    await budget(page).getByRole('button', { name: 'Add a budget line' }).press('Enter');
    await page.keyboard.type('Penetration test');
    await expect(money(page).getByText('Penetration test, Proof of concept: has no amount')).toBeVisible();
    await money(page)
      .getByRole('button', { name: /^Say the amount: Penetration test/ })
      .press('Enter');
    await expect(focused(page)).toHaveAttribute('inputmode', 'decimal');
    await page.keyboard.type('9000');
    await expect(row(page, 'Proof of concept')).toContainText('57,000.00');
    await expect(money(page).getByText('Not counted')).toHaveCount(0);
  });

  test('leads to the metric whose benefit has no day', async ({ page }) => {
    await toPath(page);
    await choosePhase(page, /Production/);
    await toStage(page, 'Measure');
    await work(page)
      .getByRole('tab', { name: /Hours saved/ })
      .click();
    await textbox(page, 'Deadline').fill('');
    await textbox(page, 'Deadline').press('Tab');
    await toStage(page, 'Path');
    await money(page).getByRole('button', { name: 'Say the day: The benefit of Hours saved' }).click();
    await expect(page).toHaveURL(/measure$/);
    await expect(focused(page)).toHaveAttribute('id', /metrics\/.*\/deadline$/);
  });

  test('teaches what belongs here while there is no money', async ({ page }) => {
    await startSession(page);
    await toStage(page, 'Path');
    await work(page).getByRole('button', { name: 'Lay out the four phases' }).click();
    await expect(money(page).getByText('No money yet')).toBeVisible();
  });

  test('scrolls many years in a box of their own, which the keyboard reaches', async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await toPath(page);
    await textbox(page, 'Discount rate, % a year').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('20');
    await page.keyboard.press('Enter');
    await expect(money(page).getByRole('columnheader', { name: '2045' })).toBeAttached();
    const table = money(page).getByRole('region', { name: 'Money by calendar year' });
    await tabTo(page, 'Money by calendar year');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => table.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
    const isWider = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(isWider).toBe(false);
    await expectAccessible(page);
  });

  test('has nothing that axe objects to', async ({ page }) => {
    await toPath(page);
    await textbox(page, 'Discount rate, % a year').fill('8');
    await textbox(page, 'Reserve of money, %').fill('20');
    await budget(page).getByRole('button', { name: 'Add a budget line' }).press('Enter');
    await expect(money(page).getByText('Not counted').first()).toBeVisible();
    await expectAccessible(page);
  });
});
