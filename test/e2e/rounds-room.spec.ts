import { expect, type Locator, type Page, test } from '@playwright/test';
import {
  addOptions,
  beginRound,
  cover,
  everythingStored,
  passLaptop,
  press,
  reveal,
  select,
  sessionWithPeople,
} from './rounds-pages.ts';
import { expectAccessible, focused, work } from './stage-pages.ts';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Enter for the room' });

const put = async (page: Page): Promise<void> => {
  await dialog(page).getByRole('button', { name: 'Put into the box' }).click();
  await expect(dialog(page).getByText('1 answer is in the box.')).toBeVisible();
};

/** A round with two options, and the dialog in which the facilitator enters for the room. */
const enterForRoom = async (page: Page, kind: string, isNamed: boolean): Promise<void> => {
  await sessionWithPeople(page, ['Maria Koch', 'Tom Adler']);
  await beginRound(page, kind, 'What comes first?');
  await addOptions(page, ['Amber', 'Basalt']);
  if (isNamed) await select(page, /^Names|Anonymous/, /^Named/);
  await work(page).getByRole('button', { name: 'Enter for the room' }).click();
  await expect(dialog(page)).toBeVisible();
};

/** The dialog goes, and all is revealed. */
const closeAndReveal = async (page: Page): Promise<void> => {
  await dialog(page).getByRole('button', { name: 'Close' }).last().click();
  await work(page).getByRole('button', { name: 'Reveal', exact: true }).click();
  await page.getByRole('button', { name: 'Reveal now' }).click();
  await expect(work(page).getByRole('heading', { name: 'The spread' })).toBeVisible();
};

/** The order in which a ranking stands on the screen. */
const order = async (page: Page): Promise<readonly string[]> =>
  page.getByRole('list', { name: /order/i }).getByRole('listitem').allTextContents();

test.describe('What the facilitator enters for the room', () => {
  test('are votes that stay anonymous, one card after the other', async ({ page }) => {
    await enterForRoom(page, 'Votes', false);
    await dialog(page).getByRole('button', { name: 'Put into the box' }).click();
    await expect(dialog(page).getByRole('status').last()).not.toHaveText('');
    const more = (option: string) =>
      dialog(page).getByRole('button', { name: `One more vote for ${option}` });
    await more('Amber').click();
    await more('Amber').click();
    await put(page);
    // The next card begins blank.
    await expect(dialog(page).getByText('5 votes left')).toBeVisible();
    await more('Basalt').click();
    await put(page);
    const rows = JSON.parse((await everythingStored(page))['phase-one/ballots'] ?? '[]') as {
      id: string;
      input: { id: string; personId: string };
    }[];
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      expect(Object.keys(row).toSorted()).toEqual(['id', 'input', 'roundId', 'sessionId']);
      expect([row.input.id, row.input.personId]).toEqual([row.id, '']);
      expect(JSON.stringify(row)).not.toMatch(/"\d{4}-\d\d-\d\dT|Maria|"at"/);
    }
    // Their keys say nothing of who was first.
    expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).toSorted());
    await dialog(page).getByRole('button', { name: 'Take back' }).click();
    await expect
      .poll(
        async () => (JSON.parse((await everythingStored(page))['phase-one/ballots'] ?? '[]') as []).length,
      )
      .toBe(1);
    await closeAndReveal(page);
    await expect(work(page).getByText('“Amber” leads with 2 of 2 votes.')).toBeVisible();
  });

  test('are scores in the name of whom they belong to, of which the last one counts', async ({ page }) => {
    await enterForRoom(page, 'Rating by criteria', true);
    const score = async (option: string, points: string) =>
      dialog(page).getByRole('textbox', { name: option }).fill(points);
    await score('Amber', '4');
    await score('Basalt', '2');
    await dialog(page).getByRole('button', { name: 'Put into the box' }).click();
    await expect(dialog(page).getByText('Choose the person first.')).toBeVisible();
    for (const points of ['4', '5'] as const) {
      await dialog(page)
        .getByRole('button', { name: /Who said it/ })
        .click();
      await page.getByRole('option', { name: 'Maria Koch' }).click();
      await score('Amber', points);
      await score('Basalt', '2');
      await put(page);
    }
    await expectAccessible(page);
    await closeAndReveal(page);
    await expect(work(page).getByText('“Amber” scores highest: 5 of 5 on average.')).toBeVisible();
  });

  test('is an order, made with the keys alone', async ({ page }) => {
    await enterForRoom(page, 'Ranking', false);
    for (let card = 0; card < 2; card += 1) {
      await dialog(page).getByRole('button', { name: 'Move up: Basalt' }).focus();
      await page.keyboard.press('Alt+Shift+ArrowUp');
      await expect
        .poll(() => order(page))
        .toEqual([expect.stringContaining('Basalt'), expect.stringContaining('Amber')]);
      await expect(focused(page)).toHaveAccessibleName('Move up: Basalt');
      await put(page);
    }
    await closeAndReveal(page);
    await expect(
      work(page)
        .getByText(/“Basalt”/)
        .first(),
    ).toBeVisible();
    await expectAccessible(page);
  });
});

test('an order is dragged, and moved with Alt, Shift and an arrow', async ({ page }) => {
  await sessionWithPeople(page, []);
  await beginRound(page, 'Ranking', 'What comes first?');
  await addOptions(page, ['Amber', 'Basalt', 'Cobalt']);
  await passLaptop(page);
  await press(page, 'Begin');
  const items = cover(page).getByRole('listitem');
  const item = (name: string): Locator => items.filter({ hasText: name });
  const now = async (): Promise<string> =>
    (await items.allTextContents()).map((text) => text.replace(/[^A-Z]/g, '')).join('');
  // The order begins by chance; dragging puts it right from whatever it is.
  for (const [name, place] of [
    ['Cobalt', 0],
    ['Basalt', 1],
  ] as const) {
    if (!(await items.nth(place).textContent())?.includes(name)) await item(name).dragTo(items.nth(place));
    await expect(items.nth(place)).toContainText(name);
  }
  expect(await now()).toBe('CBA');
  await cover(page).getByRole('button', { name: 'Move up: Amber' }).focus();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect.poll(now).toBe('CAB');
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect.poll(now).toBe('ACB');
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expect.poll(now).toBe('CAB');
  await press(page, 'Done');
  await press(page, 'Cover and pass on');
  await reveal(page);
  await expect(work(page).getByRole('img').first()).toBeVisible();
});
