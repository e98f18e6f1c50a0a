import type { CatalogueEntry } from '#shared/metric/catalogue/entry';
import { emptyEntry } from '#shared/metric/catalogue/entry';
import { catalogueTexts } from '#shared/language/catalogue';
import { textsNow } from '../../components/language.ts';
import { showToast } from '../../components/toast.tsx';
import { newId } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { forgetEntry, keepEntry } from '../../storage/own-catalogue.ts';
import { currentSession } from '../../storage/use-session.ts';

/** Own entries that were written here since the catalogue was opened. */
const written = new Set<string>();

/**
 * Keeps for other sessions what was written in this one. It happens once, when the catalogue is closed: until then undo
 * acts on the session alone, and what was taken back is not kept.
 */
export const keepWritten = (): void => {
  const t = textsNow(catalogueTexts).ownEntries;
  for (const entry of currentSession().catalogue.filter(({ id }) => written.has(id))) {
    keepEntry(entry).catch(() =>
      // What the shelf could not keep is still in the session; the person must know that it is only there.
      showToast({ message: t.notKept, key: 'catalogue' }),
    );
  }
  written.clear();
};

/** Adds a metric of the facilitator's own to the session's catalogue. Blank when that was refused. */
export const addOwnEntry = (entry: CatalogueEntry = emptyEntry(newId())): string => {
  if (!edit({ type: 'catalogueEntry.add', item: entry })) return '';
  written.add(entry.id);
  return entry.id;
};

/** Changes an own entry where it is: in the session, which takes it in first where it only lay on the shelf. */
export const changeOwnEntry = (entry: CatalogueEntry, changes: Partial<Omit<CatalogueEntry, 'id'>>): void => {
  const isHere = currentSession().catalogue.some(({ id }) => id === entry.id);
  const done = isHere
    ? edit({ type: 'catalogueEntry.update', id: entry.id, changes })
    : edit({ type: 'catalogueEntry.add', item: { ...entry, ...changes } });
  if (done) written.add(entry.id);
};

/** Deletes an own entry from the session and from the shelf. {@link bringBack} is the way back for both. */
export const deleteOwnEntry = (entry: CatalogueEntry): void => {
  if (currentSession().catalogue.some(({ id }) => id === entry.id)) {
    edit({ type: 'catalogueEntry.remove', id: entry.id });
  }
  written.delete(entry.id);
  forgetEntry(entry.id).catch(() => undefined);
};

/** Brings a deleted entry back, to the session and to the shelf. */
export const bringBack = (entry: CatalogueEntry): void => {
  addOwnEntry(entry);
  keepWritten();
};
