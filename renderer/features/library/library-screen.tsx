import { FileCheck2, FolderOpen, Plus } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { Bar } from '../../components/bar.tsx';
import { afterFirstPaint } from '../../components/first-paint.ts';
import { later } from '../../components/later.tsx';
import { LinkButton, PlainButton } from '../../components/plain-button.tsx';
import { EmptyLibrary } from './empty-library.tsx';
import { wasUsed } from './library-hint.ts';
import styles from './library-screen.module.css';

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
const SideFacts = later(async () => {
  await afterFirstPaint();
  return (await import('./side-facts.tsx')).SideFacts;
});
const StartDialog = later(async () => (await import('./start-dialog.tsx')).StartDialog);

const openFile = async (): Promise<void> => {
  const { chooseSessionFile } = await import('./library-actions.ts');
  await chooseSessionFile();
};

/** What can be begun here, and where the work is kept. */
const SidePanel = ({ onStart, hostLine }: { readonly onStart: () => void; readonly hostLine: ReactNode }) => (
  <aside className={styles.side} aria-label="Begin" data-region="begin" tabIndex={-1}>
    <div className={styles.begin}>
      <PlainButton kind="main" icon={Plus} onClick={onStart}>
        Start a session
      </PlainButton>
      <PlainButton icon={FolderOpen} onClick={() => void openFile()}>
        Open a session file
      </PlainButton>
      <LinkButton icon={FileCheck2} href="#/verify">
        Verify a report
      </LinkButton>
    </div>
    <div className={styles.facts}>
      <SideFacts hostLine={hostLine} />
    </div>
  </aside>
);

/**
 * The sessions of this computer: the last one large, the others as a list, and what can be begun beside them. Its
 * frame and its buttons are the first paint of the program and need nothing but React; the list, the storage and all
 * else follow at once.
 */
export const LibraryScreen = ({
  themeSwitch,
  hostLine,
}: {
  readonly themeSwitch: ReactNode;
  readonly hostLine: ReactNode;
}) => {
  const [isStarting, setStarting] = useState(false);
  const start = useCallback(() => setStarting(true), []);
  useEffect(() => {
    const handle = requestIdleCallback(() => void StartDialog.preload().catch(() => undefined));
    return () => cancelIdleCallback(handle);
  }, []);
  return (
    <div className={styles.screen}>
      <Bar isHome end={<LibraryBarEnd themeSwitch={themeSwitch} />} />
      <main id="main" className={styles.main} tabIndex={-1} data-region="main">
        <h1 className={styles.hidden}>Library</h1>
        <LibraryContent onStart={start} />
      </main>
      <SidePanel onStart={start} hostLine={hostLine} />
      {isStarting && <StartDialog onClose={() => setStarting(false)} />}
    </div>
  );
};
