import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { create } from 'zustand';
import { type Language, languageOf } from '#shared/language/language';
import type { CatalogueEntry } from '#shared/metric/catalogue/entry';
import type { CatalogueMatch, CatalogueSearch } from '#shared/metric/catalogue/search';
import type { WordReader } from '#shared/metric/catalogue/words';
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
  readonly language: Language;
  readonly builtIn: readonly CatalogueEntry[];
  readonly make: (entries: readonly CatalogueEntry[]) => CatalogueSearch;
};

/** The built-in metrics as they are called in a language, and how what is said in it is read. */
const TEXTS: Readonly<
  Record<
    Language,
    () => Promise<{ readonly builtIn: readonly CatalogueEntry[]; readonly reader: WordReader }>
  >
> = {
  en: async () => {
    const [{ BUILT_IN }, { ENGLISH_WORDS }] = await Promise.all([
      import('#shared/metric/catalogue/built-in'),
      import('#shared/metric/catalogue/words'),
    ]);
    return { builtIn: BUILT_IN, reader: ENGLISH_WORDS };
  },
  de: async () => {
    const [{ GERMAN_BUILT_IN }, { GERMAN_WORDS }] = await Promise.all([
      import('#shared/metric/catalogue/german/all'),
      import('#shared/metric/catalogue/german/words'),
    ]);
    return { builtIn: GERMAN_BUILT_IN, reader: GERMAN_WORDS };
  },
};

const loading = new Map<Language, Promise<Loaded>>();

const loadNow = async (language: Language): Promise<Loaded> => {
  const [{ builtIn, reader }, { makeCatalogueSearch }] = await Promise.all([
    TEXTS[language](),
    import('#shared/metric/catalogue/search'),
    loadOwnCatalogue().catch(() => undefined),
  ]);
  return { language, builtIn, make: (entries) => makeCatalogueSearch(entries, reader) };
};

/** The texts of the catalogue in a language and its index load when they are asked for, once. */
const load = (language: Language): Promise<Loaded> => {
  const loaded = loading.get(language) ?? loadNow(language);
  loading.set(language, loaded);
  return loaded;
};

/** The catalogue as it can be searched. */
export type Catalogue = { readonly entries: readonly CatalogueEntry[]; readonly search: CatalogueSearch };

const NONE: readonly CatalogueEntry[] = [];

/**
 * The catalogue: what the session carries, what the facilitator keeps, and what comes with the product. An entry that
 * the session carries counts before the one of the same id on the shelf. It speaks the language of the session, as the
 * metrics that are taken from it and the report do, whatever the interface speaks. Null while it loads.
 */
export const useCatalogue = (): Catalogue | null => {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const carried = useSession((session) => session.catalogue);
  const own = useOwnCatalogue((state) => state.entries) ?? NONE;
  const language = useSession((session) => languageOf(session.locale));
  useEffect(() => {
    let isCurrent = true;
    void load(language).then((value) => {
      if (isCurrent) setLoaded(value);
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return useMemo(() => {
    if (loaded?.language !== language) return null;
    const here = new Set(carried.map(({ id }) => id));
    const entries = [...carried, ...own.filter(({ id }) => !here.has(id)), ...loaded.builtIn];
    return { entries, search: loaded.make(entries) };
  }, [loaded, language, carried, own]);
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
