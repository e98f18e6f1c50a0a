import { ArrowDown } from 'lucide-react';
import { useState } from 'react';
import type { FieldPath } from '#shared/core/field-path';
import type { Finding } from '#shared/findings/finding';
import { LEVELS, type ReasonScore } from '#shared/findings/score';
import { Button } from '../../components/button.tsx';
import { Status } from '../../components/status.tsx';
import { FindingRow } from './finding-row.tsx';
import styles from './findings.module.css';

type GroupProps = {
  readonly score: ReasonScore;
  readonly isLowest: boolean;
  readonly findings: readonly Finding[];
  readonly onShow: (finding: Finding, path: FieldPath) => void;
};

/** So many findings of one reason are shown at first; a wall of them helps nobody. */
const FIRST = 6;

const List = ({ findings, onShow }: Pick<GroupProps, 'findings' | 'onShow'>) => {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? findings : findings.slice(0, FIRST);
  return (
    <>
      <ul>
        {shown.map((finding) => (
          <FindingRow key={finding.key} finding={finding} onShow={onShow} />
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button kind="bare" size="sm" onPress={() => setWhole(true)}>
          Show {findings.length - shown.length} more
        </Button>
      )}
    </>
  );
};

/** One of the five reasons with its level and its open findings. */
export const ReasonGroup = ({ score, isLowest, findings, onShow }: GroupProps) => (
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
      <List findings={findings} onShow={onShow} />
    )}
  </section>
);
