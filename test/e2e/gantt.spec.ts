import { expect, type Locator, type Page, test } from '@playwright/test';
import { asDate, asInstant } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { writeSessionFile } from '#shared/document/session-file';
import { emptyPhase, type Phase, type PhaseKind } from '#shared/plan/phase';
import { emptyTask, type Task } from '#shared/plan/task';
import { emptySession, type Session } from '#shared/session/session';
import { longPlan } from '../support/long-plan.ts';
import { claimsIntake } from '../support/samples/claims-intake.ts';
import { restart } from './durability-pages.ts';
import { expectAccessible, focused, work } from './stage-pages.ts';

const toPath = async (page: Page): Promise<void> => {
  await page.keyboard.press('Alt+4');
  await expect(page.getByRole('heading', { level: 1, name: 'What must be true to go on?' })).toBeVisible();
};

const task = (id: string, name: string, start: string, duration: number): Task => ({
  ...emptyTask(asId(id), 'build', name),
  start: asDate(start),
  duration,
});

const phase = (kind: PhaseKind, start: string, gate: string, tasks: readonly Task[]): Phase => {
  const base = emptyPhase(asId(kind), kind);
  return { ...base, start: asDate(start), tasks: [...tasks], gate: { ...base.gate, date: asDate(gate) } };
};

/** Two phases whose tasks wait for nothing. 2 November 2026 is a Monday. */
const smallPlan = (): Session => ({
  ...emptySession({
    id: asId('small'),
    createdAt: asInstant('2026-10-15T08:00:00.000Z'),
    date: asDate('2026-10-15'),
    locale: 'en-GB',
    currency: 'EUR',
  }),
  title: 'Small plan',
  phases: [
    phase('poc', '2026-11-02', '2026-12-18', [
      task('label', 'Label 412 past cases', '2026-11-02', 10),
      task('read', 'Read five document types', '2026-11-09', 20),
      task('shadow', 'Shadow run beside clerks', '2026-12-07', 8),
    ]),
    phase('pilot', '2027-01-11', '2027-03-26', [
      task('connect', 'Connect the claims system', '2027-01-11', 20),
    ]),
  ],
});

const openPlan = async (page: Page, session: Session): Promise<void> => {
  const at = asInstant('2026-11-22T09:00:00.000Z');
  const origin = { kind: 'import' as const, of: '' };
  const journal = [{ kind: 'create' as const, seq: 0, at, actor: '', origin, document: session }];
  const buffer = Buffer.from(writeSessionFile({ session, journal }));
  await page.goto('/');
  await expect(page.getByText(/^Offline, (on|\d)/)).toBeVisible();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a session file' }).click();
  await (await chooser).setFiles({ name: 'plan.phaseone', mimeType: 'application/json', buffer });
  await expect(page.getByRole('heading', { level: 1, name: 'What does the room want?' })).toBeVisible();
  await toPath(page);
};

const openSmall = (page: Page): Promise<void> => openPlan(page, smallPlan());

const openLong = (page: Page): Promise<void> =>
  openPlan(page, { ...longPlan(claimsIntake.session, 500), id: asId('long'), title: 'Long plan' });

const chart = (page: Page): Locator => page.getByRole('group', { name: 'Plan over time' });
const bar = (page: Page, name: RegExp): Locator => chart(page).getByRole('button', { name });
const told = (page: Page): Locator =>
  work(page).getByRole('region', { name: 'Plan', exact: true }).getByRole('status');
const show = (page: Page, scale: string): Promise<void> =>
  work(page).getByText(scale, { exact: true }).click();

/** Drags from a place in a bar by so many pixels; `at` is a share of its width. */
const drag = async (page: Page, from: Locator, at: number, dx: number, drop = true): Promise<void> => {
  const box = await from.boundingBox();
  if (!box) throw new Error('the bar is not on the screen');
  const [x, y] = [box.x + box.width * at, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y, { steps: 4 });
  await page.mouse.move(x + dx, y, { steps: 4 });
  await expect(told(page)).not.toHaveText('');
  if (drop) await page.mouse.up();
};

test.describe('The Gantt', () => {
  test('is one tab stop, and arrow keys go from gate to bar', async ({ page }) => {
    await openSmall(page);
    await bar(page, /^Gate 1,/).focus();
    await page.keyboard.press('ArrowRight');
    await expect(bar(page, /^Gate 2,/)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(bar(page, /^Proof of concept, phase,/)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(bar(page, /^Label 412 past cases, 2 Nov to 13 Nov,/)).toBeFocused();
    await expect(chart(page).locator('[data-item][tabindex="0"]')).toHaveCount(1);
    await page.keyboard.press('Home');
    await expect(bar(page, /^Gate 1,/)).toBeFocused();
  });

  test('moves and stretches a task with the keyboard, says so, and undoes it', async ({ page }) => {
    await openSmall(page);
    await bar(page, /^Label 412 past cases,/).focus();
    await page.keyboard.press('Alt+ArrowRight');
    await expect(told(page)).toHaveText('Label 412 past cases starts 3 Nov, ends 16 Nov; gate 1 unchanged.');
    await expect(bar(page, /^Label 412 past cases, 3 Nov to 16 Nov/)).toBeFocused();
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await expect(bar(page, /^Label 412 past cases, 3 Nov to 17 Nov/)).toBeFocused();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(bar(page, /^Label 412 past cases, 2 Nov to 13 Nov/)).toBeVisible();
    await expect(page).toHaveURL(/path$/);
  });

  test('moves a gate with the keyboard', async ({ page }) => {
    await openSmall(page);
    await bar(page, /^Gate 1, 18 Dec 2026/).focus();
    await page.keyboard.press('Alt+ArrowRight');
    await expect(bar(page, /^Gate 1, 21 Dec 2026/)).toBeFocused();
    await expect(told(page)).toContainText('Gate 1 on 21 Dec');
  });

  test('links two tasks with the keyboard, and refuses a circle', async ({ page }) => {
    await openSmall(page);
    await bar(page, /^Label 412 past cases,/).focus();
    await page.keyboard.press('Alt+l');
    await expect(told(page)).toContainText('go to the task that waits for it');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(told(page)).toContainText('Read five document types starts 16 Nov');
    await page.keyboard.press('Alt+l');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(bar(page, /^Label 412 past cases, 2 Nov to 13 Nov/)).toBeFocused();
    await expect(told(page)).toContainText(
      'which waits for “Label 412 past cases”. Remove one of the links.',
    );
  });

  test('opens the row of a task with Enter', async ({ page }) => {
    await openSmall(page);
    await bar(page, /^Connect the claims system,/).focus();
    await page.keyboard.press('Enter');
    await expect(work(page).getByRole('tab', { selected: true })).toContainText('Pilot');
    await expect(focused(page)).toHaveValue('Connect the claims system');
  });

  test('drags a task by its middle and writes it once, when it is let go', async ({ page }) => {
    await openSmall(page);
    await show(page, 'Weeks');
    const label = bar(page, /^Label 412 past cases,/);
    await drag(page, label, 0.4, 30, false);
    await expect(told(page)).toContainText('Label 412 past cases starts 5 Nov');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
    await page.mouse.up();
    await expect(bar(page, /^Label 412 past cases, 5 Nov to 18 Nov/)).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(bar(page, /^Label 412 past cases, 2 Nov to 13 Nov/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  });

  test('gives a drag up with Escape', async ({ page }) => {
    await openSmall(page);
    await show(page, 'Weeks');
    await drag(page, bar(page, /^Label 412 past cases,/), 0.4, 30, false);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(bar(page, /^Label 412 past cases, 2 Nov to 13 Nov/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  });

  test('drags the edge of a task to another length', async ({ page }) => {
    await openSmall(page);
    await show(page, 'Weeks');
    await drag(page, bar(page, /^Label 412 past cases,/), 0.985, 40);
    await expect(bar(page, /^Label 412 past cases, 2 Nov to 17 Nov/)).toBeVisible();
  });

  test('drags a link from the handle of one task to another', async ({ page }) => {
    await openSmall(page);
    await show(page, 'Weeks');
    const from = bar(page, /^Label 412 past cases,/);
    await from.hover();
    const [handle, target] = [from.locator('[data-part="link"]'), bar(page, /^Read five document types,/)];
    const [a, b] = [await handle.boundingBox(), await target.boundingBox()];
    if (!a || !b) throw new Error('not on the screen');
    await page.mouse.move(a.x + 5, a.y + 5);
    await page.mouse.down();
    await page.mouse.move(b.x + 30, b.y + 10, { steps: 6 });
    await expect(told(page)).toContainText('Read five document types starts 16 Nov');
    await page.mouse.up();
    await expect(bar(page, /^Read five document types, 16 Nov/)).toBeVisible();
  });

  test('zooms with the keys, and remembers it', async ({ page }) => {
    await openSmall(page);
    await bar(page, /^Gate 1,/).focus();
    await page.keyboard.press('+');
    await expect(work(page).getByRole('radio', { name: 'Weeks' })).toBeChecked();
    await page.keyboard.press('-');
    await expect(work(page).getByRole('radio', { name: 'Months' })).toBeChecked();
    await restart(page);
    await expect(work(page).getByRole('radio', { name: 'Months' })).toBeChecked();
    await bar(page, /^Gate 1,/).focus();
    await page.keyboard.press('0');
    await expect(work(page).getByRole('radio', { name: 'Whole plan' })).toBeChecked();
  });

  test('keeps the plan, says what moved, and lets it go', async ({ page }) => {
    await openSmall(page);
    await work(page).getByRole('button', { name: 'Keep this plan to compare with' }).click();
    await bar(page, /^Label 412 past cases,/).focus();
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await work(page).getByRole('button', { name: 'Compare', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'What moved since the plan was kept' });
    await expect(dialog.getByRole('listitem')).toHaveText([
      'Label 412 past cases: ended 13 Nov 2026, now 16 Nov 2026: 1 working day later',
    ]);
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await work(page).getByRole('button', { name: 'Let it go' }).click();
    await expect(work(page).getByRole('button', { name: 'Compare', exact: true })).toHaveCount(0);
  });

  test('draws only what is near of 500 tasks, and reaches all with the keyboard', async ({ page }) => {
    await openLong(page);
    const items = chart(page).locator('[data-item]');
    expect(await items.count()).toBeLessThan(120);
    await bar(page, /^Gate 1,/).focus();
    await page.keyboard.press('End');
    await expect(focused(page)).toHaveAttribute('data-item', /^task:t3-/);
    await expect(focused(page)).toBeInViewport();
    await page.keyboard.press('ArrowUp');
    await expect(focused(page)).toBeInViewport();
    expect(await items.count()).toBeLessThan(120);
  });

  test('has nothing that axe objects to, with a kept plan', async ({ page }) => {
    await openSmall(page);
    await work(page).getByRole('button', { name: 'Keep this plan to compare with' }).click();
    await expectAccessible(page);
  });
});
