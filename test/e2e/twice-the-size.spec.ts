/** At 200% zoom a window of 1440 by 900 holds 720 by 450: nothing may scroll sideways, and nothing may be out of reach. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { openExample, toStage, work } from './stage-pages.ts';

test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });

/**
 * What is wrong with the window as it stands: something that scrolls sideways, a control beside the window, a dialog that
 * does not fit, or its last buttons below the window. Wide tables and plans may scroll within their own frame.
 */
const outOfPlace = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const dialog = [...document.querySelectorAll('[role=dialog]')].at(-1);
    const root = dialog ?? document.body;
    const said = (element: Element): string =>
      `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent.slice(0, 40)}`;
    const scrollsSideways = (element: Element): boolean =>
      ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
      element.scrollWidth > element.clientWidth + 1;
    const isInFrame = (element: Element): boolean => {
      for (let node = element.parentElement; node && node.id !== 'main'; node = node.parentElement)
        if (scrollsSideways(node)) return true;
      return false;
    };
    const isThere = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 2 && height > 2 && getComputedStyle(element).visibility !== 'hidden';
    };
    const controls = [...root.querySelectorAll('button, a, input, textarea, [role=tab], h1, h2')]
      .filter(isThere)
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return (right > innerWidth + 1 || left < -1) && !isInFrame(element);
      });
    const last = [...(dialog?.querySelectorAll('footer button') ?? [])].filter((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top < 0 || bottom > innerHeight + 1;
    });
    const main = document.getElementById('main');
    const sides = [document.documentElement, ...(main ? [main] : [])].filter(
      (element) => element.scrollWidth > element.clientWidth + 1,
    );
    const box = dialog?.getBoundingClientRect();
    const isCut = box !== undefined && (box.top < -1 || box.bottom > innerHeight + 1);
    return [
      ...sides.map((element) => `scrolls sideways: ${element.tagName}`),
      ...controls.map((element) => `beside the window: ${said(element)}`),
      ...last.map((element) => `below the window: ${said(element)}`),
      ...(isCut ? [`does not fit: ${Math.round(box.top)} to ${Math.round(box.bottom)}`] : []),
    ];
  });

const expectInPlace = async (page: Page, where: string): Promise<void> => {
  await expect.poll(() => outOfPlace(page), { message: where }).toEqual([]);
};

/** More than half of the window is for the work, and each screen begins at its top. */
const expectRoomForWork = async (page: Page): Promise<void> => {
  const main = await work(page).boundingBox();
  expect(main?.height).toBeGreaterThan(450 * 0.6);
  expect(await work(page).evaluate(({ scrollTop }) => scrollTop)).toBe(0);
};

/** Looks at what a key or a press opens, and closes it again. */
const lookInto = async (
  page: Page,
  name: string,
  open: () => Promise<void>,
  end: string | RegExp,
): Promise<void> => {
  const dialog = page.getByRole('dialog');
  await expect(async () => {
    await open();
    await expect(dialog).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expectInPlace(page, name);
  // What is furthest down can be brought into view and pressed.
  const button: Locator = dialog.getByRole('button', { name: end }).last();
  await button.scrollIntoViewIfNeeded();
  await expect(button).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
};

const toEnd = (page: Page): Promise<void> =>
  work(page).evaluate((main) => main.scrollTo(0, main.scrollHeight));

test('every stage and every dialog of a session fits at twice the size', async ({ page }) => {
  await openExample(page, /Claims intake/);
  for (const stage of ['Measure', 'Readiness', 'Path', 'Commit', 'Frame'] as const) {
    await toEnd(page);
    await toStage(page, stage);
    await expectRoomForWork(page);
    await expectInPlace(page, stage);
  }
  for (const screen of ['Agenda', 'Silent rounds']) {
    await page.getByRole('navigation', { name: 'Stages' }).getByRole('link', { name: screen }).click();
    await expectRoomForWork(page);
    await expectInPlace(page, screen);
  }
  await page.getByRole('link', { name: 'Agenda' }).click();
  await work(page).getByRole('button', { name: '90 minutes', exact: true }).click();
  await work(page).getByRole('button', { name: 'Begin the workshop' }).click();
  await expectInPlace(page, 'the agenda that runs');
  await lookInto(
    page,
    'more time',
    () => work(page).getByRole('button', { name: '+10 min' }).click(),
    'Spread it over what is left',
  );
  await lookInto(page, 'capture', () => page.keyboard.press('Alt+c'), 'Store');
  await lookInto(page, 'the keys', () => page.keyboard.press('F1'), /^Print/);
  const bar = page.getByRole('banner');
  await lookInto(
    page,
    'details',
    () => bar.getByRole('button', { name: /edit the session details$/ }).click(),
    'Done',
  );
  await lookInto(
    page,
    'export',
    () => bar.getByRole('button', { name: 'Export' }).click(),
    'Create the identity and sign',
  );
  await toStage(page, 'Commit');
  await lookInto(
    page,
    'signing',
    () =>
      work(page)
        .getByRole('button', { name: /^Sign: / })
        .first()
        .click(),
    'I sign',
  );
  await toStage(page, 'Measure');
  await lookInto(
    page,
    'catalogue',
    () => work(page).getByRole('button', { name: 'From the catalogue' }).click(),
    'Take as primary',
  );
  await bar.getByRole('button', { name: /^Findings,/ }).click();
  await expect(page.getByRole('complementary', { name: 'Findings' })).toBeInViewport();
  await expectInPlace(page, 'findings');
});

test.describe('in German', () => {
  test.use({ locale: 'de-DE' });

  test('the longer words fit as well', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: /^Claims intake/ }).click();
    const rail = page.getByRole('navigation', { name: 'Etappen' });
    for (const screen of ['Rahmen', 'Messen', 'Bereitschaft', 'Weg', 'Zusage', 'Agenda', 'Stille Runden']) {
      await rail.getByRole('link', { name: screen }).click();
      await expect(rail.getByRole('link', { name: screen })).toHaveAttribute('aria-current', /step|page/);
      await expectRoomForWork(page);
      await expectInPlace(page, screen);
    }
    for (const screen of ['settings', 'templates', 'verify', '']) {
      await page.goto(`/#/${screen}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
      await expectInPlace(page, screen);
    }
  });
});
