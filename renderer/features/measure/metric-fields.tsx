import type { OptionalDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import type { Minor } from '#shared/core/money';
import type { Metric } from '#shared/metric/metric';
import type { Session } from '#shared/session/session';
import { CheckboxField } from '../../components/fields/checkbox-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { MoneyField } from '../../components/fields/money-field.tsx';
import { NumberField } from '../../components/fields/number-field.tsx';
import { PersonField } from '../../components/fields/person-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useProblem } from '../../storage/use-findings.ts';
import { addPersonCommand, usePeople, useSession } from '../../storage/use-session.ts';
import { edit } from '../../storage/edit.ts';

type Nested = 'baseline' | 'must' | 'plan' | 'wish' | 'benefit';
type PlainKey = Exclude<keyof Metric, Nested | 'id' | 'guards'>;
type NestedKey = { [K in Nested]: `${K}/${Extract<keyof Metric[K], string>}` }[Nested];

/** A field of a metric by its place: `unit`, `baseline/value`. */
type MetricField = PlainKey | NestedKey;

/**
 * The metrics of a list by their ids. Every field and card of the stage asks for its metric after each keystroke; with
 * 200 metrics, looking through the list each time was what a keystroke cost most.
 */
const indexes = new WeakMap<readonly Metric[], ReadonlyMap<string, Metric>>();

/** The metric of an id; undefined once it is deleted. */
export const metricOf = ({ metrics }: Session, id: string): Metric | undefined => {
  const known = indexes.get(metrics) ?? new Map(metrics.map((metric) => [metric.id, metric]));
  indexes.set(metrics, known);
  return known.get(id);
};

const valueAt = (metric: Metric | undefined, field: MetricField): unknown =>
  field
    .split('/')
    .reduce<unknown>((part, step) => (part as Record<string, unknown> | undefined)?.[step], metric);

/** What `metric.update` takes to set one field. */
export const changesAt = (field: MetricField, value: unknown): object => {
  const [first = '', second] = field.split('/');
  return { [first]: second === undefined ? value : { [second]: value } };
};

/** Which field of which metric, and how it looks. */
export type FieldOptions = {
  readonly id: Id;
  readonly field: MetricField;
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
};

/** A field of a metric: its place, its value, what a rule says about it, and how it is set. */
export const useMetricField = <T,>({ id, field }: FieldOptions, empty: T) => {
  const path = `metrics/${id}/${field}`;
  return {
    path,
    value: useSession((session) => (valueAt(metricOf(session, id), field) ?? empty) as T),
    problem: useProblem(path),
    onChange: (value: T) => {
      edit({ type: 'metric.update', id, changes: changesAt(field, value) });
    },
  };
};

/** How a field looks. */
export const looks = ({ label, hint, placeholder }: FieldOptions) => ({ label, hint, placeholder });

export const MetricText = (props: FieldOptions) => (
  <TextField {...looks(props)} {...useMetricField(props, '')} />
);

export const MetricArea = (props: FieldOptions) => (
  <TextAreaField {...looks(props)} rows={1} {...useMetricField(props, '')} />
);

export const MetricNumber = (props: FieldOptions & { readonly isCount?: boolean }) => (
  <NumberField
    {...looks(props)}
    {...(props.isCount ? { isInteger: true, min: 0, max: 1e12 } : {})}
    {...useMetricField<number | null>(props, null)}
  />
);

export const MetricMoney = (props: FieldOptions) => (
  <MoneyField {...looks(props)} {...useMetricField<Minor | null>(props, null)} />
);

export const MetricDate = (props: FieldOptions) => (
  <DateField {...looks(props)} {...useMetricField<OptionalDate>(props, '')} />
);

export const MetricSelect = ({
  options,
  ...props
}: FieldOptions & { readonly options: readonly { readonly value: string; readonly label: string }[] }) => (
  <SelectField {...looks(props)} options={options} {...useMetricField(props, '')} />
);

export const MetricCheck = (props: FieldOptions) => (
  <CheckboxField label={props.label} {...useMetricField(props, false)} />
);

export const MetricPerson = (props: FieldOptions & { readonly field: 'accountable' | 'responsible' }) => {
  const bound = useMetricField(props, '');
  return (
    <PersonField
      {...looks(props)}
      {...bound}
      people={usePeople()}
      onAdd={(name) => {
        edit(
          addPersonCommand(name, 'operations', (person) => ({
            type: 'metric.update',
            id: props.id,
            changes: { [props.field]: person },
          })),
        );
      }}
    />
  );
};
