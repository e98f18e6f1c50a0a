import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { create } from 'zustand';
import type { CatalogueEntry } from '#shared/metric/catalogue/entry';
import type { CatalogueMatch, CatalogueSearch } from '#shared/metric/catalogue/search';
import { loadOwnCatalogue, useOwnCatalogue } from './own-catalogue.ts';
import { useSession } from './use-session.ts';

/** Whether the catalogue lies open over the session, and what is looked for in it. */
type CatalogueView = {
  readonly isOpen: boolean;
  readonly query: string;
  /** The entry that is looked at; blank: the first one found. */
  readonly entryId: string;
  readonly open: (query?: string, entryId?: string) => void;
  readonly close: () => void;
};

/** @see CatalogueView */
export const useCatalogueView = create<CatalogueView>((set) => ({
  isOpen: false,
  query: '',
  entryId: '',
  open: (query = '', entryId = '') => set({ isOpen: true, query, entryId }),
  close: () => set({ isOpen: false }),
}));

type Loaded = {
  readonly builtIn: readonly CatalogueEntry[];
  readonly make: (entries: readonly CatalogueEntry[]) => CatalogueSearch;
};

let loading: Promise<Loaded> | null = null;

/** The texts of the catalogue and its index load when they are asked for, once. */
const load = (): Promise<Loaded> => {
  loading ??= Promise.all([
    import('#shared/metric/catalogue/built-in'),
    import('#shared/metric/catalogue/search'),
    loadOwnCatalogue().catch(() => undefined),
  ]).then(([{ BUILT_IN }, { makeCatalogueSearch }]) => ({ builtIn: BUILT_IN, make: makeCatalogueSearch }));
  return loading;
};

/** The catalogue as it can be searched. */
export type Catalogue = { readonly entries: readonly CatalogueEntry[]; readonly search: CatalogueSearch };

const NONE: readonly CatalogueEntry[] = [];

/**
 * The catalogue: what the session carries, what the facilitator keeps, and what comes with the product. An entry that
 * the session carries counts before the one of the same id on the shelf. Null while it loads.
 */
export const useCatalogue = (): Catalogue | null => {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const carried = useSession((session) => session.catalogue);
  const own = useOwnCatalogue((state) => state.entries) ?? NONE;
  useEffect(() => {
    let isCurrent = true;
    void load().then((value) => {
      if (isCurrent) setLoaded(value);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return useMemo(() => {
    if (!loaded) return null;
    const here = new Set(carried.map(({ id }) => id));
    const entries = [...carried, ...own.filter(({ id }) => !here.has(id)), ...loaded.builtIn];
    return { entries, search: loaded.make(entries) };
  }, [loaded, carried, own]);
};

/** The entries that fit a text, the best first; they follow the typing when there is time. */
export const useFitting = (
  catalogue: Catalogue | null,
  text: string,
  limit: number,
): readonly CatalogueMatch[] => {
  const wanted = useDeferredValue(text);
  return useMemo(() => catalogue?.search.search(wanted, limit) ?? [], [catalogue, wanted, limit]);
};
