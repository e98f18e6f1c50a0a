import { FileInput } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { PlainError } from '#shared/core/result';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { Notice } from '../../components/notice.tsx';
import styles from './data-dialog.module.css';
import { openFile, type Takes, takeText } from './use-brought-data.ts';

/** Asks for a column: pasted, opened, dropped or typed. What is pasted is taken from the event and never stands here. */
export const DataIntake = ({
  problem,
  takes,
  isOver,
}: {
  readonly problem: PlainError | null;
  readonly takes: Takes;
  readonly isOver: boolean;
}) => {
  const area = useRef<HTMLTextAreaElement>(null);
  const [isTyped, setTyped] = useState(false);
  const hintId = useId();
  useEffect(() => area.current?.focus(), []);
  return (
    <div className={styles.intake}>
      {problem && <Notice kind="block" title={problem.message} todo={problem.todo} />}
      <textarea
        ref={area}
        className={classNames(styles.area, isOver && styles.over)}
        rows={5}
        aria-label="Numbers"
        aria-describedby={hintId}
        placeholder="Paste a column of numbers here"
        spellCheck={false}
        onInput={(event) => setTyped(event.currentTarget.value.trim() !== '')}
      />
      <p id={hintId} className={styles.quiet}>
        Single measurements, one in each row, as a spreadsheet or an export gives them. A table with a header
        works too; the column is chosen next. At most 1,000,000 rows or 64 MB. Nothing leaves this computer,
        and only the result is stored.
      </p>
      <div className={styles.buttons}>
        <Button icon={FileInput} onPress={() => void openFile(takes)}>
          Open a file
        </Button>
        <span className={styles.quiet}>or drop a CSV or text file anywhere here</span>
        {isTyped && (
          <Button kind="main" onPress={() => takeText(area.current?.value ?? '', takes)}>
            Read what is typed
          </Button>
        )}
      </div>
    </div>
  );
};
