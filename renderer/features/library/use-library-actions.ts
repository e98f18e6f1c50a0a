import { libraryTexts } from '#shared/language/library';
import { textsNow } from '../../components/language.ts';
import { type Action, useActions } from '../../components/actions.ts';
import type { SessionSummary } from '../../storage/summary.ts';
import { useLibraryView } from './use-library-view.ts';

const focusSearch = (): void => document.querySelector<HTMLElement>('[data-library-search]')?.focus();

const exportAll = async (rows: readonly SessionSummary[]): Promise<void> => {
  const { exportSessions } = await import('./export-sessions.ts');
  await exportSessions(rows);
};

/** What can be done with the list as it is shown, for the palette. */
export const useLibraryActions = (rows: readonly SessionSummary[]): void =>
  useActions(() => {
    const { actions: t } = textsNow(libraryTexts);
    const { choose, openFilters, open, select } = useLibraryView.getState();
    const action = (
      id: string,
      label: string,
      keywords: string,
      run: () => void,
      isEnabled = true,
    ): Action => ({
      ...{ id: `library.${id}`, label, group: t.group, keywords, run, isEnabled },
    });
    return [
      action('search', t.search, t.searchWords, focusSearch),
      action('filters', t.filters, t.filtersWords, () => openFilters(true)),
      action('from-list', t.fromList, t.fromListWords, () => open({ kind: 'import', file: null })),
      action(
        'select-all',
        t.selectAll,
        t.selectAllWords,
        () => select(rows.map(({ id }) => id)),
        rows.length > 0,
      ),
      action('export-all', t.exportAll, t.exportAllWords, () => void exportAll(rows), rows.length > 0),
      action('archived', t.archived, t.archivedWords, () => choose('archived')),
      action('deleted', t.deleted, t.deletedWords, () => choose('deleted')),
    ];
  });
