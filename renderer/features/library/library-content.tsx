import { libraryTexts } from '#shared/language/library';
import { uiLocale, useTexts } from '../../components/language.ts';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { later } from '../../components/later.tsx';
import { Notice } from '../../components/notice.tsx';
import { clock } from '../../storage/clock.ts';
import { useLibraryStore } from '../../storage/library-store.ts';
import type { SessionSummary } from '../../storage/summary.ts';
import { DropZone } from './drop-zone.tsx';
import { EmptyLibrary } from './empty-library.tsx';
import { HeroCard } from './hero-card.tsx';
import { rememberUse, wasUsed } from './library-hint.ts';
import { useLibraryActions } from './use-library-actions.ts';
import { LibraryOverlays } from './library-overlays.tsx';
import { filterCount, rowsOf } from './library-view.ts';
import { countText } from './library-words.ts';
import styles from './list-heading.module.css';
import { SessionList } from './session-list.tsx';
import { preloadMenu, SessionMenu } from './session-menu.tsx';
import { useFound } from './use-found.ts';
import { useLibraryView } from './use-library-view.ts';

const ListTools = later(
  async () => (await import('./list-tools.tsx')).ListTools,
  () => <div className={styles.tools} />,
);
const SearchState = later(async () => (await import('./search-state.tsx')).SearchState);
const BulkBar = later(async () => (await import('./bulk-bar.tsx')).BulkBar);
const DeletedSessions = later(async () => (await import('./deleted-sessions.tsx')).DeletedSessions);

/** What the storage has to say: it cannot be read, or it was mended. */
const StorageNotices = () => {
  const t = useTexts(libraryTexts);
  const problem = useLibraryStore((store) => store.problem);
  const restored = useLibraryStore((store) => store.restoredFromCopies);
  const refresh = useLibraryStore((store) => store.refresh);
  return (
    <>
      {problem !== null && (
        <Notice
          kind="block"
          title={problem.message}
          todo={problem.todo}
          actions={<Button onPress={() => void refresh()}>{t.again}</Button>}
        />
      )}
      {restored > 0 && (
        <Notice
          kind="warn"
          title={t.restoredFromCopies(restored, countText(restored))}
          todo={t.restoredTodo}
        />
      )}
    </>
  );
};

/** One menu for the card and for all rows, at the button that asked for it. */
const useSessionMenu = () => {
  const [menuOf, setMenuOf] = useState<SessionSummary | null>(null);
  const anchor = useRef<HTMLElement>(null);
  const openMenu = useCallback((summary: SessionSummary, button: HTMLElement) => {
    anchor.current = button;
    setMenuOf(summary);
  }, []);
  const menu = menuOf && <SessionMenu summary={menuOf} anchor={anchor} onClose={() => setMenuOf(null)} />;
  return { menu, openMenu, menuOf: menuOf?.id ?? null };
};

/** The rows that are listed, and how the list stands: narrowed, searched, or all but the one on the card. */
const useListed = () => {
  const rows = useLibraryStore((store) => store.rows);
  const deleted = useLibraryStore((store) => store.deleted);
  const { query, show, filter, sort } = useLibraryView();
  const { question, found, isSimilar } = useFound(query);
  const isSearch = query.trim() !== '';
  const isPlain = !isSearch && show === 'current' && filterCount(filter) === 0 && sort === 'changed';
  const listed = useMemo(
    () => rowsOf(rows, deleted, { show, filter, sort, found }, uiLocale()),
    [rows, deleted, show, filter, sort, found],
  );
  const latest = isPlain ? rows.find(({ archivedAt }) => archivedAt === null) : undefined;
  const others = useMemo(() => (latest ? listed.filter((row) => row !== latest) : listed), [listed, latest]);
  return {
    latest,
    others,
    question,
    isSearch,
    isPlain,
    isSimilar,
    total: show === 'deleted' ? deleted.length : rows.length,
  };
};

type Listed = ReturnType<typeof useListed>;

/** How many sessions the list shows; told to whoever does not see it. */
const Count = ({ others, isSearch, isPlain, total }: Listed) => {
  const t = useTexts(libraryTexts);
  const [count, text] = [others.length, countText(others.length)];
  const all = (): string => (count === total ? t.shown(count, text) : t.shownOf(text, countText(total)));
  const plain = (): string => (count === 1 ? t.oneMore : t.more(text));
  return (
    <span className={styles.count} role="status">
      {isSearch ? t.search.found(count, text) : isPlain ? plain() : all()}
    </span>
  );
};

/** Why the list is empty: nothing is found, the filters leave nothing, or there is nothing of the kind that is shown. */
const Nothing = ({ isSearch }: Pick<Listed, 'isSearch'>) => {
  const { search: t } = useTexts(libraryTexts);
  const { show, filter } = useLibraryView();
  if (isSearch) return <EmptyState title={t.none} text={t.noneText} />;
  if (filterCount(filter) > 0) return <EmptyState title={t.noneFiltered} text={t.noneFilteredText} />;
  return <EmptyState title={t.nothing[show]} text={t.nothing[`${show}Text`]} />;
};

const ListPart = ({
  listed,
  today,
  openMenu,
  menuOf,
}: Pick<ReturnType<typeof useSessionMenu>, 'openMenu' | 'menuOf'> & {
  readonly listed: Listed;
  readonly today: string;
}) => {
  const t = useTexts(libraryTexts);
  const { others, question, isSearch } = listed;
  return (
    <section className={styles.list} aria-labelledby="sessions">
      <header className={styles.heading}>
        <h2 id="sessions">{t.sessions}</h2>
        <Count {...listed} />
      </header>
      <ListTools />
      {isSearch && <SearchState isSimilar={listed.isSimilar} />}
      {others.length > 0 ? (
        <SessionList rows={others} question={question} today={today} onMenu={openMenu} menuOf={menuOf} />
      ) : (
        <Nothing isSearch={isSearch} />
      )}
    </section>
  );
};

const Sessions = ({ onStart }: { readonly onStart: () => void }) => {
  const status = useLibraryStore((store) => store.status);
  const count = useLibraryStore((store) => store.rows.length);
  const deleted = useLibraryStore((store) => store.deleted);
  const show = useLibraryView((view) => view.show);
  const today = clock.today();
  const listed = useListed();
  const { menu, openMenu, menuOf } = useSessionMenu();
  const { latest, others, isPlain } = listed;
  const isUsed = count > 0;
  const hasList = others.length > 0 || ((isUsed || deleted.length > 0) && !isPlain);
  useLibraryActions(others);
  useEffect(() => {
    if (status === 'ready') rememberUse(isUsed);
  }, [status, isUsed]);
  return (
    <>
      {latest && (
        <HeroCard summary={latest} today={today} onMenu={openMenu} isMenuOpen={menuOf === latest.id} />
      )}
      {!isUsed && isPlain && (status === 'ready' || (status === 'loading' && !wasUsed())) && (
        <EmptyLibrary onStart={onStart} />
      )}
      {hasList && <ListPart listed={listed} today={today} openMenu={openMenu} menuOf={menuOf} />}
      {hasList && <BulkBar rows={others} />}
      {deleted.length > 0 && show !== 'deleted' && <DeletedSessions rows={deleted} today={today} />}
      {menu}
    </>
  );
};

const resume = async (): Promise<void> => {
  const { resumeCopies } = await import('../../storage/copy-backlog.ts');
  await resumeCopies();
};

/** What the library shows once the storage has been read. */
export const LibraryContent = ({ onStart }: { readonly onStart: () => void }) => {
  const isReady = useLibraryStore((store) => store.status === 'ready');
  useEffect(() => {
    const handle = requestIdleCallback(preloadMenu);
    return () => cancelIdleCallback(handle);
  }, []);
  useEffect(() => {
    if (!isReady) return;
    const handle = requestIdleCallback(() => void resume().catch(() => undefined));
    return () => cancelIdleCallback(handle);
  }, [isReady]);
  return (
    <>
      <StorageNotices />
      <Sessions onStart={onStart} />
      <DropZone />
      <LibraryOverlays />
    </>
  );
};
