import { expect, type Locator, type Page, test } from '@playwright/test';
import { asInstant } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { writeSessionFile } from '#shared/document/session-file';
import type { Session } from '#shared/session/session';
import { longPlan } from '../support/long-plan.ts';
import { claimsIntake } from '../support/samples/claims-intake.ts';
import { focused, openExample, startSession, tabTo, textbox, toStage, work } from './stage-pages.ts';

const tasks = (page: Page): Locator => work(page).getByRole('list', { name: 'Tasks' }).locator('[data-row]');

const openClaims = async (page: Page): Promise<void> => {
  await openExample(page, /Claims intake/);
  await toStage(page, 'Path');
};

/** Four empty phases, the first from 2 November 2026 on; the focus is in its start. */
const openEmptyPlan = async (page: Page): Promise<void> => {
  await startSession(page);
  await toStage(page, 'Path');
  await tabTo(page, 'Lay out the four phases');
  await page.keyboard.press('Enter');
  await expect(textbox(page, 'Start')).toBeFocused();
  await page.keyboard.type('2 November 2026');
};

const addTask = async (page: Page, number: number, name: string, days: string): Promise<void> => {
  await tabTo(page, 'Add a task');
  await page.keyboard.press('Enter');
  await expect(textbox(page, `Name of task ${number}`)).toBeFocused();
  await page.keyboard.type(name);
  await tabTo(page, `Working days of task ${number}`);
  await page.keyboard.type(days);
};

/** Unfolds a task and lets it wait for another, from anywhere before it. */
const waitFor = async (page: Page, name: string, number: number, other: string): Promise<void> => {
  await tabTo(page, `More about ${name}`);
  await page.keyboard.press('Enter');
  await tabTo(page, `Another task that task ${number} waits for`);
  await page.keyboard.type(other);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveAttribute('id', /links\/0\/type$/);
};

const undo = (page: Page): Promise<void> => page.keyboard.press('Control+z');

test.describe('Tasks of a plan', () => {
  test('compute their days from length and links, with the keyboard alone', async ({ page }) => {
    await openEmptyPlan(page);
    await addTask(page, 1, 'Label cases', '5');
    const start = textbox(page, 'Start of task 1');
    await expect(start).toHaveValue('2 Nov 2026');
    await expect(start).toHaveAccessibleDescription('Computed: when the phase starts');
    await expect(textbox(page, 'End of task 1')).toHaveValue('6 Nov 2026');

    await addTask(page, 2, 'Shadow run', '3');
    await expect(tasks(page).nth(1)).toContainText('can move 2 days');
    await waitFor(page, 'Shadow run', 2, 'label');
    await expect(textbox(page, 'Start of task 2')).toHaveValue('9 Nov 2026');
    await expect(textbox(page, 'Start of task 2')).toHaveAccessibleDescription(
      'Computed: after “Label cases”',
    );
    await expect(tasks(page).first()).toContainText('Critical');
    await tabTo(page, 'Working days later for task 2');
    await page.keyboard.type('2');
    await expect(textbox(page, 'Start of task 2')).toHaveValue('11 Nov 2026');
    await expect(textbox(page, 'End of task 2')).toHaveValue('13 Nov 2026');
    await expect(textbox(page, 'Start of task 2')).toHaveAccessibleDescription(
      'Computed: after “Label cases”, 2 working days later',
    );
  });

  test('take a typed start, and give it up again', async ({ page }) => {
    await openEmptyPlan(page);
    await addTask(page, 1, 'Label cases', '5');
    const start = textbox(page, 'Start of task 1');
    await start.focus();
    await page.keyboard.type('4.11.2026');
    await page.keyboard.press('Tab');
    await expect(start).toHaveValue('4 Nov 2026');
    await expect(start).toHaveAccessibleDescription('');
    await expect(textbox(page, 'End of task 1')).toHaveValue('10 Nov 2026');
    await start.fill('');
    await start.press('Tab');
    await expect(start).toHaveValue('2 Nov 2026');
  });

  test('take the length from a typed end', async ({ page }) => {
    await openEmptyPlan(page);
    await addTask(page, 1, 'Label cases', '5');
    const end = textbox(page, 'End of task 1');
    await end.focus();
    await page.keyboard.type('13 November 2026');
    await page.keyboard.press('Tab');
    await expect(textbox(page, 'Working days of task 1')).toHaveValue('10');
    // A Saturday: the Friday before it is the last day that is worked.
    await end.focus();
    await page.keyboard.type('14 November 2026');
    await expect(end).toHaveValue('14 November 2026');
    await page.keyboard.press('Tab');
    await expect(end).toHaveValue('13 Nov 2026');
  });

  test('keep an end before the start in its field, with what to do', async ({ page }) => {
    await openEmptyPlan(page);
    await addTask(page, 1, 'Label cases', '5');
    const end = textbox(page, 'End of task 1');
    await end.focus();
    await page.keyboard.type('30 October 2026');
    await page.keyboard.press('Enter');
    await expect(end).toHaveValue('30 October 2026');
    await expect(
      work(page).getByText(
        'The end lies before the start. Choose 2 Nov 2026 or a later day, or move the start first.',
      ),
    ).toBeVisible();
    await expect(tasks(page)).toHaveCount(1);
    await expect(textbox(page, 'Working days of task 1')).toHaveValue('5');
    await page.keyboard.press('Escape');
    await expect(end).toHaveValue('6 Nov 2026');
  });

  test('say that they wait for each other, and take the last link back', async ({ page }) => {
    await openEmptyPlan(page);
    await addTask(page, 1, 'Label cases', '5');
    await addTask(page, 2, 'Shadow run', '3');
    await waitFor(page, 'Shadow run', 2, 'label');
    await textbox(page, 'Name of task 1').focus();
    await waitFor(page, 'Label cases', 1, 'shadow');
    const message = work(page).getByText(/“Label cases” waits for “Shadow run”/);
    await expect(message).toHaveCount(2);
    await expect(
      tasks(page)
        .nth(1)
        .getByRole('button', { name: /^Do not wait for “Label cases”$/ }),
    ).toBeVisible();
    await tasks(page)
      .first()
      .getByRole('button', { name: 'Remove the link just made, to “Shadow run”' })
      .press('Enter');
    await expect(message).toHaveCount(0);
    await expect(textbox(page, 'Start of task 2')).toHaveValue('9 Nov 2026');
  });

  test('move up and down, and into another phase', async ({ page }) => {
    await openClaims(page);
    const first = await textbox(page, 'Name of task 1').inputValue();
    await textbox(page, 'Name of task 1').focus();
    await page.keyboard.press('Alt+Shift+ArrowDown');
    await expect(textbox(page, 'Name of task 2')).toHaveValue(first);
    await expect(textbox(page, 'Name of task 2')).toBeFocused();
    await page.keyboard.press('Alt+Shift+ArrowUp');
    await expect(textbox(page, 'Name of task 1')).toHaveValue(first);
    await expect(textbox(page, 'Name of task 1')).toBeFocused();

    const before = await tasks(page).count();
    await tabTo(page, `More about ${first}`);
    await page.keyboard.press('Enter');
    await tabTo(page, 'Move task 1 down');
    await page.keyboard.press('Enter');
    await expect(textbox(page, 'Name of task 2')).toHaveValue(first);
    await work(page)
      .getByRole('group', { name: 'More about task 2' })
      .getByRole('button', { name: /Phase$/ })
      .press('Enter');
    await page.getByRole('option', { name: 'Pilot' }).click();
    await expect(tasks(page)).toHaveCount(before - 1);
    await page.getByRole('button', { name: 'Go there' }).press('Enter');
    await expect(work(page).getByRole('tab', { selected: true })).toContainText('Pilot');
    await expect(focused(page)).toHaveValue(first);
  });

  test('say where their owner is asked for too much', async ({ page }) => {
    await openEmptyPlan(page);
    await addTask(page, 1, 'Label cases', '5');
    await textbox(page, 'Name of task 1').focus();
    await tabTo(page, 'Owner of task 1');
    await page.keyboard.type('Priya Nair');
    await page.keyboard.press('Enter');
    await tabTo(page, 'More about Label cases');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Effort, person-days');
    await page.keyboard.type('10');
    await expect(tasks(page).first().getByText('Over-booked', { exact: true })).toBeVisible();
    await expect(tasks(page).first()).toContainText(
      '2 Nov 2026 to 6 Nov 2026: up to 200% asked for, 100% there',
    );
  });

  test('are all there in a long list, and can be typed into', async ({ page }) => {
    const session: Session = { ...longPlan(claimsIntake.session, 800), id: asId('long'), title: 'Long plan' };
    const at = asInstant('2026-11-22T09:00:00.000Z');
    const origin = { kind: 'import' as const, of: '' };
    const journal = [{ kind: 'create' as const, seq: 0, at, actor: '', origin, document: session }];
    const buffer = Buffer.from(writeSessionFile({ session, journal }));
    await page.goto('/');
    await expect(page.getByText(/^Offline, (on|\d)/)).toBeVisible();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a session file' }).click();
    await (await chooser).setFiles({ name: 'long.phaseone', mimeType: 'application/json', buffer });
    await expect(page.getByRole('heading', { level: 1, name: 'What does the room want?' })).toBeVisible();
    await toStage(page, 'Path');
    const count = session.phases[0]?.tasks.length ?? 0;
    expect(count).toBeGreaterThan(100);
    // The rows beyond the first follow a moment later.
    await expect(tasks(page)).toHaveCount(count, { timeout: 60_000 });
    const last = textbox(page, `Name of task ${count}`);
    await last.focus();
    await page.keyboard.press('End');
    await page.keyboard.type(', again');
    await expect(last).toHaveValue(/, again$/);
  });
});

test.describe('A phase', () => {
  test('moves with what follows as one step, after showing where the gates go', async ({ page }) => {
    await openClaims(page);
    const start = await textbox(page, 'Start').inputValue();
    await work(page).getByRole('button', { name: 'More for Proof of concept' }).press('Enter');
    await page.getByRole('menuitem', { name: /^Move it and what follows/ }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Move Proof of concept and what follows' });
    await dialog.getByRole('textbox', { name: 'By how many' }).fill('2');
    await expect(
      dialog.getByRole('row', { name: /^Proof of concept.* 18 Dec 2026 1 Jan 2027$/ }),
    ).toBeVisible();
    await expect(
      dialog.getByRole('row', { name: /is promised for 30 Jun 2027, before this gate/ }),
    ).toBeVisible();
    await dialog.getByRole('button', { name: 'Move 2 weeks later' }).press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(textbox(page, 'Start')).toHaveValue('16 Nov 2026');
    await undo(page);
    await expect(textbox(page, 'Start')).toHaveValue(start);
  });

  test('changes its place among the others', async ({ page }) => {
    await openClaims(page);
    await work(page).getByRole('button', { name: 'More for Proof of concept' }).press('Enter');
    await page.getByRole('menuitem', { name: 'After the phase after it' }).press('Enter');
    await expect(work(page).getByRole('tab').nth(1)).toContainText('Proof of concept');
    await undo(page);
    await expect(work(page).getByRole('tab').first()).toContainText('Proof of concept');
  });

  test('says in words what it holds back', async ({ page }) => {
    await openEmptyPlan(page);
    await addTask(page, 1, 'Label cases', '10');
    await expect(work(page).getByText(/^10 working days of work, done by 13 Nov 2026/)).toContainText(
      'Nothing in reserve before the gate; a fifth, 2, is the least.',
    );
    await textbox(page, 'Reserve of time, %').fill('25');
    await expect(work(page).getByText(/^10 working days of work/)).toContainText(
      '3 working days in reserve before the gate, 30% of 10.',
    );
  });

  test('names who does, is asked and is told of a deliverable', async ({ page }) => {
    await openClaims(page);
    await work(page).getByRole('button', { name: 'Add a deliverable' }).press('Enter');
    const row = work(page).getByRole('list', { name: 'Deliverables' }).locator('[data-row]').last();
    const does = row.getByRole('button', { name: /Responsible for deliverable \d+$/ });
    await expect(does).toContainText('Nobody');
    await does.press('Enter');
    await expect(page.getByRole('option', { name: /^Dr. Jonas Weidt/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(does).toContainText('Dr. Jonas Weidt, Maria Koch');
    await undo(page);
    await expect(does).not.toContainText('Maria Koch');
    await expect(does).toContainText('Dr. Jonas Weidt');
  });
});
