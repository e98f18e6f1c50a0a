import { expect, type Locator, type Page, test } from '@playwright/test';
import { restart } from './durability-pages.ts';
import { expectAccessible, openExample, textbox, toStage, work } from './stage-pages.ts';

/** The clock of the page stands still until the test moves it, so that two changes are two. */
const begin = async (page: Page, actor: string): Promise<void> => {
  await page.clock.install({ time: new Date('2026-11-20T09:41:00Z') });
  await page.goto('/#/settings');
  if (actor !== '') await page.getByLabel('Name of the person at this keyboard').fill(actor);
  await openExample(page, /Claims intake/);
  await toStage(page, 'Measure');
};

const later = (page: Page, minutes: number): Promise<void> => page.clock.fastForward(minutes * 60_000);

const history = (page: Page): Locator => work(page).getByRole('list', { name: /^History of/ });
const rows = (page: Page): Locator => history(page).getByRole('listitem');

const openHistory = async (page: Page): Promise<void> => {
  await work(page).locator('summary').filter({ hasText: 'History' }).click();
  await expect(history(page)).toBeVisible();
};

const change = async (page: Page, label: string, text: string): Promise<void> => {
  await textbox(page, label).fill(text);
  await textbox(page, label).press('Tab');
};

test('shows who changed the plan and when, and restores with one action that undo takes back', async ({
  page,
}) => {
  await begin(page, 'Maria Koch');
  await change(page, 'Plan', '0.8');
  await later(page, 2);
  await change(page, 'Plan', '0.5');
  await openHistory(page);
  await expect(rows(page)).toHaveText([
    /10:43\s*Maria Koch\s*Plan 0\.8 →\s*to 0\.5\sdays\s*Restore 0\.8\sdays/,
    /10:41\s*Maria Koch\s*Plan 1\.0 →\s*to 0\.8\sdays\s*Restore 1\sdays/,
  ]);

  await later(page, 1);
  await rows(page)
    .nth(1)
    .getByRole('button', { name: /^Restore 1/ })
    .click();
  await expect(textbox(page, 'Plan')).toHaveValue('1.0');
  await expect(rows(page).first()).toContainText('10:44');
  const undo = page.getByRole('button', { name: /^Undo: restore plan of Intake processing time/ });
  await expect(undo).toBeEnabled();
  await page.keyboard.press('Control+z');
  await expect(textbox(page, 'Plan')).toHaveValue('0.5');
  await expect(rows(page).first()).toContainText('Taken back');

  await expect(page.getByTestId('saved-state')).toContainText('Saved');
  await restart(page);
  await expect(textbox(page, 'Plan')).toHaveValue('0.5');
  await openHistory(page);
  await expect(rows(page)).toHaveCount(3);
  await expect(rows(page).nth(1)).toContainText('Maria Koch');
});

test('says that nobody was named, and where to set the name', async ({ page }) => {
  await begin(page, '');
  await change(page, 'Plan', '0.8');
  await openHistory(page);
  await expect(rows(page).first()).toContainText('Somebody at this laptop');
  await work(page).getByRole('link', { name: 'Set the name in Settings' }).click();
  await expect(page).toHaveURL(/#\/settings$/);
});

test('refuses with words to put a number of one unit into another', async ({ page }) => {
  await begin(page, 'Maria Koch');
  await change(page, 'Plan', '0.8');
  await later(page, 1);
  await work(page).getByRole('tab').first().focus();
  await openHistory(page);
  await expect(rows(page)).toHaveCount(1);
  await later(page, 1);
  await textbox(page, 'Unit').fill('apples');
  await textbox(page, 'Unit').press('Tab');
  await expect(rows(page)).toHaveCount(2);
  await rows(page)
    .last()
    .getByRole('button', { name: /^Restore 1/ })
    .click();
  await expect(page.getByText('The number was in days, and the metric is in apples now.')).toBeVisible();
});

test('opens from the palette, from any stage and as often as it is asked for', async ({ page }) => {
  await begin(page, 'Maria Koch');
  await change(page, 'Plan', '0.8');
  for (const stage of ['Path', 'Measure'] as const) {
    await toStage(page, stage);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('history intake');
    await page.keyboard.press('Enter');
    await expect(rows(page)).toHaveCount(1);
    await expect(page.locator('[id$="/history"]')).toBeFocused();
    await work(page).locator('summary').filter({ hasText: 'History' }).click();
    await expect(history(page)).toBeHidden();
  }
});

test('has nothing that axe objects to', async ({ page }) => {
  await begin(page, 'Maria Koch');
  await change(page, 'Plan', '0.8');
  await later(page, 1);
  await page.keyboard.press('Control+z');
  await openHistory(page);
  await expectAccessible(page);
  await page.setViewportSize({ width: 1024, height: 768 });
  await expectAccessible(page);
});
