import { libraryTexts } from '#shared/language/library';
import { useTexts } from '../../components/language.ts';
import type { SessionSummary } from '../../storage/summary.ts';
import { lowestText } from './library-words.ts';
import styles from './lowest-mark.module.css';

const STEP = 10;
const LEVELS = [0, 1, 2, 3, 4];

/** The lowest of the five reasons on its scale from 0 to 4, as the square it is everywhere, and by name. */
export const LowestMark = ({
  summary,
}: {
  readonly summary: Pick<SessionSummary, 'lowest' | 'lowestReasons'>;
}) => {
  const t = useTexts(libraryTexts);
  return (
    <span className={styles.lowest}>
      <svg viewBox="0 0 50 16" className={styles.scale} aria-hidden="true">
        <path d={`M5 8H45${LEVELS.map((level) => `M${5 + level * STEP} 4.5v7`).join('')}`} />
        <rect
          x={1 + summary.lowest * STEP}
          y={4}
          width={8}
          height={8}
          rx={1}
          className={summary.lowest < 2 ? styles.low : styles.fair}
        />
      </svg>
      <span className={styles.text}>
        {t.lowest(summary.lowest)}
        <small>{lowestText(summary, { t })}</small>
      </span>
    </span>
  );
};
