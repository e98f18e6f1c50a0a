/** The workshop with the keyboard alone: no mouse, no focus set by the test, only keys that a person can press. */
import { expect, type Page, test } from '@playwright/test';
import { missingPdfTools, runTool } from '../support/pdf-tools.ts';
import { withoutSaveDialog } from './durability-pages.ts';
import { focused, tabTo, textbox, toStage, work } from './stage-pages.ts';
import { timer } from './workshop-pages.ts';

const missing = missingPdfTools(['pdfsig']);

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Goes to a control by Tab and presses it. */
const pressOn = async (page: Page, name: string): Promise<void> => {
  await tabTo(page, name);
  await press(page, 'Enter');
};

/** Fields by Tab, each with its text. */
const type = async (page: Page, fields: readonly (readonly [string, string])[]): Promise<void> => {
  for (const [label, text] of fields) {
    await tabTo(page, label);
    await page.keyboard.type(text);
  }
};

/** An action by its name, from anywhere. */
const run = async (page: Page, typed: string): Promise<void> => {
  const field = page.getByRole('combobox', { name: 'What do you want to do?' });
  await expect(async () => {
    if (!(await field.isVisible())) await press(page, 'Control+k');
    await expect(field).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.type(typed);
  await press(page, 'Enter');
  await expect(field).toBeHidden();
};

const answerSilently = async (page: Page): Promise<void> => {
  await run(page, 'Ask the room silently');
  await expect(textbox(page, 'Question')).toBeFocused();
  await page.keyboard.type('What may go wrong?');
  await pressOn(page, 'Pass the laptop');
  for (const idea of ['No training', 'No owner']) {
    await pressOn(page, 'Begin');
    await expect(focused(page)).toHaveRole('textbox');
    await page.keyboard.type(idea);
    await pressOn(page, 'Done');
    await expect(page.getByRole('dialog').getByTestId('slip')).toBeVisible();
    await expect(focused(page)).toHaveText('Cover and pass on');
    await page.keyboard.press('Enter');
  }
  await pressOn(page, 'Back to the session');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await pressOn(page, 'Reveal');
  await expect(focused(page)).toHaveText('Reveal now');
  await press(page, 'Enter');
  await expect(work(page).getByText('2 cards, 2 different ideas.')).toBeVisible();
};

test('a workshop goes from its template to the signed report with the keyboard alone', async ({
  page,
}, info) => {
  test.setTimeout(180_000);
  await withoutSaveDialog(page);
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Start the first session' })).toBeVisible();
  await pressOn(page, 'Start the first session');
  await expect(page.getByRole('dialog', { name: 'Start a session' })).toBeVisible();
  await type(page, [['Title', 'Claims intake']]);
  await expect(page.getByRole('button', { name: /^Workshop of 90 minutes/ })).toBeVisible();
  await tabTo(page, 'Client');
  await press(page, 'Tab', 'Enter');
  await expect(page.getByRole('dialog', { name: 'Begin a session' })).toBeVisible();
  await type(page, [['Name of the sponsor', 'Dr. Jonas Weidt']]);
  await press(page, 'Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'What does the room want?' })).toBeVisible();

  // The room’s window opens and goes dark by key.
  const opened = page.context().waitForEvent('page');
  await press(page, 'Alt+w');
  const room = await opened;
  await expect(room.getByRole('heading', { level: 1 })).toHaveText('What does the room want?');
  await page.bringToFront();
  await press(page, 'Alt+b');
  await expect(room.getByRole('main')).toBeEmpty();
  await press(page, 'Alt+b');
  await expect(room.getByRole('heading', { level: 1 })).toBeVisible();

  await run(page, 'Begin the workshop');
  await expect(timer(page)).toHaveAccessibleName(/^Agenda: Welcome and purpose/);
  await toStage(page, 'Frame');
  await type(page, [
    ['The goal, word for word', 'Use AI to improve operations'],
    ['So the room means', 'Reduce intake time from 5.2 days to 1 day by 30 June 2027.'],
  ]);
  await pressOn(page, 'Take to Measure');
  await expect(textbox(page, 'Baseline')).toHaveValue('5.2');
  await expect(room.getByText('5.2 now')).toBeVisible();
  await answerSilently(page);
  await press(page, 'Alt+c');
  await expect(page.getByRole('dialog', { name: 'Write it down' })).toBeVisible();
  await page.keyboard.type('= Start at two sites');
  await press(page, 'Enter');
  await toStage(page, 'Path');
  await pressOn(page, 'Lay out the four phases');
  await expect(textbox(page, 'Start')).toBeFocused();
  await page.keyboard.type('11.1.2027');
  await type(page, [['End', '5.3.2027']]);
  await toStage(page, 'Commit');
  await type(page, [['Name of signatory 1', 'Dr. Jonas Weidt']]);
  await press(page, 'Enter');
  await pressOn(page, 'Sign: Dr. Jonas Weidt');
  const dialog = page.getByRole('dialog');
  await pressOn(page, 'Type the name instead');
  await type(page, [['Type your name to sign', 'Dr. Jonas Weidt']]);
  await press(page, 'Enter');
  await expect(work(page).getByText('Revision 1 signed by 1 of 2')).toBeVisible();
  await pressOn(page, 'Export signed PDF');
  await expect(dialog).toBeVisible();
  await type(page, [
    ['Name', 'Ana Ruiz'],
    ['E-mail', 'ana@example.org'],
  ]);
  const download = page.waitForEvent('download');
  await pressOn(page, 'Create the identity and sign');
  const report = info.outputPath('report.pdf');
  await (await download).saveAs(report);
  await expect(dialog.getByText('Signed and saved')).toBeVisible();
  if (missing.length === 0) expect(runTool('pdfsig', [report]).text).toContain('Signature is Valid.');
  await press(page, 'Escape');
  await expect(dialog).toBeHidden();
});
