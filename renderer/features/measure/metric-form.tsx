import { memo } from 'react';
import type { Id } from '#shared/core/ids';
import { measureTexts } from '#shared/language/measure';
import { termsTexts } from '#shared/language/terms';
import { FieldGrid, Span } from '../../components/fields/stage-form.tsx';
import { useTexts } from '../../components/language.ts';
import { useSession } from '../../storage/use-session.ts';
import { WithFromData } from './from-data-button.tsx';
import { Guards } from './guards.tsx';
import {
  MetricArea,
  MetricDate,
  metricOf,
  MetricNumber,
  MetricPerson,
  MetricSelect,
  MetricText,
} from './metric-fields.tsx';
import { MetricLevel } from './metric-level.tsx';
import { MetricUnit } from './metric-unit.tsx';
import { directions, frequencies, roles } from './options.ts';
import styles from './measure.module.css';

const Identity = ({ id }: { readonly id: Id }) => {
  const t = useTexts(measureTexts).metricForm;
  const terms = useTexts(termsTexts);
  return (
    <>
      <Span of={2}>
        <MetricText id={id} field="name" label={t.name} placeholder={t.nameHint} />
      </Span>
      <MetricSelect id={id} field="role" label={t.role} options={roles(terms)} />
      <MetricSelect id={id} field="direction" label={t.betterIs} options={directions(terms)} />
    </>
  );
};

const Levels = ({ id }: { readonly id: Id }) => {
  const t = useTexts(measureTexts).metricForm;
  const terms = useTexts(termsTexts);
  return (
    <>
      <WithFromData id={id}>
        <MetricLevel id={id} field="baseline/value" label={t.baseline} />
      </WithFromData>
      <MetricLevel id={id} field="baseline/low" label={t.intervalFrom} />
      <MetricLevel id={id} field="baseline/high" label={t.intervalTo} />
      <MetricUnit id={id} />
      <MetricLevel id={id} field="must/value" label={terms.levels.must} />
      <MetricLevel id={id} field="plan/value" label={terms.levels.plan} />
      <MetricLevel id={id} field="wish/value" label={terms.levels.wish} />
      <MetricDate id={id} field="deadline" label={t.deadline} placeholder={t.day} />
      <MetricDate id={id} field="baseline/date" label={t.measuredOn} placeholder={t.day} />
      <MetricNumber id={id} field="baseline/sampleSize" label={t.cases} isCount />
      <Span of={2}>
        <MetricArea id={id} field="baseline/evidence" label={t.evidence} placeholder={t.evidenceHint} />
      </Span>
    </>
  );
};

const People = ({ id }: { readonly id: Id }) => {
  const t = useTexts(measureTexts).metricForm;
  const terms = useTexts(termsTexts);
  return (
    <>
      <Span of={2}>
        <MetricPerson id={id} field="accountable" label={t.owner} placeholder={t.ownerHint} />
      </Span>
      <Span of={2}>
        <MetricPerson id={id} field="responsible" label={t.reads} placeholder={t.readsHint} />
      </Span>
      <Span of={2}>
        <MetricText id={id} field="dataSource" label={t.source} placeholder={t.sourceHint} />
      </Span>
      <Span of={2}>
        <MetricSelect id={id} field="frequency" label={t.frequency} options={frequencies(terms)} />
      </Span>
      <Span of="row">
        <MetricArea id={id} field="meter" label={t.meter} placeholder={t.meterHint} />
      </Span>
    </>
  );
};

/** The fields that make a number of it, in the order a room says them. */
export const MetricForm = memo(({ id }: { readonly id: Id }) => {
  const t = useTexts(measureTexts).metricForm;
  const isGuardrail = useSession((session) => metricOf(session, id)?.role === 'guardrail');
  return (
    <section aria-labelledby="metric-edit">
      <h3 id="metric-edit" className={styles.part}>
        {t.edit}
      </h3>
      <FieldGrid columns={4}>
        <Identity id={id} />
        {isGuardrail && (
          <Span of="row">
            <Guards id={id} />
          </Span>
        )}
        <Levels id={id} />
        <People id={id} />
      </FieldGrid>
    </section>
  );
});
MetricForm.displayName = 'MetricForm';
