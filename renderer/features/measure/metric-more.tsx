import { memo } from 'react';
import { formatMoney, minorSchema } from '#shared/core/money';
import type { Id } from '#shared/core/ids';
import type { Metric } from '#shared/metric/metric';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { Fold } from '../../components/fields/fold.tsx';
import { FieldGrid, Span } from '../../components/fields/stage-form.tsx';
import { useSelection } from '../../storage/use-selection.ts';
import { useSession } from '../../storage/use-session.ts';
import {
  MetricArea,
  MetricCheck,
  MetricDate,
  MetricMoney,
  metricOf,
  MetricNumber,
  MetricSelect,
  MetricText,
} from './metric-fields.tsx';
import { MetricHistory } from './metric-history.tsx';
import { AGGREGATIONS, BENEFITS, PERCENT_KINDS } from './options.ts';
import styles from './measure.module.css';

const DEFINITION = [
  'gist',
  'scale',
  'entity',
  'attribute',
  'aggregation',
  'percentKind',
  'denominator',
  'formula',
];
const LIMITS = ['inclusions', 'exclusions', 'selfReported'];
const MORE = [
  'must/by',
  'plan/by',
  'wish/by',
  'stakeholders',
  'rationale',
  'assumptions',
  'risks',
  'businessChanges',
];

/** The field inside a part of the form that was pointed to; empty when none was. */
const usePointedTo = (id: Id, fields: readonly string[]): string =>
  useSelection(({ target }) => (fields.some((field) => target === `metrics/${id}/${field}`) ? target : ''));

const Definition = ({ id }: { readonly id: Id }) => (
  <Fold
    title="Definition"
    note="What is counted, and how it becomes one number"
    pointedTo={usePointedTo(id, [...DEFINITION, ...LIMITS])}
  >
    <FieldGrid columns={4}>
      <Span of="row">
        <MetricArea id={id} field="gist" label="In one sentence" />
      </Span>
      <Span of="row">
        <MetricArea id={id} field="scale" label="Scale: what is measured, in which unit" />
      </Span>
      <Span of={2}>
        <MetricText id={id} field="entity" label="Of what" placeholder="Such as a claim" />
      </Span>
      <Span of={2}>
        <MetricText
          id={id}
          field="attribute"
          label="Which attribute"
          placeholder="Such as the time until it is open"
        />
      </Span>
      <MetricSelect id={id} field="aggregation" label="One number by" options={AGGREGATIONS} />
      <MetricSelect id={id} field="percentKind" label="Percentage" options={PERCENT_KINDS} />
      <Span of={2}>
        <MetricText
          id={id}
          field="denominator"
          label="Share or rate of what"
          placeholder="Such as all new claims"
        />
      </Span>
      <Span of="row">
        <MetricArea id={id} field="formula" label="Formula" />
      </Span>
      <Span of={2}>
        <MetricArea id={id} field="inclusions" label="What counts" />
      </Span>
      <Span of={2}>
        <MetricArea id={id} field="exclusions" label="What does not count" />
      </Span>
      <Span of="row">
        <MetricCheck id={id} field="selfReported" label="It is only asked from people, not measured" />
      </Span>
    </FieldGrid>
  </Fold>
);

/** What volume and worth of a unit make together; empty while one is not said. */
const benefitWords = ({ volume, unitValue }: Metric['benefit'], currency: string, locale: string): string => {
  if (volume === null || unitValue === null) return '';
  const product = minorSchema.safeParse(Math.round(volume * unitValue));
  return product.success ? formatMoney(product.data, currency, locale) : '';
};

const Benefit = ({ id }: { readonly id: Id }) => {
  const { locale, currency } = useFieldSettings();
  const benefit = useSession((session) => metricOf(session, id)?.benefit);
  const follows = benefit ? benefitWords(benefit, currency, locale) : '';
  const fields = ['type', 'volume', 'volumeUnit', 'unitValue', 'claimed'].map((field) => `benefit/${field}`);
  return (
    <Fold title="Benefit" note="What it is worth a year" pointedTo={usePointedTo(id, fields)}>
      <FieldGrid columns={4}>
        <MetricSelect id={id} field="benefit/type" label="Kind of benefit" options={BENEFITS} />
        <MetricNumber id={id} field="benefit/volume" label="Units a year" />
        <MetricText id={id} field="benefit/volumeUnit" label="One unit is" placeholder="Such as an hour" />
        <MetricMoney id={id} field="benefit/unitValue" label={`Worth of one unit, ${currency}`} />
        <Span of={2}>
          <MetricMoney
            id={id}
            field="benefit/claimed"
            label={`Claimed a year, ${currency}`}
            {...(follows === '' ? {} : { hint: `Units times worth make ${follows}.` })}
          />
        </Span>
      </FieldGrid>
    </Fold>
  );
};

const More = ({ id }: { readonly id: Id }) => (
  <Fold
    title="Background"
    note="Days of single levels, reasons, assumptions, risks, changes in the business"
    pointedTo={usePointedTo(id, MORE)}
  >
    <FieldGrid columns={4}>
      <MetricDate id={id} field="must/by" label="Must, by another day" placeholder="As the deadline" />
      <MetricDate id={id} field="plan/by" label="Plan, by another day" placeholder="As the deadline" />
      <MetricDate id={id} field="wish/by" label="Wish, by another day" placeholder="As the deadline" />
      <Span of="row">
        <MetricArea id={id} field="rationale" label="Why this metric" />
      </Span>
      <Span of={2}>
        <MetricArea id={id} field="assumptions" label="What is assumed" />
      </Span>
      <Span of={2}>
        <MetricArea id={id} field="risks" label="What may go wrong" />
      </Span>
      <Span of={2}>
        <MetricArea
          id={id}
          field="businessChanges"
          label="Training, redesign and other changes it depends on"
        />
      </Span>
      <Span of={2}>
        <MetricArea id={id} field="stakeholders" label="Who else cares" />
      </Span>
    </FieldGrid>
  </Fold>
);

/** The fields that can wait: they are closed until they are wanted. */
export const MetricMore = memo(({ id }: { readonly id: Id }) => (
  <div className={styles.more}>
    <Definition id={id} />
    <Benefit id={id} />
    <More id={id} />
    <MetricHistory id={id} />
  </div>
));
MetricMore.displayName = 'MetricMore';
