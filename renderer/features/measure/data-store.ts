import { create } from 'zustand';
import type { Id } from '#shared/core/ids';

/** Of which metric the baseline is being taken from data; null while the dialog is closed. */
type DataDialog = {
  readonly metricId: Id | null;
  readonly open: (metricId: Id) => void;
  readonly close: () => void;
};

/** @see DataDialog */
export const useDataDialog = create<DataDialog>((set) => ({
  metricId: null,
  open: (metricId) => set({ metricId }),
  close: () => set({ metricId: null }),
}));

/** Opens "Baseline from data" for a metric. */
export const openBaselineData = (metricId: Id): void => useDataDialog.getState().open(metricId);
