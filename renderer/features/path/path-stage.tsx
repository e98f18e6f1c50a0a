import { Route } from 'lucide-react';
import type { FieldPath } from '#shared/core/field-path';
import { fieldElementId } from '#shared/core/field-path';
import type { Id } from '#shared/core/ids';
import { formatAmount } from '#shared/core/money';
import { planTotals } from '#shared/plan/budget';
import { placePhase } from '#shared/plan/placed-phases';
import type { Stage } from '#shared/session/session';
import { pathTexts } from '#shared/language/path';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { StageForm } from '../../components/fields/stage-form.tsx';
import { useTexts } from '../../components/language.ts';
import { usePlanSchedule } from '../../storage/use-schedule.ts';
import { useSelection } from '../../storage/use-selection.ts';
import { useSession, useSessionList } from '../../storage/use-session.ts';
import { Budget } from './budget.tsx';
import { WorkingDays } from './calendar.tsx';
import { Deliverables } from './deliverables.tsx';
import { phaseOf } from './find-phase.ts';
import { ExchangeButton } from './exchange-button.tsx';
import { Gantt } from './gantt.tsx';
import { Gate } from './gate.tsx';
import { Money } from './money.tsx';
import styles from './path.module.css';
import { layOutPhases, PhaseActions } from './phase-actions.tsx';
import { PhaseBasics } from './phase-basics.tsx';
import { PHASE_PANEL, PhaseTabs } from './phase-tabs.tsx';
import { Risks } from './risks.tsx';
import { StandardPlans } from './standard-plans.tsx';
import { Tasks } from './tasks.tsx';

const PlanMoney = () => {
  const t = useTexts(pathTexts).stage;
  const { locale, currency } = useFieldSettings();
  const { toProduction, runYear } = usePlanSchedule((schedule, session) => {
    const phases = session.phases.map((phase) => placePhase(phase, schedule.phases.get(phase.id)));
    const totals = planTotals(phases);
    return { toProduction: totals.toProduction, runYear: totals.runYear };
  });
  if (toProduction === 0 && runYear === 0) return null;
  return (
    <p className={styles.money}>
      <span>
        {t.toProduction} <b>{formatAmount(toProduction, currency, locale)}</b> {currency}
      </span>
      {runYear > 0 && (
        <span>
          {t.then} <b>{formatAmount(runYear, currency, locale)}</b> {t.aYear}
        </span>
      )}
    </p>
  );
};

const Aside = () => (
  <div className={styles.aside}>
    <PlanMoney />
    <ExchangeButton />
  </div>
);

const NoPlan = () => {
  const t = useTexts(pathTexts).stage;
  const { isReadOnly } = useFieldSettings();
  return (
    <>
      <EmptyState title={t.noPlan} text={t.noPlanText} />
      {!isReadOnly && (
        <StandardPlans>
          <Button id={fieldElementId('phases')} icon={Route} onPress={layOutPhases}>
            {t.layOut}
          </Button>
          <span>{t.layOutNote}</span>
        </StandardPlans>
      )}
    </>
  );
};

const Chosen = ({ id }: { readonly id: Id }) => {
  // Not the whole phase: then every letter typed in it would render all of its parts.
  const isThere = useSession((session) => phaseOf(session, id) !== undefined);
  const [kind, name] = useSessionList((session) => {
    const phase = phaseOf(session, id);
    return [phase?.kind ?? 'poc', phase?.name ?? ''] as const;
  });
  if (!isThere) return null;
  return (
    <div id={PHASE_PANEL} role="tabpanel" aria-labelledby={`phase-tab-${id}`} className={styles.panel}>
      <div className={styles.basics}>
        <PhaseBasics id={id} />
        <PhaseActions phase={{ id, kind, name }} />
      </div>
      <Tasks phaseId={id} />
      <Deliverables phaseId={id} />
      <Budget phaseId={id} />
      <Gate phaseId={id} />
    </div>
  );
};

/** Stage 3: the way from the proof of concept to operation. */
export const PathStage = ({
  onGoTo,
}: {
  readonly onGoTo: (stage: Stage, path?: FieldPath) => void;
  readonly onExport: () => void;
}) => {
  const t = useTexts(pathTexts).stage;
  const ids = useSessionList((session) => session.phases.map((phase) => phase.id));
  const wanted = useSelection((selection) => selection.phaseId);
  const onChoose = useSelection((selection) => selection.choosePhase);
  const chosen = ids.find((id) => id === wanted) ?? ids[0];
  const hasRisks = useSession((session) => session.risks.length > 0);
  return (
    <StageForm title={t.title} aside={<Aside />}>
      {chosen === undefined ? (
        <NoPlan />
      ) : (
        <>
          <Gantt />
          <div>
            <PhaseTabs ids={ids} chosen={chosen} onChoose={onChoose} />
            <Chosen key={chosen} id={chosen} />
          </div>
          <WorkingDays />
          <Money onGoTo={onGoTo} />
        </>
      )}
      {(chosen !== undefined || hasRisks) && <Risks />}
    </StageForm>
  );
};
