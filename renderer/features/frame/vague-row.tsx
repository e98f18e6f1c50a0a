import { PencilLine, X } from 'lucide-react';
import { memo } from 'react';
import { SHORT_TEXT_LIMIT } from '#shared/core/text';
import type { VagueWording } from '#shared/goal/language/analysis';
import { frameTexts } from '#shared/language/frame';
import { termsTexts } from '#shared/language/terms';
import { Button } from '../../components/button.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { focusField } from '../../components/focus-field.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { textsNow, useTexts } from '../../components/language.ts';
import { Status } from '../../components/status.tsx';
import { newId } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { vagueKey } from './use-vague.ts';
import styles from './wordings.module.css';

const leave = (phrase: string): void => {
  const t = textsNow(frameTexts).vagueRow;
  const reason = t.clear(phrase);
  if (!edit({ type: 'finding.accept', findingKey: vagueKey(phrase), reason })) return;
  // The row goes, and with it the button that was pressed.
  focusField('goal/questions');
};

/** Pins a wording down with the question that settles it; null when that was refused. */
export const pinDown = ({ text, question }: VagueWording): string | null => {
  const id = newId();
  const item = {
    id,
    phrase: text.trim().slice(0, SHORT_TEXT_LIMIT),
    question: question.slice(0, SHORT_TEXT_LIMIT),
    answer: '',
    answeredBy: '' as const,
  };
  return edit({ type: 'question.add', item }) ? id : null;
};

/** A vague wording that the program found in the goal: what it would ask the room, and the way to the answer. */
export const VagueRow = memo(
  ({
    wording,
    onPin,
  }: {
    readonly wording: VagueWording;
    readonly onPin: (wording: VagueWording) => void;
  }) => {
    const t = useTexts(frameTexts).vagueRow;
    const terms = useTexts(termsTexts);
    const { isReadOnly } = useFieldSettings();
    const { text, question, kind } = wording;
    return (
      <li className={`${styles.wording} ${styles.found}`}>
        <div className={styles.state}>
          <Status kind="warn">{t.kinds[kind]}</Status>
          {!isReadOnly && <IconButton icon={X} size="sm" label={t.leave(text)} onPress={() => leave(text)} />}
        </div>
        <p className={styles.foundPhrase}>{terms.quoted(text)}</p>
        <p className={styles.foundQuestion}>{question}</p>
        {!isReadOnly && (
          <p className={styles.foundAction}>
            <Button
              kind="link"
              icon={PencilLine}
              aria-label={t.writeFor(text)}
              onPress={() => onPin(wording)}
            >
              {t.write}
            </Button>
          </p>
        )}
      </li>
    );
  },
);
VagueRow.displayName = 'VagueRow';
