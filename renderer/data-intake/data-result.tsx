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
import { dataTexts, type DataTexts } from '#shared/language/data';
import { Button } from '../components/button.tsx';
import { SelectField } from '../components/fields/select-field.tsx';
import { useTexts } from '../components/language.ts';
import { Notice } from '../components/notice.tsx';
import { SceneBox } from '../components/scene-box.tsx';
import styles from './data-dialog.module.css';
import { OutlierChoice, StatisticChoice } from './data-statistics.tsx';
import { broughtWords, rangeWords, unitWords, withoutNumberWords } from './data-words.ts';
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
  const t = useTexts(dataTexts).dataResult;
  const { unit, locale } = choice;
  const { all, outliers } = read.summary;
  const missing = withoutNumberWords(read.column, locale);
  return (
    <dl className={styles.facts}>
      <Fact term={t.cases}>{formatNumber(all.count, locale)}</Fact>
      <Fact term={t.range}>{rangeWords(all.least, all.most, all.share === null ? unit : '', locale)}</Fact>
      <Fact term={t.outliers}>{formatNumber(outlierCount(outliers), locale)}</Fact>
      {missing !== '' && <Fact term={t.leftOut}>{missing}</Fact>}
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
  const t = useTexts(dataTexts).dataResult;
  const { doubtful } = read.column;
  if (doubtful === null) return null;
  const value = formatNumber(doubtful.value, locale);
  return (
    <p className={styles.line}>
      <span>{t.doubt(doubtful.text, value)}</span>
      <Button kind="link" onPress={onReadAs}>
        {t.readOther}
      </Button>
    </p>
  );
};

const outlierTitle = ({ summary, locale, unit }: DataChoice, t: DataTexts['dataResult']): string => {
  const { outliers } = summary;
  const count = t.outlierCount(outlierCount(outliers), formatNumber(outlierCount(outliers), locale));
  const [low = '', high = ''] = formatLevels([outliers.fences.low, outliers.fences.high], locale);
  const beyond = [outliers.below > 0 ? t.below(low) : '', outliers.above > 0 ? t.above(high) : ''].filter(
    (part) => part !== '',
  );
  return `${count} ${beyond.join(t.and)} ${unit}`.trim();
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
}) => {
  const t = useTexts(dataTexts).dataResult;
  return (
    <div className={styles.brought}>
      <p className={styles.line} role="status">
        <b>{broughtWords(read.table, read.brought.source, locale)}</b>
        <Button kind="link" onPress={onOther}>
          {t.otherData}
        </Button>
      </p>
      {read.table.columns.length > 1 && (
        <SelectField
          label={t.column}
          value={String(read.column.index)}
          onChange={(index) => onColumn(Number(index))}
          options={read.table.columns.map(({ index, name }) => ({ value: String(index), label: name }))}
        />
      )}
    </div>
  );
};

/** A header that names another unit than the metric's: the numbers would be wrong without looking so. */
const OtherUnit = ({ read, unit }: { readonly read: ReadColumn; readonly unit: string }) => {
  const t = useTexts(dataTexts).dataResult;
  const words = read.table.hasHeader ? otherUnitWords(read.column.name, unit) : '';
  if (words === '') return null;
  const other = read.table.columns.length > 1 ? t.otherColumn : t.bringOther;
  return <Notice kind="warn" title={words} todo={t.notConverted(other)} />;
};

type ChoicesProps = {
  readonly read: ReadColumn;
  readonly choice: DataChoice;
  /** What the statistic is chosen for: "Which number is the baseline?" */
  readonly question: string;
  readonly onChoose: (change: Partial<Pick<DataChoice, 'statistic' | 'keepsOutliers'>>) => void;
};

const Choices = ({ read, choice, question, onChoose }: ChoicesProps) => {
  const t = useTexts(dataTexts).dataResult;
  return (
    <>
      <StatisticChoice
        question={question}
        names={statisticsOf(read.summary)}
        value={choice.statistic}
        onChange={(statistic) => onChoose({ statistic })}
        summary={chosenSummary(read.summary, choice.keepsOutliers)}
        unit={choice.unit}
        locale={choice.locale}
      />
      {outlierCount(read.summary.outliers) > 0 && (
        <OutlierChoice
          words={outlierTitle(choice, t)}
          isOne={outlierCount(read.summary.outliers) === 1}
          keeps={choice.keepsOutliers}
          onChange={(keepsOutliers) => onChoose({ keepsOutliers })}
        />
      )}
    </>
  );
};

/** What was read, and the choices that make a level of it. */
export const DataResult = ({
  read,
  choice,
  question,
  onChoose,
  onColumn,
  onReadAs,
  onOther,
}: ChoicesProps & {
  readonly onColumn: (index: number) => void;
  readonly onReadAs: () => void;
  readonly onOther: () => void;
}) => {
  const t = useTexts(dataTexts).dataResult;
  const { locale, unit } = choice;
  return (
    <div className={styles.result}>
      <Brought read={read} locale={locale} onColumn={onColumn} onOther={onOther} />
      <OtherUnit read={read} unit={unit} />
      <Doubt read={read} locale={locale} onReadAs={onReadAs} />
      <Facts read={read} choice={choice} />
      <Histogram choice={choice} />
      <Choices read={read} choice={choice} question={question} onChoose={onChoose} />
      <dl className={styles.facts}>
        <Fact term={t.unit}>{unitWords(unit, read.column)}</Fact>
        <Fact term={t.evidence}>
          <span className={styles.evidence}>{evidenceOf(choice)}</span>
        </Fact>
      </dl>
    </div>
  );
};
