import { CalendarPlus } from 'lucide-react';
import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Agenda } from '#shared/agenda/agenda';
import { inOrder, LAST_DAY } from '#shared/agenda/order';
import { recordOf } from '#shared/agenda/record';
import type { RunState } from '#shared/agenda/run-state';
import { type BlockTimes, type DayTimes, scheduleOf } from '#shared/agenda/schedule';
import { timeOfMinutes } from '#shared/agenda/wall-time';
import type { Id } from '#shared/core/ids';
import { agendaTexts } from '#shared/language/agenda';
import { Button } from '../../components/button.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { Rows } from '../../components/fields/rows.tsx';
import { useTexts } from '../../components/language.ts';
import { Section } from '../../components/section.tsx';
import { useCardDrag } from '../../components/use-card-drag.ts';
import { edit } from '../../storage/edit.ts';
import { addBlock, addDay, moveStep, moveTo } from './agenda-steps.ts';
import styles from './agenda.module.css';
import { BlockRow, type RowFacts } from './block-row.tsx';
import { DayTotal } from './day-total.tsx';
import { TimeField } from './minutes-field.tsx';
import { roomZone } from './now.ts';
import { useRun } from './use-run.ts';

const MINUTE = 60_000;

/** The start of each block as the table shows it: the time on the wall, or how long after the beginning. */
const startsOf = ({ times }: DayTimes, afterStart: (time: string) => string): readonly string[] => {
  let passed = 0;
  return times.map(({ block, start, state }) => {
    const offset = `${Math.floor(passed / 60)}:${String(passed % 60).padStart(2, '0')}`;
    if (state !== 'dropped') passed += block.minutes;
    if (start !== null) return timeOfMinutes(start);
    return state === 'to-come' ? afterStart(offset) : '';
  });
};

const factsOf = ({ overlap, gap, state }: BlockTimes): Omit<RowFacts, 'start' | 'took'> => ({
  state,
  overlap: state === 'to-come' ? overlap : 0,
  gap: state === 'to-come' ? gap : 0,
});

/** Sets when a day begins: the start of its first block is locked. */
const DayStart = ({ day }: { readonly day: DayTimes }) => {
  const t = useTexts(agendaTexts).fields;
  const first = day.times.find(({ state }) => state !== 'dropped')?.block;
  if (!first) return null;
  return (
    <div className={styles.dayStart}>
      <TimeField
        label={t.dayStart}
        placeholder={t.dayStartHint}
        value={first.startsAt}
        onChange={(startsAt) => edit({ type: 'agendaBlock.update', id: first.id, changes: { startsAt } })}
      />
    </div>
  );
};

type DayProps = {
  readonly day: DayTimes;
  readonly isOnly: boolean;
  readonly hasBegun: boolean;
  readonly took: ReadonlyMap<Id, number | null>;
  readonly onMoved: (told: string) => void;
};

const DayPlan = ({ day, isOnly, hasBegun, took, onMoved }: DayProps) => {
  const t = useTexts(agendaTexts);
  const starts = startsOf(day, t.afterStart);
  const hasBegunDay = day.times.some(({ state }) => state === 'now' || state === 'done');
  const name = isOnly ? t.plan : t.day(day.day);
  return (
    <Section
      title={name}
      count={<DayTotal day={day} />}
      actions={hasBegunDay ? undefined : <DayStart day={day} />}
    >
      <Rows
        label={name}
        columns={[
          { label: '' },
          { label: t.columns.start },
          { label: t.columns.title },
          { label: t.columns.minutes, isNumber: true },
          { label: t.columns.stage },
          { label: t.columns.method },
          { label: hasBegun ? t.columns.status : ' ' },
        ]}
        layout={styles.layout ?? ''}
        ids={day.times.map(({ block }) => block.id)}
        onAdd={(place) => addBlock(day.day, place)}
        addLabel={t.addBlock}
        path={`agenda/days/${day.day}`}
      >
        {day.times.map((times, place) => (
          <BlockRow
            key={times.block.id}
            id={times.block.id}
            number={place + 1}
            start={starts[place] ?? ''}
            took={took.get(times.block.id) ?? null}
            onMoved={onMoved}
            {...factsOf(times)}
          />
        ))}
      </Rows>
    </Section>
  );
};

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 };

const CONTROLS = ['input', 'textarea', 'button'].join();

const rowOf = (element: Element | null): HTMLElement | null =>
  element?.closest<HTMLElement>('[data-row]') ?? null;

/** Moves the row that the focus is in with Alt+Shift and an arrow; the focus stays in the same field of it. */
const useMoveKeys = (
  list: RefObject<HTMLElement | null>,
  agenda: Agenda,
  onMoved: (told: string) => void,
) => {
  const held = useRef<{ readonly id: string; readonly control: number } | null>(null);
  useLayoutEffect(() => {
    if (held.current === null) return;
    const { id, control } = held.current;
    held.current = null;
    const row = list.current?.querySelector(`[data-row="${CSS.escape(id)}"]`);
    row?.querySelectorAll<HTMLElement>(CONTROLS)[control]?.focus();
  }, [agenda, list]);
  return (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const row = rowOf(event.target as Element);
    const id = row?.dataset.row as Id | undefined;
    const isPlain = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;
    if (step === undefined || !isPlain || !row || id === undefined) return;
    event.preventDefault();
    const controls = [...row.querySelectorAll(CONTROLS)];
    held.current = { id, control: controls.indexOf(event.target as Element) };
    const told = moveStep(id, step);
    if (told === '') held.current = null;
    onMoved(told);
  };
};

/** How long each block took, in whole minutes; what runs now is not told yet. */
const tookOf = (agenda: Agenda, run: RunState): ReadonlyMap<Id, number | null> =>
  new Map(
    recordOf(agenda).map(({ block, real }) => [
      block.id,
      real === null ? null : Math.round((run.spent.get(block.id) ?? 0) / MINUTE),
    ]),
  );

/** The plan as a table, one for each day. Its times follow the workshop minute by minute. */
export const Plan = () => {
  const t = useTexts(agendaTexts);
  const { isReadOnly } = useFieldSettings();
  const { agenda, run } = useRun(MINUTE);
  const list = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState('');
  const onMoved = useCallback((text: string) => setTold(text), []);
  const days = useMemo(() => scheduleOf(agenda, run, roomZone()), [agenda, run]);
  const took = useMemo(() => tookOf(agenda, run), [agenda, run]);
  const onKeyDown = useMoveKeys(list, agenda, onMoved);
  const drop = (from: number, to: number): void => {
    const block = inOrder(agenda.blocks)[from];
    if (block) onMoved(moveTo(block.id, to));
  };
  const { drag, ...pointer } = useCardDrag(list, isReadOnly ? undefined : drop);
  return (
    <>
      <div
        ref={list}
        className={styles.plan}
        data-dragging={drag !== null || undefined}
        onKeyDown={isReadOnly ? undefined : onKeyDown}
        {...pointer}
      >
        {days.map((day) => (
          <DayPlan
            key={day.day}
            day={day}
            isOnly={days.length === 1}
            hasBegun={run.phase !== 'planned'}
            took={took}
            onMoved={onMoved}
          />
        ))}
        {drag && <span aria-hidden className={styles.lifted} style={{ ...drag.lifted }} />}
        {drag?.mark && <span aria-hidden className={styles.mark} style={{ ...drag.mark }} />}
      </div>
      {!isReadOnly && (days.at(-1)?.day ?? 0) < LAST_DAY && (
        <div>
          <Button size="sm" icon={CalendarPlus} onPress={addDay}>
            {t.addDay}
          </Button>
        </div>
      )}
      <p role="status" className={styles.hidden}>
        {told}
      </p>
    </>
  );
};
