import { CalendarClock, Flag, Pause, Play, SkipForward, TimerReset } from 'lucide-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { isOn, type RunState } from '#shared/agenda/run-state';
import { timeFigure, timeWords, type Urgency, urgencyOf } from '#shared/agenda/time-left';
import type { AgendaBlock } from '#shared/agenda/agenda';
import { agendaTexts } from '#shared/language/agenda';
import { useTexts } from '../../components/language.ts';
import { type MenuEntry, SharedMenu } from '../../components/menu.tsx';
import { useSessionStore } from '../../storage/session-store.ts';
import { useSettings } from '../../storage/settings-store.ts';
import { useSession } from '../../storage/use-session.ts';
import { beginNext, endDay, openAgenda, pauseOrGoOn } from './agenda-steps.ts';
import styles from './agenda-timer.module.css';
import { chime } from './chime.ts';
import { ExtendHost } from './extend-dialog.tsx';
import { HELD_ICON, standWords, URGENCY_ICONS } from './urgency-status.tsx';
import { useAgendaActions } from './use-agenda-actions.ts';
import { useExtend } from './use-extend.ts';
import { useRun } from './use-run.ts';
import { watchClock } from './watch.ts';
import { titleOf } from './words.ts';

const RANK: Readonly<Record<Urgency, number>> = { calm: 0, warn: 1, last: 2, over: 3 };

type Seen = { readonly id: string; readonly urgency: Urgency; readonly told: string };

/** What is said of the time left when it becomes pressing: once, with a chime where that is wanted. */
const useWarning = (run: RunState, block: AgendaBlock, isSilent: boolean): string => {
  const t = useTexts(agendaTexts);
  const urgency = urgencyOf(run.left, block.minutes);
  const [seen, setSeen] = useState<Seen>({ id: block.id, urgency, told: '' });
  if (seen.id !== block.id || seen.urgency !== urgency) {
    const isWorse = seen.id === block.id && RANK[urgency] > RANK[seen.urgency];
    const told = isWorse ? t.told(timeWords(run.left, t), titleOf(block, t)) : '';
    setSeen({ id: block.id, urgency, told });
  }
  useEffect(() => {
    if (seen.told !== '' && !isSilent && useSettings.getState().chime) chime();
  }, [seen, isSilent]);
  return seen.told;
};

const entriesOf = (
  run: RunState,
  isReadOnly: boolean,
  t: (typeof agendaTexts)['en'],
): readonly MenuEntry[] => {
  const today = run.next?.day === run.block?.day ? run.next : null;
  return [
    today
      ? { id: 'next', label: t.timer.next(titleOf(today, t)), icon: SkipForward, onAction: beginNext }
      : { id: 'end', label: t.run.endDay, icon: Flag, onAction: endDay },
    {
      id: 'pause',
      label: run.phase === 'paused' ? t.run.resume : t.run.pause,
      icon: run.phase === 'paused' ? Play : Pause,
      onAction: pauseOrGoOn,
    },
    {
      id: 'extend',
      label: t.timer.extend,
      icon: TimerReset,
      onAction: () => useExtend.getState().ask({ kind: 'extend', minutes: 5 }),
    },
  ]
    .map((entry) => ({ ...entry, isDisabled: isReadOnly }))
    .concat({
      id: 'agenda',
      label: t.timer.toAgenda,
      icon: CalendarClock,
      onAction: openAgenda,
      isDisabled: false,
    });
};

type RunningProps = { readonly run: RunState; readonly block: AgendaBlock; readonly isReadOnly: boolean };

const Face = ({
  run,
  block,
  button,
  isOpen,
  onOpen,
}: RunningProps & {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}) => {
  const t = useTexts(agendaTexts);
  const urgency = urgencyOf(run.left, block.minutes);
  const Icon = run.phase === 'paused' ? HELD_ICON : URGENCY_ICONS[urgency];
  const words = standWords(run, t);
  return (
    <AriaButton
      ref={button}
      className={styles.timer ?? ''}
      data-urgency={urgency}
      data-held={run.phase === 'paused' || undefined}
      aria-label={t.timer.label(titleOf(block, t), words)}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      onPress={onOpen}
    >
      <Icon aria-hidden size={16} />
      <span className={styles.figure}>{timeFigure(run.left)}</span>
      <span className={styles.words}>
        <b>{titleOf(block, t)}</b>
        <span>{words}</span>
      </span>
    </AriaButton>
  );
};

const Running = (props: RunningProps) => {
  const t = useTexts(agendaTexts);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const told = useWarning(props.run, props.block, props.isReadOnly);
  return (
    <>
      <Face {...props} button={button} isOpen={isOpen} onOpen={() => setOpen(true)} />
      {isOpen && (
        <SharedMenu
          label={t.timer.menu}
          items={entriesOf(props.run, props.isReadOnly, t)}
          anchor={button}
          onClose={() => setOpen(false)}
        />
      )}
      <span role="status" className={styles.hidden}>
        {told}
      </span>
    </>
  );
};

const RunningTimer = () => {
  const { run } = useRun();
  const id = useSession((session) => session.id);
  const isReadOnly = useSessionStore((store) => store.open?.readOnly ?? true);
  useEffect(() => {
    if (isReadOnly) return;
    const last = useSessionStore.getState().journal().at(-1);
    return watchClock(id, last === undefined ? 0 : Date.parse(last.at));
  }, [id, isReadOnly]);
  return run.block && <Running run={run} block={run.block} isReadOnly={isReadOnly} />;
};

/** What runs now, and how long it still has; nothing while the agenda does not run. */
export const AgendaTimer = () => {
  useAgendaActions();
  const isRunning = useSession(({ agenda }) => isOn(agenda));
  return (
    <>
      {isRunning && <RunningTimer />}
      <ExtendHost />
    </>
  );
};
