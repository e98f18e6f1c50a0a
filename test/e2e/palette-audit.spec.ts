import { expect, type Page, test } from '@playwright/test';
import { addOptions, beginRound, toRounds } from './rounds-pages.ts';
import { beginSeveral, openLibrary } from './shell-pages.ts';
import { openExample, toStage, work } from './stage-pages.ts';

/**
 * What is no doing but a field: its values are chosen in it, and the field is reached with Tab. The cells of the grid of
 * responsibilities have keys of their own; each step is in the menu that the cell opens.
 */
const FIELDS = 'button[aria-haspopup="listbox"], [role="grid"] button';

/** What the bar and the rail offer in fewer words than the palette. */
const SAID_OTHERWISE: readonly (readonly [RegExp, (found: RegExpExecArray) => string | RegExp])[] = [
  [/^Phase One$/, () => /^(Library|Search all sessions)$/],
  [/^Back to the library$/, () => 'Library'],
  [/, edit the session details$/, () => 'Session details'],
  [/^Show to the room$/, () => 'Open the window for the room'],
  [/^Export$/, () => 'Export the report'],
  [/^Keyboard$/, () => 'Keyboard shortcuts'],
  [/^Findings, /, () => /^(Show|Hide) the findings$/],
  [/^\d (Frame|Measure|Readiness|Path|Commit|Review)\b/, ([, stage]) => `Stage: ${stage ?? ''}`],
  [/^More for (.+)$/, ([, name]) => `Duplicate: ${name ?? ''}`],
  [/^Agenda: .* left$/, () => 'Pause'],
];

/** What needs no action, and why. */
const NO_ACTION: readonly (readonly [RegExp, string])[] = [
  [/^Find an action$/, 'it opens the palette'],
  [/^Skip to the main area$/, 'F6 goes from part to part'],
  [/^Close this message$/, 'it goes by itself'],
];

const plain = (text: string): string => text.replace(/\s+/g, '').slice(0, 80);

/** Takes the fields out of the picture, or puts them back. */
const hideFields = (page: Page, display: 'none' | ''): Promise<void> =>
  page.locator(FIELDS).evaluateAll((fields, shown) => {
    for (const field of fields as HTMLElement[]) field.style.display = shown;
  }, display);

/** The names of all that can be pressed on the screen, as assistive technology reads them. */
const pressable = async (page: Page): Promise<readonly string[]> => {
  await hideFields(page, 'none');
  const tree = await page.locator('body').ariaSnapshot();
  await hideFields(page, '');
  const names = tree.split('\n').flatMap((line) => {
    const [, name] = /^\s*- '?(?:button|link|menuitem)(?: "((?:[^"\\]|\\.)*)")?/.exec(line) ?? [];
    return name === undefined || line.includes('[disabled]') ? [] : [name.replaceAll('\\"', '"')];
  });
  return [...new Set(names)];
};

const field = (page: Page) => page.getByRole('combobox', { name: 'What do you want to do?' });

/** What the palette lists, and the headings: the entries of a menu stand under the name of its button. */
const listed = (page: Page): Promise<string[]> =>
  page
    .getByRole('listbox', { name: 'Actions' })
    .locator('[role="option"] > span, [role="presentation"]')
    .allTextContents();

/** Whether the palette has a control's doing among what it lists. */
const isAmong = (options: readonly string[], name: string): boolean => {
  if (options.some((option) => plain(option) === plain(name))) return true;
  return SAID_OTHERWISE.some(([control, action]) => {
    const found = control.exec(name);
    if (found === null) return false;
    const said = action(found);
    return options.some((option) => (typeof said === 'string' ? option === said : said.test(option)));
  });
};

/** Every control on the screen that has no action in the palette. */
const withoutAction = async (page: Page): Promise<readonly string[]> => {
  const names = (await pressable(page)).filter((name) => !NO_ACTION.some(([known]) => known.test(name)));
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  const shown = await listed(page);
  const missing: string[] = [];
  for (const name of names.filter((one) => !isAmong(shown, one))) {
    // There may be more actions than are listed at once.
    await field(page).fill(name.slice(0, 100));
    if (!isAmong(await listed(page), name)) missing.push(name);
  }
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeHidden();
  return missing;
};

const expectActions = async (page: Page, where: string): Promise<void> => {
  expect(await withoutAction(page), `controls without an action: ${where}`).toEqual([]);
};

const continueEmpty = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: /^Continue in/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What does the room want?' })).toBeVisible();
};

test.describe('The palette has an action for every button', () => {
  test('of the library: empty, with sessions, selected, deleted', async ({ page }) => {
    await openLibrary(page);
    await expectActions(page, 'the empty library');
    await beginSeveral(page, ['Claims intake', 'Card fraud', 'Invoices']);
    await expectActions(page, 'the library');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('select all sessions');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /^Export/ }).first()).toBeVisible();
    await expectActions(page, 'selected sessions');
  });

  test('of the settings, Verify and the templates', async ({ page }) => {
    await openLibrary(page);
    for (const [hash, heading] of [
      ['settings', 'Settings'],
      ['verify', 'Verify'],
      ['templates', 'Templates'],
    ] as const) {
      await page.goto(`/#/${hash}`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
      await expectActions(page, hash);
    }
  });

  for (const stage of ['Frame', 'Measure', 'Readiness', 'Path', 'Commit'] as const) {
    test(`of ${stage}, in a full session and in an empty one`, async ({ page }) => {
      await openExample(page, /Claims intake/);
      await toStage(page, stage);
      await expectActions(page, stage);
      await beginSeveral(page, ['Empty']);
      await continueEmpty(page);
      await toStage(page, stage);
      await expectActions(page, `${stage}, empty`);
    });
  }

  test('of the agenda: none, planned, running', async ({ page }) => {
    await beginSeveral(page, ['Empty']);
    await continueEmpty(page);
    await page.keyboard.press('Alt+7');
    await expect(work(page).getByRole('button', { name: '90 minutes' })).toBeVisible();
    await expectActions(page, 'no agenda');
    await work(page).getByRole('button', { name: '90 minutes' }).click();
    await expect(
      work(page)
        .getByRole('button', { name: /^Begin/ })
        .first(),
    ).toBeVisible();
    await expectActions(page, 'a planned agenda');
    await page.keyboard.press('Alt+n');
    await expect(work(page).getByRole('button', { name: /Pause/ }).first()).toBeVisible();
    await expectActions(page, 'a running agenda');
  });

  test('of the silent rounds: none, open, revealed', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await toRounds(page);
    await expectActions(page, 'no round');
    await beginRound(page, 'Votes', 'Which one?');
    await addOptions(page, ['Amber', 'Basalt']);
    await expectActions(page, 'an open round');
    await beginRound(page, 'Ideas', 'What may go wrong?');
    await work(page).getByRole('button', { name: 'Enter for the room' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('No training');
    await page.getByRole('button', { name: 'Put into the box' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
    await work(page).getByRole('button', { name: 'Reveal', exact: true }).click();
    await page.getByRole('button', { name: 'Reveal now' }).click();
    await expect(work(page).getByRole('heading', { name: 'The spread' })).toBeVisible();
    await expectActions(page, 'a revealed round');
  });
});

test('a button of a single row is found by its name and pressed', async ({ page }) => {
  await openExample(page, /Claims intake/);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('delete wording 2');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Undo: delete wording/ })).toBeEnabled();
});
