import { useEffect, useRef, useState } from 'react';
import { type DataChoice, preferredStatistic } from '#shared/metric/baseline-from-data';
import type { Metric } from '#shared/metric/metric';
import { dataTexts } from '#shared/language/data';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { useFieldSettings } from '../components/fields/field-settings.tsx';
import { useTexts } from '../components/language.ts';
import { Progress } from '../components/progress.tsx';
import { clock } from '../storage/clock.ts';
import styles from './data-dialog.module.css';
import { DataIntake } from './data-intake.tsx';
import { DataResult } from './data-result.tsx';
import { type Takes, useBroughtData } from './use-brought-data.ts';
import { type ReadColumn, useDataColumn } from './use-data-column.ts';

type Choices = Partial<Pick<DataChoice, 'statistic' | 'keepsOutliers'>>;

/** What the numbers are for: the dialog's title, the question for the statistic, and the button that takes them. */
export type DataWords = { readonly title: string; readonly question: string; readonly use: string };

/** The whole choice: what the person chose, else what the metric asks for. */
const choiceOf = (read: ReadColumn, metric: Metric, choices: Choices, locale: string): DataChoice => {
  const { brought, table, column, summary } = read;
  const isOnlyPasted = brought.source.kind === 'clipboard' && table.columns.length + table.otherColumns === 1;
  return {
    summary,
    statistic: choices.statistic ?? preferredStatistic(metric.aggregation, summary),
    keepsOutliers: choices.keepsOutliers ?? true,
    source: brought.source,
    column: table.hasHeader && !isOnlyPasted ? column.name : '',
    withoutNumber: column.empty + column.unread,
    date: clock.today(),
    unit: metric.unit,
    locale,
  };
};

/** The step that the reading is at, and what it asks of the person. */
const Step = ({
  data,
  choice,
  question,
  takes,
  onChoose,
}: {
  readonly data: ReturnType<typeof useDataColumn>;
  readonly choice: DataChoice | null;
  readonly question: string;
  readonly takes: Takes;
  readonly onChoose: (change: Choices) => void;
}) => {
  const { state } = data;
  const isOver = useBroughtData(takes);
  if (state.step === 'ask') return <DataIntake problem={state.problem} takes={takes} isOver={isOver} />;
  if (state.step === 'reading' || choice === null) {
    const share = state.step === 'reading' ? state.share : null;
    return (
      <Progress
        label={state.step === 'reading' ? state.label : ''}
        {...(share === null ? {} : { value: share, max: 1 })}
        onCancel={data.startAgain}
      />
    );
  }
  const { brought, column } = state.read;
  return (
    <DataResult
      read={state.read}
      choice={choice}
      question={question}
      onChoose={onChoose}
      onColumn={(index) => void data.choose(state.read, index)}
      onReadAs={() => void data.take(brought, column.decimal === '.' ? ',' : '.')}
      onOther={data.startAgain}
    />
  );
};

type DataDialogProps = {
  readonly metric: Metric;
  readonly words: DataWords;
  readonly onUse: (choice: DataChoice) => boolean;
  readonly onClose: () => void;
};

const Actions = ({
  words,
  choice,
  onUse,
  onClose,
}: Omit<DataDialogProps, 'metric'> & { readonly choice: DataChoice }) => {
  const t = useTexts(dataTexts).dataDialog;
  return (
    <>
      <Button onPress={onClose}>{t.cancel}</Button>
      <Button
        kind="main"
        onPress={() => {
          if (onUse(choice)) onClose();
        }}
      >
        {words.use}
      </Button>
    </>
  );
};

/** What was pressed goes away with its step. Without the focus, the dialog would not hear the keyboard. */
const useFocusKept = (step: string) => {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) part.current?.focus();
  }, [step]);
  return part;
};

/**
 * Asks for a column of numbers and makes a level of it, in the unit of a metric. `onUse` takes the level over and answers
 * whether it was taken; the dialog then closes.
 */
export const DataDialog = ({ metric, words, onUse, onClose }: DataDialogProps) => {
  const { locale } = useFieldSettings();
  const data = useDataColumn(locale);
  const { state } = data;
  const [choices, setChoices] = useState<Choices>({});
  const takes: Takes = {
    take: (brought) => {
      setChoices({});
      void data.take(brought);
    },
    refuse: data.refuse,
  };
  const step = useFocusKept(state.step);
  const choice = state.step === 'read' ? choiceOf(state.read, metric, choices, locale) : null;
  return (
    <Dialog
      title={words.title}
      size="lg"
      isOpen
      onClose={onClose}
      isDismissable={state.step !== 'reading'}
      actions={choice ? <Actions words={words} choice={choice} onUse={onUse} onClose={onClose} /> : undefined}
    >
      <div ref={step} tabIndex={-1} className={styles.step} data-step={state.step}>
        <Step
          data={data}
          choice={choice}
          question={words.question}
          takes={takes}
          onChoose={(change) => setChoices({ ...choices, ...change })}
        />
      </div>
    </Dialog>
  );
};
