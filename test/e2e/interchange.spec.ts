import { expect, type Page, test } from '@playwright/test';
import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { withoutSaveDialog } from './shell-pages.ts';
import { expectAccessible, openExample, toStage, work } from './stage-pages.ts';

const LIST = [
  'Task\tPhase\tOwner\tStart\tDays\tPredecessors',
  'Read the old letters\tProof of concept\tPriya Nair\t2026-11-16\t3\t',
  'Ask the clerks\tProof of concept\tMarta\t\t2\t2',
  'Write it down\tPilot\t\t\t4\t2FS+1d; 3',
  'Moonwalk\tMoon\t\t\tlong\t',
].join('\n');

const openMenu = async (page: Page, entry: string): Promise<void> => {
  await work(page).getByRole('button', { name: 'Exchange with other programs' }).click();
  await page.getByRole('menuitem', { name: entry }).click();
};

const saved = async (page: Page, name: string): Promise<{ file: string; text: string }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('dialog')
      .getByRole('button', { name: `Save ${name}` })
      .click(),
  ]);
  return { file: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
};

test.describe('A list of tasks', () => {
  test('is pasted, looked at line by line, and only its good lines are added', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await toStage(page, 'Path');
    await openMenu(page, 'Add tasks from a list');
    const dialog = page.getByRole('dialog', { name: 'Tasks from a list' });
    await expect(dialog.getByRole('textbox', { name: 'List of tasks' })).toBeFocused();
    await page.keyboard.insertText(LIST);
    await dialog.getByRole('button', { name: 'Read the list' }).click();

    await expect(dialog.getByRole('status')).toContainText('2 tasks are added, 2 lines are left out.');
    const line = (name: string) => dialog.getByRole('row').filter({ hasText: name });
    await expect(line('Read the old letters')).toContainText('3 days from 16 Nov 2026');
    await expect(line('Ask the clerks')).toContainText(
      '“Marta” is not in the room. Add the person, or leave the owner blank.',
    );
    await expect(line('Write it down')).toContainText('waits for line 3, which is left out');
    await expect(line('Moonwalk')).toContainText('There is no phase “Moon”.');
    await expect(line('Moonwalk')).toContainText('“long” is no number of working days.');
    await expectAccessible(page);

    await dialog.getByRole('button', { name: 'Add 2 tasks' }).click();
    await expect(page.getByText('2 tasks added, 2 lines left out.')).toBeVisible();
    await expect(dialog).toHaveCount(0);
    const names = work(page).getByRole('textbox', { name: /^Name of task/ });
    await expect(names.last()).toHaveValue('Read the old letters');
    const count = await names.count();
    await page.locator('body').press('Control+z');
    await expect(names).toHaveCount(count - 1);
  });

  test('is there again after the dialog was left, and can be mended', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await toStage(page, 'Path');
    await openMenu(page, 'Add tasks from a list');
    const list = page.getByRole('textbox', { name: 'List of tasks' });
    await list.fill('Colour\nred');
    await page.getByRole('button', { name: 'Read the list' }).click();
    await expect(page.getByRole('alert')).toContainText('no column for the name of the task');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await openMenu(page, 'Add tasks from a list');
    await expect(list).toHaveValue('Colour\nred');
    await list.fill('Task\nPaint it');
    await page.getByRole('button', { name: 'Read the list' }).click();
    await page.getByRole('button', { name: 'Back to the list' }).click();
    await expect(list).toHaveValue('Task\nPaint it');
    await page.getByRole('button', { name: 'Read the list' }).click();
    await page.keyboard.press('Enter');
    await expect(
      work(page)
        .getByRole('textbox', { name: /^Name of task/ })
        .last(),
    ).toHaveValue('Paint it');
  });

  test('is read from a file that a spreadsheet of another country saved', async ({ page }) => {
    await withoutSaveDialog(page);
    await openExample(page, /Claims intake/);
    await toStage(page, 'Path');
    await openMenu(page, 'Add tasks from a list');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open a file' }).click(),
    ]);
    const bytes = Buffer.from('Vorgang;Dauer\r\nÜbung für alle;2 Wochen\r\n', 'latin1');
    await chooser.setFiles({ name: 'Aufgaben.csv', mimeType: 'text/csv', buffer: bytes });
    await expect(page.getByRole('row').filter({ hasText: 'Übung für alle' })).toContainText('10 days');
  });
});

test.describe('Files for other programs', () => {
  test('are read by other programs', async ({ page }) => {
    await withoutSaveDialog(page);
    await openExample(page, /Claims intake/);
    await toStage(page, 'Path');
    await openMenu(page, 'Save for other programs');
    await expectAccessible(page);

    const calendar = await saved(page, 'Calendar');
    expect(calendar.file).toBe('Claims intake, plan.ics');
    const events = new ICAL.Component(ICAL.parse(calendar.text) as [string, unknown[], unknown[]])
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event).summary);
    expect(events).toContain('Gate: Pilot');

    const project = await saved(page, 'Microsoft Project');
    expect(project.file).toBe('Claims intake, plan.xml');
    const { Project } = new XMLParser().parse(project.text) as {
      Project: { Tasks: { Task: { Name: string }[] } };
    };
    expect(Project.Tasks.Task.map(({ Name }) => Name)).toContain('Gate: Pilot');

    const tasks = await saved(page, 'Tasks');
    expect(tasks.file).toBe('Claims intake, tasks.csv');
    const { data } = Papa.parse<Record<string, string>>(tasks.text.slice(1), {
      header: true,
      delimiter: ',',
    });
    expect(data.find(({ Task }) => Task === 'Label 412 past cases')).toMatchObject({
      Start: '2026-11-02',
      End: '2026-11-13',
    });

    expect((await saved(page, 'Metrics')).text).toContain('Intake processing time');
    expect((await saved(page, 'Budget')).file).toBe('Claims intake, budget.csv');
    await expect(page.getByText('Saved as Claims intake, budget.csv.')).toBeVisible();
  });

  test('can be saved from anywhere by name', async ({ page }) => {
    await withoutSaveDialog(page);
    await openExample(page, /Claims intake/);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Save the plan for Microsoft');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('Claims intake, plan.xml');
  });
});
