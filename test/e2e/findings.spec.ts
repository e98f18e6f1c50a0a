import { expect, test } from '@playwright/test';
import {
  expectAccessible,
  findings,
  openExample,
  startSession,
  textbox,
  toStage,
  work,
} from './stage-pages.ts';

test.describe('Findings', () => {
  test('groups what is missing by the five reasons, each with its level', async ({ page }) => {
    await openExample(page, /Claims intake/);
    const groups = findings(page).getByRole('heading', { level: 3 });
    await expect(groups).toHaveText([
      '1. The problem is defined in numbers',
      '2. The data is ready',
      '3. Integration is planned',
      '4. The right people lead',
      '5. There is a path after the demo',
    ]);
  });

  test('mends a gap with one action, and undo brings the gap back', async ({ page }) => {
    await openExample(page, /Claims intake/);
    const gap = findings(page).getByRole('button', {
      name: 'Nobody said how often “Complaint rate” is read',
      exact: true,
    });
    await findings(page).getByRole('button', { name: 'Set to monthly' }).click();
    await expect(gap).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(gap).toBeVisible();
  });

  test('goes to what an action has added', async ({ page }) => {
    await startSession(page);
    await textbox(page, 'The goal, word for word').fill('Use AI to improve operations');
    await findings(page).getByRole('button', { name: 'Add a metric' }).click();
    await expect(page).toHaveURL(/measure$/);
    await expect(textbox(page, 'Name')).toBeFocused();
  });

  test('accepts a finding only with a reason, lists it and opens it again', async ({ page }) => {
    await openExample(page, /Claims intake/);
    const statement = 'Nobody said how often “Complaint rate” is read';
    await findings(page)
      .getByRole('button', { name: `Accept with a reason: ${statement}` })
      .click();
    const reason = findings(page).getByLabel('Why the room lives with it');
    await expect(reason).toBeFocused();
    await expect(findings(page).getByRole('button', { name: 'Accept', exact: true })).toBeDisabled();
    await page.keyboard.type('The complaints office reports when it sees a rise.');
    await page.keyboard.press('Enter');
    await expect(reason).toHaveCount(0);
    await findings(page).getByText('Accepted', { exact: true }).first().click();
    await expect(
      findings(page).getByText(/“The complaints office reports when it sees a rise.”/),
    ).toBeVisible();
    await findings(page).getByRole('button', { name: 'Open again' }).click();
    await expect(
      findings(page).getByRole('button', { name: `Accept with a reason: ${statement}` }),
    ).toBeVisible();
  });

  test('leaves a finding open when its acceptance is cancelled', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await findings(page)
      .getByRole('button', { name: /^Accept with a reason/ })
      .first()
      .click();
    await page.keyboard.type('Never mind');
    await page.keyboard.press('Escape');
    await expect(findings(page).getByLabel('Why the room lives with it')).toHaveCount(0);
    await expect(findings(page).getByText('Never mind')).toHaveCount(0);
  });

  test('catches a thought without leaving the stage, and shows it in Commit', async ({ page }) => {
    await startSession(page);
    await toStage(page, 'Measure');
    await findings(page).getByLabel('Park a thought').fill('Do dental claims differ?');
    await page.keyboard.press('Enter');
    await expect(findings(page).getByRole('checkbox', { name: 'Do dental claims differ?' })).toBeVisible();
    await expect(findings(page).getByLabel('Park a thought')).toHaveValue('');
    await toStage(page, 'Commit');
    await expect(textbox(page, 'Text of parked thought 1')).toHaveValue('Do dental claims differ?');
    await expect(work(page).getByText('1 open of 1')).toBeVisible();
  });

  test('has nothing that axe objects to while a reason is written', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await findings(page)
      .getByRole('button', { name: /^Accept with a reason/ })
      .first()
      .click();
    await expectAccessible(page);
  });
});
