import { ChevronDown, ChevronUp } from 'lucide-react';
import { type DragEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Id } from '#shared/core/ids';
import { roundCoverTexts } from '#shared/language/round-cover';
import { optionText } from '#shared/rounds/spread-words';
import { IconButton } from '../../components/icon-button.tsx';
import { useTexts } from '../../components/language.ts';
import type { EntryProps } from './entry-props.ts';
import styles from './entry.module.css';

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** Moves an entry of a list to another place. */
const moved = <T,>(list: readonly T[], from: number, to: number): readonly T[] => {
  const entry = list[from];
  return entry === undefined ? list : list.toSpliced(from, 1).toSpliced(to, 0, entry);
};

/** Moving by keys, buttons and pointer; what was moved keeps the focus. */
const useRanking = ({ round, input, onChange }: EntryProps) => {
  const t = useTexts(roundCoverTexts);
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<Id | null>(null);
  const [told, setTold] = useState('');
  const focus = useRef<{ readonly id: Id; readonly button: number } | null>(null);
  const { order } = input;
  useLayoutEffect(() => {
    if (focus.current === null) return;
    const { id, button } = focus.current;
    focus.current = null;
    list.current?.querySelector(`[data-option="${id}"]`)?.querySelectorAll('button')[button]?.focus();
  }, [order]);
  const move = (id: Id, to: number, button: number): void => {
    const from = order.indexOf(id);
    if (from < 0 || to < 0 || to >= order.length) return;
    if (button >= 0) focus.current = { id, button };
    onChange({ order: [...moved(order, from, to)] });
    setTold(t.movedTo(optionText(round, id), String(to + 1)));
  };
  const onKeyDown = (event: KeyboardEvent, id: Id): void => {
    const step = STEPS[event.key];
    if (step === undefined || !event.altKey) return;
    event.preventDefault();
    move(id, order.indexOf(id) + step, step < 0 ? 0 : 1);
  };
  const onDrop = (event: DragEvent, onto: Id): void => {
    event.preventDefault();
    if (dragged !== null && dragged !== onto) move(dragged, order.indexOf(onto), -1);
    setDragged(null);
  };
  return [list, { dragged, setDragged, told, move, onKeyDown, onDrop }] as const;
};

type ItemProps = EntryProps & {
  readonly id: Id;
  readonly place: number;
  readonly ranking: ReturnType<typeof useRanking>[1];
};

const Item = ({ round, id, place, ranking }: ItemProps) => {
  const t = useTexts(roundCoverTexts);
  const text = optionText(round, id);
  return (
    <li
      className={`${styles.item} ${styles.ranked}`}
      data-option={id}
      data-dragged={ranking.dragged === id || undefined}
      aria-label={t.place(String(place + 1), text)}
      draggable
      onDragStart={() => ranking.setDragged(id)}
      onDragEnd={() => ranking.setDragged(null)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => ranking.onDrop(event, id)}
      onKeyDown={(event) => ranking.onKeyDown(event, id)}
    >
      <span className={styles.place} aria-hidden>
        {place + 1}
      </span>
      <span>{text}</span>
      <span className={styles.buttons}>
        <IconButton icon={ChevronUp} label={t.moveUp(text)} onPress={() => ranking.move(id, place - 1, 0)} />
        <IconButton
          icon={ChevronDown}
          label={t.moveDown(text)}
          onPress={() => ranking.move(id, place + 1, 1)}
        />
      </span>
    </li>
  );
};

/** The options in the order of preference: dragged, or moved by keys. */
export const RankingEntry = (props: EntryProps) => {
  const t = useTexts(roundCoverTexts);
  const [list, ranking] = useRanking(props);
  return (
    <div className={styles.fields}>
      <p className={styles.hint}>{t.rankingHint}</p>
      <ol ref={list} aria-label={t.ranking} className={styles.list}>
        {props.input.order.map((id, place) => (
          <Item key={id} {...props} id={id} place={place} ranking={ranking} />
        ))}
      </ol>
      <p role="status" className={styles.hidden}>
        {ranking.told}
      </p>
    </div>
  );
};
