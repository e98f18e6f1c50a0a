import { RotateCcw } from 'lucide-react';
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { fieldElementId } from '#shared/core/field-path';
import { formatDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import { isBlank } from '#shared/core/text';
import type { GateDecision, Outcome } from '#shared/plan/gate';
import type { JudgedCriterion } from '#shared/plan/gate-judge';
import { OUTCOME_WORDS, OUTCOMES_IN_ORDER } from '#shared/plan/gate-words';
import type { Phase } from '#shared/plan/phase';
import { said } from '#shared/language/say';
import { reviewTexts } from '#shared/language/review';
import { PersonCell } from '../../bound-fields/person-cell.tsx';
import { Button } from '../../components/button.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { FieldGrid, Span } from '../../components/fields/stage-form.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { useTexts } from '../../components/language.ts';
import { Notice } from '../../components/notice.tsx';
import { Section } from '../../components/section.tsx';
import { Status } from '../../components/status.tsx';
import { clock } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { useProblem } from '../../storage/use-findings.ts';
import styles from './review.module.css';
import { againstGo } from './review-words.ts';

type Props = { readonly phase: Phase; readonly judged: readonly JudgedCriterion[] };
type PartProps = { readonly phase: Phase; readonly decision: GateDecision };

const setDecision = (phaseId: Id, decision: GateDecision | null): boolean =>
  edit({ type: 'gate.update', phaseId, changes: { decision } });

/** Who the plan named decides, today, unless something was said already. */
const decide = ({ id, gate }: Phase, outcome: Outcome): boolean =>
  setDecision(id, {
    ...(gate.decision ?? { decider: gate.decider, date: clock.today(), reason: '' }),
    outcome,
  });

const Outcomes = ({ phase }: { readonly phase: Phase }) => {
  const t = useTexts(reviewTexts).decide;
  const { isReadOnly } = useFieldSettings();
  const { decision, outcomes } = phase.gate;
  const offered = OUTCOMES_IN_ORDER.filter(
    (outcome) => outcomes.length === 0 || outcomes.includes(outcome) || outcome === decision?.outcome,
  );
  return (
    <RadioGroup
      id={fieldElementId(`phases/${phase.id}/gate/decision`)}
      className={styles.outcomes ?? ''}
      value={decision?.outcome ?? null}
      isReadOnly={isReadOnly}
      onChange={(outcome) => decide(phase, outcome as Outcome)}
    >
      <Label className={styles.label ?? ''}>{t.label}</Label>
      <div className={styles.choices}>
        {offered.map((outcome) => (
          <RadioField key={outcome} value={outcome} className={styles.choice ?? ''}>
            <RadioButton className={styles.option ?? ''}>
              <span className={styles.dot} aria-hidden />
              {said(OUTCOME_WORDS[outcome])}
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
};

const Decider = ({ phase, decision }: PartProps) => {
  const t = useTexts(reviewTexts).decide;
  return (
    <PersonCell
      label={t.by}
      role="sponsor"
      value={decision.decider}
      path={`phases/${phase.id}/gate/decision/decider`}
      change={(decider) => ({
        type: 'gate.update',
        phaseId: phase.id,
        changes: { decision: { ...decision, decider } },
      })}
    />
  );
};

const Details = ({ phase, decision }: PartProps) => {
  const t = useTexts(reviewTexts).decide;
  const path = `phases/${phase.id}/gate/decision`;
  return (
    <FieldGrid columns={4}>
      <Span of={2}>
        <Decider phase={phase} decision={decision} />
      </Span>
      <DateField
        label={t.on}
        placeholder={t.day}
        value={decision.date}
        path={`${path}/date`}
        problem={useProblem(`${path}/date`)}
        onChange={(date) => setDecision(phase.id, { ...decision, date })}
      />
      <Span of="row">
        <TextAreaField
          label={t.reason}
          placeholder={t.reasonHint}
          voice="serif"
          value={decision.reason}
          path={`${path}/reason`}
          problem={useProblem(`${path}/reason`)}
          onChange={(reason) => setDecision(phase.id, { ...decision, reason })}
        />
      </Span>
    </FieldGrid>
  );
};

/** Going on against the evidence is allowed; not without saying why. */
const NeedsReason = ({
  decision,
  against,
}: {
  readonly decision: GateDecision;
  readonly against: string;
}) => {
  const t = useTexts(reviewTexts).decide;
  return decision.outcome === 'go' && against !== '' && isBlank(decision.reason) ? (
    <Notice kind="warn" title={t.but(against)} todo={t.sayWhy} />
  ) : null;
};

/** The decision of the review: what, by whom, when, and why. */
export const Decide = ({ phase, judged }: Props) => {
  const t = useTexts(reviewTexts).decide;
  const { locale, isReadOnly } = useFieldSettings();
  const { decision } = phase.gate;
  const on =
    decision === null || decision.date === '' ? t.decided : t.decidedOn(formatDate(decision.date, locale));
  return (
    <Section
      title={t.title}
      count={
        decision === null ? (
          <Status kind="idle">{t.notYet}</Status>
        ) : (
          <Status kind={decision.outcome === 'go' ? 'ok' : 'warn'}>{on}</Status>
        )
      }
      actions={
        decision !== null &&
        !isReadOnly && (
          <Button size="sm" kind="bare" icon={RotateCcw} onPress={() => void setDecision(phase.id, null)}>
            {t.takeBack}
          </Button>
        )
      }
    >
      <div className={styles.decide}>
        <Outcomes phase={phase} />
        {decision && <NeedsReason decision={decision} against={againstGo(judged)} />}
        {decision && <Details phase={phase} decision={decision} />}
      </div>
    </Section>
  );
};
