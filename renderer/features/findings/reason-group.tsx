import { ArrowDown } from 'lucide-react';
import type { FieldPath } from '#shared/core/field-path';
import type { Finding } from '#shared/findings/finding';
import { LEVELS, type ReasonScore } from '#shared/findings/score';
import { Status } from '../../components/status.tsx';
import { FindingRow } from './finding-row.tsx';
import styles from './findings.module.css';

/** One of the five reasons with its level and its open findings. */
export const ReasonGroup = ({
  score,
  isLowest,
  findings,
  onShow,
}: {
  readonly score: ReasonScore;
  readonly isLowest: boolean;
  readonly findings: readonly Finding[];
  readonly onShow: (finding: Finding, path: FieldPath) => void;
}) => (
  <section className={styles.group} aria-labelledby={`reason-${score.reason}`}>
    <header className={styles.reasonHead}>
      <h3 id={`reason-${score.reason}`}>
        {score.reason}. {score.title}
      </h3>
      <span className={isLowest ? styles.lowest : styles.level}>
        {isLowest && <ArrowDown aria-hidden size={12} />}
        {score.level}
        <small>
          {LEVELS[score.level]}
          {isLowest && <span className={styles.hidden}>, the lowest</span>}
        </small>
      </span>
    </header>
    {findings.length === 0 ? (
      score.level === 0 ? (
        <p className={styles.why}>{score.why}</p>
      ) : (
        <Status kind="ok">Nothing open</Status>
      )
    ) : (
      <ul>
        {findings.map((finding) => (
          <FindingRow key={finding.key} finding={finding} onShow={onShow} />
        ))}
      </ul>
    )}
  </section>
);
