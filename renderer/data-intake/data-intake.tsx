import { FileInput } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { PlainError } from '#shared/core/result';
import { dataTexts } from '#shared/language/data';
import { Button } from '../components/button.tsx';
import { classNames } from '../components/class-names.ts';
import { useTexts } from '../components/language.ts';
import { Notice } from '../components/notice.tsx';
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
  const t = useTexts(dataTexts).dataIntake;
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
        aria-label={t.label}
        aria-describedby={hintId}
        placeholder={t.hint}
        spellCheck={false}
        onInput={(event) => setTyped(event.currentTarget.value.trim() !== '')}
      />
      <p id={hintId} className={styles.quiet}>
        {t.explained}
      </p>
      <div className={styles.buttons}>
        <Button icon={FileInput} onPress={() => void openFile(takes)}>
          {t.openFile}
        </Button>
        <span className={styles.quiet}>{t.orDrop}</span>
        {isTyped && (
          <Button kind="main" onPress={() => takeText(area.current?.value ?? '', takes)}>
            {t.read}
          </Button>
        )}
      </div>
    </div>
  );
};
