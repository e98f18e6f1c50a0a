import { Plus, Trash2 } from 'lucide-react';
import { memo, useCallback, useEffect, useRef, useState } from 'react';
import { fieldElementId } from '#shared/core/field-path';
import type { Id } from '#shared/core/ids';
import { isBlank } from '#shared/core/text';
import type { GoalQuestion } from '#shared/goal/goal';
import type { VagueWording } from '#shared/goal/language/analysis';
import { frameTexts } from '#shared/language/frame';
import { PersonCell } from '../../bound-fields/person-cell.tsx';
import { Button } from '../../components/button.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { useTexts } from '../../components/language.ts';
import { Status } from '../../components/status.tsx';
import { newId } from '../../storage/clock.ts';
import { useProblem } from '../../storage/use-findings.ts';
import { useSession, useSessionList } from '../../storage/use-session.ts';
import { deleteWithUndo, edit } from '../../storage/edit.ts';
import { FoundNumbers, type OnGoTo } from './found-numbers.tsx';
import { useVague } from './use-vague.ts';
import { pinDown, VagueRow } from './vague-row.tsx';
import styles from './wordings.module.css';

/** From so many wordings on they stand in a list; fewer stand side by side under the goal. */
const MANY = 4;

type PartProps = {
  readonly item: GoalQuestion;
  readonly number: number;
  readonly change: (changes: Partial<Omit<GoalQuestion, 'id'>>) => void;
};

const State = ({ item, number }: Omit<PartProps, 'change'>) => {
  const t = useTexts(frameTexts).wordings;
  const { isReadOnly } = useFieldSettings();
  return (
    <div className={styles.state}>
      <Status kind={isBlank(item.answer) ? 'warn' : 'ok'}>
        {isBlank(item.answer) ? t.open : t.answered}
      </Status>
      {!isReadOnly && (
        <IconButton
          icon={Trash2}
          size="sm"
          label={t.delete(number)}
          onPress={() => deleteWithUndo({ type: 'question.remove', id: item.id }, t.wording(number))}
        />
      )}
    </div>
  );
};

const Asked = ({ item, number, change }: PartProps) => {
  const t = useTexts(frameTexts).wordings;
  return (
    <>
      <div className={styles.phrase}>
        <sup aria-hidden>{number}</sup>
        <TextAreaField
          label={t.label(number)}
          isLabelHidden
          isOneLine
          rows={1}
          size="cell"
          voice="serif"
          placeholder={t.phraseHint}
          value={item.phrase}
          path={`goal/questions/${item.id}/phrase`}
          onChange={(phrase) => change({ phrase })}
        />
      </div>
      <TextAreaField
        label={t.questionOf(number)}
        isLabelHidden
        isOneLine
        rows={1}
        size="cell"
        voice="serif"
        placeholder={t.questionHint}
        value={item.question}
        path={`goal/questions/${item.id}/question`}
        onChange={(question) => change({ question })}
      />
    </>
  );
};

const AnsweredBy = ({ item, number }: Omit<PartProps, 'change'>) => {
  const t = useTexts(frameTexts).wordings;
  return (
    <div className={styles.by}>
      <PersonCell
        label={t.whoAnswered(number)}
        size="cell"
        placeholder={t.answeredBy}
        role="operations"
        value={item.answeredBy}
        path={`goal/questions/${item.id}/answeredBy`}
        change={(answeredBy) => ({ type: 'question.update', id: item.id, changes: { answeredBy } })}
      />
    </div>
  );
};

const Answer = ({ item, number, change, onGoTo }: PartProps & { readonly onGoTo: OnGoTo }) => {
  const t = useTexts(frameTexts).wordings;
  return (
    <div className={styles.answer}>
      <TextAreaField
        label={t.answerTo(number)}
        isLabelHidden
        rows={1}
        size="cell"
        placeholder={t.answerHint}
        problem={useProblem(`goal/questions/${item.id}/answer`)}
        value={item.answer}
        path={`goal/questions/${item.id}/answer`}
        onChange={(answer) => change({ answer })}
      />
      {(!isBlank(item.answer) || item.answeredBy !== '') && <AnsweredBy item={item} number={number} />}
      <FoundNumbers from={`wording:${item.id}`} onGoTo={onGoTo} />
    </div>
  );
};

type WordingProps = { readonly id: Id; readonly number: number; readonly onGoTo: OnGoTo };

const Wording = memo(({ id, number, onGoTo }: WordingProps) => {
  const item = useSession((session) => session.goal.questions.find((question) => question.id === id));
  if (!item) return null;
  const change: PartProps['change'] = (changes) => edit({ type: 'question.update', id, changes });
  return (
    <li className={styles.wording} data-wording={id}>
      <State item={item} number={number} />
      <Asked item={item} number={number} change={change} />
      <Answer item={item} number={number} change={change} onGoTo={onGoTo} />
    </li>
  );
});
Wording.displayName = 'Wording';

/** So many vague wordings are asked about at once; the others follow when these are settled, or on demand. */
const AT_ONCE = 3;

/** Goes to the first empty field of a wording that was just added. */
const useFocusAdded = (ids: readonly Id[]) => {
  const list = useRef<HTMLOListElement>(null);
  const added = useRef<string | null>(null);
  useEffect(() => {
    if (added.current === null) return;
    const entry = list.current?.querySelector(`[data-wording="${added.current}"]`);
    const fields = [...(entry?.querySelectorAll<HTMLElement>('input, textarea') ?? [])];
    const first = fields.find((field) => (field as HTMLInputElement).value === '') ?? fields[0];
    first?.focus();
    added.current = null;
  }, [ids]);
  const focusNext = useCallback((id: string | null): void => {
    added.current = id;
  }, []);
  return { list, focusNext };
};

const AddWording = ({ selected, onAdd }: { readonly selected: string; readonly onAdd: () => void }) => {
  const t = useTexts(frameTexts).wordings;
  return (
    <Button id={fieldElementId('goal/questions')} size="sm" icon={Plus} onPress={onAdd}>
      {selected === '' ? t.pinDown : t.pinDownText(selected.slice(0, 40))}
    </Button>
  );
};

/**
 * The wordings of the goal that can mean many things, each with the question that settles it and the answer: those that
 * the room pinned down, and those that the program finds vague.
 */
export const Wordings = ({ selected, onGoTo }: { readonly selected: string; readonly onGoTo: OnGoTo }) => {
  const t = useTexts(frameTexts).wordings;
  const ids = useSessionList((session) => session.goal.questions.map((question) => question.id));
  const vague = useVague();
  const { isReadOnly } = useFieldSettings();
  const { list, focusNext } = useFocusAdded(ids);
  const [isAllShown, setAllShown] = useState(false);
  const shown = isAllShown ? vague : vague.slice(0, AT_ONCE);
  const onPin = useCallback(
    (wording: VagueWording) => {
      focusNext(pinDown(wording));
    },
    [focusNext],
  );
  const add = (): void => {
    const id = newId();
    const item = { id, phrase: selected.slice(0, 300), question: '', answer: '', answeredBy: '' as const };
    if (edit({ type: 'question.add', item })) focusNext(id);
  };
  return (
    <div className={styles.part}>
      {ids.length + shown.length > 0 && (
        <ol
          ref={list}
          className={ids.length + shown.length > MANY ? styles.many : styles.few}
          aria-label={t.list}
        >
          {ids.map((id, position) => (
            <Wording key={id} id={id} number={position + 1} onGoTo={onGoTo} />
          ))}
          {shown.map((wording) => (
            <VagueRow key={`${wording.start} ${wording.text}`} wording={wording} onPin={onPin} />
          ))}
        </ol>
      )}
      <div className={styles.add}>
        {!isReadOnly && <AddWording selected={selected} onAdd={add} />}
        {vague.length > AT_ONCE && (
          <Button kind="link" onPress={() => setAllShown(!isAllShown)}>
            {isAllShown ? t.fewer : t.more(vague.length - AT_ONCE)}
          </Button>
        )}
        {ids.length + vague.length === 0 && !isReadOnly && <span>{t.selectHint}</span>}
      </div>
    </div>
  );
};
