import { memo } from 'react';
import type { Id } from '#shared/core/ids';
import { FieldGrid, Span } from '../../components/fields/stage-form.tsx';
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
import { DIRECTIONS, FREQUENCIES, ROLES } from './options.ts';
import styles from './measure.module.css';

const Identity = ({ id }: { readonly id: Id }) => (
  <>
    <Span of={2}>
      <MetricText id={id} field="name" label="Name" placeholder="Such as intake processing time" />
    </Span>
    <MetricSelect id={id} field="role" label="Role" options={ROLES} />
    <MetricSelect id={id} field="direction" label="Better is" options={DIRECTIONS} />
  </>
);

const Levels = ({ id }: { readonly id: Id }) => (
  <>
    <WithFromData id={id}>
      <MetricLevel id={id} field="baseline/value" label="Baseline" />
    </WithFromData>
    <MetricLevel id={id} field="baseline/low" label="Interval from" />
    <MetricLevel id={id} field="baseline/high" label="to" />
    <MetricUnit id={id} />
    <MetricLevel id={id} field="must/value" label="Must" />
    <MetricLevel id={id} field="plan/value" label="Plan" />
    <MetricLevel id={id} field="wish/value" label="Wish" />
    <MetricDate id={id} field="deadline" label="Deadline" placeholder="Day" />
    <MetricDate id={id} field="baseline/date" label="Measured on" placeholder="Day" />
    <MetricNumber id={id} field="baseline/sampleSize" label="Cases measured" isCount />
    <Span of={2}>
      <MetricArea id={id} field="baseline/evidence" label="Evidence" placeholder="Report, query or file" />
    </Span>
  </>
);

const People = ({ id }: { readonly id: Id }) => (
  <>
    <Span of={2}>
      <MetricPerson
        id={id}
        field="accountable"
        label="Owner, answers for it"
        placeholder="A person of the client"
      />
    </Span>
    <Span of={2}>
      <MetricPerson id={id} field="responsible" label="Reads it" placeholder="Who brings the number" />
    </Span>
    <Span of={2}>
      <MetricText id={id} field="dataSource" label="Data source" placeholder="System or record" />
    </Span>
    <Span of={2}>
      <MetricSelect id={id} field="frequency" label="Read how often" options={FREQUENCIES} />
    </Span>
    <Span of="row">
      <MetricArea
        id={id}
        field="meter"
        label="How exactly it is measured"
        placeholder="From which moment to which, which cases, which clock"
      />
    </Span>
  </>
);

/** The fields that make a number of it, in the order a room says them. */
export const MetricForm = memo(({ id }: { readonly id: Id }) => {
  const isGuardrail = useSession((session) => metricOf(session, id)?.role === 'guardrail');
  return (
    <section aria-labelledby="metric-edit">
      <h3 id="metric-edit" className={styles.part}>
        Edit
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
