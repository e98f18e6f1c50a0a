import { PencilLine, X } from 'lucide-react';
import { memo } from 'react';
import { SHORT_TEXT_LIMIT } from '#shared/core/text';
import type { VagueKind, VagueWording } from '#shared/goal/language/analysis';
import { Button } from '../../components/button.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { focusField } from '../../components/focus-field.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { Status } from '../../components/status.tsx';
import { newId } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { vagueKey } from './use-vague.ts';
import styles from './wordings.module.css';

/** What is wrong with a wording, in two or three words. */
const KINDS: Readonly<Record<VagueKind, string>> = {
  subjective: 'Can mean anything',
  ambiguous: 'No limit named',
  comparative: 'Compared with what?',
  'open-ended': 'Open at the end',
  loophole: 'A way out',
  pronoun: 'What is meant?',
  benefit: 'No number yet',
  technology: 'Names the tool',
};

const leave = (phrase: string): void => {
  const reason = `“${phrase}” is clear to the room as it stands`;
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
    const { isReadOnly } = useFieldSettings();
    const { text, question, kind } = wording;
    return (
      <li className={`${styles.wording} ${styles.found}`}>
        <div className={styles.state}>
          <Status kind="warn">{KINDS[kind]}</Status>
          {!isReadOnly && (
            <IconButton icon={X} size="sm" label={`Leave “${text}” as it is`} onPress={() => leave(text)} />
          )}
        </div>
        <p className={styles.foundPhrase}>“{text}”</p>
        <p className={styles.foundQuestion}>{question}</p>
        {!isReadOnly && (
          <p className={styles.foundAction}>
            <Button
              kind="link"
              icon={PencilLine}
              aria-label={`Write the answer for “${text}”`}
              onPress={() => onPin(wording)}
            >
              Write the answer
            </Button>
          </p>
        )}
      </li>
    );
  },
);
VagueRow.displayName = 'VagueRow';
