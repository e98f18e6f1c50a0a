import { expect, type Locator, type Page } from '@playwright/test';
import { violationsOf } from './axe.ts';

/** Goes to the library and waits until the storage has been read: before that, its first paint may still be replaced. */
const openLibrary = async (page: Page): Promise<void> => {
  await page.goto('/');
  await expect(page.getByText(/^Offline, (on|\d)/)).toBeVisible();
};

/** Begins a session from the library, as a person would. */
export const startSession = async (page: Page, title = 'Kick-off'): Promise<void> => {
  await openLibrary(page);
  await page
    .getByRole('button', { name: /^Start (the first|a) session$/ })
    .first()
    .click();
  await page.getByLabel('Title').fill(title);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What does the room want?' })).toBeVisible();
};

/** Opens a copy of an example from the library. */
export const openExample = async (page: Page, name: RegExp): Promise<void> => {
  await openLibrary(page);
  await page.getByRole('button', { name }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'What does the room want?' })).toBeVisible();
};

/** Where the work is done; the findings beside it repeat some of its words. */
export const work = (page: Page): Locator => page.getByRole('main');

/** The findings beside the work. */
export const findings = (page: Page): Locator => page.getByRole('complementary', { name: 'Findings' });

const QUESTIONS = {
  Frame: 'What does the room want?',
  Measure: 'How would we know it worked?',
  Readiness: 'What must be ready?',
  Path: 'What must be true to go on?',
  // The last stage's heading is its verdict.
  Commit: /./,
} as const;

/** Goes to a stage of a workshop with its key. */
export const toStage = async (page: Page, name: keyof typeof QUESTIONS): Promise<void> => {
  const number = Object.keys(QUESTIONS).indexOf(name) + 1;
  await page.keyboard.press(`Alt+${number}`);
  await expect(page).toHaveURL(new RegExp(`/${name.toLowerCase()}$`));
  // The address changes first; what a test counts or reads at once must be on the screen.
  await expect(page.getByRole('heading', { level: 1, name: QUESTIONS[name] })).toBeVisible();
};

/** Lets the session speak and count as in a place; the interface stays as it is. */
export const chooseLocale = async (page: Page, name: RegExp): Promise<void> => {
  await page
    .getByRole('button', { name: /Session details|Kick-off/ })
    .first()
    .click();
  await page.getByRole('button', { name: /Numbers and dates read as in/ }).click();
  await page.getByRole('option', { name }).click();
  await page.getByRole('button', { name: 'Done' }).click();
};

/** A field by its label, in the work area. */
export const textbox = (page: Page, name: string | RegExp): Locator =>
  work(page).getByRole('textbox', typeof name === 'string' ? { name, exact: true } : { name });

/** The element that has the focus. */
export const focused = (page: Page): Locator => page.locator(':focus');

/** Types into what has the focus and goes to the next field, with the keyboard alone. */
export const typeAndTab = async (page: Page, text: string): Promise<void> => {
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
};

/** The accessible name of what has the focus; empty while nothing has. */
const nameOfFocused = (): string => {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return '';
  const said = element.getAttribute('aria-label');
  if (said !== null && !element.hasAttribute('aria-labelledby')) return said;
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(' ');
  const texts = ids.map((id) => document.getElementById(id)?.textContent ?? '').filter((text) => text !== '');
  return (texts.at(-1) ?? element.textContent).trim();
};

/** Tabs until a field has the focus. Fails after so many steps: the field is then not within reach of the keyboard. */
export const tabTo = async (page: Page, label: string, steps = 80): Promise<void> => {
  const passed: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    const name = await page.evaluate(nameOfFocused);
    if (name === label) return;
    passed.push(name);
    await page.keyboard.press('Tab');
  }
  throw new Error(`No step of ${steps} reaches “${label}” with the keyboard, only ${passed.join(', ')}.`);
};

/** Expects no violation that axe knows of, in the light and in the dark. */
export const expectAccessible = async (page: Page): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const violations = await violationsOf(page);
    const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n  ')}`);
    expect(told, `axe in ${colorScheme}`).toEqual([]);
  }
};
