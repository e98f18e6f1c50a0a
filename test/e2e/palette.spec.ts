import { expect, type Locator, type Page, test } from '@playwright/test';
import { restart } from './durability-pages.ts';
import { begin, goal, openLibrary } from './shell-pages.ts';
import { expectAccessible, findings, focused, openExample, textbox, toStage, work } from './stage-pages.ts';

const field = (page: Page): Locator => page.getByRole('combobox', { name: 'What do you want to do?' });
const option = (page: Page, name: string | RegExp): Locator => page.getByRole('option', { name });

/** Opens the palette with its keys; they come with what loads after the first paint. */
const openPalette = async (page: Page): Promise<void> => {
  await expect(async () => {
    if (!(await field(page).isVisible())) await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused({ timeout: 1_000 });
  }).toPass();
};

/** Finds an action by typing and runs it, with the keyboard alone and without waiting for anything. */
const run = async (page: Page, typed: string): Promise<void> => {
  await openPalette(page);
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeHidden();
};

const labels = async (page: Page): Promise<string[]> =>
  page.getByRole('option').evaluateAll((rows) => rows.map((row) => row.firstElementChild?.textContent ?? ''));

test('finds an action by typing and does it, with the keyboard alone', async ({ page }) => {
  await openExample(page, /Claims intake/);
  await run(page, 'measure stage');
  await expect(page).toHaveURL(/\/measure$/);
  await run(page, 'metric add');
  await expect(textbox(page, 'Name')).toBeFocused();
  await page.keyboard.type('Errors at first pass');
  await run(page, 'complaint rate');
  await expect(textbox(page, 'Name')).toBeFocused();
  await expect(textbox(page, 'Name')).toHaveValue('Complaint rate');
  await run(page, 'phase pilot');
  await expect(page).toHaveURL(/\/path$/);
  await expect(focused(page)).toHaveValue('Pilot');
});

test('gives the focus back on Escape, and where an action leads nowhere', async ({ page }) => {
  await openExample(page, /Claims intake/);
  await goal(page).focus();
  await openPalette(page);
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeHidden();
  await expect(goal(page)).toBeFocused();
  await run(page, 'hide findings');
  await expect(findings(page)).toBeHidden();
  await expect(goal(page)).toBeFocused();
  await run(page, 'session details');
  await expect(page.getByRole('dialog', { name: 'Session details' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(goal(page)).toBeFocused();
});

test('takes its keys from no field, and closes with them', async ({ page }) => {
  await openLibrary(page);
  await begin(page, 'Claims intake');
  await goal(page).focus();
  await page.keyboard.type('ask k K');
  await openPalette(page);
  await page.keyboard.type('k');
  await expect(field(page)).toHaveValue('k');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeHidden();
  await expect(goal(page)).toHaveValue('ask k K');
});

test('lists everything there is to do, that of the screen first', async ({ page }) => {
  await openExample(page, /Claims intake/);
  await toStage(page, 'Measure');
  await openPalette(page);
  const listed = await labels(page);
  const onMetric = (what: string) => `${what}: Intake processing time`;
  // What the stage offers comes before what the session and the program do.
  for (const label of [onMetric('Move up'), onMetric('Delete')]) {
    expect(listed.indexOf(label)).toBeLessThan(listed.indexOf('Undo'));
    expect(listed.indexOf(label)).toBeLessThan(listed.indexOf('Settings'));
  }
  for (const label of [
    ...['Move up', 'Move down', 'Make it primary', 'Make it supporting', 'Make it a guardrail'].map(onMetric),
    ...['Duplicate', 'Delete'].map(onMetric),
    ...['Stage: Frame', 'Stage: Measure', 'Stage: Path', 'Stage: Commit'],
    ...['Metric: Intake processing time', 'Metric: Complaint rate', 'History of Complaint rate'],
    ...['Phase: Pilot', 'Add a metric', 'Add a guardrail', 'Add a person', 'Pin down a wording'],
    ...['Undo', 'Redo', 'Session details', 'Export the report', 'Export the session file'],
    ...['Hide the findings', 'Start a new session', 'Open a session file', 'Library', 'Verify a report'],
    ...['Settings', 'Dark theme', 'Theme as the system has it', 'Keyboard shortcuts'],
  ]) {
    expect(listed).toContain(label);
  }
  await expect(option(page, 'Stage: Path')).toContainText('Alt+4');
  await expect(option(page, /^Undo/)).toHaveAttribute('aria-disabled', 'true');
});

for (const stage of ['Measure', 'Path', 'Commit'] as const) {
  test(`offers on ${stage} what belongs to the goal and its metrics, and leads there`, async ({ page }) => {
    await openLibrary(page);
    await begin(page, 'Claims intake');
    await goal(page).fill('Reduce intake time from 5 days to 1 day');
    await toStage(page, stage);
    await run(page, 'catalogue');
    await expect(page.getByRole('dialog', { name: /catalogue/i })).toBeVisible();
    await page.keyboard.press('Escape');
    await run(page, 'add assumption');
    await expect(page).toHaveURL(/\/frame$/);
    await expect(textbox(page, 'Text of assumption 1')).toBeFocused();
    await toStage(page, stage);
    await run(page, 'ask pain');
    await expect(page).toHaveURL(/\/frame$/);
    await expect(textbox(page, 'Who has the pain, and what is it?')).toBeFocused();
    await toStage(page, stage);
    await run(page, 'take over 5');
    await expect(page).toHaveURL(/\/measure$/);
    await expect(textbox(page, 'Name')).toBeFocused();
    await expect(textbox(page, 'Baseline')).toHaveValue('5');
    // It was taken over: the palette offers it no more.
    await openPalette(page);
    await page.keyboard.type('take over');
    await expect(option(page, /^Take over as a metric/)).toHaveCount(0);
  });
}

test('says so where nothing fits, and shows again what does', async ({ page }) => {
  await openLibrary(page);
  await openPalette(page);
  await page.keyboard.type('zzz');
  await expect(page.getByText('No action fits “zzz”.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await field(page).fill('sett');
  await expect(option(page, /^Settings/)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/settings$/);
});

test('goes through the list with the arrow keys and the pointer', async ({ page }) => {
  await openLibrary(page);
  await page.getByRole('button', { name: 'Find an action' }).click();
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  const id = await page.getByRole('option').last().getAttribute('id');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? '');
  await option(page, /^Start a new session/).click();
  await expect(page.getByRole('dialog', { name: 'Start a session' })).toBeVisible();
  await expect(page.getByLabel('Title')).toBeFocused();
});

test('works on every screen, and remembers what was used last', async ({ page }) => {
  await openLibrary(page);
  await run(page, 'verify');
  await expect(page).toHaveURL(/#\/verify$/);
  await run(page, 'settings');
  await expect(page).toHaveURL(/#\/settings$/);
  await run(page, 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await run(page, 'keyboard');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toContainText('Ctrl+K');
  await page.keyboard.press('Escape');
  await run(page, 'library');
  await expect(page).toHaveURL(/#\/$/);
  await restart(page);
  await openPalette(page);
  const lately = page.getByRole('group', { name: 'Used lately' }).getByRole('option');
  await expect(lately).toHaveText([/^Keyboard/, /^Light theme/, /^Settings/, /^Verify/]);
});

test('starts a new session from within another', async ({ page }) => {
  await openExample(page, /Claims intake/);
  await run(page, 'start new');
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Second room');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('Second room · Frame · Phase One');
});

test('pins down what is selected in the goal, and adds a person', async ({ page }) => {
  await openLibrary(page);
  await begin(page, 'Claims intake');
  await goal(page).fill('Make intake faster');
  await goal(page).evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(5, 11));
  await run(page, 'pin down a wording');
  await expect(textbox(page, 'Question about wording 1')).toBeFocused();
  await expect(textbox(page, 'Wording 1')).toHaveValue('intake');
  await expect(page.getByRole('button', { name: 'Undo: add wording “intake”' })).toBeEnabled();
  await toStage(page, 'Commit');
  await run(page, 'add person');
  await expect(page).toHaveURL(/\/frame$/);
  await expect(focused(page)).toHaveAttribute('placeholder', 'Name');
});

test('undo and redo say what they change, in the bar and in the palette', async ({ page }) => {
  await openExample(page, /Claims intake/);
  await toStage(page, 'Measure');
  await textbox(page, 'Plan').fill('0.8');
  const words = 'plan of Intake processing time 1.0 → 0.8 days';
  await expect(page.getByRole('button', { name: `Undo: ${words}` })).toBeEnabled();
  await run(page, 'undo plan');
  await expect(textbox(page, 'Plan')).toHaveValue('1.0');
  await expect(page.getByText(`Undone: ${words}.`)).toBeVisible();
  await openPalette(page);
  await page.keyboard.type('redo');
  await expect(option(page, `Redo: ${words}`)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(textbox(page, 'Plan')).toHaveValue('0.8');
});

test('moves, ranks and deletes the chosen metric', async ({ page }) => {
  await openExample(page, /Claims intake/);
  await toStage(page, 'Measure');
  const tabs = work(page).getByRole('tab');
  await run(page, 'move down');
  await expect(tabs.nth(1)).toContainText('Intake processing time');
  await run(page, 'make supporting');
  await expect(
    page.getByRole('button', { name: /^Undo: role of Intake processing time primary → supporting/ }),
  ).toBeVisible();
  const count = await tabs.count();
  await run(page, 'delete intake');
  await expect(tabs).toHaveCount(count - 1);
});

test('has nothing that axe objects to, full, filtered and empty', async ({ page }) => {
  await openExample(page, /Claims intake/);
  await toStage(page, 'Measure');
  await openPalette(page);
  await expectAccessible(page);
  await page.keyboard.type('metric');
  await expectAccessible(page);
  await page.keyboard.type('zzz');
  await expectAccessible(page);
});
