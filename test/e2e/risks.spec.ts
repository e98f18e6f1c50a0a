import { expect, type Locator, type Page, test } from '@playwright/test';
import {
  expectAccessible,
  findings,
  focused,
  openExample,
  startSession,
  tabTo,
  textbox,
  toStage,
  work,
} from './stage-pages.ts';

const risks = (page: Page): Locator => work(page).getByRole('region', { name: 'Risks', exact: true });
const rows = (page: Page): Locator => risks(page).getByRole('list', { name: 'Risks' }).locator('[data-row]');

/** Adds a risk from the palette, with the keyboard alone. */
const addFromPalette = async (page: Page): Promise<void> => {
  const field = page.getByRole('combobox', { name: 'What do you want to do?' });
  await expect(async () => {
    if (!(await field.isVisible())) await page.keyboard.press('Control+k');
    await expect(field).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.type('add a risk');
  await page.keyboard.press('Enter');
  await expect(textbox(page, 'it may happen that').last()).toBeFocused();
};

/** A session with four empty phases and no risk. */
const toPath = async (page: Page): Promise<void> => {
  await startSession(page);
  await toStage(page, 'Path');
  await work(page).getByRole('button', { name: 'Lay out the four phases' }).click();
  await expect(risks(page).getByText('What may go wrong?')).toBeVisible();
};

test.describe('The register of risks', () => {
  test('takes a risk from the palette to its figures with the keyboard alone', async ({ page }) => {
    await toPath(page);
    await addFromPalette(page);
    await page.keyboard.type('The real interface behaves differently');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('Only a mock has answered so far.');
    await expect(
      risks(page).getByText(
        'Because only a mock has answered so far, it may happen that the real interface behaves differently.',
      ),
    ).toBeVisible();
    await tabTo(page, 'Probability from, %');
    await page.keyboard.type('20');
    await page.keyboard.press('Tab');
    await page.keyboard.type('50');
    await page.keyboard.press('Tab');
    await page.keyboard.type('40000');
    await page.keyboard.press('Tab');
    await page.keyboard.type('120000');
    await tabTo(page, 'Owner');
    await page.keyboard.type('Tomas Hribar');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Response');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Reduce');
    await page.keyboard.press('Enter');
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page).first()).toContainText('Tomas Hribar');
    await expect(rows(page).first()).toContainText('20 to 50%');
    await expect(rows(page).first()).toContainText('8,000 to 60,000');
    await expect(rows(page).first()).toContainText('Answered');
    await expect(
      risks(page).getByRole('img', { name: /1 The real interface behaves differently: 20 to 50%/ }),
    ).toBeVisible();
  });

  test('ranks by exposure and leads from the list to the row', async ({ page }) => {
    await toPath(page);
    for (const [event, percent, impact] of [
      ['Small', '10', '1000'],
      ['Large', '50', '90000'],
    ] as const) {
      await addFromPalette(page);
      await page.keyboard.type(event);
      await tabTo(page, 'Probability from, %');
      await page.keyboard.type(percent);
      await tabTo(page, 'Impact from, GBP');
      await page.keyboard.type(impact);
    }
    const ranking = risks(page).getByRole('listitem').filter({ hasText: /GBP$/ });
    await expect(ranking).toHaveText([/^2Large45,000 GBP$/, /^1Small100 GBP$/]);
    await expect(risks(page).getByText(/it is no forecast/)).toBeVisible();
    await rows(page).nth(1).getByRole('button', { expanded: true }).press('Enter');
    await expect(rows(page).nth(1).getByRole('group')).toHaveCount(0);
    await ranking.first().getByRole('button').press('Enter');
    await expect(focused(page)).toHaveValue('Large');
  });

  test('suggests what the session itself leaves open, as one step to undo', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await toStage(page, 'Path');
    const before = await rows(page).count();
    const suggested = risks(page).getByRole('list', { name: 'Suggested risks' }).getByRole('button');
    const name = (await suggested.first().textContent()) ?? '';
    expect(name).toBe('Add “The real interface of Claims system does not do what the plan needs”');
    await suggested.first().press('Enter');
    await expect(textbox(page, 'Probability from, %')).toBeFocused();
    await expect(textbox(page, 'Because')).toHaveValue('Only a mock of it has answered so far');
    await expect(risks(page).getByRole('button', { name, exact: true })).toHaveCount(0);
    await expect(rows(page)).toHaveCount(before + 1);
    await page.keyboard.press('Control+z');
    await expect(rows(page)).toHaveCount(before);
    await expect(suggested.first()).toHaveText(name);
  });

  test('unfolds by itself where a finding points into it', async ({ page }) => {
    await toPath(page);
    await addFromPalette(page);
    await page.keyboard.type('Clerks do not trust it');
    await rows(page).first().getByRole('button', { expanded: true }).press('Enter');
    await expect(textbox(page, 'Because')).toHaveCount(0);
    await findings(page)
      .getByRole('button', { name: /^“Clerks do not trust it” has no owner/ })
      .click();
    await expect(risks(page).getByRole('combobox', { name: 'Owner' })).toBeFocused();
    await expect(textbox(page, 'Because')).toBeVisible();
  });

  test('belongs to the phases that are chosen, and comes back after a deletion', async ({ page }) => {
    await toPath(page);
    await addFromPalette(page);
    await page.keyboard.type('Late access');
    await tabTo(page, 'Phases');
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Pilot' }).click();
    await page.getByRole('option', { name: 'Production' }).click();
    await page.keyboard.press('Escape');
    await expect(risks(page).getByRole('button', { name: /Pilot, Production/ })).toBeVisible();
    await rows(page).first().getByRole('button', { name: 'Delete risk 1' }).press('Enter');
    await expect(rows(page)).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(rows(page).first()).toContainText('Late access');
  });

  test('has nothing that axe objects to, empty and unfolded', async ({ page }) => {
    await toPath(page);
    await expectAccessible(page);
    await addFromPalette(page);
    await page.keyboard.type('Late access');
    await tabTo(page, 'Probability from, %');
    await page.keyboard.type('30');
    await tabTo(page, 'Impact from, GBP');
    await page.keyboard.type('5000');
    await expect(risks(page).getByText('Largest exposure')).toBeVisible();
    await expectAccessible(page);
  });
});
