import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { leaveProgram, restart } from './durability-pages.ts';

type Frozen = {
  readonly session: { readonly id: string; readonly title: string };
  readonly journal: readonly { readonly seq: number; readonly at: string }[];
};

const frozen = JSON.parse(readFileSync('test/fixtures/files/v1.phaseone', 'utf8')) as Frozen;

/** Runs in the page: the database as version 1 of the program left it. */
const fillVersion1 = ({ session, journal }: Frozen): Promise<void> =>
  new Promise((resolve, reject) => {
    // Dexie counts in tens of the engine's versions.
    const opening = indexedDB.open('phase-one', 10);
    opening.onupgradeneeded = () => {
      const db = opening.result;
      const summaries = db.createObjectStore('summaries', { keyPath: 'id' });
      summaries.createIndex('[trash+updatedAt+id]', ['trash', 'updatedAt', 'id']);
      summaries.createIndex('madeBy', 'madeBy');
      db.createObjectStore('documents', { keyPath: 'id' });
      db.createObjectStore('journal', { keyPath: ['sessionId', 'seq'] });
      db.createObjectStore('identities', { keyPath: 'id' }).createIndex('createdAt', 'createdAt');
      db.createObjectStore('settings', { keyPath: 'key' });
      db.createObjectStore('damaged', { keyPath: 'number', autoIncrement: true }).createIndex(
        'sessionId',
        'sessionId',
      );
    };
    opening.onerror = () => reject(new Error('version 1 could not be made'));
    opening.onsuccess = () => {
      const db = opening.result;
      const writing = db.transaction(['documents', 'journal'], 'readwrite');
      const updatedAt = journal.at(-1)?.at ?? '';
      writing.objectStore('documents').put({ id: session.id, session, updatedAt, deletedAt: null });
      for (const entry of journal) {
        writing.objectStore('journal').put({ sessionId: session.id, seq: entry.seq, entry });
      }
      writing.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });

test('a session that version 1 left in the database opens, is edited, and can be undone to its beginning', async ({
  page,
}) => {
  await page.goto('/');
  await leaveProgram(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const deleting = indexedDB.deleteDatabase('phase-one');
        deleting.onsuccess = () => resolve();
      }),
  );
  await page.evaluate(fillVersion1, frozen);
  await page.goto(`/#/session/${frozen.session.id}/frame`);
  await expect(page.getByRole('heading', { level: 1, name: 'What does the room want?' })).toBeVisible();
  await expect(page.getByText(frozen.session.title)).toBeVisible();
  const pain = page.getByRole('textbox', { name: 'Who has the pain, and what is it?' });
  await pain.fill('Clerks wait for papers');
  await expect(page.getByTestId('saved-state')).toContainText('Saved');
  await restart(page);
  await expect(pain).toHaveValue('Clerks wait for papers');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(pain).toHaveValue('');
  await expect(page.getByRole('alert')).toHaveCount(0);
});
