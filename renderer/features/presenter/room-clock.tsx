import { AlarmClock, Hourglass, Pause } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Instant } from '#shared/core/dates';
import { dateFormat } from '#shared/core/intl';
import type { Language } from '#shared/language/language';
import { roomTexts } from '#shared/language/presenter';
import { timeFigure } from '#shared/agenda/time-left';
import { type RoomTimer, timerAt, type TimerState } from '#shared/report/room/room-agenda';
import { clock } from '../../storage/clock.ts';
import styles from './room.module.css';

const SECOND = 1_000;
/** Beyond so many minutes only every fifth has a tick. */
const MOST_TICKS = 90;

/** The moment, anew with every second of the wall's clock; a closed lid and a busy machine lose nothing. */
const useNow = (isRunning: boolean): Instant => {
  const [now, setNow] = useState(clock.now);
  useEffect(() => {
    if (!isRunning) return;
    let timer: ReturnType<typeof setTimeout>;
    const tick = (): void => {
      const at = clock.now();
      setNow(at);
      timer = setTimeout(tick, SECOND - (Date.parse(at) % SECOND));
    };
    tick();
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [isRunning]);
  return now;
};

/** On 24 hours in every locale, as the agenda says its times to the facilitator. */
const timeText = (at: Instant, locale: string): string =>
  dateFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at));

const ticksOf = (minutes: number): readonly { readonly at: number; readonly isLong: boolean }[] => {
  const step = minutes > MOST_TICKS ? 5 : 1;
  const count = Math.floor(minutes / step);
  return Array.from({ length: count + 1 }, (_, place) => ({
    at: (place * step) / minutes,
    isLong: (place * step) % (5 * step) === 0,
  }));
};

/** The bar of the time that is used, with a tick each minute. */
const Ruler = ({ used, minutes }: { readonly used: number; readonly minutes: number }) => (
  <svg className={styles.ruler} viewBox="0 0 1000 34" preserveAspectRatio="none" aria-hidden="true">
    <rect className={styles.track} x={0} y={0} width={1000} height={14} />
    <rect className={styles.used} x={0} y={0} width={1000 * used} height={14} />
    <rect className={styles.head} x={Math.max(0, 1000 * used - 2)} y={-3} width={4} height={20} />
    {ticksOf(minutes).map(({ at, isLong }) => (
      <path key={at} className={styles.tick} d={`M${1000 * at} 19v${isLong ? 9 : 4}`} />
    ))}
  </svg>
);

type WordProps = { readonly state: TimerState; readonly isPaused: boolean; readonly language: Language };

/** Colour never says it alone. */
const Word = ({ state, isPaused, language }: WordProps) => {
  const t = roomTexts[language].timer;
  if (isPaused) return <Said icon={Pause} text={t.paused} />;
  if (state.urgency === 'over') return <Said icon={AlarmClock} text={t.over} />;
  if (state.urgency === 'last') return <Said icon={AlarmClock} text={t.last} />;
  return state.urgency === 'warn' ? <Said icon={Hourglass} text={t.soon} /> : null;
};

const Said = ({ icon: Icon, text }: { readonly icon: typeof Pause; readonly text: string }) => (
  <span className={styles.word}>
    <Icon aria-hidden />
    {text}
  </span>
);

/** The clock at the foot of the screen. */
export const RoomClock = ({
  timer,
  locale,
  language,
}: {
  readonly timer: RoomTimer;
  readonly locale: string;
  readonly language: Language;
}) => {
  const isPaused = timer.ends === null;
  const now = useNow(!isPaused);
  const state = timerAt(timer, now);
  const t = roomTexts[language];
  return (
    <footer className={styles.clock} data-tone={isPaused ? 'paused' : state.urgency}>
      <p className={styles.left} role="timer">
        {timeFigure(state.left)}
      </p>
      <div className={styles.time}>
        <Ruler used={state.used} minutes={timer.minutes} />
        <p className={styles.ends}>
          <span>{t.timer.started(timeText(timer.began, locale))}</span>
          <Word state={state} isPaused={isPaused} language={language} />
          {timer.next !== '' && <span className={styles.coming}>{t.untilNext(timer.next)}</span>}
          {timer.ends !== null && <span>{t.timer.ends(timeText(timer.ends, locale))}</span>}
        </p>
      </div>
    </footer>
  );
};
