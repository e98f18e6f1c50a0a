import { expect, type Locator, type Page, test } from '@playwright/test';
import { restart } from './durability-pages.ts';
import {
  expectAccessible,
  findings,
  openExample,
  startSession,
  tabTo,
  textbox,
  toStage,
  work,
} from './stage-pages.ts';

const dialog = (page: Page): Locator => page.getByRole('dialog');

const pad = (page: Page): Locator => dialog(page).getByRole('img', { name: /^Signature pad/ });

const signButton = (page: Page, name: RegExp): Locator => work(page).getByRole('button', { name });

/** A wave across a part of the pad, in fractions of its width and height. */
const wave = (from: number, to: number): (readonly [x: number, y: number])[] =>
  Array.from({ length: 25 }, (_, step) => [
    from + ((to - from) * step) / 24,
    0.5 + 0.25 * Math.sin(step / 2),
  ]);

const onPad = async (page: Page, points: readonly (readonly [number, number])[]) => {
  const box = await pad(page).boundingBox();
  if (box === null) throw new Error('there is no pad');
  return points.map(([x, y]) => ({ x: box.x + x * box.width, y: box.y + y * box.height }));
};

const drawWithMouse = async (page: Page, from = 0.1, to = 0.6): Promise<void> => {
  const [start, ...others] = await onPad(page, wave(from, to));
  if (!start) return;
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  for (const { x, y } of others) await page.mouse.move(x, y);
  await page.mouse.up();
};

const drawWithFinger = async (page: Page): Promise<void> => {
  const touch = await page.context().newCDPSession(page);
  const [start, ...others] = await onPad(page, wave(0.2, 0.8));
  if (!start) return;
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [start] });
  for (const point of others)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
};

const iSign = (page: Page) => dialog(page).getByRole('button', { name: 'I sign' }).click();

const openSigning = async (page: Page): Promise<void> => {
  await openExample(page, /Claims intake/);
  await toStage(page, 'Commit');
};

const signFor = async (page: Page, name: RegExp): Promise<void> => {
  await signButton(page, name).click();
  await drawWithMouse(page);
  await iSign(page);
  await expect(dialog(page)).toBeHidden();
};

const rail = (page: Page): Locator => page.getByRole('navigation', { name: 'Stages' });

const typeTarget = async (page: Page, value: string): Promise<void> => {
  await toStage(page, 'Measure');
  await textbox(page, 'Plan').first().fill(value);
  await page.keyboard.press('Tab');
};

test.describe('Signing in the room', () => {
  test('says what is signed, and keeps what the mouse draws', async ({ page }) => {
    await openSigning(page);
    await expect(work(page).getByText('Not signed').first()).toBeVisible();
    await signButton(page, /^Sign: .*Weidt/).click();
    await expect(dialog(page)).toContainText('Dr. Jonas Weidt');
    await expect(dialog(page)).toContainText('We agree');
    await expect(dialog(page)).toContainText(/revision 1, digest ([0-9a-f]{4} ){4}…/);
    await expect(dialog(page)).toContainText(/Still open|Nothing is open/);

    await iSign(page);
    await expect(dialog(page).getByRole('alert')).toHaveText(/Sign on the pad first/);
    await drawWithMouse(page, 0.1, 0.4);
    await drawWithMouse(page, 0.5, 0.9);
    await expect(pad(page)).toHaveAccessibleName('Signature pad, 2 strokes');
    await dialog(page).getByRole('button', { name: 'Undo the last stroke' }).click();
    await expect(pad(page)).toHaveAccessibleName('Signature pad, 1 stroke');
    await dialog(page).getByRole('button', { name: 'Clear' }).click();
    await expect(pad(page)).toHaveAccessibleName('Signature pad, empty');
    await drawWithMouse(page);
    await page.keyboard.press('Control+z');
    await expect(pad(page)).toHaveAccessibleName('Signature pad, empty');
    await drawWithMouse(page);
    await iSign(page);

    await expect(dialog(page)).toBeHidden();
    await expect(work(page).getByRole('img', { name: 'Signature of Dr. Jonas Weidt, drawn' })).toBeVisible();
    await expect(work(page).getByText(/^Revision 1 signed by 1 of \d$/)).toBeVisible();
    await expect(rail(page)).toContainText('Signed, revision 1');
    await expect(
      work(page).getByRole('button', { name: 'More for the signature of Dr. Jonas Weidt' }),
    ).toBeFocused();
  });

  test('leaves nothing behind when it is left', async ({ page }) => {
    await openSigning(page);
    await signButton(page, /^Sign: .*Weidt/).click();
    await drawWithMouse(page);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(rail(page)).not.toContainText('Signed');
    await work(page).getByRole('button', { name: 'Somebody else signs' }).click();
    await dialog(page).getByRole('combobox', { name: 'Name' }).fill('Peter Neu');
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('button', { name: 'Cancel' }).click();
    await toStage(page, 'Frame');
    await expect(page.locator('input[value="Peter Neu"]')).toHaveCount(0);
  });

  test('keeps the strokes when the window changes its size', async ({ page }) => {
    await openSigning(page);
    await signButton(page, /^Sign: .*Weidt/).click();
    await drawWithMouse(page);
    const ink = () =>
      pad(page).evaluate((canvas: HTMLCanvasElement) => {
        const { width, height } = canvas;
        const { data } = canvas.getContext('2d')?.getImageData(0, 0, width, height) ?? { data: [] };
        const xs = Array.from({ length: width * height }, (_, at) => at)
          .filter((at) => (data[4 * at + 3] ?? 0) > 128)
          .map((at) => (at % width) / width);
        return [Math.min(...xs), Math.max(...xs)].map((x) => Math.round(x * 20) / 20);
      });
    expect(await ink()).toEqual([0.1, 0.6]);
    await page.setViewportSize({ width: 640, height: 700 });
    await expect.poll(ink).toEqual([0.1, 0.6]);
    await expect(pad(page)).toHaveAccessibleName('Signature pad, 1 stroke');
  });

  test('is done with the keyboard alone by typing the name', async ({ page }) => {
    await startSession(page);
    await toStage(page, 'Commit');
    await tabTo(page, 'Somebody else signs');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Name');
    await page.keyboard.type('Maria Koch');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Signs as');
    await page.keyboard.type('Head of Claims');
    await tabTo(page, 'Type the name instead');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Maria Koch');
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeHidden();
    await expect(work(page).getByRole('combobox', { name: 'Name of signatory 1' })).toHaveValue('Maria Koch');
    await expect(work(page).getByRole('img', { name: 'Signature of Maria Koch, typed' })).toHaveText(
      'Maria Koch',
    );
    await expect(work(page).getByText('Revision 1 signed by 1 of 1')).toBeVisible();
    // One step: the person, the line and the signature.
    await page.keyboard.press('Control+z');
    await expect(work(page).getByRole('combobox', { name: 'Name of signatory 1' })).toHaveCount(0);
    await expect(rail(page)).not.toContainText('Signed');
  });

  test('holds until something changes, holds again after undo, and is given anew as revision 2', async ({
    page,
  }) => {
    await openSigning(page);
    await signFor(page, /^Sign: .*Weidt/);
    await signFor(page, /^Sign: .*Koch/);
    await expect(work(page).getByText(/^Revision 1 signed by 2 of \d$/)).toBeVisible();
    await expect(
      findings(page)
        .getByText(/has not signed revision 1/)
        .first(),
    ).toBeVisible();

    await typeTarget(page, '1.2');
    await expect(rail(page)).toContainText('Changed since signing');
    await expect(
      page.getByText('This changes what was signed as revision 1. Undo takes it back.'),
    ).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(rail(page)).toContainText('Signed, revision 1');

    const warning = page.getByRole('listitem').filter({ hasText: 'This changes what was signed' });
    await warning.getByRole('button', { name: 'Close this message' }).click();
    await expect(warning).toBeHidden();
    await typeTarget(page, '1.3');
    await expect(rail(page)).toContainText('Changed since signing');
    await expect(warning).toBeHidden();
    await findings(page)
      .getByRole('button', { name: 'Changed since revision 1 was signed', exact: true })
      .click();
    await expect(work(page).getByRole('button', { name: 'Sign as revision 2' })).toBeFocused();
    await expect(work(page).getByRole('list', { name: 'What changed since it was signed' })).toContainText(
      /plan was 1\.0, is 1\.3.days/,
    );

    await page.keyboard.press('Enter');
    await expect(dialog(page)).toContainText('Changed since revision 1 was signed');
    await drawWithMouse(page);
    await iSign(page);
    await expect(work(page).getByText(/^Revision 2 signed by 1 of \d$/)).toBeVisible();
    await expect(work(page).getByText('Signed revision 1 only')).toBeVisible();

    await restart(page);
    await expect(work(page).getByText(/^Revision 2 signed by 1 of \d$/)).toBeVisible();
    await expect(work(page).getByRole('img', { name: /^Signature of .*, drawn$/ })).toHaveCount(1);
    await expect(rail(page)).toContainText('Signed, revision 2');
  });

  test('is taken back with a way back, and given again in its place', async ({ page }) => {
    await openSigning(page);
    await signFor(page, /^Sign: .*Weidt/);
    const more = work(page).getByRole('button', { name: 'More for the signature of Dr. Jonas Weidt' });
    await more.click();
    await page.getByRole('menuitem', { name: 'Sign again' }).click();
    await dialog(page).getByRole('button', { name: 'Type the name instead' }).click();
    await page.keyboard.type('J. Weidt');
    await iSign(page);
    await expect(work(page).getByRole('img', { name: /^Signature of/ })).toHaveText('J. Weidt');

    await more.click();
    await page.getByRole('menuitem', { name: 'Take it back' }).click();
    await expect(page.getByText('Took back the signature of Dr. Jonas Weidt.')).toBeVisible();
    await expect(rail(page)).not.toContainText('Signed');
    await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click();
    await expect(rail(page)).toContainText('Signed, revision 1');
  });

  test('lets somebody sign beside the list, so that those who signed need not sign again', async ({
    page,
  }) => {
    await openSigning(page);
    await signFor(page, /^Sign: .*Weidt/);
    await work(page).getByRole('button', { name: 'Somebody else signs' }).click();
    await dialog(page).getByRole('combobox', { name: 'Name' }).fill('Peter Neu');
    await page.keyboard.press('Enter');
    await drawWithMouse(page);
    await iSign(page);
    await expect(work(page).getByText(/^Revision 1 signed by 1 of \d and 1 beside the list$/)).toBeVisible();
    await expect(work(page).getByRole('region', { name: 'Signed beside the list' })).toContainText(
      'Peter Neu',
    );
    await expect(rail(page)).toContainText('Signed, revision 1');
  });

  test('has nothing that axe objects to, signed and changed', async ({ page }) => {
    await openSigning(page);
    await signFor(page, /^Sign: .*Weidt/);
    await expectAccessible(page);
    await typeTarget(page, '1.3');
    await toStage(page, 'Commit');
    await expect(work(page).getByRole('button', { name: 'Sign as revision 2' })).toBeVisible();
    await expectAccessible(page);
  });

  test('has nothing that axe objects to while somebody signs', async ({ page }) => {
    await openSigning(page);
    await signButton(page, /^Sign: .*Weidt/).click();
    await drawWithMouse(page);
    await expectAccessible(page);
    await dialog(page).getByRole('button', { name: 'Type the name instead' }).click();
    await dialog(page).getByRole('button', { name: 'Somebody else signs' }).click();
    await expectAccessible(page);
  });
});

test.describe('Signing on a touch screen', () => {
  test.use({ hasTouch: true });

  test('takes the strokes of a finger', async ({ page }) => {
    await openSigning(page);
    await signButton(page, /^Sign: .*Weidt/).tap();
    await drawWithFinger(page);
    await expect(pad(page)).toHaveAccessibleName('Signature pad, 1 stroke');
    await dialog(page).getByRole('button', { name: 'I sign' }).tap();
    await expect(work(page).getByRole('img', { name: 'Signature of Dr. Jonas Weidt, drawn' })).toBeVisible();
  });
});
