import { expect, type Page, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { canonicalJson } from '#shared/core/canonical-json';
import { readSessionFile } from '#shared/document/session-file';
import { type JournalEntry, replay } from '#shared/session/journal';
import { makeProfile, readDatabase } from './durability-browser.ts';
import {
  control,
  type Field,
  savedState,
  startSession,
  withoutSaveDialog,
  write,
} from './durability-pages.ts';

type Texts = Readonly<Record<Field, string>>;

/** Reports, at every change of the bar to "Saved", what the fields hold at that moment. */
const reportWhatIsSaved = async (page: Page, onSaved: (texts: Texts) => void): Promise<void> => {
  await page.exposeFunction('reportSaved', onSaved);
  await page.addInitScript(() => {
    const text = (field: string): string => {
      const element = document.getElementById(`field:goal/${field}`);
      const area = element instanceof HTMLTextAreaElement ? element : element?.querySelector('textarea');
      return area?.value ?? '';
    };
    const look = (): void => {
      const state = document.querySelector('[data-testid="saved-state"]')?.textContent ?? '';
      if (!state.startsWith('Saved')) return;
      const texts = { statement: text('statement'), meaning: text('meaning') };
      void (window as unknown as { reportSaved: (texts: unknown) => Promise<void> }).reportSaved(texts);
    };
    addEventListener('DOMContentLoaded', () => {
      new MutationObserver(look).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
  });
};

/** Writes numbered words into the two fields by turns until the browser is gone. */
const writeUntilKilled = async (page: Page, from: number): Promise<void> => {
  for (let word = from; ; word += 1) {
    const field = word % 3 === 0 ? 'meaning' : 'statement';
    await control(page, field).press('Control+End');
    await page.keyboard.type(`${word} `);
  }
};

const expectJournalToLeadToDocument = async (page: Page): Promise<void> => {
  for (const { session, journal } of await readDatabase(page)) {
    expect(canonicalJson(replay(journal as JournalEntry[]))).toBe(canonicalJson(session));
  }
};

test('an edit that showed as saved outlives 20 killings of the browser', async ({ baseURL }) => {
  test.setTimeout(600_000);
  const profile = await makeProfile();
  let saved: Texts = { statement: '', meaning: '' };
  let address = `${baseURL}/`;
  let checked = 0;
  try {
    for (let round = 0; round <= 20; round += 1) {
      const before = saved;
      const running = await profile.start(address, (page) =>
        reportWhatIsSaved(page, (texts) => {
          saved = texts;
        }),
      );
      const { page } = running;
      if (round === 0) {
        await startSession(page, 'Claims intake');
        address = page.url();
      }
      await expect(savedState(page)).toContainText('Saved');
      for (const field of ['statement', 'meaning'] as const) {
        const text = await control(page, field).inputValue();
        expect(text.startsWith(before[field]), `round ${round}: ${field} lost “${before[field]}”`).toBe(true);
        checked += 1;
      }
      await expectJournalToLeadToDocument(page);
      await expect(page.getByText('has been restored')).toHaveCount(0);
      if (round === 20) {
        await running.close();
        break;
      }
      const writing = writeUntilKilled(page, round * 1_000 + 1).catch(() => undefined);
      // Something of this round has shown as saved; then the end comes at any moment of the writing.
      const first = `${round * 1_000 + 1} `;
      await expect.poll(() => saved.statement.includes(first) || saved.meaning.includes(first)).toBe(true);
      await pause(Math.random() * 1_000);
      await running.kill();
      await writing;
    }
  } finally {
    await profile.remove();
  }
  expect(checked).toBe(42);
});

test('undo goes back past the closing and reopening of the window', async ({ page }) => {
  await page.goto('/');
  await startSession(page, 'Claims intake');
  await write(page, 'statement', 'use AI to improve operations');
  await write(page, 'meaning', 'Intake takes one day instead of five');
  await page.reload();
  await expect(control(page, 'meaning')).toHaveValue('Intake takes one day instead of five');
  const undo = page.getByRole('button', { name: /^Undo/ });
  await undo.click();
  await expect(control(page, 'meaning')).toHaveValue('');
  await undo.click();
  await expect(control(page, 'statement')).toHaveValue('');
  await expect(savedState(page)).toHaveText(/^Saved/);
  await page.reload();
  await expect(control(page, 'statement')).toHaveValue('');
  const redo = page.getByRole('button', { name: /^Redo/ });
  await redo.click();
  await redo.click();
  await expect(control(page, 'statement')).toHaveValue('use AI to improve operations');
  await expect(control(page, 'meaning')).toHaveValue('Intake takes one day instead of five');
  await expect(savedState(page)).toHaveText(/^Saved/);
  await expectJournalToLeadToDocument(page);
});

/** The disk is full for as long as the page says so: every write to the database is refused as the engine does it. */
const makeDiskFillable = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    // The unbound original is called with its own receiver below.
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      if (document.documentElement.dataset.disk === 'full') {
        throw new DOMException('no space', 'QuotaExceededError');
      }
      return key === undefined ? put.call(this, value) : put.call(this, value, key);
    };
  });
};

const setDisk = (page: Page, state: 'full' | 'free'): Promise<void> =>
  page.evaluate((disk) => {
    document.documentElement.dataset.disk = disk;
  }, state);

test('a full disk shows as “Cannot save”, the session still exports, and saving goes on by itself', async ({
  page,
}) => {
  await withoutSaveDialog(page);
  await makeDiskFillable(page);
  await page.goto('/');
  await startSession(page, 'Claims intake');
  await write(page, 'statement', 'use AI');
  await setDisk(page, 'full');
  await control(page, 'statement').fill('use AI to improve operations');
  await expect(savedState(page)).toContainText('Cannot save');
  await expect(page.getByRole('alert')).toContainText('is full');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export the session' }).click();
  const read = readSessionFile(await readFile(await (await download).path()));
  expect(read.ok && read.value.session.goal.statement).toBe('use AI to improve operations');

  await control(page, 'meaning').fill('Intake takes one day');
  await expect(savedState(page)).toContainText('Cannot save');
  await setDisk(page, 'free');
  await expect(savedState(page)).toHaveText(/^Saved/);
  await page.reload();
  await expect(control(page, 'statement')).toHaveValue('use AI to improve operations');
  await expect(control(page, 'meaning')).toHaveValue('Intake takes one day');
  await expectJournalToLeadToDocument(page);
});

test('a second window shows the session for reading, follows it, and takes over when the first closes', async ({
  context,
  page,
}) => {
  await page.goto('/');
  await startSession(page, 'Claims intake');
  await write(page, 'statement', 'use AI');
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText('open in another window')).toBeVisible();
  await expect(control(second, 'statement')).toHaveValue('use AI');
  await expect(control(second, 'statement')).not.toBeEditable();

  await write(page, 'statement', 'use AI to improve operations');
  await expect(control(second, 'statement')).toHaveValue('use AI to improve operations');
  await page.close();
  await expect(second.getByText('open in another window')).toHaveCount(0);
  await write(second, 'statement', 'use AI to improve claims intake');
  await second.reload();
  await expect(control(second, 'statement')).toHaveValue('use AI to improve claims intake');
  await expectJournalToLeadToDocument(second);
});
