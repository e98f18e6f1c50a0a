import { fieldElementId } from '#shared/core/field-path';
import type { Id } from '#shared/core/ids';
import { measureTexts } from '#shared/language/measure';
import { termsTexts } from '#shared/language/terms';
import { CheckboxField } from '../../components/fields/checkbox-field.tsx';
import { useTexts } from '../../components/language.ts';
import { useSession, useSessionList } from '../../storage/use-session.ts';
import { edit } from '../../storage/edit.ts';
import { metricOf } from './metric-fields.tsx';
import styles from './measure.module.css';

const Guarded = ({
  id,
  other,
  guards,
}: {
  readonly id: Id;
  readonly other: Id;
  readonly guards: readonly Id[];
}) => {
  const terms = useTexts(termsTexts);
  const name = useSession((session) => metricOf(session, other)?.name ?? '');
  const next = (isGuarded: boolean): Id[] =>
    isGuarded ? [...guards, other] : guards.filter((guarded) => guarded !== other);
  return (
    <CheckboxField
      label={name || terms.newMetric}
      value={guards.includes(other)}
      onChange={(isGuarded) => edit({ type: 'metric.update', id, changes: { guards: next(isGuarded) } })}
    />
  );
};

const NONE: readonly Id[] = [];

/** Which metrics a guardrail keeps from being reached at its cost. */
export const Guards = ({ id }: { readonly id: Id }) => {
  const t = useTexts(measureTexts).guards;
  const guards = useSession((session) => metricOf(session, id)?.guards ?? NONE);
  const others = useSessionList((session) =>
    session.metrics
      .filter((metric) => metric.id !== id && metric.role !== 'guardrail')
      .map((metric) => metric.id),
  );
  return (
    <fieldset id={fieldElementId(`metrics/${id}/guards`)} className={styles.guards}>
      <legend>{t.guards}</legend>
      {others.length === 0 ? (
        <p className={styles.quiet}>{t.noOther}</p>
      ) : (
        others.map((other) => <Guarded key={other} id={id} other={other} guards={guards} />)
      )}
    </fieldset>
  );
};
