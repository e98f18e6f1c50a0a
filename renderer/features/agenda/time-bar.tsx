import type { Urgency } from '#shared/agenda/time-left';
import { agendaTexts } from '#shared/language/agenda';
import { useTexts } from '../../components/language.ts';
import styles from './run-panel.module.css';

/** Up to so many minutes there is a tick for each; beyond, one for every five. */
const FINE = 120;

const ticksOf = (minutes: number): string => {
  const step = minutes <= FINE ? 1 : 5;
  return Array.from({ length: Math.floor(minutes / step) + 1 }, (_, place) => {
    const at = place * step;
    return `M${at} 14v${at % (5 * step) === 0 ? 9 : 4}`;
  }).join('');
};

/** The time used of a block as a bar over a ruler with a tick a minute. */
export const TimeBar = ({
  elapsed,
  minutes,
  urgency,
  isPaused,
}: {
  readonly elapsed: number;
  readonly minutes: number;
  readonly urgency: Urgency;
  readonly isPaused: boolean;
}) => {
  const t = useTexts(agendaTexts);
  const used = Math.min(minutes, elapsed / 60_000);
  return (
    <div
      className={styles.ruler}
      data-urgency={urgency}
      data-held={isPaused || undefined}
      role="img"
      aria-label={t.run.bar(Math.floor(elapsed / 60_000), minutes)}
    >
      <svg viewBox={`0 0 ${minutes} 24`} preserveAspectRatio="none" aria-hidden>
        <rect className={styles.track} x="0" y="0" width={minutes} height="8" />
        <rect className={styles.used} x="0" y="0" width={used} height="8" />
        <path className={styles.tick} d={ticksOf(minutes)} vectorEffect="non-scaling-stroke" />
      </svg>
      <i className={styles.head} style={{ left: `${(used / minutes) * 100}%` }} />
    </div>
  );
};
