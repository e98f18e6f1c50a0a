import { expect, type Locator, type Page, test } from '@playwright/test';
import { restart } from './durability-pages.ts';
import { expectAccessible, findings, startSession, textbox, toStage, work } from './stage-pages.ts';

const goal = (page: Page): Locator => textbox(page, 'The goal, word for word');
const wordings = (page: Page): Locator => work(page).getByRole('list', { name: 'Wordings to pin down' });

test.describe('The words of the goal', () => {
  test('are asked about as they are typed, and leave when they are gone', async ({ page }) => {
    await startSession(page);
    await goal(page).pressSequentially('Use AI to make intake faster');
    await expect(wordings(page).getByText('“faster”')).toBeVisible();
    await expect(wordings(page).getByText('Faster than what, measured from when to when?')).toBeVisible();
    await expect(findings(page).getByText('“faster” can mean many things')).toBeVisible();
    await goal(page).fill('Open every case in one day');
    await expect(wordings(page).getByText('“faster”')).toHaveCount(0);
    await expect(findings(page).getByText('“faster” can mean many things')).toHaveCount(0);
  });

  test('are pinned down with their question, and the answer names who gave it', async ({ page }) => {
    await startSession(page);
    await goal(page).fill('Make intake faster');
    await wordings(page).getByRole('button', { name: 'Write the answer for “faster”' }).click();
    await expect(textbox(page, 'Answer to wording 1')).toBeFocused();
    await page.keyboard.type('From first notice to open case');
    await expect(textbox(page, 'Wording 1')).toHaveValue('faster');
    await expect(textbox(page, 'Question about wording 1')).toHaveValue(/Faster than what/);
    await work(page).getByRole('combobox', { name: 'Who answered wording 1' }).fill('Maria Koch');
    await page.keyboard.press('Enter');
    await expect(textbox(page, 'Name of operations 1')).toHaveValue('Maria Koch');
    await expect(findings(page).getByText('“faster” can mean many things')).toHaveCount(0);
  });

  test('may be left as they are, and undo asks again', async ({ page }) => {
    await startSession(page);
    await goal(page).fill('Make intake faster');
    await wordings(page).getByRole('button', { name: 'Leave “faster” as it is' }).click();
    await expect(work(page).getByText('“faster”')).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(wordings(page).getByText('“faster”')).toBeVisible();
  });
});

test.describe('The numbers of the goal', () => {
  test('become a metric in one action, one undo, and after a reload', async ({ page }) => {
    await startSession(page);
    await goal(page).fill('Reduce intake processing time from five days to one day, median, by 30 June 2027');
    await work(page).getByRole('combobox', { name: 'Said by' }).fill('Jonas Weidt');
    await page.keyboard.press('Enter');
    await work(page).getByRole('button', { name: 'Take over 5 → 1 days as a metric' }).click();
    await expect(work(page).getByText('Taken over')).toBeVisible();
    await restart(page);
    await work(page).getByRole('button', { name: 'Intake processing time', exact: true }).click();
    await expect(textbox(page, 'Baseline')).toHaveValue('5');
    await expect(textbox(page, 'Plan')).toHaveValue('1');
    await expect(textbox(page, 'Unit')).toHaveValue('days');
    await expect(textbox(page, 'Deadline')).toHaveValue(/30.*2027/);
    await page.keyboard.press('Control+z');
    await expect(work(page).getByRole('tab')).toHaveCount(0);
  });

  test('are read from a text of any kind without a stop', async ({ page }) => {
    await startSession(page);
    const hostile = `${'9'.repeat(400)} lightyears per fortnight \u202Eשלום \u0000 ${'improve '.repeat(300)}`;
    await goal(page).fill(hostile);
    await expect(wordings(page).getByRole('listitem').first()).toBeVisible();
    await work(page).getByRole('combobox', { name: 'Said by' }).fill('Jonas');
    await expect(work(page).getByRole('combobox', { name: 'Said by' })).toHaveValue('Jonas');
  });
});

test.describe('The guiding questions', () => {
  test('make a guardrail, an assumption and a parked thought of their answers', async ({ page }) => {
    await startSession(page);
    await textbox(page, 'Who has the pain, and what is it?').fill('Clerks wait for missing papers');
    await work(page).getByRole('button', { name: 'Make it a metric: Who has the pain' }).click();
    await textbox(page, 'What must not get worse meanwhile?').fill('Wrongly opened cases stay at most 2%');
    await work(page).getByRole('button', { name: 'Take over at most 2% as a guardrail' }).click();
    await textbox(page, 'Where in the process does it arise?').fill('Half of the papers come by mail');
    await work(page).getByRole('button', { name: 'Make it an assumption: Where in the process' }).click();
    await expect(textbox(page, 'Text of assumption 1')).toHaveValue('Half of the papers come by mail');
    await work(page).getByRole('button', { name: 'More for: Where in the process' }).click();
    await page.getByRole('menuitem', { name: 'Park it' }).click();
    await expect(work(page).getByText('3 of 6 questions answered')).toBeVisible();
    await expect(findings(page).getByText('Nobody said how to test')).toBeVisible();

    await toStage(page, 'Measure');
    await work(page)
      .getByRole('tab', { name: /Wrongly opened cases/ })
      .click();
    await expect(textbox(page, 'Must')).toHaveValue('2');
    await expect(work(page).getByRole('checkbox', { name: 'Clerks wait for missing papers' })).toBeChecked();
  });

  test('have nothing that axe objects to', async ({ page }) => {
    await startSession(page);
    await goal(page).fill('Use AI to make intake faster, from five days to one day');
    await textbox(page, 'How often does it happen?').fill('400 cases a week, 60 hours of rework');
    await expectAccessible(page);
  });
});
