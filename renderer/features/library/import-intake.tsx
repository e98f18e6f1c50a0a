import { FileInput } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { PlainError } from '#shared/core/result';
import { TABLE_LIMITS } from '#shared/interchange/csv-import/read-table';
import { libraryImportTexts } from '#shared/language/library-import';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { useTexts } from '../../components/language.ts';
import { Notice } from '../../components/notice.tsx';
import { useBrought } from '../../components/window-drop.ts';
import { host } from '../../host/host.ts';
import type { Import } from './use-import.ts';
import styles from './import-dialog.module.css';

type Bring = Pick<Import, 'bring' | 'refuse'>;

const openFile = async ({ bring, refuse }: Bring): Promise<void> => {
  const opened = await host.files.open({ kind: 'table', maxBytes: TABLE_LIMITS.bytes });
  if (opened === null) return;
  if (opened.bytes === null) refuse('large');
  else bring(new Blob([new Uint8Array(opened.bytes)]), opened.name);
};

/** Asks for a list: dropped, pasted, or opened as a file. */
export const ImportIntake = ({
  takes,
  problem,
}: {
  readonly takes: Bring;
  readonly problem: PlainError | null;
}) => {
  const { intake: t } = useTexts(libraryImportTexts);
  const isOver = useBrought({
    file: (file) => takes.bring(file, file.name),
    text: (text) => takes.bring(new Blob([text]), ''),
  });
  const hint = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  return (
    <div className={styles.part}>
      {problem && <Notice kind="block" title={problem.message} todo={problem.todo} />}
      <textarea
        ref={area}
        className={classNames(styles.area, isOver && styles.over)}
        aria-label={t.area}
        aria-describedby={hint}
        placeholder={t.placeholder}
        value=""
        onChange={(event) => {
          // Pasting never comes here; a dictated or typed beginning is no list.
          event.currentTarget.value = '';
        }}
      />
      <p id={hint} className={styles.quiet}>
        {t.hint}
      </p>
      <div>
        <Button icon={FileInput} onPress={() => void openFile(takes)}>
          {t.open}
        </Button>
      </div>
    </div>
  );
};
