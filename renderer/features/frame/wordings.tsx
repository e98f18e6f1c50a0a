import { Plus, Trash2 } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import { fieldElementId } from '#shared/core/field-path';
import type { Id } from '#shared/core/ids';
import { isBlank } from '#shared/core/text';
import type { GoalQuestion } from '#shared/goal/goal';
import { Button } from '../../components/button.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Status } from '../../components/status.tsx';
import { newId } from '../../storage/clock.ts';
import { useProblem } from '../../storage/use-findings.ts';
import { useSession, useSessionList } from '../../storage/use-session.ts';
import { deleteWithUndo, edit } from '../../storage/edit.ts';
import styles from './wordings.module.css';

/** From so many wordings on they stand in a list; fewer stand side by side under the goal. */
const MANY = 4;

type PartProps = {
  readonly item: GoalQuestion;
  readonly number: number;
  readonly change: (changes: { phrase?: string; question?: string; answer?: string }) => void;
};

const State = ({ item, number }: Omit<PartProps, 'change'>) => {
  const { isReadOnly } = useFieldSettings();
  return (
    <div className={styles.state}>
      <Status kind={isBlank(item.answer) ? 'warn' : 'ok'}>
        {isBlank(item.answer) ? 'Open' : 'Answered'}
      </Status>
      {!isReadOnly && (
        <IconButton
          icon={Trash2}
          size="sm"
          label={`Delete wording ${number}`}
          onPress={() => deleteWithUndo({ type: 'question.remove', id: item.id }, `wording ${number}`)}
        />
      )}
    </div>
  );
};

const Asked = ({ item, number, change }: PartProps) => (
  <>
    <div className={styles.phrase}>
      <sup aria-hidden>{number}</sup>
      <TextField
        label={`Wording ${number}`}
        isLabelHidden
        size="cell"
        voice="serif"
        placeholder="A word that can mean many things"
        value={item.phrase}
        path={`goal/questions/${item.id}/phrase`}
        onChange={(phrase) => change({ phrase })}
      />
    </div>
    <TextAreaField
      label={`Question about wording ${number}`}
      isLabelHidden
      isOneLine
      rows={1}
      size="cell"
      voice="serif"
      placeholder="What would settle it?"
      value={item.question}
      path={`goal/questions/${item.id}/question`}
      onChange={(question) => change({ question })}
    />
  </>
);

const Wording = memo(({ id, number }: { readonly id: Id; readonly number: number }) => {
  const item = useSession((session) => session.goal.questions.find((question) => question.id === id));
  const problem = useProblem(`goal/questions/${id}/answer`);
  if (!item) return null;
  const change: PartProps['change'] = (changes) => edit({ type: 'question.update', id, changes });
  return (
    <li className={styles.wording} data-wording={id}>
      <State item={item} number={number} />
      <Asked item={item} number={number} change={change} />
      <TextAreaField
        label={`Answer to wording ${number}`}
        isLabelHidden
        rows={1}
        size="cell"
        placeholder="Write the answer"
        problem={problem}
        value={item.answer}
        path={`goal/questions/${id}/answer`}
        onChange={(answer) => change({ answer })}
      />
    </li>
  );
});
Wording.displayName = 'Wording';

/** The wordings of the goal that can mean many things, each with the question that settles it and the answer. */
export const Wordings = ({ selected }: { readonly selected: string }) => {
  const ids = useSessionList((session) => session.goal.questions.map((question) => question.id));
  const { isReadOnly } = useFieldSettings();
  const list = useRef<HTMLOListElement>(null);
  const added = useRef<Id | null>(null);
  useEffect(() => {
    if (added.current === null) return;
    const entry = list.current?.querySelector(`[data-wording="${added.current}"]`);
    const fields = [...(entry?.querySelectorAll<HTMLElement>('input, textarea') ?? [])];
    const first = fields.find((field) => (field as HTMLInputElement).value === '') ?? fields[0];
    first?.focus();
    added.current = null;
  }, [ids]);
  const add = (): void => {
    const id = newId();
    const item = { id, phrase: selected.slice(0, 300), question: '', answer: '', answeredBy: '' as const };
    if (edit({ type: 'question.add', item })) added.current = id;
  };
  return (
    <div className={styles.part}>
      {ids.length > 0 && (
        <ol
          ref={list}
          className={ids.length > MANY ? styles.many : styles.few}
          aria-label="Wordings to pin down"
        >
          {ids.map((id, position) => (
            <Wording key={id} id={id} number={position + 1} />
          ))}
        </ol>
      )}
      {!isReadOnly && (
        <div className={styles.add}>
          <Button id={fieldElementId('goal/questions')} size="sm" icon={Plus} onPress={add}>
            {selected === '' ? 'Pin down a wording' : `Pin down “${selected.slice(0, 40)}”`}
          </Button>
          {ids.length === 0 && (
            <span>Select a word of the goal that can mean many things, then pin it down.</span>
          )}
        </div>
      )}
    </div>
  );
};
