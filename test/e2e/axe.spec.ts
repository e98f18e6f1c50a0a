import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { openExample, startSession, toStage } from './stage-pages.ts';

/** Each screen, and how a person gets there. */
const SCREENS: readonly (readonly [name: string, open: (page: Page) => Promise<void>])[] = [
  [
    'the empty library',
    async (page) => {
      await page.goto('/');
      await expect(page.getByRole('button', { name: /^Start (the first|a) session$/ }).first()).toBeVisible();
    },
  ],
  [
    'the library with a session',
    async (page) => {
      await openExample(page, /Claims intake/);
      await page.getByRole('link', { name: 'Phase One' }).click();
      await expect(page.getByRole('region', { name: 'Most recent session' })).toBeVisible();
    },
  ],
  [
    'the dialog that starts a session',
    async (page) => {
      await page.goto('/');
      await page
        .getByRole('button', { name: /^Start (the first|a) session$/ })
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  ],
  ['an empty Frame', (page) => startSession(page)],
  ...(['Frame', 'Measure', 'Path', 'Commit'] as const).map(
    (stage) =>
      [
        `${stage} of an example`,
        async (page: Page) => {
          await openExample(page, /Claims intake/);
          await toStage(page, stage);
        },
      ] as const,
  ),
  [
    'Commit of the vague example, with much to fix',
    async (page) => {
      await openExample(page, /AI strategy day/);
      await toStage(page, 'Commit');
    },
  ],
  [
    'the export dialog',
    async (page) => {
      await openExample(page, /Claims intake/);
      await page
        .getByRole('banner')
        .getByRole('button', { name: /^Export/ })
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  ],
  [
    'the verify screen',
    async (page) => {
      await page.goto('/#/verify');
      await expect(page.getByRole('button', { name: /^Choose a/ })).toBeVisible();
    },
  ],
  [
    'the settings',
    async (page) => {
      await page.goto('/#/settings');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
  ],
  [
    'the list of shortcuts',
    async (page) => {
      await page.goto('/');
      // The keyboard comes with what loads after the first paint, and nothing on the screen says that it is there.
      await expect(async () => {
        await page.keyboard.press('F1');
        await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible({ timeout: 1_000 });
      }).toPass();
    },
  ],
];

for (const [name, open] of SCREENS) {
  test(`axe finds nothing in ${name}, in the light and in the dark`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axeFindings(page), colorScheme).toEqual([]);
    }
  });
}

test('axe finds nothing in a small window with the largest letters', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openExample(page, /Claims intake/);
  for (const stage of ['Frame', 'Measure', 'Path', 'Commit'] as const) {
    await toStage(page, stage);
    expect(await axeFindings(page), stage).toEqual([]);
  }
});
