import { expect, type Locator, type Page } from '@playwright/test';
import { openExample, tabTo, work } from './stage-pages.ts';

/** Goes to the stage with its key. */
export const toReadiness = async (page: Page): Promise<void> => {
  await page.keyboard.press('Alt+3');
  await expect(page).toHaveURL(/\/readiness$/);
  await expect(page.getByRole('heading', { level: 1, name: 'What must be ready?' })).toBeVisible();
};

/** Opens the example as it was before anybody spoke of readiness, and goes to the stage. */
export const openReadiness = async (page: Page): Promise<void> => {
  await page.route(/claims-intake\.phaseone/, (route) =>
    route.fulfill({ path: 'test/fixtures/files/claims-without-readiness.phaseone' }),
  );
  await openExample(page, /Claims intake/);
  await toReadiness(page);
};

/** The fields and gaps of an unfolded entry. */
export const entry = (page: Page, name: string): Locator =>
  work(page).getByRole('group', { name, exact: true });

/** The line of an entry, by the name on it. */
export const row = (page: Page, list: string, name: string): Locator =>
  work(page)
    .getByRole('list', { name: list, exact: true })
    .locator('[data-row]')
    .filter({ has: page.getByRole('button', { name, exact: true, expanded: undefined }) });

/** What an unfolded entry lacks. */
export const gapsOf = (page: Page, name: string): Locator =>
  entry(page, name).getByRole('list', { name: 'What is not ready' }).getByRole('listitem');

/** Lists the five sources that the metrics of the example name; the first is unfolded. */
export const takeSources = async (page: Page): Promise<void> => {
  await tabTo(page, 'Add the 5 sources that the metrics name');
  await page.keyboard.press('Enter');
  await expect(work(page).getByRole('list', { name: 'Data sources' }).locator('[data-row]')).toHaveCount(5);
};

/** The first source that the metrics of the example name. */
export const EVENTS = 'Claims system, table of case events';

/** Chooses an option of the select that has the focus. */
export const choose = async (page: Page, label: string, option: string): Promise<void> => {
  await tabTo(page, label);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.type(option);
  await expect(page.getByRole('option', { name: option, exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toHaveCount(0);
};
