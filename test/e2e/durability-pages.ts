import { expect, type Locator, type Page } from '@playwright/test';

/** The two texts of the first stage that the tests of durability write into. */
export type Field = 'statement' | 'meaning';

/** The control of a field. */
export const control = (page: Page, field: Field): Locator =>
  page
    .locator(`[id="field:goal/${field}"]`)
    .locator('textarea')
    .or(page.locator(`textarea[id="field:goal/${field}"]`));

/** What the bar says about storing. */
export const savedState = (page: Page): Locator => page.getByTestId('saved-state');

/** Begins a session from the library, through its dialog; resolves when it is open and stored. */
export const startSession = async (page: Page, title: string): Promise<void> => {
  await page
    .getByRole('button', { name: /^Start (the first|a) session$/ })
    .first()
    .click();
  await page.getByLabel('Title').fill(title);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(savedState(page)).toContainText('Saved');
};

/** Writes a text and waits until it shows as saved. */
export const write = async (page: Page, field: Field, text: string): Promise<void> => {
  await control(page, field).fill(text);
  await expect(savedState(page)).toHaveText(/^(Saved|Gespeichert)/);
};

/** Resolves when whatever was asked of the database before is committed: a transaction over everything waits for all others. */
const databaseAtRest = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('phase-one');
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          const database = opening.result;
          const done = (): void => {
            database.close();
            resolve();
          };
          const stores = [...database.objectStoreNames];
          if (stores.length === 0) return done();
          database.transaction(stores, 'readwrite').oncomplete = done;
        };
      }),
  );

/** Loads the page again once everything is stored, as somebody does who sees that it is saved. */
export const restart = async (page: Page): Promise<void> => {
  if (await savedState(page).isVisible()) await expect(savedState(page)).toHaveText(/^(Saved|Gespeichert)/);
  await databaseAtRest(page);
  await page.reload();
};

/** A download link instead of the system's save dialog, which no test can operate. */
export const withoutSaveDialog = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
};

/** A page of the same origin on which the program does not run. */
export const leaveProgram = (page: Page): Promise<unknown> => page.goto('/assets/samples/index.json');
