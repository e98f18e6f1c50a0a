import { expect, type Page, test } from '@playwright/test';
import { begin, beginSeveral, goal, openLibrary } from './shell-pages.ts';
import { openExample } from './stage-pages.ts';

/** Presses Tab until a control of this name has the focus; fails when it is never reached. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
    if (name.test(text)) return;
  }
  throw new Error(`the Tab key never reaches ${String(name)}`);
};

test('with the keyboard alone: start a session, go through its stages, and back', async ({ page }) => {
  await openLibrary(page);
  await tabTo(page, /^Start a session/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type('Claims intake');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Aldersee Insurance');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('Claims intake · Frame · Phase One');
  // The dialog is gone with its screen, and what is read aloud goes on in the main area of the next.
  await expect(page.getByRole('main')).toBeFocused();
  for (const [digit, stage] of ['Frame', 'Measure', 'Readiness', 'Path', 'Commit'].entries()) {
    await page.keyboard.press(`Alt+Digit${digit + 1}`);
    await expect(page).toHaveTitle(`Claims intake · ${stage} · Phase One`);
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Commit' })).toBeVisible();
  await tabTo(page, /^Phase One/);
  await expect(page.getByRole('link', { name: 'Phase One' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/$/);
  await expect(page.getByRole('link', { name: 'Continue in Frame' })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
  await tabTo(page, /^Continue in Frame/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('Claims intake · Frame · Phase One');
  await expect(page.getByRole('main')).toBeFocused();
});

test('two stage keys in a row, faster than a stage is drawn, both count', async ({ page }) => {
  await openExample(page, /Claims intake/);
  await page.keyboard.press('Alt+Digit5');
  await expect(page).toHaveURL(/\/commit$/);
  await page.evaluate(() => {
    for (const code of ['Digit1', 'Digit5']) {
      document.dispatchEvent(new KeyboardEvent('keydown', { code, key: code.slice(-1), altKey: true }));
    }
  });
  // Back leads through both, so both were gone to.
  await expect(page).toHaveURL(/\/commit$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/frame$/);
});

test('the first stop of the Tab key skips to the main area', async ({ page }) => {
  await openLibrary(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the main area' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL(/#\/$/);
});

test('F6 goes round the parts of the window and returns to where the focus was', async ({ page }) => {
  await openLibrary(page);
  await begin(page, 'Claims intake');
  await goal(page).focus();
  await page.keyboard.press('F6');
  await expect(page.getByRole('complementary', { name: 'Findings' })).toBeFocused();
  await page.keyboard.press('F6');
  await expect(page.getByRole('banner')).toBeFocused();
  await page.keyboard.press('F6');
  await expect(page.getByRole('navigation', { name: 'Stages' })).toBeFocused();
  await page.keyboard.press('F6');
  await expect(goal(page)).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await expect(page.getByRole('navigation', { name: 'Stages' })).toBeFocused();
});

test('the menu of a session opens, moves and closes with keys and gives the focus back', async ({ page }) => {
  await beginSeveral(page, ['Call notes', 'Claims intake']);
  const button = page.getByRole('button', { name: 'More for Call notes' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Open' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Duplicate' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  await expect(button).toBeFocused();
});

test('the list of shortcuts opens with F1 and closes with Escape', async ({ page }) => {
  await openLibrary(page);
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toContainText('First stageAlt+1');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('keys that type are never taken for shortcuts', async ({ page }) => {
  await openLibrary(page);
  await begin(page, 'Claims intake');
  await goal(page).focus();
  await page.keyboard.type('Why? z y 1 2 /');
  await expect(goal(page)).toHaveValue('Why? z y 1 2 /');
  await expect(page).toHaveURL(/\/frame$/);
});

test('a key that nothing has the focus for stays with the open dialog', async ({ page }) => {
  await openLibrary(page);
  await begin(page, 'Claims intake');
  await page.keyboard.press('F1');
  const dialog = page.getByRole('dialog', { name: 'Keyboard' });
  await expect(dialog).toBeVisible();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('Control+z');
  await expect(dialog).toBeVisible();
  await expect(page).toHaveURL(/\/frame$/);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Aldersee Insurance').first()).toBeVisible();
});
