import { expect, type Page, test } from '@playwright/test';
import {
  chooseLocale,
  expectAccessible,
  findings,
  openExample,
  startSession,
  tabTo,
  textbox,
  toStage,
  work,
} from './stage-pages.ts';

/** Opens the claims sample where its first metric, intake processing time in days, is edited. */
const openIntake = async (page: Page): Promise<void> => {
  await openExample(page, /Claims intake/);
  await toStage(page, 'Measure');
};

/** A new session with one metric that says nothing yet. */
const startMetric = async (page: Page): Promise<void> => {
  await startSession(page);
  await toStage(page, 'Measure');
  await work(page).getByRole('button', { name: 'Add a metric' }).first().click();
  await expect(textbox(page, 'Name')).toBeFocused();
};

const typeInto = async (page: Page, label: string, text: string): Promise<void> => {
  await textbox(page, label).fill('');
  await textbox(page, label).pressSequentially(text);
};

test.describe('Quantities', () => {
  test('takes 90 min into a field of hours, says so, and forgets it with the next typing', async ({
    page,
  }) => {
    await startMetric(page);
    await typeInto(page, 'Unit', 'hours');
    await typeInto(page, 'Plan', '90 min');
    await expect(work(page).getByText('90 min = 1.5 hours')).toBeVisible();
    await textbox(page, 'Plan').press('Tab');
    await expect(textbox(page, 'Plan')).toHaveValue('1.5');
    await expect(work(page).getByText('90 min = 1.5 hours')).toBeVisible();
    await textbox(page, 'Name').fill('Intake');
    await expect(work(page).getByText('90 min = 1.5 hours')).toHaveCount(0);
    await expect(textbox(page, 'Plan')).toHaveValue('1.5');
  });

  test('gives the first typed unit to the metric, with the value, as one step to undo', async ({ page }) => {
    await startMetric(page);
    await typeInto(page, 'Baseline', '90 min');
    await expect(textbox(page, 'Unit')).toHaveValue('');
    await textbox(page, 'Baseline').press('Enter');
    await expect(textbox(page, 'Unit')).toHaveValue('min');
    await expect(textbox(page, 'Baseline')).toHaveValue('90');
    await page.keyboard.press('Control+z');
    await expect(textbox(page, 'Unit')).toHaveValue('');
    await expect(textbox(page, 'Baseline')).toHaveValue('');
  });

  test('makes the interval of a range in the baseline, as one step to undo', async ({ page }) => {
    await openIntake(page);
    await typeInto(page, 'Baseline', '5-6 days');
    await expect(work(page).getByText('The interval is 5 to 6 days, with 5.5 in the middle.')).toBeVisible();
    await textbox(page, 'Baseline').press('Tab');
    await expect(textbox(page, 'Baseline')).toHaveValue('5.5');
    await expect(textbox(page, 'Interval from')).toHaveValue('5.0');
    await expect(textbox(page, 'to')).toHaveValue('6.0');
    await page.keyboard.press('Control+z');
    await expect(textbox(page, 'Baseline')).toHaveValue('5.2');
    await expect(textbox(page, 'Interval from')).toHaveValue('4.6');
    await expect(textbox(page, 'to')).toHaveValue('6.1');
  });

  test('takes of a range in a level the end that is easier to keep', async ({ page }) => {
    await openIntake(page);
    await typeInto(page, 'Must', '2-3');
    await textbox(page, 'Must').press('Tab');
    await expect(textbox(page, 'Must')).toHaveValue('3.0');
    await expect(
      work(page).getByText('Took 3 of 2 to 3 days, the end that is easier to keep.'),
    ).toBeVisible();
  });

  test('reckons -60% from the baseline, and says so while it is typed', async ({ page }) => {
    await openExample(page, /Card fraud/);
    await toStage(page, 'Measure');
    const card = work(page).getByRole('tab', { selected: true });
    await textbox(page, 'Plan').fill('');
    await textbox(page, 'Plan').pressSequentially('-60');
    await expect(card).toContainText('-60');
    await textbox(page, 'Plan').pressSequentially('%');
    await expect(
      work(page).getByText('60% less than today’s 1,200 alerts a day = 480 alerts a day'),
    ).toBeVisible();
    await expect(card).toContainText('480');
    await textbox(page, 'Plan').press('Tab');
    await expect(textbox(page, 'Plan')).toHaveValue('480');
    await expect(work(page).getByText('60% less', { exact: true })).toBeVisible();
  });

  test('puts the document back while a text no longer says what its beginning said', async ({ page }) => {
    await openIntake(page);
    await textbox(page, 'Plan').fill('3');
    await textbox(page, 'Plan').fill('3 of them');
    await expect(work(page).getByRole('tab', { selected: true })).toContainText('1.0');
    await textbox(page, 'Plan').press('Tab');
    await expect(textbox(page, 'Plan')).toHaveValue('3 of them');
    await expect(work(page).getByText('“of them” is no unit that is known here.')).toBeVisible();
    await textbox(page, 'Plan').press('Escape');
    await expect(textbox(page, 'Plan')).toHaveValue('1.0');
  });

  test('asks which of two is meant by a signed percentage of a percentage', async ({ page }) => {
    await openIntake(page);
    await work(page)
      .getByRole('tab', { name: /First-pass error rate/ })
      .click();
    await typeInto(page, 'Plan', '-60%');
    await textbox(page, 'Plan').press('Tab');
    await expect(
      work(page).getByText(/“-60%” can be read in two ways: write 3.92 for 60% less/),
    ).toBeVisible();
    await typeInto(page, 'Plan', '-5 points');
    await textbox(page, 'Plan').press('Tab');
    await expect(textbox(page, 'Plan')).toHaveValue('4.8');
    await expect(work(page).getByText('5 points less than today’s 9.8% = 4.8%')).toBeVisible();
    await expect(work(page).getByText('5 points less, 51% less relative to today')).toBeVisible();
  });

  test('converts all numbers with the unit, and undo takes all of it back', async ({ page }) => {
    await openIntake(page);
    await typeInto(page, 'Unit', 'hours');
    await expect(textbox(page, 'Baseline')).toHaveValue('5.2');
    await textbox(page, 'Unit').press('Tab');
    for (const [label, text] of [
      ['Baseline', '124.8'],
      ['Interval from', '110.4'],
      ['to', '146.4'],
      ['Must', '48.0'],
      ['Plan', '24.0'],
      ['Wish', '12.0'],
    ] as const) {
      await expect(textbox(page, label)).toHaveValue(text);
    }
    await expect(
      work(page).getByText(/^Converted: 5\.2 days are 124\.8 hours\. \d gate criteria went along\. Undo/),
    ).toBeVisible();
    await expect(findings(page).getByText(/counts .* in days, the metric in hours/)).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(textbox(page, 'Unit')).toHaveValue('days');
    await expect(textbox(page, 'Baseline')).toHaveValue('5.2');
    await expect(textbox(page, 'Wish')).toHaveValue('0.5');
    await expect(work(page).getByText('Converted')).toHaveCount(0);
  });

  test('keeps the numbers under the new unit where that was meant', async ({ page }) => {
    await openIntake(page);
    await typeInto(page, 'Unit', 'hours');
    await textbox(page, 'Unit').press('Enter');
    await expect(textbox(page, 'Baseline')).toHaveValue('124.8');
    await work(page).getByRole('button', { name: 'Keep the numbers instead' }).click();
    await expect(textbox(page, 'Unit')).toHaveValue('hours');
    await expect(textbox(page, 'Baseline')).toHaveValue('5.2');
    await expect(textbox(page, 'Wish')).toHaveValue('0.5');
    await expect(work(page).getByRole('button', { name: 'Keep the numbers instead' })).toHaveCount(0);
  });

  test('says that the numbers stay where units do not convert', async ({ page }) => {
    await openIntake(page);
    for (const [unit, reason] of [
      ['working days', 'Calendar time and working time do not convert into each other.'],
      ['lightyears per fortnight', 'lightyears per fortnight is no unit that can be converted.'],
    ] as const) {
      await typeInto(page, 'Unit', unit);
      await textbox(page, 'Unit').press('Tab');
      await expect(work(page).getByText(`The numbers were kept as they are. ${reason}`)).toBeVisible();
      await expect(textbox(page, 'Baseline')).toHaveValue('5.2');
    }
  });

  test('does not lose a unit or a quantity when the stage is left with a key in the middle of it', async ({
    page,
  }) => {
    await openIntake(page);
    await typeInto(page, 'Unit', 'hours');
    await toStage(page, 'Frame');
    await toStage(page, 'Measure');
    await expect(textbox(page, 'Unit')).toHaveValue('hours');
    await expect(textbox(page, 'Baseline')).toHaveValue('124.8');
    await typeInto(page, 'Baseline', '5-6 d');
    await toStage(page, 'Frame');
    await toStage(page, 'Measure');
    await expect(textbox(page, 'Baseline')).toHaveValue('132');
    await expect(textbox(page, 'to')).toHaveValue('144');
  });

  test('reads and writes numbers as a German session does', async ({ page }) => {
    await startMetric(page);
    await chooseLocale(page, /German.*Germany|Deutsch/);
    await typeInto(page, 'Baseline', '5 bis 6 Tage');
    await textbox(page, 'Baseline').press('Tab');
    await expect(textbox(page, 'Unit')).toHaveValue('Tage');
    await expect(textbox(page, 'Baseline')).toHaveValue('5,5');
    await typeInto(page, 'Plan', '36,5 h');
    await expect(work(page).getByText('36,5 h = 1,520833 Tage')).toBeVisible();
    await typeInto(page, 'Plan', '1.5 h');
    await textbox(page, 'Plan').press('Tab');
    await expect(work(page).getByText('Decimals take a comma here: write 1,5 h.')).toBeVisible();
    await typeInto(page, 'Plan', '1,2 Mio');
    await textbox(page, 'Plan').press('Tab');
    await expect(textbox(page, 'Plan')).toHaveValue('1.200.000,0');
  });

  test('takes hostile input with a clear message, and keeps answering', async ({ page }) => {
    await openIntake(page);
    const plan = textbox(page, 'Plan');
    const began = Date.now();
    for (const [text, message] of [
      ['9'.repeat(400), 'Write at most 1,000,000,000,000,000.'],
      ['\u202E5 ‏سنة', 'is no unit that is known here.'],
      ['5 lightyears per fortnight', '“lightyears per fortnight” is no unit that is known here.'],
      ['1 '.repeat(500_000), 'Write a number'],
      ['<b>5</b>', 'Write a number'],
    ] as const) {
      await plan.fill(text);
      await plan.press('Enter');
      await expect(work(page).getByText(message).first()).toBeVisible();
      await expect(work(page).getByRole('tab', { selected: true })).toContainText('1.0');
      await plan.press('Escape');
      await expect(plan).toHaveValue('1.0');
    }
    const unit = textbox(page, 'Unit');
    await unit.fill('\u202Eسنة'.repeat(100_000));
    await unit.press('Tab');
    await expect(textbox(page, 'Baseline')).toHaveValue('5.2');
    await unit.fill('ms');
    await unit.press('Tab');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(unit).toHaveValue('days');
    expect(Date.now() - began).toBeLessThan(30_000);
  });

  test('refuses a wrong dimension with the reason', async ({ page }) => {
    await openIntake(page);
    await typeInto(page, 'Plan', '5 EUR');
    await textbox(page, 'Plan').press('Tab');
    await expect(
      work(page).getByText('EUR and days measure different things. Write the number in days.'),
    ).toBeVisible();
  });

  test('takes money in thousands and millions', async ({ page }) => {
    await openIntake(page);
    await work(page).locator('summary').filter({ hasText: 'Benefit' }).click();
    const worth = textbox(page, /^Claimed a year/);
    await worth.fill('1.2M');
    await worth.press('Tab');
    await expect(worth).toHaveValue('1,200,000');
  });

  test('goes with the keyboard alone, and axe objects to nothing that is told', async ({ page }) => {
    await openIntake(page);
    await textbox(page, 'Unit').focus();
    await tabTo(page, 'Must');
    await page.keyboard.type('soon');
    await tabTo(page, 'Plan');
    await page.keyboard.type('12 h');
    await page.keyboard.press('Enter');
    await expect(textbox(page, 'Plan')).toHaveValue('0.5');
    await expect(textbox(page, 'Plan')).toBeFocused();
    await expect(textbox(page, 'Must')).toHaveValue('soon');
    await textbox(page, 'Unit').fill('hours');
    await textbox(page, 'Unit').press('Tab');
    await expect(work(page).getByText(/^Converted:/)).toBeVisible();
    await expectAccessible(page);
  });
});
