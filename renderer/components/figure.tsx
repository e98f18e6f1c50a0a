import { componentsTexts } from '#shared/language/components';
import styles from './figure.module.css';
import { classNames } from './class-names.ts';
import { useTexts } from './language.ts';

/** The arrow between two figures; read out as "to". */
export const ToArrow = () => {
  const { figure: t } = useTexts(componentsTexts);
  return (
    <svg className={styles.arrow} viewBox="0 0 34 16" role="img" aria-label={t.to}>
      <path d="M1 8H32M25 1.5 32 8l-7 6.5" />
    </svg>
  );
};

/**
 * The number: where it is, where it is planned to be, in which unit. Figures come formatted, in the locale of the
 * session and with equal decimals. What was not said yet is named, not left out.
 */
export const FigurePair = ({
  from,
  to,
  unit,
  size = 'row',
}: {
  readonly from: string | null;
  readonly to: string | null;
  readonly unit: string;
  readonly size?: 'row' | 'panel' | 'hero';
}) => {
  const { figure: t } = useTexts(componentsTexts);
  return (
    <span className={classNames(styles.pair, styles[size])}>
      <span className={from === null ? styles.unknown : undefined}>{from ?? t.notMeasured}</span>
      <ToArrow />
      <span className={to === null ? styles.unknown : styles.plan}>{to ?? t.noPlan}</span>
      {unit !== '' && <span className={styles.unit}>{unit}</span>}
    </span>
  );
};
