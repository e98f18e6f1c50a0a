import { FileCheck2, FolderOpen, LayoutTemplate, Plus, Sheet } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { Bar } from '../../components/bar.tsx';
import { afterFirstPaint } from '../../components/first-paint.ts';
import { KeysHeld } from '../../components/keys/held-keys.ts';
import { later } from '../../components/later.tsx';
import { LinkButton, PlainButton } from '../../components/plain-button.tsx';
import { libraryStartTexts } from '#shared/language/library-start';
import { useTexts } from '../../components/language.ts';
import { EmptyLibrary } from './empty-library.tsx';
import { wasUsed } from './library-hint.ts';
import styles from './library-screen.module.css';
import type { StartTemplates } from './start-dialog.tsx';

const LibraryContent = later(
  async () => {
    await afterFirstPaint();
    return (await import('./library-content.tsx')).LibraryContent;
  },
  ({ onStart }) => !wasUsed() && <EmptyLibrary onStart={onStart} />,
);
const LibraryBarEnd = later(async () => {
  await afterFirstPaint();
  return (await import('./library-bar-end.tsx')).LibraryBarEnd;
});
const LibrarySearch = later(async () => {
  await afterFirstPaint();
  return (await import('./library-search.tsx')).LibrarySearch;
});
const SideFacts = later(async () => {
  await afterFirstPaint();
  return (await import('./side-facts.tsx')).SideFacts;
});
const StartDialog = later(
  async () => (await import('./start-dialog.tsx')).StartDialog,
  () => <KeysHeld />,
);

const openFile = async (): Promise<void> => {
  const { chooseSessionFile } = await import('./library-actions.ts');
  await chooseSessionFile();
};

const openList = async (): Promise<void> => {
  const { useLibraryView } = await import('./use-library-view.ts');
  useLibraryView.getState().open({ kind: 'import', file: null });
};

/** What can be begun here, and where the work is kept. */
const SidePanel = ({ onStart, hostLine }: { readonly onStart: () => void; readonly hostLine: ReactNode }) => {
  const t = useTexts(libraryStartTexts);
  return (
    <aside className={styles.side} aria-label={t.begin} data-region="begin" tabIndex={-1}>
      <div className={styles.begin}>
        <PlainButton kind="main" icon={Plus} onClick={onStart}>
          {t.start}
        </PlainButton>
        <PlainButton icon={FolderOpen} onClick={() => void openFile()}>
          {t.openFile}
        </PlainButton>
        <PlainButton icon={Sheet} onClick={() => void openList()}>
          {t.fromList}
        </PlainButton>
        <LinkButton icon={LayoutTemplate} href="#/templates">
          {t.templates}
        </LinkButton>
        <LinkButton icon={FileCheck2} href="#/verify">
          {t.verify}
        </LinkButton>
      </div>
      <div className={styles.facts}>
        <SideFacts hostLine={hostLine} />
      </div>
    </aside>
  );
};

/**
 * Gives the focus back where a dialog could not: the button that opened it may belong to the first paint, and the list has
 * taken its place since.
 */
const keepFocus = (): void => {
  // The dialog goes with the next frame, and what it does itself comes with the one after.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      document.querySelector<HTMLElement>('#main button')?.focus();
    }),
  );
};

/**
 * The sessions of this computer: the last one large, the others as a list, and what can be begun beside them. Its
 * frame and its buttons are the first paint of the program and need nothing but React; the list, the storage and all
 * else follow at once.
 */
export const LibraryScreen = ({
  themeSwitch,
  hostLine,
  templates,
}: {
  readonly themeSwitch: ReactNode;
  readonly hostLine: ReactNode;
  readonly templates?: StartTemplates | undefined;
}) => {
  const { library } = useTexts(libraryStartTexts);
  const [isStarting, setStarting] = useState(false);
  const start = useCallback(() => setStarting(true), []);
  const close = useCallback(() => {
    setStarting(false);
    keepFocus();
  }, []);
  useEffect(() => {
    const handle = requestIdleCallback(() => void StartDialog.preload().catch(() => undefined));
    return () => cancelIdleCallback(handle);
  }, []);
  return (
    <div className={styles.screen}>
      <Bar isHome end={<LibraryBarEnd themeSwitch={themeSwitch} />}>
        <LibrarySearch />
      </Bar>
      <main id="main" className={styles.main} tabIndex={-1} data-region="main">
        <h1 className={styles.hidden}>{library}</h1>
        <LibraryContent onStart={start} />
      </main>
      <SidePanel onStart={start} hostLine={hostLine} />
      {isStarting && <StartDialog onClose={close} templates={templates} />}
    </div>
  );
};
