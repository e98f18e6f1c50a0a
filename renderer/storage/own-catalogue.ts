import { create } from 'zustand';
import type { Id } from '#shared/core/ids';
import { type CatalogueEntry, catalogueEntrySchema } from '#shared/metric/catalogue/entry';
import { onNews, tell } from './channel.ts';
import { clock } from './clock.ts';
import { database } from './database.ts';

/** The metrics that the facilitator keeps for every session; null until they were read. */
type OwnCatalogue = { readonly entries: readonly CatalogueEntry[] | null };

/** @see OwnCatalogue */
export const useOwnCatalogue = create<OwnCatalogue>(() => ({ entries: null }));

/** Reads them; rows that are no entries are left where they lie, and out. */
export const loadOwnCatalogue = async (): Promise<void> => {
  const rows = await database.catalogue.toArray();
  const entries = rows
    .sort((a, b) => a.keptAt.localeCompare(b.keptAt))
    .map(({ entry }) => catalogueEntrySchema.safeParse(entry))
    .flatMap((parsed) => (parsed.success ? [parsed.data] : []));
  useOwnCatalogue.setState({ entries });
};

const changed = async (): Promise<void> => {
  tell({ kind: 'catalogue-changed' });
  await loadOwnCatalogue();
};

/** Keeps an entry for every session, or what it has become. */
export const keepEntry = async (entry: CatalogueEntry): Promise<void> => {
  const known = await database.catalogue.get(entry.id);
  await database.catalogue.put({ id: entry.id, entry, keptAt: known?.keptAt ?? clock.now() });
  await changed();
};

/** Takes an entry off the shelf; sessions that carry it keep it. */
export const forgetEntry = async (id: Id): Promise<void> => {
  await database.catalogue.delete(id);
  await changed();
};

onNews((news, from) => {
  if (news.kind === 'catalogue-changed' && from === 'elsewhere' && useOwnCatalogue.getState().entries) {
    void loadOwnCatalogue();
  }
});
