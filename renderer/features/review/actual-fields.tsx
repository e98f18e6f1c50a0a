import { FileInput } from 'lucide-react';
import type { Actual } from '#shared/metric/actual';
import { reviewTexts } from '#shared/language/review';
import { Button } from '../../components/button.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { NumberField } from '../../components/fields/number-field.tsx';
import { FieldGrid, Span } from '../../components/fields/stage-form.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useTexts } from '../../components/language.ts';
import { useProblem } from '../../storage/use-findings.ts';
import { changeActual, type Place } from './change-actual.ts';
import styles from './review.module.css';
import { nameOf } from './review-words.ts';

type NumberName = 'value' | 'low' | 'high' | 'sampleSize';
type Field<N extends keyof Actual> = { readonly place: Place; readonly field: N; readonly label: string };

const pathOf = ({ metric }: Place, field: keyof Actual): string => `metrics/${metric.id}/actual/${field}`;

const Numeric = ({ place, field, label }: Field<NumberName>) => {
  const path = pathOf(place, field);
  const isCount = field === 'sampleSize';
  return (
    <NumberField
      label={label}
      value={place.actual?.[field] ?? null}
      path={path}
      problem={useProblem(path)}
      {...(isCount ? { isInteger: true, min: 0, max: 1e12 } : { min: -1e15, max: 1e15 })}
      onChange={(value) => changeActual(place, { [field]: value })}
    />
  );
};

const Day = ({ place, field, label }: Field<'from' | 'to'>) => {
  const t = useTexts(reviewTexts).actualFields;
  const path = pathOf(place, field);
  return (
    <DateField
      label={label}
      placeholder={t.day}
      value={place.actual?.[field] ?? ''}
      path={path}
      problem={useProblem(path)}
      onChange={(date) => changeActual(place, { [field]: date })}
    />
  );
};

/** What was measured: number, interval, cases, period and source; typed, or from a column of data. */
export const ActualFields = ({ onFromData, ...place }: Place & { readonly onFromData: () => void }) => {
  const t = useTexts(reviewTexts).actualFields;
  const { isReadOnly } = useFieldSettings();
  const { metric, actual } = place;
  const unit = metric.unit.trim();
  const sourcePath = pathOf(place, 'source');
  const sourceProblem = useProblem(sourcePath);
  return (
    <div className={styles.fields}>
      <FieldGrid columns={4}>
        <Numeric place={place} field="value" label={unit === '' ? t.measured : t.measuredIn(unit)} />
        <Numeric place={place} field="low" label={t.intervalFrom} />
        <Numeric place={place} field="high" label={t.intervalTo} />
        <Numeric place={place} field="sampleSize" label={t.cases} />
        <Day place={place} field="from" label={t.firstDay} />
        <Day place={place} field="to" label={t.lastDay} />
        <Span of={2}>
          <TextField
            label={t.source}
            placeholder={t.sourceHint}
            value={actual?.source ?? ''}
            path={sourcePath}
            problem={sourceProblem}
            onChange={(source) => changeActual(place, { source })}
          />
        </Span>
      </FieldGrid>
      {!isReadOnly && (
        <Button size="sm" icon={FileInput} aria-label={t.fromDataWhat(nameOf(metric))} onPress={onFromData}>
          {t.fromData}
        </Button>
      )}
    </div>
  );
};
