import { Diamond } from 'lucide-react';
import { fieldElementId } from '#shared/core/field-path';
import type { Id } from '#shared/core/ids';
import { formatDate } from '#shared/core/dates';
import type { Gate as GateRecord, Outcome, Phase } from '#shared/plan/phase';
import { CheckboxField } from '../../components/fields/checkbox-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { FieldGrid, Span } from '../../components/fields/stage-form.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { Section } from '../../components/section.tsx';
import { Status } from '../../components/status.tsx';
import { useProblem } from '../../storage/use-findings.ts';
import { useSession } from '../../storage/use-session.ts';
import { Criteria } from './criteria.tsx';
import { edit } from './edit.ts';
import { phaseOf } from './find-phase.ts';
import { OUTCOMES } from './options.ts';
import styles from './path.module.css';
import { PersonCell } from './person-cell.tsx';

type GateChanges = Partial<Omit<GateRecord, 'criteria'>>;

const Outcomes = ({
  phase,
  change,
}: {
  readonly phase: Phase;
  readonly change: (changes: GateChanges) => void;
}) => {
  const path = `phases/${phase.id}/gate/outcomes`;
  const problem = useProblem(path);
  const { outcomes } = phase.gate;
  const next = (outcome: Outcome, isPossible: boolean): Outcome[] =>
    OUTCOMES.map(({ value }) => value).filter((value) =>
      value === outcome ? isPossible : outcomes.includes(value),
    );
  return (
    <fieldset className={styles.outcomes} id={fieldElementId(path)}>
      <legend>What the gate may decide</legend>
      {OUTCOMES.map(({ value, label }) => (
        <CheckboxField
          key={value}
          label={label}
          value={outcomes.includes(value)}
          onChange={(isPossible) => change({ outcomes: next(value, isPossible) })}
        />
      ))}
      {problem && <Status kind="warn">{problem}</Status>}
    </fieldset>
  );
};

/** The decision that ends a phase: when, by whom, on what, and what happens if it is not passed. */
export const Gate = ({ phaseId }: { readonly phaseId: Id }) => {
  const { locale } = useFieldSettings();
  const phase = useSession((session) => phaseOf(session, phaseId));
  const path = `phases/${phaseId}/gate`;
  const dateProblem = useProblem(`${path}/date`);
  const fallbackProblem = useProblem(`${path}/fallback`);
  if (!phase) return null;
  const change = (changes: GateChanges) => edit({ type: 'gate.update', phaseId, changes });
  const { date } = phase.gate;
  const state = (
    <Status kind="idle" icon={Diamond}>
      {date === '' ? 'No day yet' : `Planned for ${formatDate(date, locale)}`}
    </Status>
  );
  return (
    <Section title="Exit gate" count={state}>
      <Criteria phaseId={phaseId} />
      <div className={styles.gate}>
        <FieldGrid columns={4}>
          <DateField
            label="Gate on"
            placeholder="Day"
            value={date}
            path={`${path}/date`}
            problem={dateProblem}
            onChange={(day) => change({ date: day })}
          />
          <PersonCell
            label="Who decides"
            role="sponsor"
            value={phase.gate.decider}
            path={`${path}/decider`}
            change={(decider) => ({ type: 'gate.update', phaseId, changes: { decider } })}
          />
          <Span of={2}>
            <Outcomes phase={phase} change={change} />
          </Span>
          <Span of="row">
            <TextAreaField
              label="What happens if the gate is not passed"
              placeholder="The clerks keep working as today"
              rows={1}
              value={phase.gate.fallback}
              path={`${path}/fallback`}
              problem={fallbackProblem}
              onChange={(fallback) => change({ fallback })}
            />
          </Span>
        </FieldGrid>
      </div>
    </Section>
  );
};
