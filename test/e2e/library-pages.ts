import { expect, type Locator, type Page } from '@playwright/test';
import { openLibrary } from './shell-pages.ts';

/** The list of sessions. */
export const table = (page: Page): Locator => page.getByRole('table', { name: 'Sessions' });

/** The titles of the rows that are drawn, in their order. */
export const titles = (page: Page): Promise<string[]> =>
  table(page).getByRole('row').getByRole('link').allTextContents();

/** The dialog that brings a list in. */
export const listDialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Sessions from a list' });

/** Opens a list as a file, up to the choice of its columns. */
export const openList = async (page: Page, name: string, buffer: Buffer): Promise<void> => {
  await openLibrary(page);
  await page.getByRole('button', { name: 'Sessions from a list' }).click();
  const chooser = page.waitForEvent('filechooser');
  await listDialog(page).getByRole('button', { name: 'Open a file' }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer });
  await expect(listDialog(page).getByRole('heading', { name: 'What the columns are' })).toBeVisible();
};

/** Says what a column becomes. */
export const mapColumn = async (page: Page, heading: string, target: string): Promise<void> => {
  await listDialog(page)
    .getByRole('button', { name: new RegExp(`${heading} becomes`) })
    .click();
  await page.getByRole('option', { name: target, exact: true }).click();
};

/** Brings a list in as it is guessed; it must be one that can be taken whole. */
export const bringIn = async (page: Page, lines: readonly string[]): Promise<void> => {
  await openList(page, 'list.csv', Buffer.from(lines.join('\n')));
  const count = lines.length - 1;
  await page.getByRole('button', { name: `Make ${count} sessions` }).click();
  await expect(page.getByText(`${count} sessions were made from the list.`)).toBeVisible();
};

/** Everything that this origin keeps outside of the network: each file of its folder and each row of its database, as text. */
export const keptTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const kept: string[] = [];
    const walk = async (folder: FileSystemDirectoryHandle): Promise<void> => {
      for await (const entry of folder.values()) {
        if (entry.kind === 'directory') await walk(entry);
        else kept.push(`${entry.name}\n${await (await entry.getFile()).text()}`);
      }
    };
    await walk(await navigator.storage.getDirectory());
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('phase-one');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('the database does not open'));
    });
    for (const name of database.objectStoreNames) {
      const rows = await new Promise<unknown[]>((resolve, reject) => {
        const all = database.transaction(name).objectStore(name).getAll();
        all.onsuccess = () => resolve(all.result);
        all.onerror = () => reject(new Error(`${name} cannot be read`));
      });
      kept.push(...rows.map((row) => `${name}\n${JSON.stringify(row)}`));
    }
    database.close();
    return kept;
  });
