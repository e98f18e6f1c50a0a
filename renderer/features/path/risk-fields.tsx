import { fieldElementId } from '#shared/core/field-path';
import { isBlank } from '#shared/core/text';
import type { Phase } from '#shared/plan/phase';
import { type Risk, riskResponseSchema, riskSchema } from '#shared/plan/risk';
import { RESPONSE_WORDS, RISK_PARTS, RISK_STATE_WORDS, riskSentence } from '#shared/plan/risk-words';
import { pathRiskTexts } from '#shared/language/path-risks';
import { DateField } from '../../components/fields/date-field.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { MoneyField } from '../../components/fields/money-field.tsx';
import { NumberField } from '../../components/fields/number-field.tsx';
import { PeopleField } from '../../components/fields/people-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { FieldGrid, Span } from '../../components/fields/stage-form.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { edit } from '../../storage/edit.ts';
import { useProblem } from '../../storage/use-findings.ts';
import { useSession } from '../../storage/use-session.ts';
import { PersonCell } from '../../bound-fields/person-cell.tsx';
import { useTexts } from '../../components/language.ts';
import { phaseTitle } from './phase-words.ts';
import styles from './risks.module.css';

type Changes = Partial<Omit<Risk, 'id'>>;

/** What a field of a risk needs: its value, what a rule says about it, and how it changes. */
const useField = <K extends keyof Changes>(risk: Risk, field: K) => {
  const path = `risks/${risk.id}/${field}`;
  return {
    path,
    problem: useProblem(path),
    value: risk[field],
    onChange: (value: Risk[K]) => edit({ type: 'risk.update', id: risk.id, changes: { [field]: value } }),
  };
};

const responses = () => riskResponseSchema.options.map((value) => ({ value, label: RESPONSE_WORDS[value] }));
const states = () =>
  riskSchema.shape.state.options.map((value) => ({ value, label: RISK_STATE_WORDS[value] }));

type Props = { readonly risk: Risk };

/** The three parts of the sentence, and the sentence. */
const Words = ({ risk }: Props) => {
  const t = useTexts(pathRiskTexts).fields;
  const sentence = riskSentence(risk);
  return (
    <>
      <Span of="row">
        <div className={styles.parts}>
          <TextAreaField
            label={RISK_PARTS.cause}
            placeholder={t.causeHint}
            rows={1}
            {...useField(risk, 'cause')}
          />
          <TextAreaField
            label={RISK_PARTS.event}
            placeholder={t.eventHint}
            rows={1}
            isOneLine
            {...useField(risk, 'event')}
          />
          <TextAreaField
            label={RISK_PARTS.effect}
            placeholder={t.effectHint}
            rows={1}
            {...useField(risk, 'effect')}
          />
        </div>
      </Span>
      {!isBlank(risk.cause) && !isBlank(risk.event) && (
        <Span of="row">
          <p className={styles.sentence}>{sentence}</p>
        </Span>
      )}
    </>
  );
};

const Figures = ({ risk }: Props) => {
  const t = useTexts(pathRiskTexts).fields;
  const { currency } = useFieldSettings();
  return (
    <>
      <NumberField label={t.probabilityFrom} min={0} max={100} {...useField(risk, 'probabilityLow')} />
      <NumberField label={t.probabilityTo} min={0} max={100} {...useField(risk, 'probabilityHigh')} />
      <MoneyField label={t.impactFrom(currency)} {...useField(risk, 'impactLow')} />
      <MoneyField label={t.impactTo(currency)} {...useField(risk, 'impactHigh')} />
    </>
  );
};

const options = (phases: readonly Phase[]) =>
  phases.map((phase) => ({ id: phase.id, name: phaseTitle(phase), detail: '' }));

const Phases = ({ risk }: Props) => {
  const t = useTexts(pathRiskTexts).fields;
  const phases = useSession((session) => session.phases);
  const { onChange, value, ...field } = useField(risk, 'phases');
  return (
    <PeopleField
      label={t.phases}
      placeholder={t.wholePlan}
      people={options(phases)}
      {...field}
      value={value}
      onChange={(chosen) => onChange(phases.map(({ id }) => id).filter((id) => chosen.includes(id)))}
    />
  );
};

/** Everything that is asked of a risk. */
export const RiskFields = ({ risk }: Props) => {
  const t = useTexts(pathRiskTexts).fields;
  return (
    <FieldGrid columns={4}>
      <Words risk={risk} />
      <Figures risk={risk} />
      <PersonCell
        label={t.owner}
        role="operations"
        value={risk.owner}
        path={`risks/${risk.id}/owner`}
        change={(owner) => ({ type: 'risk.update', id: risk.id, changes: { owner } })}
      />
      <SelectField label={t.response} options={responses()} {...useField(risk, 'response')} />
      <Span of={2}>
        <TextAreaField label={t.action} placeholder={t.actionHint} rows={1} {...useField(risk, 'action')} />
      </Span>
      <DateField label={t.lookedAt} placeholder={t.day} {...useField(risk, 'triggerDate')} />
      <SelectField label={t.state} options={states()} {...useField(risk, 'state')} />
      <Span of={2}>
        <Phases risk={risk} />
      </Span>
    </FieldGrid>
  );
};

/** The DOM id of the list of risks: findings that miss one point here. */
export const RISKS_ID = fieldElementId('risks');
