/** Shortcuts that a person changes by pressing them: refused with a reason, kept, and working in every window. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { restart } from './durability-pages.ts';
import { begin, goal, openLibrary } from './shell-pages.ts';
import { expectAccessible } from './stage-pages.ts';

const list = (page: Page): Locator => page.getByRole('dialog', { name: 'Keyboard' });
const line = (page: Page, what: string): Locator =>
  page.getByRole('listitem').filter({ hasText: what }).getByRole('button').first();
const start = (page: Page): Locator => page.getByRole('dialog', { name: 'Start a session' });

/** Opens the list with its sign; it comes with what loads after the first paint. */
const openList = async (page: Page): Promise<void> => {
  await expect(async () => {
    if (!(await list(page).isVisible())) await page.keyboard.press('?');
    await expect(list(page)).toBeVisible({ timeout: 1_000 });
  }).toPass();
};

test('new keys are pressed, refused with a reason, and work at once in all windows and after a restart', async ({
  page,
  context,
}) => {
  await openLibrary(page);
  const other = await context.newPage();
  await openLibrary(other);
  await page.bringToFront();
  await openList(page);
  await expectAccessible(page);
  await line(page, 'Start a new session').click();
  const field = page.getByRole('textbox', { name: 'Press the new keys: Start a new session' });
  for (const [keys, reason] of [
    ['k', 'K writes something.'],
    ['Control+KeyW', 'Ctrl+W belongs to the browser or the system.'],
    ['Control+KeyC', 'Fields and lists need Ctrl+C.'],
    ['Control+KeyK', 'Ctrl+K already does “Find an action by its name”.'],
  ] as const) {
    await expect(field).toBeFocused();
    await page.keyboard.press(keys);
    await expect(page.getByRole('alert')).toContainText(reason);
  }
  await page.keyboard.press('Control+Shift+KeyK');
  await expect(line(page, 'Start a new session')).toHaveText('Ctrl+Shift+K');
  await expect(line(page, 'Start a new session')).toBeFocused();
  await page.keyboard.press('Escape');
  for (const window of [page, other]) {
    await window.bringToFront();
    await window.keyboard.press('Control+Shift+KeyK');
    await expect(start(window)).toBeVisible();
    await window.keyboard.press('Escape');
    await expect(start(window)).toBeHidden();
  }
  await other.close();
  await restart(page);
  await openList(page);
  await expect(line(page, 'Start a new session')).toHaveText('Ctrl+Shift+K');
  await page.getByRole('button', { name: 'All back to the defaults' }).click();
  await expect(line(page, 'Start a new session')).toHaveText('no keys');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+KeyK');
  await page.keyboard.press('Control+KeyK');
  await expect(page.getByRole('option', { name: /^Start a new session/ })).not.toContainText('Ctrl');
  await expect(start(page)).toBeHidden();
});

test('the question mark writes where somebody types, and can be switched off', async ({ page }) => {
  await openLibrary(page);
  await begin(page, 'Claims intake');
  await goal(page).focus();
  await page.keyboard.type('Why? Really?');
  await expect(goal(page)).toHaveValue('Why? Really?');
  await expect(list(page)).toBeHidden();
  await page.goto('/#/settings');
  const mark = page.getByRole('button', { name: /^Switch off: Show this list, where nobody/ });
  await mark.click();
  await expect(page.getByRole('button', { name: /^Switch on: Show this list, where nobody/ })).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  // The keys that follow are heard later than the sign would have been.
  await page.keyboard.press('Control+KeyK');
  await expect(page.getByRole('combobox')).toBeFocused();
  await expect(list(page)).toBeHidden();
});
