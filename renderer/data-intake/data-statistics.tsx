import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { formatNumber } from '#shared/core/numbers';
import { said } from '#shared/language/say';
import { withUnit } from '#shared/core/unit-text';
import type { StatisticName, Summary } from '#shared/core/statistics/summary';
import { estimateOf, formatLevels, METHOD_WORDS, STATISTIC_WORDS } from '#shared/metric/baseline-from-data';
import { dataTexts } from '#shared/language/data';
import { useTexts } from '../components/language.ts';
import styles from './data-dialog.module.css';

/** One round choice; its content stands in the columns of the group. */
const Dot = () => <span className={styles.dot} aria-hidden />;

const Row = ({
  name,
  summary,
  unit,
  locale,
}: {
  readonly name: StatisticName;
  readonly summary: Summary;
  readonly unit: string;
  readonly locale: string;
}) => {
  const t = useTexts(dataTexts).dataStatistics;
  const { value, interval, fewest } = estimateOf(summary, name, unit);
  const levels = interval === null ? [value] : [value, interval.low, interval.high];
  const [figure = '', low = '', high = ''] = formatLevels(levels, locale);
  const own = name === 'share' && unit.trim() !== '%' ? '' : unit;
  return (
    <RadioField value={name} className={styles.choice ?? ''}>
      <RadioButton className={styles.statistic ?? ''}>
        <Dot />
        <span className={styles.name}>{said(STATISTIC_WORDS[name])}</span>
        <span className={styles.figure}>
          {figure}
          {own !== '' && <small>{withUnit('', own, locale)}</small>}
        </span>
        <span className={styles.interval}>
          {interval === null ? (
            <i>{t.noInterval(fewest, formatNumber(fewest, locale))}</i>
          ) : (
            <>
              {t.interval} <b>{t.range(low, high)}</b>
              <small>{said(METHOD_WORDS[interval.method])}</small>
            </>
          )}
        </span>
      </RadioButton>
    </RadioField>
  );
};

/** Which number stands for the column, each with its value and interval. */
export const StatisticChoice = ({
  question,
  names,
  value,
  onChange,
  ...rest
}: {
  readonly question: string;
  readonly names: readonly StatisticName[];
  readonly value: StatisticName;
  readonly onChange: (name: StatisticName) => void;
  readonly summary: Summary;
  readonly unit: string;
  readonly locale: string;
}) => (
  <RadioGroup
    className={styles.group ?? ''}
    value={value}
    onChange={(name) => onChange(name as StatisticName)}
  >
    <Label className={styles.heading ?? ''}>{question}</Label>
    {names.map((name) => (
      <Row key={name} name={name} {...rest} />
    ))}
  </RadioGroup>
);

/** Whether the outliers count. */
export const OutlierChoice = ({
  words,
  isOne,
  keeps,
  onChange,
}: {
  readonly words: string;
  /** One outlier alone, not several. */
  readonly isOne: boolean;
  readonly keeps: boolean;
  readonly onChange: (keeps: boolean) => void;
}) => {
  const t = useTexts(dataTexts).dataStatistics;
  return (
    <RadioGroup
      className={styles.group ?? ''}
      value={keeps ? 'keep' : 'leave'}
      onChange={(value) => onChange(value === 'keep')}
    >
      <Label className={styles.heading ?? ''}>{words}</Label>
      <div className={styles.pair}>
        <RadioField value="keep" className={styles.choice ?? ''}>
          <RadioButton className={styles.option ?? ''}>
            <Dot />
            {isOne ? t.keepOne : t.keepMany}
          </RadioButton>
        </RadioField>
        <RadioField value="leave" className={styles.choice ?? ''}>
          <RadioButton className={styles.option ?? ''}>
            <Dot />
            {isOne ? t.leaveOne : t.leaveMany}
          </RadioButton>
        </RadioField>
      </div>
    </RadioGroup>
  );
};
