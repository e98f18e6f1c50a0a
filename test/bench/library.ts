/**
 * A library of 10,000 sessions, brought in through the program's own dialog: how long that takes, how soon the list is
 * there again at the next start (paired with the same start of ten sessions and with reading all documents), scrolling,
 * what each keystroke of a search takes until the list has changed (paired with a plain scan), and memory.
 */
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { RENDERER } from '../../electron/scripts/paths.ts';
import { whileServing, withBrowser, withProfile } from './browser.ts';
import { csvOf, repeated, type UseCases, useCases } from './library-list.ts';
import { heapsOf, type Memory } from './library-memory.ts';
import {
  copiesBehind,
  gatherTexts,
  type Keystroke,
  scanDocuments,
  scanTexts,
  scrollFrames,
  typeQuestion,
  watchFirstRow,
} from './library-page.ts';
import { median, ms, percentile, printTable } from './statistics.ts';

const PORT = 4687;
const [MANY, FEW, ROUNDS] = [10_000, 10, 5];
/** So long, in milliseconds, the copies in the background are watched. */
const COPIED_FOR = 20_000;
/** A notch of the wheel in each frame, and the quickest that a hand drags. */
const [WHEEL, SCREEN] = [120, 900];

const QUESTIONS = [
  ...[
    'fraud detection',
    'records retention',
    'in',
    'a report',
    'machine learning model',
    'satellite imagery',
  ],
  ...['department of veterans affairs', 'the cost of claims', 'streamline', 'clamis'],
];

const pageOf = async (context: BrowserContext): Promise<Page> => context.pages()[0] ?? context.newPage();

const openLibrary = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.getByText(/^Offline, (on|\d)/).waitFor();
};

/** Brings a list in through the dialog; how long making the sessions takes, from the button to the message. */
const bringIn = async (page: Page, list: UseCases, rows: UseCases['rows']): Promise<number> => {
  await page.getByRole('button', { name: 'Sessions from a list' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  const buffer = csvOf(list.headings, rows);
  await (await chooser).setFiles({ name: 'list.csv', mimeType: 'text/csv', buffer });
  const count = rows.length.toLocaleString('en-GB');
  const make = page.getByRole('button', { name: `Make ${count} sessions` });
  await make.waitFor({ timeout: 0 });
  const since = performance.now();
  await make.click();
  await page.getByText(`${count} sessions were made from the list`).waitFor({ timeout: 0 });
  return performance.now() - since;
};

/** How long a second copy takes, from a stretch of those that follow an import; the rest is let go of. */
const eachCopy = async (page: Page): Promise<number> => {
  const behind = await page.evaluate(copiesBehind, false);
  await page.waitForTimeout(COPIED_FOR);
  return COPIED_FOR / Math.max(1, behind - (await page.evaluate(copiesBehind, true)));
};

type Filled = { readonly inventory: number; readonly rest: number; readonly copy: number };

/** Fills a profile: the list as it is first, then as many more as are missing. */
const fill = (profile: string, address: string, list: UseCases, count: number): Promise<Filled> =>
  withBrowser(profile, async (context) => {
    const page = await pageOf(context);
    await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
    await openLibrary(page, address);
    const rows = repeated(list, count);
    const first = rows.slice(0, list.rows.length);
    const inventory = await bringIn(page, list, first);
    const more = rows.slice(first.length);
    const rest = more.length === 0 ? 0 : await bringIn(page, list, more);
    return { inventory, rest, copy: more.length === 0 ? Number.NaN : await eachCopy(page) };
  });

/** A start of the program in a profile, until the first row stands on the screen. */
const startOf = (profile: string, address: string): Promise<number> =>
  withBrowser(profile, async (context) => {
    const page = await pageOf(context);
    await page.addInitScript(watchFirstRow);
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-row').length > 0);
    return page.evaluate(() => performance.getEntriesByName('first-row')[0]?.startTime ?? Number.NaN);
  });

type Starts = { readonly many: readonly number[]; readonly few: readonly number[] };

const starts = async (address: string, many: string, few: string): Promise<Starts> => {
  const taken: { many: number[]; few: number[] } = { many: [], few: [] };
  // One round that does not count: the files come from the disk's cache in all others.
  await startOf(few, address);
  for (let round = 0; round < ROUNDS; round += 1) {
    taken.many.push(await startOf(many, address));
    taken.few.push(await startOf(few, address));
  }
  return taken;
};

type Stroke = NonNullable<Keystroke> & { readonly scanned: number; readonly busy: number };

/** The processor time of the window's thread so far, in milliseconds: other programs on the machine do not count in it. */
const threadTime = async (client: CDPSession): Promise<number> => {
  const { metrics } = await client.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
};

const clientOf = async (page: Page): Promise<CDPSession> => {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return client;
};

type Typed = { readonly strokes: readonly Stroke[]; readonly same: number };

/** Types the questions letter by letter; a plain scan of the same texts after each letter. */
const typed = async (page: Page, client: CDPSession): Promise<Typed> => {
  const strokes: Stroke[] = [];
  let same = 0;
  await page.evaluate(gatherTexts);
  for (const question of QUESTIONS) {
    for (let length = 1; length <= question.length; length += 1) {
      const asked = question.slice(0, length);
      const since = await threadTime(client);
      const stroke = asked.endsWith(' ') ? null : await page.evaluate(typeQuestion, asked);
      const busy = (await threadTime(client)) - since;
      if (stroke) strokes.push({ ...stroke, busy, scanned: await page.evaluate(scanTexts, asked) });
      else same += 1;
      await page.waitForTimeout(80);
    }
    await page.evaluate(typeQuestion, '');
  }
  return { strokes, same };
};

type Scrolled = Awaited<ReturnType<typeof scrollFrames>> & { readonly busy: number };

const FRAMES = 300;

const scrolled = async (page: Page, client: CDPSession, step: number): Promise<Scrolled> => {
  const since = await threadTime(client);
  const scroll = await page.evaluate(scrollFrames, { frames: FRAMES, step });
  const busy = ((await threadTime(client)) - since) / FRAMES;
  await page.evaluate(() => document.querySelector('#main')?.scrollTo(0, 0));
  return { ...scroll, busy };
};

type Held = { readonly before: Memory; readonly after: Memory };

/** What is held with the list alone, and once the search has read everything. */
const held = async (context: BrowserContext, page: Page): Promise<Held> => {
  const before = await heapsOf(context, page);
  await page.getByRole('searchbox').focus();
  await page.evaluate(typeQuestion, 'e');
  await page.getByText(/^Reading the sessions/).waitFor({ state: 'detached', timeout: 0 });
  await page.evaluate(typeQuestion, '');
  return { before, after: await heapsOf(context, page) };
};

const started = async (context: BrowserContext, address: string): Promise<Page> => {
  const page = await pageOf(context);
  await openLibrary(page, address);
  await page.getByText(/sessions on this computer/).waitFor();
  await page.waitForTimeout(2_000);
  return page;
};

/** Uses the library as somebody does who looks for something. */
const use = (profile: string, address: string) =>
  withBrowser(profile, async (context) => {
    const page = await started(context, address);
    const client = await clientOf(page);
    const scan = await page.evaluate(scanDocuments);
    const [wheel, flick] = [await scrolled(page, client, WHEEL), await scrolled(page, client, SCREEN)];
    const memory = await held(context, page);
    return { scan, wheel, flick, memory, search: await typed(page, client) };
  });

const tellStarts = ({ many, few }: Starts, scan: number): void =>
  printTable([
    ['start, until the first row', 'median', 'longest', 'ratio'],
    [`${MANY} sessions`, ms(median(many)), ms(Math.max(...many)), (median(many) / median(few)).toFixed(2)],
    [`${FEW} sessions`, ms(median(few)), ms(Math.max(...few)), '1'],
    ['reading all documents alone', ms(scan), '', (scan / median(few)).toFixed(2)],
  ]);

const tellSearch = ({ strokes, same }: Typed): void => {
  const row = (name: string, values: readonly number[]): string[] => [
    ...[name, ms(median(values)), ms(percentile(values, 0.95)), ms(Math.max(...values))],
  ];
  const [listed, painted] = [strokes.map((one) => one.listed), strokes.map((one) => one.painted)];
  const scanned = strokes.map((one) => one.scanned);
  const slowest = strokes.reduce((a, b) => (b.listed > a.listed ? b : a));
  printTable([
    [`a keystroke (${strokes.length}; ${same} changed no count)`, 'median', 'p95', 'longest'],
    row('until the list has changed', listed),
    row('until that is painted', painted),
    row(
      'processor time of the window for it',
      strokes.map((one) => one.busy),
    ),
    row('plain scan alone, no list', scanned),
    ['ratio', (median(listed) / median(scanned)).toFixed(2), '', `slowest: “${slowest.question}”`],
  ]);
};

const tellScroll = (kinds: Readonly<Record<string, Scrolled>>): void =>
  printTable([
    [
      `scrolling, ${FRAMES} frames`,
      'frame',
      'p95',
      'processor',
      'without a row',
      'tasks above 50 ms',
      'longest',
    ],
    ...Object.entries(kinds).map(([name, { frames, longTasks, busy }]) => {
      const gaps = frames.map(({ gap }) => gap);
      const blank = frames.filter(({ hasRow }) => !hasRow).length;
      const times = [ms(median(gaps)), ms(percentile(gaps, 0.95)), ms(busy)];
      return [name, ...times, String(blank), String(longTasks.length), ms(Math.max(0, ...longTasks))];
    }),
  ]);

const tellMemory = (many: Held, few: Held): void => {
  const row = (name: string, of: (memory: Memory) => number): string[] => [
    name,
    ...[few.before, few.after, many.before, many.after].map((memory) => `${of(memory).toFixed(0)} MB`),
  ];
  printTable([
    ['memory', `${FEW}, list`, `${FEW}, search`, `${MANY}, list`, `${MANY}, search`],
    row('JavaScript of the page', ({ page }) => page),
    row('JavaScript of the workers', ({ workers }) => workers),
    row('process of the page, all of it', ({ process }) => process),
  ]);
};

const tellImport = ({ inventory, rest, copy }: Filled, list: UseCases): void => {
  const [first, more] = [list.rows.length, MANY - list.rows.length];
  printTable([
    ['import through the dialog', 'took', 'each'],
    [`${first} rows`, ms(inventory), ms(inventory / first)],
    [`${more} rows beside them`, ms(rest), ms(rest / more)],
    ['second copies, in the background', '', ms(copy)],
  ]);
};

const measured = async (address: string, many: string, few: string): Promise<void> => {
  const list = useCases();
  tellImport(await fill(many, address, list, MANY), list);
  await fill(few, address, list, FEW);
  const taken = await starts(address, many, few);
  const used = await use(many, address);
  tellStarts(taken, used.scan);
  tellScroll({ 'by 120 pixels each': used.wheel, 'by a screen each': used.flick });
  tellSearch(used.search);
  const alone = await withBrowser(few, async (context) => held(context, await started(context, address)));
  tellMemory(used.memory, alone);
};

export const benchLibrary = (): Promise<void> =>
  withProfile((many) =>
    withProfile((few) => whileServing(RENDERER, PORT, (address) => measured(address, many, few))),
  );
