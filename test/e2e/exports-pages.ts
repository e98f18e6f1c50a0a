import { expect, type Locator, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';

/** A file that came out of the program. */
export type SavedFile = { readonly name: string; readonly bytes: Buffer; readonly text: string };

/** What an act in the page saves. */
export const savedBy = async (page: Page, act: () => Promise<void>): Promise<SavedFile> => {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
};

/** Opens the export dialog of the open session. */
export const openExport = async (page: Page): Promise<Locator> => {
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Export/ })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog).toBeVisible();
  return dialog;
};

/** Chooses a file for the logo. */
export const chooseLogo = async (page: Page, dialog: Locator, name: string, bytes: Buffer): Promise<void> => {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    dialog.getByRole('button', { name: /^(Choose a|Change the) logo$/ }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: '', buffer: bytes });
};

/** The colour of a picture at a point given in shares of its size, as the browser draws it. */
export const colourAt = (image: Locator, x: number, y: number): Promise<readonly number[]> =>
  image.evaluate(
    (element, [shareX, shareY]) => {
      const picture = element as HTMLImageElement;
      const canvas = document.createElement('canvas');
      canvas.width = picture.naturalWidth;
      canvas.height = picture.naturalHeight;
      const context = canvas.getContext('2d');
      context?.drawImage(picture, 0, 0);
      const point = context?.getImageData(
        Math.floor(picture.naturalWidth * shareX),
        Math.floor(picture.naturalHeight * shareY),
        1,
        1,
      );
      return [...(point?.data ?? [])];
    },
    [x, y] as const,
  );
