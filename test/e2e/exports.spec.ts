import { expect, type Page, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import MarkdownIt from 'markdown-it';
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { readSessionFile, writeSessionFile } from '#shared/document/session-file';
import { sixtyMetrics } from '../shared/report/report-sessions.ts';
import { fileOf } from '../shared/report/sample-session.ts';
import { openExport, type SavedFile, savedBy } from './exports-pages.ts';
import { axeFindings } from './axe.ts';
import { openLibrary, withoutSaveDialog } from './shell-pages.ts';
import { openExample, toStage, work } from './stage-pages.ts';

const asset = (path: string): Promise<Buffer> => readFile(new URL(`../../assets/${path}`, import.meta.url));

const tableOf = ({ text }: SavedFile): readonly Record<string, string>[] => {
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
};

/** The formats in the order in which the keyboard reaches them, each with what another program reads in it. */
const FORMATS: readonly (readonly [
  button: string,
  file: string,
  read: (saved: SavedFile) => void | Promise<void>,
])[] = [
  [
    'Save Session file',
    'Claims intake.phaseone',
    ({ bytes }) => expect(readSessionFile(new Uint8Array(bytes)).ok).toBe(true),
  ],
  [
    'Save Report as text',
    'Claims intake, report.md',
    ({ text }) => {
      const html = new MarkdownIt().render(text);
      expect(html).toContain('<h1>Claims intake</h1>');
      expect(html).toMatch(/<td[^>]*>Intake processing time<\/td>/);
    },
  ],
  [
    'Save Metrics',
    'Claims intake, metrics.csv',
    (saved) => expect(tableOf(saved)[0]).toMatchObject({ Metric: 'Intake processing time', Plan: '1' }),
  ],
  [
    'Save Tasks',
    'Claims intake, tasks.csv',
    (saved) => expect(tableOf(saved).map(({ Task }) => Task)).toContain('Label 412 past cases'),
  ],
  [
    'Save Budget',
    'Claims intake, budget.csv',
    (saved) => expect(tableOf(saved).every(({ Currency }) => Currency === 'EUR')).toBe(true),
  ],
  [
    'Save Decisions and actions',
    'Claims intake, record.csv',
    (saved) => expect(tableOf(saved).map(({ Text }) => Text)).toContain('Do dental claims differ?'),
  ],
  [
    'Save Calendar',
    'Claims intake, plan.ics',
    ({ text }) => {
      const titles = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]])
        .getAllSubcomponents('vevent')
        .map((event) => new ICAL.Event(event).summary);
      expect(titles).toEqual(
        expect.arrayContaining([
          'Start: Pilot',
          'Gate: Pilot',
          'Review: Operate',
          'Reading, plan: Intake processing time',
        ]),
      );
    },
  ],
  [
    'Save Microsoft Project',
    'Claims intake, plan.xml',
    ({ text }) => {
      const { Project } = new XMLParser().parse(text) as { Project: { Tasks: { Task: { Name: string }[] } } };
      expect(Project.Tasks.Task.map(({ Name }) => Name)).toContain('Gate: Pilot');
    },
  ],
  [
    'Save Data',
    'Claims intake, report.json',
    async ({ text }) => {
      const schema = JSON.parse((await asset('schemas/phase-one-report-1.json')).toString()) as object;
      const validate = new Ajv2020({ strict: true }).compile(schema);
      expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
    },
  ],
];

test.describe('Other formats', () => {
  test('are reached and saved by keyboard alone, and other programs read them', async ({ page }) => {
    await withoutSaveDialog(page);
    await openExample(page, /Claims intake/);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Save for other programs');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Export' });
    for (const [button, file, read] of FORMATS) {
      await expect(dialog.getByRole('button', { name: button })).toBeFocused();
      const saved = await savedBy(page, () => page.keyboard.press('Enter'));
      expect(saved.name).toBe(file);
      await read(saved);
      await page.keyboard.press('Tab');
    }
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });

  test('have one place, to which the plan leads too', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await toStage(page, 'Path');
    await work(page).getByRole('button', { name: 'Exchange with other programs' }).click();
    await page.getByRole('menuitem', { name: 'Save for other programs' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toHaveAccessibleName('Export');
    await expect(dialog.getByRole('button', { name: 'Save Session file' })).toBeFocused();
    await expect(dialog.getByRole('heading', { name: 'Other formats' })).toBeInViewport();
    await expect(dialog.getByRole('heading', { name: 'Signed PDF report' })).toHaveCount(1);
  });
});

const openSixty = async (page: Page): Promise<void> => {
  await openLibrary(page);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open a session file' }).click(),
  ]);
  const buffer = Buffer.from(writeSessionFile(fileOf(sixtyMetrics())));
  await chooser.setFiles({ name: 'sixty.phaseone', mimeType: '', buffer });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What does the room want?');
};

/** Begins to make the report of sixty metrics; resolves while its pages are drawn. */
const beginMaking = async (page: Page) => {
  await withoutSaveDialog(page);
  const saved: string[] = [];
  page.on('download', (download) => saved.push(download.suggestedFilename()));
  await openSixty(page);
  const dialog = await openExport(page);
  await dialog.getByLabel('Name', { exact: true }).fill('Ana Ruiz');
  await dialog.getByLabel('E-mail').fill('ana@example.org');
  await dialog.getByRole('button', { name: 'Create the identity and sign' }).click();
  const making = page.getByRole('dialog', { name: 'Making the report' });
  await expect(making.getByText('Drawing the pages')).toBeVisible();
  const reportWorkers = (): number =>
    page.workers().filter((worker) => worker.url().includes('report-worker')).length;
  return { making, saved, reportWorkers };
};

test.describe('Making a report of sixty metrics', () => {
  test('happens in a worker while the window goes on, and ends at once when it is cancelled', async ({
    page,
  }) => {
    const { making, saved, reportWorkers } = await beginMaking(page);
    expect(reportWorkers()).toBeGreaterThan(0);
    // The window paints and answers while the pages are drawn: thirty frames come before the work is done.
    const frames = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let count = 0;
          const next = (): void => {
            count += 1;
            if (count === 30 || document.querySelector('[data-step="making"]') === null) resolve(count);
            else requestAnimationFrame(next);
          };
          requestAnimationFrame(next);
        }),
    );
    expect(frames).toBe(30);
    await making.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('button', { name: 'Sign and save the PDF' })).toBeVisible();
    await expect.poll(reportWorkers).toBe(0);
    expect(saved).toEqual([]);
  });

  test('is cancelled by leaving the session, and nothing is written', async ({ page }) => {
    const { saved, reportWorkers } = await beginMaking(page);
    await page.evaluate(() => {
      window.location.hash = '#/';
    });
    await expect(page.getByRole('region', { name: 'Most recent session' })).toBeVisible();
    await expect.poll(reportWorkers).toBe(0);
    expect(saved).toEqual([]);
  });
});
