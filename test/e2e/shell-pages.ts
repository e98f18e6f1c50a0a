import { expect, type Locator, type Page } from '@playwright/test';

/** Goes to the library and waits until the storage has been read. */
export const openLibrary = async (page: Page): Promise<void> => {
  await page.goto('/#/');
  await expect(page.getByText(/^Offline, (on|\d)/)).toBeVisible();
  // The messages come with the keyboard and the palette.
  await expect(page.getByRole('region', { name: 'Messages' })).toBeAttached();
};

/** Begins a session from the library and waits until it is open. */
export const begin = async (page: Page, title: string, client = 'Aldersee Insurance'): Promise<void> => {
  await page.getByRole('button', { name: 'Start a session' }).click();
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Client').fill(client);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What does the room want?');
};

/** Several sessions, the last one named most recent; ends in the library. */
export const beginSeveral = async (page: Page, titles: readonly string[]): Promise<void> => {
  await openLibrary(page);
  for (const title of titles) {
    await begin(page, title);
    await page.getByRole('link', { name: 'Phase One' }).click();
    await expect(page.getByRole('region', { name: 'Most recent session' })).toContainText(title);
  }
};

export const card = (page: Page): Locator => page.getByRole('region', { name: 'Most recent session' });

export const row = (page: Page, title: string): Locator =>
  page.getByRole('table', { name: 'Sessions' }).getByRole('row').filter({ hasText: title });

/** Chooses an entry from a session's menu. */
export const choose = async (page: Page, title: string, entry: string): Promise<void> => {
  await page.getByRole('button', { name: `More for ${title}`, exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
};

export const goal = (page: Page): Locator =>
  page
    .locator('[id="field:goal/statement"]')
    .locator('textarea')
    .or(page.locator('textarea[id="field:goal/statement"]'));

/** Saving goes through a download, since no test can operate the system's dialog. */
export const withoutSaveDialog = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    Reflect.deleteProperty(window, 'showOpenFilePicker');
  });
};
