import { expect, type Page, test } from '@playwright/test';
import { openLibrary } from './shell-pages.ts';
import { openExample } from './stage-pages.ts';

/** Keeps a part of the program from arriving until it is let through. */
const holdBack = async (page: Page, part: RegExp): Promise<() => void> => {
  let letThrough = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(part, async (route) => {
    await promise;
    await route.continue();
  });
  return letThrough;
};

/** A computer of a tenth of the speed. */
const slowDown = async (page: Page): Promise<void> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 10 });
};

test.describe('Keys typed before their field is drawn', () => {
  test('make the title of a session, its client, and begin it', async ({ page }) => {
    const letThrough = await holdBack(page, /\/start-dialog-[^/]*\.js$/);
    await openLibrary(page);
    await slowDown(page);
    await page.getByRole('button', { name: 'Start a session' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Claims inx');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('take');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Aldersee');
    letThrough();
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Claims intake');
    await expect(page.getByRole('textbox', { name: 'Client' })).toHaveValue('Aldersee');
    await expect(page.getByRole('textbox', { name: 'Client' })).toBeFocused();
    // Once the field has the focus, keys are the browser's own again.
    await page.keyboard.type(' Insurance');
    await expect(page.getByRole('textbox', { name: 'Client' })).toHaveValue('Aldersee Insurance');
    await page.keyboard.press('Enter');
    await expect(page).toHaveTitle('Claims intake · Frame · Phase One');
  });

  test('begin the session where Enter came along, on a slow computer', async ({ page }) => {
    await slowDown(page);
    await openLibrary(page);
    await page.getByRole('button', { name: 'Start a session' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Claims intake\n');
    await expect(page).toHaveTitle('Claims intake · Frame · Phase One');
  });

  test('find an action in the palette and run it', async ({ page }) => {
    const letThrough = await holdBack(page, /\/palette-(?!button)[^/]*\.js$/);
    await openLibrary(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Settings');
    await page.keyboard.press('Enter');
    letThrough();
    await expect(page).toHaveURL(/#\/settings$/);
  });

  test('are caught as a thought, asked for before the dialog had come', async ({ page }) => {
    const letThrough = await holdBack(page, /\/capture-host-[^/]*\.js$/);
    await openExample(page, /Claims intake/);
    await page.keyboard.press('Alt+c');
    await page.keyboard.type('Ask the works council');
    letThrough();
    await expect(page.getByRole('dialog').getByRole('textbox', { name: /What/ }).first()).toHaveValue(
      'Ask the works council',
    );
  });
});
