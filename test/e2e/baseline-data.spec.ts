import { expect, type Locator, type Page, test } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { restart } from './durability-pages.ts';
import { expectAccessible, openExample, startSession, tabTo, textbox, toStage, work } from './stage-pages.ts';

/** A fixed column of days with two decimals, skewed as durations are, and three that are far out. */
const days = (count: number): number[] =>
  Array.from({ length: count }, (_, index) => {
    const share = ((index * 7919) % count) / count;
    return Number((0.4 + 14 * share ** 2).toFixed(2));
  });

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Baseline from data' });

/** Opens the dialog of the first metric of the claims example. */
const openDialog = async (page: Page): Promise<void> => {
  await openExample(page, /Claims intake/);
  await toStage(page, 'Measure');
  await work(page)
    .getByRole('button', { name: /^From data/ })
    .click();
  await expect(dialog(page)).toBeVisible();
};

/** Pastes as the keyboard does: a real paste event with the text on its clipboard. */
const paste = async (page: Page, text: string): Promise<void> => {
  await dialog(page)
    .getByRole('textbox', { name: 'Numbers' })
    .evaluate((area, data) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', data);
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
};

/** Chooses a file in the system's dialog. */
const openFile = async (page: Page, name: string, content: string | Buffer): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await dialog(page).getByRole('button', { name: 'Open a file' }).click();
  // From the disk, as a person's file: handing over the bytes would keep the page busy itself.
  const path = test.info().outputPath(name);
  await writeFile(path, content);
  await (await chooser).setFiles(path);
};

const statistic = (page: Page, name: string): Locator =>
  dialog(page).getByRole('radio', { name: new RegExp(`^${name}`) });

const useIt = (page: Page): Promise<void> =>
  dialog(page).getByRole('button', { name: 'Use as baseline' }).click();

test.describe('Baseline from data', () => {
  test('fills the baseline from a pasted column; one undo takes it back; it survives a reload', async ({
    page,
  }) => {
    await openDialog(page);
    await paste(page, `days\n${days(412).join('\n')}\n`);
    await expect(dialog(page).getByText('412 rows pasted')).toBeVisible();
    await expect(statistic(page, 'Median')).toBeChecked();
    await expect(dialog(page).getByRole('img', { name: /^Histogram of 412 values/ })).toBeVisible();
    const shown = await dialog(page).getByRole('img').getAttribute('aria-label');
    const median = /Median ([\d.]+)/.exec(shown ?? '')?.[1] ?? '';
    await useIt(page);

    await expect(dialog(page)).toBeHidden();
    await expect(textbox(page, 'Baseline')).toHaveValue(median);
    await expect(textbox(page, 'Cases measured')).toHaveValue('412');
    await expect(textbox(page, 'Evidence')).toHaveValue(/^412 cases, pasted \d{4}-\d\d-\d\d/);
    const interval = [
      await textbox(page, 'Interval from').inputValue(),
      await textbox(page, 'to').inputValue(),
    ];
    expect(Number(interval[0])).toBeLessThan(Number(median));
    expect(Number(interval[1])).toBeGreaterThan(Number(median));

    await page.keyboard.press('Control+z');
    await expect(textbox(page, 'Baseline')).toHaveValue('5.2');
    await expect(textbox(page, 'Interval from')).toHaveValue('4.6');
    await expect(textbox(page, 'Evidence')).not.toHaveValue(/pasted/);
    const redo = 'Redo: baseline of Intake processing time from data';
    await expect(page.getByRole('button', { name: redo })).toBeEnabled();

    await page.keyboard.press('Control+y');
    await expect(textbox(page, 'Baseline')).toHaveValue(median);
    await expect(page.getByText(/^Saved \d/)).toBeVisible();
    await restart(page);
    await expect(textbox(page, 'Baseline')).toHaveValue(median);
    await expect(textbox(page, 'Evidence')).toHaveValue(/^412 cases, pasted/);
  });

  test('takes the chosen column of a file, the statistic, and leaves outliers out by name', async ({
    page,
  }) => {
    await openDialog(page);
    const rows = days(300).map((value, index) => `${index + 1},${value},${10 + (index % 7)}`);
    await openFile(page, 'intake.csv', `case,days,staff\n${rows.join('\n')}\n301,480,12\n302,n/a,12\n`);
    await expect(dialog(page).getByText('302 rows from intake.csv')).toBeVisible();
    // The first column only counts its rows, so the second is meant.
    const column = dialog(page).getByRole('button', { name: /Column/ });
    await expect(column).toContainText('days');
    await expect(dialog(page).getByText('1 no number: row 303 “n/a”')).toBeVisible();
    await statistic(page, '90th percentile').check({ force: true });
    await dialog(page).getByRole('radio', { name: 'Leave it out: it is an error' }).check({ force: true });
    await expect(dialog(page).getByRole('img', { name: /90th percentile/ })).toBeVisible();
    await useIt(page);
    await expect(textbox(page, 'Evidence')).toHaveValue(
      /^300 of 301 cases from intake\.csv, column days, \d{4}-\d\d-\d\d; 1 outlier left out; 1 cell without a number left out$/,
    );
    await expect(textbox(page, 'Cases measured')).toHaveValue('300');

    await work(page)
      .getByRole('button', { name: /^From data/ })
      .click();
    await openFile(page, 'intake.csv', `case,days,staff\n${rows.join('\n')}\n`);
    // What was chosen last time is the metric's aggregation now.
    await expect(statistic(page, '90th percentile')).toBeChecked();
    await dialog(page)
      .getByRole('button', { name: /Column/ })
      .click();
    await page.getByRole('option', { name: 'staff' }).click();
    await expect(dialog(page).getByRole('img', { name: /from 10 to 16/ })).toBeVisible();
  });

  test('warns of a column whose header names another unit', async ({ page }) => {
    await openDialog(page);
    await paste(page, `Duration (h)\n${days(40).join('\n')}\n`);
    await expect(
      dialog(page).getByText('The column is called “Duration (h)”, the metric is in days.'),
    ).toBeVisible();
    await expect(
      dialog(page).getByText('Nothing is converted: bring other data, or change the unit first.'),
    ).toBeVisible();
  });

  test('reads a decimal comma, semicolons and umlauts as a German spreadsheet saves them', async ({
    page,
  }) => {
    await openDialog(page);
    const rows = days(50).map((value) => `Müller;${String(value).replace('.', ',')}`);
    await openFile(
      page,
      'Fälle.csv',
      Buffer.from(`Bearbeiter;Dauer für Fälle\r\n${rows.join('\r\n')}\r\n`, 'latin1'),
    );
    await expect(dialog(page).getByText('50 rows from Fälle.csv')).toBeVisible();
    await expect(dialog(page).getByText(/column Dauer für Fälle/)).toBeVisible();
    await expect(dialog(page).getByRole('img', { name: /^Histogram of 50 values from 0\.4/ })).toBeVisible();
  });

  test('says which way a doubtful number was read and reads it the other way', async ({ page }) => {
    await openDialog(page);
    await paste(page, '1.250\n2.500\n3.750\n');
    await expect(dialog(page).getByText(/“1\.250” was read as 1\.25;/)).toBeVisible();
    await dialog(page).getByRole('button', { name: 'Read it the other way' }).click();
    await expect(dialog(page).getByText(/“1\.250” was read as 1,250;/)).toBeVisible();
    await expect(
      dialog(page)
        .getByText(/No 90% interval from fewer than 5 values/)
        .first(),
    ).toBeVisible();
  });

  test('refuses what holds no numbers, in place, and takes the next', async ({ page }) => {
    await openDialog(page);
    await paste(page, 'hello\nworld\n');
    await expect(dialog(page).getByRole('alert')).toContainText('There is no number in it.');
    await openFile(page, 'book.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
    await expect(dialog(page).getByRole('alert')).toContainText('a workbook');
    await paste(page, '\u202Eabc;;;\n"\n5,,,\u0000\n');
    await expect(dialog(page).getByRole('alert')).toContainText('holds no text');
    await paste(page, '5\n6\n7\n');
    await expect(dialog(page).getByText('3 rows pasted')).toBeVisible();
  });

  test('works with the keyboard alone, on numbers that are typed', async ({ page }) => {
    await openExample(page, /Claims intake/);
    await toStage(page, 'Measure');
    await tabTo(page, 'From data: fill the baseline');
    await page.keyboard.press('Enter');
    await expect(dialog(page).getByRole('textbox', { name: 'Numbers' })).toBeFocused();
    for (const value of ['4', '5', '6', '7', '8', '30']) {
      await page.keyboard.type(value);
      await page.keyboard.press('Enter');
    }
    await tabTo(page, 'Read what is typed');
    await page.keyboard.press('Enter');
    await expect(statistic(page, 'Median')).toBeVisible();
    await expect(statistic(page, 'Median')).toBeChecked();
    // Tab reaches the group at its chosen row; the arrows choose.
    for (let step = 0; step < 12; step += 1) {
      if (await statistic(page, 'Median').evaluate((radio) => radio === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('ArrowDown');
    await expect(statistic(page, 'Mean')).toBeChecked();
    await tabTo(page, 'Use as baseline');
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeHidden();
    await expect(textbox(page, 'Baseline')).toHaveValue('10.0');
    await expect(textbox(page, 'Cases measured')).toHaveValue('6');
    await expect(page.getByRole('button', { name: /^From data/ })).toBeFocused();
  });

  test('says so where the metric has no unit yet', async ({ page }) => {
    await startSession(page);
    await toStage(page, 'Measure');
    await work(page).getByRole('button', { name: 'Add a metric' }).click();
    await work(page)
      .getByRole('button', { name: /^From data/ })
      .click();
    await paste(page, '5\n6\n7\n');
    await expect(dialog(page).getByText(/The metric has no unit yet/)).toBeVisible();
  });

  test('reads a million rows while the page goes on answering, and can be cancelled', async ({ page }) => {
    test.slow();
    await openDialog(page);
    const file = `days\n${`${days(1000).join('\n')}\n`.repeat(1000)}`;

    await openFile(page, 'million.csv', file);
    await dialog(page).getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog(page).getByRole('textbox', { name: 'Numbers' })).toBeVisible();
    await expect(dialog(page).getByRole('alert')).toHaveCount(0);

    await page.evaluate(() => {
      const told = { longest: 0, frames: 0, last: 0, chosen: 0, shown: 0 };
      Object.assign(window, { told });
      // The choice of the file begins it; the bars end it.
      Object.assign(HTMLInputElement.prototype, {
        addEventListener(this: HTMLInputElement, type: string, listener: () => void): void {
          EventTarget.prototype.addEventListener.call(this, type, () => {
            if (type === 'change') told.chosen = told.last = performance.now();
            listener();
          });
        },
      });
      const frame = (now: number): void => {
        const isShown = document.querySelector('[data-step="read"]') !== null;
        if (told.chosen > 0 && told.shown === 0) {
          told.longest = Math.max(told.longest, now - told.last);
          told.frames += 1;
          if (isShown) told.shown = now;
        }
        told.last = now;
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    });
    await openFile(page, 'million.csv', file);
    await expect(dialog(page).getByText('1,000,000 rows from million.csv')).toBeVisible({ timeout: 60_000 });
    const told = await page.evaluate(
      () => (window as unknown as { told: Record<'longest' | 'frames' | 'chosen' | 'shown', number> }).told,
    );
    expect(told.frames).toBeGreaterThan(1);
    expect(told.shown).toBeGreaterThan(told.chosen);
    test.info().annotations.push({
      type: 'measured',
      description: `1,000,000 rows shown after ${Math.round(told.shown - told.chosen)} ms; longest gap between frames ${Math.round(told.longest)} ms in ${told.frames} frames`,
    });
    await useIt(page);
    await expect(textbox(page, 'Cases measured')).toHaveValue('1,000,000');
  });

  test('takes a paste of ten megabytes without putting it into a field', async ({ page }) => {
    await openDialog(page);
    await page.evaluate(() => {
      const area = document.querySelector('textarea[aria-label="Numbers"]');
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '12345.6789\n'.repeat(950_000));
      area?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await expect(dialog(page).getByText('950,000 rows pasted')).toBeVisible({ timeout: 60_000 });
    await dialog(page).getByRole('button', { name: 'Other data' }).click();
    await expect(dialog(page).getByRole('textbox', { name: 'Numbers' })).toHaveValue('');
  });

  test('has nothing that axe objects to, before and after', async ({ page }) => {
    await openDialog(page);
    await expectAccessible(page);
    await paste(page, `${days(60).join('\n')}\n400\n?\n`);
    await expect(statistic(page, 'Median')).toBeVisible();
    await expectAccessible(page);
  });
});
