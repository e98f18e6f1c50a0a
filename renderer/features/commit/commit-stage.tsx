import type { FieldPath } from '#shared/core/field-path';
import { openFindings } from '#shared/findings/finding';
import { commitTexts } from '#shared/language/commit';
import type { Stage } from '#shared/session/session';
import { StageForm } from '../../components/fields/stage-form.tsx';
import { useTexts } from '../../components/language.ts';
import { useFindings } from '../../storage/use-findings.ts';
import { Actions } from './actions.tsx';
import styles from './commit.module.css';
import { Decisions } from './decisions.tsx';
import { FiveReasons } from './five-reasons.tsx';
import { CarriesOn, NextSession } from './next-session.tsx';
import { ParkingLot } from './parking-lot.tsx';
import { Quotes } from './quotes.tsx';
import { SignOff } from './sign-off.tsx';
import { verdictOf } from './verdict.ts';

/** The last stage: what the room commits to, the signed report it leaves with, and what goes into the next session. */
export const CommitStage = ({
  onGoTo,
  onExport,
}: {
  readonly onGoTo: (stage: Stage, path?: FieldPath) => void;
  readonly onExport: () => void;
}) => {
  const t = useTexts(commitTexts);
  const { session, scores, findings } = useFindings();
  const musts = openFindings(findings, 'must').length;
  return (
    <StageForm title={session && scores ? verdictOf(session, scores, musts, t) : t.question}>
      {scores && <FiveReasons scores={scores} />}
      <div className={styles.half}>
        <div className={styles.left}>
          <CarriesOn />
          <Decisions onGoTo={onGoTo} />
          <Actions onGoTo={onGoTo} />
          <ParkingLot onGoTo={onGoTo} />
          <Quotes onGoTo={onGoTo} />
        </div>
        <div className={styles.left}>
          <SignOff onExport={onExport} />
          <NextSession />
        </div>
      </div>
    </StageForm>
  );
};
