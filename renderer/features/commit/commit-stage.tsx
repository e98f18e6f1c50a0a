import { openFindings } from '#shared/findings/finding';
import type { FieldPath } from '#shared/core/field-path';
import type { Stage } from '#shared/session/session';
import { StageForm } from '../../components/fields/stage-form.tsx';
import { useFindings } from '../../storage/use-findings.ts';
import styles from './commit.module.css';
import { Decisions } from './decisions.tsx';
import { FiveReasons } from './five-reasons.tsx';
import { ParkingLot } from './parking-lot.tsx';
import { SignOff } from './sign-off.tsx';
import { verdictOf } from './verdict.ts';

/** Stage 4: what the room commits to, and the signed report it leaves with. */
export const CommitStage = ({
  onExport,
}: {
  readonly onGoTo: (stage: Stage, path?: FieldPath) => void;
  readonly onExport: () => void;
}) => {
  const { session, scores, findings } = useFindings();
  const musts = openFindings(findings, 'must').length;
  return (
    <StageForm title={session && scores ? verdictOf(session, scores, musts) : 'What do we commit to?'}>
      {scores && <FiveReasons scores={scores} />}
      <div className={styles.half}>
        <div className={styles.left}>
          <Decisions />
          <ParkingLot />
        </div>
        <SignOff onExport={onExport} />
      </div>
    </StageForm>
  );
};
