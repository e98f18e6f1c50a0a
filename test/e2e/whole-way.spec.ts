/**
 * The whole way of the product, once, on a browser that reaches nothing but the program's own files, and that is closed
 * and started again in the middle.
 */
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_FLAGS } from '../support/chromium.ts';
import { missingPdfTools, runTool } from '../support/pdf-tools.ts';
import { restart, withoutSaveDialog } from './durability-pages.ts';
import { startSession, textbox, toStage, work } from './stage-pages.ts';

const missing = missingPdfTools(['pdfsig', 'pdftotext', 'pdfdetach', 'qpdf']);

type Window = {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly strangers: readonly string[];
};

/** Opens the profile in a browser whose every request to anywhere but the program is refused and remembered. */
const openWindow = async (profile: string, baseURL: string): Promise<Window> => {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.PHASE_ONE_TEST_CHROMIUM ?? '',
    args: [...CHROMIUM_FLAGS],
    baseURL,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Zurich',
    acceptDownloads: true,
  });
  const strangers: string[] = [];
  await context.route(
    (url) => url.origin !== baseURL && !['blob:', 'data:'].includes(url.protocol),
    async (route) => {
      strangers.push(route.request().url());
      await route.abort();
    },
  );
  const page = context.pages()[0] ?? (await context.newPage());
  await withoutSaveDialog(page);
  return { context, page, strangers };
};

const saved = (page: Page) => expect(page.getByTestId('saved-state')).toHaveText(/^Saved/);

const frame = async (page: Page): Promise<void> => {
  await textbox(page, 'The goal, word for word').fill('Use AI to improve operations');
  await textbox(page, 'So the room means').fill('Reduce intake processing time from five days to one day.');
  await work(page).getByRole('button', { name: 'Name a sponsor' }).click();
  await page.keyboard.type('Dr. Jonas Weidt');
  await work(page).getByRole('button', { name: 'Name a technical owner' }).click();
  await page.keyboard.type('Priya Nair');
};

const measure = async (page: Page): Promise<void> => {
  await work(page).getByRole('button', { name: 'Add a metric' }).first().click();
  for (const [label, text] of [
    ['Name', 'Intake processing time'],
    ['Baseline', '5.2'],
    ['Unit', 'days'],
    ['Must', '2'],
    ['Plan', '1'],
    ['Deadline', '30 June 2027'],
  ] as const) {
    await textbox(page, label).fill(text);
  }
  await textbox(page, 'Deadline').press('Tab');
};

const path = async (page: Page): Promise<void> => {
  await work(page).getByRole('button', { name: 'Lay out the four phases' }).click();
  await textbox(page, 'Start').fill('11 January 2027');
  await textbox(page, 'End').fill('5 March 2027');
  await textbox(page, 'End').press('Tab');
};

const exportReport = async (page: Page, to: string): Promise<void> => {
  await work(page)
    .getByRole('button', { name: /^Export/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Ana Ruiz');
  await dialog.getByLabel('Organisation').fill('Northfield');
  await dialog.getByLabel('E-mail').fill('ana@example.org');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Create the identity and sign' }).click();
  await (await download).saveAs(to);
  await expect(dialog.getByText('Signed and saved')).toBeVisible();
};

const verifyIn = async (page: Page, file: string): Promise<void> => {
  await page.goto('/#/verify');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Choose a/ }).click();
  await (await chooser).setFiles(file);
};

const expectStandardToolsAgree = (file: string): void => {
  const signatures = runTool('pdfsig', [file]).text;
  expect(signatures.match(/Signature is Valid\./g)).toHaveLength(1);
  expect(signatures).toContain('Total document signed');
  expect(signatures).toContain('ETSI.CAdES.detached');
  expect(runTool('qpdf', ['--check', file]).status).toBe(0);
  const text = runTool('pdftotext', ['-layout', file, '-']).text;
  for (const printed of ['Use AI to improve operations', 'Intake processing time', '5.2', 'Priya Nair']) {
    expect(text).toContain(printed);
  }
};

test('a room goes from a vague goal to a signed report, offline and across a restart', async ({
  baseURL,
}) => {
  test.setTimeout(180_000);
  const folder = await mkdtemp(join(tmpdir(), 'phase-one-whole-way-'));
  const profile = join(folder, 'profile');
  const report = join(folder, 'report.pdf');
  const address = baseURL ?? '';

  const first = await openWindow(profile, address);
  await startSession(first.page, 'Claims intake');
  await frame(first.page);
  await toStage(first.page, 'Measure');
  await measure(first.page);
  await toStage(first.page, 'Path');
  await path(first.page);
  await saved(first.page);
  await first.context.close();

  const second = await openWindow(profile, address);
  const { page } = second;
  await page.goto('/');
  await page.getByRole('link', { name: /^Continue/ }).click();
  await expect(page.getByTestId('saved-state')).toBeVisible();
  await expect(work(page).getByRole('heading', { level: 1 })).toBeVisible();
  await toStage(page, 'Path');
  await expect(textbox(page, 'End')).toHaveValue('5 Mar 2027');

  // Undo goes back over the restart: the day, the other day, the four phases; redo brings all of it again.
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
  await expect(work(page).getByRole('button', { name: 'Lay out the four phases' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await toStage(page, 'Measure');
  await expect(textbox(page, 'Deadline')).toHaveValue('');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+Shift+z');
  await expect(textbox(page, 'Deadline')).toHaveValue('30 Jun 2027');
  await toStage(page, 'Path');
  await expect(textbox(page, 'End')).toHaveValue('5 Mar 2027');
  await saved(page);

  await toStage(page, 'Commit');
  await exportReport(page, report);
  if (missing.length === 0) expectStandardToolsAgree(report);
  else
    test.info().annotations.push({ type: 'not checked', description: `${missing.join(', ')} not installed` });

  await verifyIn(page, report);
  await expect(page.getByText('Valid', { exact: true })).toBeVisible();
  await expect(page.getByText('Ana Ruiz', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Open the attached session as a copy' }).click();
  await expect(textbox(page, 'The goal, word for word')).toHaveValue('Use AI to improve operations');

  expect([...first.strangers, ...second.strangers]).toEqual([]);
  await second.context.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

test('what is not a session is refused in words and changes nothing', async ({ page }, info) => {
  await page.goto('/');
  const bad = info.outputPath('letter.phaseone');
  await writeFile(bad, 'Dear client');
  const chooser = page.waitForEvent('filechooser');
  await withoutSaveDialog(page);
  await restart(page);
  await page
    .getByRole('button', { name: /^(Open|Import)/ })
    .first()
    .click();
  await (await chooser).setFiles(bad);
  await expect(page.getByText(/not a session file/).first()).toBeVisible();
  await restart(page);
  await expect(page.getByRole('region', { name: 'Most recent session' })).toHaveCount(0);
});
