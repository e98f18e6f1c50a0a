import { Diamond } from 'lucide-react';
import { formatDate, type OptionalDate } from '#shared/core/dates';
import type { Phase } from '#shared/plan/phase';
import { OUTCOME_WORDS } from '#shared/plan/gate-words';
import { pathGateTexts } from '#shared/language/path-gate';
import { Button } from '../../components/button.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { Status } from '../../components/status.tsx';
import { useTexts } from '../../components/language.ts';
import { edit } from '../../storage/edit.ts';
import { useProblem } from '../../storage/use-findings.ts';
import { usePlacedPhase } from '../../storage/use-schedule.ts';
import styles from './gate.module.css';

const setDay = (phase: Phase, date: OptionalDate): boolean =>
  edit({ type: 'gate.update', phaseId: phase.id, changes: { date } });

/** The day of a gate as the schedule has it: typed, else computed; blank while nothing says it. */
const useGateDay = (phase: Phase): OptionalDate => usePlacedPhase(phase.id)?.gate ?? phase.gate.date;

/** When the gate is decided: a day that is typed, else the one that follows from the work. */
export const GateDay = ({ phase }: { readonly phase: Phase }) => {
  const t = useTexts(pathGateTexts).day;
  const { isReadOnly } = useFieldSettings();
  const path = `phases/${phase.id}/gate/date`;
  const problem = useProblem(path);
  const day = useGateDay(phase);
  const isComputed = phase.gate.date === '' && day !== '';
  return (
    <div className={styles.day}>
      <DateField
        label={t.label}
        placeholder={t.hint}
        value={day}
        path={path}
        problem={isComputed ? undefined : problem}
        computed={isComputed ? t.computed : undefined}
        onChange={(date) => setDay(phase, date)}
      />
      {isComputed && !isReadOnly && (
        <p className={styles.computed}>
          <Button kind="link" onPress={() => setDay(phase, day)}>
            {t.fix}
          </Button>
        </p>
      )}
    </div>
  );
};

/** How the gate stands: decided, planned for a day, or not yet dated. */
export const GateState = ({ phase }: { readonly phase: Phase }) => {
  const t = useTexts(pathGateTexts).day;
  const { locale } = useFieldSettings();
  const day = useGateDay(phase);
  const { decision } = phase.gate;
  if (decision !== null) {
    const outcome = OUTCOME_WORDS[decision.outcome];
    return (
      <Status kind={decision.outcome === 'go' ? 'ok' : 'block'}>
        {decision.date === '' ? t.decided(outcome) : t.decidedOn(outcome, formatDate(decision.date, locale))}
      </Status>
    );
  }
  return (
    <Status kind="idle" icon={Diamond}>
      {day === '' ? t.none : t.planned(formatDate(day, locale))}
    </Status>
  );
};
