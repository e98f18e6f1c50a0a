import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectAccessible, openExample, tabTo, textbox, toStage, work } from './stage-pages.ts';

const openClaims = async (page: Page): Promise<void> => {
  await openExample(page, /Claims intake/);
  await toStage(page, 'Path');
};

const undo = (page: Page): Promise<void> => page.keyboard.press('Control+z');

/** Chooses a country by typing a part of its name. The list closes when the page scrolls, as it does on the way there. */
const choose = async (page: Page, name: string): Promise<void> => {
  const country = work(page).getByRole('combobox', { name: 'Country' });
  await expect(async () => {
    await country.fill('');
    await country.fill(name.slice(0, 5).toLowerCase());
    await expect(page.getByRole('option', { name })).toBeVisible({ timeout: 3000 });
  }).toPass();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
};

test.describe('Working days', () => {
  const summary = (page: Page): Locator =>
    work(page)
      .getByRole('region', { name: 'Working days' })
      .getByText(/^Free:/);

  test('follow a country, with its part, weekend and holidays, as one step each', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openClaims(page);
    expect(asked.filter((url) => url.includes('holiday-worker'))).toEqual([]);
    await choose(page, 'Saudi Arabia');
    await expect(summary(page)).toHaveText(
      /^Free: Friday and Saturday, \d+ public holidays of Saudi Arabia from 2026 to 2032$/,
    );
    expect(asked.filter((url) => url.includes('holiday-worker'))).not.toEqual([]);
    await choose(page, 'Germany');
    await expect(summary(page)).toHaveText(
      'Free: Saturday and Sunday, 63 public holidays of Germany from 2026 to 2032',
    );
    await work(page)
      .getByRole('button', { name: /Part of the country/ })
      .press('Enter');
    await page.getByRole('option', { name: 'Hamburg', exact: false }).press('Enter');
    await expect(summary(page)).toHaveText(
      'Free: Saturday and Sunday, 70 public holidays of Germany from 2026 to 2032',
    );
    await undo(page);
    await expect(summary(page)).toHaveText(
      'Free: Saturday and Sunday, 63 public holidays of Germany from 2026 to 2032',
    );
  });

  test('leave out a holiday on which the room works', async ({ page }) => {
    await openClaims(page);
    await choose(page, 'Germany');
    await work(page).getByText('Public holidays in the time of the plan').click();
    await work(page)
      .getByRole('button', { name: /^Work on .*, Fri, 25 Dec 2026$/ })
      .press('Enter');
    await expect(summary(page)).toContainText('62 public holidays');
    await undo(page);
    await expect(summary(page)).toContainText('63 public holidays');
  });

  test('make room for own closures', async ({ page }) => {
    await openClaims(page);
    const start = textbox(page, 'Start of task 1');
    await expect(start).toHaveValue('2 Nov 2026');
    await work(page).getByRole('checkbox', { name: 'Sunday' }).focus();
    await tabTo(page, 'Add a closure');
    await page.keyboard.press('Enter');
    await expect(textbox(page, 'Name of closure 1')).toBeFocused();
    await page.keyboard.type('Works holiday');
    await page.keyboard.press('Tab');
    await expect(textbox(page, 'First day of closure 1')).toHaveValue('2 Nov 2026');
    await tabTo(page, 'Last day of closure 1');
    await page.keyboard.type('30 October 2026');
    await page.keyboard.press('Enter');
    await expect(work(page).getByText(/^It ends before it begins/)).toBeVisible();
    await textbox(page, 'Last day of closure 1').fill('3 November 2026');
    await expect(start).toHaveValue('4 Nov 2026');
    await expect(start).toHaveAccessibleDescription('Computed: since 2 Nov 2026 is free (Works holiday)');
  });

  test('say that nobody ever works where every day is free', async ({ page }) => {
    await openClaims(page);
    for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']) {
      await work(page).getByRole('checkbox', { name: day }).press('Space');
    }
    await expect(
      work(page)
        .getByRole('region', { name: 'Working days' })
        .getByText(/^Nobody ever works/),
    ).toBeVisible();
  });
});

test('has nothing that axe objects to with a task unfolded and holidays taken', async ({ page }) => {
  await openClaims(page);
  await work(page)
    .getByRole('list', { name: 'Tasks' })
    .getByRole('button', { name: /^More about/ })
    .first()
    .press('Enter');
  await choose(page, 'Germany');
  await work(page).getByText('Public holidays in the time of the plan').click();
  await expect(work(page).getByText('Fri, 25 Dec 2026')).toBeVisible();
  await expectAccessible(page);
});
