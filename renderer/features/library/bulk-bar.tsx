import { libraryTexts } from '#shared/language/library';
import { useTexts } from '../../components/language.ts';
import { Archive, ArchiveRestore, Download, Tag, Trash2, Undo2, X } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Progress } from '../../components/progress.tsx';
import type { SessionSummary } from '../../storage/summary.ts';
import styles from './bulk-bar.module.css';
import { archiveSessions, deleteSessions, restoreSessions } from './bulk-actions.ts';
import { exportSessions, usePacking } from './export-sessions.ts';
import { countText } from './library-words.ts';
import { useLibraryView } from './use-library-view.ts';

const Deleted = ({ rows }: { readonly rows: readonly SessionSummary[] }) => {
  const { select: t } = useTexts(libraryTexts);
  return (
    <>
      <Button icon={Undo2} onPress={() => void restoreSessions(rows)}>
        {t.restore}
      </Button>
      <Button icon={Trash2} onPress={() => useLibraryView.getState().open({ kind: 'purge', rows })}>
        {t.purge}
      </Button>
    </>
  );
};

const Kept = ({ rows }: { readonly rows: readonly SessionSummary[] }) => {
  const { select: t } = useTexts(libraryTexts);
  const isArchive = useLibraryView(({ show }) => show === 'archived');
  return (
    <>
      <Button icon={Tag} onPress={() => useLibraryView.getState().open({ kind: 'tags', rows })}>
        {t.tags}
      </Button>
      <Button
        icon={isArchive ? ArchiveRestore : Archive}
        onPress={() => void archiveSessions(rows, !isArchive)}
      >
        {isArchive ? t.unarchive : t.archive}
      </Button>
      <Button icon={Trash2} onPress={() => void deleteSessions(rows)}>
        {t.remove}
      </Button>
    </>
  );
};

const Packing = () => {
  const { select: t } = useTexts(libraryTexts);
  const { done, of, cancel } = usePacking();
  if (cancel === null) return null;
  return (
    <Progress label={t.packing(countText(done), countText(of))} value={done} max={of} onCancel={cancel} />
  );
};

/** What can be done with the selected sessions, all at once. */
export const BulkBar = ({ rows }: { readonly rows: readonly SessionSummary[] }) => {
  const { select: t } = useTexts(libraryTexts);
  const { selected, select, show } = useLibraryView();
  const isPacking = usePacking(({ cancel }) => cancel !== null);
  const chosen = rows.filter(({ id }) => selected.has(id));
  useEffect(() => {
    // What went away or is not shown any more is not selected either.
    if (chosen.length < selected.size) select(chosen.map(({ id }) => id));
  });
  if (chosen.length === 0 && !isPacking) return null;
  return (
    <section className={styles.bar} aria-label={t.region} data-region="selection" tabIndex={-1}>
      {isPacking ? (
        <Packing />
      ) : (
        <>
          <b className={styles.count} role="status">
            {t.count(chosen.length, countText(chosen.length))}
          </b>
          <Button icon={Download} onPress={() => void exportSessions(chosen)}>
            {t.export}
          </Button>
          {show === 'deleted' ? <Deleted rows={chosen} /> : <Kept rows={chosen} />}
          <IconButton icon={X} label={t.clear} onPress={() => select([])} />
        </>
      )}
    </section>
  );
};
