import type { StageState } from '#shared/findings/stage-status';
import type { SessionSummary } from '../../storage/summary.ts';
import { stagesIn, stageText, useWords } from './library-words.ts';
import styles from './stage-marks.module.css';

const look = (state: StageState | undefined): string | undefined => {
  if (state === 'done') return styles.done;
  return state === 'not-started' ? undefined : styles.begun;
};

/** The stages as marks of a ruler: filled when done, half when begun; the words beside them say the rest. */
export const StageMarks = ({ summary }: { readonly summary: Pick<SessionSummary, 'stages'> }) => (
  <span className={styles.marks}>
    <span className={styles.row} aria-hidden>
      {stagesIn(summary).map((stage) => (
        <i key={stage} className={look(summary.stages[stage])} />
      ))}
    </span>
    <span className={styles.text}>{stageText(summary, useWords())}</span>
  </span>
);
