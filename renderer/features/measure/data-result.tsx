import { type ReactNode, useCallback } from 'react';
import { formatNumber } from '#shared/core/numbers';
import {
  chosenSummary,
  type DataChoice,
  estimateOf,
  evidenceOf,
  formatLevels,
  otherUnitWords,
  outlierCount,
  outlierWords,
  statisticsOf,
} from '#shared/metric/baseline-from-data';
import { histogramScene } from '#shared/report/charts/histogram-scene';
import { Button } from '../../components/button.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { Notice } from '../../components/notice.tsx';
import { SceneBox } from '../../components/scene-box.tsx';
import styles from './data-dialog.module.css';
import { OutlierChoice, StatisticChoice } from './data-statistics.tsx';
import { broughtWords, countWords, rangeWords, unitWords, withoutNumberWords } from './data-words.ts';
import type { ReadColumn } from './use-data-column.ts';

const Histogram = ({ choice }: { readonly choice: DataChoice }) => {
  const make = useCallback(
    (width: number) => {
      const { statistic, unit, locale, keepsOutliers } = choice;
      const summary = chosenSummary(choice.summary, keepsOutliers);
      const estimate = estimateOf(summary, statistic, unit);
      const outliers = outlierWords(choice.summary.outliers, keepsOutliers, locale);
      return histogramScene({ summary, statistic, estimate, outliers, unit, locale, width });
    },
    [choice],
  );
  return <SceneBox make={make} minWidth={420} />;
};

const Fact = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

const Facts = ({ read, choice }: { readonly read: ReadColumn; readonly choice: DataChoice }) => {
  const { unit, locale } = choice;
  const { all, outliers } = read.summary;
  const missing = withoutNumberWords(read.column, locale);
  return (
    <dl className={styles.facts}>
      <Fact term="Cases">{formatNumber(all.count, locale)}</Fact>
      <Fact term="From, to">{rangeWords(all.least, all.most, all.share === null ? unit : '', locale)}</Fact>
      <Fact term="Outliers">{formatNumber(outlierCount(outliers), locale)}</Fact>
      {missing !== '' && <Fact term="Left out">{missing}</Fact>}
    </dl>
  );
};

/** Numbers that read in two ways, and the way to the other one. */
const Doubt = ({
  read,
  locale,
  onReadAs,
}: {
  readonly read: ReadColumn;
  readonly locale: string;
  readonly onReadAs: () => void;
}) => {
  const { doubtful } = read.column;
  if (doubtful === null) return null;
  const value = formatNumber(doubtful.value, locale);
  return (
    <p className={styles.line}>
      <span>
        “{doubtful.text}” was read as {value}; it can be read in two ways.
      </span>
      <Button kind="link" onPress={onReadAs}>
        Read it the other way
      </Button>
    </p>
  );
};

const outlierTitle = ({ summary, locale, unit }: DataChoice): string => {
  const { outliers } = summary;
  const count = countWords(outlierCount(outliers), 'outlier', 'outliers', locale);
  const [low = '', high = ''] = formatLevels([outliers.fences.low, outliers.fences.high], locale);
  const beyond = [outliers.below > 0 ? `below ${low}` : '', outliers.above > 0 ? `above ${high}` : ''].filter(
    (part) => part !== '',
  );
  return `${count} ${beyond.join(' and ')} ${unit}`.trim();
};

/** What was brought in, and which of its columns is looked at. */
const Brought = ({
  read,
  locale,
  onColumn,
  onOther,
}: {
  readonly read: ReadColumn;
  readonly locale: string;
  readonly onColumn: (index: number) => void;
  readonly onOther: () => void;
}) => (
  <div className={styles.brought}>
    <p className={styles.line} role="status">
      <b>{broughtWords(read.table, read.brought.source, locale)}</b>
      <Button kind="link" onPress={onOther}>
        Other data
      </Button>
    </p>
    {read.table.columns.length > 1 && (
      <SelectField
        label="Column"
        value={String(read.column.index)}
        onChange={(index) => onColumn(Number(index))}
        options={read.table.columns.map(({ index, name }) => ({ value: String(index), label: name }))}
      />
    )}
  </div>
);

/** A header that names another unit than the metric's: the numbers would be wrong without looking so. */
const OtherUnit = ({ read, unit }: { readonly read: ReadColumn; readonly unit: string }) => {
  const words = read.table.hasHeader ? otherUnitWords(read.column.name, unit) : '';
  if (words === '') return null;
  const other = read.table.columns.length > 1 ? 'choose another column' : 'bring other data';
  return (
    <Notice kind="warn" title={words} todo={`Nothing is converted: ${other}, or change the unit first.`} />
  );
};

/** What was read, and the choices that make a baseline of it. */
export const DataResult = ({
  read,
  choice,
  onChoose,
  onColumn,
  onReadAs,
  onOther,
}: {
  readonly read: ReadColumn;
  readonly choice: DataChoice;
  readonly onChoose: (change: Partial<Pick<DataChoice, 'statistic' | 'keepsOutliers'>>) => void;
  readonly onColumn: (index: number) => void;
  readonly onReadAs: () => void;
  readonly onOther: () => void;
}) => {
  const { locale, unit } = choice;
  return (
    <div className={styles.result}>
      <Brought read={read} locale={locale} onColumn={onColumn} onOther={onOther} />
      <OtherUnit read={read} unit={unit} />
      <Doubt read={read} locale={locale} onReadAs={onReadAs} />
      <Facts read={read} choice={choice} />
      <Histogram choice={choice} />
      <StatisticChoice
        names={statisticsOf(read.summary)}
        value={choice.statistic}
        onChange={(statistic) => onChoose({ statistic })}
        summary={chosenSummary(read.summary, choice.keepsOutliers)}
        unit={unit}
        locale={locale}
      />
      {outlierCount(read.summary.outliers) > 0 && (
        <OutlierChoice
          words={outlierTitle(choice)}
          isOne={outlierCount(read.summary.outliers) === 1}
          keeps={choice.keepsOutliers}
          onChange={(keepsOutliers) => onChoose({ keepsOutliers })}
        />
      )}
      <dl className={styles.facts}>
        <Fact term="Unit">{unitWords(unit, read.column)}</Fact>
        <Fact term="Evidence">
          <span className={styles.evidence}>{evidenceOf(choice)}</span>
        </Fact>
      </dl>
    </div>
  );
};
