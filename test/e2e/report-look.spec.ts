import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { restart } from './durability-pages.ts';
import { chooseLogo, colourAt, openExport } from './exports-pages.ts';
import { axeFindings } from './axe.ts';
import { begin, openLibrary } from './shell-pages.ts';
import { openExample } from './stage-pages.ts';

const asset = (path: string): Promise<Buffer> => readFile(new URL(`../../assets/${path}`, import.meta.url));

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" onload="window.hacked = 1">
  <style>.left { fill: #c00020 }</style>
  <script>window.hacked = 2; document.title = 'hacked';</script>
  <rect class="left" width="100" height="100"/>
</svg>`;

test.describe('How the report looks', () => {
  test('is changed by keyboard and stays over a reload; new sessions can start with it', async ({ page }) => {
    await openExample(page, /Claims intake/);
    const dialog = await openExport(page);
    await dialog.getByRole('button', { name: /Paper/ }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('US');
    await page.keyboard.press('Enter');
    await dialog.getByRole('radio', { name: 'Teal' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(dialog.getByRole('radio', { name: 'Blue' })).toBeChecked();
    await dialog.getByLabel(/who may read it/).fill('Confidential, Aldersee only');
    await chooseLogo(page, dialog, 'aldersee.svg', Buffer.from(SVG));
    const logo = dialog.getByRole('img', { name: 'The logo' });
    await expect(logo).toBeVisible();
    await expect(dialog.getByText('A sketch of the first page, US Letter')).toBeVisible();
    await dialog.getByRole('button', { name: 'Use this look for new sessions' }).click();
    await expect(dialog.getByText('New sessions start with this look.')).toBeVisible();
    await page.keyboard.press('Escape');

    await restart(page);
    const again = await openExport(page);
    await expect(again.getByRole('button', { name: /Paper/ })).toContainText('US Letter');
    await expect(again.getByRole('radio', { name: 'Blue' })).toBeChecked();
    await expect(again.getByLabel(/who may read it/)).toHaveValue('Confidential, Aldersee only');
    await expect(again.getByText('aldersee.svg')).toBeVisible();
    await page.keyboard.press('Escape');

    await openLibrary(page);
    await begin(page, 'Another one');
    const fresh = await openExport(page);
    await expect(fresh.getByText('aldersee.svg')).toBeVisible();
    await fresh.getByRole('button', { name: 'Remove the logo' }).click();
    await expect(fresh.getByText('Drop a PNG, JPEG or SVG here')).toBeVisible();
    await expect(fresh.getByRole('button', { name: 'Use this look for new sessions' })).toBeVisible();
  });

  test('takes an SVG as a picture: its colours, on white, and nothing that it would run', async ({
    page,
  }) => {
    await openExample(page, /Claims intake/);
    const dialog = await openExport(page);
    await chooseLogo(page, dialog, 'aldersee.png', Buffer.from(SVG));
    const logo = dialog.getByRole('img', { name: 'The logo' });
    await expect(dialog.getByText('1200 × 600 pixels')).toBeVisible();
    const [red = 0, green = 0, blue = 0] = await colourAt(logo, 0.25, 0.5);
    expect([red > 180, green < 30, blue < 60]).toEqual([true, true, true]);
    expect(await colourAt(logo, 0.75, 0.5)).toEqual([255, 255, 255, 255]);
    expect(await page.evaluate(() => ['hacked' in window, document.title])).toEqual([
      false,
      expect.not.stringContaining('hacked'),
    ]);
    expect(await page.locator('svg script, svg style').count()).toBe(0);
  });

  test('takes a PNG that is dropped, and keeps it small', async ({ page }) => {
    await openExample(page, /Claims intake/);
    const dialog = await openExport(page);
    const data = (await asset('icons/icon.png')).toString('base64');
    const transfer = await page.evaluateHandle((base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const held = new DataTransfer();
      held.items.add(new File([bytes], 'icon.txt', { type: 'text/plain' }));
      return held;
    }, data);
    await dialog.getByText('Drop a PNG, JPEG or SVG here').dispatchEvent('drop', { dataTransfer: transfer });
    await expect(dialog.getByText('512 × 512 pixels')).toBeVisible();
    const source = await dialog.getByRole('img', { name: 'The logo' }).getAttribute('src');
    expect(source?.length).toBeLessThan(200_100);
  });

  test('makes a large photograph small enough to travel in the session', async ({ page }) => {
    await openExample(page, /Claims intake/);
    const dialog = await openExport(page);
    const base64 = await page.evaluate(() => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [2400, 1500];
      const context = canvas.getContext('2d');
      // Coarse noise: nothing is harder to make small, and the file is large.
      for (let y = 0; y < canvas.height; y += 4) {
        for (let x = 0; x < canvas.width; x += 4) {
          if (context) context.fillStyle = `hsl(${(x * y * 7919) % 360} 80% ${(x * 31 + y * 17) % 100}%)`;
          context?.fillRect(x, y, 4, 4);
        }
      }
      return canvas.toDataURL('image/jpeg', 0.8).replace(/^[^,]*,/, '');
    });
    const photo = Buffer.from(base64, 'base64');
    expect(photo.length).toBeGreaterThan(500_000);
    await chooseLogo(page, dialog, 'photo.jpg', photo);
    await expect(dialog.getByText(/^\d+ × \d+ pixels$/)).toBeVisible();
    const logo = dialog.getByRole('img', { name: 'The logo' });
    const [width, height, length] = await logo.evaluate((element) => {
      const picture = element as HTMLImageElement;
      return [picture.naturalWidth, picture.naturalHeight, picture.src.length] as const;
    });
    expect([width <= 1200, height <= 600, length <= 200_100]).toEqual([true, true, true]);
    expect(width / height).toBeCloseTo(2400 / 1500, 1);
  });

  test('refuses what is no still picture, each with its own words', async ({ page }) => {
    await openExample(page, /Claims intake/);
    const dialog = await openExport(page);
    const png = await asset('icons/icon.png');
    const moving = Buffer.concat([
      png.subarray(0, 33),
      Buffer.from([0, 0, 0, 8]),
      Buffer.from('acTL'),
      Buffer.alloc(12),
      png.subarray(33),
    ]);
    const torn = Buffer.concat([png.subarray(0, png.length - 400), Buffer.alloc(400)]);
    const foreign =
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect></svg><!-- not closed -->';
    const refused: readonly (readonly [string, Buffer, RegExp])[] = [
      ['logo.png', Buffer.from('GIF89a\x01\x00\x01\x00'), /is a GIF, whatever its name says/],
      ['logo.png', Buffer.from('hello'), /is not a picture/],
      ['logo.svg', Buffer.from('<html><svg/></html>'), /is not a picture/],
      ['logo.png', moving, /moves; paper does not/],
      ['logo.png', png.subarray(0, 60), /damaged/],
      ['logo.png', torn, /damaged/],
      ['logo.svg', Buffer.from(foreign), /damaged/],
      ['logo.png', Buffer.concat([png, Buffer.alloc(5 * 1024 * 1024)]), /MB; a logo has at most 4 MB/],
    ];
    for (const [name, bytes, words] of refused) {
      await chooseLogo(page, dialog, name, bytes);
      await expect(dialog.getByRole('alert').filter({ hasText: words })).toBeVisible();
      await expect(dialog.getByRole('img', { name: 'The logo' })).toHaveCount(0);
    }
    await chooseLogo(page, dialog, 'icon.svg', await asset('icons/icon.svg'));
    await expect(dialog.getByRole('img', { name: 'The logo' })).toBeVisible();
    await expect(dialog.getByRole('alert')).toHaveCount(0);
  });

  test('takes only a colour that can be read on paper, and proposes a darker one', async ({ page }) => {
    await openExample(page, /Claims intake/);
    const dialog = await openExport(page);
    await dialog.getByRole('radio', { name: 'Own', exact: true }).focus();
    await page.keyboard.press('Space');
    const own = dialog.getByLabel('Own colour, in hexadecimal');
    await own.fill('yellow');
    await expect(dialog.getByText('Write it as six digits')).toBeVisible();
    await own.fill('#ffcc00');
    await expect(dialog.getByText('has a contrast of 1.5 to 1; to be read it takes 4.5 to 1')).toBeVisible();
    await dialog.getByRole('button', { name: 'Use the darker #8f7200' }).click();
    await expect(own).toHaveValue('#8f7200');
    await expect(dialog.getByText('It is not used')).toHaveCount(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await restart(page);
    await expect((await openExport(page)).getByLabel('Own colour, in hexadecimal')).toHaveValue('#8f7200');
  });
});

test.describe('Characters that cannot be printed', () => {
  test('are named with their place as soon as the dialog opens, and nothing can be signed', async ({
    page,
  }) => {
    await openLibrary(page);
    await begin(page, 'Ticket ಠ intake');
    const dialog = await openExport(page);
    const alert = dialog.getByRole('alert');
    await expect(alert).toContainText('One character cannot be printed');
    await expect(alert).toContainText('U+0CA0');
    await expect(alert).toContainText('title');
    await expect(dialog.getByRole('button', { name: 'Sign and save the PDF' })).toBeDisabled();
    await expect(dialog.getByRole('button', { name: 'Save Report as text' })).toBeEnabled();
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByLabel(/who may read it/).fill('ཀ');
    await expect(alert).toContainText('2 characters cannot be printed');
    await dialog.getByLabel(/who may read it/).fill('');
    await expect(alert).toContainText('One character cannot be printed');
  });
});
