/**
 * Typing in one metric while the session holds 200 of them, against typing in a session that holds four: how long the
 * main thread is kept by a keystroke, and how many frames come late, both from the browser's own trace. The traces are
 * left in `.cache/bench/` to be opened in the developer tools.
 */
import type { CDPSession, Page } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asInstant } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { writeSessionFile } from '#shared/document/session-file';
import type { Session } from '#shared/session/session';
import { RENDERER, ROOT } from '../../electron/scripts/paths.ts';
import { claimsIntake } from '../support/samples/claims-intake.ts';
import { whileServing, withFreshBrowser } from './browser.ts';
import { ms, percentile, printTable } from './statistics.ts';

const KEYS = 120;
/** A fast typist: a key each 80 ms. */
const PAUSE = 80;
/** At 60 Hz a frame has 16.7 ms; the next one is missed when the gap reaches two of them. */
const FRAME = 1000 / 60;

const sessionWith = (count: number): Session => {
  const { session } = claimsIntake;
  const metrics = Array.from({ length: count }, (_, position) => {
    const source = session.metrics[position % session.metrics.length];
    if (!source) throw new Error('the sample has no metrics');
    const id = position < session.metrics.length ? source.id : asId(`copy-${position}`);
    const role = position === 0 ? ('primary' as const) : ('supporting' as const);
    return { ...source, id, name: `${source.name} ${position + 1}`, role, guards: [] };
  });
  return { ...session, id: asId(`typing-${count}`), title: `Typing ${count}`, metrics };
};

const fileOf = (session: Session): Buffer =>
  Buffer.from(
    writeSessionFile({
      session,
      journal: [
        {
          kind: 'create',
          seq: 0,
          at: asInstant('2026-11-22T09:00:00.000Z'),
          actor: '',
          origin: { kind: 'import', of: '' },
          document: session,
        },
      ],
    }),
  );

const openSession = async (page: Page, count: number): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a session file' }).click();
  const buffer = fileOf(sessionWith(count));
  await (await chooser).setFiles({ name: 'typing.phaseone', mimeType: 'application/json', buffer });
  await page.getByRole('heading', { level: 1, name: 'What does the room want?' }).waitFor();
  await page.keyboard.press('Alt+2');
  await page.getByRole('heading', { level: 1, name: 'How would we know it worked?' }).waitFor();
};

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args?: { readonly data?: { readonly type?: string }; readonly name?: string };
};

const traced = async (client: CDPSession, run: () => Promise<void>): Promise<readonly TraceEvent[]> => {
  const events: TraceEvent[] = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const ended = new Promise<void>((resolve) => client.once('Tracing.tracingComplete', () => resolve()));
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', '__metadata'] },
  });
  await run();
  await client.send('Tracing.end');
  await ended;
  return events;
};

/** Runs in the page: the moment of each frame, until it is told to stop. */
const watchFrames = (): void => {
  const frames: number[] = [];
  (window as unknown as { frames: number[] }).frames = frames;
  const next = (at: number): void => {
    frames.push(at);
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
};

/** The tasks of the page's main thread, in milliseconds: of the renderer that was busiest. */
const mainTasks = (events: readonly TraceEvent[]): number[] => {
  const threads = events.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const all = threads.map(({ pid, tid }) =>
    events
      .filter(
        (event) => event.name.endsWith('RunTask') && event.dur && event.pid === pid && event.tid === tid,
      )
      .map(({ dur = 0 }) => dur / 1000),
  );
  const sum = (tasks: readonly number[]): number => tasks.reduce((total, task) => total + task, 0);
  return all.sort((one, other) => sum(other) - sum(one))[0] ?? [];
};

type Measured = { readonly tasks: readonly number[]; readonly gaps: readonly number[] };

const measure = (address: string, count: number): Promise<Measured> =>
  withFreshBrowser(async (context) => {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(address);
    await openSession(page, count);
    const meter = page.getByRole('main').getByRole('textbox', { name: 'How exactly it is measured' });
    await meter.click();
    await page.keyboard.type('warm up ', { delay: PAUSE });
    await page.waitForTimeout(1_000);
    await page.evaluate(watchFrames);
    const client = await context.newCDPSession(page);
    const events = await traced(client, async () => {
      await page.keyboard.type('abcdefghi '.repeat(KEYS / 10), { delay: PAUSE });
    });
    await writeFile(
      join(ROOT, '.cache', 'bench', `typing-${count}.json`),
      JSON.stringify({ traceEvents: events }),
    );
    const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
    const gaps = frames.slice(1).map((at, place) => at - (frames[place] ?? at));
    return { tasks: mainTasks(events), gaps };
  });

const rowOf = (name: string, { tasks, gaps }: Measured): string[] => {
  const missed = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME) - 1), 0);
  return [
    name,
    ms(percentile(tasks, 0.99)),
    ms(Math.max(...tasks)),
    String(tasks.filter((task) => task > FRAME).length),
    `${missed} of ${gaps.length + missed}`,
    ms(Math.max(...gaps)),
  ];
};

export const benchTyping = async (): Promise<void> => {
  await mkdir(join(ROOT, '.cache', 'bench'), { recursive: true });
  await whileServing(RENDERER, 4655, async (address) => {
    const few = await measure(address, 4);
    const many = await measure(address, 200);
    printTable([
      [`${KEYS} keys`, 'task p99', 'longest task', 'tasks over a frame', 'frames missed', 'longest gap'],
      rowOf('4 metrics', few),
      rowOf('200 metrics', many),
      ['ratio', (percentile(many.tasks, 0.99) / percentile(few.tasks, 0.99)).toFixed(2), '', '', '', ''],
    ]);
  });
  console.log('  The traces lie in .cache/bench/, to be opened in the developer tools (Performance).');
};
