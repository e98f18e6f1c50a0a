import { expect, type Locator, type Page, test } from '@playwright/test';
import {
  expectAccessible,
  findings,
  openExample,
  startSession,
  textbox,
  toStage,
  work,
} from './stage-pages.ts';

const tabs = (page: Page): Locator => work(page).getByRole('tab');

/** The names of the cards, in their order. */
const names = (page: Page): Promise<string[]> =>
  tabs(page)
    .locator('[class*=name]')
    .evaluateAll((spans) => spans.map((span) => span.textContent));

const CLAIMS = ['Intake processing time', 'First-pass error rate', 'Hours saved', 'Complaint rate'];

/** Drags a card by its middle to the left or right part of another one, and stops before letting go. */
const dragTo = async (page: Page, from: Locator, to: Locator, part: number): Promise<void> => {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('A card is not on the screen.');
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 4 });
  await page.mouse.move(end.x + end.width * part, end.y + end.height / 2, { steps: 4 });
};

/** Adds a metric with a name. */
const addMetric = async (page: Page, name: string): Promise<void> => {
  await work(page).getByRole('button', { name: 'Add a metric' }).first().click();
  await expect(textbox(page, 'Name')).toBeFocused();
  await page.keyboard.type(name);
};

test.describe('Checks', () => {
  test('a fourth primary metric is a finding, its action mends it, and undo takes that back', async ({
    page,
  }) => {
    await startSession(page);
    await toStage(page, 'Measure');
    for (const name of ['Cost of an invoice', 'Time to process', 'Exceptions']) await addMetric(page, name);
    await findings(page)
      .getByRole('button', { name: /^Show \d+ more$/ })
      .click();
    await expect(findings(page).getByText(/is primary metric/)).toHaveCount(0);
    await addMetric(page, 'Straight-through processing');
    // The fourth one starts as supporting; somebody insists.
    await work(page)
      .getByRole('button', { name: /\bRole\b/ })
      .click();
    await page.getByRole('option', { name: 'Primary' }).click();
    const gap = findings(page).getByText('“Straight-through processing” is primary metric 4');
    await expect(gap).toBeVisible();
    await expect(tabs(page).last()).toContainText('4');

    await findings(page).getByRole('button', { name: 'Make this one supporting' }).click();
    await expect(gap).toHaveCount(0);
    await expect(tabs(page).last()).toContainText('Supporting');
    await page.keyboard.press('Control+z');
    await expect(gap).toBeVisible();
    await expect(tabs(page).last()).not.toContainText('Supporting');
  });

  test('27.5 million for 377 missed appointments does not follow, and one action corrects the claim', async ({
    page,
  }) => {
    await startSession(page, 'Missed appointments');
    await toStage(page, 'Measure');
    await addMetric(page, 'Missed appointments');
    await work(page).locator('summary').filter({ hasText: 'Benefit' }).click();
    await textbox(page, 'Units a year').fill('377');
    await textbox(page, 'One unit is').fill('missed appointments');
    await textbox(page, /^Worth of one unit/).fill('150');
    await textbox(page, /^Claimed a year/).fill('27,500,000');
    await textbox(page, /^Claimed a year/).press('Tab');

    const gap =
      /The benefit of “Missed appointments”, 27,500,000 \w+ a year, does not follow from its volume/;
    await expect(findings(page).getByText(gap)).toBeVisible();
    await expect(work(page).getByRole('button', { name: gap })).toBeVisible();
    await findings(page)
      .getByRole('button', { name: /^Set to 56,550 / })
      .click();
    await expect(findings(page).getByText(gap)).toHaveCount(0);
    await expect(textbox(page, /^Claimed a year/)).toHaveValue(/^56,550/);
    await expect(work(page).getByText('Its benefit follows from volume times value')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(findings(page).getByText(gap)).toBeVisible();
  });

  test('says that a check holds only where it had something to look at', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await toStage(page, 'Measure');
    const all = work(page).getByRole('region', { name: 'Could a stranger check it?' });
    for (const holds of [
      'Its levels are numbers in order',
      'The baseline was measured, not guessed',
      'The plan is distinguishable from today',
      'It is read from a system, not only asked from people',
      'Something guards it',
    ])
      await expect(all.getByText(holds)).toBeVisible();
    // It counts days and claims no money.
    await expect(all.getByText('The percentage says which kind it is, and of what')).toHaveCount(0);
    await expect(all.getByText('Its benefit follows from volume times value')).toHaveCount(0);
    await tabs(page).nth(1).click();
    await expect(all.getByText('The percentage says which kind it is, and of what')).toBeVisible();
    await tabs(page).nth(2).click();
    await expect(all.getByText('Its benefit follows from volume times value')).toBeVisible();
    await expect(all.getByText('The plan is distinguishable from today')).toHaveCount(0);
  });
});

test.describe('The order of the metrics', () => {
  test.beforeEach(async ({ page }) => {
    await openExample(page, /Claims intake/);
    await toStage(page, 'Measure');
    await expect(tabs(page)).toHaveCount(4);
  });

  test('stands on the cards: rank of the primary ones, role of the others', async ({ page }) => {
    await expect(tabs(page).nth(0)).toHaveAccessibleName(/^Intake processing time Primary 1/);
    await expect(tabs(page).nth(1)).toHaveAccessibleName(/^First-pass error rate Primary 2/);
    await expect(tabs(page).nth(2)).toContainText('Supporting');
    await expect(tabs(page).nth(3)).toContainText('Guardrail');
  });

  test('is changed with the keyboard, said aloud, and taken back by one undo', async ({ page }) => {
    await tabs(page).first().focus();
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await expect(tabs(page).nth(1)).toBeFocused();
    expect(await names(page)).toEqual([CLAIMS[1], CLAIMS[0], CLAIMS[2], CLAIMS[3]]);
    const told = work(page).getByRole('status');
    await expect(told).toHaveText('Intake processing time is now 2 of 4, primary metric 2');
    await expect(tabs(page).nth(0)).toHaveAccessibleName(/Primary 1/);
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await expect(told).toHaveText('Intake processing time is now 3 of 4, primary metric 2');
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    await expect(tabs(page).first()).toBeFocused();
    // It is the first already.
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    expect(await names(page)).toEqual(CLAIMS);

    await page.keyboard.press('Alt+Shift+ArrowRight');
    await page.keyboard.press('Control+z');
    await expect.poll(() => names(page)).toEqual(CLAIMS);
  });

  test('is changed by dragging, with a mark of the place, in one step', async ({ page }) => {
    const mark = tabs(page).locator('xpath=..').locator('[class*=mark]');
    await dragTo(page, tabs(page).nth(1), tabs(page).nth(0), 0.2);
    await expect(mark).toBeVisible();
    const [place, first] = [await mark.boundingBox(), await tabs(page).nth(0).boundingBox()];
    expect(Math.abs((place?.x ?? 0) - (first?.x ?? 99))).toBeLessThan(4);
    await page.mouse.up();
    await expect.poll(() => names(page)).toEqual([CLAIMS[1], CLAIMS[0], CLAIMS[2], CLAIMS[3]]);
    await expect(mark).toHaveCount(0);
    await expect(tabs(page).nth(0)).toHaveAttribute('aria-selected', 'true');
    await expect(tabs(page).nth(0)).toBeFocused();

    await dragTo(page, tabs(page).nth(0), tabs(page).nth(3), 0.8);
    await page.mouse.up();
    await expect.poll(() => names(page)).toEqual([CLAIMS[0], CLAIMS[2], CLAIMS[3], CLAIMS[1]]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => names(page)).toEqual([CLAIMS[1], CLAIMS[0], CLAIMS[2], CLAIMS[3]]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => names(page)).toEqual(CLAIMS);
  });

  test('stays as it is when a drag is given up, ends where it began, or is only a click', async ({
    page,
  }) => {
    await dragTo(page, tabs(page).nth(0), tabs(page).nth(2), 0.8);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await names(page)).toEqual(CLAIMS);
    await dragTo(page, tabs(page).nth(0), tabs(page).nth(1), 0.2);
    await page.mouse.up();
    expect(await names(page)).toEqual(CLAIMS);
    await tabs(page).nth(2).click();
    await expect(tabs(page).nth(2)).toHaveAttribute('aria-selected', 'true');
    expect(await names(page)).toEqual(CLAIMS);
    await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeDisabled();
  });

  test('has nothing that axe objects to', async ({ page }) => {
    await expectAccessible(page);
  });
});
