import { expect, type Page, test } from '@playwright/test';
import { restart } from './durability-pages.ts';
import { begin, beginSeveral, card, choose, openLibrary, row } from './shell-pages.ts';

test('the empty library teaches what a session is and starts the first one', async ({ page }) => {
  await openLibrary(page);
  await expect(page.getByText('From a vague goal to a number')).toBeVisible();
  for (const stage of ['Frame', 'Measure', 'Path', 'Commit']) {
    await expect(page.getByRole('main').getByText(stage, { exact: true })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Start the first session' }).click();
  await expect(page.getByLabel('Title')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a session starts with a title and a client, and opens from the library where work goes on', async ({
  page,
}) => {
  await openLibrary(page);
  await begin(page, 'Claims intake');
  await expect(page).toHaveURL(/#\/session\/[^/]+\/frame$/);
  await page.getByRole('link', { name: 'Phase One' }).click();
  await expect(card(page)).toContainText('Claims intake');
  await expect(card(page)).toContainText('Aldersee Insurance');
  await expect(card(page)).toContainText('Saved');
  await card(page).getByRole('link', { name: 'Continue in Frame' }).click();
  await expect(page.getByRole('button', { name: /Claims intake/ })).toBeVisible();
});

test('a session needs no title to begin', async ({ page }) => {
  await openLibrary(page);
  await page.getByRole('button', { name: 'Start a session' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page).toHaveURL(/\/frame$/);
  await page.getByRole('link', { name: 'Phase One' }).click();
  await expect(card(page)).toContainText('Untitled session');
});

test('sessions are listed newest first and open from their row', async ({ page }) => {
  await beginSeveral(page, ['Call notes', 'Contract review', 'Claims intake']);
  const rows = page.getByRole('table', { name: 'Sessions' }).getByRole('row');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1)).toContainText('Contract review');
  await expect(rows.nth(2)).toContainText('Call notes');
  await expect(rows.nth(2)).toContainText('No number yet');
  await row(page, 'Call notes').getByRole('link').click();
  await expect(page).toHaveTitle('Call notes · Frame · Phase One');
});

test('duplicating makes a second session with the same content', async ({ page }) => {
  await beginSeveral(page, ['Claims intake']);
  await choose(page, 'Claims intake', 'Duplicate');
  await expect(card(page)).toContainText('Claims intake (copy)');
  await expect(row(page, 'Claims intake')).toHaveCount(1);
  await page.getByRole('button', { name: 'Open the copy' }).click();
  await expect(page).toHaveTitle('Claims intake (copy) · Frame · Phase One');
});

test('a deleted session comes back with undo', async ({ page }) => {
  await beginSeveral(page, ['Call notes', 'Claims intake']);
  await choose(page, 'Call notes', 'Delete');
  await expect(page.getByRole('table', { name: 'Sessions' })).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row(page, 'Call notes')).toBeVisible();
  await expect(page.getByText('Call notes is back in the list.')).toBeVisible();
});

test('a deleted session can still be restored after a restart', async ({ page }) => {
  await beginSeveral(page, ['Call notes', 'Claims intake']);
  await choose(page, 'Call notes', 'Delete');
  await expect(page.getByText('Call notes was deleted.')).toBeVisible();
  await restart(page);
  await page.getByText('Deleted 1', { exact: true }).click();
  await page.getByRole('button', { name: 'Restore Call notes' }).click();
  await expect(row(page, 'Call notes')).toBeVisible();
  await expect(page.getByText('Deleted 1', { exact: true })).toBeHidden();
});

/** Puts copies of the only session into the database as the store lays them down, much faster than a person would. */
const multiply = (page: Page, count: number): Promise<void> =>
  page.evaluate(
    (copies) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('phase-one');
        request.onerror = () => reject(new Error('no database'));
        request.onsuccess = () => {
          const work = request.result.transaction(['documents', 'summaries'], 'readwrite');
          for (const name of ['documents', 'summaries']) {
            const store = work.objectStore(name);
            const all = store.getAll();
            all.onsuccess = () => {
              const first = (all.result as { session?: object }[])[0];
              for (let i = 1; i <= copies; i += 1) {
                const [id, title] = [`copy-${i}`, `Session ${i}`];
                const updatedAt = new Date(Date.UTC(2026, 0, 1, 0, i)).toISOString();
                const session = first?.session && { session: { ...first.session, id, title } };
                store.put({ ...first, ...session, id, title, updatedAt });
              }
            };
          }
          work.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    count,
  );

test('ten thousand sessions: only those near the screen are drawn, and the keyboard reaches them all', async ({
  page,
}) => {
  await beginSeveral(page, ['Claims intake']);
  await multiply(page, 9_999);
  await restart(page);
  await expect(page.getByText('10,000 sessions on this computer')).toBeVisible();
  const table = page.getByRole('table', { name: 'Sessions' });
  await expect(table).toHaveAttribute('aria-rowcount', '10000');
  expect(await table.getByRole('row').count()).toBeLessThan(80);
  await row(page, 'Session 9999').getByRole('link').focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('link', { name: 'Session 1', exact: true })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(page.getByRole('region', { name: 'Selected sessions' })).toContainText('2 selected');
  await page.keyboard.press('Home');
  await expect(page.getByRole('link', { name: 'Session 9999', exact: true })).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('link', { name: 'Session 9989', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('link', { name: 'Session 9998', exact: true })).toBeFocused();
  // Whoever does not see the list hears where they are in how many: the head is row 1.
  await expect(table.getByRole('row', { name: /Session 9998/ })).toHaveAttribute('aria-rowindex', '3');
  await expect(page.getByText('9,999 more, newest first')).toHaveRole('status');
  // One row has the keyboard; the others are not on the way of the Tab key.
  await expect(table.locator('a[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Home');
  await choose(page, 'Session 9999', 'Open');
  await expect(page).toHaveTitle('Session 9999 · Frame · Phase One');
});

test('the search names the place, marks the words and opens the session there', async ({ page }) => {
  await openLibrary(page);
  await page.getByRole('button', { name: /^Claims intake/ }).click();
  await expect(page).toHaveTitle(/^Claims intake/);
  await page.getByRole('link', { name: 'Phase One' }).click();
  await begin(page, 'Call notes');
  await page.getByRole('link', { name: 'Phase One' }).click();
  // Letter by letter: what was asked for the letters before is dropped, the last answer stands.
  await page.getByRole('searchbox').pressSequentially('timestamps claims');
  await expect(row(page, 'Claims intake')).toContainText('Metric Intake processing time, how it is measured');
  await expect(row(page, 'Claims intake').locator('mark').first()).toHaveText('timestamps');
  await expect(row(page, 'Call notes')).toHaveCount(0);
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/measure$/);
  const focused = () => page.evaluate(() => document.activeElement?.closest('[id^="field:"]')?.id);
  await expect.poll(focused).toMatch(/^field:metrics\/[^/]+\/meter$/);
});

test('pin, archive and deleting for good', async ({ page }) => {
  await beginSeveral(page, ['Call notes', 'Contract review', 'Claims intake']);
  await choose(page, 'Call notes', 'Pin to the top');
  await expect(page.getByRole('table', { name: 'Sessions' }).getByRole('row').nth(1)).toContainText(
    'Call notes',
  );
  await choose(page, 'Contract review', 'Archive');
  await expect(row(page, 'Contract review')).toHaveCount(0);
  await page.getByRole('button', { name: /^Archived/ }).click();
  await expect(row(page, 'Contract review')).toBeVisible();
  await choose(page, 'Contract review', 'Delete');
  await page.getByRole('button', { name: /^Deleted 1/ }).click();
  await choose(page, 'Contract review', 'Delete for good');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('1 session is gone for good.')).toBeVisible();
  await restart(page);
  await expect(page.getByText('2 sessions on this computer')).toBeVisible();
  await expect(page.getByText(/^Deleted/)).toHaveCount(0);
});

test('a pasted list becomes draft sessions that can all be taken back', async ({ page }) => {
  await openLibrary(page);
  await page.getByRole('button', { name: 'Sessions from a list' }).click();
  const list = 'Title;Customer;Problem\nIntake;Aldersee;use AI\nLetters;Seeblick;faster\n;;\n"a";"b";"c";"d"';
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: 'List' })
    .evaluate((area, text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      area.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, list);
  await expect(page.getByText('1 row cannot be taken')).toBeVisible();
  await page.getByRole('button', { name: 'Make 2 sessions' }).click();
  await expect(page.getByText('2 sessions were made from the list.')).toBeVisible();
  await expect(page.getByText('2 sessions on this computer')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Offline, on this computer')).toBeVisible();
});
