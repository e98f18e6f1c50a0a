import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { readSessionFile } from '#shared/document/session-file';
import { restart, savedState } from './durability-pages.ts';
import { bringIn, keptTexts, table, titles } from './library-pages.ts';
import {
  begin,
  beginSeveral,
  card,
  choose,
  goal,
  openLibrary,
  row,
  withoutSaveDialog,
} from './shell-pages.ts';

test.beforeEach(({ page }) => withoutSaveDialog(page));

const WORKSHOPS = [
  'Title,Client,Date,Tags,Goal',
  'Zebra,Aldersee,2027-03-01,spring,Use AI',
  'Mule,Seeblick,2027-01-15,"spring, intake",Use AI',
  'Ant,Aldersee,2027-02-10,intake,Use AI',
  'Bee,,,,Use AI',
  'Cow 10,Seeblick,2027-04-20,,Use AI',
  'Cow 9,Seeblick,2027-04-21,,Use AI',
];

/** The workshops of a year, and one session that is far along: an example, opened as a copy. */
const fillLibrary = async (page: Page): Promise<void> => {
  await bringIn(page, WORKSHOPS);
  await page.getByRole('button', { name: /^Invoice processing/ }).click();
  await expect(page).toHaveTitle(/^Invoice processing/);
  await page.getByRole('link', { name: 'Phase One' }).click();
  await expect(card(page)).toContainText('Invoice processing');
};

const filters = (page: Page) => page.locator('#library-filters');

const pick = async (page: Page, label: string, value: string): Promise<void> => {
  const field = filters(page).getByRole('combobox', { name: label });
  await field.fill(value);
  await field.press('Enter');
};

test('the list is narrowed by client, tag, day, stage and open findings, and each part is taken away again', async ({
  page,
}) => {
  await fillLibrary(page);
  await page.getByRole('button', { name: 'Filters' }).click();
  await pick(page, 'Client', 'Aldersee');
  await expect(page.getByText('2 of 7 sessions')).toBeVisible();
  expect((await titles(page)).toSorted()).toEqual(['Ant', 'Zebra']);
  await pick(page, 'Tag', 'intake');
  await expect.poll(() => titles(page)).toEqual(['Ant']);
  await page.getByRole('button', { name: 'Take away: Aldersee' }).click();
  await expect.poll(async () => (await titles(page)).toSorted()).toEqual(['Ant', 'Mule']);
  await page.getByRole('button', { name: 'Clear the filters' }).click();

  await filters(page).getByLabel('Workshop from').fill('2027-02-10');
  await filters(page).getByLabel('until').fill('20 April 2027');
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await titles(page)).toSorted()).toEqual(['Ant', 'Cow 10', 'Zebra']);
  await page.getByRole('button', { name: 'Clear the filters' }).click();

  await filters(page).getByText('With open must findings').click();
  await expect
    .poll(async () => (await titles(page)).toSorted())
    .toEqual([...['Ant', 'Bee', 'Cow 10', 'Cow 9', 'Mule', 'Zebra']]);
  await page.getByRole('button', { name: 'Clear the filters' }).click();

  await filters(page).getByRole('button', { name: /Stage/ }).click();
  await page.getByRole('option', { name: 'Frame' }).click();
  await expect(page.getByText('6 of 7 sessions')).toBeVisible();
  expect(await titles(page)).not.toContain('Invoice processing');
  await page.getByRole('button', { name: 'Take away: Frame' }).click();
  await filters(page).getByRole('button', { name: /Stage/ }).click();
  await page.getByRole('option', { name: 'Measure' }).click();
  await expect.poll(() => titles(page)).toEqual(['Invoice processing']);
});

test('the list is put in order by client, title and day, blank ones last', async ({ page }) => {
  await fillLibrary(page);
  const order = page.getByRole('combobox', { name: 'Order' });
  await order.selectOption('Title, A to Z');
  await expect
    .poll(() => titles(page))
    .toEqual(['Ant', 'Bee', 'Cow 9', 'Cow 10', 'Invoice processing', 'Mule', 'Zebra']);
  await order.selectOption('Workshop, latest first');
  await expect.poll(async () => (await titles(page)).at(-1)).toBe('Bee');
  expect((await titles(page)).filter((title) => title !== 'Invoice processing')).toEqual([
    ...['Cow 9', 'Cow 10', 'Zebra', 'Ant', 'Mule', 'Bee'],
  ]);
  await order.selectOption('Client, A to Z');
  await expect.poll(async () => (await titles(page)).at(-1)).toBe('Bee');
  expect((await titles(page)).slice(0, 2).toSorted()).toEqual(['Ant', 'Zebra']);
});

test('what is pinned and what is archived stay so after a restart', async ({ page }) => {
  await beginSeveral(page, ['Call notes', 'Contract review', 'Claims intake']);
  await choose(page, 'Call notes', 'Pin to the top');
  await choose(page, 'Contract review', 'Archive');
  await expect(row(page, 'Contract review')).toHaveCount(0);
  await restart(page);
  await expect(table(page).getByRole('row').nth(1)).toContainText('Call notes');
  await expect(table(page).getByRole('img', { name: 'Pinned' })).toHaveCount(1);
  await expect(row(page, 'Contract review')).toHaveCount(0);
  await page.getByRole('button', { name: /^Archived 1/ }).click();
  await choose(page, 'Contract review', 'Take out of the archive');
  await restart(page);
  await expect(row(page, 'Contract review')).toBeVisible();
});

test('a list with nothing in it says what would stand there', async ({ page }) => {
  await beginSeveral(page, ['Call notes', 'Contract review', 'Claims intake']);
  await choose(page, 'Call notes', 'Archive');
  await page.getByRole('button', { name: /^Archived 1/ }).click();
  await choose(page, 'Call notes', 'Take out of the archive');
  await expect(page.getByText('Nothing is archived yet')).toBeVisible();
});

test('selected sessions leave as one archive of files that open again, histories and all', async ({
  page,
}) => {
  await beginSeveral(page, ['Claims intake', 'Call notes', 'Left behind']);
  await begin(page, 'Call notes', 'Seeblick');
  await goal(page).fill('Write less, find more');
  await expect(savedState(page)).toHaveText(/^Saved/);
  await page.getByRole('link', { name: 'Phase One' }).click();
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Title, A to Z');
  await expect(table(page).getByRole('row')).toHaveCount(5);
  await page.getByRole('checkbox', { name: 'Select Call notes' }).first().check();
  await page.getByRole('checkbox', { name: 'Select Call notes' }).last().check();
  await page.getByRole('checkbox', { name: 'Select Claims intake' }).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as one archive' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^Phase One sessions, .*\.zip$/);
  const entries = unzipSync(await readFile(await file.path()));
  expect(Object.keys(entries).toSorted()).toEqual([
    ...['Call notes (2).phaseone', 'Call notes.phaseone', 'Claims intake.phaseone'],
  ]);
  const files = Object.values(entries).map((bytes) => {
    const read = readSessionFile(bytes);
    if (!read.ok) throw new Error(`${read.error.message} ${strFromU8(bytes.subarray(0, 200))}`);
    return read.value;
  });
  expect(files.map(({ session }) => session.client).toSorted()).toEqual([
    ...['Aldersee Insurance', 'Aldersee Insurance', 'Seeblick'],
  ]);
  const written = files.find(({ session }) => session.client === 'Seeblick');
  expect(written?.session.goal.statement).toBe('Write less, find more');
  expect(written?.journal.map(({ kind }) => kind)).toEqual(['create', 'do']);
});

test('deleting for good leaves nothing behind: no row, no journal, no second copy, no larger copy before it', async ({
  page,
}) => {
  await beginSeveral(page, ['Call notes']);
  await begin(page, 'Canary Quartz');
  await goal(page).fill('Quartz is what must not stay');
  await expect(savedState(page)).toHaveText(/^Saved/);
  await page.getByRole('link', { name: 'Phase One' }).click();
  const traces = async (): Promise<number> =>
    (await keptTexts(page)).filter((text) => text.includes('Quartz')).length;
  // Document, summary, two entries of the journal, and the second copy.
  await expect.poll(traces).toBe(5);
  await choose(page, 'Canary Quartz', 'Delete');
  await page.getByText('Deleted 1', { exact: true }).click();
  await expect.poll(traces).toBe(5);
  await page.getByRole('button', { name: 'Delete Canary Quartz for good' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('1 session is gone for good.')).toBeVisible();
  expect(await traces()).toBe(0);
  await restart(page);
  await expect(page.getByText('1 session on this computer')).toBeVisible();
  expect(await traces()).toBe(0);
});

test('the templates are reached from the library', async ({ page }) => {
  await openLibrary(page);
  await page.getByRole('complementary', { name: 'Begin' }).getByRole('link', { name: 'Templates' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Templates' })).toBeVisible();
});
