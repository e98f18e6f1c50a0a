import { formatDate, type OptionalDate } from '#shared/core/dates';
import { formatNumber } from '#shared/core/numbers';
import { formatWithUnit, limitWord } from '#shared/metric/levels';
import type { Metric } from '#shared/metric/metric';
import { dayOfActual, type Measured, promisedMeasured } from '#shared/metric/promised-measured';
import { measureTexts } from '#shared/language/measure';
import { termsTexts } from '#shared/language/terms';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { useTexts } from '../../components/language.ts';
import { Status } from '../../components/status.tsx';
import styles from './promised-measured.module.css';

const Day = ({ date, before }: { readonly date: OptionalDate; readonly before: string }) => {
  const t = useTexts(measureTexts).promisedMeasured;
  const { locale } = useFieldSettings();
  return (
    <span className={styles.day}>
      {date === '' ? t.noDay : `${before} ${formatDate(date, locale, 'short')}`}
    </span>
  );
};

const MeasuredRow = ({ metric, entry }: { readonly metric: Metric; readonly entry: Measured }) => {
  const t = useTexts(measureTexts).promisedMeasured;
  const { locale } = useFieldSettings();
  const { actual, value, reached } = entry;
  const interval =
    actual.low === null || actual.high === null
      ? ''
      : t.interval(formatNumber(actual.low, locale), formatWithUnit(actual.high, metric.unit, locale));
  const source = [interval, actual.source.trim()].filter((part) => part !== '').join('; ');
  return (
    <li className={styles.row}>
      <Day date={dayOfActual(actual)} before={t.to} />
      <span className={styles.figure}>{formatWithUnit(value, metric.unit, locale)}</span>
      <span className={styles.state}>
        <Status kind={reached === null ? 'warn' : 'ok'}>
          {reached === null ? t.keepsNone : t.reached[reached]}
        </Status>
      </span>
      <span className={styles.source}>{source}</span>
    </li>
  );
};

/** The promises of a metric by their days and what was measured since; nothing while nothing was measured. */
export const PromisedAndMeasured = ({ metric }: { readonly metric: Metric }) => {
  const t = useTexts(measureTexts).promisedMeasured;
  const terms = useTexts(termsTexts);
  const { locale } = useFieldSettings();
  const { promised, measured } = promisedMeasured(metric);
  if (measured.length === 0) return null;
  return (
    <section className={styles.part} aria-label={t.label}>
      <h4>{t.promised}</h4>
      <ul>
        {promised.map(({ level, value, by }) => (
          <li key={level} className={styles.row}>
            <Day date={by} before={t.by} />
            <span className={styles.figure}>{formatWithUnit(value, metric.unit, locale)}</span>
            <span className={styles.state}>
              {terms.levels[level]}, {limitWord(metric.direction)}
            </span>
          </li>
        ))}
      </ul>
      <h4>{t.measured}</h4>
      <ul>
        {measured.map((entry) => (
          <MeasuredRow key={entry.actual.id} metric={metric} entry={entry} />
        ))}
      </ul>
    </section>
  );
};
