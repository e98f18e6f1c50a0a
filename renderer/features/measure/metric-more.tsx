import { memo } from 'react';
import { formatMoney, minorSchema } from '#shared/core/money';
import type { Id } from '#shared/core/ids';
import type { Metric } from '#shared/metric/metric';
import { measureTexts } from '#shared/language/measure';
import { termsTexts } from '#shared/language/terms';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { Fold } from '../../components/fields/fold.tsx';
import { FieldGrid, Span } from '../../components/fields/stage-form.tsx';
import { useTexts } from '../../components/language.ts';
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
import { aggregations, benefits, percentKinds } from './options.ts';
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

const Definition = ({ id }: { readonly id: Id }) => {
  const t = useTexts(measureTexts).metricMore;
  const terms = useTexts(termsTexts);
  return (
    <Fold
      title={t.definition}
      note={t.definitionNote}
      pointedTo={usePointedTo(id, [...DEFINITION, ...LIMITS])}
    >
      <FieldGrid columns={4}>
        <Span of="row">
          <MetricArea id={id} field="gist" label={t.gist} />
        </Span>
        <Span of="row">
          <MetricArea id={id} field="scale" label={t.scale} />
        </Span>
        <Span of={2}>
          <MetricText id={id} field="entity" label={t.entity} placeholder={t.entityHint} />
        </Span>
        <Span of={2}>
          <MetricText id={id} field="attribute" label={t.attribute} placeholder={t.attributeHint} />
        </Span>
        <MetricSelect id={id} field="aggregation" label={t.aggregation} options={aggregations(terms)} />
        <MetricSelect id={id} field="percentKind" label={t.percentage} options={percentKinds(terms)} />
        <Span of={2}>
          <MetricText id={id} field="denominator" label={t.denominator} placeholder={t.denominatorHint} />
        </Span>
        <Span of="row">
          <MetricArea id={id} field="formula" label={t.formula} />
        </Span>
        <Span of={2}>
          <MetricArea id={id} field="inclusions" label={t.inclusions} />
        </Span>
        <Span of={2}>
          <MetricArea id={id} field="exclusions" label={t.exclusions} />
        </Span>
        <Span of="row">
          <MetricCheck id={id} field="selfReported" label={t.selfReported} />
        </Span>
      </FieldGrid>
    </Fold>
  );
};

/** What volume and worth of a unit make together; empty while one is not said. */
const benefitWords = ({ volume, unitValue }: Metric['benefit'], currency: string, locale: string): string => {
  if (volume === null || unitValue === null) return '';
  const product = minorSchema.safeParse(Math.round(volume * unitValue));
  return product.success ? formatMoney(product.data, currency, locale) : '';
};

const Benefit = ({ id }: { readonly id: Id }) => {
  const t = useTexts(measureTexts).metricMore;
  const terms = useTexts(termsTexts);
  const { locale, currency } = useFieldSettings();
  const benefit = useSession((session) => metricOf(session, id)?.benefit);
  const follows = benefit ? benefitWords(benefit, currency, locale) : '';
  const fields = ['type', 'volume', 'volumeUnit', 'unitValue', 'claimed'].map((field) => `benefit/${field}`);
  return (
    <Fold title={t.benefit} note={t.benefitNote} pointedTo={usePointedTo(id, fields)}>
      <FieldGrid columns={4}>
        <MetricSelect id={id} field="benefit/type" label={t.benefitKind} options={benefits(terms)} />
        <MetricNumber id={id} field="benefit/volume" label={t.volume} />
        <MetricText id={id} field="benefit/volumeUnit" label={t.volumeUnit} placeholder={t.volumeUnitHint} />
        <MetricMoney id={id} field="benefit/unitValue" label={t.unitValue(currency)} />
        <Span of={2}>
          <MetricMoney
            id={id}
            field="benefit/claimed"
            label={t.claimed(currency)}
            {...(follows === '' ? {} : { hint: t.follows(follows) })}
          />
        </Span>
      </FieldGrid>
    </Fold>
  );
};

const More = ({ id }: { readonly id: Id }) => {
  const t = useTexts(measureTexts).metricMore;
  return (
    <Fold title={t.background} note={t.backgroundNote} pointedTo={usePointedTo(id, MORE)}>
      <FieldGrid columns={4}>
        <MetricDate id={id} field="must/by" label={t.mustBy} placeholder={t.asDeadline} />
        <MetricDate id={id} field="plan/by" label={t.planBy} placeholder={t.asDeadline} />
        <MetricDate id={id} field="wish/by" label={t.wishBy} placeholder={t.asDeadline} />
        <Span of="row">
          <MetricArea id={id} field="rationale" label={t.rationale} />
        </Span>
        <Span of={2}>
          <MetricArea id={id} field="assumptions" label={t.assumptions} />
        </Span>
        <Span of={2}>
          <MetricArea id={id} field="risks" label={t.risks} />
        </Span>
        <Span of={2}>
          <MetricArea id={id} field="businessChanges" label={t.businessChanges} />
        </Span>
        <Span of={2}>
          <MetricArea id={id} field="stakeholders" label={t.stakeholders} />
        </Span>
      </FieldGrid>
    </Fold>
  );
};

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
