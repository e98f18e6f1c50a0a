import type { Id } from '#shared/core/ids';
import { roundSpreadTexts } from '#shared/language/round-spread';
import { roundsTexts } from '#shared/language/rounds';
import { type Round, type RoundKind, roundKindSchema } from '#shared/rounds/round';
import { FieldSettingsProvider, useFieldSettings } from '../../components/fields/field-settings.tsx';
import { NumberField } from '../../components/fields/number-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useTexts } from '../../components/language.ts';
import { Notice } from '../../components/notice.tsx';
import { currentSession, useSessionList } from '../../storage/use-session.ts';
import { CriterionRows, OptionRows } from './option-rows.tsx';
import { changeRound } from './round-steps.ts';
import styles from './rounds.module.css';

type SetupProps = { readonly round: Round };

/** A metric brings its unit and, where nothing is asked yet, the question. */
const aboutMetric = (round: Round, metricId: string, question: (name: string) => string): void => {
  const metric = currentSession().metrics.find(({ id }) => id === metricId);
  if (!metric) return void changeRound(round.id, { metricId: '' });
  const asked = round.question.trim() === '' && metric.name.trim() !== '';
  changeRound(round.id, {
    metricId: metric.id,
    ...(metric.unit === '' ? {} : { unit: metric.unit }),
    ...(asked ? { question: question(metric.name.trim()) } : {}),
  });
};

const NumberFields = ({ round }: SetupProps) => {
  const t = useTexts(roundsTexts);
  const metrics = useSessionList((session) => session.metrics);
  const options = [
    { value: '', label: t.noMetric },
    ...metrics.map(({ id, name }) => ({ value: id, label: name.trim() || t.unnamedMetric })),
  ];
  return (
    <>
      <TextField
        label={t.unit}
        value={round.unit}
        path={`rounds/${round.id}/unit`}
        onChange={(unit) => changeRound(round.id, { unit })}
      />
      <SelectField
        label={t.metric}
        options={options}
        value={round.metricId}
        path={`rounds/${round.id}/metricId`}
        onChange={(id) => aboutMetric(round, id, t.baselineQuestion)}
      />
    </>
  );
};

const Quota = ({ round }: SetupProps) => {
  const t = useTexts(roundsTexts);
  return (
    <NumberField
      label={t.quota}
      isInteger
      min={1}
      max={1000}
      value={round.quota}
      path={`rounds/${round.id}/quota`}
      onChange={(quota) => quota !== null && changeRound(round.id, { quota })}
    />
  );
};

const HighestScore = ({ round }: SetupProps) => {
  const t = useTexts(roundsTexts);
  return (
    <NumberField
      label={t.highestScore}
      isInteger
      min={2}
      max={10}
      value={round.highestScore}
      path={`rounds/${round.id}/highestScore`}
      onChange={(highestScore) => highestScore !== null && changeRound(round.id, { highestScore })}
    />
  );
};

const KindFields = ({ round }: SetupProps) => {
  switch (round.kind) {
    case 'number':
    case 'range':
      return <NumberFields round={round} />;
    case 'votes':
      return <Quota round={round} />;
    case 'rating':
      return <HighestScore round={round} />;
    case 'ideas':
    case 'ranking':
      return null;
  }
};

const Lists = ({ round }: SetupProps) => {
  const t = useTexts(roundsTexts);
  const hasOptions = round.kind === 'ranking' || round.kind === 'votes' || round.kind === 'rating';
  return (
    <>
      {hasOptions && (
        <div className={styles.wide}>
          <OptionRows round={round} />
        </div>
      )}
      {round.kind === 'rating' && (
        <div className={styles.wide}>
          <CriterionRows round={round} />
          <p className={styles.note}>{t.criteriaHint}</p>
        </div>
      )}
    </>
  );
};

const names = (t: { readonly isAnonymous: string; readonly isNamed: string }) =>
  [
    { value: 'anonymous', label: t.isAnonymous },
    { value: 'named', label: t.isNamed },
  ] as const;

const Fields = ({ round }: SetupProps) => {
  const t = useTexts(roundsTexts);
  const { kinds } = useTexts(roundSpreadTexts);
  const id: Id = round.id;
  return (
    <div className={styles.fields}>
      <div className={styles.wide}>
        <TextAreaField
          label={t.question}
          voice="serif"
          hint={t.questionHint}
          value={round.question}
          path={`rounds/${id}/question`}
          onChange={(question) => changeRound(id, { question })}
        />
      </div>
      <SelectField<RoundKind>
        label={t.kind}
        hint={t.kindHints[round.kind]}
        options={roundKindSchema.options.map((value) => ({ value, label: kinds[value] }))}
        value={round.kind}
        path={`rounds/${id}/kind`}
        onChange={(kind) => changeRound(id, { kind })}
      />
      <div className={styles.two}>
        <SelectField
          label={t.names}
          hint={t.namesHint}
          options={names(t)}
          value={round.isAnonymous ? 'anonymous' : 'named'}
          path={`rounds/${id}/isAnonymous`}
          onChange={(value) => changeRound(id, { isAnonymous: value === 'anonymous' })}
        />
      </div>
      <KindFields round={round} />
      <Lists round={round} />
    </div>
  );
};

/** How a round is asked. Once somebody has entered, it is shown and no longer changed. */
export const RoundSetup = ({ round, isEntered }: SetupProps & { readonly isEntered: boolean }) => {
  const t = useTexts(roundsTexts);
  const settings = useFieldSettings();
  return (
    <>
      {isEntered && <Notice kind="info" title={t.locked} todo={t.lockedTodo} />}
      <FieldSettingsProvider {...settings} isReadOnly={settings.isReadOnly || isEntered}>
        <Fields round={round} />
      </FieldSettingsProvider>
    </>
  );
};
