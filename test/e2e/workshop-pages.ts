import { expect, type Locator, type Page } from '@playwright/test';
import { textbox, work } from './stage-pages.ts';

/** Nine in the morning in the room. */
export const MORNING = Date.parse('2026-11-24T08:00:00Z');

/** Sets the clock of every window; it stands still in between, so that nothing depends on the speed of the machine. */
export const setClock = (page: Page, minutes: number): Promise<void> =>
  page.context().clock.setFixedTime(new Date(MORNING + minutes * 60_000));

/** The window is seen again after a while in which nothing looked at the clock, as under a closed lid. */
export const wakeAt = async (page: Page, minutes: number): Promise<void> => {
  await setClock(page, minutes);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
};

/** Minutes go by while the computer is awake: never a whole minute between two looks at the clock. */
export const passUntil = async (page: Page, from: number, to: number): Promise<void> => {
  for (let at = from; at < to; at += 0.75) await wakeAt(page, Math.min(at + 0.75, to));
};

export const region = (page: Page, name: string): Locator =>
  work(page).getByRole('region', { name, exact: true });

/** The clock of the agenda in the bar, with its menu. */
export const timer = (page: Page): Locator => page.getByRole('button', { name: /^Agenda: / });

/** Goes on to the next block from the bar, wherever the facilitator is. */
export const nextBlock = async (page: Page, title: string): Promise<void> => {
  await timer(page).click();
  await page.getByRole('menuitem', { name: `Begin ${title}` }).click();
  await expect(timer(page)).toHaveAccessibleName(new RegExp(`^Agenda: ${title}`));
};

/** Opens the window for the room from the bar. */
export const openRoom = async (page: Page): Promise<Page> => {
  const opened = page.context().waitForEvent('page');
  await page.getByRole('banner').getByRole('button', { name: 'Show to the room' }).click();
  const room = await opened;
  await expect(room.getByRole('heading', { level: 1 })).not.toBeEmpty();
  return room;
};

/** The first session, from the ready workshop of 90 minutes, as somebody begins who has never seen the program. */
export const startFromTemplate = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Start the first session' }).click();
  const start = page.getByRole('dialog', { name: 'Start a session' });
  await start.getByLabel('Title').fill('Claims intake');
  await start.getByLabel('Client').fill('Aldersee Insurance');
  await start.getByRole('button', { name: /^Workshop of 90 minutes/ }).click();
  const asked = page.getByRole('dialog', { name: 'Begin a session' });
  await expect(asked.getByLabel('Title')).toHaveValue('Claims intake');
  await asked.getByLabel('Name of the sponsor').fill('Dr. Jonas Weidt');
  await asked.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What does the room want?' })).toBeVisible();
};

/** Chooses somebody who is known by the beginning of the name. */
export const choosePerson = async (page: Page, field: string, typed: string, name: string): Promise<void> => {
  const box = work(page).getByRole('combobox', { name: field, exact: true });
  await box.fill(typed);
  await page.getByRole('option', { name, exact: true }).click();
  await expect(box).toHaveValue(name);
};

/** Writes into fields of the stage, one after the other. */
export const fillIn = async (page: Page, fields: Readonly<Record<string, string>>): Promise<void> => {
  for (const [label, text] of Object.entries(fields)) await textbox(page, label).fill(text);
  await page.keyboard.press('Tab');
};

/** What is typed into the dialog that takes everything from everywhere. */
export const captureLine = async (page: Page, line: string): Promise<void> => {
  const words = page.getByRole('dialog', { name: 'Write it down' }).getByRole('textbox').first();
  await expect(async () => {
    await page.keyboard.press('Alt+c');
    await expect(words).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
  await expect(words).toBeHidden();
};
