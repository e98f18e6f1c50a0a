import { useCallback, useDeferredValue } from 'react';
import type { FieldPath } from '#shared/core/field-path';
import { type Finding, openFindings } from '#shared/findings/finding';
import { type Stage, stageSchema } from '#shared/session/session';
import { findingsTexts } from '#shared/language/findings';
import { termsTexts } from '#shared/language/terms';
import { useTexts } from '../../components/language.ts';
import { useFindings } from '../../storage/use-findings.ts';
import { useSelection } from '../../storage/use-selection.ts';
import { FindingRow } from './finding-row.tsx';
import styles from './findings.module.css';
import { Parking } from './parking.tsx';
import { ReasonGroup } from './reason-group.tsx';

type DrawerProps = { readonly onGoTo: (stage: Stage, path?: FieldPath) => void };

/** The stage that the address names: a parked thought remembers where it came up. */
const currentStage = (): Stage =>
  stageSchema.safeParse(globalThis.location.hash.split('/').at(-1)).data ?? 'frame';

const Summary = ({ open, musts }: { readonly open: number; readonly musts: number }) => {
  const t = useTexts(findingsTexts).findingsDrawer;
  if (open === 0) return <p className={styles.summary}>{t.nothing}</p>;
  if (musts === 0) return null;
  return (
    <p className={styles.summary}>
      {t.open(open)}
      {musts > 0 && (
        <>
          , <b>{t.musts(musts)}</b>
        </>
      )}
    </p>
  );
};

const Accepted = ({
  findings,
  onShow,
}: {
  readonly findings: readonly Finding[];
  readonly onShow: (finding: Finding, path: FieldPath) => void;
}) => {
  const terms = useTexts(termsTexts);
  return findings.length === 0 ? null : (
    <details className={styles.section}>
      <summary>
        <h2>{terms.accepted}</h2> <span>{findings.length}</span>
      </summary>
      <ul className={styles.body}>
        {findings.map((finding) => (
          <FindingRow key={finding.key} finding={finding} onShow={onShow} />
        ))}
      </ul>
    </details>
  );
};

/** What is missing, by the five reasons why such projects fail, and the thoughts that were parked. */
export const FindingsDrawer = ({ onGoTo }: DrawerProps) => {
  const t = useTexts(findingsTexts).findingsDrawer;
  // Drawn after the letter that was typed: a long list must not hold it up.
  const { findings, scores } = useDeferredValue(useFindings());
  const onShow = useCallback(
    (finding: Finding, path: FieldPath) => {
      useSelection.getState().reveal(path);
      onGoTo(finding.stage, path);
    },
    [onGoTo],
  );
  const open = openFindings(findings);
  const asking = open.filter((finding) => finding.severity !== 'know');
  const musts = asking.filter((finding) => finding.severity === 'must').length;
  return (
    <div className={styles.drawer}>
      <details className={styles.section} open>
        <summary>
          <h2>{t.title}</h2> <span>{asking.length}</span>
        </summary>
        <div className={styles.body}>
          <Summary open={asking.length} musts={musts} />
          {scores?.reasons.map((score) => (
            <ReasonGroup
              key={score.reason}
              score={score}
              isLowest={scores.lowest < 4 && scores.lowestReasons.includes(score.reason)}
              findings={open.filter((finding) => finding.reason === score.reason)}
              onShow={onShow}
            />
          ))}
        </div>
      </details>
      <Parking stage={currentStage()} />
      <Accepted findings={findings.filter((finding) => finding.accepted)} onShow={onShow} />
    </div>
  );
};
