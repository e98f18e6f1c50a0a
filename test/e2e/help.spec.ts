import { expect, type Locator, type Page, test } from '@playwright/test';
import { openLibrary } from './shell-pages.ts';
import { expectAccessible, openExample, work } from './stage-pages.ts';

const help = (page: Page, topic: string): Locator =>
  page.getByRole('complementary', { name: `Help: ${topic}`, exact: true });

test('help stands beside the work, follows from stage to stage and gives the focus back', async ({
  page,
}) => {
  await openExample(page, /Claims intake/);
  const button = page.getByRole('button', { name: 'Help for this stage' });
  await button.click();
  await expect(help(page, 'Frame')).toBeFocused();
  await expect(help(page, 'Frame')).toContainText('Write the goal down word for word');
  await expectAccessible(page);
  const [sheet, main] = [await help(page, 'Frame').boundingBox(), await work(page).boundingBox()];
  expect((main?.x ?? 0) + (main?.width ?? 0)).toBeLessThanOrEqual(sheet?.x ?? 0);
  await page.keyboard.press('Alt+Digit2');
  await expect(help(page, 'Measure')).toContainText('Ask for the baseline first');
  await page.keyboard.press('Alt+Digit7');
  await expect(help(page, 'Agenda')).toBeVisible();
  await page.keyboard.press('Alt+Digit1');
  await help(page, 'Frame').focus();
  await page.keyboard.press('Escape');
  await expect(help(page, 'Frame')).toBeHidden();
  await page.keyboard.press('Shift+F1');
  await expect(help(page, 'Frame')).toBeFocused();
  await page.keyboard.press('Shift+F1');
  await expect(help(page, 'Frame')).toBeHidden();
});

test('the list of shortcuts leads to the help for the screen behind it', async ({ page }) => {
  await openLibrary(page);
  await expect(async () => {
    await page.keyboard.press('F1');
    await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.getByRole('button', { name: 'Help: Library' }).click();
  await expect(help(page, 'Library')).toBeFocused();
});
