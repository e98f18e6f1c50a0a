import { expect, type Locator, type Page, test } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { restart } from './durability-pages.ts';
import { openExample, textbox, toStage, work } from './stage-pages.ts';

const control = (page: Page): Locator => page.getByRole('button', { name: /^The room sees/ });
const question = (room: Page): Locator => room.getByRole('heading', { level: 1 });

/** Opens the window for the room from the bar; resolves when it shows something. */
const openRoom = async (page: Page): Promise<Page> => {
  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: 'Show to the room' }).click();
  const room = await opened;
  await expect(question(room)).not.toBeEmpty();
  await expect(control(page)).toBeVisible();
  return room;
};

/** The panel under the control. */
const panel = async (page: Page): Promise<Locator> => {
  const dialog = page.getByRole('dialog', { name: /^The room sees/ });
  if (!(await dialog.isVisible())) await control(page).click();
  await expect(dialog).toBeVisible();
  return dialog;
};

const closePanel = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: /^The room sees/ })).toBeHidden();
};

/** Texts that run out of the box that would cut them. */
const cut = (room: Page): Promise<string[]> =>
  room.locator('main :is(h1, h2, p, div, li, dl)').evaluateAll((elements) =>
    elements
      .filter((element) => getComputedStyle(element).overflow === 'hidden')
      .filter(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          scrollHeight > clientHeight + 2 || scrollWidth > clientWidth + 2,
      )
      .map((element) => `cut: ${element.outerHTML.slice(0, 80)}`),
  );

/** Texts smaller than 28 of the 1440 parts that the screen has, and those outside of it. */
const small = (room: Page): Promise<string[]> =>
  room.locator('main *').evaluateAll((elements) => {
    const unit = Math.min(innerWidth / 1440, innerHeight / 900);
    const hasOwn = ({ childNodes }: Element): boolean =>
      [...childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== '');
    return elements.filter(hasOwn).flatMap((element) => {
      const scale = element instanceof SVGTextElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      const { left, right, bottom } = element.getBoundingClientRect();
      const isOutside = right > innerWidth + 1 || bottom > innerHeight + 1 || left < -1;
      return isOutside || size < 28 * unit - 0.5 ? [`${size}: ${element.outerHTML.slice(0, 80)}`] : [];
    });
  });

const illegible = async (room: Page): Promise<string[]> => [...(await cut(room)), ...(await small(room))];

test('the room follows the facilitator from stage to stage, and every change of a number', async ({
  page,
}) => {
  await openExample(page, /Claims intake/);
  const room = await openRoom(page);
  await expect(question(room)).toHaveText('What does the room want?');
  await expect(room.getByText('Use AI to improve operations')).toBeVisible();
  await toStage(page, 'Measure');
  await expect(control(page)).toHaveAccessibleName('The room sees: Intake processing time');
  await expect(room.getByRole('heading', { name: 'Intake processing time' })).toBeVisible();
  await expect(room.getByText('1.0', { exact: true })).toBeVisible();
  await textbox(page, 'Plan').fill('0.8');
  await expect(room.getByText('0.8', { exact: true })).toBeVisible();
  await expect(room.getByText('by 30 June 2027')).toBeVisible();
  await work(page).getByRole('tab').nth(1).click();
  await expect(room.getByRole('heading', { name: 'First-pass error rate' })).toBeVisible();
  await toStage(page, 'Path');
  await expect(room.getByRole('img', { name: /^The plan: Proof of concept/ })).toBeVisible();
  // Nothing of the program around it: no message, no dialog, no palette, no link.
  await room.keyboard.press('Control+k');
  await expect(room.getByRole('dialog')).toHaveCount(0);
  await expect(room.getByRole('link')).toHaveCount(0);
  await expect(room.getByRole('status')).toHaveCount(0);
});

test('a change is on the wall within the frame after it was made', async ({ page }) => {
  await page.context().addInitScript(() => {
    // Counts frames, and notes in which one a message goes out, comes in and is drawn.
    const log: { what: string; frame: number }[] = [];
    let frame = 0;
    const count = (): void => {
      frame += 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    const note = (what: string): void => void log.push({ what, frame });
    // It is called with its own channel below.
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const post = BroadcastChannel.prototype.postMessage;
    BroadcastChannel.prototype.postMessage = function (message: { kind?: string }) {
      if (message.kind === 'state') note('sent');
      post.call(this, message);
    };
    new BroadcastChannel('phase-one:room:1').addEventListener(
      'message',
      ({ data }: MessageEvent<{ kind: string }>) => {
        if (data.kind === 'state') note('came');
      },
    );
    document.addEventListener('input', () => note('typed'), { capture: true });
    document.addEventListener('DOMContentLoaded', () => {
      if (!location.hash.startsWith('#/presenter')) return;
      new MutationObserver(() => note('drawn')).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    Object.assign(window, { frameLog: log });
  });
  const logOf = (of: Page): Promise<{ what: string; frame: number }[]> =>
    of.evaluate(() =>
      (window as unknown as { frameLog: { what: string; frame: number }[] }).frameLog.splice(0),
    );
  await openExample(page, /Claims intake/);
  await toStage(page, 'Measure');
  const room = await openRoom(page);
  await expect(room.getByText('1.0', { exact: true })).toBeVisible();
  await logOf(page);
  await logOf(room);
  await textbox(page, 'Plan').fill('0.7');
  await expect(room.getByText('0.7', { exact: true })).toBeVisible();
  const out = await logOf(page);
  const frameOf = (wanted: string): number | undefined => out.find(({ what }) => what === wanted)?.frame;
  expect(frameOf('sent')).toBeDefined();
  expect(frameOf('sent')).toBe(frameOf('typed'));
  const into = await logOf(room);
  const came = into.findIndex(({ what }) => what === 'came');
  const drawn = into.slice(came).find(({ what }) => what === 'drawn');
  expect((drawn?.frame ?? Infinity) - (into[came]?.frame ?? 0)).toBeLessThanOrEqual(1);
});

test('is held, goes on step by step, is blanked from either window and shows again', async ({ page }) => {
  await openExample(page, /Claims intake/);
  const room = await openRoom(page);
  await (await panel(page)).getByRole('button', { name: 'Hold' }).click();
  await closePanel(page);
  await toStage(page, 'Path');
  await expect(question(room)).toHaveText('What does the room want?');
  // A clicker in the room’s window.
  await room.keyboard.press('PageDown');
  await expect(room.getByRole('heading', { name: 'Intake processing time' })).toBeVisible();
  await room.keyboard.press('PageUp');
  await expect(question(room)).toHaveText('What does the room want?');
  await (await panel(page)).getByRole('button', { name: 'Follow me' }).click();
  await closePanel(page);
  await expect(question(room)).toHaveText('What must be true to go on?');
  await room.keyboard.press('b');
  await expect(room.getByRole('main')).toBeEmpty();
  await expect(control(page)).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'The room sees a dark screen' })).toBeVisible();
  // What is typed meanwhile stays off the wall, and a reload of this window does not light it up.
  await toStage(page, 'Measure');
  await restart(page);
  await expect(page.getByRole('button', { name: 'The room sees a dark screen' })).toBeVisible();
  await expect(room.getByRole('main')).toBeEmpty();
  await page.keyboard.press('Alt+b');
  await expect(room.getByRole('heading', { name: 'Intake processing time' })).toBeVisible();
});

test('survives being closed, reloaded, and left alone', async ({ page }) => {
  await openExample(page, /Claims intake/);
  await toStage(page, 'Measure');
  let room = await openRoom(page);
  await room.close();
  await expect(page.getByRole('button', { name: 'Show to the room' })).toBeEnabled();
  room = await openRoom(page);
  await expect(room.getByRole('heading', { name: 'Intake processing time' })).toBeVisible();
  await restart(room);
  await expect(room.getByRole('heading', { name: 'Intake processing time' })).toBeVisible();
  await expect(control(page)).toBeVisible();
  // The facilitator's window is gone: the last picture stays, without a word about it.
  const address = page.url();
  const second = await page.context().newPage();
  await page.close();
  await expect(room.getByText('1.0', { exact: true })).toBeVisible();
  await expect(room.getByRole('alert')).toHaveCount(0);
  // Another one takes over where it was.
  await second.goto(address.replace(/measure$/, 'path'));
  await expect(question(room)).toHaveText('What must be true to go on?');
  const gone = room.waitForEvent('close');
  await (await panel(second)).getByRole('button', { name: 'Close the room’s window' }).click();
  await gone;
  await expect(second.getByRole('button', { name: 'Show to the room' })).toBeVisible();
});

test('keeps what is private, and what another client said, off the wall', async ({ page }) => {
  await openExample(page, /Claims intake/);
  await toStage(page, 'Path');
  const room = await openRoom(page);
  const plan = room.getByRole('img', { name: /^The plan/ });
  await expect(plan).toContainText('48,000 EUR');
  const keep = work(page).getByRole('button', { name: /^Keep .* from the room’s screen$/ });
  await keep.first().click();
  await expect(plan).not.toContainText('48,000 EUR');
  await expect(plan).toContainText('95,000 EUR');
  await expect(
    work(page)
      .getByRole('button', { name: /^Private: / })
      .first(),
  ).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('link', { name: 'Phase One' }).click();
  await expect(question(room)).toHaveText('The session appears here as soon as it is shown.');
});

test('says in words when the browser holds the window back', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openExample(page, /Claims intake/);
  await page.getByRole('button', { name: 'Show to the room' }).click();
  await expect(page.getByText(/allow pop-up windows for this address/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show to the room' })).toBeEnabled();
});

test('is legible from the back on every screen, and nothing that axe objects to', async ({ page }) => {
  await openExample(page, /Claims intake/);
  const room = await openRoom(page);
  const goal = `Die Schadensmeldungserfassungsdurchlaufzeit der Kraftfahrzeughaftpflichtversicherung ${'soll deutlich kürzer werden, ohne dass die Nachbearbeitungsquote steigt; '.repeat(6)}`;
  await textbox(page, /goal/i).first().fill(goal);
  await expect(room.getByText(/Schadensmeldungserfassungsdurchlaufzeit/)).toBeVisible();
  for (const stage of ['Frame', 'Measure', 'Readiness', 'Path', 'Commit'] as const) {
    await toStage(page, stage);
    for (const [width, height] of [
      [1440, 900],
      [1920, 1080],
      [1024, 768],
    ] as const) {
      await room.setViewportSize({ width, height });
      await expect.poll(() => illegible(room), { message: `${stage} at ${width}` }).toEqual([]);
    }
  }
  expect(await axeFindings(room)).toEqual([]);
  await room.mouse.move(300, 300);
  await room.getByRole('button', { name: 'Light screen' }).click();
  await expect(room.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(await axeFindings(room)).toEqual([]);
  await panel(page);
  expect(await axeFindings(page)).toEqual([]);
});
