import { expect, type Locator, type Page, test } from '@playwright/test';
import { restart } from './durability-pages.ts';
import {
  expectAccessible,
  findings,
  openExample,
  startSession,
  textbox,
  toStage,
  work,
} from './stage-pages.ts';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Write it down' });

const words = (page: Page): Locator => dialog(page).getByRole('textbox').first();

/** Opens the dialog with its key, from wherever the focus is. */
const capture = async (page: Page): Promise<void> => {
  // It comes with what loads after the stage, and nothing on the screen says that it is there.
  await expect(async () => {
    await page.keyboard.press('Alt+c');
    await expect(words(page)).toBeFocused({ timeout: 1_000 });
  }).toPass();
};

/** The rows of a part of Commit. */
const rows = (page: Page, part: string): Locator =>
  work(page).getByRole('list', { name: part, exact: true }).getByRole('listitem');

const messages = (page: Page): Locator => page.getByRole('region', { name: 'Messages' });

test.describe('Capture', () => {
  test('takes each kind from another stage with the keyboard alone', async ({ page }) => {
    await startSession(page);
    await toStage(page, 'Measure');
    await capture(page);
    // An action with somebody new and a day.
    await page.keyboard.type('Ask the works council');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Jonas Weidt');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('4 Dec 2030');
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeHidden();
    await expect(messages(page)).toContainText('Action stored, from Measure.');

    // The next two one after the other: by the beginning of the line, and by arrow keys.
    await capture(page);
    await page.keyboard.type('= Start in Hamburg');
    await expect(dialog(page).getByRole('radio', { name: 'Decision' })).toBeChecked();
    await expect(words(page)).toHaveValue('Start in Hamburg');
    await page.keyboard.press('Shift+Enter');
    await expect(dialog(page).getByRole('status')).toContainText('Decision stored, from Measure.');
    await expect(words(page)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(dialog(page).getByRole('radio', { name: 'Thought' })).toBeChecked();
    await page.keyboard.type('Who tells the brokers?');
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeHidden();

    // And one by its number, from a third stage.
    await toStage(page, 'Readiness');
    await capture(page);
    await page.keyboard.type('We wait five days.');
    await page.keyboard.press('Alt+4');
    await expect(dialog(page).getByRole('radio', { name: 'Quote' })).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.type('jon');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeHidden();

    await toStage(page, 'Commit');
    await expect(rows(page, 'Actions')).toContainText('from Measure');
    await expect(textbox(page, 'Text of action 1')).toHaveValue('Ask the works council');
    await expect(work(page).getByRole('combobox', { name: 'Owner of action 1' })).toHaveValue('Jonas Weidt');
    await expect(textbox(page, 'Due day of action 1')).toHaveValue('4 Dec 2030');
    await expect(rows(page, 'Decisions')).toContainText('from Measure');
    await expect(work(page).getByText('1 of 1 decided')).toBeVisible();
    await expect(rows(page, 'Parking lot')).toContainText('from Measure');
    await expect(textbox(page, 'Text of parked thought 1')).toHaveValue('Who tells the brokers?');
    await expect(rows(page, 'Quotes')).toContainText('from Readiness');
    await expect(work(page).getByRole('combobox', { name: 'Who said quote 1' })).toHaveValue('Jonas Weidt');

    await rows(page, 'Quotes').getByRole('button', { name: 'from Readiness' }).click();
    await expect(page).toHaveURL(/\/readiness$/);
  });

  test('gives the focus and the caret back to where they were', async ({ page }) => {
    await startSession(page);
    const goal = textbox(page, 'The goal, word for word');
    await goal.fill('Faster claims');
    await goal.press('Home');
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowRight');
    await capture(page);
    await page.keyboard.type('! Call Anke');
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeHidden();
    await expect(goal).toBeFocused();
    await page.keyboard.type(' and safer');
    await expect(goal).toHaveValue('Faster and safer claims');

    await messages(page).getByRole('button', { name: 'Undo' }).click();
    await toStage(page, 'Commit');
    await expect(rows(page, 'Actions')).toHaveCount(0);
    await toStage(page, 'Frame');
    await expect(goal).toHaveValue('Faster and safer claims');
  });

  test('keeps a draft through Escape and a reload, with the stage it was begun on', async ({ page }) => {
    await startSession(page);
    await toStage(page, 'Path');
    await capture(page);
    await page.keyboard.type('? Does the pilot need');
    await expect(dialog(page)).toContainText('Kept with the stage Path');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(messages(page)).toContainText('Kept for later');

    await toStage(page, 'Frame');
    await restart(page);
    await expect(page.getByRole('heading', { level: 1, name: 'What does the room want?' })).toBeVisible();
    await capture(page);
    await expect(words(page)).toHaveValue('Does the pilot need');
    await expect(dialog(page)).toContainText('Kept with the stage Path');
    await page.keyboard.type(' a second site?');
    await page.keyboard.press('Enter');
    await toStage(page, 'Commit');
    await expect(textbox(page, 'Text of parked thought 1')).toHaveValue('Does the pilot need a second site?');
    await expect(rows(page, 'Parking lot')).toContainText('from Path');
    await capture(page);
    await expect(words(page)).toHaveValue('');
  });

  test('stores nothing without words or with a name that is not settled, and brings back what was cleared', async ({
    page,
  }) => {
    await startSession(page);
    await capture(page);
    await page.keyboard.press('Enter');
    await expect(dialog(page).getByRole('alert')).toHaveText('Write something first.');
    await expect(words(page)).toBeFocused();
    await page.keyboard.type('Call the post room');
    await dialog(page).getByRole('combobox', { name: 'Owner' }).fill('Petra Neu');
    await dialog(page).getByRole('button', { name: 'Store' }).click();
    await expect(dialog(page).getByRole('alert')).toContainText('Press Enter after the name');
    await expect(dialog(page).getByRole('combobox', { name: 'Owner' })).toBeFocused();
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('button', { name: 'Clear' }).click();
    await expect(words(page)).toHaveValue('');
    await dialog(page).getByRole('button', { name: 'Bring back what was cleared' }).click();
    await expect(words(page)).toHaveValue('Call the post room');
    await page.keyboard.press('Enter');
    await toStage(page, 'Commit');
    await expect(work(page).getByRole('combobox', { name: 'Owner of action 1' })).toHaveValue('Petra Neu');
  });

  test('finds what has neither person nor day, and mends it', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await toStage(page, 'Commit');
    await capture(page);
    await page.keyboard.type('! Order the scanner');
    await page.keyboard.press('Enter');
    await expect(findings(page).getByText('Nobody has taken “Order the scanner”')).toBeVisible();
    await expect(findings(page).getByText('“Order the scanner” has no day')).toBeVisible();
    await findings(page).getByRole('button', { name: 'Give it to Maria Koch' }).click();
    await expect(work(page).getByRole('combobox', { name: 'Owner of action 3' })).toHaveValue('Maria Koch');
    await expect(findings(page).getByText('Nobody has taken “Order the scanner”')).toHaveCount(0);
    await findings(page).getByRole('button', { name: '“Order the scanner” has no day', exact: true }).click();
    await expect(textbox(page, 'Due day of action 3')).toBeFocused();
    await page.keyboard.type('1 Mar 2020');
    await page.keyboard.press('Tab');
    await expect(findings(page).getByText('“Order the scanner” was due on 1 March 2020')).toBeVisible();
    await findings(page).getByRole('button', { name: 'It is done' }).click();
    await expect(rows(page, 'Actions').nth(2).getByRole('checkbox', { name: 'Done' })).toBeChecked();
  });

  test('carries what is open into the next session, and leads back to the one before', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await toStage(page, 'Commit');
    await expect(work(page)).toContainText('1 open decision, 1 open action and 2 parked thoughts');
    await work(page).getByRole('button', { name: 'Begin the next session' }).click();
    await expect(page).toHaveTitle(/^Claims intake, workshop 2/);
    await toStage(page, 'Commit');
    await expect(rows(page, 'Decisions')).toHaveCount(1);
    await expect(rows(page, 'Actions')).toHaveCount(1);
    await expect(rows(page, 'Actions')).toContainText('open from 15 Oct 2026');
    await expect(rows(page, 'Actions')).toContainText('from Path');
    await expect(rows(page, 'Parking lot')).toHaveCount(2);
    await expect(rows(page, 'Quotes')).toHaveCount(0);
    await work(page).getByRole('link', { name: 'Claims intake' }).click();
    await expect(rows(page, 'Decisions')).toHaveCount(5);
    await expect(rows(page, 'Actions').first()).not.toContainText('open from');
  });

  test('has nothing that axe objects to', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await capture(page);
    await page.keyboard.press('Alt+2');
    await page.keyboard.press('Enter');
    await expect(dialog(page).getByRole('alert')).toBeVisible();
    await expectAccessible(page);
  });
});
