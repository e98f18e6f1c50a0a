import { useEffect, useRef, useState } from 'react';
import type { Id } from '#shared/core/ids';
import { baselineChanges, type DataChoice, preferredStatistic } from '#shared/metric/baseline-from-data';
import type { Metric } from '#shared/metric/metric';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { Progress } from '../../components/progress.tsx';
import { showToast } from '../../components/toast.tsx';
import { clock } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { useSession } from '../../storage/use-session.ts';
import styles from './data-dialog.module.css';
import { DataIntake } from './data-intake.tsx';
import { DataResult } from './data-result.tsx';
import { useDataDialog } from './data-store.ts';
import { metricOf } from './metric-fields.tsx';
import { metricTitle } from './metric-words.ts';
import { type Takes, useBroughtData } from './use-brought-data.ts';
import { type ReadColumn, useDataColumn } from './use-data-column.ts';

type Choices = Partial<Pick<DataChoice, 'statistic' | 'keepsOutliers'>>;

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

/** Writes the baseline: one command, so one undo. */
const writeBaseline = (metric: Metric, choice: DataChoice, close: () => void): void => {
  if (!edit({ type: 'metric.update', id: metric.id, changes: baselineChanges(choice) })) return;
  close();
  showToast({ message: `The baseline of ${metricTitle(metric)} now comes from the data.` });
};

/** The step that the reading is at, and what it asks of the person. */
const Step = ({
  data,
  choice,
  takes,
  onChoose,
}: {
  readonly data: ReturnType<typeof useDataColumn>;
  readonly choice: DataChoice | null;
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
      onChoose={onChoose}
      onColumn={(index) => void data.choose(state.read, index)}
      onReadAs={() => void data.take(brought, column.decimal === '.' ? ',' : '.')}
      onOther={data.startAgain}
    />
  );
};

const DataDialog = ({ metric, onClose }: { readonly metric: Metric; readonly onClose: () => void }) => {
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
  const step = useRef<HTMLDivElement>(null);
  // What was pressed goes away with its step. Without the focus, the dialog would not hear the keyboard.
  useEffect(() => {
    if (document.activeElement === document.body) step.current?.focus();
  }, [state.step]);
  const choice = state.step === 'read' ? choiceOf(state.read, metric, choices, locale) : null;
  const actions = choice && (
    <>
      <Button onPress={onClose}>Cancel</Button>
      <Button kind="main" onPress={() => writeBaseline(metric, choice, onClose)}>
        Use as baseline
      </Button>
    </>
  );
  return (
    <Dialog
      title="Baseline from data"
      size="lg"
      isOpen
      onClose={onClose}
      isDismissable={state.step !== 'reading'}
      actions={actions ?? undefined}
    >
      <div ref={step} tabIndex={-1} className={styles.step} data-step={state.step}>
        <Step
          data={data}
          choice={choice}
          takes={takes}
          onChoose={(change) => setChoices({ ...choices, ...change })}
        />
      </div>
    </Dialog>
  );
};

const OfMetric = ({ id, onClose }: { readonly id: Id; readonly onClose: () => void }) => {
  const metric = useSession((session) => metricOf(session, id));
  return metric ? <DataDialog metric={metric} onClose={onClose} /> : null;
};

/** Shows "Baseline from data" while it is open. @see openBaselineData */
export const DataDialogHost = () => {
  const { metricId, close } = useDataDialog();
  useEffect(() => close, [close]);
  return metricId === null ? null : <OfMetric key={metricId} id={metricId} onClose={close} />;
};
