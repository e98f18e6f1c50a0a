import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { clock } from '../../storage/clock.ts';
import { useLibraryStore } from '../../storage/library-store.ts';
import type { SessionSummary } from '../../storage/summary.ts';
import { DeletedSessions } from './deleted-sessions.tsx';
import { DropZone } from './drop-zone.tsx';
import { EmptyLibrary } from './empty-library.tsx';
import { HeroCard } from './hero-card.tsx';
import { rememberUse, wasUsed } from './library-hint.ts';
import { SessionList } from './session-list.tsx';
import { preloadMenu, SessionMenu } from './session-menu.tsx';

const sessions = (count: number): string => (count === 1 ? 'One session was' : `${count} sessions were`);

/** What the storage has to say: it cannot be read, or it was mended. */
const StorageNotices = () => {
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
          actions={<Button onPress={() => void refresh()}>Try again</Button>}
        />
      )}
      {restored > 0 && (
        <Notice
          kind="warn"
          title={`${sessions(restored)} missing from the database and ${
            restored === 1 ? 'has' : 'have'
          } been restored from the second copies.`}
          todo="Open them and look whether the last changes are there. If this happens again, export your sessions to files and check the disk."
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

const Sessions = ({ onStart }: { readonly onStart: () => void }) => {
  const status = useLibraryStore((store) => store.status);
  const rows = useLibraryStore((store) => store.rows);
  const deleted = useLibraryStore((store) => store.deleted);
  const today = clock.today();
  const [latest, ...others] = rows;
  const { menu, openMenu, menuOf } = useSessionMenu();
  const isUsed = rows.length > 0;
  useEffect(() => {
    if (status === 'ready') rememberUse(isUsed);
  }, [status, isUsed]);
  return (
    <>
      {latest && (
        <HeroCard summary={latest} today={today} onMenu={openMenu} isMenuOpen={menuOf === latest.id} />
      )}
      {!latest && (status === 'ready' || (status === 'loading' && !wasUsed())) && (
        <EmptyLibrary onStart={onStart} />
      )}
      {others.length > 0 && <SessionList rows={others} today={today} onMenu={openMenu} menuOf={menuOf} />}
      {deleted.length > 0 && <DeletedSessions rows={deleted} today={today} />}
      {menu}
    </>
  );
};

/** What the library shows once the storage has been read. */
export const LibraryContent = ({ onStart }: { readonly onStart: () => void }) => {
  useEffect(() => {
    const handle = requestIdleCallback(preloadMenu);
    return () => cancelIdleCallback(handle);
  }, []);
  return (
    <>
      <StorageNotices />
      <Sessions onStart={onStart} />
      <DropZone />
    </>
  );
};
