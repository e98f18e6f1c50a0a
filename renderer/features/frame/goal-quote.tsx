import { type SyntheticEvent, useMemo } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { fieldElementId } from '#shared/core/field-path';
import { isBlank, LONG_TEXT_LIMIT } from '#shared/core/text';
import { frameTexts } from '#shared/language/frame';
import { FieldTold } from '../../components/fields/field-parts.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { useCut } from '../../components/fields/use-cut.ts';
import { useTexts } from '../../components/language.ts';
import { useSession } from '../../storage/use-session.ts';
import { edit } from '../../storage/edit.ts';
import styles from './goal-quote.module.css';
import { type GoalPart, markPhrases } from './mark-phrases.ts';
import { useVague } from './use-vague.ts';

const sizeOf = (statement: string): 'short' | 'middle' | 'long' => {
  if (statement === '') return 'middle';
  if (statement.length <= 48) return 'short';
  return statement.length <= 130 ? 'middle' : 'long';
};

/**
 * The goal, word for word, written where it stands. A copy of the text lies under the field and carries the marks, so
 * that wordings are underlined while they are typed: those that were pinned down, and those that are vague still.
 */
export const GoalQuote = ({ onSelect }: { readonly onSelect: (phrase: string) => void }) => {
  const t = useTexts(frameTexts).goalQuote;
  const statement = useSession((session) => session.goal.statement);
  const questions = useSession((session) => session.goal.questions);
  const vague = useVague();
  const { isReadOnly } = useFieldSettings();
  const cut = useCut(statement, LONG_TEXT_LIMIT);
  const parts = useMemo(
    () =>
      markPhrases(
        statement,
        questions.map((question) => question.phrase),
        vague,
      ),
    [statement, questions, vague],
  );
  return (
    <TextField
      id={fieldElementId('goal/statement')}
      className={styles.field ?? ''}
      value={statement}
      onChange={(text) => {
        cut.changed(text);
        edit({ type: 'goal.update', changes: { statement: text } });
      }}
      isReadOnly={isReadOnly}
      maxLength={LONG_TEXT_LIMIT}
    >
      <Label className={styles.label ?? ''}>{t.label}</Label>
      <div className={styles.quote} data-quote={t.quote} data-size={sizeOf(statement)}>
        <p className={styles.marks} aria-hidden>
          {parts.map((part, position) => (
            <Part key={position} {...part} isAnswered={isAnswered(questions, part.number)} />
          ))}
          {statement !== '' && <span className={styles.close}>{t.close}</span>}
        </p>
        <TextArea
          className={styles.text ?? ''}
          placeholder={t.hint}
          spellCheck={false}
          onPaste={cut.onPaste}
          onSelect={onSelected(onSelect)}
        />
      </div>
      <FieldTold>{cut.message}</FieldTold>
    </TextField>
  );
};

const onSelected =
  (onSelect: (phrase: string) => void) =>
  (event: SyntheticEvent<HTMLTextAreaElement>): void => {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    onSelect(value.slice(selectionStart, selectionEnd).trim());
  };

const isAnswered = (questions: readonly { readonly answer: string }[], number: number | null): boolean =>
  number !== null && !isBlank(questions[number - 1]?.answer ?? '');

/**
 * The words of a marked phrase, each underlined on its own; the space before a word belongs to its line, so that where
 * the phrase wraps no underline runs on under the space at the end.
 */
const Words = ({ text }: { readonly text: string }) =>
  text.split(/(\s+)/).map((word, position, all) =>
    position % 2 === 1 ? (
      word
    ) : (
      <span key={position} className={all[position - 1] === ' ' ? styles.nextWord : styles.word}>
        {word}
      </span>
    ),
  );

const Part = ({
  text,
  number,
  isVague,
  isAnswered: answered,
}: GoalPart & { readonly isAnswered: boolean }) => {
  if (number === null) {
    return isVague ? (
      <span className={styles.vague}>
        <Words text={text} />
      </span>
    ) : (
      text
    );
  }
  return (
    <span className={answered ? styles.answered : styles.open}>
      <Words text={text} />
      <sup>{number}</sup>
    </span>
  );
};
