import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { restart } from './durability-pages.ts';
import { axeFindings } from './axe.ts';
import { begin, beginSeveral, goal, openLibrary, withoutSaveDialog } from './shell-pages.ts';

const STAGES = ['Frame', 'Measure', 'Path', 'Commit'];

test('the rail leads through the stages, and the address says which one', async ({ page }) => {
  await openLibrary(page);
  await begin(page, 'Claims intake');
  const rail = page.getByRole('navigation', { name: 'Stages' });
  for (const stage of STAGES) {
    await rail.getByRole('link', { name: stage }).click();
    await expect(page).toHaveURL(new RegExp(`/${stage.toLowerCase()}$`));
    await expect(page).toHaveTitle(`Claims intake · ${stage} · Phase One`);
    await expect(rail.getByRole('link', { name: stage })).toHaveAttribute('aria-current', 'step');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goBack();
  await expect(page).toHaveURL(/\/path$/);
  await restart(page);
  await expect(page).toHaveTitle('Claims intake · Path · Phase One');
});

test('a session that is left and come back to at once is open, with what was typed', async ({ page }) => {
  await openLibrary(page);
  await begin(page, 'Claims intake');
  for (let round = 1; round <= 5; round += 1) {
    await goal(page).fill(`Open a case on day ${round}`);
    // Out and in again while what was typed is still on its way to the disk.
    await page.evaluate(async () => {
      const here = location.hash;
      const drawn = (): Promise<unknown> =>
        new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      location.hash = '#/';
      await drawn();
      location.hash = here;
      await drawn();
    });
    await expect(goal(page)).toHaveValue(`Open a case on day ${round}`);
    await goal(page).press('End');
  }
  await goal(page).pressSequentially(', or two');
  await restart(page);
  await expect(goal(page)).toHaveValue('Open a case on day 5, or two');
});

test('an address that leads nowhere says so or shows the library', async ({ page }) => {
  await page.goto('/#/session/no-such-session/frame');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('link', { name: 'Go to the library' }).click();
  await expect(page.getByText('From a vague goal')).toBeVisible();
  await page.goto('/#/nowhere');
  await expect(page.getByText('From a vague goal')).toBeVisible();
});

test('the details of a session change at once and undo one by one', async ({ page }) => {
  await openLibrary(page);
  await begin(page, 'Claims intake');
  await page.getByRole('button', { name: /Claims intake/ }).click();
  const details = page.getByRole('dialog', { name: 'Session details' });
  await details.getByLabel('Place').fill('Hamburg');
  await details.getByLabel('Title').fill('Claims intake, north');
  await page.keyboard.press('Control+z');
  await expect(details.getByLabel('Title')).toHaveValue('Claims intake');
  await expect(details.getByLabel('Place')).toHaveValue('Hamburg');
  await details.getByRole('button', { name: 'Done' }).click();
  await expect(details).toBeHidden();
});

test('undo and redo name what they do, work from inside a field, and survive a restart', async ({ page }) => {
  await openLibrary(page);
  await begin(page, 'Claims intake');
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeDisabled();
  await goal(page).fill('use AI');
  await expect(page.getByRole('button', { name: 'Undo: wording of the goal “use AI”' })).toBeEnabled();
  await page.keyboard.press('Control+z');
  await expect(goal(page)).toHaveValue('');
  await page.keyboard.press('Control+Shift+z');
  await expect(goal(page)).toHaveValue('use AI');
  await expect(page.getByTestId('saved-state')).toContainText('Saved');
  await restart(page);
  await page.getByRole('button', { name: 'Undo: wording of the goal “use AI”' }).click();
  await expect(goal(page)).toHaveValue('');
  await page.keyboard.press('Control+y');
  await expect(goal(page)).toHaveValue('use AI');
});

test('a storage that fails is a visible state with a way out', async ({ page }) => {
  await withoutSaveDialog(page);
  await openLibrary(page);
  await begin(page, 'Claims intake');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    };
  });
  await goal(page).fill('use AI to improve operations');
  await expect(page.getByTestId('saved-state')).toContainText('Cannot save');
  await expect(page.getByRole('alert')).toContainText('What you write is not being stored.');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save somewhere else' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain('use AI to improve operations');
});

test('the theme follows the system until it is chosen, and the choice stays', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openLibrary(page);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.getByRole('button', { name: 'Light theme' }).click();
  await expect.poll(paper).not.toBe(dark);
  await restart(page);
  await expect(page.getByRole('button', { name: 'Dark theme' })).toBeVisible();
  expect(await paper()).not.toBe(dark);
  await page.goto('/#/settings');
  await page
    .getByRole('radiogroup', { name: 'Theme' })
    .getByRole('radio', { name: 'As the system' })
    .check({ force: true });
  await expect.poll(paper).toBe(dark);
});

test('the size of everything is remembered, and so is who writes', async ({ page }) => {
  await page.goto('/#/settings');
  await page.getByRole('radio', { name: '125%' }).check({ force: true });
  const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  await expect.poll(size).toBe(20);
  await page.getByLabel('Name of the person at this keyboard').fill('Sam Berger');
  await page.getByRole('link', { name: 'Back to the library' }).click();
  await expect(page.getByText('Written by Sam Berger')).toBeVisible();
  await restart(page);
  await expect(page.getByText('Written by Sam Berger')).toBeVisible();
  expect(await size()).toBe(20);
});

test('at 1024 by 768 the findings fold to a button and open over the work', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openLibrary(page);
  await begin(page, 'Claims intake');
  const findings = page.getByRole('complementary', { name: 'Findings' });
  const button = page.getByRole('button', { name: /^Findings, / });
  await expect(findings).toBeHidden();
  await button.click();
  await expect(findings).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(findings).toBeHidden();
  await expect(button).toBeFocused();
});

test('no screen of the frame is wider than a small window', async ({ page }) => {
  await beginSeveral(page, ['Call notes', 'Claims intake']);
  for (const width of [720, 480]) {
    await page.setViewportSize({ width, height: 450 });
    for (const hash of ['#/', '#/settings']) {
      await page.goto(`/${hash}`);
      await expect(page.getByRole('main')).toBeVisible();
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([width, hash, excess]).toEqual([width, hash, 0]);
    }
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the screens of the frame, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openLibrary(page);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Start a session' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await beginSeveral(page, ['Call notes', 'Claims intake']);
    await page.getByRole('button', { name: 'More for Call notes' }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.goto('/#/settings');
    await expect(page.getByText('used of')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.goto('/#/');
    await page.getByRole('link', { name: 'Continue in Frame' }).click();
    await page.getByRole('button', { name: /Claims intake/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });
}

test('the program tells the licences of what it is made of, workers included', async ({ request }) => {
  const text = await (await request.get('/licences.md')).text();
  for (const name of ['react-dom', 'dexie', 'jspdf', 'pkijs', 'date-holidays']) {
    expect(text).toContain(`## ${name} `);
  }
});
