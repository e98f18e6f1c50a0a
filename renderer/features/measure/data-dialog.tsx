import { useEffect } from 'react';
import type { Id } from '#shared/core/ids';
import { baselineChanges, type DataChoice } from '#shared/metric/baseline-from-data';
import type { Metric } from '#shared/metric/metric';
import { measureTexts } from '#shared/language/measure';
import { textsNow, useTexts } from '../../components/language.ts';
import { showToast } from '../../components/toast.tsx';
import { DataDialog } from '../../data-intake/data-dialog.tsx';
import { edit } from '../../storage/edit.ts';
import { useSession } from '../../storage/use-session.ts';
import { useDataDialog } from './data-store.ts';
import { metricOf } from './metric-fields.tsx';
import { metricTitle } from './metric-title.ts';

/** Writes the baseline: one command, so one undo. */
const writeBaseline = (metric: Metric, choice: DataChoice): boolean => {
  const t = textsNow(measureTexts).dataDialog;
  if (!edit({ type: 'metric.update', id: metric.id, changes: baselineChanges(choice) })) return false;
  showToast({ message: t.taken(metricTitle(metric)) });
  return true;
};

const OfMetric = ({ id, onClose }: { readonly id: Id; readonly onClose: () => void }) => {
  const t = useTexts(measureTexts).dataDialog;
  const metric = useSession((session) => metricOf(session, id));
  return metric ? (
    <DataDialog
      metric={metric}
      words={{
        title: t.title,
        question: t.question,
        use: t.use,
      }}
      onUse={(choice) => writeBaseline(metric, choice)}
      onClose={onClose}
    />
  ) : null;
};

/** Shows "Baseline from data" while it is open. @see openBaselineData */
export const DataDialogHost = () => {
  const { metricId, close } = useDataDialog();
  useEffect(() => close, [close]);
  return metricId === null ? null : <OfMetric key={metricId} id={metricId} onClose={close} />;
};
