import { expect, type Locator, type Page, test } from '@playwright/test';
import { restart, savedState } from './durability-pages.ts';
import { expectAccessible, focused, startSession, work } from './stage-pages.ts';

/** What the clock of each page says; it stands still until a test moves it, so that no test depends on its own speed. */
const clocks = new WeakMap<Page, number>();

const setClock = async (page: Page, moment: number): Promise<void> => {
  clocks.set(page, moment);
  await page.clock.setFixedTime(new Date(moment));
};

/** Nine in the morning in the room. */
test.beforeEach(({ page }) => setClock(page, Date.parse('2026-11-24T08:00:00Z')));

/** Lets minutes go by in which nothing looks at the clock, as under a closed lid; then the window is seen again. */
const sleep = async (page: Page, minutes: number): Promise<void> => {
  await setClock(page, (clocks.get(page) ?? 0) + minutes * 60_000);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
};

/** Lets minutes go by while the computer is awake: never a whole minute between two looks at the clock. */
const pass = async (page: Page, minutes: number): Promise<void> => {
  for (let left = minutes; left > 0; left -= 0.75) await sleep(page, Math.min(left, 0.75));
};

const field = (page: Page): Locator => page.getByRole('combobox', { name: 'What do you want to do?' });

/** Runs an action of the palette, with the keyboard alone. */
const run = async (page: Page, typed: string): Promise<void> => {
  await expect(async () => {
    if (!(await field(page).isVisible())) await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeHidden();
};

/** A session with its agenda on the screen. */
const openAgenda = async (page: Page): Promise<void> => {
  await startSession(page, 'Claims intake');
  await page.getByRole('link', { name: 'Agenda' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'What happens when?' })).toBeVisible();
};

/** A session with the ready agenda of 90 minutes: 5, 20, 25, 12, 16 and 12. */
const withAgenda = async (page: Page): Promise<void> => {
  await openAgenda(page);
  await work(page).getByRole('button', { name: '90 minutes', exact: true }).click();
  await expect(minutes(page)).toHaveCount(6);
};

const titles = (page: Page): Locator => work(page).getByRole('textbox', { name: /^Title of block/ });
const minutes = (page: Page): Locator => work(page).getByRole('textbox', { name: /^Minutes of block/ });
const valuesOf = (fields: Locator): Promise<string[]> =>
  fields.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
const now = (page: Page): Locator => work(page).getByRole('region', { name: 'Now', exact: true });
const timer = (page: Page): Locator => page.getByRole('button', { name: /^Agenda: / });
const press = (page: Page, name: string): Promise<void> =>
  now(page).getByRole('button', { name, exact: true }).click();

test('an agenda is planned with the keyboard alone', async ({ page }) => {
  await openAgenda(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Begin with an empty block' }).focus();
  await page.keyboard.press('Enter');
  await expect(titles(page)).toBeFocused();
  await page.keyboard.type('Welcome');
  await page.keyboard.press('Tab');
  await page.keyboard.type('10');
  for (const [title, length] of [
    ['Numbers', '1h30'],
    ['Goal', '20'],
  ] as const) {
    await page.keyboard.press('Enter');
    await expect(focused(page)).toHaveValue('');
    await page.keyboard.type(title);
    await page.keyboard.press('Tab');
    await page.keyboard.type(length);
  }
  await expect.poll(() => valuesOf(minutes(page))).toEqual(['10', '90', '20']);
  await expect(work(page)).toContainText('2 h in all');
  // The row goes up, and the hand stays where it was.
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect.poll(() => valuesOf(titles(page))).toEqual(['Welcome', 'Goal', 'Numbers']);
  await expect(focused(page)).toHaveValue('20');
  await expect(page.getByRole('status').filter({ hasText: 'Goal is now block 2 of 3.' })).toBeAttached();
  // The beginning of the day locks the first block, and all times follow.
  await page.getByRole('textbox', { name: 'Begins at' }).focus();
  await page.keyboard.type('930');
  await page.keyboard.press('Enter');
  await expect(work(page)).toContainText('2 h in all, ends 11:30');
  await expect(work(page).getByText('10:00', { exact: true })).toBeVisible();
  // A second lock that cannot be kept says by how much.
  await page.getByRole('button', { name: 'Details of block 3' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Starts at' }).focus();
  await page.keyboard.type('9:45');
  await page.keyboard.press('Tab');
  await expect(work(page)).toContainText('Cannot be kept: what comes before runs 15 minutes longer');
  await page.getByRole('button', { name: 'Delete block 2' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => valuesOf(titles(page))).toEqual(['Welcome', 'Numbers']);
  await run(page, 'undo');
  await expect.poll(() => valuesOf(titles(page))).toEqual(['Welcome', 'Goal', 'Numbers']);
  await expectAccessible(page);
});

test('runs from the first block to the last, says what presses, and finds more time in what is left', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const tones = { count: 0 };
    Object.assign(window, { tones });
    const start = Reflect.get(OscillatorNode.prototype, 'start');
    OscillatorNode.prototype.start = function (at) {
      tones.count += 1;
      start.call(this, at);
    };
  });
  const tones = (): Promise<number> =>
    page.evaluate(() => (Reflect.get(window, 'tones') as { count: number }).count);
  await withAgenda(page);
  await press(page, 'Begin the workshop');
  await expect(now(page)).toContainText('5 minutes left');
  await pass(page, 2.5);
  await expect(now(page)).toContainText('3 minutes left');
  expect(await tones()).toBe(0);
  await press(page, 'Next block');
  // The block belongs to a stage: the way there is one press.
  await page.getByRole('button', { name: 'Go to Frame' }).last().click();
  await expect(page).toHaveURL(/\/frame$/);
  await pass(page, 16.5);
  await expect(timer(page)).toHaveAccessibleName('Agenda: The goal, word for word, 4 minutes left');
  await expect(
    page.getByRole('status').filter({ hasText: '4 minutes left: The goal, word for word' }),
  ).toBeAttached();
  expect(await tones()).toBe(2);
  await run(page, 'switch the chime off');
  await pass(page, 3);
  await expect(timer(page)).toHaveAccessibleName(/Less than a minute left$/);
  await pass(page, 2);
  await expect(timer(page)).toHaveAccessibleName(/Over by 1 minute$/);
  expect(await tones()).toBe(2);
  // From the bar: five more minutes count from now on, so the two that it is over are found as well.
  await timer(page).click();
  await page.getByRole('menuitem', { name: 'Extend by 5 minutes' }).click();
  const dialog = page.getByRole('dialog', { name: 'More time for The goal, word for word' });
  await expect(dialog).toContainText('It is 2 minutes over already, so the block becomes 7 minutes longer.');
  await expect(dialog.getByRole('region', { name: 'Take it from the end' })).toContainText('12 → 5 min');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Spread it over what is left' }).click();
  await expect(dialog).toBeHidden();
  await expect(timer(page)).toHaveAccessibleName(/6 minutes left$/);
  await expect(
    page.getByRole('button', { name: 'Undo: 5 more minutes for The goal, word for word' }),
  ).toBeVisible();
  await timer(page).click();
  await page.getByRole('menuitem', { name: 'To the agenda' }).click();
  await expect.poll(() => valuesOf(minutes(page))).toEqual(['5', '27', '22', '11', '14', '11']);
  await expect(now(page)).toContainText('minutes behind the plan');
  await expectAccessible(page);
});

test('planned and real times stay, and a day that has ended can go on', async ({ page }) => {
  await withAgenda(page);
  await press(page, 'Begin the workshop');
  await pass(page, 8);
  await press(page, 'Next block');
  await pass(page, 4);
  await press(page, 'Pause');
  await pass(page, 10);
  await press(page, 'Go on');
  await pass(page, 2);
  await press(page, 'End the day');
  await expect(now(page)).toContainText('Day 1 is over');
  await expect(timer(page)).toHaveCount(0);
  await restart(page);
  await expect(work(page)).toContainText('8 of 5 min');
  await expect(work(page)).toContainText('6 of 20 min');
  // What has run stays in the record; what has not can go.
  await page.getByRole('button', { name: 'Delete block 1' }).click();
  await expect(page.getByText('Welcome and purpose has run and stays in the record.')).toBeVisible();
  await press(page, 'Go on with From words to numbers');
  await expect(now(page)).toContainText('25 minutes left');
});

test('sleep in the middle is explained, and can be taken out', async ({ page }) => {
  await withAgenda(page);
  await press(page, 'Begin the workshop');
  await pass(page, 1);
  await press(page, 'Next block');
  await pass(page, 2.5);
  await sleep(page, 16);
  const notice = work(page).getByRole('status').filter({ hasText: 'The computer slept' });
  await expect(notice).toContainText(
    /slept from 09:03 to 09:19\. ?Sixteen minutes went by in The goal, word for word\./,
  );
  await expect(now(page)).toContainText('2 minutes left');
  await expectAccessible(page);
  await notice.getByRole('button', { name: 'Take it out' }).click();
  await expect(notice).toHaveCount(0);
  await expect(now(page)).toContainText('18 minutes left');
  await sleep(page, 5);
  await notice.getByRole('button', { name: 'It counted' }).click();
  await expect(notice).toHaveCount(0);
  await expect(now(page)).toContainText('13 minutes left');
});

test('a reload in the middle keeps the time, and a long one is explained', async ({ page }) => {
  await withAgenda(page);
  await press(page, 'Begin the workshop');
  await press(page, 'Next block');
  await pass(page, 5.5);
  await restart(page);
  await expect(now(page)).toContainText('15 minutes left');
  await expect(work(page).getByText(/was closed from/)).toHaveCount(0);
  await expect(savedState(page)).toHaveText(/^Saved/);
  // The program is gone for eight minutes: another page, on which it does not run.
  await page.goto('/assets/samples/index.json');
  await sleep(page, 8);
  await page.goBack();
  const notice = work(page).getByRole('status').filter({ hasText: 'Phase One was closed' });
  await expect(notice).toContainText('Eight minutes went by in The goal, word for word.');
  await expect(now(page)).toContainText('7 minutes left');
  await notice.getByRole('button', { name: 'Take it out' }).click();
  await expect(now(page)).toContainText('15 minutes left');
});
