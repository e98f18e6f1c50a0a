import { libraryTexts } from '#shared/language/library';
import { textsNow, useTexts } from '../../components/language.ts';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Progress } from '../../components/progress.tsx';
import { showToast } from '../../components/toast.tsx';
import { useLibraryStore } from '../../storage/library-store.ts';
import type { SessionSummary } from '../../storage/summary.ts';
import { saysProblem } from './library-actions.ts';
import { countText, titleOf } from './library-words.ts';
import styles from './start-dialog.module.css';
import { useLibraryView } from './use-library-view.ts';

const purge = (rows: readonly SessionSummary[], onProgress: (done: number) => void): Promise<void> =>
  saysProblem(async () => {
    const ids = rows.map(({ id }) => id);
    const { gone, leftCopies } = await useLibraryStore.getState().purge(ids, onProgress);
    const { told } = textsNow(libraryTexts);
    const { select, show, choose } = useLibraryView.getState();
    select([]);
    if (show === 'deleted' && useLibraryStore.getState().deleted.length === 0) choose('current');
    showToast({ message: told.purged(gone.length, countText(gone.length)) });
    if (leftCopies) showToast({ message: told.copiesLeft, stay: 20_000 });
  });

const Question = ({ rows }: { readonly rows: readonly SessionSummary[] }) => {
  const texts = useTexts(libraryTexts);
  const { purge: t } = texts;
  const [only] = rows;
  const text =
    only && rows.length === 1
      ? t.question(titleOf(only, { t: texts }))
      : t.questionMany(countText(rows.length));
  return (
    <>
      <p className={styles.question}>{text}</p>
      <p className={styles.note}>{t.text}</p>
    </>
  );
};

const Actions = ({ onKeep, onPurge }: { readonly onKeep: () => void; readonly onPurge: () => void }) => {
  const { purge: t } = useTexts(libraryTexts);
  return (
    <>
      <Button autoFocus onPress={onKeep}>
        {t.keep}
      </Button>
      <Button kind="main" onPress={onPurge}>
        {t.purge}
      </Button>
    </>
  );
};

/** The one thing that cannot be taken back is asked for. */
export const PurgeDialog = ({
  rows,
  onClose,
}: {
  readonly rows: readonly SessionSummary[];
  readonly onClose: () => void;
}) => {
  const { purge: t } = useTexts(libraryTexts);
  const [done, setDone] = useState<number | null>(null);
  const go = async (): Promise<void> => {
    setDone(0);
    await purge(rows, setDone);
    onClose();
  };
  return (
    <Dialog
      title={t.title}
      size="sm"
      isOpen
      onClose={onClose}
      isDismissable={done === null}
      actions={done === null ? <Actions onKeep={onClose} onPurge={() => void go()} /> : undefined}
    >
      <div className={styles.form}>
        {done === null ? (
          <Question rows={rows} />
        ) : (
          <Progress label={t.going(countText(done), countText(rows.length))} value={done} max={rows.length} />
        )}
      </div>
    </Dialog>
  );
};
