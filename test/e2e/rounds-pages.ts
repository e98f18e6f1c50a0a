import { expect, type Locator, type Page } from '@playwright/test';
import { startSession, textbox, work } from './stage-pages.ts';

/** What lies over everything while the laptop goes round. */
export const cover = (page: Page): Locator => page.getByRole('dialog');

/** A press in the cover. */
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  cover(page)
    .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
    .click();

/** A new session on the screen of its silent rounds. */
export const toRounds = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    window.location.hash = `${window.location.hash.replace(/\/rounds$/, '')}/rounds`;
  });
  await expect(
    page.getByRole('heading', { level: 1, name: 'What does the room think, before anybody speaks?' }),
  ).toBeVisible();
};

/** Names people at Frame; they are who the laptop goes round to. */
export const withPeople = async (page: Page, names: readonly string[]): Promise<void> => {
  const fields = work(page).getByRole('textbox', { name: /^Name of/ });
  for (const name of names) {
    const before = await fields.count();
    await work(page).getByRole('button', { name: 'Add a person' }).click();
    await expect(fields).toHaveCount(before + 1);
    await fields.nth(before).fill(name);
  }
};

/** Chooses in a field that offers a few values. */
export const select = async (page: Page, field: RegExp, option: string | RegExp): Promise<void> => {
  await work(page).getByRole('button', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
};

/** Begins a round of a kind with its question, from the screen of the rounds. */
export const beginRound = async (page: Page, kind: string, question: string): Promise<void> => {
  await work(page).getByRole('button', { name: 'Ask silently' }).click();
  await expect(textbox(page, 'Question')).toBeFocused();
  await page.keyboard.type(question);
  if (kind !== 'Ideas') await select(page, /What is asked for/, kind);
};

/** Adds options to the round on the screen. */
export const addOptions = async (page: Page, options: readonly string[]): Promise<void> => {
  await work(page).getByRole('button', { name: 'Add an option' }).click();
  for (const [at, option] of options.entries()) {
    await expect(textbox(page, `Option ${at + 1}`)).toBeFocused();
    await page.keyboard.type(option);
    if (at < options.length - 1) await page.keyboard.press('Enter');
  }
};

/** Covers everything and begins the round of the laptop. */
export const passLaptop = async (page: Page): Promise<void> => {
  await work(page).getByRole('button', { name: 'Pass the laptop' }).click();
  await expect(cover(page).getByRole('button', { name: 'Begin' })).toBeFocused();
};

/** One range in the name of whose turn it is. */
export const enterRange = async (page: Page, low: string, high: string): Promise<void> => {
  await press(page, 'Begin');
  await cover(page)
    .getByRole('textbox', { name: /^At least/ })
    .fill(low);
  await cover(page)
    .getByRole('textbox', { name: /^At most/ })
    .fill(high);
  await press(page, 'Done');
  await expect(cover(page).getByText('Your answer is in the box.')).toBeVisible();
};

/** Anonymous votes; answers with the slip. */
export const enterVotes = async (page: Page, votes: Readonly<Record<string, number>>): Promise<string> => {
  await press(page, 'Begin');
  for (const [option, count] of Object.entries(votes)) {
    for (let vote = 0; vote < count; vote += 1) await press(page, `One more vote for ${option}`);
  }
  await press(page, 'Done');
  const slip = await cover(page).getByTestId('slip').textContent();
  await press(page, 'Cover and pass on');
  return slip ?? '';
};

/** Back to the session, and all is revealed. */
export const reveal = async (page: Page): Promise<void> => {
  await press(page, 'Back to the session');
  await expect(cover(page)).toHaveCount(0);
  await work(page).getByRole('button', { name: 'Reveal', exact: true }).click();
  await page.getByRole('button', { name: 'Reveal now' }).click();
  await expect(work(page).getByRole('heading', { name: 'The spread' })).toBeVisible();
};

/** Everything that the browser holds of this origin: every store of every database, both storages, the second copies. */
export const everythingStored = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(async () => {
    const found: Record<string, string> = {
      localStorage: JSON.stringify(Object.entries(localStorage)),
      sessionStorage: JSON.stringify(Object.entries(sessionStorage)),
      caches: JSON.stringify(await caches.keys()),
      title: document.title,
      address: window.location.href,
      history: JSON.stringify(history.state),
      cookies: document.cookie,
    };
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('the database does not answer'));
      });
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const database = await asked(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = await asked(database.transaction(store).objectStore(store).getAll());
        found[`${name}/${store}`] = JSON.stringify(rows);
      }
      database.close();
    }
    const read = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        const place = `${path}/${name}`;
        if (handle instanceof FileSystemDirectoryHandle) await read(handle, place);
        else if (handle instanceof FileSystemFileHandle) found[place] = await (await handle.getFile()).text();
      }
    };
    await read(await navigator.storage.getDirectory(), 'files');
    return found;
  });

/** A session with four people in it, on the screen of its rounds. */
export const sessionWithPeople = async (page: Page, names: readonly string[]): Promise<void> => {
  await startSession(page);
  await withPeople(page, names);
  await toRounds(page);
};
