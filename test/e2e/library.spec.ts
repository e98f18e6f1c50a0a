import { expect, type Page, test } from '@playwright/test';
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
  await page.reload();
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

test('a thousand sessions are all in the list, and only those near the screen are laid out', async ({
  page,
}) => {
  await beginSeveral(page, ['Claims intake']);
  await multiply(page, 999);
  await page.reload();
  await expect(page.getByText('1,000 sessions on this computer')).toBeVisible();
  const table = page.getByRole('table', { name: 'Sessions' });
  await expect(table).toHaveAttribute('aria-rowcount', '1000');
  const last = row(page, 'Session 1 ').or(row(page, 'Session 1Aldersee')).last();
  await expect(last).toBeAttached();
  expect(await last.evaluate((element) => getComputedStyle(element).contentVisibility)).toBe('auto');
  await choose(page, 'Session 1', 'Open');
  await expect(page).toHaveTitle('Session 1 · Frame · Phase One');
});
