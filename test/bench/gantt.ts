/**
 * `npm run bench:gantt`: scrolling and dragging in a Gantt of 500 linked tasks, as the product draws it, against the
 * plain way: the whole scene computed and drawn anew each time. Both in one run; the time from frame to frame is the
 * page's own, the work a step is what the main thread itself did, which a busy machine does not stretch.
 */
import react from '@vitejs/plugin-react';
import type { CDPSession, Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { asInstant } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { writeSessionFile } from '#shared/document/session-file';
import { RENDERER } from '../../electron/scripts/paths.ts';
import { longPlan } from '../support/long-plan.ts';
import { claimsIntake } from '../support/samples/claims-intake.ts';
import { whileServing, withFreshBrowser } from './browser.ts';
import { ms, percentile, printTable } from './statistics.ts';

const STEPS = 120;
/** Input comes as often as a screen of 60 Hz shows a frame. */
const PAUSE = 16;
/** A frame at 60 Hz, with half a millisecond for the grain of the clock. */
const FRAME = 17.2;

const fileOf = (): Buffer => {
  const session = { ...longPlan(claimsIntake.session, 500), id: asId('gantt-500'), title: 'Gantt 500' };
  const at = asInstant('2026-11-22T09:00:00.000Z');
  const origin = { kind: 'import', of: '' } as const;
  return Buffer.from(
    writeSessionFile({
      session,
      journal: [{ kind: 'create', seq: 0, at, actor: '', origin, document: session }],
    }),
  );
};

/** Runs in the page: the moment of each frame, until the page is left. */
const watchFrames = (): void => {
  const frames: number[] = [];
  (window as unknown as { frames: number[] }).frames = frames;
  const next = (at: number): void => {
    frames.push(at);
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
};

/** Runs in the page: ends once twenty frames in a row came in time, or after a minute. */
const untilQuiet = (): Promise<void> =>
  new Promise((resolve) => {
    const until = performance.now() + 60_000;
    let [last, calm] = [performance.now(), 0];
    const look = (at: number): void => {
      calm = at - last < 40 ? calm + 1 : 0;
      last = at;
      if (calm >= 20 || at > until) resolve();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

/** Seconds that the page's main thread has worked: its own time, so that a busy machine does not count. */
const worked = async (client: CDPSession): Promise<number> => {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
};

/** The time from frame to frame, and the work of the main thread for each step of the input. */
type Run = { readonly gaps: readonly number[]; readonly work: number };

const runOf = async (page: Page, act: () => Promise<void>): Promise<Run> => {
  // What opening the page left to do is not part of it.
  await page.evaluate(untilQuiet);
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(watchFrames);
  const before = await worked(client);
  await act();
  const work = (((await worked(client)) - before) * 1000) / STEPS;
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  return { gaps: frames.slice(1).map((at, place) => at - (frames[place] ?? at)), work };
};

type Place = { readonly x: number; readonly y: number };

const scroll =
  (page: Page, { x, y }: Place) =>
  async (): Promise<void> => {
    await page.mouse.move(x, y);
    for (let step = 0; step < STEPS; step += 1) {
      await page.mouse.wheel(0, step < STEPS / 2 ? 120 : -120);
      await page.waitForTimeout(PAUSE);
    }
  };

const drag =
  (page: Page, { x, y }: Place) =>
  async (): Promise<void> => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 0; step < STEPS; step += 1) {
      await page.mouse.move(x + step * 3, y);
      await page.waitForTimeout(PAUSE);
    }
    await page.keyboard.press('Escape');
    await page.mouse.up();
  };

type Measured = { readonly scroll: Run; readonly drag: Run };

/** The product's chart, on the page that is open. */
const measureChart = async (page: Page): Promise<Measured> => {
  const chart = page.getByRole('group', { name: 'Plan over time' });
  await page.getByText('Months', { exact: true }).first().click();
  const bar = chart.locator('[data-item="task:t0-0"]');
  await bar.waitFor();
  const box = await chart.boundingBox();
  if (!box) throw new Error('the chart is not on the screen');
  const scrolled = await runOf(page, scroll(page, { x: box.x + 500, y: box.y + 300 }));
  const at = await bar.boundingBox();
  if (!at) throw new Error('the first bar is not on the screen');
  const dragged = await runOf(page, drag(page, { x: at.x + 8, y: at.y + 12 }));
  return { scroll: scrolled, drag: dragged };
};

/** In the program, with the plan's forms below it. */
const measureProduct = (address: string): Promise<Measured> =>
  withFreshBrowser(async (context) => {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(address);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a session file' }).click();
    const file = { name: 'gantt.phaseone', mimeType: 'application/json', buffer: fileOf() };
    await (await chooser).setFiles(file);
    await page.getByRole('heading', { level: 1, name: 'What does the room want?' }).waitFor();
    await page.keyboard.press('Alt+4');
    return measureChart(page);
  });

const measureAlone = (address: string): Promise<Measured> =>
  withFreshBrowser(async (context) => {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${address}#product`);
    return measureChart(page);
  });

const measureRival = (address: string): Promise<Measured> =>
  withFreshBrowser(async (context) => {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(address);
    await page.locator('#scroller svg').waitFor();
    const scrolled = await runOf(page, scroll(page, { x: 500, y: 300 }));
    const dragged = await runOf(page, drag(page, { x: 300, y: 300 }));
    return { scroll: scrolled, drag: dragged };
  });

const share = (gaps: readonly number[], limit: number): string =>
  `${((gaps.filter((gap) => gap > limit).length / gaps.length) * 100).toFixed(0)}%`;

const rowOf = (name: string, { gaps, work }: Run): string[] => [
  name,
  ms(work),
  String(gaps.length),
  ms(percentile(gaps, 0.5)),
  ms(percentile(gaps, 0.95)),
  ms(Math.max(...gaps)),
  share(gaps, FRAME),
  share(gaps, 33.4),
];

const buildRival = async (outDir: string): Promise<void> => {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('./gantt-rival', import.meta.url)),
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, target: 'chrome140', modulePreload: { polyfill: false } },
  });
};

export const benchGantt = async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'phase-one-gantt-'));
  try {
    await buildRival(folder);
    await whileServing(RENDERER, 4658, (address) =>
      whileServing(folder, 4659, async (rivalAddress) => {
        const product = await measureProduct(address);
        const alone = await measureAlone(rivalAddress);
        const rival = await measureRival(rivalAddress);
        printTable([
          ['500 tasks', 'work a step', 'frames', 'p50', 'p95', 'longest', 'over 16.7 ms', 'over 33 ms'],
          rowOf('scroll, in the program', product.scroll),
          rowOf('scroll, chart alone', alone.scroll),
          rowOf('scroll, whole scene alone', rival.scroll),
          rowOf('drag, in the program', product.drag),
          rowOf('drag, chart alone', alone.drag),
          rowOf('drag, whole scene alone', rival.drag),
        ]);
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await benchGantt();
