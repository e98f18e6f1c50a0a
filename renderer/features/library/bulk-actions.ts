import { libraryTexts } from '#shared/language/library';
import { textsNow } from '../../components/language.ts';
import type { Id } from '#shared/core/ids';
import { showToast } from '../../components/toast.tsx';
import { useLibraryStore } from '../../storage/library-store.ts';
import type { SessionSummary } from '../../storage/summary.ts';
import { saysProblem } from './library-actions.ts';
import { countText, titleOf } from './library-words.ts';
import { useLibraryView } from './use-library-view.ts';

type Rows = readonly SessionSummary[];

const idsOf = (rows: Rows): readonly Id[] => rows.map(({ id }) => id);

/** One by its title, several by their number. */
const tell = (
  rows: Rows,
  one: (title: string) => string,
  many: (count: string) => string,
  undo?: () => Promise<void>,
): void => {
  const [only] = rows;
  const message = only && rows.length === 1 ? one(titleOf(only)) : many(countText(rows.length));
  const { told } = textsNow(libraryTexts);
  showToast({ message, ...(undo && { action: { label: told.undo, onPress: () => void undo() } }) });
};

const done = (): void => useLibraryView.getState().select([]);

/** Deleting asks nothing, since it can be taken back: at once by the message, later in the list of deleted ones. */
export const deleteSessions = (rows: Rows): Promise<void> =>
  saysProblem(async () => {
    await useLibraryStore.getState().removeAll(idsOf(rows));
    done();
    const { removed, removedMany } = textsNow(libraryTexts).told;
    tell(rows, removed, removedMany, () => restoreSessions(rows));
  });

export const restoreSessions = (rows: Rows): Promise<void> =>
  saysProblem(async () => {
    await useLibraryStore.getState().restoreAll(idsOf(rows));
    done();
    const { restored, restoredMany } = textsNow(libraryTexts).told;
    tell(rows, restored, restoredMany);
  });

/** Puts sessions aside, out of the list, or takes them back. */
export const archiveSessions = (rows: Rows, isArchived: boolean): Promise<void> =>
  saysProblem(async () => {
    await useLibraryStore.getState().archive(idsOf(rows), isArchived);
    done();
    const { archived, archivedMany, unarchived, unarchivedMany } = textsNow(libraryTexts).told;
    const undo = () => archiveSessions(rows, !isArchived);
    if (isArchived) tell(rows, archived, archivedMany, undo);
    else tell(rows, unarchived, unarchivedMany, undo);
  });

/** Pins a session to the top of the list, or takes the pin off. */
export const pinSession = (row: SessionSummary, isPinned: boolean): Promise<void> =>
  saysProblem(async () => {
    await useLibraryStore.getState().pin([row.id], isPinned);
    const { pinned, unpinned } = textsNow(libraryTexts).told;
    showToast({ message: (isPinned ? pinned : unpinned)(titleOf(row)), key: `pin/${row.id}` });
  });

/** Changes the tags of sessions and says of how many, and which could not be changed. */
export const tagSessions = (
  rows: Rows,
  change: { readonly add: readonly string[]; readonly remove: readonly string[] },
): Promise<void> =>
  saysProblem(async () => {
    const { changed, busy, full } = await useLibraryStore.getState().changeTags(idsOf(rows), change);
    const { told } = textsNow(libraryTexts);
    const parts = [
      told.tagged(changed.size, countText(changed.size)),
      busy.length > 0 ? told.tagsBusy(busy.length, countText(busy.length)) : '',
      full.length > 0 ? told.tagsFull(full.length, countText(full.length)) : '',
    ];
    done();
    showToast({ message: parts.filter((part) => part !== '').join(' '), key: 'tags' });
  });
