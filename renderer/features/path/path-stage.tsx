import { Route } from 'lucide-react';
import type { FieldPath } from '#shared/core/field-path';
import { fieldElementId } from '#shared/core/field-path';
import type { Id } from '#shared/core/ids';
import { formatAmount } from '#shared/core/money';
import { planTotals } from '#shared/plan/budget';
import type { Stage } from '#shared/session/session';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { StageForm } from '../../components/fields/stage-form.tsx';
import { useSelection } from '../../storage/use-selection.ts';
import { useSession, useSessionList } from '../../storage/use-session.ts';
import { Budget } from './budget.tsx';
import { Deliverables } from './deliverables.tsx';
import { phaseOf } from './find-phase.ts';
import { Gantt } from './gantt.tsx';
import { Gate } from './gate.tsx';
import styles from './path.module.css';
import { layOutPhases, PhaseActions } from './phase-actions.tsx';
import { PhaseBasics } from './phase-basics.tsx';
import { PHASE_PANEL, PhaseTabs } from './phase-tabs.tsx';
import { Tasks } from './tasks.tsx';

const PlanMoney = () => {
  const { locale, currency } = useFieldSettings();
  const phases = useSession((session) => session.phases);
  const { toProduction, runYear } = planTotals(phases);
  if (toProduction === 0 && runYear === 0) return null;
  return (
    <p className={styles.money}>
      <span>
        To production <b>{formatAmount(toProduction, currency, locale)}</b> {currency}
      </span>
      {runYear > 0 && (
        <span>
          then <b>{formatAmount(runYear, currency, locale)}</b> a year
        </span>
      )}
    </p>
  );
};

const NoPlan = () => {
  const { isReadOnly } = useFieldSettings();
  return (
    <EmptyState
      title="No plan yet"
      text="Four phases lead from the proof of concept to operation. Each has owners, work, money and a gate that can say stop."
      action={
        !isReadOnly && (
          <Button id={fieldElementId('phases')} kind="main" icon={Route} onPress={layOutPhases}>
            Lay out the four phases
          </Button>
        )
      }
    />
  );
};

const Chosen = ({ id }: { readonly id: Id }) => {
  const phase = useSession((session) => phaseOf(session, id));
  if (!phase) return null;
  return (
    <div id={PHASE_PANEL} role="tabpanel" aria-labelledby={`phase-tab-${id}`} className={styles.panel}>
      <div className={styles.basics}>
        <PhaseBasics id={id} />
        <PhaseActions phase={phase} />
      </div>
      <Gate phaseId={id} />
      <Tasks phaseId={id} />
      <Budget phaseId={id} />
      <Deliverables phaseId={id} />
    </div>
  );
};

/** Stage 3: the way from the proof of concept to operation. */
export const PathStage = (_props: {
  readonly onGoTo: (stage: Stage, path?: FieldPath) => void;
  readonly onExport: () => void;
}) => {
  const ids = useSessionList((session) => session.phases.map((phase) => phase.id));
  const wanted = useSelection((selection) => selection.phaseId);
  const onChoose = useSelection((selection) => selection.choosePhase);
  const chosen = ids.find((id) => id === wanted) ?? ids[0];
  return (
    <StageForm title="What must be true to go on?" aside={<PlanMoney />}>
      {chosen === undefined ? (
        <NoPlan />
      ) : (
        <>
          <Gantt />
          <div>
            <PhaseTabs ids={ids} chosen={chosen} onChoose={onChoose} />
            <Chosen key={chosen} id={chosen} />
          </div>
        </>
      )}
    </StageForm>
  );
};
