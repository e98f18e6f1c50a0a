import { create } from 'zustand';
import type { Id } from '#shared/core/ids';
import type { SessionSummary } from '../../storage/summary.ts';
import { type Filter, NO_FILTER, type Show, type Sort } from './library-view.ts';

/** What lies over the list, one at a time. */
export type LibraryOverlay =
  | { readonly kind: 'import'; readonly file: File | null }
  | { readonly kind: 'tags' | 'purge'; readonly rows: readonly SessionSummary[] };

/** How the list is looked at. It outlives the screen, so that coming back from a session finds the same list. */
type LibraryView = {
  readonly query: string;
  readonly show: Show;
  readonly filter: Filter;
  readonly sort: Sort;
  readonly isFiltersOpen: boolean;
  readonly selected: ReadonlySet<Id>;
  readonly overlay: LibraryOverlay | null;
  readonly look: (query: string) => void;
  readonly choose: (show: Show) => void;
  readonly narrow: (change: Partial<Filter>) => void;
  readonly order: (sort: Sort) => void;
  readonly openFilters: (isOpen: boolean) => void;
  readonly select: (ids: Iterable<Id>) => void;
  readonly open: (overlay: LibraryOverlay | null) => void;
};

const NOBODY: ReadonlySet<Id> = new Set();

/** @see LibraryView */
export const useLibraryView = create<LibraryView>((set) => ({
  query: '',
  show: 'current',
  filter: NO_FILTER,
  sort: 'changed',
  isFiltersOpen: false,
  selected: NOBODY,
  overlay: null,
  look: (query) =>
    set(({ query: before, sort }) => ({
      query,
      // What fits best is the order of a search, and only of a search.
      sort: query.trim() === '' ? (sort === 'best' ? 'changed' : sort) : before.trim() === '' ? 'best' : sort,
      selected: NOBODY,
    })),
  choose: (show) => set({ show, selected: NOBODY }),
  narrow: (change) => set(({ filter }) => ({ filter: { ...filter, ...change }, selected: NOBODY })),
  order: (sort) => set({ sort }),
  openFilters: (isFiltersOpen) => set({ isFiltersOpen }),
  select: (ids) => set({ selected: new Set(ids) }),
  open: (overlay) => set({ overlay }),
}));
