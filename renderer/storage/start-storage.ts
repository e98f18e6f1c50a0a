import type { HostApi } from '#shared/host/host-api';
import { tell } from './channel.ts';
import { clock } from './clock.ts';
import { flushCopies, keepCopiesIn } from './copy-keeper.ts';
import { database } from './database.ts';
import { useLibraryStore } from './library-store.ts';
import { endRestoring, restoreMissing } from './restore-missing.ts';
import { hasUnsavedEdits, useSessionStore, warnOpenSession } from './session-store.ts';
import { mendSummaries } from './session-repository.ts';
import { loadSettings } from './settings-store.ts';
import { askToPersist } from './storage-health.ts';
import { problem } from './storage-problem.ts';

const flushAll = async (): Promise<void> => {
  await useSessionStore.getState().flush();
  await flushCopies();
};

/** The moments at which a page may be about to end. */
const flushWhenLeaving = (host: HostApi): void => {
  host.app.onBeforeClose(async () => {
    await flushAll();
    // The host asks the person what to do with what could not be written.
    if (hasUnsavedEdits()) throw new Error('some edits are not stored');
  });
  window.addEventListener('pagehide', () => void flushAll());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flushAll();
  });
  // A host that waits asks by itself; there, this would keep the window open without a word.
  if (host.can.waitBeforeClose) return;
  window.addEventListener('beforeunload', (event) => {
    if (hasUnsavedEdits()) event.preventDefault();
  });
};

/** Two versions of the program on one profile: the older must let go, and each says what is going on. */
const watchVersions = (): void => {
  const say = (code: 'outdated' | 'blocked'): void => {
    useLibraryStore.setState({ status: 'failed', problem: problem(code) });
    warnOpenSession(problem(code));
  };
  database.on('versionchange', () => {
    void flushAll().finally(() => {
      database.close({ disableAutoOpen: true });
      say('outdated');
    });
  });
  database.on('blocked', () => say('blocked'));
};

/** What may wait until the list is on the screen. */
const tidyUp = async (): Promise<void> => {
  await loadSettings();
  if ((await mendSummaries(database, clock.today())) > 0) {
    await useLibraryStore.getState().refresh();
    tell({ kind: 'library-changed' });
  }
  await askToPersist();
};

let started: Promise<void> | null = null;

/**
 * Opens the storage: called once by the program before anything is shown. Brings back from their second copies the
 * sessions that the database lacks, fills the library, and sees to it that nothing is lost when the page ends.
 */
export const startStorage = (host: HostApi): Promise<void> => {
  started ??= (async () => {
    keepCopiesIn(host.copies);
    flushWhenLeaving(host);
    watchVersions();
    const { refresh } = useLibraryStore.getState();
    await refresh();
    const restoredFromCopies = await restoreMissing(host.copies).catch(() => 0);
    endRestoring();
    if (restoredFromCopies > 0) {
      await refresh();
      useLibraryStore.setState({ restoredFromCopies });
      tell({ kind: 'library-changed' });
    }
    // The list is there; a failure in here shows again, and louder, with the first edit.
    await tidyUp().catch(() => undefined);
  })();
  return started;
};
