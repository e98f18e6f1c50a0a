import { unitIn } from '#shared/core/unit-names';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { memo, type ReactNode, useCallback, useDeferredValue } from 'react';
import { isBlank } from '#shared/core/text';
import type { Metric } from '#shared/metric/metric';
import { percentWords } from '#shared/metric/percent';
import { scaleScene } from '#shared/report/charts/scale-scene';
import type { Participant } from '#shared/session/participant';
import { measureTexts } from '#shared/language/measure';
import { termsTexts } from '#shared/language/terms';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { ToArrow } from '../../components/figure.tsx';
import { useTexts } from '../../components/language.ts';
import { SceneBox } from '../../components/scene-box.tsx';
import { Status } from '../../components/status.tsx';
import { clock } from '../../storage/clock.ts';
import { useSession } from '../../storage/use-session.ts';
import { metricTitle } from './metric-title.ts';
import {
  baselineLabel,
  deadlineWords,
  figuresOf,
  heroLength,
  intervalWords,
  measuredFrom,
  targetLabel,
} from './metric-words.ts';
import styles from './metric-card.module.css';

/** Longest unit that shares a line with the day. */
const LONGEST_IN_LINE = 30;

const Unsaid = ({ children }: { readonly children?: ReactNode }) => {
  const terms = useTexts(termsTexts);
  return <span className={styles.unsaid}>{children ?? terms.notSaidYet}</span>;
};

const Hero = ({ metric, locale }: { readonly metric: Metric; readonly locale: string }) => {
  const t = useTexts(measureTexts).metricCard;
  const { from, to } = figuresOf(metric, locale);
  const words = useTexts(measureTexts).metricWords;
  const interval = intervalWords(metric, locale, words);
  const deadline = deadlineWords(metric, locale);
  const change = percentWords(metric, locale);
  const unit = unitIn(metric.unit, locale);
  const isLongUnit = unit.length > 9;
  return (
    <div className={styles.heroBox}>
      <div className={styles.hero} style={{ '--chars': heroLength(metric, locale) } as object}>
        <div>
          <p className={styles.heroLabel}>{baselineLabel(metric, clock.today(), words)}</p>
          <span className={from === null ? styles.missing : styles.figure}>{from ?? t.notMeasured}</span>
          <p className={styles.heroSub}>
            {interval !== '' && (
              <>
                {t.interval} <b>{interval}</b>
              </>
            )}
          </p>
        </div>
        <span className={styles.arrow}>
          <ToArrow />
        </span>
        <div>
          <p className={`${styles.heroLabel} ${styles.plan}`}>{targetLabel(metric, words)}</p>
          <span className={to === null ? styles.missing : `${styles.figure} ${styles.plan}`}>
            {to ?? t.notSaid}
            {to !== null && !isLongUnit && unit !== '' && <small>{unit}</small>}
          </span>
          <p className={styles.heroSub}>
            {to !== null && isLongUnit && <LongUnit unit={unit} />}
            {deadline !== '' && (
              <>
                {t.by} <b>{deadline}</b>
              </>
            )}
          </p>
        </div>
      </div>
      {change !== '' && <p className={styles.change}>{change}</p>}
    </div>
  );
};

/** Beside the day it is written by; a very long one stands above it, on two lines at most. */
const LongUnit = ({ unit }: { readonly unit: string }) =>
  unit.length > LONGEST_IN_LINE ? <span className={styles.longUnit}>{unit}</span> : `${unit} `;

const Fact = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

const Facts = ({ metric, locale }: { readonly metric: Metric; readonly locale: string }) => {
  const t = useTexts(measureTexts).metricCard;
  const terms = useTexts(termsTexts);
  const owner = useSession((session): Participant | undefined =>
    session.participants.find((person) => person.id === metric.accountable),
  );
  const from = measuredFrom(metric, locale, useTexts(measureTexts).metricWords);
  return (
    <dl className={styles.facts}>
      <Fact term={t.owner}>
        {owner ? (
          <>
            {owner.name}
            <small>{owner.title}</small>
          </>
        ) : (
          <Unsaid>{t.nobody}</Unsaid>
        )}
      </Fact>
      <Fact term={t.measuredFrom}>{from === '' ? <Unsaid /> : from}</Fact>
      <Fact term={t.how}>
        {isBlank(metric.meter) ? <Unsaid /> : <span className={styles.clip}>{metric.meter}</span>}
      </Fact>
      <Fact term={t.read}>{metric.frequency === '' ? <Unsaid /> : terms.frequencies[metric.frequency]}</Fact>
      <Fact term={t.direction}>
        {metric.direction === 'decrease' ? (
          <Status kind="idle" icon={ArrowDown}>
            {t.lessIsBetter}
          </Status>
        ) : (
          <Status kind="idle" icon={ArrowUp}>
            {t.moreIsBetter}
          </Status>
        )}
      </Fact>
    </dl>
  );
};

/** What is measured, in words that are not its name already. */
const definitionOf = ({ name, scale, gist, entity }: Metric): string =>
  [scale, gist, entity].find((text) => !isBlank(text) && text.trim() !== name.trim()) ?? '';

const Scale = memo(({ metric, locale }: { readonly metric: Metric; readonly locale: string }) => {
  const make = useCallback((width: number) => scaleScene({ metric, locale, width }), [metric, locale]);
  return <SceneBox make={make} minWidth={420} />;
});
Scale.displayName = 'Scale';

/** The metric as the client will see it: the figures, their facts, and the scale they stand on. */
export const MetricCard = ({ metric, actions }: { readonly metric: Metric; readonly actions: ReactNode }) => {
  const { locale } = useFieldSettings();
  const drawn = useDeferredValue(metric);
  return (
    <section className={styles.card} aria-labelledby="metric-title">
      <div className={styles.top}>
        <div className={styles.left}>
          <h2 id="metric-title" className={isBlank(metric.name) ? styles.untitled : styles.title}>
            {metricTitle(metric)}
          </h2>
          <p className={styles.definition}>{definitionOf(metric)}</p>
          <Hero metric={metric} locale={locale} />
        </div>
        <Facts metric={metric} locale={locale} />
        <div className={styles.actions}>{actions}</div>
      </div>
      <div className={styles.scale}>
        <Scale metric={drawn} locale={locale} />
      </div>
    </section>
  );
};
