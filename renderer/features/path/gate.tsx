import { fieldElementId } from '#shared/core/field-path';
import type { Id } from '#shared/core/ids';
import type { Gate as GateRecord, Outcome } from '#shared/plan/gate';
import type { Phase } from '#shared/plan/phase';
import { pathGateTexts } from '#shared/language/path-gate';
import { CheckboxField } from '../../components/fields/checkbox-field.tsx';
import { FieldGrid, Span } from '../../components/fields/stage-form.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { Section } from '../../components/section.tsx';
import { Status } from '../../components/status.tsx';
import { edit } from '../../storage/edit.ts';
import { useProblem } from '../../storage/use-findings.ts';
import { useSession } from '../../storage/use-session.ts';
import { Criteria } from './criteria.tsx';
import { phaseOf } from './find-phase.ts';
import { GateAgreement } from './gate-agreement.tsx';
import { GateDay, GateState } from './gate-day.tsx';
import { outcomeOptions } from './gate-options.ts';
import { StartReview } from './gate-review.tsx';
import styles from './gate.module.css';
import { PersonCell } from '../../bound-fields/person-cell.tsx';
import { useTexts } from '../../components/language.ts';

type GateChanges = Partial<Omit<GateRecord, 'criteria' | 'agreed'>>;

type PartProps = { readonly phase: Phase; readonly change: (changes: GateChanges) => void };

const Outcomes = ({ phase, change }: PartProps) => {
  const t = useTexts(pathGateTexts).gate;
  const options = outcomeOptions();
  const path = `phases/${phase.id}/gate/outcomes`;
  const problem = useProblem(path);
  const { outcomes } = phase.gate;
  const next = (outcome: Outcome, isPossible: boolean): Outcome[] =>
    options
      .map(({ value }) => value)
      .filter((value) => (value === outcome ? isPossible : outcomes.includes(value)));
  return (
    <fieldset className={styles.outcomes} id={fieldElementId(path)}>
      <legend>{t.outcomes}</legend>
      {options.map(({ value, label }) => (
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

const Fallback = ({ phase, change }: PartProps) => {
  const t = useTexts(pathGateTexts).gate;
  const path = `phases/${phase.id}/gate/fallback`;
  return (
    <TextAreaField
      label={t.fallback}
      placeholder={t.fallbackHint}
      rows={1}
      value={phase.gate.fallback}
      path={path}
      problem={useProblem(path)}
      onChange={(fallback) => change({ fallback })}
    />
  );
};

/** The decision that ends a phase: on what, when, by whom, and what happens if it is not passed. */
export const Gate = ({ phaseId }: { readonly phaseId: Id }) => {
  const t = useTexts(pathGateTexts).gate;
  const phase = useSession((session) => phaseOf(session, phaseId));
  if (!phase) return null;
  const change = (changes: GateChanges) => edit({ type: 'gate.update', phaseId, changes });
  return (
    <Section title={t.title} count={<GateState phase={phase} />} actions={<StartReview phaseId={phaseId} />}>
      <Criteria phaseId={phaseId} />
      <div className={styles.gate}>
        <GateAgreement phase={phase} />
        <FieldGrid columns={4}>
          <GateDay phase={phase} />
          <PersonCell
            label={t.decides}
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
