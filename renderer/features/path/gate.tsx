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
import { edit } from '../../storage/edit.ts';
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

type PartProps = { readonly phase: Phase; readonly change: (changes: GateChanges) => void };

const Fallback = ({ phase, change }: PartProps) => {
  const path = `phases/${phase.id}/gate/fallback`;
  return (
    <TextAreaField
      label="What happens if the gate is not passed"
      placeholder="Such as: the clerks go on as today"
      rows={1}
      value={phase.gate.fallback}
      path={path}
      problem={useProblem(path)}
      onChange={(fallback) => change({ fallback })}
    />
  );
};

const GateDay = ({ phase, change }: PartProps) => {
  const path = `phases/${phase.id}/gate/date`;
  return (
    <DateField
      label="Gate on"
      placeholder="Day"
      value={phase.gate.date}
      path={path}
      problem={useProblem(path)}
      onChange={(date) => change({ date })}
    />
  );
};

const GateState = ({ phase }: { readonly phase: Phase }) => {
  const { locale } = useFieldSettings();
  const { date } = phase.gate;
  return (
    <Status kind="idle" icon={Diamond}>
      {date === '' ? 'No day yet' : `Planned for ${formatDate(date, locale)}`}
    </Status>
  );
};

/** The decision that ends a phase: when, by whom, on what, and what happens if it is not passed. */
export const Gate = ({ phaseId }: { readonly phaseId: Id }) => {
  const phase = useSession((session) => phaseOf(session, phaseId));
  if (!phase) return null;
  const change = (changes: GateChanges) => edit({ type: 'gate.update', phaseId, changes });
  return (
    <Section title="Exit gate" count={<GateState phase={phase} />}>
      <Criteria phaseId={phaseId} />
      <div className={styles.gate}>
        <FieldGrid columns={4}>
          <GateDay phase={phase} change={change} />
          <PersonCell
            label="Who decides"
            role="sponsor"
            value={phase.gate.decider}
            path={`phases/${phaseId}/gate/decider`}
            change={(decider) => ({ type: 'gate.update', phaseId, changes: { decider } })}
          />
          <Span of={2}>
            <Outcomes phase={phase} change={change} />
          </Span>
          <Span of="row">
            <Fallback phase={phase} change={change} />
          </Span>
        </FieldGrid>
      </div>
    </Section>
  );
};
