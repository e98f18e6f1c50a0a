import { ArrowDown } from 'lucide-react';
import { useState } from 'react';
import type { FieldPath } from '#shared/core/field-path';
import type { Finding } from '#shared/findings/finding';
import { levelName, type ReasonScore } from '#shared/findings/score';
import { findingsTexts } from '#shared/language/findings';
import { Button } from '../../components/button.tsx';
import { useTexts } from '../../components/language.ts';
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
  const t = useTexts(findingsTexts).reasonGroup;
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
          {t.more(findings.length - shown.length)}
        </Button>
      )}
    </>
  );
};

/** One of the five reasons with its level and its open findings. */
export const ReasonGroup = ({ score, isLowest, findings, onShow }: GroupProps) => {
  const t = useTexts(findingsTexts).reasonGroup;
  return (
    <section className={styles.group} aria-labelledby={`reason-${score.reason}`}>
      <header className={styles.reasonHead}>
        <h3 id={`reason-${score.reason}`}>
          {score.reason}. {score.title}
        </h3>
        <span className={isLowest ? styles.lowest : styles.level}>
          {isLowest && <ArrowDown aria-hidden size={12} />}
          {score.level}
          <small>
            {levelName(score.level)}
            {isLowest && <span className={styles.hidden}>{t.lowest}</span>}
          </small>
        </span>
      </header>
      {findings.length === 0 ? (
        score.level === 0 ? (
          <p className={styles.why}>{score.why}</p>
        ) : (
          <Status kind="ok">{t.nothing}</Status>
        )
      ) : (
        <List findings={findings} onShow={onShow} />
      )}
    </section>
  );
};
